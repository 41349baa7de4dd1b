// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BackupFile.h"

#include "base/Zip.h"
#include "crypto/KeySlots.h"
#include "store/Attachments.h"
#include "store/Backup.h"

#include <QCborMap>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vl {

namespace {

const QString manifestName = QStringLiteral("manifest");
const QString keyslotsName = QStringLiteral("keyslots");
const QString ledgerName = QStringLiteral("ledger.db");
const QString attachmentsName = QStringLiteral("attachments/");

Error notABackup(const QString &file) {
    return {ErrorCode::Damaged, QStringLiteral("backup"), file};
}

Status unpack(const QString &file, const QString &name, const QString &to) {
    auto zip = ZipReader::open(file);
    if (!zip)
        return zip.error().code == ErrorCode::Io ? zip.error() : notABackup(file);
    const auto entry = (*zip)->entry(name);
    if (!entry)
        return notABackup(file);
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, to};
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 n = entry->read(buffer.data(), buffer.size());
        if (n < 0)
            return notABackup(file);
        if (n == 0)
            break;
        if (out.write(buffer.constData(), n) != n)
            return Error{ErrorCode::NoSpace, {}, to};
    }
    return out.flush() ? Status() : Status(Error{ErrorCode::NoSpace, {}, to});
}

Result<KeySlots> slotsIn(const QString &file) {
    QTemporaryDir dir;
    const QString path = dir.filePath(keyslotsName);
    if (auto s = unpack(file, keyslotsName, path); !s)
        return s.error();
    return KeySlots::load(path);
}

} // namespace

Status packBackup(const QString &target, const BackupManifest &manifest, const QString &keyslots, const QString &ledger, const QStringList &attachments) {
    const QByteArray head = QCborMap{{QStringLiteral("format"), 1}, {QStringLiteral("made"), manifest.made.toMSecsSinceEpoch()}, {QStringLiteral("reason"), manifest.reason}}.toCborValue().toCbor();
    QList<ZipItem> items{{manifestName, head, {}}, {keyslotsName, {}, keyslots}, {ledgerName, {}, ledger}};
    for (const QString &path : attachments)
        items.append({attachmentsName + QFileInfo(path).fileName(), {}, path});
    return writeZip(target, items);
}

Status unpackAttachments(const QString &file, const QString &folder) {
    auto zip = ZipReader::open(file);
    if (!zip)
        return zip.error().code == ErrorCode::Io ? zip.error() : notABackup(file);
    for (const QString &name : (*zip)->names()) {
        const QString plain = QFileInfo(name).fileName();
        if (!name.startsWith(attachmentsName) || name != attachmentsName + plain || QFileInfo::exists(folder + QLatin1Char('/') + plain))
            continue;
        const QString part = folder + QLatin1Char('/') + plain + QStringLiteral(".part");
        auto s = unpack(file, name, part);
        if (s)
            s = carryBlob(QByteArray::fromHex(plain.toLatin1()), part, folder + QLatin1Char('/') + plain);
        QFile::remove(part);
        if (!s && s.error().code != ErrorCode::Damaged) // a bad one is missing, and no reason to have nothing
            return s;
    }
    return {};
}

Status unpackLedger(const QString &file, const QString &to) {
    return unpack(file, ledgerName, to);
}

Status unpackKeyslots(const QString &file, const QString &to) {
    return unpack(file, keyslotsName, to);
}

Result<SecureBytes> backupKey(const QString &file, const QString &account, const SecureBytes &secret) {
    auto keys = slotsIn(file);
    if (!keys)
        return keys.error();
    qsizetype slot = keys->indexOf({});
    for (qsizetype i = 0; !account.isEmpty() && i < keys->slots_().size(); ++i)
        if (!keys->slots_()[i].recovery && keys->slots_()[i].name == account)
            slot = i;
    if (slot < 0 || (!account.isEmpty() && keys->slots_()[slot].recovery))
        return Error{ErrorCode::WrongPassphrase, QStringLiteral("account"), {}};
    return keys->unwrap(slot, secret);
}

Result<QStringList> backupAccounts(const QString &file) {
    auto keys = slotsIn(file);
    if (!keys)
        return keys.error();
    QStringList out;
    for (const KeySlot &s : keys->slots_())
        if (!s.recovery)
            out += s.name;
    return out;
}

} // namespace vl
