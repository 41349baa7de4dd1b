// SPDX-License-Identifier: GPL-3.0-or-later
// What is put on pages after they were laid out: the code by which a notice is verified, and the mark of a proof.
#pragma once

#include "notices/Layout.h"
#include "notices/SetText.h"

namespace vl {

/// What an approved notice's code says: number, fingerprint and the village's signature. No personal data.
struct NoticeMark {
    QString villageCode; ///< 12 digits
    QString number;
    QString fingerprint; ///< 64 hex digits
    QByteArray signature;

    [[nodiscard]] QByteArray text() const;
    /// Invalid ("notice.mark") for what is none.
    [[nodiscard]] static Result<NoticeMark> read(const QString &text);
    /// `villageKey`: the public half of the village's signer, 32 bytes.
    [[nodiscard]] bool verifies(const QByteArray &villageKey) const;
};

/// Beside every signature; on a notice without one, at the foot of its last page.
void stampMark(LaidOut &notice, const NoticeMark &mark, const QMarginsF &margins, Typefaces &faces);
/// A line or two of words, set at `at` (units).
void putWords(LaidOut &pages, qsizetype page, const ToSet &what, const QPointF &at, Typefaces &faces);
/// `text` as a QR code with its upper left corner at `at` (mm), about `side` mm wide.
void stampCode(LaidOut &pages, qsizetype page, const QPointF &at, double side, const QString &text);
/// In red above the text of every page: that it is a proof, or that its rows are samples.
void stampWarning(LaidOut &notice, const QString &words, const QMarginsF &margins, Typefaces &faces);
inline const QString proofWords = QStringLiteral("草稿　未经第二人审核，不得张贴");
inline const QString proofToSend = QStringLiteral("草稿　未经第二人审核，不得发出");
inline const QString sampleWords = QStringLiteral("样张　表中是示例，不得张贴");

} // namespace vl
