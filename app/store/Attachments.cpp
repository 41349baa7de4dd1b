// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Attachments.h"

#include "crypto/FileSeal.h"
#include "crypto/Seal.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Audit.h"
#include "store/Change.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>

namespace vl {

namespace {

// Computes the hash of what is written on its way through.
class Hashed : public QIODevice {
public:
    explicit Hashed(QIODevice &to) : m_to(to) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] QByteArray hash() { return m_hash.result(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override {
        m_hash.add(QByteArray::fromRawData(data, size));
        return m_to.write(data, size);
    }

private:
    QIODevice &m_to;
    Sha256 m_hash;
};

const QString isMissing = QStringLiteral("coalesce(b.here,0)=0");
const QString isUnsent = QStringLiteral("b.here=1 AND b.at_hub=0");

Status noteHere(Store &store, const QByteArray &hash) {
    auto q = runSql(store.db(), QStringLiteral("INSERT INTO blob VALUES (?,1,0,0) ON CONFLICT (hash) DO UPDATE SET here=1"), {QString::fromLatin1(hash.toHex())});
    return q ? Status() : Status(q.error());
}

Result<QList<MissingBlob>> blobList(Store &store, const QString &where, int limit) {
    auto q = runSql(store.db(), QStringLiteral("SELECT a.blob, min(a.blob_size) FROM attachment a LEFT JOIN blob b ON b.hash=a.blob WHERE %1 "
                                               "GROUP BY a.blob ORDER BY max(coalesce(b.asked,0)) DESC, min(a.blob_size), a.blob LIMIT ?")
                                    .arg(where),
                    {limit});
    if (!q)
        return q.error();
    QList<MissingBlob> out;
    while (q->next())
        if (const QByteArray hash = QByteArray::fromHex(q->value(0).toString().toLatin1()); hash.size() == 32)
            out.append({hash, q->value(1).toLongLong()});
    return out;
}

} // namespace

Result<QByteArray> hashOfFile(const QString &path) {
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, path};
    Sha256 hash;
    while (!f.atEnd()) {
        const QByteArray piece = f.read(1 << 20);
        if (piece.isEmpty())
            return Error{ErrorCode::Io, {}, path};
        hash.add(piece);
    }
    return hash.result();
}

QString blobPath(const BookFiles &files, const QByteArray &hash) {
    return files.attachments + QLatin1Char('/') + QString::fromLatin1(hash.toHex());
}

Result<QList<AttachmentLine>> attachmentsOf(Store &store, const Id &owner) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT a.id, a.owner, a.name, a.media_type, a.plain_size, a.note, a.blob, coalesce(b.here,0), coalesce(b.at_hub,0) "
                                               "FROM attachment a LEFT JOIN blob b ON b.hash=a.blob WHERE (a.owner=?1 OR ?2) AND (?3 OR a.owner NOT IN (SELECT id FROM affair WHERE flow='watch')) AND ") +
                                    ownerNotSealed("a.owner") + QStringLiteral(" ORDER BY a.id"),
                    {bind(owner), owner.isNull() ? 1 : 0, store.require(Permission::WatchPoverty) ? 1 : 0});
    if (!q)
        return q.error();
    QList<AttachmentLine> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), Id::fromBytes(q->value(1).toByteArray()), q->value(2).toString(), q->value(3).toString(), q->value(4).toLongLong(), q->value(5).toString(),
                    QByteArray::fromHex(q->value(6).toString().toLatin1()), q->value(7).toInt() == 1, q->value(8).toInt() == 1});
    return out;
}

Result<Record> sealPaper(Store &store, const Id &owner, QIODevice &in, const PaperName &name) {
    if (auto s = store.require(Permission::AttachPapers); !s)
        return s.error();
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    const qint64 size = in.size();
    if (size == 0 || size > maxAttachment)
        return Error{ErrorCode::Invalid, size == 0 ? QStringLiteral("attachment.empty") : QStringLiteral("attachment.size"), name.file};
    const SecureBytes key = SecureBytes::random(fileKeySize);
    const QString making = store.files().attachments + QStringLiteral("/making-") + store.ids().next().toHex();
    QFile out(making);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, making};
    QByteArray hash;
    Status made;
    {
        Hashed through(out);
        made = sealFile(in, through, key);
        hash = through.hash();
    }
    const qint64 sealedBytes = out.size();
    out.close();
    if (made)
        made = takeBlob(store, hash, making);
    QFile::remove(making);
    if (!made)
        return made.error();
    Record r(types::attachment(), store.ids().next());
    r.set("owner", owner);
    r.set("name", name.file.right(200));
    r.set("media_type", name.mediaType.left(100));
    r.set("plain_size", size);
    r.set("blob", QString::fromLatin1(hash.toHex()));
    r.set("blob_size", sealedBytes);
    QByteArray plainKey(key.chars(), static_cast<qsizetype>(key.size()));
    r.set("content_key", plainKey);
    r.set("note", name.note.trimmed());
    wipe(plainKey);
    return r;
}

namespace {
Result<Id> attach(Store &store, const Result<Record> &paper) {
    return paper ? idOf(inOneChange(store, "attachment.new", [&](Writer &w) { return w.create(*paper); }), paper->id()) : Result<Id>(paper.error());
}
} // namespace

Result<Id> attachFile(Store &store, const Id &owner, const QString &file, const QString &note) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || QFileInfo(file).isDir())
        return Error{ErrorCode::Io, {}, file};
    auto r = sealPaper(store, owner, in, {QFileInfo(file).fileName(), QMimeDatabase().mimeTypeForFile(file).name(), note});
    if (!r)
        return r.error().subject == QFileInfo(file).fileName() ? Error{r.error().code, r.error().detail, file} : r.error();
    return attach(store, r);
}

Result<Id> attachBytes(Store &store, const Id &owner, const QByteArray &bytes, const PaperName &name) {
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    return attach(store, sealPaper(store, owner, in, name));
}

Status removeAttachment(Store &store, const Id &attachment) {
    return statusOf(inOneChange(store, "attachment.remove", [&](Writer &w) -> Status {
        auto proof = sqlValue(store.db(), QStringLiteral("SELECT 1 FROM attachment a JOIN minutes m ON m.meeting=a.owner JOIN minutes_signature s ON s.minutes=m.id AND s.way='paper' WHERE a.id=? LIMIT 1"), {bind(attachment)});
        if (!proof)
            return proof.error();
        if (proof->isValid())
            return Error{ErrorCode::NotAllowed, QStringLiteral("attachment.signed"), {}};
        return w.setExists(types::attachment(), attachment, false);
    }));
}

Status openPaper(Store &store, const Id &attachment, QIODevice &out, const AuditNote &note) {
    auto r = loadRecord(store, types::attachment(), attachment);
    if (!r)
        return r.error();
    if (auto s = requireUnsealed(store, r->link("owner")); !s)
        return s;
    auto watched = sqlValue(store.db(), QStringLiteral("SELECT count(*) FROM affair WHERE flow='watch' AND id=?"), {bind(r->link("owner"))});
    if (!watched)
        return watched.error();
    if (watched->toInt() > 0)
        if (auto s = store.require(Permission::WatchPoverty); !s)
            return s;
    const QByteArray hash = QByteArray::fromHex(r->text("blob").toLatin1());
    QFile in(blobPath(store.files(), hash));
    if (!in.open(QIODevice::ReadOnly)) {
        auto q = runSql(store.db(), QStringLiteral("INSERT INTO blob VALUES (?,0,0,?) ON CONFLICT (hash) DO UPDATE SET here=0, asked=excluded.asked"), {r->text("blob"), store.clock().nowMs()});
        return q ? Error{ErrorCode::NotFound, QStringLiteral("attachment.elsewhere"), {}} : q.error();
    }
    AuditNote said = note;
    said.object = r->link("owner");
    if (auto s = audit(store, said); !s)
        return s;
    QByteArray plainKey = r->value("content_key").toByteArray();
    const SecureBytes key(plainKey.constData(), static_cast<size_t>(plainKey.size()));
    r->setAt(types::attachment().indexOf(QStringLiteral("content_key")), {});
    wipe(plainKey);
    if (key.size() != fileKeySize)
        return Error{ErrorCode::Damaged, QStringLiteral("attachment"), in.fileName()};
    return openFile(in, out, key);
}

Status saveAttachment(Store &store, const Id &attachment, const QString &to, const Leaving &leaving) {
    if (auto s = store.require(Permission::Reveal); !s)
        return s;
    if (auto s = mayLeave(store, leaving); !s)
        return s;
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, to};
    if (auto s = openPaper(store, attachment, out, {QStringLiteral("attachment.save"), {}, QStringLiteral("attachment"), leaving.purpose.trimmed()}); !s)
        return s;
    return out.commit() ? Status() : Status(Error{ErrorCode::NoSpace, {}, to});
}

Status carryBlob(const QByteArray &hash, const QString &from, const QString &to) {
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}, from};
    if (QFileInfo::exists(to) && QFileInfo(to).size() == in.size())
        return {};
    QSaveFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Io, {}, to};
    Sha256 found;
    while (!in.atEnd()) {
        const QByteArray piece = in.read(1 << 20);
        if (piece.isEmpty())
            return Error{ErrorCode::Io, {}, from};
        found.add(piece);
        if (out.write(piece) != piece.size())
            return Error{ErrorCode::NoSpace, {}, to};
    }
    if (found.result() != hash)
        return Error{ErrorCode::Damaged, QStringLiteral("attachment"), from};
    return out.commit() ? Status() : Status(Error{ErrorCode::NoSpace, {}, to});
}

Status takeBlob(Store &store, const QByteArray &hash, const QString &file) {
    auto s = carryBlob(hash, file, blobPath(store.files(), hash));
    return s ? noteHere(store, hash) : s;
}

Result<qint64> reconcileBlobs(Store &store) {
    const QStringList names = QDir(store.files().attachments).entryList(QDir::Files);
    const QSet<QString> there(names.cbegin(), names.cend());
    auto q = runSql(store.db(), QStringLiteral("SELECT hash FROM blob WHERE here=1"));
    if (!q)
        return q.error();
    QStringList lost;
    while (q->next())
        if (!there.contains(q->value(0).toString()))
            lost += q->value(0).toString();
    for (const QString &hash : std::as_const(lost))
        if (auto done = runSql(store.db(), QStringLiteral("UPDATE blob SET here=0 WHERE hash=?"), {hash}); !done)
            return done.error();
    return lost.size();
}

Result<QList<MissingBlob>> missingBlobs(Store &store, int limit) {
    return blobList(store, isMissing, limit);
}

Result<QList<MissingBlob>> unsentBlobs(Store &store, int limit) {
    return blobList(store, isUnsent, limit);
}

Result<BlobCounts> blobCounts(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT count(DISTINCT CASE WHEN %1 THEN a.blob END), count(DISTINCT CASE WHEN %2 THEN a.blob END) FROM attachment a LEFT JOIN blob b ON b.hash=a.blob").arg(isUnsent, isMissing));
    if (!q)
        return q.error();
    q->next();
    return BlobCounts{q->value(0).toLongLong(), q->value(1).toLongLong()};
}

Result<QList<MissingBlob>> sentBlobs(Store &store, int limit) {
    return blobList(store, QStringLiteral("b.here=1 AND b.at_hub=1"), limit);
}

Status markAtHub(Store &store, const QList<QByteArray> &hashes) {
    for (const QByteArray &hash : hashes)
        if (auto q = runSql(store.db(), QStringLiteral("UPDATE blob SET at_hub=1 WHERE hash=?"), {QString::fromLatin1(hash.toHex())}); !q)
            return q.error();
    return {};
}

Status forgetAtHub(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("UPDATE blob SET at_hub=0"));
    return q ? Status() : Status(q.error());
}

Status forgetAtHub(Store &store, const QByteArray &hash) {
    auto q = runSql(store.db(), QStringLiteral("UPDATE blob SET at_hub=0 WHERE hash=?"), {QString::fromLatin1(hash.toHex())});
    return q ? Status() : Status(q.error());
}

} // namespace vl
