// SPDX-License-Identifier: GPL-3.0-or-later
// A figure: so many of so many, with its definition as data. No figure grades a person. Pure; any thread.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace vl {

struct Figure {
    QString key;
    QString name;
    QString nameEn;
    QString definition;
    QString definitionEn;
    QString basis;
    qint64 part = 0;
    qint64 whole = 0; ///< 0: nothing to be counted yet

    /// "83 %", rounded down: nothing is complete by rounding; a dash where there is nothing to be counted.
    [[nodiscard]] QString percent() const { return whole == 0 ? QStringLiteral("—") : QStringLiteral("%1 %").arg(part * 100 / whole); }
};

using FigureParts = QHash<QString, QPair<qint64, qint64>>;
/// The figures of a file of rules, in its order, with what was counted.
[[nodiscard]] QList<Figure> figuresOf(const QString &file, const FigureParts &parts);

} // namespace vl
