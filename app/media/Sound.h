// SPDX-License-Identifier: GPL-3.0-or-later
// Speech as bytes: one channel of 16-bit samples in memory, Ogg Vorbis where it is kept. Never a file in the clear. Pure;
// any thread.
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace vl {

inline constexpr int speechRate = 16000; ///< samples a second

/// Samples (native 16-bit, one channel) of `samples`, in ms.
[[nodiscard]] qint64 lengthOf(const QByteArray &samples);
/// Io ("voice.encode").
[[nodiscard]] Result<QByteArray> packSpeech(const QByteArray &samples);
/// Damaged ("voice.content") for what is no such recording.
[[nodiscard]] Result<QByteArray> unpackSpeech(const QByteArray &packed);

} // namespace vl
