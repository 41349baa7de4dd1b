// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Recordings.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"
#include "store/Change.h"

#include <QBuffer>
#include <QDateTime>

namespace vl {

Result<QList<RecordingPart>> recordingOf(Store &store, const Id &meeting) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT r.attachment, r.started, r.length, coalesce(b.here,0) FROM recording r JOIN attachment a ON a.id=r.attachment LEFT JOIN blob b ON b.hash=a.blob WHERE r.meeting=? ORDER BY r.started, r.id"), {bind(meeting)});
    if (!q)
        return q.error();
    QList<RecordingPart> out;
    while (q->next())
        out.append({Id::fromBytes(q->value(0).toByteArray()), q->value(1).toLongLong(), q->value(2).toLongLong(), q->value(3).toInt() == 1});
    return out;
}

namespace {

PaperName speechOf(qint64 startedMs) {
    return {QStringLiteral("录音 %1.ogg").arg(QDateTime::fromMSecsSinceEpoch(startedMs).toString(QStringLiteral("HHmmss"))), QStringLiteral("audio/ogg"), {}};
}

} // namespace

Status keepRecording(Store &store, const Id &meeting, const QByteArray &packed, qint64 startedMs, qint64 lengthMs) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s;
    QBuffer in;
    in.setData(packed);
    in.open(QIODevice::ReadOnly);
    auto paper = sealPaper(store, meeting, in, speechOf(startedMs));
    if (!paper)
        return paper.error();
    Record r(types::recording(), store.ids().next());
    r.set("meeting", meeting);
    r.set("attachment", paper->id());
    r.set("started", startedMs);
    r.set("length", lengthMs);
    return statusOf(inOneChange(store, "recording.keep", [&](Writer &w) -> Status {
        auto s = w.create(*paper);
        return s ? w.create(r) : s;
    }));
}

Status keepVoice(Store &store, const Id &owner, const QByteArray &packed, qint64 startedMs, qint64 lengthMs) {
    Q_UNUSED(lengthMs)
    auto id = attachBytes(store, owner, packed, speechOf(startedMs));
    return id ? Status() : Status(id.error());
}

Result<QByteArray> recordingPart(Store &store, const Id &attachment) {
    if (auto s = store.require(Permission::KeepMeetings); !s)
        return s.error();
    auto known = sqlValue(store.db(), QStringLiteral("SELECT 1 FROM recording WHERE attachment=?"), {bind(attachment)});
    if (!known)
        return known.error();
    if (!known->isValid())
        return Error{ErrorCode::NotFound, QStringLiteral("recording"), {}};
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    auto s = openPaper(store, attachment, out, {QStringLiteral("recording.play")});
    out.close();
    return s ? Result<QByteArray>(bytes) : Result<QByteArray>(s.error());
}

Result<QList<RecordingMark>> recordingMarks(Store &store, const Id &meeting) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT at, text FROM recording_mark WHERE meeting=? ORDER BY at, id"), {bind(meeting)});
    if (!q)
        return q.error();
    QList<RecordingMark> out;
    while (q->next())
        out.append({q->value(0).toLongLong(), q->value(1).toString()});
    return out;
}

Status addMark(Store &store, const Id &meeting, const RecordingMark &mark) {
    Record r(types::recordingMark(), store.ids().next());
    r.set("meeting", meeting);
    r.set("at", mark.atMs);
    r.set("text", mark.text.trimmed().left(200));
    return statusOf(inOneChange(store, "recording.keep", [&](Writer &w) { return w.create(r); }));
}

} // namespace vl
