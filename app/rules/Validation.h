// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record may be written: required fields, codes of their tables, lengths, dates, ID numbers,
// and the agreements between fields. One place for the form, the import and the store's door.
#pragma once

#include "records/RecordType.h"

#include <QDate>

#include <vector>

namespace vl {

struct Problem {
    int field = -1;     ///< index in the record's type
    QString reason;     ///< required, code, length, date, phone, id.<reason>, sexDiffers, birthDiffers, order
    bool blocks = true; ///< false: a warning that a person may overrule
    int position = 0;   ///< see IdCheck
    QChar found;
};

/// Any thread; does not touch the store.
[[nodiscard]] std::vector<Problem> validate(const Record &record, const QDate &today);

/// Digits only, several numbers separated by one blank; "无", "同上" and the like give nothing.
[[nodiscard]] QString readPhones(const QString &written);

} // namespace vl
