// SPDX-License-Identifier: GPL-3.0-or-later
// Which passphrases open a village's book: nothing short, listed among the 10,000 worst, guessable
// (zxcvbn), or made of the village's own names and numbers. Source: security_controls S02.
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace vl {

struct PassphraseVerdict {
    int score = 0;  ///< 0 to 4, zxcvbn's scale
    QString reason; ///< empty when it may be used; else short, common, personal or guessable
};

inline constexpr int minPassphraseLength = 8;

/// `personal`: village and account names; any of two characters or more may not be contained.
[[nodiscard]] PassphraseVerdict judgePassphrase(const QString &passphrase, const QStringList &personal);

} // namespace vl
