// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/FillJob.h"

#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "rules/Money.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Audit.h"
#include "store/People.h"
#include "store/Rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

class FillWords {
    Q_DECLARE_TR_FUNCTIONS(Forms)

public:
    static QString own(const QString &key) {
        const QHash<QString, QString> names{{QStringLiteral("head_name"), tr("Head of household")}, {QStringLiteral("household_size"), tr("How many in the household")}, {QStringLiteral("age"), tr("Age")}, {QStringLiteral("village"), tr("Village")}, {QStringLiteral("today"), tr("Today")}};
        return names.value(key, key);
    }
};

struct Source {
    const RecordType *type = nullptr;
    const Field *field = nullptr;
};

Source fieldFor(const QString &key) {
    for (const RecordType *t : {&types::resident(), &types::household()})
        for (const Field &f : t->fields())
            if (f.header != nullptr && key == QLatin1String(f.header))
                return {t, &f};
    return {};
}

bool isSecret(const QString &key) {
    const Source s = fieldFor(key);
    return s.field != nullptr && s.field->sensitivity == Sensitivity::Secret;
}

// As an office writes it on paper: Chinese whatever the program speaks.
QString written(const Field &f, const QVariant &v) {
    if (!v.isValid())
        return {};
    if (f.codeTable != nullptr)
        return CodeTable::get(QLatin1String(f.codeTable)).name(v.toString());
    return f.kind == FieldKind::Decimal ? yuan(v.toLongLong()) : v.toString();
}

// A box's word may be any of the ways in which people write the value.
bool means(const QString &word, const Field *f, const QVariant &v, const QString &value) {
    return f == nullptr || f->codeTable == nullptr ? word == value : CodeTable::get(QLatin1String(f->codeTable)).codeFor(word) == v.toString();
}

// Of a date that is known whole: a form is no place for about.
QString ageText(const QString &birth, const QDate &today) {
    const int years = QDate::fromString(birth, Qt::ISODate).isValid() ? ageOn(birth, today) : -1;
    return years < 0 ? QString() : QString::number(years);
}

class Planner {
public:
    Planner(Store &store, const BlankForm &form, bool clear) : m_store(store), m_form(form), m_clear(clear) {}

    Result<FillPlan> run(const Id &subject) {
        if (auto s = m_store.require(m_clear ? Permission::ExportUnmasked : Permission::ReadPeople); !s)
            return s.error();
        if (auto s = load(subject); !s)
            return s.error();
        FillPlan plan{subject, m_people.first().id(), m_people.first().text("name"), {}, 0};
        for (const FormTarget &t : m_form.targets)
            if (!t.key.isEmpty() && t.member <= m_members.size())
                plan.cells.append(cell(t));
        auto last = lastFilled(m_store, m_form.line.id, subject);
        if (!last)
            return last.error();
        if (*last) {
            plan.lastMs = (*last)->atMs;
            for (FilledCell &c : plan.cells) {
                if (isSecret(c.target.key) && !m_clear)
                    continue; // not what it is, and not what it was
                c.before = (*last)->values.value(c.place());
                c.changed = c.before != c.value;
            }
        }
        return plan;
    }

private:
    Status load(const Id &subject) {
        auto person = loadRecord(m_store, types::resident(), subject);
        Id home = person ? person->link("household") : subject;
        if (!person && person.error().code != ErrorCode::NotFound)
            return person.error();
        if (!home.isNull()) {
            auto h = loadRecord(m_store, types::household(), home);
            if (!h)
                return h.error();
            m_household = *h;
        }
        if (!person) {
            if (m_household.link("head").isNull())
                return Error{ErrorCode::NotFound, QStringLiteral("head"), {}};
            person = loadRecord(m_store, types::resident(), m_household.link("head"));
            if (!person)
                return person.error();
        }
        m_people.append(*person);
        if (home.isNull()) {
            m_members.append(*person);
        } else {
            auto rows = householdMembers(m_store, home);
            if (!rows)
                return rows.error();
            for (const PersonRow &r : std::as_const(*rows)) {
                auto member = loadRecord(m_store, types::resident(), r.id);
                if (!member)
                    return member.error();
                m_members.append(*member);
            }
        }
        auto village = m_store.meta(QStringLiteral("village_name"));
        if (!village)
            return village.error();
        m_village = village->toString();
        return {};
    }

    FilledCell cell(const FormTarget &t) {
        const Record &p = t.member > 0 ? m_members[t.member - 1] : m_people.first();
        FilledCell out{t, {}, {}, p.id(), {}, p.text("name")};
        const QDate today = m_store.clock().today();
        Source from = fieldFor(t.key);
        QVariant raw;
        if (t.key == QLatin1String("head_name")) {
            const Id head = m_household.link("head");
            const auto it = std::find_if(m_members.cbegin(), m_members.cend(), [&](const Record &m) { return m.id() == head; });
            if (it != m_members.cend()) {
                out.record = head;
                out.who = it->text("name");
                out.field = QStringLiteral("name");
                out.value = out.who;
            }
        } else if (t.key == QLatin1String("age")) {
            out.field = QStringLiteral("birth");
            out.value = ageText(p.text("birth"), today);
        } else if (t.key == QLatin1String("household_size")) {
            out.value = QString::number(m_members.size());
            out.record = m_household.id();
        } else if (t.key == QLatin1String("village") || t.key == QLatin1String("today")) {
            out.record = {};
            out.who.clear();
            out.value = t.key == QLatin1String("village") ? m_village : QStringLiteral("%1年%2月%3日").arg(today.year()).arg(today.month()).arg(today.day());
        } else if (from.field != nullptr) {
            const Record &r = from.type == &types::household() ? m_household : p;
            raw = r.value(from.field->key);
            out.record = r.id();
            out.field = QLatin1String(from.field->key);
            out.value = written(*from.field, raw);
            out.kept = !m_clear && isSecret(t.key) && !out.value.isEmpty();
        }
        if (out.kept)
            out.value.clear();
        if (t.place == FormPlace::Tick && !out.value.isEmpty()) {
            const QString there = textOf(t);
            const QString after = ticked(there, [&](const QString &word) { return means(word, from.field, raw, out.value); });
            out.value = after == there ? QString() : after; // no box for it: nobody guesses
        }
        return out;
    }

    QString textOf(const FormTarget &t) const {
        for (const FormSheet &s : m_form.sheets)
            if (s.name == t.sheet)
                return s.at(t.row, t.column).text;
        return {};
    }

    Store &m_store;
    const BlankForm &m_form;
    bool m_clear;
    Record m_household{types::household()};
    QList<Record> m_people; ///< the one whom the form is for
    QList<Record> m_members;
    QString m_village;
};

} // namespace

QString FilledCell::place() const {
    return target.sheet + QLatin1Char('!') + cellName(target.row, target.column) + (target.place == FormPlace::Blank ? QLatin1Char('/') + target.label : QString());
}

Result<BlankForm> openBlankForm(Store &store, const QString &path) {
    auto hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    auto sheets = readForm(path);
    if (!sheets)
        return sheets.error();
    const QString fingerprint = QString::fromLatin1(hash->toHex());
    auto known = formOf(store, fingerprint);
    if (!known)
        return known.error();
    if (*known)
        return BlankForm{**known, *sheets, targetsFromText((*known)->targets)};
    const QList<FormTarget> targets = formTargets(*sheets);
    return BlankForm{{{}, QString(), fingerprint, targetsToText(targets), 0}, *sheets, targets};
}

Result<Id> keepBlankForm(Store &store, const BlankForm &form, const QString &path) {
    auto id = saveForm(store, form.line);
    if (!id || !form.line.id.isNull())
        return id;
    auto paper = attachFile(store, *id, path, {});
    return paper ? id : Result<Id>(paper.error());
}

Result<FillPlan> planFill(Store &store, const BlankForm &form, const Id &subject, bool clear) {
    return Planner(store, form, clear).run(subject);
}

namespace {

// Gives what was written, for whoever notes it.
Result<FilledValues> writeFilled(Store &store, const BlankForm &form, const QString &path, const FillPlan &plan, const QString &out, const std::optional<Leaving> &leaving) {
    if (auto s = store.require(leaving ? Permission::ExportUnmasked : Permission::ExportMasked); !s)
        return s.error();
    if (leaving)
        if (auto s = mayLeave(store, *leaving); !s)
            return s.error();
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    auto same = hashOfFile(path);
    if (!same)
        return same.error();
    if (QString::fromLatin1(same->toHex()) != form.line.fingerprint) // its cells may mean something else by now
        return Error{ErrorCode::Changed, QStringLiteral("form"), {}};
    QMap<QString, FormValue> values; // by cell: several gaps may be in one
    FilledValues noted;
    for (const FilledCell &c : plan.cells) {
        if (c.value.isEmpty() || (!leaving && isSecret(c.target.key))) // whatever the plan says
            continue;
        noted.insert(c.place(), c.value);
        const FormTarget &t = c.target;
        FormValue &v = values[t.sheet + QLatin1Char('!') + cellName(t.row, t.column)];
        if (v.row == 0) {
            v = {t.sheet, t.row, t.column, {}};
            for (const FormSheet &s : form.sheets)
                if (s.name == t.sheet && t.place == FormPlace::Blank)
                    v.text = s.at(t.row, t.column).text;
        }
        v.text = t.place == FormPlace::Blank ? gapFilled(v.text, t.label, c.value) : c.value;
    }
    if (auto s = audit(store, {QStringLiteral("form"), plan.person, leaving ? QStringLiteral("unmasked") : QStringLiteral("masked"), leaving ? leaving->purpose.trimmed() : QString(), 1}); !s)
        return s.error();
    if (auto s = writeForm(path, values.values(), out); !s)
        return s.error();
    return noted;
}

Status note(Store &store, const BlankForm &form, const FillPlan &plan, const FilledValues &values) {
    return form.line.id.isNull() ? Status() : noteFilled(store, form.line.id, plan.subject, values);
}

} // namespace

Status fillForm(Store &store, const BlankForm &form, const QString &path, const FillPlan &plan, const QString &out, const std::optional<Leaving> &leaving) {
    auto values = writeFilled(store, form, path, plan, out, leaving);
    return values ? note(store, form, plan, *values) : Status(values.error());
}

Result<QList<Id>> fillSubjects(Store &store, const QString &whom, const QString &group) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    const QString in = QStringLiteral(" AND (?1='' OR h.village_group=?1) ");
    auto q = whom == QLatin1String("households")  ? runSql(store.db(), QStringLiteral("SELECT h.id FROM household h WHERE h.valid_to IS NULL AND h.head IS NOT NULL") + in + QStringLiteral("ORDER BY h.sort_key, h.rid"), {group})
             : whom == QLatin1String("residents") ? runSql(store.db(), QStringLiteral("SELECT r.id FROM resident r JOIN household h ON h.id=r.household WHERE r.status='registered'") + in + QStringLiteral("ORDER BY h.sort_key, r.position, r.rid"), {group})
                                                  : runSql(store.db(), QStringLiteral("SELECT DISTINCT t.owner FROM tag t LEFT JOIN resident r ON r.id=t.owner JOIN household h ON h.id=coalesce(r.household, t.owner) WHERE t.code=?2 AND (t.to_date IS NULL OR t.to_date>=?3) AND (r.id IS NULL OR r.status='registered') AND (r.id IS NOT NULL OR (h.head IS NOT NULL AND h.valid_to IS NULL))") + in + QStringLiteral("ORDER BY h.sort_key, t.owner"), {group, whom, store.clock().today().toString(Qt::ISODate)});
    if (!q)
        return q.error();
    QList<Id> out;
    while (q->next())
        out.append(Id::fromBytes(q->value(0).toByteArray()));
    return out;
}

Result<QList<FilledFile>> fillMany(Store &store, const BlankForm &form, const QString &path, const QList<Id> &subjects, const QString &folder, const std::optional<Leaving> &leaving, const JobProgress &go) {
    constexpr int whole = 100;
    constexpr int digits = 3;
    QList<FilledFile> out;
    for (qsizetype i = 0; i < subjects.size(); ++i) { // a wrong one at the end leaves no folder half filled
        auto plan = planFill(store, form, subjects[i], leaving.has_value());
        if (!plan)
            return plan.error();
        out.append({QStringLiteral("%1/%2-%3.xlsx").arg(folder, form.line.name).arg(i + 1, digits, 10, QLatin1Char('0')), *plan});
    }
    for (const FilledFile &f : std::as_const(out)) // nothing is written over
        if (QFile::exists(f.file))
            return Error{ErrorCode::Invalid, QStringLiteral("form.there"), f.file};
    const bool fresh = !QFile::exists(folder);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, {}, folder};
    const auto undone = [&](qsizetype written, const Error &why) {
        for (qsizetype i = 0; i < written; ++i)
            QFile::remove(out[i].file);
        if (fresh)
            QDir().rmdir(folder);
        return why;
    };
    QList<FilledValues> values;
    for (qsizetype i = 0; i < out.size(); ++i) {
        auto written = writeFilled(store, form, path, out[i].plan, out[i].file, leaving);
        if (!written)
            return undone(i, written.error());
        values.append(*written);
        if (go && !go(QStringLiteral("fill"), static_cast<int>((i + 1) * whole / out.size())))
            return undone(i + 1, {ErrorCode::Cancelled, {}, {}});
    }
    for (qsizetype i = 0; i < out.size(); ++i) // what was not given out was never filled
        if (auto s = note(store, form, out[i].plan, values[i]); !s)
            return s.error();
    return out;
}

QString formKeyName(const QString &key) {
    const Source s = fieldFor(key);
    return s.field == nullptr ? FillWords::own(key) : fieldLabel(*s.field);
}

} // namespace vl
