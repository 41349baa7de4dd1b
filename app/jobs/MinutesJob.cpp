// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/MinutesJob.h"

#include "notices/Sources.h"
#include "records/Types.h"
#include "store/Hall.h"
#include "store/MatterBook.h"
#include "store/Party.h"

namespace vl {

namespace {

QString momentWords(qint64 ms) {
    const QDateTime t = QDateTime::fromMSecsSinceEpoch(ms);
    return chineseDate(t.date()) + t.toString(QStringLiteral(" HH:mm"));
}

QString signatureLine(const QString &part, const QString &who) {
    return who.isEmpty() ? part + QStringLiteral("（签名）：______________") : QStringLiteral("%1：%2（已签）").arg(part, who);
}

} // namespace

Result<LaidOut> minutesPages(Store &store, const MeetingLine &line, const MeetingPaper &paper) {
    QString text = paper.words();
    if (!line.minutes.isNull() && line.amendments > 0) {
        auto all = amendments(store, line.minutes);
        if (!all)
            return all.error();
        for (const Amendment &a : std::as_const(*all))
            text += QStringLiteral("\n更正（%1，%2）：%3").arg(a.author, momentWords(a.atMs), a.text);
    }
    const QString state = line.minutes.isNull() ? QStringLiteral("尚未存档") : line.isSigned() ? QStringLiteral("已签存档　第 %1 稿　指纹 %2").arg(line.version).arg(shortFingerprint(line.fingerprint))
                                                                                               : QStringLiteral("待签　第 %1 稿　指纹 %2").arg(line.version).arg(shortFingerprint(line.fingerprint));
    NoticeData data;
    data.values = {{QStringLiteral("title"), paper.title.endsWith(QStringLiteral("记录")) ? paper.title : paper.title + QStringLiteral("记录")},
                   {QStringLiteral("when"), chineseDate(paper.date) + paper.begins.toString(QStringLiteral(" HH:mm")) + (paper.ends.isValid() ? paper.ends.toString(QStringLiteral("—HH:mm")) : QString())},
                   {QStringLiteral("place"), paper.place},
                   {QStringLiteral("unit"), paper.unit},
                   {QStringLiteral("chair"), paper.chair},
                   {QStringLiteral("recorder"), paper.recorder},
                   {QStringLiteral("text"), text},
                   {QStringLiteral("signatures"), signatureLine(QStringLiteral("主持人"), line.signedChair) + QLatin1Char('\n') + signatureLine(QStringLiteral("记录人"), line.signedRecorder)},
                   {QStringLiteral("date"), chineseDate(paper.date)},
                   {QStringLiteral("state"), state}};
    return paperPages(QStringLiteral("minutes"), data);
}

Result<OfficePaper> makeMinutes(Store &store, const Id &meeting) {
    auto line = meetingLine(store, meeting);
    if (!line)
        return line.error();
    if (line->minutes.isNull())
        return Error{ErrorCode::NotFound, QStringLiteral("minutes"), {}};
    auto paper = minutesPaper(store, line->minutes);
    if (!paper)
        return paper.error();
    auto pages = minutesPages(store, *line, *paper);
    return pages ? officePaper(store, QStringLiteral("会议记录"), QStringLiteral("minutes"), meeting, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<MeetingPaper> beginMeeting(Store &store, const Id &meeting) {
    auto line = meetingLine(store, meeting);
    if (!line)
        return line.error();
    const MeetingKind *kind = MeetingKind::byKey(line->kind);
    if (kind == nullptr)
        return Error{ErrorCode::Invalid, QStringLiteral("meeting.kind"), {}};
    auto village = store.meta(QStringLiteral("village_name"));
    auto roll = rollFor(store, *kind, line->unit, line->date);
    auto expected = expectedOf(store, *kind);
    if (!village || !roll || !expected)
        return !village ? village.error() : !roll ? roll.error()
                                                  : expected.error();
    MeetingPaper p;
    p.kind = line->kind;
    p.title = line->title;
    p.unit = village->toString();
    if (kind->ofParty()) {
        auto units = partyUnits(store);
        if (!units)
            return units.error();
        for (const PartyUnitLine &u : std::as_const(*units))
            if (u.id == line->unit || (line->unit.isNull() && !u.group))
                p.unit = u.name;
    }
    p.date = line->date;
    p.begins = line->time;
    p.place = line->place;
    p.chair = line->chair;
    p.recorder = line->recorder.isEmpty() ? store.actor().name : line->recorder;
    p.roll = *roll;
    p.counted = {*expected, *expected, 0};
    auto rules = matterRules(store, line->kind); // a matter of 四议两公开 brings its own rule
    if (!rules)
        return rules.error();
    auto heard = summariesFor(store, meeting); // what the village said to it
    if (!heard)
        return heard.error();
    for (const QString &item : line->agenda.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString rule = rules->value(item.trimmed());
        p.items.append({item.trimmed(), heard->value(item.trimmed()), {}, rule == kind->rule ? QString() : rule, {}, -1, {}});
    }
    if (p.items.isEmpty())
        p.items.append(AgendaItem());
    return p;
}

} // namespace vl
