// SPDX-License-Identifier: GPL-3.0-or-later
// What village-ledger-xls says to the program that asked it: rows, then an end mark with an error's detail
// or nothing. An output without an end mark is a damaged file.
#pragma once

#include "tables/Sheet.h"

#include <QDataStream>

namespace vl {

inline constexpr int xlsStreamVersion = QDataStream::Qt_6_0;

inline void writeXlsRow(QDataStream &s, const SheetRow &row) {
    s << quint8(1) << qint32(row.number) << row.sheet << row.base1904 << quint32(row.cells.size());
    for (const Cell &c : row.cells)
        s << c.text << quint8(c.kind);
}

inline void writeXlsEnd(QDataStream &s, const QString &detail) {
    s << quint8(2) << detail;
}

/// 1 for a row, 2 for the end (`detail`), 0 when more bytes are needed.
inline int readXlsItem(QDataStream &s, SheetRow &row, QString &detail) {
    s.startTransaction();
    quint8 tag = 0;
    s >> tag;
    if (tag == 2) {
        s >> detail;
    } else {
        qint32 number = 0;
        quint32 count = 0;
        s >> number >> row.sheet >> row.base1904 >> count;
        row.number = number;
        row.cells.clear();
        for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
            Cell c;
            quint8 kind = 0;
            s >> c.text >> kind;
            c.kind = static_cast<Cell::Kind>(kind > 2 ? 0 : kind);
            row.cells.push_back(c);
        }
    }
    return s.commitTransaction() ? tag : 0;
}

} // namespace vl
