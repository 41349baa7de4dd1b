// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/RosterJob.h"

#include "jobs/GuardJob.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "store/Audit.h"
#include "store/Backup.h"
#include "store/People.h"
#include "store/Writer.h"
#include "tables/RosterReader.h"
#include "tables/SheetWriter.h"

#include <QCborMap>
#include <QCoreApplication>

namespace vl {

namespace {

const QString mappingKey = QStringLiteral("import.mapping");

class RosterWords {
    Q_DECLARE_TR_FUNCTIONS(RosterJob)

public:
    static SheetOut reportSheet() {
        return {tr("To check"), {tr("Sheet"), tr("Row"), tr("Name"), tr("Head of household"), tr("ID number as written"), tr("What was done"), tr("What to do")}, {12, 8, 14, 14, 24, 16, 70}};
    }
    static QString listTitle() { return tr("Residents"); }
};

ImportProgress phase(const JobProgress &progress, const QString &name) {
    if (!progress)
        return {};
    return [progress, name](qint64 done, qint64 total) { return progress(name, total > 0 ? static_cast<int>(done * 100 / total) : 0); };
}

} // namespace

Result<ImportPlan> planRoster(Store &store, const QString &file, const QHash<QString, QString> &mapping, const JobProgress &progress) {
    if (auto s = store.require(Permission::Import); !s)
        return s.error();
    RosterOptions options{store.clock().today(), mapping, {}};
    if (progress)
        options.progress = [&progress](int percent) { return progress(QStringLiteral("read"), percent); };
    auto roster = readRoster(file, options);
    if (!roster)
        return roster.error();
    return planImport(store, std::move(*roster), phase(progress, QStringLiteral("compare")));
}

Result<Done> importRoster(const Book &book, Store &store, const ImportPlan &plan, const JobProgress &progress) {
    if (progress && !progress(QStringLiteral("backup"), 0))
        return Error{ErrorCode::Cancelled, {}, {}};
    if (auto b = writeBackup(book, store, {book.files().backups, QStringLiteral("before-import")}); !b)
        return b.error();
    if (plan.counts.fresh + plan.counts.updated == 0)
        return Done{};
    return applyImport(store, plan, phase(progress, QStringLiteral("write")));
}

int rowsToLookAt(const ImportPlan &plan) {
    const auto people = std::count_if(plan.roster.people.cbegin(), plan.roster.people.cend(), [](const RosterPerson &p) { return p.flagged || !p.notes.empty(); });
    const auto others = std::count_if(plan.roster.others.cbegin(), plan.roster.others.cend(), [](const RosterOther &o) { return o.verdict == RowVerdict::Failed; });
    return static_cast<int>(people + others);
}

Status writeImportReport(Store &store, const ImportPlan &plan, const QString &file) {
    std::vector<QStringList> lines;
    const int name = types::resident().indexOf(QStringLiteral("name"));
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const RosterPerson &p = plan.roster.people[i];
        if (p.notes.empty() && !p.flagged)
            continue;
        lines.push_back({p.sheet, QString::number(p.row), p.text(name), p.headName, p.idShown, verdictName(plan.rows[i].verdict),
                         sayRow(plan.rows[i].verdict, p.flagged, p.notes)});
    }
    for (const RosterOther &o : plan.roster.others)
        if (o.verdict == RowVerdict::Failed)
            lines.push_back({o.sheet, QString::number(o.row), o.text, {}, {}, verdictName(o.verdict), sayRow(o.verdict, false, o.notes)});
    if (auto s = audit(store, {QStringLiteral("export"), {}, QStringLiteral("import.report"), {}, static_cast<qint64>(lines.size())}); !s)
        return s;
    size_t at = 0;
    return writeTable(file, RosterWords::reportSheet(), [&]() -> Result<QStringList> { return at < lines.size() ? lines[at++] : QStringList(); });
}

QJsonObject countsJson(const ImportCounts &c) {
    return {{QStringLiteral("rows"), c.rows}, {QStringLiteral("people"), c.people}, {QStringLiteral("new"), c.fresh}, {QStringLiteral("updated"), c.updated}, {QStringLiteral("unchanged"), c.unchanged}, {QStringLiteral("duplicate"), c.duplicate}, {QStringLiteral("flagged"), c.flagged}, {QStringLiteral("notPeople"), c.notPeople}, {QStringLiteral("failed"), c.failed}, {QStringLiteral("households"), c.households}};
}

QHash<QString, QString> savedMapping(const Store &store) {
    QHash<QString, QString> out;
    const QCborMap map = QCborValue::fromCbor(QByteArray::fromBase64(store.setting(mappingKey).toLatin1())).toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        out.insert(it.key().toString(), it.value().toString());
    return out;
}

Status saveMapping(Store &store, const QHash<QString, QString> &mapping) {
    QCborMap map;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        map.insert(it.key(), it.value());
    return store.setSetting(mappingKey, QString::fromLatin1(map.toCborValue().toCbor().toBase64()));
}

Result<qint64> exportList(Store &store, const ListExport &what, const JobProgress &progress) {
    if (auto s = store.require(what.unmasked ? Permission::ExportUnmasked : Permission::ExportMasked); !s)
        return s.error();
    if (what.unmasked)
        if (auto s = mayLeave(store, what.leaving); !s)
            return s.error();
    if (store.readOnly()) // every list that leaves is on record, and nothing can be recorded in a newer book
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    const auto total = static_cast<qint64>(what.rids.size());
    if (auto s = audit(store, {QStringLiteral("export"), {}, what.unmasked ? QStringLiteral("unmasked") : QStringLiteral("masked"), what.leaving.purpose.trimmed(), total}); !s)
        return s.error();
    const RecordType &type = types::resident();
    const RecordType &house = types::household();
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("sex"), QStringLiteral("birth"), QStringLiteral("id_number"), QStringLiteral("relation"),
                                  QStringLiteral("ethnicity"), QStringLiteral("education"), QStringLiteral("marital"), QStringLiteral("political"), QStringLiteral("phone"),
                                  QStringLiteral("presence"), QStringLiteral("work_place"), QStringLiteral("bank_card"), QStringLiteral("status"), QStringLiteral("remark")};
    static const QStringList houseKeys{QStringLiteral("number"), QStringLiteral("village_group"), QStringLiteral("address")};
    SheetOut sheet{RosterWords::listTitle(), {}, {10, 8, 24, 12, 12, 6, 12, 22, 12, 10, 14, 10, 14, 16}};
    for (const QString &k : houseKeys)
        sheet.header += fieldLabel(house.field(house.indexOf(k)));
    sheet.header += fieldLabel(house.field(house.indexOf(QStringLiteral("head"))));
    for (const QString &k : keys)
        sheet.header += fieldLabel(type.field(type.indexOf(k)));
    auto known = what.unmasked ? Result<GuardKnowledge>(GuardKnowledge()) : guardKnowledge(store);
    if (!known)
        return known.error();
    // Somebody's number in a remark is masked as in its own field.
    const auto cell = [&](const Field &f, const QVariant &v) {
        const QString shown = shownValue(f, v, !what.unmasked);
        if (!what.unmasked && f.kind == FieldKind::IdNumber) // the date of birth stands beside it: no part of the number may
            return QString(shown.size(), QLatin1Char('*'));
        return what.unmasked || f.kind != FieldKind::Text || f.sensitivity == Sensitivity::Secret ? shown : maskedCell(shown, *known);
    };
    qint64 done = 0;
    QSqlQuery q(store.db());
    if (!q.prepare(QStringLiteral("SELECT %1, %2, p.name FROM resident JOIN household ON household.id=resident.household LEFT JOIN resident p ON p.id=household.head WHERE resident.rid=?").arg(recordColumns(type), recordColumns(house))))
        return sqlFailure(q);
    auto s = writeTable(what.file, sheet, [&]() -> Result<QStringList> {
        if (done >= total)
            return QStringList();
        if (progress && done % 200 == 0 && !progress(QStringLiteral("write"), static_cast<int>(done * 100 / total)))
            return Error{ErrorCode::Cancelled, {}, {}};
        if (auto r = bindAndRun(q, {what.rids[done]}); !r)
            return r.error();
        if (!q.next())
            return Error{ErrorCode::Changed, QStringLiteral("book"), {}};
        ++done;
        const Record r = recordFromRow(type, q);
        const Record h = recordFromRow(house, q, type.size() + 1);
        QStringList row;
        for (const QString &k : houseKeys)
            row += cell(house.field(house.indexOf(k)), h.at(house.indexOf(k)));
        row += q.value(type.size() + house.size() + 2).toString();
        for (const QString &k : keys)
            row += cell(type.field(type.indexOf(k)), r.at(type.indexOf(k)));
        return row;
    });
    if (!s)
        return s.error();
    return done;
}

} // namespace vl
