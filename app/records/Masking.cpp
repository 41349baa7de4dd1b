// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Masking.h"

#include "records/Surnames.h"

#include <algorithm>

namespace vl {

QString maskIdNumber(const QString &number) {
    if (number.size() < 12)
        return QString(number.size(), QLatin1Char('*'));
    return number.left(4) + QString(number.size() - 8, QLatin1Char('*')) + number.right(4);
}

QString maskPhone(const QString &phones) {
    QStringList out;
    for (const QString &p : phones.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out += p.size() >= 8 ? p.left(3) + QString(p.size() - 7, QLatin1Char('*')) + p.right(4)
                             : QString(p.size(), QLatin1Char('*'));
    return out.join(QLatin1Char(' '));
}

QString maskTail(const QString &text) {
    return text.size() > 8 ? QStringLiteral("****") + text.right(4) : QStringLiteral("****");
}

QString maskedForScreen(const Field &field, const QString &value) {
    if (value.isEmpty() || field.sensitivity != Sensitivity::Secret)
        return value;
    switch (field.kind) {
    case FieldKind::IdNumber:
        return maskIdNumber(value);
    case FieldKind::Phone:
        return maskPhone(value);
    case FieldKind::Code:
        return QStringLiteral("****");
    default:
        return maskTail(value);
    }
}

QString nameForBoard(const QString &name, const QString &birth, const QDate &today) {
    constexpr int ofAge = 18;
    // The latest day that the birth could be: whoever may be a minor is treated as one.
    QDate day = QDate::fromString(birth, Qt::ISODate);
    if (birth.size() == 4)
        day = QDate(birth.toInt(), 12, 31);
    else if (birth.size() == 7)
        day = QDate(birth.left(4).toInt(), birth.mid(5).toInt(), 1).addMonths(1).addDays(-1);
    if (name.size() < 2 || !day.isValid() || day.addYears(ofAge) <= today)
        return name;
    const qsizetype surname = surnameLength(name);
    return name.left(surname) + QString(std::min<qsizetype>(2, std::max<qsizetype>(1, name.size() - surname)), QStringLiteral("某")[0]);
}

} // namespace vl
