// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/VoteCommands.h"

#include "ctl/Ask.h"
#include "ctl/Session.h"
#include "jobs/Sentences.h"
#include "jobs/VotePapers.h"
#include "jobs/VoteSentences.h"

#include <algorithm>

namespace vl {

namespace {

class VoteCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit VoteCommand(const Options &o) : Session(o) {}

    int run() {
        struct Entry {
            const char *name;
            int arguments;
            int (VoteCommand::*run)();
        };
        static constexpr Entry table[] = {{"list", 2, &VoteCommand::list}, {"collect", 4, &VoteCommand::collect}, {"export", 4, &VoteCommand::give}, {"verify", 2, &VoteCommand::verify}};
        for (const Entry &e : table) {
            if (m_o.arguments.value(0) != QLatin1String(e.name) || m_o.arguments.size() != e.arguments)
                continue;
            if (e.run != &VoteCommand::verify)
                if (const int code = open(m_o.arguments[1]); code != 0)
                    return code;
            return (this->*e.run)();
        }
        return fail({ErrorCode::Usage, tr("vote list BOOK, vote collect BOOK VOTE FILE, vote export BOOK VOTE FOLDER, or vote verify FOLDER. See ledgerctl --help."), {}});
    }

private:
    int list() {
        auto all = votes(*m_store);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const VoteLine &v : std::as_const(*all)) {
            json += QJsonObject{{key("id"), v.id.toHex()}, {key("title"), v.title}, {key("sealed"), v.state == VoteState::Sealed}, {key("root"), v.root()}};
            words += QStringList{v.id.toHex(), v.title, voteStateName(v.state)}.join(QStringLiteral("  "));
        }
        print(json, words.isEmpty() ? tr("No vote is on record.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    int collect() {
        const auto bytes = bytesOf(m_o.arguments[3]);
        if (!bytes)
            return fail(bytes.error());
        auto lines = collectOnline(*m_store, Id::fromHex(m_o.arguments[2]), *bytes);
        if (!lines)
            return fail(lines.error());
        QJsonArray refused;
        QStringList words;
        for (const CollectedLine &l : std::as_const(*lines))
            if (!l.fault.isEmpty()) {
                refused += QJsonObject{{key("line"), l.line}, {key("reason"), l.fault}};
                words += tr("Line %1: %2").arg(l.line).arg(say({ErrorCode::Invalid, l.fault, {}}));
            }
        const qsizetype taken = lines->size() - refused.size();
        words += tr("%n ballot(s) are in the box.", nullptr, static_cast<int>(taken));
        print(QJsonObject{{key("taken"), taken}, {key("refused"), refused}}, words.join(QLatin1Char('\n')));
        return refused.isEmpty() ? 0 : 1;
    }

    int give() {
        if (auto s = exportVote(*m_store, Id::fromHex(m_o.arguments[2]), m_o.arguments[3]); !s)
            return fail(s.error());
        print(QJsonObject{{key("folder"), m_o.arguments[3]}}, tr("Written: %1").arg(m_o.arguments[3]));
        return 0;
    }

    int verify() {
        const auto bare = [](QString text) { return text.remove(QLatin1Char(' ')).toLower(); };
        auto files = readVote(m_o.arguments[1]);
        if (!files)
            return fail(files.error());
        auto report = verifyVote(*files, bareBallot(m_o.receipt));
        if (!report)
            return fail(report.error());
        const bool sameRoot = m_o.root.isEmpty() || bare(m_o.root) == report->root;
        const bool counted = m_o.receipt.isEmpty() || report->receipt;
        QJsonArray counts;
        for (const qint64 n : std::as_const(report->tally.counts))
            counts += n;
        QStringList words{report->title, tallyWords(report->tally, {report->options, 1}), QStringLiteral("root: ") + report->root};
        words += sameRoot ? (m_o.root.isEmpty() ? tr("Everything is as it was sealed. Compare the root with the notice.") : tr("Everything is as it was sealed, and it is what the notice says.")) : tr("This is not the vote of that notice: its root is another.");
        if (!m_o.receipt.isEmpty())
            words += counted ? tr("The ballot of this receipt was counted.") : tr("No ballot with this number was counted.");
        print(QJsonObject{{key("ok"), sameRoot && counted}, {key("root"), report->root}, {key("sameRoot"), sameRoot}, {key("receiptCounted"), report->receipt}, {key("counts"), counts}, {key("blank"), report->tally.blank}, {key("invalid"), report->tally.invalid}, {key("ballots"), report->tally.ballots}}, words.join(QLatin1Char('\n')));
        return sameRoot && counted ? 0 : 1;
    }
};

} // namespace

std::optional<int> runVoteCommand(const Options &options) {
    return options.command == QLatin1String("vote") ? std::optional<int>(VoteCommand(options).run()) : std::nullopt;
}

} // namespace vl
