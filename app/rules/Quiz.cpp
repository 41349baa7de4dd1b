// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Quiz.h"

#include <QRegularExpression>

namespace vl {

namespace {

constexpr qsizetype mostQuestions = 60;
constexpr qsizetype leastAnswers = 2;
constexpr qsizetype mostAnswers = 6;

Error wrong(const char *what, qsizetype subject) {
    return {ErrorCode::Invalid, QLatin1String(what), subject > 0 ? QString::number(subject) : QString()};
}

} // namespace

Result<QList<QuizQuestion>> readQuiz(const QString &written) {
    static const QRegularExpression answer(QStringLiteral("^([A-Fa-f])[\\s.、．：:)）]\\s*(.+)$"));
    QList<QuizQuestion> out;
    int marked = 0;
    const auto close = [&]() -> Status {
        if (out.isEmpty())
            return {};
        if (out.last().answers.size() < leastAnswers || out.last().answers.size() > mostAnswers)
            return wrong("quiz.answers", out.size());
        return marked == 1 ? Status() : Status(wrong("quiz.right", out.size()));
    };
    for (const QString &raw : written.split(QLatin1Char('\n'))) {
        const QString line = raw.normalized(QString::NormalizationForm_KC).trimmed();
        if (line.isEmpty())
            continue;
        const auto m = answer.match(line);
        if (m.hasMatch() && !out.isEmpty()) {
            QString text = m.captured(2).trimmed();
            if (text.endsWith(QLatin1Char('*'))) {
                text = text.chopped(1).trimmed();
                out.last().right = static_cast<int>(out.last().answers.size());
                ++marked;
            }
            out.last().answers += text;
            continue;
        }
        if (!out.isEmpty() && out.last().answers.isEmpty()) { // a question of two lines
            out.last().text += line;
            continue;
        }
        if (auto s = close(); !s)
            return s.error();
        marked = 0;
        static const QRegularExpression number(QStringLiteral("^\\d{1,3}[.、．)）]\\s*"));
        out.append({QString(line).remove(number), {}, -1});
    }
    if (out.isEmpty())
        return wrong("quiz.empty", 0);
    if (auto s = close(); !s)
        return s.error();
    return out.size() > mostQuestions ? Result<QList<QuizQuestion>>(wrong("quiz.size", 0)) : out;
}

Result<QString> readAnswers(const QList<QuizQuestion> &quiz, const QString &typed) {
    QString out;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper())
        if (!c.isSpace() && c != QLatin1Char(','))
            out += c;
    bool good = out.size() == quiz.size();
    for (qsizetype i = 0; good && i < out.size(); ++i)
        good = out[i] == QLatin1Char('-') || (out[i] >= QLatin1Char('A') && out[i].unicode() - 'A' < quiz[i].answers.size());
    return good ? Result<QString>(out) : Result<QString>(wrong("quiz.letters", quiz.size()));
}

int rightOf(const QList<QuizQuestion> &quiz, const QString &answers) {
    int n = 0;
    for (qsizetype i = 0; i < quiz.size() && i < answers.size(); ++i)
        n += answers[i].unicode() - 'A' == quiz[i].right ? 1 : 0;
    return n;
}

} // namespace vl
