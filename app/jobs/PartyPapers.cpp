// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/PartyPapers.h"

#include "notices/Sheets.h"
#include "notices/Sources.h"
#include "records/CodeTables.h"
#include "store/DuesBook.h"
#include "store/Party.h"
#include "store/Transfers.h"

#include <algorithm>

namespace vl {

namespace {

QString named(const char *table, const QString &code) {
    return CodeTable::get(QLatin1String(table)).name(code);
}

QString monthName(const QDate &month) {
    return QStringLiteral("%1年%2月").arg(month.year()).arg(month.month());
}

// The branch's name; the village's while there is none.
Result<QString> branchName(Store &store) {
    auto units = partyUnits(store);
    auto village = store.meta(QStringLiteral("village_name"));
    if (!units || !village)
        return units ? village.error() : units.error();
    const auto it = std::find_if(units->cbegin(), units->cend(), [](const PartyUnitLine &u) { return !u.group; });
    return it == units->cend() ? village->toString() + QStringLiteral("党支部") : it->name;
}

} // namespace

Result<OfficePaper> duesSheetPaper(Store &store, const QDate &month) {
    auto sheet = duesSheet(store, month);
    auto branch = branchName(store);
    if (!sheet || !branch)
        return sheet ? branch.error() : sheet.error();
    if (sheet->lines.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("dues"), {}};
    NoticeData data;
    for (const DuesLine &l : std::as_const(sheet->lines))
        data.rows.append({{QStringLiteral("name"), l.name}, {QStringLiteral("category"), named("dues_category", l.category) + (l.reduced ? QStringLiteral("（减）") : QString())}, {QStringLiteral("due"), l.category.isEmpty() ? QString() : yuan(l.due)}, {QStringLiteral("paid"), l.payment.isNull() ? QString() : yuan(l.paid)}, {QStringLiteral("date"), l.paidOn.isValid() ? l.paidOn.toString(Qt::ISODate) : QString()}, {QStringLiteral("receipt"), l.receipt}});
    data.values = {{QStringLiteral("branch"), *branch},
                   {QStringLiteral("monthname"), monthName(sheet->month)},
                   {QStringLiteral("dueall"), yuan(sheet->due)},
                   {QStringLiteral("paidall"), yuan(sheet->paid)},
                   {QStringLiteral("openall"), yuan(sheet->open)},
                   {QStringLiteral("unknown"), sheet->unknown > 0 ? QStringLiteral("另有 %1 人未设定缴纳标准，未计入合计。").arg(sheet->unknown) : QString()},
                   {QStringLiteral("date"), chineseDate(store.clock().today())}};
    auto pages = paperPages(QStringLiteral("dues-sheet"), data);
    return pages ? officePaper(store, QStringLiteral("党费收缴登记表"), QStringLiteral("dues.sheet"), {}, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> duesReceiptPaper(Store &store, const QDate &month, const Id &payment) {
    auto sheet = duesSheet(store, month);
    auto branch = branchName(store);
    if (!sheet || !branch)
        return sheet ? branch.error() : sheet.error();
    NoticeData data;
    for (const DuesLine &l : std::as_const(sheet->lines))
        if (!l.payment.isNull() && (payment.isNull() || l.payment == payment))
            data.rows.append({{QStringLiteral("name"), l.name}, {QStringLiteral("monthname"), monthName(sheet->month)}, {QStringLiteral("amount"), yuan(l.paid)}, {QStringLiteral("capital"), capitalYuan(l.paid)}, {QStringLiteral("receipt"), l.receipt}, {QStringLiteral("date"), chineseDate(l.paidOn)}});
    if (data.rows.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("dues"), {}};
    data.values = {{QStringLiteral("branch"), *branch}};
    auto pages = paperPages(QStringLiteral("dues-receipt"), data);
    return pages ? officePaper(store, QStringLiteral("党费收据"), QStringLiteral("dues.receipt"), {}, slips(*pages, a4)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> transferPaper(Store &store, const Id &transfer) {
    auto all = transfers(store);
    auto members = partyMembers(store, store.clock().today(), true);
    auto branch = branchName(store);
    if (!all || !members || !branch)
        return !all ? all.error() : !members ? members.error()
                                             : branch.error();
    const auto line = std::find_if(all->cbegin(), all->cend(), [&](const TransferLine &t) { return t.id == transfer; });
    if (line == all->cend())
        return Error{ErrorCode::NotFound, QStringLiteral("transfer"), {}};
    if (!line->out)
        return Error{ErrorCode::Invalid, QStringLiteral("transfer.in"), {}};
    const auto member = std::find_if(members->cbegin(), members->cend(), [&](const MemberLine &m) { return m.id == line->member; });
    const QDate paidTo = QDate::fromString(line->duesTo.left(7) + QStringLiteral("-01"), Qt::ISODate);
    NoticeData data;
    data.values = {{QStringLiteral("letter"), line->letter},
                   {QStringLiteral("other"), line->other},
                   {QStringLiteral("name"), line->name},
                   {QStringLiteral("sex"), member == members->cend() ? QString() : named("sex", member->sex)},
                   {QStringLiteral("standing"), member == members->cend() ? QString() : named("party_standing", member->standing)},
                   {QStringLiteral("duesto"), paidTo.isValid() ? monthName(paidTo) : QStringLiteral("____年____月")},
                   {QStringLiteral("validdays"), QString::number(line->validDays)},
                   {QStringLiteral("validto"), chineseDate(line->validTo())},
                   {QStringLiteral("branch"), *branch},
                   {QStringLiteral("letterdate"), chineseDate(line->letterOn)}};
    auto pages = paperPages(QStringLiteral("transfer-letter"), data);
    return pages ? officePaper(store, QStringLiteral("组织关系介绍信"), QStringLiteral("party.letter"), line->member, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

} // namespace vl
