// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/IdNumber.h"

#include "base/Text.h"
#include "records/CodeTables.h"

#include <QRegularExpression>
#include <QSet>

namespace vl {

namespace {

bool knownProvince(QStringView two) {
    static const QSet<QString> set = [] {
        QSet<QString> s{QStringLiteral("71"), QStringLiteral("81"), QStringLiteral("82"), QStringLiteral("83")};
        for (const CodeEntry &e : CodeTable::get(QStringLiteral("county")).entries())
            s.insert(e.code.left(2));
        return s;
    }();
    return set.contains(two.toString());
}

bool knownRegion(const QString &six) {
    static const QSet<QString> permits{QStringLiteral("810000"), QStringLiteral("820000"), QStringLiteral("830000")};
    return permits.contains(six) || CodeTable::get(QStringLiteral("county")).find(six) != nullptr;
}

IdCheck failed(IdVerdict verdict, const char *reason) {
    IdCheck c;
    c.verdict = verdict;
    c.reason = QLatin1String(reason);
    return c;
}

// The characters that people put between and around the digits.
QString stripped(const QString &written) {
    static const QString fillers = QStringLiteral("'\"`-_\u2018\u2019\u201C\u201D\u2032");
    QString out;
    for (const QChar c : squeezed(written).toUpper())
        if (!fillers.contains(c))
            out += c;
    return out;
}

IdCheck check18(const QString &id, const QDate &today, IdSourceKind source) {
    for (int i = 0; i < id.size(); ++i) {
        const QChar c = id[i];
        if ((c < QLatin1Char('0') || c > QLatin1Char('9')) && !(i == 17 && c == QLatin1Char('X'))) {
            IdCheck r = failed(IdVerdict::Invalid, "char");
            r.position = i + 1;
            r.found = c;
            return r;
        }
    }
    const bool sumFits = idCheckCharacter(QStringView(id).left(17)) == id[17];
    const bool zeros = id.endsWith(QLatin1String("000"));
    // No sequence is 000; and of 11 damaged numbers one has a fitting check digit by accident.
    if (zeros && (source == IdSourceKind::Spreadsheet || !sumFits || id.mid(14, 3) == QLatin1String("000")))
        return failed(IdVerdict::SuspectExcel, "lostDigits");
    if (!knownProvince(QStringView(id).left(2)))
        return failed(IdVerdict::Invalid, "province");
    IdCheck r;
    r.birth = QDate(id.mid(6, 4).toInt(), id.mid(10, 2).toInt(), id.mid(12, 2).toInt());
    if (!r.birth.isValid() || r.birth.year() < 1800)
        return failed(IdVerdict::Invalid, "date");
    if (r.birth > today)
        return failed(IdVerdict::Invalid, "future");
    if (!sumFits)
        return failed(IdVerdict::Invalid, "checksum");
    if (!knownRegion(id.left(6)))
        r.warnings += QStringLiteral("region");
    if (r.birth.addYears(120) < today)
        r.warnings += QStringLiteral("age");
    if (zeros)
        r.warnings += QStringLiteral("lostDigits");
    r.number = id;
    r.sex = id[16].digitValue() % 2 == 1 ? QStringLiteral("1") : QStringLiteral("2");
    r.verdict = r.warnings.isEmpty() ? IdVerdict::Valid : IdVerdict::ValidWarn;
    return r;
}

} // namespace

QChar idCheckCharacter(QStringView first17) {
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += first17[i].digitValue() * weights[i];
    return QLatin1Char("10X98765432"[sum % 11]);
}

IdCheck checkIdNumber(const QString &written, const QDate &today, IdSourceKind source) {
    static const QRegularExpression scientific(QStringLiteral("^\\d([.]\\d+)?E[+]?\\d+$"));
    const QString id = stripped(written);
    if (id.isEmpty())
        return {};
    if (scientific.match(id).hasMatch())
        return failed(IdVerdict::SuspectExcel, "lostDigits");
    if (id.size() == 18)
        return check18(id, today, source);
    if (id.size() != 15)
        return failed(IdVerdict::Invalid, "length");
    for (int i = 0; i < 15; ++i)
        if (id[i] < QLatin1Char('0') || id[i] > QLatin1Char('9')) {
            IdCheck r = failed(IdVerdict::Invalid, "char");
            r.position = i + 1;
            r.found = id[i];
            return r;
        }
    // Sequences 996 to 999 were kept for people born before 1900: the century is not ours to guess.
    if (id.mid(12, 3).toInt() >= 996)
        return failed(IdVerdict::Invalid, "century");
    const QString first17 = id.left(6) + QStringLiteral("19") + id.mid(6);
    IdCheck r = check18(first17 + idCheckCharacter(first17), today, IdSourceKind::Typed);
    if (r.usable())
        r.verdict = IdVerdict::Legacy15;
    return r;
}

} // namespace vl
