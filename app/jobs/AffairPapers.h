// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the counter: the slip that a villager takes home, the slip for whoever is sent, an application, door plates.
// Slips and plates carry a random code and its QR, and nobody's name. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "jobs/OfficePaper.h"
#include "store/Affairs.h"

namespace vl {

/// 受理回执, for whoever asked. NotFound ("affair").
[[nodiscard]] Result<OfficePaper> receiptSlip(Store &store, const Id &affair);
/// 派单, for the member to whom it was sent; the villager is a household's group, and is told by mouth.
[[nodiscard]] Result<OfficePaper> dispatchSlip(Store &store, const Id &affair);
/// 申请表, with the answers of its form and the papers that are needed; ID numbers are written by pen.
[[nodiscard]] Result<OfficePaper> applicationPaper(Store &store, const Id &affair);
/// A service or request that somebody came with, and that is not for few.
[[nodiscard]] bool isAskedFor(const AffairLine &affair);
/// A service that the village accepts and hands in.
[[nodiscard]] bool goesToTownship(const AffairLine &affair);
/// 转报函, for the township, with the papers that go with it. Invalid ("affair.step") for what the village settles itself.
[[nodiscard]] Result<OfficePaper> letterToTownship(Store &store, const Id &affair);
/// 办理情况告知书, for whoever asked: what was done and when, who answered what, and where it stands; without what was written for
/// the office. It grants nothing. Invalid ("affair.step") for what nobody asked for.
[[nodiscard]] Result<OfficePaper> letterToVillager(Store &store, const Id &affair);
/// 月报 of that month on one page: its figures with their definitions, and how many came for what.
[[nodiscard]] Result<OfficePaper> affairMonthPaper(Store &store, const QDate &month);
/// 门牌, three on a sheet, of those that have a valid code, in this order. NotFound ("door.none").
[[nodiscard]] Result<OfficePaper> doorPlates(Store &store, const QList<Id> &households);

/// 门牌发放名单: which plate is whose, for the office, with room to sign. NotFound ("door.none").
[[nodiscard]] Result<OfficePaper> doorList(Store &store, const QList<Id> &households);

} // namespace vl
