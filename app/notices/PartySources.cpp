// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/PartySources.h"

#include "records/CodeTables.h"
#include "store/Appraisals.h"
#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"
#include "store/Party.h"
#include "store/PointsBook.h"

#include <algorithm>

namespace vl {

namespace {

using Row = QHash<QString, QString>;
using PartyRows = Result<QList<Row>>;

constexpr int monthsOfHalf = 6;
// Made public before the next step: 发展对象 once chosen, 预备党员 before the branch meeting and 转正 before its own.

PartyRows duesRows(Store &store, const QDate &day) {
    const QDate d = day.addMonths(-monthsOfHalf);
    const QDate first(d.year(), d.month() <= monthsOfHalf ? 1 : monthsOfHalf + 1, 1);
    QList<Row> out;
    for (int i = 0; i < monthsOfHalf; ++i) {
        auto sheet = duesSheet(store, first.addMonths(i));
        if (!sheet)
            return sheet.error();
        qsizetype owed = 0;
        qsizetype paid = 0;
        for (const DuesLine &l : std::as_const(sheet->lines)) {
            owed += l.category.isEmpty() ? 0 : 1;
            paid += l.payment.isNull() ? 0 : 1;
        }
        if (owed > 0)
            out.append({{QStringLiteral("period"), QStringLiteral("%1月").arg(sheet->month.month())}, {QStringLiteral("due"), QString::number(owed)}, {QStringLiteral("paid"), QString::number(paid)}, {QStringLiteral("amount"), yuan(sheet->paid)}});
    }
    return out;
}

PartyRows organisationRows(Store &store, const QDate &day) {
    QList<Row> out;
    const auto add = [&](const QString &item, const QString &content) { out.append({{QStringLiteral("item"), item}, {QStringLiteral("content"), content}}); };
    auto committee = seats(store, QStringLiteral("branch_committee"), day);
    auto members = partyMembers(store, day);
    if (!committee || !members)
        return committee ? members.error() : committee.error();
    QStringList names;
    for (const SeatLine &s : std::as_const(*committee))
        names += s.post + s.name;
    if (!names.isEmpty())
        add(CodeTable::get(QStringLiteral("body")).name(QStringLiteral("branch_committee")), names.join(QStringLiteral("，")));
    const auto full = std::count_if(members->cbegin(), members->cend(), [](const MemberLine &m) { return m.standing == QLatin1String("full"); });
    if (!members->isEmpty())
        add(QStringLiteral("党员"), QStringLiteral("党员 %1 名，其中正式党员 %2 名，预备党员 %3 名").arg(members->size()).arg(full).arg(members->size() - full));
    return out;
}

PartyRows developmentRows(Store &store, const QDate &) {
    auto all = candidates(store);
    auto units = partyUnits(store);
    if (!all || !units)
        return all ? units.error() : all.error();
    QList<Row> out;
    for (const CandidateLine &c : std::as_const(*all)) {
        const QString stage = c.next == chosenStep + 1 ? QStringLiteral("发展对象") : c.next == admittedStep ? QStringLiteral("拟接收预备党员")
                                                                                  : c.next == confirmedStep  ? QStringLiteral("拟转为正式党员")
                                                                                                             : QString();
        if (stage.isEmpty())
            continue;
        const QDate applied = c.file.done.value(1);
        out.append({{QStringLiteral("name"), c.name}, {QStringLiteral("sex"), CodeTable::get(QStringLiteral("sex")).name(c.sex)}, {QStringLiteral("stage"), stage}, {QStringLiteral("applied"), QStringLiteral("%1年%2月").arg(applied.year()).arg(applied.month())}, {QStringLiteral("branch"), units->isEmpty() ? QString() : units->first().name}});
    }
    return out;
}

// Of the month before, as it counted on its last day.
PartyRows pointsRows(Store &store, const QDate &day) {
    auto all = memberPoints(store, QDate(day.year(), day.month(), 1).addDays(-1));
    if (!all)
        return all.error();
    QList<Row> out;
    if (std::all_of(all->cbegin(), all->cend(), [](const MemberPoints &p) { return p.total.plus == 0 && p.total.minus == 0; }))
        return out; // the branch keeps none
    for (const MemberPoints &p : std::as_const(*all))
        out.append({{QStringLiteral("name"), p.name}, {QStringLiteral("base"), pointsText(p.total.base)}, {QStringLiteral("plus"), pointsText(p.total.plus)}, {QStringLiteral("minus"), pointsText(p.total.minus)}, {QStringLiteral("total"), pointsText(p.total.total())}});
    return out;
}

// Of the year before: how many have which grade, nobody's name.
PartyRows appraisalRows(Store &store, const QDate &day) {
    auto all = appraisals(store, day.year() - 1);
    if (!all)
        return all.error();
    QList<Row> out;
    const QList<CodeEntry> grades = CodeTable::get(QStringLiteral("appraisal_grade")).entries();
    if (std::all_of(all->cbegin(), all->cend(), [](const AppraisalLine &l) { return l.grade.isEmpty(); }))
        return out;
    for (const CodeEntry &g : grades) {
        const auto people = std::count_if(all->cbegin(), all->cend(), [&](const AppraisalLine &l) { return l.grade == g.code; });
        out.append({{QStringLiteral("grade"), g.zh}, {QStringLiteral("people"), QString::number(people)}, {QStringLiteral("note"), QString()}});
    }
    return out;
}

} // namespace

Result<QList<QHash<QString, QString>>> partyRows(Store &store, const QString &what, const QDate &day) {
    static const QHash<QString, PartyRows (*)(Store &, const QDate &)> sources{{QStringLiteral("dues"), duesRows}, {QStringLiteral("organisation"), organisationRows}, {QStringLiteral("development"), developmentRows}, {QStringLiteral("points"), pointsRows}, {QStringLiteral("appraisal"), appraisalRows}};
    const auto source = sources.value(what);
    return source == nullptr ? PartyRows(Error{ErrorCode::Invalid, QStringLiteral("notice.source"), what}) : source(store, day);
}

} // namespace vl
