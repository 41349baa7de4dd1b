// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/HallPapers.h"

#include "jobs/AffairSentences.h"
#include "notices/Sheets.h"
#include "notices/Sources.h"
#include "notices/Stamps.h"
#include "records/CodeTables.h"
#include "store/Meetings.h"
#include "store/PaperToken.h"

#include <QDateTime>

namespace vl {

namespace {

NoticeData wordsOf(Store &store, const TopicLine &topic, const VillageOffice &office) {
    const QString phone = store.setting(QStringLiteral("notice.phone"));
    NoticeData data;
    data.values = {{QStringLiteral("title"), topic.title}, {QStringLiteral("text"), topic.text.isEmpty() ? topic.title : topic.text}, {QStringLiteral("until"), chineseDate(topic.until)}, {QStringLiteral("village"), office.village}, {QStringLiteral("code"), spokenToken(topic.token)}, {QStringLiteral("phone"), phone.isEmpty() ? QString() : QStringLiteral("电话：") + phone}};
    return data;
}

Result<LaidOut> agendaPages(const MeetingLine &m) {
    QStringList items = m.agenda.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i] = QStringLiteral("%1．%2").arg(i + 1).arg(items[i].trimmed());
    NoticeData data;
    data.values = {{QStringLiteral("title"), m.title}, {QStringLiteral("when"), chineseDate(m.date) + (m.time.isValid() ? m.time.toString(QStringLiteral(" H:mm")) : QString())}, {QStringLiteral("place"), m.place.isEmpty() ? QStringLiteral("村部") : m.place}, {QStringLiteral("agenda"), items.join(QLatin1Char('\n'))}};
    return paperPages(QStringLiteral("hall-agenda"), data);
}

} // namespace

Result<OfficePaper> topicMaterials(Store &store, const Id &topic) {
    auto line = topicLine(store, topic);
    auto office = officeOf(store);
    if (!line || !office)
        return line ? office.error() : line.error();
    std::optional<LaidOut> pages;
    QList<TopicLine> shown{*line};
    if (!line->meeting.isNull()) {
        auto meeting = meetingLine(store, line->meeting);
        auto all = topics(store);
        if (!meeting || !all)
            return meeting ? all.error() : meeting.error();
        auto agenda = agendaPages(*meeting);
        if (!agenda)
            return agenda.error();
        pages = *agenda;
        shown = *all;
        shown.removeIf([&](const TopicLine &t) { return t.meeting != line->meeting; });
    }
    for (const TopicLine &t : std::as_const(shown)) {
        auto more = paperPages(QStringLiteral("hall-topic"), wordsOf(store, t, *office));
        if (!more)
            return more.error();
        if (pages)
            bind(*pages, *more);
        else
            pages = *more;
    }
    return officePaper(store, QStringLiteral("议题材料"), QStringLiteral("hall.topic"), topic, std::move(*pages));
}

Result<OfficePaper> opinionList(Store &store, const Id &topic) {
    auto line = topicLine(store, topic);
    auto office = officeOf(store);
    auto all = opinionsOn(store, topic);
    if (!line || !office || !all)
        return !line ? line.error() : !office ? office.error()
                                              : all.error();
    NoticeData data = wordsOf(store, *line, *office);
    const auto named = [](const char *table, const QString &code) { return CodeTable::get(QLatin1String(table)).name(code); };
    for (const OpinionLine &o : std::as_const(*all))
        data.rows.append({{QStringLiteral("no"), QString::number(data.rows.size() + 1)}, {QStringLiteral("day"), QDateTime::fromMSecsSinceEpoch(o.atMs).date().toString(Qt::ISODate)}, {QStringLiteral("stance"), named("opinion_stance", o.stance)}, {QStringLiteral("text"), o.text}, {QStringLiteral("group"), o.group}, {QStringLiteral("channel"), named("opinion_channel", o.channel)}});
    auto pages = paperPages(QStringLiteral("hall-opinions"), data);
    return pages ? officePaper(store, QStringLiteral("意见登记表"), QStringLiteral("hall.topic"), topic, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> opinionSlips(Store &store, const Id &topic) {
    constexpr int onSheet = 3;
    constexpr double side = 20; // mm
    constexpr double edge = 16;
    auto line = topicLine(store, topic);
    auto office = officeOf(store);
    if (!line || !office)
        return line ? office.error() : line.error();
    NoticeData data = wordsOf(store, *line, *office);
    for (int i = 0; i < onSheet; ++i)
        data.rows.append({{QStringLiteral("no"), QString::number(i + 1)}});
    auto pages = paperPages(QStringLiteral("hall-slip"), data);
    if (!pages)
        return pages.error();
    for (qsizetype i = 0; i < pages->pages.size(); ++i)
        stampCode(*pages, i, {pages->paper.width() - edge - side, 7}, side, paperCode(PaperCode::Topic, office->code, line->token));
    return officePaper(store, QStringLiteral("意见单"), QStringLiteral("hall.slips"), topic, slips(*pages, a4));
}

} // namespace vl
