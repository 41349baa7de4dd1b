// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of a meeting, in encrypted pieces that are attachments of it, and marks by which a place in it is
// found again. Blocking.
#pragma once

#include "base/Id.h"
#include "store/Store.h"

namespace vl {

struct RecordingPart {
    Id attachment;
    qint64 startedMs = 0; ///< since 1970
    qint64 lengthMs = 0;
    bool here = false; ///< its file is on this PC
};
/// In the order in which they were spoken; those whose attachment was removed are left out. Needs ReadPeople.
[[nodiscard]] Result<QList<RecordingPart>> recordingOf(Store &store, const Id &meeting);
/// A piece, as packSpeech() made it. Durable when it returns. Needs KeepMeetings.
[[nodiscard]] Status keepRecording(Store &store, const Id &meeting, const QByteArray &packed, qint64 startedMs, qint64 lengthMs);
/// What somebody tells at the counter: an attachment of it, in the same pieces. Durable when it returns. Needs AttachPapers.
[[nodiscard]] Status keepVoice(Store &store, const Id &owner, const QByteArray &packed, qint64 startedMs, qint64 lengthMs);
/// As it was packed. Logged. NotFound ("attachment.elsewhere"). Needs KeepMeetings.
[[nodiscard]] Result<QByteArray> recordingPart(Store &store, const Id &attachment);

struct RecordingMark {
    qint64 atMs = 0; ///< since 1970
    QString text;
};
[[nodiscard]] Result<QList<RecordingMark>> recordingMarks(Store &store, const Id &meeting);
[[nodiscard]] Status addMark(Store &store, const Id &meeting, const RecordingMark &mark);

} // namespace vl
