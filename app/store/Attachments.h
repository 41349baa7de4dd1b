// SPDX-License-Identifier: GPL-3.0-or-later
// Scans, photos and other papers of a record. The file is encrypted with a key of its own and lies beside the
// database under the SHA-256 of its encrypted bytes: the same bytes on every PC, on the hub and on a stick. The
// record says whose it is and holds the key. Nothing is ever written in the clear unless a person saves it.
#pragma once

#include "records/RecordType.h"
#include "store/Audit.h"
#include "store/Leaving.h"

namespace vl {

struct AttachmentLine {
    Id id;
    Id owner;
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString note;
    QByteArray blob; ///< 32 bytes
    bool here = false;
    bool atHub = false;
};

/// Largest file that is taken, so that its encrypted form fits the hub's limit.
inline constexpr qint64 maxAttachment = qint64(63) << 20;

/// Those of one record; of all, with a null id.
[[nodiscard]] Result<QList<AttachmentLine>> attachmentsOf(Store &store, const Id &owner);
/// Blocking. Durable when it returns: the file first, then the record. Invalid ("attachment.size", "attachment.empty").
[[nodiscard]] Result<Id> attachFile(Store &store, const Id &owner, const QString &file, const QString &note = {});
struct PaperName {
    QString file;
    QString mediaType;
    QString note;
};
/// Encrypts what `in` holds and gives the record of it, which the caller writes in its own transaction (store/Change).
/// Blocking. Invalid as attachFile(). Needs AttachPapers.
[[nodiscard]] Result<Record> sealPaper(Store &store, const Id &owner, QIODevice &in, const PaperName &name);
/// What is in memory, as a record of its own. Errors as sealPaper().
[[nodiscard]] Result<Id> attachBytes(Store &store, const Id &owner, const QByteArray &bytes, const PaperName &name);
/// Into `out`, which never is a file that stays. NotFound ("attachment.elsewhere") and Damaged as saveAttachment(); `note`
/// is logged before, with the owner as its object. The caller says who may.
[[nodiscard]] Status openPaper(Store &store, const Id &attachment, QIODevice &out, const AuditNote &note);
/// Undoable; the encrypted file stays.
[[nodiscard]] Status removeAttachment(Store &store, const Id &attachment);
/// Blocking. Needs Reveal and what mayLeave() asks for; logged. NotFound ("attachment.elsewhere") when the file is not
/// here yet: it is then fetched before all others. Damaged when it is not what it was: the file is left alone.
[[nodiscard]] Status saveAttachment(Store &store, const Id &attachment, const QString &to, const Leaving &leaving);

/// Where an encrypted file lies, or would lie.
[[nodiscard]] QString blobPath(const BookFiles &files, const QByteArray &hash);
/// Copies an encrypted file, hashed as it is written and flushed before it has its name. A file of the same size
/// that is there already stays; one of another size only makes way for the right bytes. Damaged: `from` does not
/// have this hash, and nothing was changed. Blocking.
[[nodiscard]] Status carryBlob(const QByteArray &hash, const QString &from, const QString &to);
/// Takes an encrypted file in if its bytes have this hash; then it is here. Damaged otherwise, and nothing is kept.
[[nodiscard]] Status takeBlob(Store &store, const QByteArray &hash, const QString &file);
/// Files that lay here once and do not any more (a book restored without them) are missing again, and come from
/// the hub. Gives how many.
[[nodiscard]] Result<qint64> reconcileBlobs(Store &store);

/// SHA-256 of a whole file. Blocking.
[[nodiscard]] Result<QByteArray> hashOfFile(const QString &path);

struct MissingBlob {
    QByteArray hash;
    qint64 size = 0; ///< of the encrypted file
};
/// Files that a record names and that are not here: what somebody asked for first, then the small ones.
[[nodiscard]] Result<QList<MissingBlob>> missingBlobs(Store &store, int limit = 1000);
/// Files that are here and that the hub is not known to have whole, in the same order.
[[nodiscard]] Result<QList<MissingBlob>> unsentBlobs(Store &store, int limit = 1000);
/// Files that are here and that the hub said it has.
[[nodiscard]] Result<QList<MissingBlob>> sentBlobs(Store &store, int limit = 1000);
struct BlobCounts {
    qint64 unsent = 0;
    qint64 missing = 0;
};
/// How long these two lists are, without making them.
[[nodiscard]] Result<BlobCounts> blobCounts(Store &store);
[[nodiscard]] Status markAtHub(Store &store, const QList<QByteArray> &hashes);
/// A hub that went back in time may lack what it once had.
[[nodiscard]] Status forgetAtHub(Store &store);
[[nodiscard]] Status forgetAtHub(Store &store, const QByteArray &hash);

} // namespace vl
