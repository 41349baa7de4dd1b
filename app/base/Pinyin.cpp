// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Pinyin.h"

#include "base/Text.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <utility>

namespace vl {

namespace {

constexpr qsizetype maxReadings = 4;

std::unique_ptr<icu::Transliterator> make(const char *id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> t(
        icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(t) : nullptr;
}

QString run(const icu::Transliterator *t, const QString &text) {
    if (t == nullptr)
        return {};
    icu::UnicodeString u(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    t->transliterate(u);
    return QString::fromUtf16(u.getBuffer(), u.length()).toLower();
}

// "lü" is typed as lv or lu; tone marks go.
QStringList typed(const QString &syllable) {
    QString withV;
    QString plain;
    for (const QChar c : syllable.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x0308) && withV.endsWith(QLatin1Char('u')))
            withV.back() = QLatin1Char('v');
        else if (!c.isMark())
            withV += c, plain += c;
    }
    return withV == plain ? QStringList{plain} : QStringList{withV, plain};
}

void addOnce(QStringList &list, const QString &item) {
    if (!item.isEmpty() && !list.contains(item))
        list.append(item);
}

} // namespace

struct Pinyin::Engine {
    std::unique_ptr<icu::Transliterator> names = make("Han-Latin/Names");
    std::unique_ptr<icu::Transliterator> plain = make("Han-Latin");
};

Pinyin::Pinyin(QHash<char32_t, QStringList> extra)
    : m_extra(std::move(extra)) {}

Pinyin::~Pinyin() = default;

// ICU compiles its rules for some milliseconds: only where somebody's name is read for the first time.
Pinyin::Engine &Pinyin::engine() {
    if (!m_engine)
        m_engine = std::make_unique<Engine>();
    return *m_engine;
}

const QStringList &Pinyin::ofCharacter(char32_t c) {
    const auto found = m_characters.constFind(c);
    if (found != m_characters.constEnd())
        return *found;
    const QString self = QString::fromUcs4(&c, 1);
    QStringList list;
    for (const QString &s : typed(run(engine().plain.get(), self).trimmed()))
        addOnce(list, s);
    for (const QString &s : m_extra.value(c))
        addOnce(list, s);
    return *m_characters.insert(c, list.isEmpty() ? QStringList{self.toLower()} : list);
}

QStringList Pinyin::ofSurname(const QString &prefix) {
    const auto found = m_surnames.constFind(prefix);
    if (found != m_surnames.constEnd())
        return *found;
    QStringList syllables;
    for (const QString &s : run(engine().names.get(), prefix).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        syllables.append(typed(s).constFirst());
    m_surnames.insert(prefix, syllables);
    return syllables;
}

QStringList Pinyin::readings(const QString &name) {
    const auto chars = searchKey(name).remove(QChar(0x00B7)).remove(QLatin1Char(' ')).toUcs4();
    if (chars.isEmpty())
        return {};
    // Each character's choices; the surname's own reading comes first.
    QList<QStringList> choices;
    for (const uint c : chars)
        choices.append(isHan(c) ? ofCharacter(c) : QStringList{QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1)});
    if (chars.size() >= 2 && isHan(chars[0]) && isHan(chars[1])) {
        const QStringList surname = ofSurname(QString::fromUcs4(reinterpret_cast<const char32_t *>(chars.constData()), 2));
        for (qsizetype i = 0; surname.size() == 2 && i < 2; ++i) {
            choices[i].removeAll(surname[i]);
            choices[i].prepend(surname[i]);
        }
    }
    QStringList out{QString()};
    for (const QStringList &options : std::as_const(choices)) {
        QStringList next;
        for (const QString &option : options)
            for (const QString &head : std::as_const(out))
                if (next.size() < maxReadings)
                    next.append(head.isEmpty() ? option : head + QLatin1Char(' ') + option);
        out = next;
    }
    return out;
}

QString Pinyin::initials(const QString &reading) {
    QString out;
    bool start = true;
    for (const QChar c : reading) {
        if (start)
            out += c;
        start = c == QLatin1Char(' ');
    }
    return out;
}

} // namespace vl
