// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Figure.h"

#include "rules/RulePack.h"

namespace vl {

QList<Figure> figuresOf(const QString &file, const FigureParts &parts) {
    QList<Figure> out;
    for (const RuleRow &row : RulePack::rows(file)) {
        const auto counted = parts.value(row[QStringLiteral("figure")]);
        out.append({row[QStringLiteral("figure")], row[QStringLiteral("name")], row[QStringLiteral("name_en")], row[QStringLiteral("definition")], row[QStringLiteral("definition_en")], row[QStringLiteral("basis")], counted.first, counted.second});
    }
    return out;
}

} // namespace vl
