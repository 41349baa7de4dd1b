// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Practice.h"

#include "records/Types.h"
#include "store/Party.h"

namespace vl {

namespace {

// Somebody to decide with, and a branch that can meet.
Status fillBranch(Book &book, Store &store) {
    for (const auto &[name, role] : {std::pair{practiceSecretary(), Role::Secretary}, {practiceSupervisor(), Role::Supervisor}}) {
        QString pass = practicePassphrase();
        if (auto s = book.addAccount(store, name, role, {}, SecureBytes::fromWiped(pass)); !s)
            return s;
    }
    for (const QString &name : QStringLiteral("王德山 李桂兰 孟凡军 赵有田 钱守义 孙玉梅 周建国 吴红梅 陈德发 刘大勇").split(QLatin1Char(' '))) {
        Record m(types::partyMember());
        m.set("name", name);
        m.set("standing", QStringLiteral("full"));
        m.set("joined_on", QStringLiteral("2010-07-01"));
        if (name == QStringLiteral("刘大勇")) {
            m.set("away_to", QStringLiteral("东莞务工"));
            m.set("away_from", QStringLiteral("2025-03-01"));
        }
        if (auto id = saveMember(store, m); !id)
            return id.error();
    }
    return {};
}

} // namespace

QString practiceSecretary() {
    return QStringLiteral("支书");
}

QString practiceSupervisor() {
    return QStringLiteral("监委会");
}

bool isPracticeAccount(const QString &name) {
    return name == practiceAccount() || name == practiceSecretary() || name == practiceSupervisor();
}

QString practiceAccount() {
    return QStringLiteral("练习");
}

QString practicePassphrase() {
    return QStringLiteral("xiaoqiao liushui renjia");
}

QString practiceRoster() {
    return QStringLiteral(":/practice/roster.xlsx");
}

Result<std::unique_ptr<Book>> createPracticeBook(const QString &directory, const KdfLimits &limits, const Clock &clock) {
    QString pass = practicePassphrase();
    QString code;
    NewBook what{directory, QStringLiteral("411399100200"), QStringLiteral("练习村"), practiceAccount(), Role::Clerk, limits};
    auto book = Book::create(what, SecureBytes::fromWiped(pass), &code, clock);
    if (!book)
        return book;
    auto store = (*book)->connect();
    auto filled = store ? fillBranch(**book, **store) : Status(store.error());
    return filled ? std::move(book) : Result<std::unique_ptr<Book>>(filled.error());
}

} // namespace vl
