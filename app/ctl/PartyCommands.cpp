// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/PartyCommands.h"

#include "ctl/Session.h"
#include "jobs/AffairSentences.h"
#include "jobs/BookletJob.h"
#include "jobs/BranchSentences.h"
#include "jobs/MeetingSentences.h"
#include "jobs/MinutesJob.h"
#include "jobs/PartyPapers.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "store/Archive.h"
#include "store/Hall.h"
#include "store/PartyFigures.h"
#include "store/PointsBook.h"

namespace vl {

namespace {

class PartyCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit PartyCommand(const Options &o) : Session(o) {}

    std::optional<int> run() {
        struct Entry {
            const char *name;
            qsizetype arguments;
            int (PartyCommand::*run)();
        };
        static constexpr Entry table[] = {{"members", 1, &PartyCommand::members}, {"dues", 2, &PartyCommand::dues}, {"meetings", 1, &PartyCommand::list}, {"minutes", 2, &PartyCommand::minutes}, {"matters", 1, &PartyCommand::matterList}, {"booklet", 2, &PartyCommand::booklet}, {"affairs", 1, &PartyCommand::affairList}, {"topics", 1, &PartyCommand::topicList}, {"archive", 1, &PartyCommand::shelves}, {"points", 2, &PartyCommand::points}, {"figures", 1, &PartyCommand::figures}};
        for (const Entry &e : table) {
            if (m_o.command != QLatin1String(e.name))
                continue;
            if (m_o.arguments.size() != e.arguments)
                return fail({ErrorCode::Usage, tr("%1 needs %n argument(s). See ledgerctl --help.", nullptr, static_cast<int>(e.arguments)).arg(m_o.command), {}});
            if (const int code = open(); code != 0)
                return code;
            return (this->*e.run)();
        }
        return {};
    }

private:
    int members() {
        auto all = partyMembers(*m_store, m_clock.today());
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const MemberLine &m : std::as_const(*all)) {
            const QString standing = codeName(key("party_standing"), m.standing);
            json += QJsonObject{{key("id"), m.id.toHex()}, {key("name"), m.name}, {key("branch"), m.unitName}, {key("group"), m.groupName}, {key("standing"), m.standing}, {key("state"), m.state}, {key("votes"), m.noVote == NoVote::Votes}, {key("excused"), m.excused}, {key("joined"), m.joinedOn}};
            words += QStringList{m.name, standing, m.unitName, m.groupName, noVoteWord(m.noVote), m.excused}.join(QStringLiteral("  ")).trimmed();
        }
        words += tr("%n member(s).", nullptr, static_cast<int>(all->size()));
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    int dues() {
        const QDate month = QDate::fromString(m_o.arguments[1] + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid())
            return fail({ErrorCode::Usage, tr("The month is written as 2026-03."), {}});
        if (!m_o.pdf.isEmpty())
            return paper(duesSheetPaper(*m_store, month));
        auto sheet = duesSheet(*m_store, month);
        if (!sheet)
            return fail(sheet.error());
        QJsonArray lines;
        QStringList words;
        for (const DuesLine &l : std::as_const(sheet->lines)) {
            lines += QJsonObject{{key("member"), l.member.toHex()}, {key("name"), l.name}, {key("category"), l.category}, {key("dueFen"), l.due}, {key("paidFen"), l.paid}, {key("receipt"), l.receipt}, {key("unpaidMonths"), l.unpaidMonths}};
            words += QStringList{l.name, codeName(key("dues_category"), l.category), yuan(l.due), l.payment.isNull() ? tr("not paid") : yuan(l.paid), l.receipt}.join(QStringLiteral("  "));
        }
        words += tr("Due %1, paid %2, still open %3.").arg(yuan(sheet->due), yuan(sheet->paid), yuan(sheet->open));
        print({{key("month"), m_o.arguments[1]}, {key("dueFen"), sheet->due}, {key("paidFen"), sheet->paid}, {key("openFen"), sheet->open}, {key("overFen"), sheet->over}, {key("unknown"), sheet->unknown}, {key("lines"), lines}}, words.join(QLatin1Char('\n')));
        return 0;
    }

    int matterList() {
        auto all = matters(*m_store);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const MatterLine &m : std::as_const(*all)) {
            const MatterStep *next = m.place.next;
            json += QJsonObject{{key("id"), m.id.toHex()}, {key("title"), m.title}, {key("round"), m.place.round}, {key("next"), next == nullptr ? QString() : next->key}, {key("ended"), m.ended()}, {key("openObjections"), m.openObjections()}};
            words += QStringList{m.id.toHex(), m.title, matterPlaceWord(m)}.join(QStringLiteral("  "));
        }
        print(json, words.isEmpty() ? tr("No matter is on record.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    int booklet() {
        if (m_o.pdf.isEmpty())
            return fail({ErrorCode::Usage, tr("booklet BOOK MATTER --pdf OUT."), {}});
        return paper(matterBooklet(*m_store, Id::fromHex(m_o.arguments[1])));
    }

    int points() {
        bool number = false;
        const int year = m_o.arguments[1].toInt(&number);
        const QDate today = m_clock.today();
        if (!number || year < 2000 || year > today.year())
            return fail({ErrorCode::Usage, tr("points BOOK YEAR."), {}});
        auto all = memberPoints(*m_store, year == today.year() ? today : QDate(year, 12, 31));
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const MemberPoints &p : std::as_const(*all)) {
            json += QJsonObject{{key("member"), p.member.toHex()}, {key("name"), p.name}, {key("base"), p.total.base}, {key("plus"), p.total.plus}, {key("minus"), p.total.minus}, {key("totalHundredths"), p.total.total()}, {key("waiting"), p.waiting}, {key("appealed"), p.appealed}};
            words += QStringList{p.name, pointsText(p.total.total())}.join(QStringLiteral("  "));
        }
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    int figures() {
        auto all = partyFigures(*m_store, m_clock.today());
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const Figure &f : std::as_const(*all)) {
            json += QJsonObject{{key("figure"), f.key}, {key("name"), f.name}, {key("part"), f.part}, {key("whole"), f.whole}, {key("definition"), f.definition}};
            words += QStringLiteral("%1  %2/%3").arg(f.name).arg(f.part).arg(f.whole);
        }
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    int list() {
        return m_o.due ? duties() : all();
    }

    int duties() {
        auto due = meetingDuties(*m_store);
        if (!due)
            return fail(due.error());
        QJsonArray json;
        QStringList words;
        for (const MeetingDuty &d : std::as_const(*due)) {
            json += QJsonObject{{key("kind"), d.kind->key}, {key("name"), d.kind->name}, {key("every"), d.kind->every}, {key("held"), d.held}, {key("until"), d.lastDay.toString(Qt::ISODate)}, {key("basis"), d.kind->basis}};
            words += sayDuty(d);
        }
        print(json, words.isEmpty() ? tr("Nothing is due.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    // What goes on; with --due what is late or due within the days of yellow.
    int affairList() {
        auto known = affairs(*m_store);
        if (!known)
            return fail(known.error());
        const qint64 now = m_clock.nowMs();
        QJsonArray json;
        QStringList words;
        for (const AffairLine &l : std::as_const(*known)) {
            const ClockColour &colour = ClockColour::of(l.place.endMs, now);
            if (m_o.due && (l.place.ended() || colour.key == key("green")))
                continue;
            const AffairStepLine *sent = l.sent();
            json += QJsonObject{{key("id"), l.id.toHex()}, {key("number"), l.number}, {key("sort"), l.sort}, {key("name"), l.name}, {key("state"), l.place.state == nullptr ? QString() : l.place.state->key}, {key("urgent"), l.urgent}, {key("colour"), l.place.ended() ? QString() : colour.key}, {key("due"), l.place.endMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(l.place.endMs - 1).toString(Qt::ISODate)}, {key("sentTo"), sent == nullptr ? QString() : sent->memberName}};
            words += QStringList{l.number, l.name, l.place.state == nullptr ? QString() : flowStateName(*l.place.state), l.place.ended() ? QString() : colourName(colour), dueWords(l, now)}.join(QStringLiteral("  ")).trimmed();
        }
        print(json, words.isEmpty() ? (m_o.due ? tr("Nothing is due.") : tr("No affair is on record.")) : words.join(QLatin1Char('\n')));
        return 0;
    }

    // What the village is asked, and how what was said falls.
    int topicList() {
        auto known = topics(*m_store);
        if (!known)
            return fail(known.error());
        static const QHash<TopicState, QString> states{{TopicState::Open, key("open")}, {TopicState::Over, key("over")}, {TopicState::Ready, key("ready")}, {TopicState::Minuted, key("minuted")}};
        QJsonArray json;
        QStringList words;
        for (const TopicLine &t : std::as_const(*known)) {
            auto said = opinionsOn(*m_store, t.id);
            if (!said)
                return fail(said.error());
            QJsonObject counts;
            QStringList sums;
            for (const CodeEntry &e : CodeTable::get(key("opinion_stance")).entries()) {
                const auto n = std::count_if(said->cbegin(), said->cend(), [&](const OpinionLine &o) { return o.stance == e.code; });
                counts.insert(e.code, static_cast<qint64>(n));
                if (n > 0)
                    sums += codeName(key("opinion_stance"), e.code) + QStringLiteral(" %1").arg(n);
            }
            json += QJsonObject{{key("id"), t.id.toHex()}, {key("title"), t.title}, {key("until"), t.until.toString(Qt::ISODate)}, {key("state"), states[t.state(m_clock.today())]}, {key("opinions"), t.opinions}, {key("counts"), counts}, {key("meeting"), t.meeting.isNull() ? QString() : t.meeting.toHex()}};
            words += QStringList{t.until.toString(Qt::ISODate), t.title, sums.join(QStringLiteral(", "))}.join(QStringLiteral("  ")).trimmed();
        }
        print(json, words.isEmpty() ? tr("No topic is on record.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    // What is kept and how long; with --due only where something need not be kept any longer.
    int shelves() {
        auto known = archiveShelves(*m_store);
        if (!known)
            return fail(known.error());
        QJsonArray json;
        QStringList words;
        for (const Shelf &s : std::as_const(*known)) {
            const auto over = s.over(m_clock.today()).size();
            if (m_o.due && over == 0)
                continue;
            const qint64 items = s.counted > 0 ? s.counted : s.going + s.items.size();
            json += QJsonObject{{key("shelf"), s.rule.shelf}, {key("name"), s.rule.name}, {key("years"), s.rule.years}, {key("items"), items}, {key("goingOn"), s.going}, {key("over"), static_cast<qint64>(over)}, {key("sealed"), static_cast<qint64>(s.sealed().size())}, {key("oldest"), s.oldest.isValid() ? s.oldest.toString(Qt::ISODate) : QString()}, {key("basis"), s.rule.basis}};
            words += QStringList{inLanguage(s.rule.name, s.rule.nameEn), s.rule.years == 0 ? tr("for ever") : tr("%n year(s)", nullptr, s.rule.years), tr("%1 kept, %2 over, %3 sealed").arg(items).arg(over).arg(s.sealed().size())}.join(QStringLiteral("  "));
        }
        print(json, words.isEmpty() ? tr("Nothing is over.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    int all() {
        auto known = meetings(*m_store);
        if (!known)
            return fail(known.error());
        static const QHash<MeetingState, QString> states{{MeetingState::Planned, key("planned")}, {MeetingState::Written, key("written")}, {MeetingState::Signed, key("signed")}, {MeetingState::Cancelled, key("cancelled")}};
        QJsonArray json;
        QStringList words;
        for (const MeetingLine &m : std::as_const(*known)) {
            json += QJsonObject{{key("id"), m.id.toHex()}, {key("kind"), m.kind}, {key("title"), m.title}, {key("date"), m.date.toString(Qt::ISODate)}, {key("state"), states[m.state()]}, {key("version"), m.version}, {key("fingerprint"), m.fingerprint}, {key("amendments"), m.amendments}};
            words += QStringList{m.id.toHex(), m.date.toString(Qt::ISODate), m.title, stateWord(m.state())}.join(QStringLiteral("  "));
        }
        print(json, words.isEmpty() ? tr("No meeting is on record.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    // Out to --pdf; what the guard finds needs --purpose, and --second where somebody else may.
    int paper(const Result<OfficePaper> &made) {
        if (!made)
            return fail(made.error());
        auto agreed = this->agreed();
        if (!agreed)
            return fail(agreed.error());
        if (auto s = writePaper(*m_store, *made, m_o.pdf, *agreed); !s)
            return fail(s.error());
        print(QJsonObject{{key("file"), m_o.pdf}}, tr("Written: %1").arg(m_o.pdf));
        return 0;
    }

    int minutes() {
        if (m_o.pdf.isEmpty())
            return fail({ErrorCode::Usage, tr("minutes BOOK MEETING --pdf OUT."), {}});
        return paper(makeMinutes(*m_store, Id::fromHex(m_o.arguments[1])));
    }
};

} // namespace

std::optional<int> runPartyCommand(const Options &options) {
    return PartyCommand(options).run();
}

} // namespace vl
