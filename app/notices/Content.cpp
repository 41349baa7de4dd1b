// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Content.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace vl {

namespace {

enum Key { Format = 1,
           Template,
           Kind,
           Query,
           Day,
           Sample,
           Values,
           Columns,
           Rows,
           Worded };
constexpr int format = 1;
constexpr qsizetype largestPacked = 256 << 10;
constexpr qsizetype largestUnpacked = qsizetype(4) << 20;

QStringList sorted(QStringList keys) {
    std::sort(keys.begin(), keys.end());
    return keys;
}

// What qCompress() packed. Into a room of the length that the first four bytes say and no more: whoever packed it may
// have lied.
QByteArray unpacked(const QByteArray &bytes) {
    if (bytes.size() <= 4 || bytes.size() > largestPacked)
        return {};
    const auto length = qFromBigEndian<quint32>(bytes.constData());
    if (length == 0 || length > largestUnpacked)
        return {};
    QByteArray out(static_cast<qsizetype>(length), Qt::Uninitialized);
    uLongf room = length;
    const int ok = uncompress(reinterpret_cast<Bytef *>(out.data()), &room, reinterpret_cast<const Bytef *>(bytes.constData() + 4), static_cast<uLong>(bytes.size() - 4));
    return ok == Z_OK && room == length ? out : QByteArray();
}

} // namespace

QByteArray NoticeContent::encoded() const {
    QCborMap map;
    map[Format] = format;
    map[Template] = look.text;
    map[Kind] = look.kind;
    map[Query] = query;
    map[Day] = day.toString(Qt::ISODate);
    map[Sample] = sample;
    QCborMap values;
    for (const QString &k : sorted(data.values.keys()))
        values[k] = data.values[k];
    map[Values] = values;
    QSet<QString> named;
    for (const auto &row : data.rows)
        for (auto it = row.cbegin(); it != row.cend(); ++it)
            named.insert(it.key());
    const QStringList columns = sorted(named.values());
    QCborArray rows;
    for (const auto &row : data.rows)
        for (const QString &c : columns)
            rows.append(row.value(c));
    map[Columns] = QCborArray::fromStringList(columns);
    map[Rows] = rows;
    QCborMap worded;
    for (auto it = wording.cbegin(); it != wording.cend(); ++it)
        worded[it.key()] = it.value();
    map[Worded] = worded;
    return qCompress(map.toCborValue().toCbor(), 9);
}

Result<NoticeContent> NoticeContent::decoded(const QByteArray &bytes) {
    const Error damaged{ErrorCode::Damaged, QStringLiteral("notice.content"), {}};
    const QByteArray plain = unpacked(bytes);
    const QCborMap map = QCborValue::fromCbor(plain).toMap();
    if (map[Format].toInteger() != format)
        return damaged;
    auto look = readTemplate(map[Template].toString(), map[Kind].toString());
    if (!look)
        return damaged;
    NoticeContent out{*look, {}, {}, map[Query].toString(), QDate::fromString(map[Day].toString(), Qt::ISODate), map[Sample].toBool(), 0};
    const QCborMap values = map[Values].toMap();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        out.data.values.insert(it.key().toString(), it.value().toString());
    const QCborArray columns = map[Columns].toArray();
    const QCborArray cells = map[Rows].toArray();
    for (qsizetype i = 0; !columns.isEmpty() && i + columns.size() <= cells.size(); i += columns.size()) {
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < columns.size(); ++c)
            row.insert(columns[c].toString(), cells[i + c].toString());
        out.data.rows.append(row);
    }
    const QCborMap worded = map[Worded].toMap();
    for (auto it = worded.cbegin(); it != worded.cend(); ++it)
        out.wording.insert(static_cast<int>(it.key().toInteger()), it.value().toString());
    return out;
}

} // namespace vl
