// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

namespace vl {

namespace {

bool isMiddleDot(QChar c) {
    static const QString dots = QStringLiteral("\u00B7\u2022\u2027\u30FB\uFF65\u22C5\u25CF");
    return dots.contains(c);
}

// Most cells are plain digits, letters and common characters: nothing to fold in them.
bool isPlain(const QString &text) {
    for (const QChar c : text)
        if (!((c > QLatin1Char(' ') && c < QChar(0x7F)) || (c >= QChar(0x4E00) && c <= QChar(0x9FA5))))
            return false;
    return true;
}

QString clean(const QString &text, bool keepBlanks) {
    if (isPlain(text))
        return text;
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c.category() == QChar::Other_Control) {
            if (keepBlanks && !out.isEmpty() && out.back() != QLatin1Char(' '))
                out.append(QLatin1Char(' '));
        } else {
            out.append(isMiddleDot(c) ? QChar(0x00B7) : c);
        }
    }
    if (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

} // namespace

QString normalised(const QString &text) {
    return clean(text, true);
}

QString squeezed(const QString &text) {
    return clean(text, false);
}

QString searchKey(const QString &text) {
    return clean(text, true).toLower();
}

bool isHan(char32_t c) {
    return QChar::script(c) == QChar::Script_Han;
}

QString naturalKey(const QString &text) {
    QString out;
    QString digits;
    const auto flush = [&] {
        if (!digits.isEmpty())
            out += digits.rightJustified(6, QLatin1Char('0'));
        digits.clear();
    };
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        } else {
            flush();
            out += c;
        }
    }
    flush();
    return out;
}

int leadingNumber(const QString &text) {
    static const QString han = QStringLiteral("〇一二三四五六七八九");
    int arabic = -1;
    int tens = 0;
    int ones = -1;
    for (const QChar c : text) {
        if (c == QChar(u'第') && arabic < 0 && ones < 0)
            continue;
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            arabic = (arabic < 0 ? 0 : arabic) * 10 + c.digitValue();
            if (arabic > 99999)
                return -1;
        } else if (arabic >= 0) {
            break;
        } else if (c == QChar(u'十')) {
            tens = ones < 0 ? 1 : ones;
            ones = 0;
        } else if (const auto at = han.indexOf(c); at >= 0) {
            ones = static_cast<int>(at);
        } else {
            break;
        }
    }
    if (arabic >= 0)
        return arabic;
    return ones < 0 ? -1 : tens * 10 + ones;
}

} // namespace vl
