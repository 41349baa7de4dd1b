// SPDX-License-Identifier: GPL-3.0-or-later
// The readers behind GuardFile. Private to this folder.
#pragma once

#include "guard/GuardFile.h"

namespace vl {

[[nodiscard]] Result<GuardedFile> readTableForGuard(const QString &path, const GuardProgress &progress);
[[nodiscard]] Result<GuardedFile> readWordForGuard(const QString &path);
[[nodiscard]] Result<GuardedFile> readPdfForGuard(const QString &path);
[[nodiscard]] Result<GuardedFile> readPictureForGuard(const QString &path);
[[nodiscard]] Result<GuardedFile> readTextForGuard(const QString &path);

/// Lines of text as pieces: what stands in columns (tabs, two blanks, "|", or `separator` outside quotes) as cells.
/// Nothing of the text is in no piece but line ends and separators. `place` is put before "line N".
void addLines(QList<GuardPiece> &out, const QString &text, const QString &place, QChar separator = {});
/// The text again, with the pieces' texts in place of what they had; as long as it was.
[[nodiscard]] QString withPieces(const QString &text, const QList<GuardPiece> &pieces, QChar separator = {});
[[nodiscard]] QChar separatorFor(const QString &path, const QString &text);

[[nodiscard]] Status writeMaskedWord(const GuardedFile &file, const QList<GuardPiece> &masked, const QString &out);
[[nodiscard]] Status writeMaskedTable(const GuardedFile &file, const QList<GuardPiece> &masked, const QString &out);

} // namespace vl
