// SPDX-License-Identifier: GPL-3.0-or-later
// Activity and cohesion of the branch in figures: each is so many of so many, with its definition as data
// (resources/rules/party_figures.csv). No figure grades a person. Blocking.
#pragma once

#include "store/Store.h"

#include <QDate>

namespace vl {

struct PartyFigure {
    QString key;
    QString name;
    QString nameEn;
    QString definition;
    QString definitionEn;
    QString basis;
    qint64 part = 0;
    qint64 whole = 0; ///< 0: nothing to be counted yet
};
/// Of the year of `day`, up to that day. Needs ReadPeople.
[[nodiscard]] Result<QList<PartyFigure>> partyFigures(Store &store, const QDate &day);

} // namespace vl
