// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PartyFigures.h"

#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"
#include "store/FieldBook.h"
#include "store/Meetings.h"
#include "store/Party.h"
#include "store/PointsBook.h"

#include <algorithm>

namespace vl {

namespace {

Status countMeetings(Store &store, const QDate &day, FigureParts &out) {
    static const QStringList kinds{QStringLiteral("DYDH"), QStringLiteral("DXZ"), QStringLiteral("DK"), QStringLiteral("ZTDR"), QStringLiteral("JZXX"), QStringLiteral("ZZSHH")};
    auto all = meetings(store);
    if (!all)
        return all.error();
    auto &there = out[QStringLiteral("meetings")];
    auto &remote = out[QStringLiteral("remote")];
    auto &themes = out[QStringLiteral("themeday")];
    themes.second = day.month();
    for (const MeetingLine &m : std::as_const(*all)) {
        if (!kinds.contains(m.kind) || m.minutes.isNull() || m.date.year() != day.year() || m.date > day)
            continue;
        auto paper = minutesPaper(store, m.minutes);
        if (!paper)
            return paper.error();
        themes.first += m.kind == QLatin1String("ZTDR") ? 1 : 0;
        for (const Attendee &a : std::as_const(paper->roll)) {
            if (!a.excused.isEmpty() && !a.isThere())
                continue;
            ++there.second;
            ++remote.second;
            there.first += a.isThere() ? 1 : 0;
            remote.first += a.presence == Presence::Remote ? 1 : 0;
        }
    }
    return {};
}

Status countDues(Store &store, const QDate &day, FigureParts &out) {
    auto &dues = out[QStringLiteral("dues")];
    for (int month = 1; month <= day.month(); ++month) {
        auto sheet = duesSheet(store, {day.year(), month, 1});
        if (!sheet)
            return sheet.error();
        for (const DuesLine &l : std::as_const(sheet->lines)) {
            dues.second += l.due > 0 ? 1 : 0;
            dues.first += l.due > 0 && !l.payment.isNull() ? 1 : 0;
        }
    }
    return {};
}

Status countPeople(Store &store, const QDate &day, FigureParts &out) {
    auto members = partyMembers(store, day);
    auto care = careLines(store);
    auto way = candidates(store);
    auto points = memberPoints(store, day);
    if (!members || !care || !way || !points)
        return !members ? members.error() : !care ? care.error()
                                        : !way    ? way.error()
                                                  : points.error();
    const auto counted = [](const auto &list, auto what) { return static_cast<qint64>(std::count_if(list.cbegin(), list.cend(), what)); };
    out[QStringLiteral("care")] = {counted(*care, [](const CareLine &c) { return !c.care.isNull(); }), care->size()};
    out[QStringLiteral("mobile")] = {counted(*members, [](const MemberLine &m) { return !m.awayTo.isEmpty() && !m.contact.isEmpty(); }), counted(*members, [](const MemberLine &m) { return !m.awayTo.isEmpty(); })};
    out[QStringLiteral("steps")] = {counted(*way, [](const CandidateLine &c) {
                                        const StepLine *next = c.nextLine();
                                        return next == nullptr || (next->state != StepState::Late && next->state != StepState::Redo);
                                    }),
                                    way->size()};
    out[QStringLiteral("points")] = {counted(*points, [](const MemberPoints &p) { return p.total.total() >= p.total.base; }), points->size()};
    return {};
}

Status countService(Store &store, const QDate &day, FigureParts &out) {
    auto works = officerWorks(store);
    if (!works)
        return works.error();
    auto &service = out[QStringLiteral("service")];
    for (const OfficerWork &w : std::as_const(*works)) {
        if (w.on.year() != day.year() || w.on > day)
            continue;
        ++service.second;
        service.first += w.open() ? 0 : 1;
    }
    return {};
}

} // namespace

Result<QList<Figure>> partyFigures(Store &store, const QDate &day) {
    FigureParts parts;
    for (const auto count : {countMeetings, countDues, countPeople, countService})
        if (auto s = count(store, day, parts); !s)
            return s.error();
    return figuresOf(QStringLiteral("party_figures.csv"), parts);
}

} // namespace vl
