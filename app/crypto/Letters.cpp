// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Letters.h"

namespace vl {

namespace {

const QString codeLetters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

qsizetype lettersFor(qsizetype bytes) {
    return (bytes * 8 + 4) / 5;
}

QChar check(const QString &letters, qsizetype count) {
    uint sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += static_cast<uint>(codeLetters.indexOf(letters[i])) * static_cast<uint>(i + 1);
    return codeLetters[static_cast<qsizetype>(sum % 31)];
}

} // namespace

QString lettersOf(const QByteArray &bytes) {
    QString code;
    const qsizetype count = lettersFor(bytes.size());
    for (qsizetype i = 0; i < count; ++i) {
        uint v = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit)
            v = v << 1U | (bit / 8 < bytes.size() ? static_cast<uint>(static_cast<uchar>(bytes[bit / 8])) >> (7 - bit % 8) & 1U : 0U);
        code += codeLetters[static_cast<qsizetype>(v)];
    }
    code += check(code, count);
    for (qsizetype at = (code.size() - 1) / 5 * 5; at > 0; at -= 5)
        code.insert(at, QLatin1Char('-'));
    return code;
}

QString readLetters(const QString &typed, qsizetype size) {
    QString code;
    for (QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c == QLatin1Char('O'))
            c = QLatin1Char('0');
        else if (c == QLatin1Char('I') || c == QLatin1Char('L'))
            c = QLatin1Char('1');
        if (codeLetters.contains(c))
            code += c;
        else if (!c.isSpace() && c != QLatin1Char('-'))
            return {};
    }
    const qsizetype count = lettersFor(size);
    return code.size() == count + 1 && code[count] == check(code, count) ? code : QString();
}

QByteArray bytesOfLetters(const QString &letters, qsizetype size) {
    QByteArray out(size, '\0');
    for (qsizetype bit = 0; bit < size * 8; ++bit)
        if ((static_cast<uint>(codeLetters.indexOf(letters[bit / 5])) >> (4 - bit % 5) & 1U) != 0)
            out[bit / 8] = static_cast<char>(static_cast<uchar>(out[bit / 8]) | 1U << (7 - bit % 8));
    return out;
}

} // namespace vl
