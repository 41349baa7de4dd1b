// SPDX-License-Identifier: GPL-3.0-or-later
// A village that can decide a matter: a branch with its committee, both committees, representatives.
#pragma once

#include "store/MatterBook.h"
#include "support/TestBranch.h"

#include <QCryptographicHash>

namespace vl::test {

inline void village(TestBook &b) {
    addSecretary(b);
    const QStringList names = QStringLiteral("王德山 李桂兰 孟凡军 赵有田 钱守义 孙玉梅").split(QLatin1Char(' '));
    for (const QString &n : names)
        member(b, n);
    const auto seated = [&](const char *body, const QString &name) {
        Record s(types::seat());
        s.set("body", QLatin1String(body));
        s.set("name", name);
        s.set("from_date", QStringLiteral("2026-01-01"));
        if (auto done = addSeat(*b.store, s); !done)
            qFatal("seat %s", qPrintable(done.error().detail));
    };
    for (int i = 0; i < 3; ++i)
        seated("branch_committee", names[i]);
    for (const char *name : {"赵有田", "周会计"})
        seated("village_committee", QString::fromUtf8(name));
    for (int i = 0; i < 9; ++i)
        seated("representatives", QStringLiteral("代表%1").arg(QChar(0x4E00 + i)));
}

inline NewMatter roadMatter(bool merged = false) {
    return {QStringLiteral("村道硬化"), QStringLiteral("people"), QStringLiteral("雨天出行难，党员群众多次反映"), QStringLiteral("硬化二组至学校村道八百米，预算十八万元，来自集体经营收入"), QStringLiteral("CMDB"), merged};
}

inline Id road(TestBook &b, bool merged = false) {
    auto id = addMatter(*b.store, roadMatter(merged));
    if (!id)
        qFatal("matter: %s", qPrintable(id.error().detail));
    return *id;
}

inline void goTo(TestBook &b, const QDate &day) {
    b.clock.ms = QDateTime(day, QTime(9, 0)).toMSecsSinceEpoch();
}

/// What a meeting about its first item would be like: everybody there, for it or against it.
inline MeetingPaper paperOf(TestBook &b, const Id &meeting, bool yes) {
    const MeetingLine line = *meetingLine(*b.store, meeting);
    MeetingPaper p;
    p.kind = line.kind;
    p.title = line.title;
    p.unit = QStringLiteral("练习村");
    p.date = line.date;
    p.begins = QTime(8, 0);
    p.ends = QTime(9, 30);
    p.place = line.place;
    p.chair = line.chair;
    p.recorder = line.recorder;
    p.roll = *rollFor(*b.store, *MeetingKind::byKey(line.kind), {}, line.date);
    const qint64 there = p.turnout().present;
    const QString rule = matterRules(*b.store, line.kind)->value(QStringLiteral("村道硬化"));
    p.items = {{QStringLiteral("村道硬化"), QStringLiteral("王德山：介绍方案"), QStringLiteral("show"), rule == MeetingKind::byKey(line.kind)->rule ? QString() : rule, yes ? VoteCounts{there, 0, 0, 0, 0, 0} : VoteCounts{0, there, 0, 0, 0, 0}, -1, yes ? QStringLiteral("同意按方案实施") : QStringLiteral("未获通过，修改后再议")}};
    return p;
}

/// The next step is a meeting: it is held today and decides.
inline Result<StepOutcome> decide(TestBook &b, const Id &matter, bool yes) {
    const MatterLine m = *matterLine(*b.store, matter);
    const Id meeting = planned(b, qPrintable(m.kindFor(*m.place.next)), m.place.next->name, m.title);
    if (auto s = beginStep(*b.store, matter, meeting); !s)
        return s.error();
    if (auto kept = keepMinutes(*b.store, meeting, paperOf(b, meeting, yes)); !kept)
        return kept.error();
    signBoth(b, meeting);
    return finishStep(*b.store, matter);
}

/// A notice of the resolution hangs from now on.
inline Id hang(TestBook &b, const Id &matter) {
    KeepNotice k;
    k.kind = QStringLiteral("resolution");
    k.series = QStringLiteral("公字");
    k.text = [](const QString &number) -> Result<NoticeText> {
        const QByteArray bytes = number.toUtf8();
        return NoticeText{bytes, QStringLiteral("村民代表会议决议公开"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), 1};
    };
    auto n = keepNotice(*b.store, k);
    if (!n)
        qFatal("notice: %s", qPrintable(n.error().detail));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(b.clock.nowMs());
    if (auto p = postNotice(*b.store, {n->version, QStringLiteral("村部公开栏"), QStringLiteral("李桂兰"), now, now.date().addDays(8)}); !p)
        qFatal("post: %s", qPrintable(p.error().detail));
    if (auto s = beginStep(*b.store, matter, n->id); !s)
        qFatal("begin: %s", qPrintable(s.error().detail));
    return n->id;
}

} // namespace vl::test
