// SPDX-License-Identifier: GPL-3.0-or-later
// What one may come to the counter for, as data: the catalogue of services (resources/rules/services.csv; an example that
// the county replaces) with the fields of their forms (service_fields.csv), and what villagers ask of the village
// (order_kinds.csv), what is found on rounds, who is visited. Pure; any thread.
#pragma once

#include "rules/Flow.h"

namespace vl {

inline constexpr auto serviceFlow = "service";
inline constexpr auto orderFlow = "order";
inline constexpr auto visitFlow = "visit";

struct FormField {
    QString item; ///< of the catalogue; "*": of every item, unless it has one of this key
    QString key;
    QString label;
    QString kind; ///< text, lines, number, money, date (of what has been), day (which may still be to come), choice, check
    QStringList choices;
    QString source; ///< what fills it: "household.size", "household.land", "household.homestead", "household.structure", "resident.age"
    bool required = false;

    [[nodiscard]] bool isDay() const { return kind == QLatin1String("date") || kind == QLatin1String("day"); }
};

struct AffairSort {
    QString key; ///< "A01"; "complaint"
    QString flow;
    QString className;
    QString name;
    QString nameEn;   ///< of what is not the county's
    QString handling; ///< 村办, 代办, 上报
    TimeLimit limit;
    QString papers;
    bool sensitive = false; ///< its papers tell more than a name
    bool publicity = false;
    bool guarded = false; ///< who it is about, and that there is something, is for few (Permission::WatchPoverty)
    QString also;         ///< everyday names, with blanks between them
    QString basis;
    QString confidence; ///< "example": not the county's

    /// Services first, then orders.
    [[nodiscard]] static QList<AffairSort> all();
    /// Nothing when it is not in the catalogue any more.
    [[nodiscard]] static std::optional<AffairSort> byKey(const QString &key);
    /// Of its form, in order.
    [[nodiscard]] QList<FormField> fields() const;
};

/// Whoever belongs to one of the special groups is visited every so many days (visit_groups.csv).
struct VisitGroup {
    QString group; ///< code special_group
    int everyDays = 0;
    QString basis;

    [[nodiscard]] static const QList<VisitGroup> &all();
};

} // namespace vl
