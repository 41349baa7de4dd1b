// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/MeetingSentences.h"

#include "jobs/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace vl {

namespace {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(Meeting)

public:
    static QString vote(const QString &what) {
        const QHash<QString, QString> plain{
            {QStringLiteral("vote.negative"), tr("A count below nothing cannot be.")},
            {QStringLiteral("vote.empty"), tr("Nobody has voted: enter the counts, or take the vote out.")},
            {QStringLiteral("vote.morethanpresent"), tr("There are more votes than people present with a vote. Count again.")},
            {QStringLiteral("vote.writtenmorethanabsent"), tr("There are more written opinions than people who are not there. Count again.")},
            {QStringLiteral("turnout.order"), tr("More people are there than were expected. Check the list.")}};
        return plain.value(what);
    }

    static QString minutes(const Error &e) {
        const QString what = e.detail.mid(8);
        const QHash<QString, QString> plain{
            {QStringLiteral("title"), tr("The minutes have no title.")},
            {QStringLiteral("place"), tr("Where was the meeting? Enter the place.")},
            {QStringLiteral("chair"), tr("Who chaired? Enter the name.")},
            {QStringLiteral("recorder"), tr("Who recorded? Enter the name.")},
            {QStringLiteral("sameperson"), tr("Chair and recorder are two people.")},
            {QStringLiteral("begins"), tr("When did it begin? Enter the time, such as 9:00.")},
            {QStringLiteral("ends"), tr("It must end after it began. Enter when it ended.")},
            {QStringLiteral("early"), tr("The day of this meeting is still to come. Change the plan if it is held sooner, or look at the clock of this PC.")},
            {QStringLiteral("items"), tr("There is nothing on the agenda.")},
            {QStringLiteral("item"), tr("This item has no title.")},
            {QStringLiteral("resolution"), tr("This was passed, and nothing says what: write the resolution.")},
            {QStringLiteral("unanimous"), tr("\"Unanimous\" is kept only where everybody there voted for it: enter the vote, or say who said what.")},
            {QStringLiteral("passed"), tr("The words say that it was passed, and by the counts it was not.")},
            {QStringLiteral("secret"), tr("This is decided by secret ballot only: hold one, and enter its counts.")},
            {QStringLiteral("written"), tr("Opinions written beforehand do not count by this rule. Enter only the votes of those who were there.")},
            {QStringLiteral("novote"), tr("The words say that it was voted on, and there are no counts: enter the vote.")},
            {QStringLiteral("countsgone"), tr("The line with its counts is missing or was changed. Counts are changed in the meeting, not in the words.")},
            {QStringLiteral("othername"), tr("The minutes name somebody else for this part. That person signs, here or on paper.")},
            {QStringLiteral("size"), tr("These minutes are too long to be kept in one piece. Attach the long texts as files.")},
            {QStringLiteral("signed"), tr("These minutes are signed and stay as they are. Add a correction beside them.")},
            {QStringLiteral("unsigned"), tr("A correction stands beside signed minutes. These can still be changed themselves.")},
            {QStringLiteral("samesigner"), tr("Whoever signed one part cannot sign the other. The second person signs with their own passphrase.")},
            {QStringLiteral("noscan"), tr("Attach the scan of the signed paper first.")},
            {QStringLiteral("newer"), tr("There is a newer version of these minutes. Look at that one.")},
            {QStringLiteral("content"), tr("These minutes are not what they were. They are left alone. Run check, and bring back the newest backup beside the book.")}};
        const QString sentence = plain.value(what, vote(what));
        const bool item = !e.subject.isEmpty();
        return sentence.isEmpty() ? sentence : (item ? tr("Item %1: %2").arg(e.subject, sentence) : sentence) + QLatin1Char(' ') + tr("Nothing was lost and nothing was changed.");
    }

    static QString development(const Error &e) {
        const int step = e.subject.section(QLatin1Char(':'), 0, 0).toInt();
        const QString day = e.subject.section(QLatin1Char(':'), 1);
        const QString name = developmentStepName(step);
        const DevelopmentRule *rule = DevelopmentRule::of(step);
        const QString basis = rule == nullptr ? QString() : rule->basis;
        const QString what = e.detail.mid(12);
        const QString sentence = what == QLatin1String("early")       ? tr("%1 is possible from %2 on (%3).").arg(name, day, basis)
                                 : what == QLatin1String("missing")   ? tr("First comes: %1 %2.").arg(step).arg(name)
                                 : what == QLatin1String("order")     ? tr("%1 was only done on %2: this cannot have been before it.").arg(name, day)
                                 : what == QLatin1String("redo")      ? tr("Since %1 too much time has passed (until %2): it is done again first (%3).").arg(name, day, basis)
                                 : what == QLatin1String("done")      ? tr("%1 is done already.").arg(name)
                                 : what == QLatin1String("future")    ? tr("This day is still to come.")
                                 : what == QLatin1String("age")       ? tr("The applicant is eighteen on %1 (%2).").arg(day, basis)
                                 : what == QLatin1String("extension") ? tr("A probation is prolonged by 6 to 12 months.")
                                                                      : QString();
        return sentence.isEmpty() ? sentence : sentence + QLatin1Char(' ') + tr("Nothing was changed.");
    }

    static QString sentence(const Error &e) {
        if (e.detail.startsWith(QLatin1String("minutes.")))
            return minutes(e);
        if (e.detail.startsWith(QLatin1String("development.")))
            return development(e);
        const QHash<QString, QString> plain{
            {QStringLiteral("topic.title"), tr("Give the topic a name of two characters or more. Nothing was changed.")},
            {QStringLiteral("topic.until"), tr("Until when may people say something? Enter today or a later day. Nothing was changed.")},
            {QStringLiteral("topic.minuted"), tr("The meeting that dealt with it has its minutes; what was heard before stays as it is. Nothing was changed.")},
            {QStringLiteral("topic.twice"), tr("The agenda of that meeting has an item of this title already. Give the topic another title. Nothing was changed.")},
            {QStringLiteral("topic.held"), tr("The meeting is being held right now: write it down under its item there. Nothing was changed.")},
            {QStringLiteral("topic.meeting"), tr("This meeting is being held, is over or was cancelled. Choose one that is planned. Nothing was changed.")},
            {QStringLiteral("topic"), tr("No topic of this village has this code. Compare it letter by letter.")},
            {QStringLiteral("opinion.stance"), tr("Choose what the opinion comes to. Nothing was changed.")},
            {QStringLiteral("opinion.text"), tr("Write down what is suggested or asked. Nothing was changed.")},
            {QStringLiteral("meeting.kind"), tr("The program does not know this kind of meeting. Nothing was changed.")},
            {QStringLiteral("meeting.time"), tr("Enter the time as 9:00 or 14:30. Nothing was changed.")},
            {QStringLiteral("meeting.signed"), tr("The minutes of this meeting are signed; it stays as it is.")},
            {QStringLiteral("meeting.written"), tr("This meeting has minutes and cannot be cancelled.")},
            {QStringLiteral("meeting.cancelled"), tr("This meeting was cancelled. Nothing was changed.")},
            {QStringLiteral("amendment.text"), tr("Write what is to be corrected, up to 4,000 characters. Nothing was changed.")},
            {QStringLiteral("member.noname"), tr("Choose a resident, or enter the name of a member who lives elsewhere. Nothing was changed.")},
            {QStringLiteral("member.twice"), tr("This resident is in the list of members already. Nothing was changed.")},
            {QStringLiteral("member.dates"), tr("Nobody is a full member before they were admitted: check the dates. Nothing was changed.")},
            {QStringLiteral("member.future"), tr("A date is still to come: check the dates. Nothing was changed.")},
            {QStringLiteral("member.age"), tr("Nobody is admitted before they are eighteen: check the person and the dates. Nothing was changed.")},
            {QStringLiteral("seat.notmember"), tr("Only a party member sits on the branch committee. Add them to the members first. Nothing was changed.")},
            {QStringLiteral("member.contact"), tr("Nobody is their own contact person. Nothing was changed.")},
            {QStringLiteral("member.unit"), tr("There are several branches: choose one. Nothing was changed.")},
            {QStringLiteral("exclusion.basis"), tr("Enter the reason, the branch's decision and the consent from above. Nobody is excused without them.")},
            {QStringLiteral("seat.noname"), tr("Choose a resident or enter a name. Nothing was changed.")},
            {QStringLiteral("seat.twice"), tr("This person sits on this committee already. Nothing was changed.")},
            {QStringLiteral("dues.category"), tr("Choose by what the dues are reckoned. Nothing was changed.")},
            {QStringLiteral("dues.income"), tr("Enter the monthly income that counts, in yuan. Nothing was changed.")},
            {QStringLiteral("dues.fixed"), tr("This amount is outside what the rule allows for this group. Nothing was changed.")},
            {QStringLiteral("dues.reduced"), tr("A reduction is never more than what is due. Nothing was changed.")},
            {QStringLiteral("dues.basis"), tr("A reduction needs the branch's proposal and approval from above: enter who approved it. Nothing was changed.")},
            {QStringLiteral("dues.paid"), tr("This month is paid already. Nothing was changed.")},
            {QStringLiteral("dues.unset"), tr("For this member nobody has said yet by what the dues are reckoned. Nothing was received.")},
            {QStringLiteral("dues.amount"), tr("The amount must be more than 0 and not more than what is due. Nothing was received.")},
            {QStringLiteral("dues.future"), tr("This day is still to come. Nothing was received.")},
            {QStringLiteral("candidate.noname"), tr("Choose a resident or enter a name. Nothing was changed.")},
            {QStringLiteral("candidate.twice"), tr("This resident is a member, or on the way to it, already. Nothing was changed.")},
            {QStringLiteral("candidate.ended"), tr("This one has ended. Nothing was changed.")}};
        return plain.value(e.detail);
    }

    static QString share(const Share &s) {
        if (s.num * 2 == s.den)
            return s.inclusive ? tr("half") : tr("more than half");
        return s.inclusive ? tr("%1/%2").arg(s.num).arg(s.den) : tr("more than %1/%2").arg(s.num).arg(s.den);
    }

    static QString rule(const VotingRule &r) {
        const QString base = r.base == VoteBase::Present ? tr("of those there") : r.base == VoteBase::Should ? tr("of those expected")
                                                                                                             : tr("of all who have a vote");
        const QString pass = tr("for it: %1 %2").arg(share(r.pass), base);
        return r.quorum ? tr("there: %1; %2").arg(share(*r.quorum), pass) : pass;
    }

    static QString turnout(const VotingRule *rule, const Turnout &t) {
        const QString numbers = tr("%1 expected, %2 there").arg(t.should).arg(t.present);
        if (rule == nullptr || !rule->quorum)
            return numbers;
        if (t.should == 0)
            return tr("%1; enter first how many are expected").arg(numbers);
        switch (quorumOf(*rule, t)) {
        case QuorumState::Missing:
            return tr("%1; %2 are needed, %3 more").arg(numbers, share(*rule->quorum)).arg(rule->quorum->least(t.should) - t.present);
        case QuorumState::Exactly:
            return tr("%1; exactly %2").arg(numbers, share(*rule->quorum));
        default:
            return rule->quorum->num * 2 == rule->quorum->den ? tr("%1; more than half").arg(numbers) : tr("%1; %2 reached").arg(numbers, share(*rule->quorum));
        }
    }

    static QString base(const VotingRule &rule) {
        return rule.base == VoteBase::All ? tr("of all %1") : rule.base == VoteBase::Should ? tr("of the %1 expected")
                                                                                            : tr("of the %1 there");
    }

    static QString counted(const VotingRule &rule, const Turnout &t, const VoteCounts &c) {
        const QString of = base(rule).arg(baseOf(rule, t));
        switch (outcomeOf(rule, t, c)) {
        case VoteOutcome::NoQuorum:
            return tr("✗ too few are there");
        case VoteOutcome::NotPassed:
            return tr("✗ %1 is not %2 %3").arg(c.yes + (rule.base == VoteBase::Present ? 0 : c.writtenYes)).arg(share(rule.pass), of);
        case VoteOutcome::Passed:
            break;
        }
        return tr("✓ %1 is %2 %3").arg(c.yes + (rule.base == VoteBase::Present ? 0 : c.writtenYes)).arg(share(rule.pass), of);
    }

    static QString state(MeetingState s) {
        return s == MeetingState::Planned ? tr("planned") : s == MeetingState::Written ? tr("to be signed")
                                                        : s == MeetingState::Signed    ? tr("signed")
                                                                                       : tr("cancelled");
    }

    static QString presence(Presence p) {
        switch (p) {
        case Presence::Leave:
            return tr("on leave");
        case Presence::Absent:
            return tr("absent");
        case Presence::Late:
            return tr("late");
        case Presence::LeftEarly:
            return tr("left early");
        case Presence::Remote:
            return tr("remote");
        case Presence::Present:
            break;
        }
        return tr("there");
    }

    static QString noVote(NoVote why) {
        return why == NoVote::Probationary ? tr("probationary") : why == NoVote::Ended   ? tr("no longer a member")
                                                              : why == NoVote::Suspended ? tr("membership suspended")
                                                              : why == NoVote::Barred    ? tr("without a vote for a time")
                                                              : why == NoVote::Guest     ? tr("votes in another branch")
                                                                                         : QString();
    }

    static QString duty(const MeetingDuty &d) {
        const QString until = QLocale().toString(d.lastDay, QLocale::ShortFormat);
        const QString every = d.kind->every;
        return every == QLatin1String("month") ? tr("%1: none yet this month, until %2").arg(meetingKindName(d.kind->key), until) : every == QLatin1String("quarter") ? tr("%1: none yet this quarter, until %2").arg(meetingKindName(d.kind->key), until)
                                                                                                                                                                      : tr("%1: none yet this year, until %2").arg(meetingKindName(d.kind->key), until);
    }

    static QString step(StepState s) {
        switch (s) {
        case StepState::Done:
            return tr("done");
        case StepState::Open:
            return tr("to be done");
        case StepState::Late:
            return tr("overdue");
        case StepState::Redo:
            return tr("too old, again");
        case StepState::NotYet:
            return tr("not yet");
        case StepState::Blocked:
            break;
        }
        return tr("after the step before");
    }
};

} // namespace

QString sayMeeting(const Error &error) {
    return MeetingWords::sentence(error);
}

QString meetingKindName(const QString &key) {
    const MeetingKind *k = MeetingKind::byKey(key);
    return k == nullptr ? key : speaksEnglish() ? k->nameEn
                                                : k->name;
}

QString stateWord(MeetingState state) {
    return MeetingWords::state(state);
}

QString presenceName(Presence presence) {
    return MeetingWords::presence(presence);
}

QString sayRule(const VotingRule &rule) {
    return MeetingWords::rule(rule);
}

QString sayTurnout(const VotingRule *rule, const Turnout &turnout) {
    return MeetingWords::turnout(rule, turnout);
}

QString sayVoteFault(const QString &detail) {
    return MeetingWords::vote(detail);
}

QString sayVote(const VotingRule &rule, const Turnout &turnout, const VoteCounts &counts) {
    return MeetingWords::counted(rule, turnout, counts);
}

QString noVoteWord(NoVote why) {
    return MeetingWords::noVote(why);
}

QString sayDuty(const MeetingDuty &duty) {
    return MeetingWords::duty(duty);
}

QString developmentStepName(int step) {
    const DevelopmentRule *r = DevelopmentRule::of(step);
    return r == nullptr ? QString() : speaksEnglish() ? r->nameEn
                                                      : r->name;
}

QString stepStateWord(StepState state) {
    return MeetingWords::step(state);
}

} // namespace vl
