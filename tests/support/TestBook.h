// SPDX-License-Identifier: GPL-3.0-or-later
// A real encrypted book in a temporary folder, with the cheapest key derivation and a clock in hand.
#pragma once

#include "base/Text.h"
#include "records/Types.h"
#include "rules/IdNumber.h"
#include "store/Book.h"
#include "store/People.h"
#include "store/Register.h"
#include "store/Writer.h"

#include <QTemporaryDir>
#include <QTest>

namespace vl::test {

class FixedClock : public Clock {
public:
    qint64 nowMs() const override { return ms; }
    void set(const QString &iso) { ms = QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }
    mutable qint64 ms = QDateTime(QDate(2026, 3, 2), QTime(9, 0)).toMSecsSinceEpoch();
};

inline SecureBytes secret(const char *text) {
    return {text, qstrlen(text)};
}

inline constexpr auto pass = "huangniu chuanmen 88 lvye";
inline constexpr auto secretaryPass = "shiliu hongteng 55 qingyan"; ///< of 王德山, the second person

struct TestBook {
    explicit TestBook(Role role = Role::Clerk) {
        if (!secureStart())
            qFatal("no crypto");
        NewBook what{dir.filePath(QStringLiteral("t.book")), QStringLiteral("411399100200"), QStringLiteral("练习村"), QStringLiteral("李桂兰"), role, KdfLimits::cheapest()};
        auto b = Book::create(what, secret(pass), &recovery, clock);
        if (!b)
            qFatal("create: %s", qPrintable(b.error().detail));
        book = std::move(*b);
        connect();
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("t.book")); }
    void connect() {
        auto s = book->connect();
        if (!s)
            qFatal("connect: %s", qPrintable(s.error().detail));
        store = std::move(*s);
    }
    void close() {
        store.reset();
        book.reset();
    }
    Status reopen(const char *account = "李桂兰", const char *passphrase = pass) {
        close();
        auto b = Book::open(path(), QString::fromUtf8(account), secret(passphrase), clock);
        if (!b)
            return b.error();
        book = std::move(*b);
        connect();
        return {};
    }

    QTemporaryDir dir;
    FixedClock clock;
    QString recovery;
    std::unique_ptr<Book> book;
    std::unique_ptr<Store> store;
};

/// A valid number of region 411399.
inline QString idFor(const QString &birth, int sequence) {
    const QString first = QStringLiteral("411399") + QString(birth).remove(QLatin1Char('-')) + QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return first + idCheckCharacter(first);
}

inline Record person(const QString &name, const QString &birth = QStringLiteral("1970-05-06"), int sequence = 0) {
    Record r(types::resident());
    r.set("name", name);
    r.set("birth", birth);
    r.set("status", QStringLiteral("registered"));
    if (sequence > 0) {
        r.set("id_number", idFor(birth, sequence));
        r.set("sex", sequence % 2 == 1 ? QStringLiteral("1") : QStringLiteral("2"));
    }
    return r;
}

inline Record house(const QString &number, const QString &group = QStringLiteral("3组")) {
    Record h(types::household());
    h.set("number", number);
    h.set("village_group", group);
    h.set("address", QStringLiteral("练习村") + group);
    return h;
}

/// Adds somebody and dies when that fails.
inline Id add(TestBook &b, Record r, const Record &h = house(QStringLiteral("1"))) {
    auto done = addResident(*b.store, std::move(r), h);
    if (!done)
        qFatal("add: %s %s", qPrintable(done.error().detail), qPrintable(done.error().subject));
    return done->record;
}

inline Record load(TestBook &b, const Id &id) {
    auto r = loadRecord(*b.store, types::resident(), id);
    if (!r)
        qFatal("load: %s", qPrintable(r.error().detail));
    return *r;
}

} // namespace vl::test
