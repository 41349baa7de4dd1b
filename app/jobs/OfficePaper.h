// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that the office prints for itself or for one person: minutes, sheets, receipts, letters, booklets. One way out for
// all of them: the guard reads them, what it finds leaves for a purpose and with a second person (store/Leaving), and the
// audit trail says what left. Blocking; needs a QGuiApplication; on a worker.
#pragma once

#include "guard/Leaks.h"
#include "notices/Document.h"
#include "notices/Layout.h"
#include "store/Leaving.h"

namespace vl {

struct OfficePaper {
    QString name; ///< of the paper, for files and printers: nobody's name
    QString kind; ///< key, for the audit trail
    Id about;     ///< whose
    LaidOut pages;
    /// Numbers that are somebody's: of an ID card, a bank card, a telephone.
    QList<LeakHit> leaks;
};

/// Whose papers they are.
struct VillageOffice {
    QString village;
    QString code; ///< 12 digits
};
[[nodiscard]] Result<VillageOffice> officeOf(Store &store);

/// A template of resources/papers, filled. Errors as readTemplate(), fillNotice() and layOut().
[[nodiscard]] Result<LaidOut> paperPages(const QString &paper, const NoticeData &data);
/// Read by the guard; `ours`: numbers of the paper itself, which are nobody's. Invalid ("paper.glyph", subject: the character) when a character has no glyph.
[[nodiscard]] Result<OfficePaper> officePaper(Store &store, const QString &name, const QString &kind, const Id &about, LaidOut pages, const QStringList &ours = {});
/// Before it leaves: noted in the audit trail. NotAllowed ("paper.leak") when the guard found something and nobody has
/// agreed.
[[nodiscard]] Status notePaper(Store &store, const OfficePaper &paper, const std::optional<Leaving> &leaving = {});
/// As a PDF; noted first.
[[nodiscard]] Status writePaper(Store &store, const OfficePaper &paper, const QString &path, const std::optional<Leaving> &leaving = {});

} // namespace vl
