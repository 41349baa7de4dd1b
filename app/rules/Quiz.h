// SPDX-License-Identifier: GPL-3.0-or-later
// A short quiz, written as people write one: a line for the question, a line for each answer ("A …"), the right one with
// a * at its end. An empty line, or the next line that is no answer, begins the next question. Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace vl {

struct QuizQuestion {
    QString text;
    QStringList answers;
    int right = -1;
};

/// Invalid: quiz.empty, quiz.answers (fewer than two or more than six; subject: the question's number), quiz.right (none or
/// several marked; subject: the question's number), quiz.size (more than 60 questions).
[[nodiscard]] Result<QList<QuizQuestion>> readQuiz(const QString &written);
/// "ACB", one letter a question, - for none; Invalid ("quiz.letters", subject: how many there are to be).
[[nodiscard]] Result<QString> readAnswers(const QList<QuizQuestion> &quiz, const QString &typed);
/// How many of them are right.
[[nodiscard]] int rightOf(const QList<QuizQuestion> &quiz, const QString &answers);

} // namespace vl
