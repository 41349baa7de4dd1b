// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/GuardCommand.h"

#include "ctl/Session.h"
#include "jobs/FileGuard.h"
#include "jobs/GuardJob.h"
#include "jobs/GuardWords.h"

#include <QDir>
#include <QFileInfo>

namespace vl {

namespace {

class GuardCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit GuardCommand(const Options &o) : Session(o) {}

    int run() {
        if (m_o.arguments.isEmpty())
            return fail({ErrorCode::Usage, tr("guard needs at least one file or folder. See ledgerctl --help."), {}});
        GuardKnowledge known;
        known.today = m_clock.today();
        if (!m_o.book.isEmpty()) {
            if (const int code = open(m_o.book); code != 0)
                return code;
            auto book = guardKnowledge(*m_store);
            if (!book)
                return fail(book.error());
            known = *book;
        }
        for (const QString &a : m_o.allow)
            known.allowed.insert(plainDigits(a));
        auto verdicts = guardFiles(known, m_o.arguments);
        if (!verdicts)
            return fail(verdicts.error());
        const bool many = verdicts->size() != 1 || QFileInfo(m_o.arguments.first()).isDir();
        if (many && !m_o.mask.isEmpty() && !QDir().mkpath(m_o.mask))
            return fail({ErrorCode::Io, {}, m_o.mask});
        QJsonArray json;
        QStringList words;
        bool unread = false;
        for (const FileVerdict &v : std::as_const(*verdicts)) {
            if (!v.read) { // nobody can say that it is clean; the others are looked at all the same
                (void)fail(v.trouble);
                unread = true;
                continue;
            }
            const QString &file = v.file.path;
            for (const LeakHit &h : v.hits) {
                const QString place = v.file.pieces[h.parts.first().piece].place;
                json += QJsonObject{{key("file"), file}, {key("place"), place}, {key("kind"), leakKindKey(h.kind)}, {key("excerpt"), h.excerpt}, {key("confidence"), h.confidence}};
                words += QStringLiteral("%1  %2  %3  %4").arg(file, place, leakWord(h.kind), h.excerpt);
            }
            for (const QString &u : v.file.unseen)
                QTextStream(stderr) << file << ": " << unseenWord(u) << '\n';
            if (m_o.mask.isEmpty())
                continue;
            if (auto s = writeMasked(v.file, known, many ? maskedName(v.file, m_o.mask) : m_o.mask); !s)
                return fail(s.error());
        }
        print(json, words.isEmpty() ? (unread ? tr("Not every file could be read: nobody can say that nothing is in them.") : tr("Nothing was found.")) : words.join(QLatin1Char('\n')));
        return unread ? 2 : json.isEmpty() ? 0
                                           : 1;
    }
};

} // namespace

std::optional<int> runGuardCommand(const Options &options) {
    if (options.command != QLatin1String("guard"))
        return {};
    return GuardCommand(options).run();
}

} // namespace vl
