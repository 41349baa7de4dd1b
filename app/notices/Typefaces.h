// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts a notice is set in: by face, from a list of families, character by character where one lacks it. A
// character that no font has is named, never left as a box. Needs a QGuiApplication; one object per thread.
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>
#include <QTextLayout>

namespace vl {

class Typefaces {
public:
    /// `face`: song fangsong hei kai title. Size in the layout's units.
    [[nodiscard]] QFont font(const QString &face, int pixels);
    /// The stretches of `text` that must be set in another family than font() says. Characters that none has are
    /// added to `missing`.
    [[nodiscard]] QList<QTextLayout::FormatRange> fallbacks(const QString &text, const QString &face, int pixels, QSet<QString> *missing);
    /// The family that a face is set in here.
    [[nodiscard]] QString family(const QString &face);

private:
    [[nodiscard]] QStringList families(const QString &face);
    [[nodiscard]] bool has(const QString &family, char32_t c);

    QHash<QString, QStringList> m_families;
    QHash<QString, QRawFont> m_raw;
    QHash<QString, QHash<char32_t, bool>> m_has;
};

/// Characters of the private use area that GB 18030-2000 kept for later, as the characters they have become.
[[nodiscard]] QString withoutPrivateUse(const QString &text);

} // namespace vl
