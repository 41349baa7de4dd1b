// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Content.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QtEndian>

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
constexpr qsizetype largestUnpacked = qsizetype(16) << 20;

QStringList sorted(QStringList keys) {
    std::sort(keys.begin(), keys.end());
    return keys;
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
    // The first four bytes say how long it will be: nothing larger is unpacked.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > largestUnpacked)
        return damaged;
    const QCborMap map = QCborValue::fromCbor(qUncompress(bytes)).toMap();
    if (map[Format].toInteger() != format)
        return damaged;
    auto look = readTemplate(map[Template].toString(), map[Kind].toString());
    if (!look)
        return damaged;
    NoticeContent out{*look, {}, {}, map[Query].toString(), QDate::fromString(map[Day].toString(), Qt::ISODate), map[Sample].toBool()};
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
