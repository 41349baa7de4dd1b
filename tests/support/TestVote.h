// SPDX-License-Identifier: GPL-3.0-or-later
// A vote that is being held: a roll, ballots handed out, a second keyer and a supervisor.
#pragma once

#include "store/Votes.h"
#include "support/TestBranch.h"

#include <algorithm>
#include <random>

namespace vl::test {

inline constexpr auto supervisorPass = "haitang luobo 77 zhuyun";

inline void must(const Status &s) {
    if (!s)
        qFatal("vote: %s %s", qPrintable(s.error().detail), qPrintable(s.error().subject));
}

inline NewVote road(const char *who = "members") {
    return {QStringLiteral("修路方案票决"), QStringLiteral("是否同意三组修路方案？"), {QStringLiteral("同意"), QStringLiteral("不同意")}, 1, {}, QLatin1String(who), {}};
}

inline std::unique_ptr<Store> account(TestBook &b, const char *name, Role role, const char *passphrase) {
    if (auto s = b.book->addAccount(*b.store, QString::fromUtf8(name), role, {}, secret(passphrase)); !s)
        qFatal("account: %s", qPrintable(s.error().detail));
    auto id = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name=?"), {QString::fromUtf8(name)});
    auto s = b.book->connectAs(Id::fromBytes(id->toByteArray()), secret(passphrase));
    if (!s)
        qFatal("connect: %s", qPrintable(s.error().detail));
    return std::move(*s);
}

struct Running {
    TestBook b;
    Id vote;
    QStringList paper;  ///< numbers, in the order in which they were drawn from the pile
    QStringList online; ///< likewise
    std::unique_ptr<Store> second;
    std::unique_ptr<Store> supervisor;

    Running(int papers, int onlines, const NewVote &what = road()) {
        for (int i = 0; i < papers + onlines; ++i)
            (void)member(b, QStringLiteral("党员%1").arg(i));
        second = account(b, "王德山", Role::Secretary, secretaryPass);
        supervisor = account(b, "赵监督", Role::Supervisor, supervisorPass);
        vote = *beginVote(*b.store, what);
        must(freezeRoll(*b.store, vote));
        must(issueBallots(*b.store, vote, papers + 5, onlines + 5));
        const QList<RollLine> roll = *rollOf(*b.store, vote);
        for (int i = 0; i < papers + onlines; ++i)
            must(giveBallot(*b.store, vote, roll[i].id, i < papers ? QStringLiteral("paper") : QStringLiteral("online")));
        paper = *ballotNumbers(*b.store, vote, QStringLiteral("paper"));
        online = *ballotNumbers(*b.store, vote, QStringLiteral("online"));
        std::mt19937 seeded(7);
        std::shuffle(paper.begin(), paper.end(), seeded);
        std::shuffle(online.begin(), online.end(), seeded);
        paper.resize(papers);
        online.resize(onlines);
    }
    /// As both read it.
    void key(const QString &number, const QString &choice) {
        must(keyPaper(*b.store, vote, number, choice));
        must(keyPaper(*second, vote, number, choice));
    }
    /// Everything cast, keyed and sealed: choices in the order of `paper`, then of `online`.
    void seal(const QStringList &choices) {
        for (qsizetype i = 0; i < online.size(); ++i)
            must(castOnline(*b.store, vote, online[i], choices[paper.size() + i]));
        must(closeVote(*b.store, vote));
        must(countBox(*b.store, vote, paper.size(), 0, paper.size()));
        for (qsizetype i = 0; i < paper.size(); ++i)
            key(paper[i], choices[i]);
        must(sealVote(*b.store, vote));
    }
};

} // namespace vl::test
