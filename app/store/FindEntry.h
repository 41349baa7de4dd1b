// SPDX-License-Identifier: GPL-3.0-or-later
// The find index's rows and marks. Private to this folder.
#pragma once

#include "store/FindIndex.h"

namespace vl {

// Marks before each unit of a buffer, so that a hit's first byte tells what was hit.
namespace mark {
inline constexpr char name = 1;
inline constexpr char former = 2;
inline constexpr char head = 3;
inline constexpr char group = 4;
inline constexpr char number = 5;
inline constexpr char address = 6;
inline constexpr char initials = 1; ///< from the first syllable on
inline constexpr char pinyin = 2;
inline constexpr char laterInitials = 3; ///< from a later syllable on
inline constexpr char laterPinyin = 4;
inline constexpr char id = 1;
inline constexpr char phone = 2;
inline constexpr char end = 7;
} // namespace mark

struct FindIndex::Entry {
    qint64 rid = 0; ///< 0 when superseded by a later entry
    qint64 position = 0;
    quint32 household = 0;
    quint32 han = 0; ///< where its text begins; ends where the next entry's begins
    quint32 latin = 0;
    quint32 digits = 0;
    quint32 rank = 0;
    int birth = 0; ///< yyyymmdd, 0 unknown
    quint32 tags = 0;
    quint16 group = 0;
    bool registered = true;
    bool away = false;
    bool idMissing = false;
};

struct FindIndex::HouseholdKey {
    QString sortKey;
    qint64 rid = 0;
};

struct FindIndex::Token {
    QByteArray text;
    enum class Kind { Han,
                      Latin,
                      Digits } kind = Kind::Han;
};

} // namespace vl
