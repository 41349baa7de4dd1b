// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/OfficePaper.h"

#include "jobs/GuardJob.h"
#include "notices/Paint.h"
#include "store/Audit.h"

#include <QFile>

namespace vl {

Result<VillageOffice> officeOf(Store &store) {
    auto name = store.meta(QStringLiteral("village_name"));
    auto code = store.meta(QStringLiteral("village_code"));
    if (!name || !code)
        return name ? code.error() : name.error();
    return VillageOffice{name->toString(), code->toString()};
}

Result<LaidOut> paperPages(const QString &paper, const NoticeData &data) {
    const QString name = paper + QStringLiteral(".notice");
    QFile f(QStringLiteral(":/papers/") + name);
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, name, {}};
    auto look = readTemplate(QString::fromUtf8(f.readAll()), name);
    if (!look)
        return look.error();
    auto document = fillNotice(*look, data);
    if (!document)
        return document.error();
    Typefaces faces;
    return layOut(*document, faces);
}

Result<OfficePaper> officePaper(Store &store, const QString &name, const QString &kind, const Id &about, LaidOut pages, const QStringList &ours) {
    auto known = guardKnowledge(store);
    if (!known)
        return known.error();
    if (!pages.missing.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("paper.glyph"), pages.missing.first().first};
    OfficePaper out{name, kind, about, std::move(pages), {}};
    const QList<GuardPiece> pieces = out.pages.pieces();
    out.leaks = findLeaks(pieces, *known);
    leaveOut(out.leaks, pieces, ours);
    // Why somebody was away, and who is whose child, belongs in such papers.
    out.leaks.removeIf([](const LeakHit &h) { return h.kind == LeakKind::Health || h.kind == LeakKind::BirthDate || h.kind == LeakKind::Landline || h.kind == LeakKind::Minor; });
    return out;
}

Status notePaper(Store &store, const OfficePaper &paper, const std::optional<Leaving> &leaving) {
    if (auto s = store.require(Permission::ExportMasked); !s)
        return s;
    if (!paper.leaks.isEmpty()) {
        if (!leaving)
            return Error{ErrorCode::NotAllowed, QStringLiteral("paper.leak"), {}};
        if (auto s = mayLeave(store, *leaving); !s)
            return s;
    }
    return store.readOnly() ? Status() : audit(store, {paper.kind, paper.about, {}, leaving ? leaving->purpose : QString()});
}

Status writePaper(Store &store, const OfficePaper &paper, const QString &path, const std::optional<Leaving> &leaving) {
    if (auto s = notePaper(store, paper, leaving); !s)
        return s;
    return writePdf(paper.pages, paper.name, path);
}

} // namespace vl
