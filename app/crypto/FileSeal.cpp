// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/FileSeal.h"

#include "crypto/RawBytes.h"

#include <sodium.h>

namespace vl {

namespace {

constexpr qint64 piece = qint64(64) << 10;
constexpr qint64 extra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 head = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

Status put(QIODevice &out, const QByteArray &bytes, qint64 size) {
    return out.write(bytes.constData(), size) == size ? Status() : Status(Error{ErrorCode::NoSpace, QStringLiteral("attachment"), {}});
}

// A full buffer, or what is left before the end.
qint64 readFull(QIODevice &in, QByteArray &buffer) {
    qint64 have = 0;
    while (have < buffer.size()) {
        const qint64 n = in.read(buffer.data() + have, buffer.size() - have);
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        have += n;
    }
    return have;
}

} // namespace

Status sealFile(QIODevice &in, QIODevice &out, const SecureBytes &key) {
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray cipher(piece + extra, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, rawOut(cipher), key.data());
    if (auto s = put(out, cipher, head); !s)
        return s;
    QByteArray plain(piece, Qt::Uninitialized);
    Status result;
    for (bool last = false; !last && result;) {
        const qint64 n = readFull(in, plain);
        if (n < 0)
            return Error{ErrorCode::Io, QStringLiteral("attachment"), {}};
        last = n < piece;
        crypto_secretstream_xchacha20poly1305_push(&state, rawOut(cipher), nullptr, rawOut(plain), static_cast<unsigned long long>(n), nullptr, 0, last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        result = put(out, cipher, n + extra);
    }
    wipe(plain);
    sodium_memzero(&state, sizeof state);
    return result;
}

Status openFile(QIODevice &in, QIODevice &out, const SecureBytes &key) {
    const Error damaged{ErrorCode::Damaged, QStringLiteral("attachment"), {}};
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(head, Qt::Uninitialized);
    if (readFull(in, header) != head || crypto_secretstream_xchacha20poly1305_init_pull(&state, rawOut(header), key.data()) != 0)
        return damaged;
    QByteArray cipher(piece + extra, Qt::Uninitialized);
    QByteArray plain(piece, Qt::Uninitialized);
    Status result;
    for (bool last = false; !last && result;) {
        const qint64 n = readFull(in, cipher);
        unsigned char tag = 0;
        if (n < extra || crypto_secretstream_xchacha20poly1305_pull(&state, rawOut(plain), nullptr, &tag, rawOut(cipher), static_cast<unsigned long long>(n), nullptr, 0) != 0) {
            result = damaged;
            break;
        }
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        result = put(out, plain, n - extra);
    }
    if (result && !in.atEnd())
        result = damaged;
    wipe(plain);
    sodium_memzero(&state, sizeof state);
    return result;
}

} // namespace vl
