// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/VotePapers.h"

#include "base/WholeFile.h"
#include "notices/SetText.h"
#include "notices/Sheets.h"
#include "notices/Sources.h"
#include "notices/Stamps.h"
#include "rules/Figure.h"
#include "store/Audit.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

constexpr QSizeF a4(210, 297);
constexpr qsizetype onLines = 5; // so many options have a line each

// vote.txt as it was sealed, by its keys.
Result<QHash<QString, QString>> sealedWords(const VoteLine &vote) {
    const VoteEvent *seal = vote.last("seal");
    if (seal == nullptr)
        return Error{ErrorCode::Invalid, QStringLiteral("vote.state"), {}};
    QHash<QString, QString> out;
    for (const QString &l : seal->words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out.insert(l.section(QLatin1String(": "), 0, 0), l.section(QLatin1String(": "), 1));
    return out;
}

QString grouped(const QString &hash) {
    constexpr qsizetype group = 8;
    QStringList out;
    for (qsizetype i = 0; i < hash.size(); i += group)
        out += hash.mid(i, group);
    return out.join(QLatin1Char(' '));
}

QString outcomeWords(const QHash<QString, QString> &words) {
    const QHash<QString, QString> said{{QStringLiteral("passed"), QStringLiteral("按%1，本次票决通过。")}, {QStringLiteral("not passed"), QStringLiteral("按%1，本次票决未通过。")}, {QStringLiteral("no quorum"), QStringLiteral("按%1，参加人数未达到法定人数，本次票决无效。")}};
    const QString sentence = said.value(words.value(QStringLiteral("result")));
    return sentence.isEmpty() ? QStringLiteral("以上票数供会议决定时使用。") : sentence.arg(words.value(QStringLiteral("rule")));
}

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

Result<OfficePaper> voteResultPaper(Store &store, const Id &vote) {
    auto v = voteLine(store, vote);
    auto counted = recount(store, vote); // what is printed is what the ballots come to
    if (!v || !counted)
        return v ? counted.error() : v.error();
    auto words = sealedWords(*v);
    if (!words)
        return words.error();
    NoticeData data;
    const auto &w = *words;
    for (qsizetype i = 0; i < v->sheet.options.size(); ++i)
        data.rows.append({{QStringLiteral("option"), v->sheet.options[i]}, {QStringLiteral("votes"), QString::number(counted->tally.counts[i])}, {QStringLiteral("share"), Figure{{}, {}, {}, {}, {}, {}, counted->tally.counts[i], counted->tally.ballots}.percent()}});
    data.values = {{QStringLiteral("title"), v->title}, {QStringLiteral("question"), v->question}, {QStringLiteral("village"), w.value(QStringLiteral("village"))}, {QStringLiteral("root"), grouped(counted->root)}, {QStringLiteral("outcome"), outcomeWords(w)}, {QStringLiteral("date"), chineseDate(store.clock().today())}, {QStringLiteral("spoiled"), QString::number(w.value(QStringLiteral("paper spoiled")).toLongLong() + w.value(QStringLiteral("online spoiled")).toLongLong())}};
    for (const auto &[key, from] : {std::pair{"blank", "blank"}, {"invalid", "invalid"}, {"ballots", "ballots"}, {"roll", "roll"}, {"papergiven", "paper handed out"}, {"envelopes", "envelopes back"}, {"empty", "envelopes empty"}, {"papercounted", "paper counted"}, {"ruled", "decided by the supervisor"}, {"onlinegiven", "online handed out"}, {"onlinecounted", "online counted"}})
        data.values.insert(QLatin1String(key), w.value(QLatin1String(from)));
    auto pages = paperPages(QStringLiteral("vote-result"), data);
    return pages ? officePaper(store, QStringLiteral("票决结果"), QStringLiteral("vote.result"), vote, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> voteProofsPaper(Store &store, const Id &vote) {
    auto v = voteLine(store, vote);
    auto counted = recount(store, vote);
    if (!v || !counted)
        return v ? counted.error() : v.error();
    QStringList ours; // what looks like somebody's number and is none
    QStringList leaves;
    for (const BallotEntry &b : std::as_const(counted->ballots)) {
        ours += b.number;
        leaves += leafOf(b.number, commitmentOf(b));
    }
    const MerkleTree tree(leaves);
    for (const QStringList &level : tree.levels)
        ours += level;
    const auto name = [](int level, qsizetype index) { return QStringLiteral("%1-%2").arg(level).arg(index + 1); };
    NoticeData data;
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        QStringList partners;
        const auto proof = tree.proofOf(i);
        for (const MerkleTree::Step &s : proof)
            if (s.index >= 0)
                partners += name(s.level, s.index) + (s.left ? QStringLiteral("左") : QString());
        data.rows.append({{QStringLiteral("place"), name(0, i)}, {QStringLiteral("receipt"), spokenBallot(counted->ballots[i].number)}, {QStringLiteral("hash"), leaves[i]}, {QStringLiteral("proof"), partners.join(QStringLiteral("　"))}});
    }
    for (int level = 1; level < tree.levels.size(); ++level)
        for (qsizetype i = 0; i < tree.levels[level].size(); ++i)
            data.rows.append({{QStringLiteral("place"), name(level, i)}, {QStringLiteral("receipt"), QString()}, {QStringLiteral("hash"), tree.levels[level][i]}, {QStringLiteral("proof"), QString()}});
    data.values = {{QStringLiteral("title"), v->title}, {QStringLiteral("root"), counted->root}, {QStringLiteral("ballotroot"), counted->ballotRoot}};
    auto pages = paperPages(QStringLiteral("vote-proofs"), data);
    return pages ? officePaper(store, QStringLiteral("收据核对表"), QStringLiteral("vote.result"), vote, std::move(*pages), ours) : Result<OfficePaper>(pages.error());
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
