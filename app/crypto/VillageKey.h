// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a village's key (32 bytes), all by keyed BLAKE2b. A field has a key of its own, so that one
// field can be opened to somebody without the others; the signer lets whoever holds the key prove it.
#pragma once

#include "crypto/DeviceKeys.h"

namespace vl {

inline constexpr qsizetype villageKeySize = 32;

/// As it stands on the recovery sheet.
[[nodiscard]] QString villageKeyLetters(const SecureBytes &villageKey);
/// Invalid ("villageKey") when it is mistyped.
[[nodiscard]] Result<SecureBytes> readVillageKey(const QString &typed);

/// 32 bytes that seal the values of a secret field. `field` is Field::key.
[[nodiscard]] SecureBytes fieldKeyOf(const SecureBytes &villageKey, const QByteArray &field);

inline constexpr qsizetype equalityTagSize = 16;
/// The same for the same value in one village; says nothing to whoever lacks the field's key. 16 bytes.
[[nodiscard]] QByteArray equalityTag(const SecureBytes &fieldKey, const QByteArray &plain);

/// Keys that every holder of the village's key has: their signature proves the holding.
[[nodiscard]] DeviceKeys villageSigner(const SecureBytes &villageKey);

} // namespace vl
