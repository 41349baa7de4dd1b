// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/VillageKey.h"

#include "crypto/Letters.h"
#include "crypto/RawBytes.h"

#include <sodium.h>

namespace vl {

namespace {

void derive(unsigned char *out, size_t size, const SecureBytes &key, const QByteArray &purpose) {
    crypto_generichash(out, size, rawIn(purpose), static_cast<unsigned long long>(purpose.size()), key.data(), key.size());
}

} // namespace

QString villageKeyLetters(const SecureBytes &villageKey) {
    QByteArray bytes(villageKey.chars(), static_cast<qsizetype>(villageKey.size()));
    QString letters = lettersOf(bytes);
    wipe(bytes);
    return letters;
}

Result<SecureBytes> readVillageKey(const QString &typed) {
    QString letters = readLetters(typed, villageKeySize);
    if (letters.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("villageKey"), QStringLiteral("villageKey")};
    QByteArray bytes = bytesOfLetters(letters, villageKeySize);
    SecureBytes key(bytes.constData(), villageKeySize);
    wipe(bytes);
    wipe(letters);
    return key;
}

SecureBytes fieldKeyOf(const SecureBytes &villageKey, const QByteArray &field) {
    SecureBytes key(32);
    derive(key.data(), key.size(), villageKey, "vl-field-1 " + field);
    return key;
}

QByteArray equalityTag(const SecureBytes &fieldKey, const QByteArray &plain) {
    QByteArray tag(equalityTagSize, Qt::Uninitialized);
    derive(rawOut(tag), static_cast<size_t>(tag.size()), fieldKey, "vl-equal-1 " + plain);
    return tag;
}

DeviceKeys villageSigner(const SecureBytes &villageKey) {
    SecureBytes secret(DeviceKeys::secretSize);
    derive(secret.data(), secret.size(), villageKey, "vl-signer-1");
    return std::move(*DeviceKeys::fromSecret(secret)); // of the right size: cannot fail
}

} // namespace vl
