// SPDX-License-Identifier: GPL-3.0-or-later
// Citizen ID numbers. Source: GB 11643 (18 characters), GB/T 2260 (regions). Vectors in
// tests/support/id_number_test_vectors.csv. A damaged number is named, never repaired.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace vl {

enum class IdVerdict {
    Valid,
    ValidWarn,   ///< usable; `warnings` says what to look at
    Legacy15,    ///< 15 digits, converted; `number` is the 18-character form
    Missing,     ///< nothing was written
    Invalid,     ///< `reason` says why
    SuspectExcel ///< a spreadsheet has eaten the last digits
};

/// Where the number comes from: what a hand typed has not been through a spreadsheet's 15 digits.
enum class IdSourceKind { Typed,
                          Spreadsheet };

struct IdCheck {
    IdVerdict verdict = IdVerdict::Missing;
    QString number;       ///< 18 characters when usable, else empty
    QString reason;       ///< length, char, date, future, province, checksum, lostDigits, century
    int position = 0;     ///< 1-based place of the wrong character, for `char`
    QChar found;          ///< that character
    QDate birth;          ///< valid when usable
    QString sex;          ///< code 1 or 2 when usable
    QStringList warnings; ///< region, age, lostDigits
    [[nodiscard]] bool usable() const {
        return verdict == IdVerdict::Valid || verdict == IdVerdict::ValidWarn || verdict == IdVerdict::Legacy15;
    }
};

/// `written` as found: full-width, blanks, apostrophes and line breaks are read over. Any thread.
[[nodiscard]] IdCheck checkIdNumber(const QString &written, const QDate &today,
                                    IdSourceKind source = IdSourceKind::Typed);

/// The check character for 17 digits.
[[nodiscard]] QChar idCheckCharacter(QStringView first17);

} // namespace vl
