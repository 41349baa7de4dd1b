// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StudyBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Meetings.h"
#include "store/Party.h"

#include <algorithm>

namespace vl {

namespace {

bool isStudy(const QString &kind) {
    static const QStringList kinds{QStringLiteral("DK"), QStringLiteral("ZTDR"), QStringLiteral("JZXX")};
    return kinds.contains(kind);
}

struct Held {
    StudySession session;
    QList<Attendee> roll;
    QuizLine quiz;
};

void count(StudySession &s, const QList<Attendee> &roll) {
    for (const Attendee &a : roll) {
        if (!a.excused.isEmpty() && !a.isThere())
            continue;
        ++s.expected;
        s.present += a.isThere() ? 1 : 0;
        s.remote += a.presence == Presence::Remote ? 1 : 0;
        s.leave += a.presence == Presence::Leave ? 1 : 0;
        s.absent += a.presence == Presence::Absent ? 1 : 0;
    }
}

Result<QList<Held>> heldIn(Store &store, int year) {
    auto all = meetings(store);
    if (!all)
        return all.error();
    QList<Held> out;
    for (const MeetingLine &m : std::as_const(*all)) {
        if (!isStudy(m.kind) || m.date.year() != year || m.state() == MeetingState::Cancelled)
            continue;
        Held h;
        h.session.meeting = m.id;
        h.session.kind = m.kind;
        h.session.title = m.title;
        h.session.date = m.date;
        h.session.held = !m.minutes.isNull();
        if (h.session.held) {
            auto paper = minutesPaper(store, m.minutes);
            if (!paper)
                return paper.error();
            h.roll = paper->roll;
            count(h.session, h.roll);
        }
        auto files = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM attachment WHERE owner=?"), {bind(m.id)});
        auto quiz = quizOf(store, m.id);
        if (!files || !quiz)
            return files ? quiz.error() : files.error();
        h.session.materials = files->toInt();
        h.quiz = *quiz;
        h.session.quiz = quiz->id;
        h.session.questions = static_cast<int>(quiz->questions.size());
        h.session.answered = static_cast<int>(quiz->answers.size());
        for (const QString &a : std::as_const(quiz->answers))
            h.session.right += rightOf(quiz->questions, a);
        out.append(h);
    }
    return out;
}

} // namespace

Result<StudyYear> studyYear(Store &store, int year) {
    auto all = heldIn(store, year);
    auto members = partyMembers(store, store.clock().today());
    if (!all || !members)
        return all ? members.error() : all.error();
    StudyYear out;
    for (const Held &h : std::as_const(*all))
        out.sessions.append(h.session);
    for (const MemberLine &m : std::as_const(*members)) {
        StudyOfMember line{m.id, m.name, 0, 0, 0, 0, 0};
        for (const Held &h : std::as_const(*all)) {
            for (const Attendee &a : h.roll) {
                if (a.who != m.id || (!a.excused.isEmpty() && !a.isThere()))
                    continue;
                ++line.expected;
                line.present += a.isThere() ? 1 : 0;
                line.remote += a.presence == Presence::Remote ? 1 : 0;
            }
            if (const auto it = h.quiz.answers.constFind(m.id); it != h.quiz.answers.cend()) {
                line.asked += static_cast<int>(h.quiz.questions.size());
                line.right += rightOf(h.quiz.questions, *it);
            }
        }
        out.members.append(line);
    }
    return out;
}

Result<QuizLine> quizOf(Store &store, const Id &meeting) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    // Two PCs may have written one each: the one that was answered is the quiz, else the first by its id.
    auto q = runSql(store.db(), QStringLiteral("SELECT id, questions FROM quiz WHERE meeting=? ORDER BY (SELECT count(*) FROM quiz_answer a WHERE a.quiz=quiz.id)=0, id LIMIT 1"), {bind(meeting)});
    if (!q)
        return q.error();
    QuizLine out;
    if (!q->next())
        return out;
    out.id = Id::fromBytes(q->value(0).toByteArray());
    out.written = q->value(1).toString();
    auto questions = readQuiz(out.written);
    if (!questions)
        return questions.error();
    out.questions = *questions;
    auto a = runSql(store.db(), QStringLiteral("SELECT member, answers FROM quiz_answer WHERE quiz=? ORDER BY id"), {bind(out.id)});
    if (!a)
        return a.error();
    while (a->next())
        out.answers.insert(Id::fromBytes(a->value(0).toByteArray()), a->value(1).toString());
    return out;
}

Result<Id> saveQuiz(Store &store, const Id &meeting, const QString &written) {
    auto questions = readQuiz(written);
    auto known = quizOf(store, meeting);
    if (!questions || !known)
        return questions ? known.error() : questions.error();
    if (!known->answers.isEmpty() && known->written != written.trimmed())
        return invalid("quiz.answered");
    Record r(types::quiz(), known->id.isNull() ? store.ids().next() : known->id);
    r.set("meeting", meeting);
    r.set("questions", written.trimmed());
    return idOf(inOneChange(store, "quiz.save", [&](Writer &w) {
                    return known->id.isNull() ? w.create(r) : w.set(types::quiz(), r.id(), types::quiz().indexOf(QStringLiteral("questions")), written.trimmed());
                }),
                r.id());
}

Result<Id> saveAnswers(Store &store, const Id &meeting, const Id &member, const QString &typed) {
    auto quiz = quizOf(store, meeting);
    if (!quiz)
        return quiz.error();
    if (quiz->id.isNull())
        return invalid("quiz.empty");
    auto answers = readAnswers(quiz->questions, typed);
    if (!answers)
        return answers.error();
    auto known = sqlValue(store.db(), QStringLiteral("SELECT id FROM quiz_answer WHERE quiz=? AND member=? ORDER BY id DESC LIMIT 1"), {bind(quiz->id), bind(member)});
    if (!known)
        return known.error();
    Record r(types::quizAnswer(), known->isValid() ? Id::fromBytes(known->toByteArray()) : store.ids().next());
    r.set("quiz", quiz->id);
    r.set("member", member);
    r.set("answers", *answers);
    return idOf(inOneChange(store, "quiz.answer", [&](Writer &w) {
                    return known->isValid() ? w.set(types::quizAnswer(), r.id(), types::quizAnswer().indexOf(QStringLiteral("answers")), *answers) : w.create(r);
                }),
                r.id());
}

} // namespace vl
