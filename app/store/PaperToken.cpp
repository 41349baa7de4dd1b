// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PaperToken.h"

#include "base/SecureBytes.h"

namespace vl {

namespace {
constexpr qsizetype tokenSize = 10;
const QString tokenLetters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // none that is read as another
} // namespace

QString newToken() {
    const SecureBytes random = SecureBytes::random(tokenSize);
    QString out;
    for (qsizetype i = 0; i < tokenSize; ++i)
        out += tokenLetters[random.data()[i] % tokenLetters.size()];
    return out;
}

QString tokenOf(const QString &typed) {
    QString t = typed.normalized(QString::NormalizationForm_KC).toUpper().section(QLatin1Char(':'), -1);
    t.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('-'); });
    return t.replace(QLatin1Char('O'), QLatin1Char('0')).replace(QLatin1Char('I'), QLatin1Char('1')).replace(QLatin1Char('L'), QLatin1Char('1'));
}

QString paperCode(PaperCode sort, const QString &villageCode, const QString &token) {
    constexpr char16_t letters[] = {u'S', u'D', u'T'};
    return QStringLiteral("VL%1:%2:%3").arg(QChar(letters[static_cast<int>(sort)])).arg(villageCode, token);
}

} // namespace vl
