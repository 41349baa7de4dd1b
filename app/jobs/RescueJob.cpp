// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/RescueJob.h"

#include "base/WholeFile.h"
#include "jobs/GuardJob.h"
#include "jobs/SyncJob.h"
#include "records/RecordType.h"
#include "sqlcipher/Sql.h"
#include "store/Audit.h"
#include "store/Check.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QSysInfo>

namespace vl {

namespace {

constexpr int syncLines = 50;

QString key(const char *k) {
    return QLatin1String(k);
}

// Names of attachments are fingerprints and those of backups times; both only as sums.
QJsonObject folder(const QString &path) {
    qint64 files = 0;
    qint64 bytes = 0;
    for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        ++files;
        bytes += it.fileInfo().size();
    }
    return {{key("files"), files}, {key("bytes"), bytes}};
}

Result<QJsonObject> counts(Store &store) {
    QJsonObject out;
    for (const RecordType *type : RecordType::all()) {
        auto n = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM %1").arg(type->key()));
        if (!n)
            return n.error();
        out[type->key()] = n->toLongLong();
    }
    return out;
}

} // namespace

Result<QJsonObject> rescueReport(Store &store) {
    if (auto s = store.require(Permission::Maintain); !s)
        return s.error();
    auto checked = checkBook(store);
    auto records = counts(store);
    auto sync = syncGlance(store);
    auto log = syncLog(store, syncLines);
    auto engine = sqlValue(store.db(), QStringLiteral("PRAGMA cipher_version"));
    auto schema = sqlValue(store.db(), QStringLiteral("PRAGMA user_version"));
    for (const Error *e : {checked ? nullptr : &checked.error(), records ? nullptr : &records.error(), sync ? nullptr : &sync.error(), log ? nullptr : &log.error(), engine ? nullptr : &engine.error(), schema ? nullptr : &schema.error()})
        if (e != nullptr)
            return *e;
    QJsonArray findings;
    for (const CheckFinding &f : std::as_const(checked->findings))
        findings += QJsonObject{{key("kind"), f.kind}, {key("where"), f.where}};
    QJsonArray lines;
    for (const SyncLogLine &l : std::as_const(*log))
        lines += QJsonObject{{key("atMs"), l.atMs}, {key("way"), l.way}, {key("sent"), l.sent}, {key("received"), l.received}, {key("bytes"), l.bytes}, {key("outcome"), l.outcome}};
    const BookFiles &files = store.files();
    return QJsonObject{{key("rescue"), 1},
                       {key("atMs"), store.clock().nowMs()},
                       {key("system"), QJsonObject{{key("name"), QSysInfo::prettyProductName()}, {key("cpu"), QSysInfo::currentCpuArchitecture()}, {key("qt"), QLatin1String(qVersion())}, {key("sqlcipher"), engine->toString()}, {key("diskFreeBytes"), QStorageInfo(files.directory).bytesAvailable()}}},
                       {key("book"), QJsonObject{{key("schema"), schema->toInt()}, {key("readOnly"), store.readOnly()}, {key("ledgerBytes"), QFileInfo(files.ledger).size()}, {key("attachments"), folder(files.attachments)}, {key("backups"), folder(files.backups)}, {key("records"), *records}}},
                       {key("check"), QJsonObject{{key("ops"), checked->ops}, {key("records"), checked->records}, {key("findings"), findings}}},
                       {key("sync"), QJsonObject{{key("enrolled"), sync->enrolled}, {key("pending"), sync->counts.pending}, {key("conflicts"), sync->counts.conflicts}, {key("quarantined"), sync->counts.quarantined}, {key("parked"), sync->counts.parked}, {key("verifiedAtMs"), sync->verifiedAtMs}, {key("triedAtMs"), sync->triedAtMs}, {key("log"), lines}}}};
}

Status writeRescue(Store &store, const QJsonObject &report, const QString &file) {
    const QByteArray bytes = QJsonDocument(report).toJson(QJsonDocument::Indented);
    auto leaks = leaksInOwnText(store, QString::fromUtf8(bytes));
    if (!leaks)
        return leaks.error();
    if (!leaks->isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("rescueLeaks"), {}};
    if (auto s = audit(store, {QStringLiteral("rescue")}); !s)
        return s;
    return writeWhole(file, bytes);
}

} // namespace vl
