// SPDX-License-Identifier: GPL-3.0-or-later
// How a name is read: every reading a clerk may type. ICU gives the usual reading and the one for
// surnames (尉迟 wei chi / yu chi); a small table adds what it does not know (覃 qin / tan, 吕 lü / lv).
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace vl {

/// Not thread-safe: one per thread. Readings are cached by character.
class Pinyin {
public:
    /// `extra`: character to further readings, most usual first (resources/codes/polyphones.csv).
    explicit Pinyin(QHash<char32_t, QStringList> extra = {});
    ~Pinyin();
    Pinyin(const Pinyin &) = delete;
    Pinyin &operator=(const Pinyin &) = delete;

    /// At most four readings, the likeliest first, syllables apart by one space: "yu chi yun zhou".
    /// Characters without a reading stand for themselves.
    [[nodiscard]] QStringList readings(const QString &name);
    /// The first letters of a reading: "yu chi yun zhou" gives "ycyz".
    [[nodiscard]] static QString initials(const QString &reading);

private:
    struct Engine;
    [[nodiscard]] Engine &engine();
    [[nodiscard]] const QStringList &ofCharacter(char32_t c);
    [[nodiscard]] QStringList ofSurname(const QString &prefix);

    std::unique_ptr<Engine> m_engine;
    QHash<char32_t, QStringList> m_extra;
    QHash<char32_t, QStringList> m_characters;
    QHash<QString, QStringList> m_surnames;
};

} // namespace vl
