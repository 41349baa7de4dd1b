// SPDX-License-Identifier: GPL-3.0-or-later
// A branch in a book: members, a second person with an account, a signed meeting.
#pragma once

#include "store/Meetings.h"
#include "store/Party.h"
#include "support/TestBook.h"

namespace vl::test {

inline Id member(Store &store, const QString &name, const char *standing = "full") {
    Record m(types::partyMember());
    m.set("name", name);
    m.set("standing", QLatin1String(standing));
    m.set("joined_on", QStringLiteral("2010-07-01"));
    auto id = saveMember(store, m);
    if (!id)
        qFatal("member: %s", qPrintable(id.error().detail));
    return *id;
}
inline Id member(TestBook &b, const QString &name, const char *standing = "full") {
    return member(*b.store, name, standing);
}

/// 王德山's account on this PC, once b.book->addAccount() has made it.
inline std::unique_ptr<Store> secretary(TestBook &b) {
    auto q = sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='王德山'"));
    auto s = b.book->connectAs(Id::fromBytes(q->toByteArray()), secret(secretaryPass));
    if (!s)
        qFatal("second: %s", qPrintable(s.error().detail));
    return std::move(*s);
}

inline void addSecretary(TestBook &b) {
    if (auto s = b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)); !s)
        qFatal("account: %s", qPrintable(s.error().detail));
}

/// Minutes as somebody typed them, without the words that they wrote themselves.
inline MeetingPaper asTyped(MeetingPaper p) {
    p.wrote.clear();
    for (AgendaItem &i : p.items) {
        i.voted.clear();
        i.outcome.reset();
    }
    return p;
}

/// A planned meeting on the clock's day.
inline Id planned(TestBook &b, const char *kind, const QString &title, const QString &agenda = {}) {
    Record m(types::meeting());
    m.set("kind", QLatin1String(kind));
    m.set("title", title);
    m.set("date", b.clock.today().toString(Qt::ISODate));
    m.set("time", QStringLiteral("08:00"));
    m.set("place", QStringLiteral("村部会议室"));
    m.set("chair", QStringLiteral("王德山"));
    m.set("recorder", QStringLiteral("李桂兰"));
    m.set("agenda", agenda);
    auto id = planMeeting(*b.store, m);
    if (!id)
        qFatal("meeting: %s", qPrintable(id.error().detail));
    return *id;
}

/// Signs what is written of a meeting as both.
inline void signBoth(TestBook &b, const Id &meeting) {
    const Id minutes = meetingLine(*b.store, meeting)->minutes;
    const auto chair = secretary(b);
    for (const auto &[store, part] : {std::pair{b.store.get(), MinutesPart::Recorder}, {chair.get(), MinutesPart::Chair}})
        if (auto s = signMinutes(*store, minutes, part, MinutesWay::Passphrase); !s)
            qFatal("sign: %s", qPrintable(s.error().detail));
}

} // namespace vl::test
