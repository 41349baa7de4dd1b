// SPDX-License-Identifier: GPL-3.0-or-later
// 保管期限: how long the village keeps what, as data (resources/rules/archive_classes.csv). Periods are years from the first of
// January after a record ended. Pure; any thread.
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace vl {

struct ArchiveClass {
    QString shelf;     ///< key
    QString of;        ///< what lies on it: minutes, matters, services, requests, notices, votes, members, letters, forms, consents, audit, chronicle
    QStringList items; ///< of services: only these; empty: those that no other shelf names
    QString name;
    QString nameEn;
    int years = 0; ///< 0: for ever
    QString basis;
    QString confidence;

    /// The first day on which it need not be kept any longer; invalid: for ever, or it has not ended.
    [[nodiscard]] QDate overOn(const QDate &ended) const;
    [[nodiscard]] static const QList<ArchiveClass> &all();
    [[nodiscard]] static const ArchiveClass *byKey(const QString &shelf);
    /// The shelf of a service of the catalogue.
    [[nodiscard]] static const ArchiveClass *ofService(const QString &item);
};

} // namespace vl
