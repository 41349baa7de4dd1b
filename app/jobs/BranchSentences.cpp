// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/BranchSentences.h"

#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace vl {

namespace {

class BranchWords {
    Q_DECLARE_TR_FUNCTIONS(Branch)

public:
    static QString unchanged(const QString &sentence) { return sentence + QLatin1Char(' ') + tr("Nothing was changed."); }

    static QString day(const QString &iso) {
        const QDate d = QDate::fromString(iso, Qt::ISODate);
        return d.isValid() ? QLocale().toString(d, QLocale::ShortFormat) : iso;
    }

    static QString rule(const QString &id) {
        const VotingRule *r = VotingRule::byId(id);
        return r == nullptr ? id : r->basis;
    }

    static QString party(const QString &what, const QString &subject) {
        const QHash<QString, QString> plain{
            {QStringLiteral("points.item"), tr("This is not in the catalogue of that year. Choose an item that gives or takes points.")},
            {QStringLiteral("points.fits"), tr("The points must be so many times what the item gives each time.")},
            {QStringLiteral("points.evidence"), tr("Say what shows it: when, where, who saw it.")},
            {QStringLiteral("points.future"), tr("This day is still to come.")},
            {QStringLiteral("points.nobody"), tr("Nobody is there to get points: choose at least one member.")},
            {QStringLiteral("points.twice"), tr("Somebody has these points for this already.")},
            {QStringLiteral("points.minutes"), tr("This meeting has no minutes yet: who was there is not known.")},
            {QStringLiteral("points.state"), tr("This was decided meanwhile. Look again.")},
            {QStringLiteral("points.sameperson"), tr("Who entered the points cannot accept them, and who decided cannot decide the appeal. Somebody else does.")},
            {QStringLiteral("appraisal.counts"), tr("A count below nothing cannot be.")},
            {QStringLiteral("appraisal.reason"), tr("Whoever is just qualified or not qualified is told why: enter the reason.")},
            {QStringLiteral("appraisal.future"), tr("This day is still to come.")},
            {QStringLiteral("quiz.empty"), tr("There is no question yet. Write a line for the question, and a line for each answer: A …, B …, the right one with a * at its end.")},
            {QStringLiteral("quiz.size"), tr("A short quiz has at most 60 questions.")},
            {QStringLiteral("quiz.answers"), tr("Question %1 needs two to six answers, each on its own line: A …, B ….").arg(subject)},
            {QStringLiteral("quiz.right"), tr("Question %1 needs exactly one right answer, marked with a * at its end.").arg(subject)},
            {QStringLiteral("quiz.letters"), tr("Write one letter for each of the %1 questions, such as ACB; - where nothing was answered.").arg(subject)},
            {QStringLiteral("quiz.answered"), tr("Somebody has answered this quiz already: its questions stay as they are.")},
            {QStringLiteral("officer.noname"), tr("Choose a resident or enter a name.")},
            {QStringLiteral("officer.order"), tr("The last day is before the first one.")},
            {QStringLiteral("work.future"), tr("This day is still to come.")},
            {QStringLiteral("work.what"), tr("Say in a few words what it was about.")},
            {QStringLiteral("work.order"), tr("It cannot be due before it was agreed.")},
            {QStringLiteral("work.people"), tr("A count below nothing cannot be.")},
            {QStringLiteral("work.outcome"), tr("Say in a few words what came of it.")},
            {QStringLiteral("work.early"), tr("It cannot be settled before it was agreed.")},
            {QStringLiteral("care.nobody"), tr("Choose a member and at least one household.")},
            {QStringLiteral("transfer.other"), tr("Enter the other branch as it stands on the letter.")},
            {QStringLiteral("transfer.letter"), tr("Enter the number that stands on the letter.")},
            {QStringLiteral("transfer.days"), tr("A letter is valid for 1 to 366 days.")},
            {QStringLiteral("transfer.future"), tr("This day is still to come.")},
            {QStringLiteral("transfer.open"), tr("A letter of this member is under way already: its receipt comes first, or it is taken back.")},
            {QStringLiteral("transfer.member"), tr("This is not a member of the branch any more.")},
            {QStringLiteral("transfer.state"), tr("This letter is settled already.")},
            {QStringLiteral("transfer.order"), tr("A receipt cannot be older than its letter.")},
            {QStringLiteral("transfer.in"), tr("The other branch wrote this letter: there is nothing to print.")},
            {QStringLiteral("kind.name"), tr("Give it a name of its own, of two characters or more.")},
            {QStringLiteral("kind.often"), tr("Say how often and in what: both, or neither.")},
            {QStringLiteral("appraisal.ballots"), subject.toInt() > 0 ? tr("Count the ballots again: at least one, and at most %1, who were at the meeting.").arg(subject) : tr("Enter how the ballots fell.")}};
        return plain.value(what);
    }

    static QString matter(const QString &what, const QString &subject) {
        const QHash<QString, QString> plain{
            {QStringLiteral("matter.title"), tr("Give the matter a name of two characters or more.")},
            {QStringLiteral("matter.reason"), tr("Say why it is proposed: it stands on the record form.")},
            {QStringLiteral("matter.assembly"), tr("Choose who decides.")},
            {QStringLiteral("matter.twice"), tr("A matter of this name is under way already.")},
            {QStringLiteral("matter.ended"), tr("This matter is settled.")},
            {QStringLiteral("matter.kind"), tr("This step takes another kind of meeting.")},
            {QStringLiteral("matter.order"), tr("This day is before the step before it.")},
            {QStringLiteral("matter.posted"), tr("This notice does not hang: put it up first, under Notices, On record.")},
            {QStringLiteral("matter.days"), tr("This notice hangs for fewer days than the rule asks: at least %1.").arg(subject)},
            {QStringLiteral("matter.step"), tr("This step takes neither a meeting nor a notice.")},
            {QStringLiteral("matter.notbegun"), tr("This step has not begun: plan its meeting, or choose the notice that hangs.")},
            {QStringLiteral("matter.unsigned"), tr("The minutes of this meeting are not signed yet. What a meeting decided counts once chair and recorder have signed.")},
            {QStringLiteral("matter.item"), tr("No item of this meeting has the name of the matter.")},
            {QStringLiteral("matter.novote"), tr("The meeting did not vote on this item.")},
            {QStringLiteral("matter.rule"), tr("The meeting decided by another rule. This step takes: %1.").arg(rule(subject))},
            {QStringLiteral("matter.period"), tr("It must hang until %1 is over.").arg(day(subject))},
            {QStringLiteral("matter.early"), tr("It was taken down before its time was over: put it up again.")},
            {QStringLiteral("matter.objections"), tr("An objection is not answered yet.")},
            {QStringLiteral("matter.text"), tr("Say in a few words what was done.")},
            {QStringLiteral("matter.future"), tr("This day is still to come.")},
            {QStringLiteral("objection.text"), tr("Write down what is objected.")},
            {QStringLiteral("objection.future"), tr("This day is still to come.")},
            {QStringLiteral("objection.closed"), tr("Nothing of this matter is public now.")},
            {QStringLiteral("objection.answered"), tr("This objection has its answer, or its posting is over: the answer stays.")},
            {QStringLiteral("objection.answer"), tr("Write down the answer.")},
            {QStringLiteral("objection.order"), tr("The answer cannot be older than the objection, nor still to come.")}};
        return plain.value(what);
    }

    static QString sentence(const Error &e) {
        const QString s = matter(e.detail, e.subject) + party(e.detail, e.subject);
        if (!s.isEmpty())
            return unchanged(s);
        const QHash<QString, QString> whole{
            {QStringLiteral("paper.leak"), tr("There is a number of somebody's on this paper: of an ID card, a bank card or a telephone. It leaves only when it is taken out, or for a purpose that is on record.")},
            {QStringLiteral("paper.glyph"), tr("No font of this PC has the character %1. Nothing was written.").arg(e.subject)},
            {QStringLiteral("dues"), tr("There is nothing to print for this month.")},
            {QStringLiteral("voice.nomicrophone"), tr("This PC has no microphone. Plug one in and try again; the meeting goes on without it, and a file recorded elsewhere can be attached.")},
            {QStringLiteral("voice.microphone"), tr("The microphone gives nothing. Another program may be using it. What was recorded so far is kept.")},
            {QStringLiteral("camera.none"), tr("This PC has no camera and no document camera. Plug one in and open this again; a scan or photo that is a file can be added as well.")},
            {QStringLiteral("camera.off"), tr("The camera gives nothing. Another program may be using it, or it was pulled out. What was taken so far is kept.")},
            {QStringLiteral("voice.nospeaker"), tr("This PC has no loudspeaker. Plug one in and try again.")},
            {QStringLiteral("voice.content"), tr("This recording cannot be read. It is left alone.")},
            {QStringLiteral("voice.encode"), tr("The recording could not be kept. What was recorded before is kept.")},
            {QStringLiteral("rules.file"), tr("The program has no rules of this name: %1. Nothing was changed.").arg(e.subject)},
            {QStringLiteral("rules.gone"), tr("A row that the program needs is missing: %1. Nothing was changed.").arg(e.subject)}};
        return whole.value(e.detail);
    }

    static QString points(PointState s) {
        switch (s) {
        case PointState::Counts:
            return tr("counts");
        case PointState::Refused:
            return tr("not accepted");
        case PointState::Appealed:
            return tr("appealed");
        case PointState::Cancelled:
            return tr("cancelled");
        case PointState::Waiting:
            break;
        }
        return tr("to be accepted");
    }

    static QString transfer(const TransferLine &l) {
        switch (l.state) {
        case TransferState::Done:
            return l.out ? tr("has gone") : tr("has come");
        case TransferState::Withdrawn:
            return tr("taken back");
        case TransferState::Late:
            return tr("no longer valid");
        case TransferState::Waiting:
            break;
        }
        return l.out ? tr("waits for the receipt") : tr("receipt to be sent");
    }

    static QString place(const MatterLine &m) {
        return m.ended() ? tr("given up") : m.place.next == nullptr ? tr("all done")
                                                                    : matterStepName(*m.place.next);
    }

    static QString outcome(StepOutcome o) {
        return o == StepOutcome::Begun ? tr("under way") : o == StepOutcome::Done ? tr("done")
                                                       : o == StepOutcome::Failed ? tr("not passed")
                                                                                  : tr("a valid objection");
    }
};

} // namespace

QString sayBranch(const Error &error) {
    return BranchWords::sentence(error);
}

QString pointStateWord(PointState state) {
    return BranchWords::points(state);
}

QString transferStateWord(const TransferLine &line) {
    return BranchWords::transfer(line);
}

QString matterStepName(const MatterStep &step) {
    return inLanguage(step.name, step.nameEn);
}

QString matterPlaceWord(const MatterLine &matter) {
    return BranchWords::place(matter);
}

QString outcomeWord(StepOutcome outcome) {
    return BranchWords::outcome(outcome);
}

QString figureName(const Figure &f) {
    return inLanguage(f.name, f.nameEn);
}

QString figureDefinition(const Figure &f) {
    return inLanguage(f.definition, f.definitionEn);
}

} // namespace vl
