// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Services.h"

#include "rules/RulePack.h"

#include <algorithm>

namespace vl {

namespace {

const QList<AffairSort> &services() {
    static Rules<AffairSort> rules("services.csv", [](const RuleRow &row) {
        const auto yes = [&](const char *column) { return row[QLatin1String(column)] == QLatin1String("yes"); };
        return AffairSort{row[QStringLiteral("item")], QLatin1String(serviceFlow), row[QStringLiteral("class_name")], row[QStringLiteral("name")], {}, row[QStringLiteral("handling")], {row[QStringLiteral("limit")].toInt(), row[QStringLiteral("unit")]}, row[QStringLiteral("papers")], yes("sensitive"), yes("publicity"), false, row[QStringLiteral("also")], row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const QList<AffairSort> &orders() {
    static Rules<AffairSort> rules("order_kinds.csv", [](const RuleRow &row) {
        return AffairSort{row[QStringLiteral("kind")], row[QStringLiteral("flow")], {}, row[QStringLiteral("name")], row[QStringLiteral("name_en")], {}, {}, {}, true, false, row[QStringLiteral("guarded")] == QLatin1String("yes"), {}, row[QStringLiteral("basis")], row[QStringLiteral("confidence")]};
    });
    return rules.all();
}

const QList<FormField> &formFields() {
    static Rules<FormField> rules("service_fields.csv", [](const RuleRow &row) {
        return FormField{row[QStringLiteral("item")], row[QStringLiteral("field")], row[QStringLiteral("label")], row[QStringLiteral("kind")], row[QStringLiteral("choices")].split(QLatin1Char('|'), Qt::SkipEmptyParts), row[QStringLiteral("source")], row[QStringLiteral("required")] == QLatin1String("yes")};
    });
    return rules.all();
}

} // namespace

const QList<VisitGroup> &VisitGroup::all() {
    static Rules<VisitGroup> rules("visit_groups.csv", [](const RuleRow &row) { return VisitGroup{row[QStringLiteral("group")], row[QStringLiteral("every_days")].toInt(), row[QStringLiteral("basis")]}; });
    return rules.all();
}

QList<AffairSort> AffairSort::all() {
    return services() + orders();
}

std::optional<AffairSort> AffairSort::byKey(const QString &key) {
    for (const QList<AffairSort> *list : {&services(), &orders()})
        for (const AffairSort &s : *list)
            if (s.key == key)
                return s;
    return {};
}

QList<FormField> AffairSort::fields() const {
    QList<FormField> out;
    if (flow != QLatin1String(serviceFlow))
        return out;
    const auto of = [&](const QString &item) {
        for (const FormField &f : formFields())
            if (f.item == item && std::none_of(out.cbegin(), out.cend(), [&](const FormField &o) { return o.key == f.key; }))
                out.append(f);
    };
    of(key);
    of(QStringLiteral("*"));
    return out;
}

} // namespace vl
