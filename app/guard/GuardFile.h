// SPDX-License-Identifier: GPL-3.0-or-later
// Any file on the PC before the guard: spreadsheets with their hidden sheets and comments, Word documents with
// headers, notes and text boxes, PDFs, plain text, and pictures where Tesseract is installed. Blocking; off the GUI
// thread. What cannot be seen is said.
#pragma once

#include "base/Result.h"
#include "guard/Leaks.h"

#include <functional>

namespace vl {

enum class FileSort { Table,
                      Word,
                      Pdf,
                      Picture,
                      Text,
                      Unknown };

struct GuardedFile {
    QString path;
    QList<GuardPiece> pieces;
    QStringList unseen; ///< keys: pictures, pages (of a PDF without text), embedded
    FileSort sort = FileSort::Unknown;
};

using GuardProgress = std::function<bool(int)>; ///< percent; false to cancel

/// Files of a folder that the guard reads, or that are documents by their names and it cannot read, in order,
/// subfolders too; a file is itself.
[[nodiscard]] QStringList filesForGuard(const QString &path);
/// Unsupported (guard.format: what it is not; guard.tool: a program that reads it is not installed), Damaged, Io, Cancelled.
[[nodiscard]] Result<GuardedFile> readForGuard(const QString &path, const GuardProgress &progress = {});

/// What a masked copy of this file is: xlsx, docx, csv or txt; empty when none can be made.
[[nodiscard]] QString maskedSuffix(const GuardedFile &file);
/// A copy without what was found: of a Word document the document itself, of a spreadsheet its values in one sheet, of
/// the others their text. The copy is read again before it has its name: Internal ("guard.left") when something is still
/// in it.
[[nodiscard]] Status writeMasked(const GuardedFile &file, const GuardKnowledge &knowledge, const QString &out);

} // namespace vl
