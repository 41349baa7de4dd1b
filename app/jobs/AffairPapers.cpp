// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/AffairPapers.h"

#include "jobs/AffairSentences.h"
#include "notices/SetText.h"
#include "notices/Sheets.h"
#include "notices/Sources.h"
#include "notices/Stamps.h"
#include "records/CodeTables.h"
#include "sqlcipher/Sql.h"
#include "store/AffairFigures.h"
#include "store/PaperToken.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

QString dayOf(qint64 ms) {
    return chineseDate(QDateTime::fromMSecsSinceEpoch(ms).date());
}

QString dueOf(const AffairLine &l) {
    if (l.place.endMs == 0)
        return QStringLiteral("——");
    const bool hours = limitIn(l.flow, *l.place.state).unit == QLatin1String("h");
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(hours ? l.place.endMs : l.place.endMs - 1); // of days the last one that is good
    const QString unsure = certainEnd(limitIn(l.flow, *l.place.state), l.place.sinceMs) ? QString() : QStringLiteral("（节假日安排未公布，可能顺延）");
    return chineseDate(end.date()) + unsure + (hours ? end.toString(QStringLiteral(" HH:mm")) : QString());
}

// What is still to be brought, as it was said.
QString lackingOf(const AffairLine &l) {
    const AffairStepLine *last = l.last();
    return last != nullptr && (last->event == QLatin1String("lack") || last->event == QLatin1String("return")) && !last->text.isEmpty() ? QStringLiteral("（%1）").arg(last->text) : QString();
}

// By when the whole of it is due, where the catalogue says so.
QString wholeOf(const AffairLine &l) {
    const qint64 end = l.place.ended() ? 0 : endOf(l.flow.limit, l.openedMs);
    return end == 0 ? QString() : QStringLiteral("\n全部办结期限：") + chineseDate(QDateTime::fromMSecsSinceEpoch(end - 1).date());
}

NoticeData slipData(Store &store, const AffairLine &l, const VillageOffice &desk) {
    NoticeData data;
    const QString phone = store.setting(QStringLiteral("notice.phone"));
    data.values = {{QStringLiteral("village"), desk.village},
                   {QStringLiteral("number"), l.number},
                   {QStringLiteral("affair"), l.name},
                   {QStringLiteral("accepted"), dayOf(l.openedMs)},
                   {QStringLiteral("state"), (l.place.state == nullptr ? QString() : l.place.state->name) + lackingOf(l)},
                   {QStringLiteral("due"), dueOf(l) + wholeOf(l)},
                   {QStringLiteral("group"), l.group.isEmpty() ? QStringLiteral("——") : l.group},
                   {QStringLiteral("urgent"), l.urgent ? QStringLiteral("（加急）") : QString()},
                   {QStringLiteral("code"), spokenToken(l.token)},
                   {QStringLiteral("phone"), phone.isEmpty() ? QString() : QStringLiteral("　　电话：") + phone},
                   {QStringLiteral("date"), chineseDate(store.clock().today())}};
    return data;
}

// What letters say of it, and what the office says of itself.
NoticeData letterData(Store &store, const AffairLine &l, const VillageOffice &desk, const QList<QHash<QString, QString>> &rows) {
    NoticeData data = slipData(store, l, desk);
    const QHash<QString, QString> own = data.values;
    data.values = commonValues(store, {}, {});
    data.values.insert(own);
    data.values.insert(QStringLiteral("who"), l.who.isEmpty() ? QStringLiteral("申请人") : l.who);
    data.values.insert(QStringLiteral("group"), l.group);
    data.values.insert(QStringLiteral("end"), l.place.ended() || l.place.endMs == 0 ? QString() : QStringLiteral("这一步的期限：%1。").arg(dueOf(l)));
    data.values.insert(QStringLiteral("phone"), own.value(QStringLiteral("phone")).trimmed());
    data.rows = rows;
    return data;
}

QList<QHash<QString, QString>> papersOf(const AffairLine &l) {
    const auto sort = AffairSort::byKey(l.sort);
    QStringList papers = (sort ? sort->papers : QString()).split(QChar(u'、'), Qt::SkipEmptyParts);
    if (papers.isEmpty())
        papers += QStringLiteral("申请表");
    QList<QHash<QString, QString>> rows;
    for (qsizetype i = 0; i < papers.size(); ++i)
        rows.append({{QStringLiteral("no"), QString::number(i + 1)}, {QStringLiteral("paper"), papers[i].trimmed()}, {QStringLiteral("copies"), QString()}});
    return rows;
}

// The code in the upper right corner.
void stampSlip(LaidOut &pages, const VillageOffice &desk, const QString &token) {
    constexpr double side = 24; // mm
    constexpr double edge = 18;
    for (qsizetype i = 0; i < pages.pages.size(); ++i)
        stampCode(pages, i, {pages.paper.width() - edge - side, 10}, side, paperCode(PaperCode::Slip, desk.code, token));
}

Result<OfficePaper> slip(Store &store, const Id &affair, const char *look, const QString &name, const QString &kind, const QString &member = {}) {
    auto line = affairLine(store, affair);
    auto desk = officeOf(store);
    if (!line || !desk)
        return line ? desk.error() : line.error();
    NoticeData data = slipData(store, *line, *desk);
    const AffairStepLine *sent = line->sent();
    data.values.insert(QStringLiteral("member"), sent == nullptr ? member : sent->memberName);
    auto pages = paperPages(QLatin1String(look), data);
    if (!pages)
        return pages.error();
    stampSlip(*pages, *desk, line->token);
    return officePaper(store, name, kind, affair, slips(*pages, a4));
}

// 各事项受理件数: a bar for each, the longest as wide as there is room, in the lower part of the last page.
void drawBars(LaidOut &pages, const QList<QPair<QString, qint64>> &counts, Typefaces &faces) {
    constexpr qsizetype most = 10;
    constexpr double left = 24; // mm
    constexpr double names = 52;
    constexpr double widest = 84;
    constexpr double pitch = 8;
    constexpr double bar = 4;
    constexpr double points = 11;
    constexpr double begins = 150;
    const qsizetype last = pages.pages.size() - 1;
    qint64 top = 1;
    for (const auto &[name, n] : counts)
        top = std::max(top, n);
    const auto say = [&](const QString &words, double x, double y) { putWords(pages, last, {words, {QStringLiteral("song"), points, points + 3}, unitsOfMm(names), Qt::AlignLeft, 0}, {unitsOfMm(x), unitsOfMm(y)}, faces); };
    say(counts.isEmpty() ? QStringLiteral("本月没有受理事项。") : QStringLiteral("各事项受理件数"), left, begins);
    for (qsizetype i = 0; i < std::min(most, counts.size()); ++i) {
        const double y = begins + pitch * static_cast<double>(i + 1);
        const double width = widest * static_cast<double>(counts[i].second) / static_cast<double>(top);
        say(counts[i].first, left, y);
        pages.pages[last].rules.append({QLineF(unitsOfMm(left + names), unitsOfMm(y + bar / 2 + 0.5), unitsOfMm(left + names + width), unitsOfMm(y + bar / 2 + 0.5)), unitsOfMm(bar), QColor(0x60, 0x60, 0x60), false});
        say(QString::number(counts[i].second), left + names + width + 2, y);
    }
}

} // namespace

bool isAskedFor(const AffairLine &affair) {
    return !affair.guarded && (affair.flow.flow == QLatin1String(serviceFlow) || affair.flow.flow == QLatin1String(orderFlow));
}

bool goesToTownship(const AffairLine &affair) {
    return !affair.guarded && affair.flow.flow == QLatin1String(serviceFlow) && affair.flow.handling != QStringLiteral("村办");
}

Result<OfficePaper> receiptSlip(Store &store, const Id &affair) {
    return slip(store, affair, "affair-slip", QStringLiteral("受理回执"), QStringLiteral("affair.slip"));
}

Result<OfficePaper> dispatchSlip(Store &store, const Id &affair) {
    return slip(store, affair, "affair-dispatch", QStringLiteral("派单"), QStringLiteral("affair.dispatch"), QStringLiteral("____________"));
}

Result<OfficePaper> applicationPaper(Store &store, const Id &affair) {
    auto line = affairLine(store, affair);
    auto desk = officeOf(store);
    if (!line || !desk)
        return line ? desk.error() : line.error();
    auto address = sqlValue(store.db(), QStringLiteral("SELECT h.address FROM affair a LEFT JOIN resident r ON r.id=a.person LEFT JOIN household h ON h.id=coalesce(a.household, r.household) WHERE a.id=?"), {bind(affair)});
    if (!address)
        return address.error();
    const auto sort = AffairSort::byKey(line->sort);
    NoticeData data = slipData(store, *line, *desk);
    const auto row = [&](const QString &item, const QString &content) { data.rows.append({{QStringLiteral("item"), item}, {QStringLiteral("content"), content}}); };
    row(QStringLiteral("申请人"), line->who);
    row(QStringLiteral("公民身份号码"), QStringLiteral("（由本人填写）"));
    row(QStringLiteral("村民小组、住址"), QStringList{line->group, address->toString()}.join(QLatin1Char(' ')).trimmed());
    const QList<FormField> known = sort ? sort->fields() : QList<FormField>();
    for (const FormField &f : known)
        row(f.label, f.kind == QLatin1String("check") ? (line->form.value(f.key) == QLatin1String("1") ? QStringLiteral("是") : QStringLiteral("否")) : line->form.value(f.key));
    for (auto it = line->form.cbegin(); it != line->form.cend(); ++it) // asked by an older catalogue
        if (std::none_of(known.cbegin(), known.cend(), [&](const FormField &f) { return f.key == it.key(); }))
            row(QStringLiteral("原表项目 ") + it.key(), it.value());
    if (!line->text.isEmpty())
        row(QStringLiteral("说明"), line->text);
    if (sort && !sort->papers.isEmpty())
        row(QStringLiteral("应交材料"), sort->papers);
    data.values.insert(QStringLiteral("title"), line->name.endsWith(QStringLiteral("申请")) ? line->name + QStringLiteral("表") : line->name + QStringLiteral("申请表"));
    auto pages = paperPages(QStringLiteral("affair-application"), data);
    return pages ? officePaper(store, QStringLiteral("申请表"), QStringLiteral("affair.application"), affair, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> letterToTownship(Store &store, const Id &affair) {
    auto line = affairLine(store, affair);
    auto desk = officeOf(store);
    if (!line || !desk)
        return line ? desk.error() : line.error();
    if (!goesToTownship(*line))
        return Error{ErrorCode::Invalid, QStringLiteral("affair.step"), {}};
    const NoticeData data = letterData(store, *line, *desk, papersOf(*line));
    auto pages = paperPages(QStringLiteral("affair-letter"), data);
    return pages ? officePaper(store, QStringLiteral("转报函"), QStringLiteral("affair.letter"), affair, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> letterToVillager(Store &store, const Id &affair) {
    auto line = affairLine(store, affair);
    auto desk = officeOf(store);
    if (!line || !desk)
        return line ? desk.error() : line.error();
    if (!isAskedFor(*line)) // nobody asked for a round or a visit
        return Error{ErrorCode::Invalid, QStringLiteral("affair.step"), {}};
    // Words that are meant for whoever asked; what was written for the office stays there.
    static const QSet<QString> told{QStringLiteral("hand"), QStringLiteral("answer"), QStringLiteral("return"), QStringLiteral("lack"), QStringLiteral("brought"), QStringLiteral("finish"), QStringLiteral("report"), QStringLiteral("reply"), QStringLiteral("tell")};
    QList<QHash<QString, QString>> rows;
    const auto row = [&](qint64 ms, const QString &step, const QString &text) { rows.append({{QStringLiteral("day"), dayOf(ms)}, {QStringLiteral("step"), step}, {QStringLiteral("text"), text}}); };
    row(line->openedMs, QStringLiteral("村级受理"), {});
    for (const AffairStepLine &s : std::as_const(line->steps))
        for (const FlowEvent &e : FlowEvent::all())
            if (s.counts && e.flow == line->flow.flow && e.state == s.from && e.key == s.event)
                row(s.atMs, e.name, told.contains(e.key) ? s.text : QString());
    auto pages = paperPages(QStringLiteral("affair-reply"), letterData(store, *line, *desk, rows));
    return pages ? officePaper(store, QStringLiteral("办理情况告知书"), QStringLiteral("affair.letter"), affair, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

Result<OfficePaper> affairMonthPaper(Store &store, const QDate &month) {
    auto made = affairMonth(store, month);
    auto desk = officeOf(store);
    if (!made || !desk)
        return made ? desk.error() : made.error();
    NoticeData data;
    for (const Figure &f : std::as_const(made->figures))
        data.rows.append({{QStringLiteral("name"), f.name}, {QStringLiteral("part"), QString::number(f.part)}, {QStringLiteral("whole"), QString::number(f.whole)}, {QStringLiteral("percent"), f.percent()}, {QStringLiteral("definition"), f.definition}});
    data.values = {{QStringLiteral("village"), desk->village}, {QStringLiteral("monthname"), QStringLiteral("%1年%2月").arg(month.year()).arg(month.month())}, {QStringLiteral("accepted"), QString::number(made->accepted)}, {QStringLiteral("date"), chineseDate(store.clock().today())}};
    auto pages = paperPages(QStringLiteral("affair-month"), data);
    if (!pages)
        return pages.error();
    Typefaces faces;
    drawBars(*pages, made->bySort, faces);
    return officePaper(store, QStringLiteral("办理月报"), QStringLiteral("affair.month"), {}, std::move(*pages));
}

Result<OfficePaper> doorPlates(Store &store, const QList<Id> &households) {
    auto codes = doorCodes(store);
    auto desk = officeOf(store);
    if (!codes || !desk)
        return codes ? desk.error() : codes.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT id, village_group FROM household"));
    if (!q)
        return q.error();
    QHash<Id, QString> groups;
    while (q->next())
        groups.insert(Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString());
    NoticeData data;
    QStringList tokens;
    for (const Id &h : households)
        if (const QString token = codes->value(h); !token.isEmpty()) {
            data.rows.append({{QStringLiteral("group"), groups.value(h)}, {QStringLiteral("code"), spokenToken(token)}});
            tokens += token;
        }
    if (tokens.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("door.none"), {}};
    data.values = {{QStringLiteral("village"), desk->village}};
    auto pages = paperPages(QStringLiteral("door-plate"), data);
    if (!pages)
        return pages.error();
    constexpr double side = 40; // mm
    for (qsizetype i = 0; i < pages->pages.size() && i < tokens.size(); ++i)
        stampCode(*pages, i, {(pages->paper.width() - side) / 2, 8}, side, paperCode(PaperCode::Door, desk->code, tokens[i]));
    return officePaper(store, QStringLiteral("门牌"), QStringLiteral("door.plates"), {}, slips(*pages, a4));
}

Result<OfficePaper> doorList(Store &store, const QList<Id> &households) {
    auto codes = doorCodes(store);
    auto desk = officeOf(store);
    if (!codes || !desk)
        return codes ? desk.error() : codes.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT h.id, h.village_group, r.name FROM household h LEFT JOIN resident r ON r.id=h.head"));
    if (!q)
        return q.error();
    QHash<Id, QPair<QString, QString>> homes;
    while (q->next())
        homes.insert(Id::fromBytes(q->value(0).toByteArray()), {q->value(1).toString(), q->value(2).toString()});
    NoticeData data;
    QStringList ours;
    for (const Id &h : households)
        if (const QString token = codes->value(h); !token.isEmpty()) {
            data.rows.append({{QStringLiteral("no"), QString::number(data.rows.size() + 1)}, {QStringLiteral("group"), homes.value(h).first}, {QStringLiteral("head"), homes.value(h).second}, {QStringLiteral("code"), spokenToken(token)}, {QStringLiteral("sign"), QString()}});
            ours += token;
        }
    if (data.rows.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("door.none"), {}};
    data.values = {{QStringLiteral("village"), desk->village}, {QStringLiteral("date"), chineseDate(store.clock().today())}};
    auto pages = paperPages(QStringLiteral("door-list"), data);
    return pages ? officePaper(store, QStringLiteral("门牌发放名单"), QStringLiteral("door.plates"), {}, std::move(*pages), ours) : Result<OfficePaper>(pages.error());
}

} // namespace vl
