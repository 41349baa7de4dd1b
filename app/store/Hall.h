// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅 on record: a topic on which the village is heard before a meeting deals with it, opinions without a name, and the
// summary that goes into the minutes. Opinions are no vote. Blocking.
#pragma once

#include "base/Id.h"
#include "rules/Opinions.h"
#include "store/Store.h"

#include <QDate>
#include <QHash>

namespace vl {

struct OpinionLine {
    Id id;
    QString stance;  ///< code opinion_stance
    QString text;    ///< may be empty: for or against, without a word
    QString group;   ///< villagers' group; may be empty
    QString channel; ///< code opinion_channel
    qint64 atMs = 0;
};

enum class TopicState { Open,    ///< opinions come in
                        Over,    ///< its last day is past, and nothing was made of them
                        Ready,   ///< the summary is written, or it is on an agenda
                        Minuted, ///< its meeting has minutes
};

struct TopicLine {
    Id id;
    QString title;
    QString text; ///< what it is about
    QDate until;  ///< the last day for opinions
    Id meeting;   ///< on whose agenda it stands (one that was cancelled, or has lost the item, counts for nothing); null: none
    QString meetingTitle;
    QDate meetingDay;
    bool minuted = false; ///< the minutes of that meeting have it as an item
    QString summary;      ///< as somebody wrote it; empty: as it is reckoned
    QString token;
    qint64 opinions = 0;
    qint64 since = 0; ///< of them came after the summary was written

    [[nodiscard]] TopicState state(const QDate &today) const;
};

/// Those on which the village is still heard first, then the others, the last one first. Needs ReadPeople.
[[nodiscard]] Result<QList<TopicLine>> topics(Store &store);
/// NotFound ("topic").
[[nodiscard]] Result<TopicLine> topicLine(Store &store, const Id &id);
/// By the code on its slips, as a scanner types it or as a person does. NotFound ("topic").
[[nodiscard]] Result<TopicLine> topicByToken(Store &store, const QString &typed);

/// A new one, or one that was worded better (`before`): its item on an agenda has the new title. Invalid: topic.title, topic.until (a
/// new one's last day is past); NotAllowed: topic.minuted, topic.twice. Changed. Undoable.
[[nodiscard]] Result<Id> saveTopic(Store &store, const TopicLine &topic, const TopicLine *before = nullptr);

/// In the order in which they came. Needs ReadPeople.
[[nodiscard]] Result<QList<OpinionLine>> opinionsOn(Store &store, const Id &topic);
/// One that came. Invalid: opinion.stance, opinion.text (a suggestion or question without a word); NotAllowed: topic.minuted,
/// topic.held (its meeting is being held here: it is written down there). Undoable.
[[nodiscard]] Result<Id> takeOpinion(Store &store, const Id &topic, const OpinionLine &opinion);
/// One that was written down by mistake. NotAllowed ("topic.minuted"). Undoable.
[[nodiscard]] Status dropOpinion(Store &store, const Id &opinion);

/// What the minutes say of it: the summary as it was written, with what came after it, or else as opinionSummary() has it.
[[nodiscard]] Result<QString> summaryOf(Store &store, const TopicLine &topic);
/// Writes the summary; empty: as it is reckoned again. NotAllowed ("topic.minuted"). Undoable.
[[nodiscard]] Status writeSummary(Store &store, const TopicLine &topic, const QString &summary);
/// Puts it on the agenda of a meeting that is planned; it leaves the one on which it was. NotAllowed: topic.minuted,
/// topic.meeting (that meeting is over, being held or cancelled), topic.twice (its agenda has an item of this title). Undoable.
[[nodiscard]] Status putOnAgenda(Store &store, const Id &topic, const Id &meeting);
/// For who holds this meeting: what stands under the items of these titles.
[[nodiscard]] Result<QHash<QString, QString>> summariesFor(Store &store, const Id &meeting);

} // namespace vl
