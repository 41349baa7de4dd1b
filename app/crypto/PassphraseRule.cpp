// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PassphraseRule.h"

#include "base/SecureBytes.h"

#include <QFile>
#include <QSet>

#include <vector>

#include <zxcvbn.h>

namespace vl {

namespace {

const QSet<QString> &worst() {
    static const QSet<QString> set = [] {
        QSet<QString> s;
        QFile file(QStringLiteral(":/worst-passwords.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of weak passwords is missing from the program");
        while (!file.atEnd())
            s.insert(QString::fromUtf8(file.readLine()).trimmed());
        return s;
    }();
    return set;
}

int scoreOf(const QString &passphrase, const QStringList &personal) {
    QByteArray utf8 = passphrase.toUtf8();
    QList<QByteArray> words;
    for (const QString &p : personal)
        words.append(p.toLower().toUtf8());
    std::vector<const char *> dictionary;
    for (const QByteArray &w : words)
        dictionary.push_back(w.constData());
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(utf8.constData(), dictionary.data(), nullptr);
    wipe(utf8);
    // zxcvbn's steps: 10^3, 10^6, 10^8 and 10^10 guesses.
    return bits < 10.0 ? 0 : bits < 20.0 ? 1
                         : bits < 26.6   ? 2
                         : bits < 33.3   ? 3
                                         : 4;
}

} // namespace

PassphraseVerdict judgePassphrase(const QString &passphrase, const QStringList &personal) {
    PassphraseVerdict v{scoreOf(passphrase, personal), {}};
    const QString low = passphrase.toLower();
    bool own = false;
    for (const QString &p : personal)
        own = own || (p.size() >= (p.front().unicode() < 0x250 ? 4 : 2) && low.contains(p.toLower())); // "shu" is in many words
    if (passphrase.size() < minPassphraseLength)
        v.reason = QStringLiteral("short");
    else if (worst().contains(low))
        v.reason = QStringLiteral("common");
    else if (own)
        v.reason = QStringLiteral("personal");
    else if (v.score < 3)
        v.reason = QStringLiteral("guessable");
    if (!v.reason.isEmpty())
        v.score = qMin(v.score, 2);
    return v;
}

} // namespace vl
