// SPDX-License-Identifier: GPL-3.0-or-later
// The look: tokens, type and icons in one place. Light, dark and high contrast are values of the same
// names; text from 100 to 250 % changes at once. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

class QApplication;

namespace vl {

class Theme : public QObject {
    Q_OBJECT

public:
    enum class Look { Light,
                      Dark,
                      Contrast };
    Q_ENUM(Look)
    struct Tokens {
        QColor paper, rail, surface, ink, ink2, ink3, line, control, accent, accentSoft, onAccent;
        QColor ok, okSoft, warn, warnSoft, late, lateSoft, focus, found, onFound;
    };

    explicit Theme(QApplication &app);
    void set(Look look, int percent);
    /// One text size up (1) or down (-1), or back to 100 % (0).
    void step(int direction);
    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int percent() const { return m_percent; }
    /// So large that what stands side by side stands one below the other, and what is rare is left out.
    [[nodiscard]] bool folds() const { return m_percent >= 175; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    /// A length at 100 % in pixels, scaled with the text.
    [[nodiscard]] int px(double at100) const;
    /// One of resources/icons, in a token's colour.
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour) const;
    [[nodiscard]] static Tokens tokensOf(Look look);

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QString sheet() const;

    QApplication &m_app;
    Look m_look = Look::Light;
    int m_percent = 100;
    Tokens m_tokens;
};

} // namespace vl
