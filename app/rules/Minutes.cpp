// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Minutes.h"

#include "rules/MeetingKinds.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

constexpr int paperVersion = 1;

Error wrong(const QString &what, qsizetype item = -1) {
    return {ErrorCode::Invalid, QStringLiteral("minutes.") + what, item < 0 ? QString() : QString::number(item + 1)};
}

QCborArray countsOut(const VoteCounts &v) {
    return {v.yes, v.no, v.abstain, v.invalid, v.writtenYes, v.writtenOther};
}

VoteCounts countsIn(const QCborArray &a) {
    return {a.at(0).toInteger(), a.at(1).toInteger(), a.at(2).toInteger(), a.at(3).toInteger(), a.at(4).toInteger(), a.at(5).toInteger()};
}

QString timeOut(const QTime &t) {
    return t.isValid() ? t.toString(QStringLiteral("HH:mm")) : QString();
}

QTime timeIn(const QCborValue &v) {
    return QTime::fromString(v.toString(), QStringLiteral("HH:mm"));
}

QCborArray attendeeOut(const Attendee &a) {
    return {QCborValue(a.who.toBytes()), a.name, a.votes, a.excused, static_cast<int>(a.presence), a.reason, timeOut(a.time)};
}

QCborArray itemOut(const AgendaItem &i) {
    QCborArray out{i.title, i.text, i.method, i.rule, i.vote ? QCborValue(countsOut(*i.vote)) : QCborValue(), i.present, i.resolution};
    if (!i.voted.isEmpty() || i.outcome) {
        out.append(i.voted);
        out.append(i.outcome ? static_cast<qint64>(*i.outcome) : -1);
    }
    return out;
}

QString withoutBlanks(QString text) {
    static const QRegularExpression blank(QStringLiteral("[ \\t\\x{3000}]+"));
    return text.remove(blank);
}

// What denies it claims nothing: 未能一致通过, 没有获得通过, 不同意接收.
QString withoutDenials(QString text) {
    static const QRegularExpression denial(QStringLiteral("(?:未|没有|没|不)[^，。；！？\\n]{0,8}(?:一致|全票|通过|同意|赞成|接收|转正|批准)[^，。；！？\\n]{0,2}"));
    return text.remove(denial);
}

// 一致通过 and its like, whatever stands between.
bool saysUnanimous(const QString &text) {
    static const QRegularExpression words(QStringLiteral("一致(?:举手|表决|审议|讨论)*(?:通过|同意|赞成|赞同|认为|表示|决定|推荐|推选|要求|拥护)|(?<![安完])全票(?![据证])|无异议通过|无人反对|全体[^，。；！？\\n]{0,12}(?:同意|赞成|通过)"));
    return words.match(withoutDenials(withoutBlanks(text))).hasMatch();
}

// Words that claim a decision.
bool saysPassed(const QString &text) {
    static const QRegularExpression claim(QStringLiteral("(?:表决|审议|予以|获得?|一致|已|经)通过(?!投票|讨论|举手|表决)|^(?:会议|大会|本次会议)?通过(?!投票|讨论|举手|表决)|结果[：:]?通过|同意[^，。；\\n]{0,20}(?:为[^，。；\\n]*预备党员|转正|接收)|同意(?:接收|转正|通过)|批准"), QRegularExpression::MultilineOption);
    return claim.match(withoutDenials(withoutBlanks(text))).hasMatch();
}

// Words that claim a vote.
bool saysVoted(const QString &text) {
    static const QRegularExpression claim(QStringLiteral("表决(?:结果[：:]?)?通过|投票(?:表决)?通过|举手(?:表决)?通过"));
    return claim.match(withoutDenials(withoutBlanks(text))).hasMatch();
}

QString number(qsizetype n) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (n < 10)
        return digits.mid(n, 1);
    if (n < 100)
        return (n < 20 ? QString() : digits.mid(n / 10, 1)) + QStringLiteral("十") + (n % 10 == 0 ? QString() : digits.mid(n % 10, 1));
    return QString::number(n);
}

QString methodWord(const QString &method) {
    return method == QLatin1String("secret") ? QStringLiteral("无记名投票") : method == QLatin1String("names") ? QStringLiteral("记名投票")
                                                                                                               : QStringLiteral("举手表决");
}

QString shareWord(const Share &s) {
    if (s == Share{1, 2, false})
        return QStringLiteral("过半数");
    if (s.num == 1 && s.den == 2)
        return QStringLiteral("半数以上");
    if (s.num == 2 && s.den == 3)
        return s.inclusive ? QStringLiteral("三分之二以上") : QStringLiteral("超过三分之二");
    return QStringLiteral("%1/%2%3").arg(s.num).arg(s.den).arg(s.inclusive ? QStringLiteral("以上") : QString());
}

// Below it, and just at it.
QString shareBelow(const Share &s) {
    if (s.num * 2 == s.den)
        return s.inclusive ? QStringLiteral("不足半数") : QStringLiteral("未过半数");
    return s.num == 2 && s.den == 3 ? QStringLiteral("不足三分之二") : QStringLiteral("未达到%1").arg(shareWord(s));
}

QString shareAt(const Share &s) {
    return s.num * 2 == s.den ? QStringLiteral("恰好半数") : s.num == 2 && s.den == 3 ? QStringLiteral("恰好三分之二")
                                                                                      : QStringLiteral("恰好达到%1").arg(shareWord(s));
}

// What is counted where each household has one vote.
QString unitOf(const VotingRule *rule) {
    return rule != nullptr && (rule->id == QLatin1String("VA-2") || rule->id == QLatin1String("VG-2")) ? QStringLiteral("户") : QStringLiteral("人");
}

QString withReason(const Attendee &a) {
    QString out = a.name;
    QStringList why;
    if (a.time.isValid())
        why += timeOut(a.time) + (a.presence == Presence::Late ? QStringLiteral("到会") : QStringLiteral("离会"));
    if (!a.reason.isEmpty())
        why += a.reason;
    return why.isEmpty() ? out : out + QStringLiteral("（%1）").arg(why.join(QStringLiteral("，")));
}

void addNames(const MeetingPaper &p, QStringList &lines) {
    for (const Presence presence : {Presence::Leave, Presence::Absent, Presence::Late, Presence::LeftEarly, Presence::Remote}) {
        QStringList names;
        for (const Attendee &a : p.roll)
            if (a.presence == presence && (a.excused.isEmpty() || a.isThere()))
                names += withReason(a);
        if (!names.isEmpty())
            lines += QStringLiteral("%1 %2 人：%3。").arg(presenceWord(presence)).arg(names.size()).arg(names.join(QStringLiteral("、")));
    }
    QStringList excused;
    for (const Attendee &a : p.roll)
        if (!a.excused.isEmpty() && !a.isThere())
            excused += a.name + QStringLiteral("（%1）").arg(a.excused);
    if (!excused.isEmpty())
        lines += QStringLiteral("经批准不计入应到 %1 人：%2。").arg(excused.size()).arg(excused.join(QStringLiteral("、")));
    if (!p.guests.isEmpty())
        lines += QStringLiteral("列席 %1 人：%2。").arg(p.guests.size()).arg(p.guests.join(QStringLiteral("、")));
}

QString ended(QString sentence) {
    static const QString stops = QStringLiteral("。！？；.!?");
    sentence = sentence.trimmed();
    return sentence.isEmpty() || stops.contains(sentence.back()) ? sentence : sentence + QStringLiteral("。");
}

} // namespace

Turnout MeetingPaper::turnout() const {
    if (roll.isEmpty())
        return counted;
    Turnout t;
    for (const Attendee &a : roll) {
        if (!a.votes)
            continue;
        ++t.all;
        if (!a.excused.isEmpty() && !a.isThere()) // whoever comes all the same is counted
            continue;
        ++t.should;
        t.present += a.isThere() ? 1 : 0;
    }
    return t;
}

const VotingRule *MeetingPaper::ruleOf(const AgendaItem &item) const {
    if (!item.rule.isEmpty())
        return VotingRule::byId(item.rule);
    const MeetingKind *k = MeetingKind::byKey(kind);
    return k == nullptr ? nullptr : VotingRule::byId(k->rule);
}

Turnout MeetingPaper::turnoutOf(const AgendaItem &item) const {
    Turnout t = turnout();
    if (item.present >= 0)
        t.present = item.present;
    return t;
}

QByteArray MeetingPaper::encoded() const {
    QCborArray people;
    for (const Attendee &a : roll)
        people.append(attendeeOut(a));
    QCborArray agenda;
    for (const AgendaItem &i : items)
        agenda.append(itemOut(i));
    QCborArray out{paperVersion, kind, title, unit, date.toString(Qt::ISODate), timeOut(begins), timeOut(ends), place, chair, recorder, people,
                   QCborArray{counted.all, counted.should, counted.present}, QCborArray::fromStringList(guests), agenda, text};
    if (!wrote.isEmpty())
        out.append(wrote);
    return QCborValue(out).toCbor();
}

QString MeetingPaper::words() const {
    return !text.isEmpty() ? text : !wrote.isEmpty() ? wrote
                                                     : minutesText(*this);
}

Result<MeetingPaper> MeetingPaper::decoded(const QByteArray &bytes) {
    const Error damaged{ErrorCode::Damaged, QStringLiteral("minutes.content"), {}};
    QCborParserError parse;
    const QCborArray a = QCborValue::fromCbor(bytes, &parse).toArray();
    if (parse.error != QCborError::NoError || a.size() < 15 || a.size() > 16 || a.at(0).toInteger() != paperVersion || !a.at(10).isArray() || !a.at(13).isArray())
        return damaged;
    MeetingPaper p;
    QString *const texts[] = {&p.kind, &p.title, &p.unit};
    for (int i = 0; i < 3; ++i)
        *texts[i] = a.at(i + 1).toString();
    p.date = QDate::fromString(a.at(4).toString(), Qt::ISODate);
    p.begins = timeIn(a.at(5));
    p.ends = timeIn(a.at(6));
    p.place = a.at(7).toString();
    p.chair = a.at(8).toString();
    p.recorder = a.at(9).toString();
    for (const QCborValue &v : a.at(10).toArray()) {
        const QCborArray one = v.toArray();
        const qint64 presence = one.at(4).toInteger(-1);
        if (one.size() != 7 || presence < 0 || presence > static_cast<qint64>(Presence::Remote))
            return damaged;
        p.roll.append({Id::fromBytes(one.at(0).toByteArray()), one.at(1).toString(), one.at(2).toBool(), one.at(3).toString(), static_cast<Presence>(presence), one.at(5).toString(), timeIn(one.at(6))});
    }
    const QCborArray counts = a.at(11).toArray();
    p.counted = {counts.at(0).toInteger(), counts.at(1).toInteger(), counts.at(2).toInteger()};
    for (const QCborValue &v : a.at(12).toArray())
        p.guests += v.toString();
    for (const QCborValue &v : a.at(13).toArray()) {
        const QCborArray one = v.toArray();
        const qint64 outcome = one.at(8).toInteger(-1);
        if ((one.size() != 7 && one.size() != 9) || outcome > static_cast<qint64>(VoteOutcome::Passed))
            return damaged;
        AgendaItem i{one.at(0).toString(), one.at(1).toString(), one.at(2).toString(), one.at(3).toString(), {}, one.at(5).toInteger(-1), one.at(6).toString(), one.at(7).toString(), {}};
        if (outcome >= 0)
            i.outcome = static_cast<VoteOutcome>(outcome);
        if (one.at(4).isArray())
            i.vote = countsIn(one.at(4).toArray());
        p.items.append(i);
    }
    p.text = a.at(14).toString();
    p.wrote = a.at(15).toString();
    return p.encoded() == bytes ? Result<MeetingPaper>(p) : Result<MeetingPaper>(damaged);
}

QString presenceWord(Presence presence) {
    static const QString words[] = {QStringLiteral("到会"), QStringLiteral("请假"), QStringLiteral("缺席"), QStringLiteral("迟到"), QStringLiteral("早退"), QStringLiteral("远程参加，不计入实到")};
    return words[static_cast<int>(presence)];
}

QString turnoutWords(const VotingRule *rule, const Turnout &t) {
    const QString unit = unitOf(rule);
    const QString numbers = QStringLiteral("应到 %1 %3，实到 %2 %3").arg(t.should).arg(t.present).arg(unit);
    if (rule == nullptr || !rule->quorum)
        return numbers;
    switch (quorumOf(*rule, t)) {
    case QuorumState::Missing:
        return QStringLiteral("%1，%2，还差 %3 %4").arg(numbers, shareBelow(*rule->quorum)).arg(rule->quorum->least(t.should) - t.present).arg(unit);
    case QuorumState::Exactly:
        return QStringLiteral("%1，%2").arg(numbers, shareAt(*rule->quorum));
    default:
        return QStringLiteral("%1，%2").arg(numbers, rule->quorum->num * 2 == rule->quorum->den ? QStringLiteral("已过半数") : QStringLiteral("已达%1").arg(shareWord(*rule->quorum)));
    }
}

QString voteWords(const MeetingPaper &p, const AgendaItem &item) {
    if (!item.vote)
        return {};
    const VoteCounts &v = *item.vote;
    const Turnout t = p.turnoutOf(item);
    QString out = QStringLiteral("%1：赞成 %2 票，反对 %3 票，弃权 %4 票").arg(methodWord(item.method)).arg(v.yes).arg(v.no).arg(v.abstain);
    if (v.invalid > 0)
        out += QStringLiteral("，无效 %1 票").arg(v.invalid);
    if (v.written() > 0)
        out += QStringLiteral("；会前书面意见：赞成 %1 人，其他 %2 人").arg(v.writtenYes).arg(v.writtenOther);
    if (const qint64 silent = t.present - v.ballots(); silent > 0)
        out += QStringLiteral("，未表决 %1 %2").arg(silent).arg(unitOf(p.ruleOf(item)));
    if (item.present >= 0)
        out += QStringLiteral("（表决时在场 %1 %2）").arg(item.present).arg(unitOf(p.ruleOf(item)));
    const VotingRule *rule = p.ruleOf(item);
    if (rule == nullptr)
        return out + QStringLiteral("。");
    const QString base = rule->base == VoteBase::All ? QStringLiteral("全体") : rule->base == VoteBase::Should ? QStringLiteral("应到")
                                                                                                               : QStringLiteral("到会");
    const bool half = rule->pass == Share{1, 2, false};
    const QString reached = half ? QStringLiteral("超过") : QStringLiteral("达到");
    const QString of = QStringLiteral("%1 %2 %4的%3").arg(base).arg(baseOf(*rule, t)).arg(half ? QStringLiteral("半数") : shareWord(rule->pass), unitOf(rule));
    switch (outcomeOf(*rule, t, v)) {
    case VoteOutcome::NoQuorum:
        return out + QStringLiteral("。到会人数不足，表决无效（%1）。").arg(rule->basis);
    case VoteOutcome::NotPassed:
        return out + QStringLiteral("。赞成票未%3%1，未通过（%2）。").arg(of, rule->basis, reached);
    case VoteOutcome::Passed:
        break;
    }
    return out + QStringLiteral("。赞成票%3%1，通过（%2）。").arg(of, rule->basis, reached);
}

QString minutesText(const MeetingPaper &p) {
    QStringList lines;
    const MeetingKind *k = MeetingKind::byKey(p.kind);
    const VotingRule *rule = k == nullptr ? nullptr : VotingRule::byId(k->rule);
    lines += QStringLiteral("%1。").arg(turnoutWords(rule, p.turnout()));
    const auto without = std::count_if(p.roll.cbegin(), p.roll.cend(), [](const Attendee &a) { return !a.votes; });
    if (without > 0)
        lines += QStringLiteral("另有无表决权的 %1 人，到会 %2 人，不计入应到。").arg(without).arg(std::count_if(p.roll.cbegin(), p.roll.cend(), [](const Attendee &a) { return !a.votes && a.isThere(); }));
    addNames(p, lines);
    for (qsizetype i = 0; i < p.items.size(); ++i) {
        const AgendaItem &item = p.items[i];
        lines += QStringLiteral("%1、%2").arg(number(i + 1), item.title);
        for (const QString &said : item.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            lines += ended(said);
        if (item.vote)
            lines += voteWords(p, item);
        if (!item.resolution.trimmed().isEmpty())
            lines += QStringLiteral("决议：") + ended(item.resolution);
    }
    return lines.join(QLatin1Char('\n'));
}

namespace {

// Everybody who was there voted for it, and nobody had written otherwise.
bool wasUnanimous(const MeetingPaper &p, const AgendaItem &i) {
    return i.vote && i.vote->yes == p.turnoutOf(i).present && i.vote->writtenOther == 0;
}

// Without a rule more votes for than against, and more than nothing.
bool wasPassed(const MeetingPaper &p, const AgendaItem &i) {
    const VotingRule *rule = p.ruleOf(i);
    return i.vote && (rule == nullptr ? i.vote->yes > i.vote->no : outcomeOf(*rule, p.turnoutOf(i), *i.vote) == VoteOutcome::Passed);
}

// As counted now. Nothing when nobody voted, or no rule says what a majority is.
std::optional<VoteOutcome> countedOutcome(const MeetingPaper &p, const AgendaItem &i) {
    const VotingRule *rule = p.ruleOf(i);
    return i.vote && rule != nullptr ? std::optional(outcomeOf(*rule, p.turnoutOf(i), *i.vote)) : std::nullopt;
}

Status checkItem(const MeetingPaper &p, qsizetype n) {
    const AgendaItem &i = p.items[n];
    if (i.title.trimmed().isEmpty())
        return wrong(QStringLiteral("item"), n);
    const QString words = i.text + QLatin1Char('\n') + i.resolution;
    if (i.vote)
        if (auto s = checkVote(*i.vote, p.turnoutOf(i)); !s)
            return wrong(s.error().detail, n);
    const VotingRule *rule = p.ruleOf(i);
    if (i.vote && rule != nullptr && rule->secret && i.method != QLatin1String("secret"))
        return wrong(QStringLiteral("secret"), n);
    if (i.vote && i.vote->written() > 0 && (rule == nullptr || !rule->written))
        return wrong(QStringLiteral("written"), n);
    if (saysUnanimous(words) && !wasUnanimous(p, i))
        return wrong(QStringLiteral("unanimous"), n);
    if (!i.vote)
        return saysVoted(words) ? Status(wrong(QStringLiteral("novote"), n)) : Status();
    const bool passed = wasPassed(p, i);
    if (passed && rule != nullptr && i.resolution.trimmed().isEmpty())
        return wrong(QStringLiteral("resolution"), n);
    // A resolution that agrees is one that was passed; in what people said, somebody may have agreed.
    if (!passed && withoutDenials(withoutBlanks(i.resolution)).contains(QStringLiteral("同意")))
        return wrong(QStringLiteral("passed"), n);
    return !passed && saysPassed(words) ? Status(wrong(QStringLiteral("passed"), n)) : Status();
}

// What the recorder worded anew: the counts stand in it as they are, and what was added claims nothing more.
Status checkWording(const MeetingPaper &p) {
    if (p.text.isEmpty())
        return {};
    QStringList added = p.text.split(QLatin1Char('\n'));
    const QStringList own = minutesText(p).split(QLatin1Char('\n'));
    for (qsizetype n = 0; n < p.items.size(); ++n)
        if (p.items[n].vote && !added.contains(voteWords(p, p.items[n])))
            return wrong(QStringLiteral("countsgone"), n);
    added.removeIf([&](const QString &line) { return own.contains(line); });
    const QString words = added.join(QLatin1Char('\n'));
    const auto voted = [&](auto what) { return std::all_of(p.items.cbegin(), p.items.cend(), [&](const AgendaItem &i) { return what(p, i); }); };
    if (saysUnanimous(words) && !voted(wasUnanimous))
        return wrong(QStringLiteral("unanimous"));
    return saysPassed(words) && !voted(wasPassed) ? Status(wrong(QStringLiteral("passed"))) : Status();
}

} // namespace

void settleWords(MeetingPaper &p) {
    for (AgendaItem &i : p.items) {
        i.voted = i.vote ? voteWords(p, i) : QString();
        i.outcome = countedOutcome(p, i);
    }
    p.wrote = p.text.isEmpty() ? minutesText(p) : QString();
}

Status checkMinutes(const MeetingPaper &p) {
    const std::pair<const char *, bool> needed[] = {{"title", !p.title.trimmed().isEmpty()}, {"place", !p.place.trimmed().isEmpty()}, {"chair", !p.chair.trimmed().isEmpty()}, {"recorder", !p.recorder.trimmed().isEmpty()}, {"sameperson", p.chair.trimmed() != p.recorder.trimmed()}, {"begins", p.date.isValid() && p.begins.isValid()}, {"ends", p.ends.isValid() && p.ends > p.begins}, {"items", !p.items.isEmpty()}};
    for (const auto &[what, there] : needed)
        if (!there)
            return wrong(QLatin1String(what));
    if (auto s = checkTurnout(p.turnout()); !s)
        return wrong(s.error().detail);
    for (qsizetype n = 0; n < p.items.size(); ++n)
        if (auto s = checkItem(p, n); !s)
            return s;
    return checkWording(p);
}

QString minutesFingerprint(const QByteArray &encoded) {
    return QString::fromLatin1(QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex());
}

QString shortFingerprint(const QString &fingerprint) {
    QStringList groups;
    for (int i = 0; i < 16; i += 4)
        groups += fingerprint.mid(i, 4).toUpper();
    return groups.join(QLatin1Char(' '));
}

} // namespace vl
