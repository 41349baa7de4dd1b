// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Masking.h"

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

} // namespace vl
