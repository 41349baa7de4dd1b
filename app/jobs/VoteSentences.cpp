// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/VoteSentences.h"

#include <QCoreApplication>

namespace vl {

namespace {

class VoteWords {
    Q_DECLARE_TR_FUNCTIONS(Votes)

public:
    static QString fault(const Error &e) {
        const QHash<QString, QString> plain{
            {QStringLiteral("vote"), tr("This vote is not in this book.")},
            {QStringLiteral("vote.title"), tr("Give the vote a name and say what is asked.")},
            {QStringLiteral("vote.election"), tr("Elections, their renewal and recalls are held by law with a secret booth and a public count (村民委员会组织法 15). This program does not hold them.")},
            {QStringLiteral("vote.options"), tr("Write one option on each line: one to nine, none twice.")},
            {QStringLiteral("vote.most"), tr("At least one option may be marked, and not more than there are.")},
            {QStringLiteral("vote.rule"), tr("A rule decides between two options of which one is marked: agreed, and not agreed. Choose \"the most votes\" for others.")},
            {QStringLiteral("vote.norank"), tr("Choose who may vote.")},
            {QStringLiteral("vote.group"), tr("Members and representatives are not taken by group. Leave the group empty.")},
            {QStringLiteral("vote.state"), tr("This cannot be done where the vote stands now. Look at it again.")},
            {QStringLiteral("vote.otherpc"), tr("This vote is run on another PC. Go on there.")},
            {QStringLiteral("vote.emptyroll"), tr("Nobody in the book may vote here: the roll would be empty.")},
            {QStringLiteral("vote.howmany"), tr("Make at least one ballot, and not more than 20,000 in all.")},
            {QStringLiteral("vote.given"), tr("This person has been given a ballot already.")},
            {QStringLiteral("vote.given.later"), tr("Somebody was noted as given a ballot, or taken off, after the voting had closed. Take that back first.")},
            {QStringLiteral("vote.whole"), tr("Type the whole number of the slip, twelve digits; one of them is wrong or missing.")},
            {QStringLiteral("vote.revived"), tr("A ballot counts that had come back spoiled. The supervisor has to decide about it.")},
            {QStringLiteral("vote.noneleft"), tr("No such ballot is left. Make more first.")},
            {QStringLiteral("vote.cast"), tr("This ballot has been cast already.")},
            {QStringLiteral("vote.number"), tr("No ballot of this vote has this number. Compare it with the paper; four digits at the end are enough.")},
            {QStringLiteral("vote.which"), tr("Several ballots end like this. Type more digits.")},
            {QStringLiteral("vote.spoiled"), tr("This ballot came back spoiled and counts no more.")},
            {QStringLiteral("vote.channel"), tr("This number belongs to the other sort of ballot (paper, online).")},
            {QStringLiteral("vote.choice"), tr("Type the numbers of the marked options, 0 for a blank ballot, or a full stop for an invalid one.")},
            {QStringLiteral("vote.line"), tr("A line is a number and a choice, with a comma between them.")},
            {QStringLiteral("vote.nobody"), tr("Nobody has been given a ballot yet.")},
            {QStringLiteral("vote.keyed"), tr("You have keyed this ballot already, or somebody else has keyed it too. What differs is for the supervisor.")},
            {QStringLiteral("vote.ownkey"), tr("Who keyed a ballot does not decide about it. Ask the supervisor who did not.")},
            {QStringLiteral("vote.notapart"), tr("This ballot is not set aside.")},
            {QStringLiteral("vote.apart"), tr("Ballots are set aside on which the two keyers differ, or which came twice. The supervisor has to decide about them first.")},
            {QStringLiteral("vote.alone"), tr("Ballots have been keyed by one person only. The second person keys them, or the supervisor decides.")},
            {QStringLiteral("vote.twice"), tr("Two PCs have noted a ballot for the same person. Take one of them back.")},
            {QStringLiteral("vote.nobox"), tr("The envelopes have not been counted yet.")},
            {QStringLiteral("vote.issued"), tr("More ballots were handed out than there are.")},
            {QStringLiteral("vote.envelopes"), tr("More envelopes came back than ballots were handed out, or more are empty than there are.")},
            {QStringLiteral("vote.papers"), tr("Ballots found and envelopes do not add up: envelopes less empty ones.")},
            {QStringLiteral("vote.unkeyed"), tr("Not every ballot that was found has been keyed by two people yet.")},
            {QStringLiteral("vote.online"), tr("More online ballots were cast than handed out.")},
            {QStringLiteral("vote.folder"), tr("This folder is there already, or cannot be made. Choose another name.")},
            {QStringLiteral("vote.none"), tr("There is no ballot to count.")}};
        return plain.value(e.detail);
    }

    static QString sentence(const Error &e) {
        if (const QString s = fault(e); !s.isEmpty())
            return s + QLatin1Char(' ') + tr("Nothing was changed.");
        const QHash<QString, QString> whole{
            {QStringLiteral("vote.recount"), tr("The ballots in the book are no longer what was sealed (%1). Nothing was changed. Show this to the supervisor, and compare with the backup.").arg(e.subject)},
            {QStringLiteral("vote.bundle"), tr("This is not what was sealed: %1 was altered, or is missing.").arg(e.subject)}};
        return whole.value(e.detail);
    }

    static QString state(VoteState s) {
        switch (s) {
        case VoteState::Begun:
            return tr("being prepared");
        case VoteState::Frozen:
            return tr("voting");
        case VoteState::Closed:
            return tr("being counted");
        case VoteState::Sealed:
            return tr("sealed");
        case VoteState::CalledOff:
            break;
        }
        return tr("called off");
    }

    static QString step(const QString &key) {
        const QHash<QString, QString> names{{QStringLiteral("freeze"), tr("roll frozen")}, {QStringLiteral("issue"), tr("ballots made")}, {QStringLiteral("close"), tr("voting closed")}, {QStringLiteral("box"), tr("envelopes counted")}, {QStringLiteral("seal"), tr("counted and sealed")}, {QStringLiteral("calloff"), tr("called off")}};
        return names.value(key, key);
    }

    static QString choice(const QString &c, const BallotSheet &sheet) {
        if (c == blankChoice)
            return tr("blank");
        if (c == invalidChoice)
            return tr("invalid");
        QStringList out;
        for (const QString &n : c.split(QLatin1Char('+')))
            out += n + QLatin1Char(' ') + sheet.options.value(n.toInt() - 1);
        return out.join(QStringLiteral("、"));
    }

    static QString tally(const VoteTally &t, const BallotSheet &sheet) {
        QStringList out;
        for (qsizetype i = 0; i < sheet.options.size(); ++i)
            out += QStringLiteral("%1 %2").arg(sheet.options[i]).arg(t.counts.value(i));
        out += tr("blank %1").arg(t.blank);
        out += tr("invalid %1").arg(t.invalid);
        out += tr("ballots %1").arg(t.ballots);
        return out.join(QStringLiteral(", "));
    }
};

} // namespace

QString sayVoteError(const Error &error) {
    return VoteWords::sentence(error);
}

QString voteFault(const Error &error) {
    return VoteWords::fault(error);
}

QString voteStateName(VoteState state) {
    return VoteWords::state(state);
}

QString voteStepName(const QString &step) {
    return VoteWords::step(step);
}

QString choiceWords(const QString &choice, const BallotSheet &sheet) {
    return VoteWords::choice(choice, sheet);
}

QString tallyWords(const VoteTally &tally, const BallotSheet &sheet) {
    return VoteWords::tally(tally, sheet);
}

} // namespace vl
