// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Archive.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Affairs.h"
#include "store/Audit.h"
#include "store/Change.h"

#include <QDateTime>

#include <algorithm>

namespace vl {

namespace {

// id, title, the day on which it ended or nothing.
struct Source {
    const char *of;
    const char *sql;
};
constexpr Source sources[] = {
    {"minutes", "SELECT m.id, m.title, CASE WHEN m.cancelled=1 OR (SELECT count(DISTINCT s.part) FROM minutes x JOIN minutes_signature s ON s.minutes=x.id WHERE x.meeting=m.id)=2 THEN m.date END, m.date FROM meeting m"},
    {"matters", "SELECT m.id, m.title, coalesce(m.ended_on, (SELECT max(s.done_on) FROM matter_step s WHERE s.matter=m.id AND s.step='result' AND s.outcome='done')), (SELECT min(s.done_on) FROM matter_step s WHERE s.matter=m.id) FROM matter m"},
    {"notices", "SELECT n.id, n.number || '　' || n.title, CASE WHEN EXISTS(SELECT 1 FROM posting p WHERE p.notice=n.id AND p.taken_down_on IS NULL) THEN NULL "
                "WHEN n.withdrawn=1 THEN max(coalesce((SELECT max(p.taken_down_on) FROM posting p WHERE p.notice=n.id),''), (SELECT date(max(x.at)/1000,'unixepoch','localtime') FROM oplog o JOIN txn x ON x.id=o.txn_id WHERE o.record=n.id)) "
                "ELSE (SELECT max(p.taken_down_on) FROM posting p WHERE p.notice=n.id) END, "
                "(SELECT date(min(v.at)/1000,'unixepoch','localtime') FROM notice_version v WHERE v.notice=n.id) FROM notice n"},
    {"votes", "SELECT v.id, v.title, (SELECT date(max(s.at)/1000,'unixepoch','localtime') FROM vote_step s WHERE s.vote=v.id AND s.step IN ('seal','calloff')), date(v.at/1000,'unixepoch','localtime') FROM vote v"},
    {"members", "SELECT c.id, coalesce(r.name, c.name), c.ended_on, (SELECT min(s.done_on) FROM development_step s WHERE s.candidate=c.id) FROM candidate c LEFT JOIN resident r ON r.id=c.person"},
    {"letters", "SELECT t.id, t.letter, coalesce(t.receipt_on, t.withdrawn_on), t.letter_on FROM party_transfer t"},
    {"forms", "SELECT f.id, b.name, date(f.at/1000,'unixepoch','localtime'), date(f.at/1000,'unixepoch','localtime') FROM filled_form f JOIN blank_form b ON b.id=f.form"},
    {"chronicle", "SELECT c.id, c.title, NULL, c.happened FROM chronicle_entry c"},
    {"consents", "SELECT count(*), date(min(o.at)/1000,'unixepoch','localtime') FROM consent c JOIN oplog p ON p.op_id=c.op JOIN txn o ON o.id=p.txn_id"},
    {"audit", "SELECT count(*), date(min(at)/1000,'unixepoch','localtime') FROM (SELECT at FROM audit UNION ALL SELECT at FROM txn)"},
};

bool onlyCounted(const QString &of) {
    return of == QLatin1String("audit") || of == QLatin1String("consents");
}

QDate dayOf(qint64 ms) {
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

void put(Shelf &shelf, const Id &id, const QString &title, const QDate &ended, const QDate &began) {
    if (began.isValid() && (!shelf.oldest.isValid() || began < shelf.oldest))
        shelf.oldest = began;
    if (!ended.isValid() && shelf.rule.of != QLatin1String("chronicle")) {
        ++shelf.going;
        return;
    }
    ShelfItem item;
    item.id = id;
    item.title = title;
    item.ended = ended;
    item.over = shelf.rule.overOn(ended);
    shelf.items.append(item);
}

Status fill(Store &store, Shelf &shelf) {
    for (const Source &s : sources) {
        if (shelf.rule.of != QLatin1String(s.of))
            continue;
        auto q = runSql(store.db(), QString::fromUtf8(s.sql));
        if (!q)
            return q.error();
        while (q->next()) {
            if (onlyCounted(shelf.rule.of)) {
                shelf.counted = q->value(0).toLongLong();
                shelf.oldest = dayIn(q->value(1));
            } else {
                const auto day = [&](int i) { return dayIn(q->value(i)); };
                put(shelf, Id::fromBytes(q->value(0).toByteArray()), q->value(1).toString(), day(2), day(3));
            }
        }
    }
    return {};
}

// Services by the shelf of their item; everything else that came to the counter together.
void fillAffairs(QList<Shelf> &shelves, const QList<AffairLine> &all) {
    for (const AffairLine &l : all) {
        const bool service = l.flow.flow == QLatin1String(serviceFlow);
        const ArchiveClass *of = service ? ArchiveClass::ofService(l.sort) : nullptr;
        const auto shelf = std::find_if(shelves.begin(), shelves.end(), [&](const Shelf &s) { return service ? of != nullptr && s.rule.shelf == of->shelf : s.rule.of == QLatin1String("requests"); });
        if (shelf == shelves.end())
            continue;
        const AffairStepLine *last = l.last();
        put(*shelf, l.id, l.number + QStringLiteral("　") + l.name, l.place.ended() ? dayOf(last == nullptr ? l.openedMs : last->atMs) : QDate(), dayOf(l.openedMs));
    }
}

} // namespace

QList<ShelfItem> Shelf::over(const QDate &today) const {
    QList<ShelfItem> out;
    for (const ShelfItem &i : items)
        if (!i.sealed && i.over.isValid() && i.over <= today)
            out.append(i);
    return out;
}

QList<ShelfItem> Shelf::sealed() const {
    QList<ShelfItem> out;
    for (const ShelfItem &i : items)
        if (i.sealed)
            out.append(i);
    return out;
}

Result<QList<Shelf>> archiveShelves(Store &store) {
    auto affairsEver = affairs(store, Sealed::With);
    if (!affairsEver)
        return affairsEver.error();
    QList<Shelf> out;
    const QList<ArchiveClass> classes = ArchiveClass::all();
    for (const ArchiveClass &c : classes) {
        Shelf shelf;
        shelf.rule = c;
        if (auto s = fill(store, shelf); !s)
            return s.error();
        out.append(shelf);
    }
    fillAffairs(out, *affairsEver);
    auto q = runSql(store.db(), QStringLiteral("SELECT z.record, a.name, z.at, z.reason FROM archive_seal z LEFT JOIN account a ON a.id=z.author ORDER BY z.id"));
    if (!q)
        return q.error();
    QHash<Id, ShelfItem> seals;
    while (q->next()) {
        ShelfItem &seal = seals[Id::fromBytes(q->value(0).toByteArray())];
        seal.sealedBy = q->value(1).toString();
        seal.sealedMs = q->value(2).toLongLong();
        seal.reason = q->value(3).toString();
    }
    for (Shelf &shelf : out) {
        for (ShelfItem &i : shelf.items)
            if (const auto seal = seals.constFind(i.id); seal != seals.cend()) {
                i.sealed = true;
                i.sealedBy = seal->sealedBy;
                i.sealedMs = seal->sealedMs;
                i.reason = seal->reason;
            }
        std::stable_sort(shelf.items.begin(), shelf.items.end(), [](const ShelfItem &a, const ShelfItem &b) { return a.ended < b.ended; });
    }
    return out;
}

Status sealRecords(Store &store, const QString &shelf, const QList<Id> &records, const QString &reason) {
    if (auto s = store.require(Permission::SealArchive); !s)
        return s;
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), {}};
    return statusOf(inOneChange(store, "archive.seal", [&](Writer &w) -> Status {
        auto shelves = archiveShelves(store);
        if (!shelves)
            return shelves.error();
        QSet<Id> over;
        for (const Shelf &s : std::as_const(*shelves))
            if (s.rule.shelf == shelf)
                for (const ShelfItem &i : s.over(store.clock().today()))
                    over.insert(i.id);
        for (const Id &id : records) {
            if (!over.contains(id))
                return invalid("archive.notover");
            Record r(types::archiveSeal(), store.ids().next());
            r.set("record", id);
            r.set("shelf", shelf);
            r.set("reason", reason.trimmed());
            r.set("author", store.actor().account);
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
        }
        return records.isEmpty() ? Status(invalid("archive.none")) : Status();
    }));
}

Status openSealed(Store &store, const Id &record, const QString &reason) {
    if (auto s = store.require(Permission::SealArchive); !s)
        return s;
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), {}};
    auto sealed = isSealed(store, record);
    if (!sealed || !*sealed)
        return sealed ? Error{ErrorCode::NotFound, QStringLiteral("archive.seal"), {}} : sealed.error();
    if (auto s = audit(store, {QStringLiteral("archive.open"), record, {}, reason.trimmed(), 1}); !s)
        return s;
    return statusOf(inOneChange(store, "archive.open", [&](Writer &w) -> Status {
        auto q = runSql(store.db(), QStringLiteral("SELECT id FROM archive_seal WHERE record=?"), {bind(record)});
        if (!q)
            return q.error();
        QList<Id> all; // of two PCs both
        while (q->next())
            all.append(Id::fromBytes(q->value(0).toByteArray()));
        for (const Id &id : std::as_const(all))
            if (auto s = w.setExists(types::archiveSeal(), id, false); !s)
                return s;
        return {};
    }));
}

QString notSealed(const char *id) {
    return QStringLiteral("NOT EXISTS(SELECT 1 FROM archive_seal z WHERE z.record=%1)").arg(QLatin1String(id));
}

QString ownerNotSealed(const char *owner) {
    return notSealed(owner) + QStringLiteral(" AND NOT EXISTS(SELECT 1 FROM posting p JOIN archive_seal z ON z.record=p.notice WHERE p.id=%1)").arg(QLatin1String(owner));
}

Result<bool> isSealed(Store &store, const Id &record) {
    auto n = sqlValue(store.db(), QStringLiteral("SELECT (SELECT count(*) FROM archive_seal WHERE record=?1)+(SELECT count(*) FROM posting p JOIN archive_seal z ON z.record=p.notice WHERE p.id=?1)"), {bind(record)});
    return n ? Result<bool>(n->toInt() > 0) : Result<bool>(n.error());
}

Status requireUnsealed(Store &store, const Id &record) {
    auto sealed = isSealed(store, record);
    if (!sealed)
        return sealed.error();
    return *sealed ? Status(Error{ErrorCode::NotFound, QStringLiteral("archive.sealed"), {}}) : Status();
}

} // namespace vl
