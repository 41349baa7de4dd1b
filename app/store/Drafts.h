// SPDX-License-Identifier: GPL-3.0-or-later
// Open edits, kept inside the encrypted book so that locking, a crash or a power cut loses none.
#pragma once

#include "records/RecordType.h"
#include "store/Store.h"

#include <optional>

namespace vl {

struct Draft {
    QString key;     ///< what was being edited: "resident:<hex>", "newborn:<household hex>", "resident:new"
    QByteArray body; ///< CBOR of the form
    qint64 savedMs = 0;
};

/// Durable when it returns.
[[nodiscard]] Status saveDraft(Store &store, const QString &key, const QByteArray &body);
[[nodiscard]] Status dropDraft(Store &store, const QString &key);
/// A form closed without saving keeps its draft aside: it comes back when the same form is opened again,
/// not by itself after unlocking.
[[nodiscard]] Status putDraftAside(Store &store, const QString &key, const QByteArray &body);
/// The newest draft of this account that was not put aside; nullopt when there is none.
[[nodiscard]] Result<std::optional<Draft>> newestDraft(Store &store);
/// This form's draft, put aside or not.
[[nodiscard]] Result<std::optional<Draft>> draftFor(Store &store, const QString &key);

/// A form's records under their prefixes (empty for the main one).
[[nodiscard]] QByteArray recordsToDraft(const QList<QPair<QString, Record>> &records);
/// Fields that the draft has under this prefix and the type knows.
void draftToRecord(const QByteArray &body, Record &record, const QString &prefix = {});

} // namespace vl
