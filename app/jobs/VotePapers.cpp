// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/VotePapers.h"

#include "base/WholeFile.h"
#include "notices/SetText.h"
#include "notices/Sheets.h"
#include "notices/Stamps.h"
#include "store/Audit.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

constexpr qsizetype onLines = 5; // so many options have a line each

// The receipt, right of a dashed line along which it is torn off.
void addReceipt(LaidOut &pages, qsizetype page, const QString &number, const QString &village, Typefaces &faces) {
    constexpr double left = 150; // mm
    constexpr double width = 44;
    constexpr double side = 22;
    pages.pages[page].rules.append({QLineF(unitsOfMm(left - 4), unitsOfMm(4), unitsOfMm(left - 4), unitsOfMm(pages.paper.height() - 4)), unitsOfMm(0.2), Qt::black, true});
    const auto say = [&](const QString &words, double y, double points) { putWords(pages, page, {words, {QStringLiteral("song"), points, points + 4}, unitsOfMm(width), Qt::AlignLeft, 0}, {unitsOfMm(left), unitsOfMm(y)}, faces); };
    say(QStringLiteral("收据（撕下留存）"), 10, 12);
    say(spokenBallot(number), 20, 13);
    stampCode(pages, page, {left, 28}, side, number);
    say(QStringLiteral("凭号码可查票已计入，不能说明选了什么。\n") + village, 54, 9);
}

} // namespace

Result<OfficePaper> ballotPapers(Store &store, const Id &vote, const QString &channel, const QString &order) {
    auto v = voteLine(store, vote);
    auto numbers = ballotsToPrint(store, vote, channel);
    auto village = store.meta(QStringLiteral("village_name"));
    if (!v || !numbers || !village)
        return !v ? v.error() : !numbers ? numbers.error()
                                         : village.error();
    if (numbers->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("vote.noneleft"), {}};
    // The pile has an order that stands nowhere, even before it is shuffled.
    std::sort(numbers->begin(), numbers->end(), [&](const QString &a, const QString &b) { return sha256Hex((order + a).toLatin1()) < sha256Hex((order + b).toLatin1()); });
    const bool paper = channel == QLatin1String("paper");
    QStringList options;
    for (qsizetype i = 0; i < v->sheet.options.size(); ++i)
        options += QStringLiteral("%1\u00A0%2\u00A0%3").arg(paper ? QStringLiteral("□") : QString()).arg(i + 1).arg(v->sheet.options[i]).trimmed(); // not torn apart at the end of a line
    NoticeData data;
    data.values = {{QStringLiteral("title"), v->title}, {QStringLiteral("village"), village->toString()}, {QStringLiteral("how"), paper ? QStringLiteral("最多选 %1 项，在方框内画“○”。票上不写姓名。多选的票作废，不选算弃权。").arg(v->sheet.most) : QStringLiteral("最多选 %1 项。在收票的设备上输入本票号码和选项；每个号码只算一次。").arg(v->sheet.most)}};
    for (const QString &n : std::as_const(*numbers))
        data.rows.append({{QStringLiteral("question"), v->question}, {QStringLiteral("options"), options.join(options.size() > onLines ? QStringLiteral("　　") : QStringLiteral("\n"))}, {QStringLiteral("spoken"), spokenBallot(n)}});
    auto pages = paperPages(QStringLiteral("vote-ballot"), data);
    if (!pages)
        return pages.error();
    Typefaces faces;
    for (qsizetype i = 0; i < pages->pages.size() && i < numbers->size(); ++i)
        addReceipt(*pages, i, (*numbers)[i], village->toString(), faces);
    return officePaper(store, QStringLiteral("票决票"), QStringLiteral("vote.ballots"), vote, slips(*pages, a4), *numbers);
}

Status exportVote(Store &store, const Id &vote, const QString &folder) {
    if (auto s = store.require(Permission::ExportMasked); !s)
        return s;
    auto files = voteFiles(store, vote);
    if (!files)
        return files.error();
    if (QFile::exists(folder) || !QDir().mkpath(folder))
        return Error{ErrorCode::Invalid, QStringLiteral("vote.folder"), {}};
    if (!store.readOnly())
        if (auto s = audit(store, {QStringLiteral("vote.export"), vote}); !s)
            return s;
    for (auto it = files->cbegin(); it != files->cend(); ++it)
        if (auto s = writeWhole(folder + QLatin1Char('/') + it.key(), *it); !s)
            return s;
    return {};
}

Result<VoteFiles> readVote(const QString &folder) {
    constexpr qint64 most = 16 << 20; // of 20,000 ballots the largest file has two million bytes
    VoteFiles out;
    for (const QString &name : sealedFiles + QStringList{QStringLiteral("events.csv"), QStringLiteral("recipe.txt"), QStringLiteral("files.sha256")}) {
        QFile f(folder + QLatin1Char('/') + name);
        if (!f.exists() || f.size() > most)
            return Error{ErrorCode::Invalid, QStringLiteral("vote.bundle"), name};
        if (!f.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, {}, f.fileName()};
        out.insert(name, f.readAll());
    }
    return out;
}

} // namespace vl
