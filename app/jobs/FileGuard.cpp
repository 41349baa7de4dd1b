// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FileGuard.h"

#include "jobs/GuardJob.h"
#include "store/Attachments.h"

#include <QDir>
#include <QFileInfo>

namespace vl {

namespace {

bool go(const JobProgress &progress, const char *phase, qsizetype done, qsizetype all) {
    return !progress || progress(QLatin1String(phase), all == 0 ? 100 : static_cast<int>(done * 100 / all));
}

} // namespace

Result<QList<FileVerdict>> guardFiles(const GuardKnowledge &known, const QStringList &paths, const JobProgress &progress) {
    QStringList files;
    for (const QString &p : paths)
        files += filesForGuard(p);
    QList<FileVerdict> out;
    for (const QString &path : std::as_const(files)) {
        if (!go(progress, "read", out.size(), files.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        auto read = readForGuard(path, [&](int) { return go(progress, "read", out.size(), files.size()); });
        FileVerdict v;
        v.file.path = path;
        if (read) {
            v.read = true;
            v.file = std::move(*read);
            v.hits = findLeaks(v.file.pieces, known);
        } else if (read.error().code == ErrorCode::Cancelled) {
            return read.error();
        } else {
            v.trouble = read.error();
        }
        out.append(std::move(v));
    }
    return out;
}

Result<FileVerdict> saveGuarded(Store &store, const Id &attachment, const QString &to, const Leaving &leaving) {
    if (auto s = saveAttachment(store, attachment, to, leaving); !s)
        return s.error();
    auto known = guardKnowledge(store);
    auto verdicts = known ? guardFiles(*known, {to}) : Result<QList<FileVerdict>>(known.error());
    if (!verdicts)
        return verdicts.error();
    return verdicts->first();
}

QString maskedName(const GuardedFile &file, const QString &folder) {
    const QString base = QDir(folder).filePath(QFileInfo(file.path).completeBaseName() + QStringLiteral("-masked"));
    const QString suffix = QLatin1Char('.') + maskedSuffix(file);
    QString name = base + suffix;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + QStringLiteral("-%1").arg(i) + suffix;
    return name;
}

Result<QStringList> writeMaskedCopies(const GuardKnowledge &known, const QList<FileVerdict> &verdicts, const QString &folder, const JobProgress &progress) {
    QStringList out;
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        if (!go(progress, "write", i, verdicts.size()))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (verdicts[i].hits.isEmpty())
            continue;
        const QString name = maskedName(verdicts[i].file, folder);
        if (auto s = writeMasked(verdicts[i].file, known, name); !s)
            return s.error();
        out += name;
    }
    return out;
}

} // namespace vl
