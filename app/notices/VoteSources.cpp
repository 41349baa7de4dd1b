// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/VoteSources.h"

#include "rules/Figure.h"

namespace vl {

namespace {

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

Result<NoticeData> resultData(const VoteLine &v, const VoteOutcomeLine &counted) {
    auto words = sealedWords(v);
    if (!words)
        return words.error();
    NoticeData data;
    const auto &w = *words;
    for (qsizetype i = 0; i < v.sheet.options.size(); ++i)
        data.rows.append({{QStringLiteral("option"), v.sheet.options[i]}, {QStringLiteral("votes"), QString::number(counted.tally.counts[i])}, {QStringLiteral("share"), Figure{{}, {}, {}, {}, {}, {}, counted.tally.counts[i], counted.tally.ballots}.percent()}});
    data.values = {{QStringLiteral("question"), v.question}, {QStringLiteral("root"), grouped(counted.root)}, {QStringLiteral("outcome"), outcomeWords(w)}, {QStringLiteral("spoiled"), QString::number(w.value(QStringLiteral("paper spoiled")).toLongLong() + w.value(QStringLiteral("online spoiled")).toLongLong())}};
    for (const auto &[key, from] : {std::pair{"blank", "blank"}, {"invalid", "invalid"}, {"ballots", "ballots"}, {"roll", "roll"}, {"papergiven", "paper handed out"}, {"envelopes", "envelopes back"}, {"empty", "envelopes empty"}, {"papercounted", "paper counted"}, {"ruled", "decided by the supervisor"}, {"onlinegiven", "online handed out"}, {"onlinecounted", "online counted"}})
        data.values.insert(QLatin1String(key), w.value(QLatin1String(from)));
    return data;
}

NoticeData proofsData(const VoteOutcomeLine &counted) {
    QStringList leaves;
    for (const BallotEntry &b : counted.ballots)
        leaves += leafOf(b.number, commitmentOf(b));
    const MerkleTree tree(leaves);
    const auto name = [](int level, qsizetype index) { return QStringLiteral("%1-%2").arg(level).arg(index + 1); };
    NoticeData data;
    const auto node = [&](int level, qsizetype index, const QString &receipt, const QString &hash, const QStringList &partners) {
        data.rows.append({{QStringLiteral("place"), name(level, index)}, {QStringLiteral("receipt"), receipt}, {QStringLiteral("hash"), hash}, {QStringLiteral("proof"), partners.join(QStringLiteral("　"))}});
    };
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        QStringList partners;
        const auto proof = tree.proofOf(i);
        for (const MerkleTree::Step &s : proof)
            if (s.index >= 0)
                partners += name(s.level, s.index) + (s.left ? QStringLiteral("左") : QString());
        node(0, i, spokenBallot(counted.ballots[i].number), leaves[i], partners);
    }
    for (int level = 1; level < tree.levels.size(); ++level)
        for (qsizetype i = 0; i < tree.levels[level].size(); ++i)
            node(level, i, {}, tree.levels[level][i], {});
    data.values = {{QStringLiteral("root"), counted.root}, {QStringLiteral("ballotroot"), counted.ballotRoot}};
    return data;
}

} // namespace

Result<NoticeData> voteData(Store &store, const QString &what, const Id &vote) {
    auto v = voteLine(store, vote);
    if (!v)
        return v.error();
    auto counted = recount(store, vote); // what is printed is what the ballots come to
    if (!counted)
        return counted.error();
    auto data = what == QLatin1String("result") ? resultData(*v, *counted) : Result<NoticeData>(proofsData(*counted));
    if (data) {
        data->values.insert(QStringLiteral("title"), v->title);
        data->values.insert(QStringLiteral("subject"), v->title);
    }
    return data;
}

QStringList ownNumbers(const NoticeTemplate &look, const NoticeData &data) {
    QStringList out;
    if (!look.source.startsWith(QLatin1String("vote ")))
        return out;
    const auto plain = [](QString s) { return s.remove(QLatin1Char(' ')); };
    for (const char *key : {"root", "ballotroot"})
        out += plain(data.values.value(QLatin1String(key)));
    for (const auto &row : data.rows) {
        for (const char *key : {"receipt", "hash", "place"})
            out += plain(row.value(QLatin1String(key)));
        out += row.value(QStringLiteral("proof")).split(QChar(0x3000), Qt::SkipEmptyParts);
    }
    out.removeAll(QString());
    out.removeDuplicates();
    return out;
}

} // namespace vl
