// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/BookletJob.h"

#include "jobs/MinutesJob.h"
#include "jobs/NoticeJob.h"
#include "notices/Sheets.h"
#include "notices/Sources.h"
#include "records/CodeTables.h"
#include "store/Attachments.h"

#include <algorithm>

namespace vl {

namespace {

struct Piece {
    QString title;
    QDate date;
    LaidOut pages;
};

class Booklet {
public:
    Booklet(Store &store, const MatterLine &matter) : m_store(store), m_matter(matter) {}

    Result<LaidOut> run() {
        for (const MatterStepLine &s : m_matter.steps)
            if (s.outcome != StepOutcome::Begun)
                if (auto done = step(s); !done)
                    return done.error();
        if (!m_matter.objections.isEmpty())
            if (auto done = objections(); !done)
                return done.error();
        return bound();
    }

private:
    Status add(const QString &title, const QDate &date, Result<LaidOut> pages) {
        if (!pages)
            return pages.error();
        m_pieces.append({title, date, std::move(*pages)});
        return {};
    }

    // The record form of a step, and what proves it.
    Status step(const MatterStepLine &s) {
        const MatterStep *rule = MatterStep::byKey(s.step);
        if (rule == nullptr)
            return {};
        QList<QPair<QString, QString>> rows{{QStringLiteral("事项"), m_matter.title}};
        if (m_pieces.isEmpty()) {
            rows.append({QStringLiteral("动议来源"), CodeTable::get(QStringLiteral("matter_source")).name(m_matter.source)});
            rows.append({QStringLiteral("动议事由"), m_matter.reason});
            if (!m_matter.plan.isEmpty())
                rows.append({QStringLiteral("方案内容"), m_matter.plan});
        }
        if (s.round > 1)
            rows.append({QStringLiteral("轮次"), QStringLiteral("第 %1 轮").arg(s.round)});
        std::optional<MeetingLine> meeting;
        std::optional<NoticeLine> notice;
        if (!s.meeting.isNull())
            if (auto done = meetingRows(s, rows, meeting); !done)
                return done;
        if (!s.notice.isNull())
            if (auto done = noticeRows(s, rows, notice); !done)
                return done;
        if (s.meeting.isNull() && !s.text.isEmpty())
            rows.append({QStringLiteral("办理情况"), s.text});
        rows.append({QStringLiteral("结果"), CodeTable::get(QStringLiteral("step_outcome")).name(QLatin1String(s.outcome == StepOutcome::Done ? "done" : s.outcome == StepOutcome::Failed ? "failed"
                                                                                                                                                                                          : "objected"))});
        rows.append({QStringLiteral("依据"), rule->basis});
        if (!rule->form.isEmpty())
            if (auto done = form(rule->form, s.on, rows); !done)
                return done;
        if (meeting)
            if (auto done = minutes(*meeting); !done)
                return done;
        return notice ? posted(*notice) : Status();
    }

    Status form(const QString &name, const QDate &date, const QList<QPair<QString, QString>> &rows) {
        NoticeData data;
        data.values = {{QStringLiteral("form"), name}};
        for (const auto &[item, content] : rows)
            data.rows.append({{QStringLiteral("item"), item}, {QStringLiteral("content"), content}});
        return add(name, date, paperPages(QStringLiteral("matter-form"), data));
    }

    Status meetingRows(const MatterStepLine &s, QList<QPair<QString, QString>> &rows, std::optional<MeetingLine> &out) {
        auto line = meetingLine(m_store, s.meeting);
        if (!line)
            return line.error();
        auto paper = minutesPaper(m_store, line->minutes);
        if (!paper)
            return paper.error();
        out = *line;
        const AgendaItem item = s.item >= 0 && s.item < paper->items.size() ? paper->items[s.item] : AgendaItem();
        const Turnout t = paper->turnoutOf(item);
        rows.append({QStringLiteral("会议"), paper->title});
        rows.append({QStringLiteral("时间地点"), chineseDate(paper->date) + paper->begins.toString(QStringLiteral(" HH:mm")) + QStringLiteral("　") + paper->place});
        rows.append({QStringLiteral("主持人、记录人"), paper->chair + QStringLiteral("、") + paper->recorder});
        rows.append({QStringLiteral("应到、实到"), turnoutWords(paper->ruleOf(item), t)});
        if (t.should > 0)
            rows.append({QStringLiteral("到会比例"), QStringLiteral("%1／%2").arg(t.present).arg(t.should)});
        rows.append({QStringLiteral("表决情况"), item.voted.isEmpty() ? voteWords(*paper, item) : item.voted});
        if (!item.resolution.isEmpty())
            rows.append({QStringLiteral("决议"), item.resolution});
        rows.append({QStringLiteral("会议记录"), QStringLiteral("已签存档，指纹 %1").arg(shortFingerprint(line->fingerprint))});
        return {};
    }

    Status noticeRows(const MatterStepLine &s, QList<QPair<QString, QString>> &rows, std::optional<NoticeLine> &out) {
        auto line = notice(m_store, s.notice);
        if (!line)
            return line.error();
        auto files = attachmentsOf(m_store, line->posting);
        if (!files)
            return files.error();
        out = *line;
        rows.append({QStringLiteral("公开材料"), QStringList{line->number, line->title}.join(QStringLiteral("　")).simplified()});
        rows.append({QStringLiteral("张贴"), QStringLiteral("%1，%2，张贴人：%3").arg(chineseDate(QDateTime::fromMSecsSinceEpoch(line->postedAtMs).date()), line->place, line->postedBy)});
        rows.append({QStringLiteral("撤下"), line->takenDown.isValid() ? chineseDate(line->takenDown) : QStringLiteral("尚未撤下")});
        const auto raised = std::count_if(m_matter.objections.cbegin(), m_matter.objections.cend(), [&](const ObjectionLine &o) { return o.round == s.round; });
        rows.append({QStringLiteral("异议"), raised == 0 ? QStringLiteral("公开期间没有收到异议") : QStringLiteral("收到异议 %1 件，见异议登记").arg(raised)});
        rows.append({QStringLiteral("照片"), QStringLiteral("%1 件，存于本程序附件").arg(files->size())});
        return {};
    }

    Status minutes(const MeetingLine &line) {
        auto paper = minutesPaper(m_store, line.minutes);
        return paper ? add(line.title + QStringLiteral("记录"), line.date, minutesPages(m_store, line, *paper)) : Status(paper.error());
    }

    Status posted(const NoticeLine &line) {
        auto made = madeVersion(m_store, line);
        if (!made)
            return made.error();
        return add(line.title, QDateTime::fromMSecsSinceEpoch(line.postedAtMs).date(), std::move(made->laidOut));
    }

    // Who objected is on the village's own papers; here it says what was objected, and the answer.
    Status objections() {
        NoticeData data;
        for (const ObjectionLine &o : m_matter.objections)
            data.rows.append({{QStringLiteral("date"), o.on.toString(Qt::ISODate)}, {QStringLiteral("text"), o.text}, {QStringLiteral("verdict"), o.verdict.isEmpty() ? QStringLiteral("未答复") : CodeTable::get(QStringLiteral("objection_verdict")).name(o.verdict)}, {QStringLiteral("answer"), o.answer + (o.answeredOn.isValid() ? QStringLiteral("（%1）").arg(o.answeredOn.toString(Qt::ISODate)) : QString())}});
        return add(QStringLiteral("公开期间异议登记"), m_matter.objections.last().on, paperPages(QStringLiteral("matter-objections"), data));
    }

    Result<LaidOut> bound() {
        auto village = m_store.meta(QStringLiteral("village_name"));
        if (!village)
            return village.error();
        LaidOut inside;
        NoticeData contents;
        for (const Piece &p : std::as_const(m_pieces)) {
            contents.rows.append({{QStringLiteral("title"), p.title}, {QStringLiteral("date"), p.date.toString(Qt::ISODate)}, {QStringLiteral("leaves"), QString::number(inside.pages.size() + 1)}});
            bind(inside, p.pages);
        }
        const MeetingKind *kind = MeetingKind::byKey(m_matter.assembly);
        const auto day = [](const QDate &d) { return d.isValid() ? chineseDate(d) : QStringLiteral("____年__月__日"); };
        NoticeData cover;
        cover.values = {{QStringLiteral("title"), m_matter.title},
                        {QStringLiteral("village"), village->toString()},
                        {QStringLiteral("fromdate"), day(m_pieces.isEmpty() ? QDate() : m_pieces.first().date)},
                        {QStringLiteral("todate"), day(m_matter.place.since)},
                        {QStringLiteral("assembly"), kind == nullptr ? QString() : kind->name},
                        {QStringLiteral("pieces"), QString::number(m_pieces.size())},
                        {QStringLiteral("leaves"), QString::number(inside.pages.size())},
                        {QStringLiteral("date"), chineseDate(m_store.clock().today())}};
        auto out = paperPages(QStringLiteral("matter-cover"), cover);
        auto list = paperPages(QStringLiteral("matter-contents"), contents);
        if (!out || !list)
            return out ? list.error() : out.error();
        bind(*out, *list);
        const qsizetype first = out->pages.size();
        bind(*out, inside);
        Typefaces faces;
        numberLeaves(*out, first, faces);
        return out;
    }

    Store &m_store;
    const MatterLine &m_matter;
    QList<Piece> m_pieces;
};

} // namespace

Result<OfficePaper> matterBooklet(Store &store, const Id &matter) {
    auto line = matterLine(store, matter);
    if (!line)
        return line.error();
    auto pages = Booklet(store, *line).run();
    return pages ? officePaper(store, QStringLiteral("四议两公开档案"), QStringLiteral("matter.booklet"), matter, std::move(*pages)) : Result<OfficePaper>(pages.error());
}

} // namespace vl
