// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer remembers between starts: look, language, the last book, window size, printer. No personal data.
#pragma once

#include "desktop/Theme.h"

#include <QSettings>

#include <memory>

namespace vl {

class Preferences {
public:
    /// An empty path uses the person's own settings; tests give a file.
    explicit Preferences(const QString &file = {})
        : m_s(file.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("village-ledger"), QStringLiteral("village-ledger")) : std::make_unique<QSettings>(file, QSettings::IniFormat)) {}
    [[nodiscard]] int percent() const { return m_s->value(QStringLiteral("look/percent"), 100).toInt(); }
    [[nodiscard]] Theme::Look look() const { return static_cast<Theme::Look>(qBound(0, m_s->value(QStringLiteral("look/theme"), 0).toInt(), 2)); }
    [[nodiscard]] QString language() const { return m_s->value(QStringLiteral("look/language")).toString(); }
    [[nodiscard]] QString lastBook() const { return m_s->value(QStringLiteral("book/last")).toString(); }
    [[nodiscard]] int lockMinutes() const { return qBound(1, m_s->value(QStringLiteral("safe/lockMinutes"), 10).toInt(), 120); }
    [[nodiscard]] QByteArray geometry() const { return m_s->value(QStringLiteral("window/geometry")).toByteArray(); }
    [[nodiscard]] QString printer() const { return m_s->value(QStringLiteral("print/printer")).toString(); }
    [[nodiscard]] int copies() const { return qBound(1, m_s->value(QStringLiteral("print/copies"), 1).toInt(), 999); }
    [[nodiscard]] int duplex() const { return qBound(0, m_s->value(QStringLiteral("print/duplex"), 0).toInt(), 3); } ///< QPrinter::DuplexMode
    void setPrinter(const QString &v) { m_s->setValue(QStringLiteral("print/printer"), v); }
    void setCopies(int v) { m_s->setValue(QStringLiteral("print/copies"), v); }
    void setDuplex(int v) { m_s->setValue(QStringLiteral("print/duplex"), v); }
    void setPercent(int v) { m_s->setValue(QStringLiteral("look/percent"), v); }
    void setLook(Theme::Look v) { m_s->setValue(QStringLiteral("look/theme"), static_cast<int>(v)); }
    void setLanguage(const QString &v) { m_s->setValue(QStringLiteral("look/language"), v); }
    void setLastBook(const QString &v) { m_s->setValue(QStringLiteral("book/last"), v); }
    void setLockMinutes(int v) { m_s->setValue(QStringLiteral("safe/lockMinutes"), v); }
    void setGeometry(const QByteArray &v) { m_s->setValue(QStringLiteral("window/geometry"), v); }

private:
    std::unique_ptr<QSettings> m_s;
};

} // namespace vl
