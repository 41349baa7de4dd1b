// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Dues.h"

#include "records/Csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 rateBase = 10'000;
constexpr qint64 largestFen = 100'000'000'000; // a thousand million yuan: nobody's monthly pay

Error wrong(const char *what) {
    return {ErrorCode::Invalid, QLatin1String(what), {}};
}

} // namespace

const QList<DuesBand> &DuesBand::shipped() {
    static const QList<DuesBand> bands = [] {
        QList<DuesBand> out;
        for (const auto &row : readResourceCsv(QStringLiteral(":/rules/party_dues_bands.csv"))) {
            const QString upto = row[QStringLiteral("upto_fen")];
            out.append({row[QStringLiteral("category")], row[QStringLiteral("over_fen")].toLongLong(), upto.isEmpty() ? std::nullopt : std::optional(upto.toLongLong()),
                        row[QStringLiteral("rate_10000")].toLongLong(), row[QStringLiteral("least_fen")].toLongLong(), row[QStringLiteral("most_fen")].toLongLong(),
                        row[QStringLiteral("base")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]});
        }
        return out;
    }();
    return bands;
}

const DuesBand *duesBand(const QString &category, qint64 income) {
    const auto &all = DuesBand::shipped();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const DuesBand &b) {
        return b.category == category && (b.rate == 0 || !b.upto || income <= *b.upto);
    });
    return it == all.cend() ? nullptr : &*it;
}

bool isFixedDues(const QString &category) {
    const DuesBand *b = duesBand(category);
    return b != nullptr && b->rate == 0;
}

Result<qint64> duesFor(const DuesSetting &s, DuesRounding rounding) {
    const DuesBand *band = duesBand(s.category, s.income);
    if (band == nullptr)
        return wrong("dues.category");
    qint64 due = s.fixed;
    if (band->rate == 0) {
        if (s.fixed < band->least || s.fixed > band->most)
            return wrong("dues.fixed");
    } else {
        if (s.income <= 0 || s.income > largestFen)
            return wrong("dues.income");
        due = (s.income * band->rate + (rounding == DuesRounding::HalfUp ? rateBase / 2 : 0)) / rateBase;
    }
    if (!s.reducedTo)
        return due;
    return *s.reducedTo < 0 || *s.reducedTo > due ? Result<qint64>(wrong("dues.reduced")) : Result<qint64>(*s.reducedTo);
}

QDate monthOf(const QDate &day) {
    return {day.year(), day.month(), 1};
}

int monthsUnpaid(const QList<QDate> &dueMonths, const QList<QDate> &paidMonths, const QDate &month) {
    int n = 0;
    for (QDate m = monthOf(month); dueMonths.contains(m) && !paidMonths.contains(m); m = m.addMonths(-1))
        ++n;
    return n;
}

QString yuan(qint64 fen) {
    const qint64 all = fen < 0 ? -fen : fen;
    return QStringLiteral("%1%2.%3").arg(fen < 0 ? QStringLiteral("-") : QString()).arg(all / 100).arg(all % 100, 2, 10, QLatin1Char('0'));
}

std::optional<qint64> fenFrom(const QString &written) {
    QString t = written.normalized(QString::NormalizationForm_KC).simplified();
    for (const QChar c : {QChar(u'¥'), QChar(u'元'), QChar(u' ')})
        t.remove(c);
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d{1,2}))?$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto m = amount.match(t);
    if (!m.hasMatch())
        return {};
    return QString(m.captured(1)).remove(QLatin1Char(',')).toLongLong() * 100 + m.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
}

} // namespace vl
