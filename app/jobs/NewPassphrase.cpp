// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NewPassphrase.h"

#include "store/People.h"

namespace vl {

PassphraseVerdict judgeNewPassphrase(const QString &passphrase, const QStringList &names, Store *store) {
    QStringList personal = names;
    Pinyin pinyin(extraReadings());
    for (const QString &n : names)
        for (QString reading : pinyin.readings(n))
            if (reading.remove(QLatin1Char(' ')).size() >= 6)
                personal += reading;
    PassphraseVerdict v = judgePassphrase(passphrase, personal);
    if (v.reason.isEmpty() && store != nullptr && namesSomebody(*store, passphrase)) {
        v.reason = QStringLiteral("personal");
        v.score = qMin(v.score, 2);
    }
    return v;
}

} // namespace vl
