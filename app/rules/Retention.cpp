// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Retention.h"

#include "rules/RulePack.h"

namespace vl {

QDate ArchiveClass::overOn(const QDate &ended) const {
    return years == 0 || !ended.isValid() ? QDate() : QDate(ended.year() + 1 + years, 1, 1);
}

const QList<ArchiveClass> &ArchiveClass::all() {
    static Rules<ArchiveClass> rules("archive_classes.csv", [](const RuleRow &row) {
        const auto text = [&](const char *key) { return row[QLatin1String(key)]; };
        return ArchiveClass{text("shelf"), text("of"), text("items").split(QLatin1Char(' '), Qt::SkipEmptyParts), text("name"), text("name_en"), text("years").toInt(), text("basis"), text("confidence")};
    });
    return rules.all();
}

const ArchiveClass *ArchiveClass::byKey(const QString &shelf) {
    for (const ArchiveClass &c : all())
        if (c.shelf == shelf)
            return &c;
    return nullptr;
}

const ArchiveClass *ArchiveClass::ofService(const QString &item) {
    const ArchiveClass *rest = nullptr;
    for (const ArchiveClass &c : all())
        if (c.of == QLatin1String("services")) {
            if (c.items.contains(item))
                return &c;
            rest = c.items.isEmpty() ? &c : rest;
        }
    return rest;
}

} // namespace vl
