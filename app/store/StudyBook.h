// SPDX-License-Identifier: GPL-3.0-or-later
// Study: party lessons, theme days and study meetings, as their minutes have them, and the quiz that went with one. Who
// took part from elsewhere is counted apart and never as there. Course material is attached to the meeting. Blocking.
#pragma once

#include "records/RecordType.h"
#include "rules/Quiz.h"
#include "store/Store.h"

namespace vl {

struct StudySession {
    Id meeting;
    QString kind;
    QString title;
    QDate date;
    bool held = false; ///< its minutes are written
    int expected = 0;
    int present = 0;
    int remote = 0;
    int leave = 0;
    int absent = 0;
    int materials = 0; ///< files attached
    Id quiz;
    int questions = 0;
    int answered = 0; ///< members whose answers are written down
    int right = 0;    ///< of questions × answered
};
struct StudyOfMember {
    Id member;
    QString name;
    int expected = 0;
    int present = 0;
    int remote = 0;
    int right = 0;
    int asked = 0;
};
struct StudyYear {
    QList<StudySession> sessions; ///< newest first
    QList<StudyOfMember> members; ///< what each of the branch had of them
};
/// Needs ReadPeople.
[[nodiscard]] Result<StudyYear> studyYear(Store &store, int year);

struct QuizLine {
    Id id;
    QString written;
    QList<QuizQuestion> questions;
    QHash<Id, QString> answers; ///< by member
};
/// Of this meeting; a null id when there is none.
[[nodiscard]] Result<QuizLine> quizOf(Store &store, const Id &meeting);
/// Invalid as readQuiz(); quiz.answered once somebody has answered. Undoable.
[[nodiscard]] Result<Id> saveQuiz(Store &store, const Id &meeting, const QString &written);
/// What one member answered; written anew, it takes the place of what stood. Invalid as readAnswers(). Undoable.
[[nodiscard]] Result<Id> saveAnswers(Store &store, const Id &meeting, const Id &member, const QString &typed);

} // namespace vl
