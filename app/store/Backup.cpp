// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "base/WholeFile.h"
#include "sqlcipher/Connection.h"
#include "sqlcipher/Migrations.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/BackupFile.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <optional>

namespace vl {

namespace {

QString statePath(const BookFiles &files) {
    return files.backups + QStringLiteral("/status");
}

Status saveState(const BookFiles &files, const BackupState &s) {
    const QByteArray b = QCborMap{{QStringLiteral("good"), s.lastGoodMs}, {QStringLiteral("bad"), s.lastFailureMs}, {QStringLiteral("second"), s.secondFolder}}.toCborValue().toCbor();
    return writeWhole(statePath(files), b);
}

Result<BackupInside> lookInside(const QSqlDatabase &db) {
    auto q = runSql(db, QStringLiteral("SELECT (SELECT count(*) FROM resident), (SELECT count(*) FROM household), "
                                       "(SELECT count(*) FROM txn), (SELECT max(at) FROM txn), (SELECT value FROM meta WHERE key='village_name')"));
    if (!q)
        return q.error();
    q->next();
    return BackupInside{q->value(0).toLongLong(), q->value(1).toLongLong(), q->value(2).toLongLong(), q->value(3).toLongLong(), q->value(4).toString()};
}

// Opens a copy of the ledger with the key, checks every page, and says what is in it.
Result<BackupInside> checkLedger(const QString &path, const SecureBytes &key) {
    auto c = openLedger(path, key, SqlCipherDriver::Mode::ReadOnly);
    if (!c)
        return c.error();
    const QString name = c->db.connectionName();
    auto result = [&]() -> Result<BackupInside> {
        auto pages = runSql(c->db, QStringLiteral("PRAGMA cipher_integrity_check"));
        if (!pages)
            return pages.error();
        auto quick = sqlValue(c->db, QStringLiteral("PRAGMA quick_check(1)"));
        if (!quick)
            return quick.error();
        if (pages->next() || quick->toString() != QLatin1String("ok"))
            return Error{ErrorCode::Damaged, QStringLiteral("backup"), path};
        return lookInside(c->db);
    }();
    c->db.close();
    c->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return result;
}

QString backupName(const QDateTime &at, const QString &reason) {
    return at.toString(QStringLiteral("yyyyMMdd-HHmmss-")) + reason + QStringLiteral(".vlbackup");
}

// Encrypted files have their hash for a name; what is being made or fetched has not.
QStringList attachmentsIn(const QString &folder) {
    static const QRegularExpression whole(QStringLiteral("^[0-9a-f]{64}$"));
    QStringList out;
    for (const QString &name : QDir(folder).entryList(QDir::Files).filter(whole))
        out += folder + QLatin1Char('/') + name;
    return out;
}

// All that are what they say; false when one was not, or did not fit.
bool copyAttachments(const QString &from, const QString &to) {
    bool good = true;
    for (const QString &path : attachmentsIn(from)) {
        const QString name = QFileInfo(path).fileName();
        good = QDir().mkpath(to) && carryBlob(QByteArray::fromHex(name.toLatin1()), path, to + QLatin1Char('/') + name) && good;
    }
    return good;
}

Result<BackupMade> writeOne(const Book &book, Store &store, const BackupOrder &order) {
    if (!QDir().mkpath(order.directory))
        return Error{ErrorCode::Io, {}, order.directory};
    // The snapshot lies in the book's own folder, encrypted with the same key, never in /tmp.
    QTemporaryDir scratch(book.files().backups + QStringLiteral("/.making-XXXXXX"));
    if (!scratch.isValid())
        return Error{ErrorCode::Io, {}, book.files().backups};
    const QString snapshot = scratch.filePath(QStringLiteral("ledger.db"));
    if (auto q = runSql(store.db(), QStringLiteral("VACUUM INTO ?"), {snapshot}); !q)
        return q.error();
    auto now = lookInside(store.db());
    if (!now)
        return now.error();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(book.clock().nowMs());
    const QString name = order.file.isEmpty() ? backupName(at, order.reason) : order.file;
    const QString path = QDir(order.directory).filePath(name);
    const QString part = path + QStringLiteral(".part");
    if (auto s = packBackup(part, {at, order.reason}, book.files().keyslots, snapshot, order.attachments ? attachmentsIn(book.files().attachments) : QStringList()); !s) {
        QFile::remove(part);
        return s.error();
    }
    // Opened and checked from the packed file itself, not from the snapshot.
    const QString again = scratch.filePath(QStringLiteral("again.db"));
    auto inside = [&]() -> Result<BackupInside> {
        if (auto s = unpackLedger(part, again); !s)
            return s.error();
        auto found = checkLedger(again, book.dataKey());
        if (found && (found->residents != now->residents || found->changes != now->changes))
            return Error{ErrorCode::Damaged, QStringLiteral("backup.counts"), part};
        return found;
    }();
    if (!inside) {
        QFile::remove(part);
        return inside.error();
    }
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return Error{ErrorCode::Io, {}, path};
    return BackupMade{path, *inside};
}

// A copy on a stick counts only when it was read back from there.
bool secondCopy(const Book &book, const QString &made, const QString &folder) {
    const QString target = QDir(folder).filePath(QFileInfo(made).fileName());
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    QTemporaryDir scratch(book.files().backups + QStringLiteral("/.making-XXXXXX"));
    const QString again = scratch.filePath(QStringLiteral("again.db"));
    const bool good = QDir(folder).exists() && scratch.isValid() && QFile::copy(made, part) && unpackLedger(part, again) && checkLedger(again, book.dataKey()) &&
                      (!QFileInfo::exists(target) || QFile::remove(target)) && QFile::rename(part, target);
    if (!good)
        QFile::remove(part);
    return copyAttachments(book.files().attachments, folder + QStringLiteral("/attachments")) && good;
}

void prune(const QString &folder, const QDate &today) {
    QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*-daily.vlbackup"), QStringLiteral("*-before-*.vlbackup")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &f : prunable(files, today))
        dir.remove(f);
}

} // namespace

Result<BackupMade> writeBackup(const Book &book, Store &store, const BackupOrder &order) {
    auto made = writeOne(book, store, order);
    BackupState state = backupState(book.files());
    (made ? state.lastGoodMs : state.lastFailureMs) = book.clock().nowMs();
    if (made && !state.secondFolder.isEmpty() && order.directory == book.files().backups) {
        if (!secondCopy(book, made->path, state.secondFolder))
            state.lastFailureMs = book.clock().nowMs() + 1; // the second copy is missing: the status line says so
        else
            prune(state.secondFolder, book.clock().today());
    }
    if (auto s = saveState(book.files(), state); !s && made)
        return s.error();
    if (made)
        prune(order.directory, book.clock().today());
    return made;
}

// The book that is about to be put aside, as one file in the restored book's own folder. It is moved aside whole
// in any case; a book that does not open with this key, or is damaged, has only that.
static void backupBeforeRestore(const BookFiles &old, const BookFiles &to, const SecureBytes &key, const Clock &clock) {
    auto c = openLedger(old.ledger, key, SqlCipherDriver::Mode::ReadOnly);
    if (!c)
        return;
    const QString name = c->db.connectionName();
    const QString snapshot = to.backups + QStringLiteral("/.before-restore.db");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(clock.nowMs());
    const QString reason = QStringLiteral("before-restore");
    const QString path = to.backups + QLatin1Char('/') + backupName(at, reason);
    if (runSql(c->db, QStringLiteral("VACUUM INTO ?"), {snapshot}) && (!packBackup(path, {at, reason}, old.keyslots, snapshot) || !checkLedger(snapshot, key)))
        QFile::remove(path);
    QFile::remove(snapshot);
    c->db.close();
    c->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<BackupInside> inspectBackup(const QString &file, const QString &account, const SecureBytes &secret) {
    auto key = backupKey(file, account, secret);
    if (!key)
        return key.error();
    QTemporaryDir scratch;
    const QString ledger = scratch.filePath(QStringLiteral("ledger.db"));
    if (auto s = unpackLedger(file, ledger); !s)
        return s.error();
    return checkLedger(ledger, *key);
}

Result<Restored> restoreBackup(const QString &file, const QString &bookDirectory, const QString &account, const SecureBytes &secret, const Clock &clock) {
    if (QFileInfo::exists(bookDirectory) && !QFileInfo::exists(BookFiles(bookDirectory).ledger) && !QFileInfo::exists(BookFiles(bookDirectory).keyslots))
        return Error{ErrorCode::Invalid, QStringLiteral("book.exists"), bookDirectory}; // somebody's other folder
    auto key = backupKey(file, account, secret);
    if (!key)
        return key.error();
    const QString fresh = bookDirectory + QStringLiteral(".restoring");
    QDir(fresh).removeRecursively();
    const BookFiles to(fresh);
    if (!QDir().mkpath(to.backups) || !QDir().mkpath(to.attachments))
        return Error{ErrorCode::Io, {}, fresh};
    const auto giveUp = [&](const Error &e) {
        QDir(fresh).removeRecursively(); // only what this call made; the present book was not touched
        return e;
    };
    if (auto s = unpackLedger(file, to.ledger); !s)
        return giveUp(s.error());
    if (auto s = unpackKeyslots(file, to.keyslots); !s)
        return giveUp(s.error());
    auto inside = checkLedger(to.ledger, *key);
    if (!inside)
        return giveUp(inside.error());
    if (auto s = unpackAttachments(file, to.attachments); !s)
        return giveUp(s.error());
    // What lies beside the backup, and what is bad there, must not stop it: the rest comes from the book that is
    // put aside or, later, from the hub; what comes from nowhere is said to be missing (reconcileBlobs).
    copyAttachments(QFileInfo(file).absolutePath() + QStringLiteral("/attachments"), to.attachments);
    Restored r{*inside, {}};
    if (QFileInfo::exists(bookDirectory)) {
        const BookFiles old(bookDirectory);
        QLockFile busy(old.lock);
        if (!takeLock(busy))
            return giveUp({ErrorCode::InUse, {}, bookDirectory});
        QFile::copy(old.witness, to.witness);       // how the restored book learns that it went back
        QFile::copy(statePath(old), statePath(to)); // the second folder stays chosen
        copyAttachments(old.attachments, to.attachments);
        backupBeforeRestore(old, to, *key, clock);
        busy.unlock();
        r.keptAside = bookDirectory + QDateTime::fromMSecsSinceEpoch(clock.nowMs()).toString(QStringLiteral(".yyyyMMdd-HHmmss.'kept'"));
        if (!QDir().rename(bookDirectory, r.keptAside))
            return giveUp({ErrorCode::Io, {}, bookDirectory});
    }
    if (!QDir().rename(fresh, bookDirectory)) {
        if (!r.keptAside.isEmpty())
            QDir().rename(r.keptAside, bookDirectory);
        return giveUp({ErrorCode::Io, {}, bookDirectory});
    }
    return r;
}

BackupState backupState(const BookFiles &files) {
    QFile f(statePath(files));
    if (!f.open(QIODevice::ReadOnly))
        return {};
    const QCborMap m = QCborValue::fromCbor(f.readAll()).toMap();
    return {m[QStringLiteral("good")].toInteger(), m[QStringLiteral("bad")].toInteger(), m[QStringLiteral("second")].toString()};
}

Status setSecondFolder(const BookFiles &files, const QString &folder) {
    BackupState s = backupState(files);
    s.secondFolder = folder;
    return saveState(files, s);
}

bool backupOverdue(const BackupState &state, const Clock &clock) {
    return state.lastGoodMs == 0 || clock.nowMs() - state.lastGoodMs > qint64(24) * 3600 * 1000;
}

QStringList prunable(const QStringList &newestFirst, const QDate &today) {
    QSet<QString> kept;
    QStringList out;
    for (const QString &f : newestFirst) {
        const QDate day = QDate::fromString(f.left(8), QStringLiteral("yyyyMMdd"));
        const qint64 age = day.daysTo(today);
        if (!day.isValid() || age < 7)
            continue;
        const QString slot = age < 63 ? QStringLiteral("w%1-%2").arg(day.weekNumber()).arg(day.year()) : day.toString(QStringLiteral("yyyyMM"));
        if (kept.contains(slot))
            out += f;
        kept.insert(slot);
    }
    return out;
}

} // namespace vl
