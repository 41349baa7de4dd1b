// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/DateText.h"

#include "base/Text.h"

#include <QRegularExpression>

namespace vl {

namespace {

DateReading bad(const char *reason) {
    return {{}, QLatin1String(reason)};
}

int fullYear(const QString &digits, const QDate &today) {
    const int y = digits.toInt();
    if (digits.size() > 2)
        return y;
    return y <= today.year() % 100 ? 2000 + y : 1900 + y;
}

// month or day 0 = not written
DateReading made(int year, int month, int day, const QDate &today) {
    if (year < 1800 || year > 2200 || month < 0 || month > 12 || (day > 0 && !QDate(year, month, day).isValid()))
        return bad("impossible");
    if (QDate(year, month > 0 ? month : 1, day > 0 ? day : 1) > today)
        return bad("future");
    QString iso = QString::number(year);
    if (month > 0)
        iso += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        iso += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return {iso, {}};
}

DateReading fromDigits(const QString &d, const DateHints &h) {
    if (d.size() == 8)
        return made(d.left(4).toInt(), d.mid(4, 2).toInt(), d.mid(6, 2).toInt(), h.today);
    if (d.size() == 6) {
        const int month = d.mid(4, 2).toInt();
        const int year = d.left(4).toInt();
        if (year >= 1880 && year <= h.today.year() && month >= 1 && month <= 12)
            return made(year, month, 0, h.today);
        return made(fullYear(d.left(2), h.today), d.mid(2, 2).toInt(), d.mid(4, 2).toInt(), h.today);
    }
    const int n = d.toInt();
    if (d.size() == 4 && n >= 1880 && n <= h.today.year())
        return made(n, 0, 0, h.today);
    if (d.size() == 5 || (h.numericCell && n > 0 && n < 100000)) { // an Excel serial
        const QDate day = QDate(h.base1904 ? 1904 : 1899, h.base1904 ? 1 : 12, h.base1904 ? 1 : 30).addDays(n);
        return made(day.year(), day.month(), day.day(), h.today);
    }
    return bad("shape");
}

} // namespace

DateReading readDate(const QString &written, const DateHints &h) {
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{4}|\\d{2})[年./\\-](\\d{1,2})(?:[月./\\-](?:(\\d{1,2})[日号]?)?)?$"));
    static const QRegularExpression yearOnly(QStringLiteral("^(\\d{4}|\\d{2})年$"));
    static const QRegularExpression time(QStringLiteral("[ T]\\d{1,2}:\\d{2}(:\\d{2}([.]\\d+)?)?$"));
    QString t = normalised(written);
    if (t.contains(QLatin1Char(':')))
        t.remove(time);
    t = squeezed(t).remove(QLatin1Char('\'')).remove(QStringLiteral("生"));
    t.replace(QChar(u'。'), QLatin1Char('.'));
    static const QRegularExpression inHan(QStringLiteral("^([〇零○一二三四五六七八九]{4}|[〇零○一二三四五六七八九]{2})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十廿]{1,3})[日号]?)?)?$"));
    if (const auto m = !t.isEmpty() && t.front().unicode() > 127 ? inHan.match(t) : QRegularExpressionMatch(); m.hasMatch()) {
        static const QString figures = QStringLiteral("〇一二三四五六七八九");
        QString year = m.captured(1);
        year.replace(QChar(u'零'), QChar(u'〇')).replace(QChar(u'○'), QChar(u'〇'));
        for (QChar &c : year)
            c = QLatin1Char(static_cast<char>('0' + figures.indexOf(c)));
        t = year + QChar(u'年');
        if (!m.captured(2).isEmpty())
            t += QString::number(leadingNumber(m.captured(2))) + QChar(u'月');
        if (!m.captured(3).isEmpty())
            t += QString::number(leadingNumber(QString(m.captured(3)).replace(QChar(u'廿'), QStringLiteral("二十")))) + QChar(u'日');
    }
    if (t.isEmpty())
        return {};
    if (h.numericCell && t.endsWith(QLatin1String(".0")))
        t.chop(2);
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (digits.match(t).hasMatch())
        return fromDigits(t, h);
    if (const auto m = yearOnly.match(t); m.hasMatch())
        return made(fullYear(m.captured(1), h.today), 0, 0, h.today);
    const auto m = parts.match(t);
    if (!m.hasMatch())
        return bad("shape");
    // A number 1965.1 is what a spreadsheet leaves of 1965.10, or of 1965.1.
    if (h.numericCell && m.captured(2) == QLatin1String("1") && m.captured(3).isEmpty()) {
        DateReading r = made(fullYear(m.captured(1), h.today), 0, 0, h.today);
        r.reason = QStringLiteral("ambiguous");
        return r;
    }
    if (m.captured(2).toInt() == 0)
        return bad("impossible");
    return made(fullYear(m.captured(1), h.today), m.captured(2).toInt(), m.captured(3).toInt(), h.today);
}

QDate earliest(const QString &iso) {
    return {iso.left(4).toInt(), iso.size() >= 7 ? iso.mid(5, 2).toInt() : 1, iso.size() >= 10 ? iso.mid(8, 2).toInt() : 1};
}

bool agrees(const QString &iso, const QString &full) {
    return iso.isEmpty() || full.startsWith(iso);
}

int ageOn(const QString &birthIso, const QDate &day) {
    const QDate b = earliest(birthIso);
    if (birthIso.isEmpty() || !b.isValid() || b > day)
        return -1;
    return day.year() - b.year() - (day < b.addYears(day.year() - b.year()) ? 1 : 0);
}

} // namespace vl
