// SPDX-License-Identifier: GPL-3.0-or-later
// What happened at a meeting, and the minutes that follow from it: who should be there, who was, what was said, how it
// was decided. The words are Chinese whatever language the program speaks: they are the village's paper. Sources: what
// minutes need, domain facts section 2; quorum and majority, rules/Voting. Pure; any thread.
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "rules/Voting.h"

#include <QDate>
#include <QStringList>
#include <QTime>

namespace vl {

enum class Presence { Present,
                      Leave,     ///< 请假
                      Absent,    ///< 缺席
                      Late,      ///< there, from `time` on
                      LeftEarly, ///< there, until `time`
                      Remote };  ///< 远程: never counts as present

struct Attendee {
    Id who;
    QString name;
    bool votes = true;
    QString excused; ///< by an approved list: its basis; not expected unless they come; empty: expected
    Presence presence = Presence::Present;
    QString reason;
    QTime time;

    [[nodiscard]] bool isThere() const { return presence == Presence::Present || presence == Presence::Late || presence == Presence::LeftEarly; }
    bool operator==(const Attendee &) const = default;
};

struct AgendaItem {
    QString title;
    QString text;   ///< who said what, a line each
    QString method; ///< show, secret, names; empty: no vote
    QString rule;   ///< key of a VotingRule; empty: the meeting's
    std::optional<VoteCounts> vote;
    qint64 present = -1; ///< with the right, when this was put to the vote; -1: as on the list
    QString resolution;
    QString voted = {}; ///< how it was decided, as the minutes said it when they were kept: so it stays, whatever rules hold later
    std::optional<VoteOutcome> outcome = {};

    /// As it was kept; by this one while it was not. There is a vote.
    [[nodiscard]] VoteOutcome outcomeBy(const VotingRule &by, const Turnout &turnout) const { return outcome.value_or(outcomeOf(by, turnout, *vote)); }
    bool operator==(const AgendaItem &) const = default;
};

struct MeetingPaper {
    QString kind; ///< key of a MeetingKind
    QString title;
    QString unit; ///< the branch's or the village's name
    QDate date;
    QTime begins;
    QTime ends;
    QString place;
    QString chair;
    QString recorder;
    QList<Attendee> roll; ///< empty: only numbers were counted
    Turnout counted;      ///< without a roll
    QStringList guests;   ///< 列席
    QList<AgendaItem> items;
    QString text;  ///< as the recorder worded it; empty: as it writes itself
    QString wrote; ///< as it wrote itself when it was kept: so it stays, whatever rules hold later

    /// What is printed.
    [[nodiscard]] QString words() const;

    /// Those with a vote.
    [[nodiscard]] Turnout turnout() const;
    [[nodiscard]] const VotingRule *ruleOf(const AgendaItem &item) const;
    [[nodiscard]] Turnout turnoutOf(const AgendaItem &item) const;
    /// CBOR; the same paper gives the same bytes.
    [[nodiscard]] QByteArray encoded() const;
    /// Damaged ("minutes.content").
    [[nodiscard]] static Result<MeetingPaper> decoded(const QByteArray &bytes);
    bool operator==(const MeetingPaper &) const = default;
};

/// One person by name, initials or whole pinyin is not this file's business: see store/Meetings.
[[nodiscard]] QString presenceWord(Presence presence);

/// "应到 45 人，实到 40 人，已过半数": in words, for paper.
[[nodiscard]] QString turnoutWords(const VotingRule *rule, const Turnout &turnout);
[[nodiscard]] QString voteWords(const MeetingPaper &paper, const AgendaItem &item);
/// The paragraphs, a line each, as they follow from agenda, attendance, votes and resolutions.
[[nodiscard]] QString minutesText(const MeetingPaper &paper);

/// What a paper says by itself, put into it: `wrote`, and each item's `voted` and `outcome`.
void settleWords(MeetingPaper &paper);

/// May these be kept as minutes? Invalid: minutes.title, .place, .chair, .recorder, .sameperson, .begins, .ends (not after the
/// beginning), .items (none), .item (subject: its number; without a title), .vote.* and .turnout.* of checkVote (subject: its
/// number), .secret (subject: by a rule that asks for a secret ballot), .written (subject: written opinions, which its rule does
/// not count), .resolution (subject: a vote was passed and nothing says what), .unanimous (subject: "unanimously" stands there,
/// and not everybody there voted for it), .passed (subject: the words say it was passed, and by the counts it was not),
/// .novote (subject: they say that it was voted on), .countsgone (subject: worded anew without its counts).
[[nodiscard]] Status checkMinutes(const MeetingPaper &paper);
/// SHA-256 of `encoded`, 64 hex digits.
[[nodiscard]] QString minutesFingerprint(const QByteArray &encoded);
/// For the print: its first 16 digits in groups of four.
[[nodiscard]] QString shortFingerprint(const QString &fingerprint);

} // namespace vl
