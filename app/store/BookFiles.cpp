// SPDX-License-Identifier: GPL-3.0-or-later
// witness := two slots of 64 bytes: device16 epoch8 dseq8 sha256(the 32 bytes before). The older slot is
// overwritten, so that a torn write leaves the other one.
#include "store/BookFiles.h"

#include "crypto/Seal.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <utility>

namespace vl {

namespace {

constexpr qint64 slotSize = 64;

QByteArray encode(const Witness &w) {
    QByteArray b = w.device.toBytes();
    b.resize(32);
    qToBigEndian(w.epoch, b.data() + 16);
    qToBigEndian(w.dseq, b.data() + 24);
    return b + sha256(b);
}

bool decode(const QByteArray &b, Witness &w) {
    if (b.size() != slotSize || sha256(b.left(32)) != b.mid(32))
        return false;
    w = {Id::fromBytes(b.left(16)), qFromBigEndian<qint64>(b.constData() + 16), qFromBigEndian<qint64>(b.constData() + 24)};
    return true;
}

bool later(const Witness &a, const Witness &b) {
    return std::pair(a.epoch, a.dseq) > std::pair(b.epoch, b.dseq);
}

} // namespace

BookFiles::BookFiles(QString dir) : directory(std::move(dir)) {
    const QDir d(directory);
    ledger = d.filePath(QStringLiteral("ledger.db"));
    keyslots = d.filePath(QStringLiteral("keyslots"));
    attempts = d.filePath(QStringLiteral("attempts"));
    witness = d.filePath(QStringLiteral("witness"));
    backups = d.filePath(QStringLiteral("backups"));
    attachments = d.filePath(QStringLiteral("attachments"));
    lock = d.filePath(QStringLiteral("lock"));
}

bool takeLock(QLockFile &lock) {
    constexpr int patienceMs = 300; // somebody may be about to write his name into it
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
        return false;
    if (lock.tryLock(patienceMs))
        return true;
    // Without a name in it Qt takes it for held, for ever. Whoever lives holds it by the system's own lock as well, and
    // then it is not removed.
    return !lock.getLockInfo(&pid, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0);
}

Witness Witness::read(const QString &path) {
    QFile file(path);
    Witness best;
    if (!file.open(QIODevice::ReadOnly))
        return best;
    for (int i = 0; i < 2; ++i) {
        Witness w;
        if (decode(file.read(slotSize), w) && later(w, best))
            best = w;
    }
    return best;
}

void Witness::write(const QString &path) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    Witness a;
    Witness b;
    const bool hasA = decode(file.read(slotSize), a);
    const bool hasB = decode(file.read(slotSize), b);
    const bool second = hasA && (!hasB || later(a, b));
    file.seek(second ? slotSize : 0);
    file.write(encode(*this));
}

} // namespace vl
