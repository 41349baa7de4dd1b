// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Money.h"

#include <QRegularExpression>

namespace vl {

namespace {

const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

// Up to four digits: 壹仟零伍; zeros in a row are one, and none at the end.
QString group(qint64 n) {
    static const QString units[] = {QStringLiteral("仟"), QStringLiteral("佰"), QStringLiteral("拾"), QString()};
    QString out;
    bool zero = false;
    for (int i = 0; i < 4; ++i) {
        static constexpr qint64 powers[] = {1000, 100, 10, 1};
        const qint64 d = n / powers[i] % 10;
        if (d == 0) {
            zero = !out.isEmpty();
            continue;
        }
        out += (zero ? digits.mid(0, 1) : QString()) + digits.mid(d, 1) + units[i];
        zero = false;
    }
    return out;
}

} // namespace

QString yuan(qint64 fen) {
    const qint64 all = fen < 0 ? -fen : fen;
    return QStringLiteral("%1%2.%3").arg(fen < 0 ? QStringLiteral("-") : QString()).arg(all / 100).arg(all % 100, 2, 10, QLatin1Char('0'));
}

std::optional<qint64> fenFrom(const QString &written) {
    QString t = written.normalized(QString::NormalizationForm_KC).simplified();
    for (const QChar c : {QChar(u'¥'), QChar(u'元'), QChar(u' ')})
        t.remove(c);
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.(\\d{1,2}))?$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto m = amount.match(t);
    if (!m.hasMatch())
        return {};
    return QString(m.captured(1)).remove(QLatin1Char(',')).toLongLong() * 100 + m.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
}

QString capitalYuan(qint64 fen) {
    const qint64 whole = fen / 100;
    QString out;
    bool gap = false; // a group that is empty, or begins with zeros, behind one that is not
    static const QString names[] = {QStringLiteral("亿"), QStringLiteral("万"), QString()};
    static constexpr qint64 powers[] = {100'000'000, 10'000, 1};
    for (int i = 0; i < 3; ++i) {
        const qint64 n = whole / powers[i] % 10'000;
        if (n == 0) {
            gap = !out.isEmpty();
            continue;
        }
        if (!out.isEmpty() && (gap || n < 1000))
            out += digits.mid(0, 1);
        out += group(n) + names[i];
        gap = false;
    }
    const qint64 jiao = fen / 10 % 10;
    const qint64 cents = fen % 10;
    if (!out.isEmpty())
        out += QStringLiteral("元");
    if (jiao > 0)
        out += digits.mid(jiao, 1) + QStringLiteral("角");
    else if (cents > 0 && !out.isEmpty())
        out += digits.mid(0, 1);
    if (cents > 0)
        return out + digits.mid(cents, 1) + QStringLiteral("分");
    return (out.isEmpty() ? QStringLiteral("零元") : out) + QStringLiteral("整");
}

} // namespace vl
