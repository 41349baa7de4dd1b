// SPDX-License-Identifier: GPL-3.0-or-later
// keyslots := CBOR { "format": 1, "book": bytes16, "slots": [ { "kind": "account" | "recovery",
//   "account": bytes16, "name": text, "kdf": "argon2id13", "salt": bytes16, "passes": uint,
//   "memory": uint (bytes), "wrapped": nonce24 || xchacha20poly1305(data key) } ] }
// The slot's other members are bound to the wrapped key as associated data.
#include "crypto/KeySlots.h"

#include "base/WholeFile.h"
#include "crypto/Letters.h"
#include "crypto/RawBytes.h"
#include "crypto/Seal.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace vl {

namespace {

constexpr auto kdfName = "argon2id13";
constexpr qsizetype recoveryBytes = 15; // 120 bits, 24 letters and a check

Result<SecureBytes> derive(const SecureBytes &passphrase, const QByteArray &salt, const KdfLimits &limits) {
    SecureBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (crypto_pwhash(key.data(), key.size(), passphrase.chars(), passphrase.size(),
                      rawIn(salt), limits.passes,
                      static_cast<size_t>(limits.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::Internal, QStringLiteral("argon2.memory"), {}};
    return key;
}

Error damaged(const QString &path) {
    return {ErrorCode::Damaged, QStringLiteral("keyslots"), path};
}

} // namespace

KdfLimits KdfLimits::moderate() {
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KdfLimits KdfLimits::cheapest() {
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<KeySlots> KeySlots::load(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.exists())
            return Error{ErrorCode::Io, {}, path};
        // A ledger without its keys is a damaged book, not none.
        const bool ledger = QFileInfo::exists(QFileInfo(path).dir().filePath(QStringLiteral("ledger.db")));
        return ledger ? damaged(path) : Error{ErrorCode::NotABook, {}, path};
    }
    QCborParserError parse;
    const QCborValue whole = QCborValue::fromCbor(file.read(1 << 20), &parse);
    // An array of the map and its SHA-256: a flipped bit is damage, not a wrong passphrase.
    const QCborArray pair = whole.toArray();
    const QByteArray body = pair.at(0).toByteArray();
    if (parse.error != QCborError::NoError || sha256(body) != pair.at(1).toByteArray())
        return damaged(path);
    const QCborMap root = QCborValue::fromCbor(body, &parse).toMap();
    KeySlots r(Id::fromBytes(root[QStringLiteral("book")].toByteArray()));
    if (parse.error != QCborError::NoError || root[QStringLiteral("format")].toInteger() != 1 || r.m_book.isNull())
        return damaged(path);
    for (const QCborValue v : root[QStringLiteral("slots")].toArray()) {
        const QCborMap m = v.toMap();
        KeySlot s;
        s.recovery = m[QStringLiteral("kind")].toString() == QLatin1String("recovery");
        s.account = Id::fromBytes(m[QStringLiteral("account")].toByteArray());
        s.name = m[QStringLiteral("name")].toString();
        s.salt = m[QStringLiteral("salt")].toByteArray();
        s.limits = {static_cast<quint64>(m[QStringLiteral("passes")].toInteger()),
                    static_cast<quint64>(m[QStringLiteral("memory")].toInteger())};
        s.wrapped = m[QStringLiteral("wrapped")].toByteArray();
        // Bounds: a forged file must not make us ask for terabytes.
        const QString kind = m[QStringLiteral("kind")].toString();
        if ((kind != QLatin1String("account") && !s.recovery) || s.salt.size() != crypto_pwhash_SALTBYTES || s.limits.memoryBytes > (quint64(4) << 30) ||
            s.limits.passes > 64 || m[QStringLiteral("kdf")].toString() != QLatin1String(kdfName))
            return damaged(path);
        r.m_slots.append(s);
    }
    if (r.m_slots.isEmpty())
        return damaged(path);
    return r;
}

Status KeySlots::save(const QString &path) const {
    QCborArray list;
    for (const KeySlot &s : m_slots) {
        list.append(QCborMap{{QStringLiteral("kind"), s.recovery ? QStringLiteral("recovery") : QStringLiteral("account")},
                             {QStringLiteral("account"), s.account.toBytes()},
                             {QStringLiteral("name"), s.name},
                             {QStringLiteral("kdf"), QLatin1String(kdfName)},
                             {QStringLiteral("salt"), s.salt},
                             {QStringLiteral("passes"), static_cast<qint64>(s.limits.passes)},
                             {QStringLiteral("memory"), static_cast<qint64>(s.limits.memoryBytes)},
                             {QStringLiteral("wrapped"), s.wrapped}});
    }
    const QCborMap root{{QStringLiteral("format"), 1}, {QStringLiteral("book"), m_book.toBytes()}, {QStringLiteral("slots"), list}};
    const QByteArray body = root.toCborValue().toCbor();
    const QByteArray bytes = QCborArray{body, sha256(body)}.toCborValue().toCbor();
    return writeWhole(path, bytes);
}

qsizetype KeySlots::indexOf(const Id &account) const {
    for (qsizetype i = 0; i < m_slots.size(); ++i)
        if (account.isNull() ? m_slots[i].recovery : m_slots[i].account == account)
            return i;
    return -1;
}

Status KeySlots::put(const Id &account, const QString &name, const SecureBytes &passphrase,
                     const SecureBytes &dataKey, const KdfLimits &limits) {
    KeySlot s;
    s.recovery = account.isNull();
    s.account = account;
    s.name = name;
    s.limits = limits;
    s.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(s.salt.data(), crypto_pwhash_SALTBYTES);
    auto key = derive(passphrase, s.salt, limits);
    if (!key)
        return key.error();
    QByteArray plain(dataKey.chars(), static_cast<qsizetype>(dataKey.size()));
    s.wrapped = seal(*key, plain, context(s));
    wipe(plain);
    if (const qsizetype at = indexOf(account); at >= 0)
        m_slots[at] = s;
    else
        m_slots.append(s);
    return {};
}

void KeySlots::remove(const Id &account) {
    if (const qsizetype at = indexOf(account); at >= 0)
        m_slots.removeAt(at);
}

Result<SecureBytes> KeySlots::unwrap(qsizetype index, const SecureBytes &passphrase) const {
    const KeySlot &s = m_slots.at(index);
    auto key = derive(passphrase, s.salt, s.limits);
    if (!key)
        return key.error();
    auto plain = unseal(*key, s.wrapped, context(s));
    if (!plain)
        return Error{ErrorCode::WrongPassphrase, {}, {}};
    SecureBytes r(plain->constData(), static_cast<size_t>(plain->size()));
    wipe(*plain);
    return r;
}

QByteArray KeySlots::context(const KeySlot &s) const {
    return QCborArray{m_book.toBytes(), s.recovery, s.account.toBytes(), s.name, s.salt,
                      static_cast<qint64>(s.limits.passes), static_cast<qint64>(s.limits.memoryBytes)}
        .toCborValue()
        .toCbor();
}

QString makeRecoveryCode() {
    QByteArray bits(recoveryBytes, Qt::Uninitialized);
    randombytes_buf(bits.data(), static_cast<size_t>(bits.size()));
    QString code = lettersOf(bits);
    wipe(bits);
    return code;
}

QString readRecoveryCode(const QString &typed) {
    return readLetters(typed, recoveryBytes);
}

} // namespace vl
