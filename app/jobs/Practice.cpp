// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Practice.h"

namespace vl {

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
    return Book::create(what, SecureBytes::fromWiped(pass), &code, clock);
}

} // namespace vl
