// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CBOR straight into a byte array, each length in its shortest form, as QCborStreamWriter does. For what is
// written a hundred thousand times: that one goes through a QBuffer for every byte (measured: a fifth of a sync).
#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QVariant>

namespace vl {

class CborOut {
public:
    explicit CborOut(QByteArray &out) : m_out(out) {}

    void integer(qint64 v) { v < 0 ? head(0x20, ~static_cast<quint64>(v)) : head(0x00, static_cast<quint64>(v)); }
    void bytes(QByteArrayView b) {
        head(0x40, static_cast<quint64>(b.size()));
        m_out.append(b.data(), b.size());
    }
    void id(const Id &v) {
        head(0x40, v.bytes.size());
        m_out.append(reinterpret_cast<const char *>(v.bytes.data()), static_cast<qsizetype>(v.bytes.size()));
    }
    void text(const QString &s) { utf8(s.toUtf8()); }
    /// `s` is UTF-8.
    void utf8(QByteArrayView s) {
        head(0x60, static_cast<quint64>(s.size()));
        m_out.append(s.data(), s.size());
    }
    void array(quint64 items) { head(0x80, items); }
    void map(quint64 pairs) { head(0xa0, pairs); }
    void tag(quint64 t) { head(0xc0, t); }
    void null() { m_out += '\xf6'; }
    /// qint64, bytes or text; anything else is null.
    void value(const QVariant &v);

private:
    void head(int major, quint64 n);

    QByteArray &m_out;
};

} // namespace vl
