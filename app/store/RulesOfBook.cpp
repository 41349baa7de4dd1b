// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RulesOfBook.h"

#include "records/Types.h"
#include "rules/MeetingKinds.h"
#include "rules/RulePack.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"

#include <algorithm>

namespace vl {

namespace {

const QString kindsFile = QStringLiteral("meeting_kinds.csv");

QString keyOf(const Id &kind) {
    constexpr qsizetype digits = 16;
    return QStringLiteral("OWN-") + kind.toHex().right(digits).toUpper();
}

struct FileLine {
    QString text;
    Id author;
    qint64 at = 0;
};

Result<QHash<QString, FileLine>> newest(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT r.name, r.text, r.author, r.at FROM rule_file r JOIN oplog o ON o.op_id=r.op ORDER BY o.hlc, o.op_id"));
    if (!q)
        return q.error();
    QHash<QString, FileLine> out;
    while (q->next())
        out.insert(q->value(0).toString(), {q->value(1).toString(), Id::fromBytes(q->value(2).toByteArray()), q->value(3).toLongLong()});
    return out;
}

QHash<QString, QString> textsOf(const QHash<QString, FileLine> &files) {
    QHash<QString, QString> out;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (!it->text.isEmpty())
            out.insert(it.key(), it->text);
    return out;
}

Result<QList<RuleRow>> ownKinds(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT id, name, body, times, every, rule, basis FROM meeting_kind ORDER BY rid"));
    if (!q)
        return q.error();
    QList<RuleRow> out;
    while (q->next())
        out.append({{QStringLiteral("kind"), keyOf(Id::fromBytes(q->value(0).toByteArray()))}, {QStringLiteral("name"), q->value(1).toString()}, {QStringLiteral("name_en"), q->value(1).toString()}, {QStringLiteral("body"), q->value(2).toString()}, {QStringLiteral("times"), q->value(3).toString()}, {QStringLiteral("every"), q->value(4).toString()}, {QStringLiteral("rule"), q->value(5).toString()}, {QStringLiteral("basis"), q->value(6).toString()}, {QStringLiteral("confidence"), QStringLiteral("local")}});
    return out;
}

} // namespace

Status useRulesOf(Store &store) {
    auto files = newest(store);
    auto kinds = ownKinds(store);
    if (!files || !kinds)
        return files ? kinds.error() : files.error();
    QHash<QString, QString> county;
    const QHash<QString, QString> all = textsOf(*files);
    for (auto it = files->cbegin(); it != files->cend(); ++it)
        if (!it->text.isEmpty() && RulePack::check(it.key(), it->text, all)) // countyRules() names those that are left out
            county.insert(it.key(), it->text);
    RulePack::use(county, kinds->isEmpty() ? QHash<QString, QList<RuleRow>>() : QHash<QString, QList<RuleRow>>{{kindsFile, *kinds}});
    return {};
}

Result<QList<CountyRules>> countyRules(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto files = newest(store);
    if (!files)
        return files.error();
    QList<CountyRules> out;
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        if (it->text.isEmpty())
            continue;
        auto who = sqlValue(store.db(), QStringLiteral("SELECT name FROM account WHERE id=?"), {bind(it->author)});
        if (!who)
            return who.error();
        const Status fine = RulePack::check(it.key(), it->text, textsOf(*files));
        out.append({it.key(), who->toString(), it->at, fine ? QString() : fine.error().subject});
    }
    std::sort(out.begin(), out.end(), [](const CountyRules &a, const CountyRules &b) { return a.file < b.file; });
    return out;
}

Status adoptRules(Store &store, const QHash<QString, QString> &files) {
    auto now = newest(store);
    if (!now)
        return now.error();
    QHash<QString, QString> then = textsOf(*now);
    then.insert(files);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (!it->isEmpty())
            if (auto s = RulePack::check(it.key(), *it, then); !s)
                return s;
    const auto done = inOneChange(store, "rules.use", [&](Writer &w) -> Status {
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (now->value(it.key()).text == *it)
                continue;
            Record r(types::ruleFile(), store.ids().next());
            r.set("name", it.key());
            r.set("text", *it);
            r.set("author", store.actor().account);
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
        }
        return {};
    });
    return done ? useRulesOf(store) : Status(done.error());
}

Result<QString> addMeetingKind(Store &store, const OwnMeetingKind &kind) {
    const QString name = kind.name.trimmed();
    const auto &all = MeetingKind::all();
    if (name.size() < 2 || std::any_of(all.cbegin(), all.cend(), [&](const MeetingKind &k) { return k.name == name; }))
        return invalid("kind.name");
    if ((kind.times > 0) == kind.every.isEmpty())
        return invalid("kind.often");
    Record r(types::meetingKind(), store.ids().next());
    r.set("name", name);
    r.set("body", kind.body);
    r.set("times", kind.times);
    r.set("every", kind.every);
    r.set("rule", kind.rule);
    r.set("basis", kind.basis.trimmed().isEmpty() ? QStringLiteral("本村自定") : kind.basis.trimmed());
    if (auto done = inOneChange(store, "meeting.kind", [&](Writer &w) { return w.create(r); }); !done)
        return done.error();
    if (auto s = useRulesOf(store); !s)
        return s.error();
    return keyOf(r.id());
}

} // namespace vl
