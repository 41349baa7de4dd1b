// SPDX-License-Identifier: GPL-3.0-or-later
// One row of somebody's roster between the spreadsheet (app/tables) and the book (app/store).
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>
#include <vector>

namespace vl {

enum class RowVerdict { New,
                        Updated,
                        Unchanged,
                        Duplicate,
                        NotPerson,
                        Failed };

/// Something to say about a row: a key for the sentence, and what it is about. No values beyond the row itself.
struct RowNote {
    QString key;   ///< id.lostDigits, id.checksum, …, dup.row, name.missing, birthDiffers, kind.blank …
    QString about; ///< a row number, a column's heading
};

struct RosterTag {
    QString code; ///< special_group
    QString disabilityKind;
    QString disabilityGrade;
    QString cardNumber;
};

struct RosterPerson {
    int row = 0;
    QString sheet;
    std::vector<std::pair<int, QVariant>> values;          ///< field index of types::resident(), no household, no status
    std::vector<std::pair<int, QVariant>> householdValues; ///< of types::household()
    int household = -1;                                    ///< people of one roster household share the number
    bool head = false;
    QString headName;
    std::vector<RosterTag> tags;
    QString idShown;      ///< what the ID column held, masked
    bool flagged = false; ///< the ID number is damaged: the person is taken in, the number is not
    std::vector<RowNote> notes;

    [[nodiscard]] const QVariant *find(int field) const {
        for (const auto &v : values)
            if (v.first == field)
                return &v.second;
        return nullptr;
    }
    [[nodiscard]] QString text(int field) const {
        const QVariant *v = find(field);
        return v == nullptr ? QString() : v->toString();
    }
};

/// A row that is nobody, or that could not be read as somebody.
struct RosterOther {
    int row = 0;
    QString sheet;
    RowVerdict verdict = RowVerdict::NotPerson;
    QString text; ///< the first written cell, shortened
    std::vector<RowNote> notes;
};

struct RosterColumn {
    QString heading;   ///< as written, in one line
    QString canonical; ///< key of roster_headers.csv; empty: not used
};

struct Roster {
    QString fileName;
    std::vector<RosterPerson> people;
    std::vector<RosterOther> others;
    std::vector<RosterColumn> columns; ///< of the first table
    int headerRow = 0;
    int rows = 0; ///< all rows of all sheets, blank ones too
    int households = 0;
};

} // namespace vl
