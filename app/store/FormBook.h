// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通 on record: blank forms with what each of their cells gets (tables/FormTargets), and what was filled in for whom.
// Blocking.
#pragma once

#include "base/Id.h"
#include "store/Store.h"

#include <QHash>

#include <optional>

namespace vl {

struct FormLine {
    Id id;
    QString name;
    QString fingerprint; ///< SHA-256 of the blank file
    QString targets;     ///< as targetsToText()
    qint64 filled = 0;   ///< how often
};

/// By name. Needs ReadPeople.
[[nodiscard]] Result<QList<FormLine>> blankForms(Store &store);
/// Nothing when this file is not known.
[[nodiscard]] Result<std::optional<FormLine>> formOf(Store &store, const QString &fingerprint);
/// A new one (null id), or one whose cells get something else. Invalid ("form.name"). Undoable.
[[nodiscard]] Result<Id> saveForm(Store &store, const FormLine &form);

/// By the place of a cell, as FillJob names it.
using FilledValues = QHash<QString, QString>;
struct LastFilled {
    qint64 atMs = 0;
    FilledValues values;
};
/// What was filled in for them last; nothing when it never was.
[[nodiscard]] Result<std::optional<LastFilled>> lastFilled(Store &store, const Id &form, const Id &subject);
/// Stays.
[[nodiscard]] Status noteFilled(Store &store, const Id &form, const Id &subject, const FilledValues &values);

} // namespace vl
