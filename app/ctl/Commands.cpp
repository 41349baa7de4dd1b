// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/Commands.h"

#include "ctl/Ask.h"
#include "ctl/FillCommand.h"
#include "ctl/GuardCommand.h"
#include "ctl/NoticeCommand.h"
#include "ctl/PaperCommands.h"
#include "ctl/PartyCommands.h"
#include "ctl/Session.h"
#include "ctl/SyncCommands.h"
#include "ctl/VoteCommands.h"
#include "jobs/NewPassphrase.h"
#include "jobs/Practice.h"
#include "jobs/RescueJob.h"
#include "jobs/RosterJob.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "store/Backup.h"
#include "store/Check.h"
#include "store/People.h"
#include "store/Undo.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace vl {

namespace {

// In JSON a code has its name of the national standard, whatever language the program speaks.
QString standardName(const QString &table, const QString &code) {
    return code.isEmpty() ? QString() : CodeTable::get(table).name(code);
}

class Command : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit Command(const Options &o) : Session(o) {}

    std::optional<int> run() {
        struct Entry {
            const char *name;
            qsizetype arguments;
            int (Command::*run)();
        };
        static constexpr Entry table[] = {{"create", 1, &Command::create}, {"import", 3, &Command::import}, {"find", 2, &Command::find}, {"export", 3, &Command::exportResidents}, {"undo", 1, &Command::undo}, {"redo", 1, &Command::redo}, {"check", 1, &Command::check}, {"rescue", 2, &Command::rescue}, {"backup", 2, &Command::backup}, {"restore", 2, &Command::restore}, {"practice", 1, &Command::practice}};
        for (const Entry &e : table) {
            if (m_o.command != QLatin1String(e.name))
                continue;
            if (m_o.arguments.size() != e.arguments)
                return complain(Error{ErrorCode::Usage, tr("%1 needs %n argument(s). See ledgerctl --help.", nullptr, static_cast<int>(e.arguments)).arg(m_o.command), {}}, m_o.json);
            return (this->*e.run)();
        }
        return {};
    }

private:
    int create() {
        static const QRegularExpression twelve(QStringLiteral("^\\d{12}$"));
        if (!twelve.match(m_o.village).hasMatch())
            return fail({ErrorCode::Invalid, key("villageCode"), {}});
        if (m_o.name.isEmpty() || m_o.account.isEmpty())
            return fail({ErrorCode::Usage, tr("create needs --village, --name and --account."), {}});
        auto pass = askSecret(tr("New passphrase of %1: ").arg(m_o.account), m_o.passphraseFile);
        if (!pass)
            return fail(pass.error());
        QString typed = QString::fromUtf8(pass->chars(), static_cast<qsizetype>(pass->size()));
        const PassphraseVerdict verdict = judgeNewPassphrase(typed, {m_o.name, m_o.account}, nullptr);
        wipe(typed);
        if (!verdict.reason.isEmpty())
            return fail({ErrorCode::WeakPass, verdict.reason, {}});
        QString code;
        NewBook what;
        what.directory = m_o.arguments[0];
        what.villageCode = m_o.village;
        what.villageName = m_o.name;
        what.accountName = m_o.account;
        if (!m_o.role.isEmpty() && (what.role = roleFromCode(m_o.role)) == Role::None)
            return fail({ErrorCode::Usage, tr("--role is clerk or secretary."), {}});
        auto book = Book::create(what, *pass, &code, m_clock);
        if (!book)
            return fail(book.error());
        auto store = (*book)->connect();
        QString villageKey = store ? (*store)->villageKeyForSheet() : QString();
        print({{key("book"), m_o.arguments[0]}, {key("account"), m_o.account}, {key("recoveryCode"), code}, {key("villageKey"), villageKey}},
              tr("The book of %1 is made: %2\nRecovery code, shown only now. Write it on paper and lock it away:\n\n    %3\n").arg(m_o.name, m_o.arguments[0], code) + QLatin1Char('\n') +
                  tr("Village key, for the day when no PC of the village is left:\n\n    %1\n").arg(villageKey));
        wipe(code);
        wipe(villageKey);
        return 0;
    }

    int import() {
        if (m_o.arguments[1] != QLatin1String("residents"))
            return fail({ErrorCode::Usage, tr("Only residents can be imported: import BOOK residents FILE."), {}});
        if (const int code = open(); code != 0)
            return code;
        auto plan = planRoster(*m_store, m_o.arguments[2], savedMapping(*m_store));
        if (!plan)
            return fail(plan.error());
        if (!m_o.dryRun)
            if (auto done = importRoster(*m_book, *m_store, *plan); !done)
                return fail(done.error());
        if (!m_o.report.isEmpty())
            if (auto s = writeImportReport(*m_store, *plan, m_o.report); !s)
                return fail(s.error());
        const ImportCounts &c = plan->counts;
        QString words = m_o.dryRun ? tr("Nothing was written (dry run).") + QLatin1Char('\n') : QString();
        words += tr("%1 rows: %2 people in %3 households, %4 rows that are no people, %5 that could not be taken in.").arg(c.rows).arg(c.people).arg(c.households).arg(c.notPeople).arg(c.failed) + QLatin1Char('\n');
        words += tr("New %1, updated %2, unchanged %3, written twice %4. ID numbers still to enter: %5.").arg(c.fresh).arg(c.updated).arg(c.unchanged).arg(c.duplicate).arg(c.flagged);
        print(countsJson(c), words);
        return !m_o.report.isEmpty() && rowsToLookAt(*plan) > 0 ? 1 : 0;
    }

    int find() {
        if (const int code = open(); code != 0)
            return code;
        FindIndex index;
        if (auto s = index.load(*m_store); !s)
            return fail(s.error());
        const QList<qint64> hits = index.find(m_o.arguments[1], {}, m_clock.today());
        auto rows = personRows(*m_store, hits.mid(0, m_o.limit));
        if (!rows)
            return fail(rows.error());
        QJsonArray list;
        for (const PersonRow &r : std::as_const(*rows)) {
            const Match why = index.explain(r.rid, m_o.arguments[1]);
            list += QJsonObject{{key("id"), r.id.toHex()}, {key("name"), r.name}, {key("sex"), standardName(key("sex"), r.sex)}, {key("birth"), r.birth}, {key("household"), r.headName}, {key("householdNumber"), r.householdNumber}, {key("group"), r.group}, {key("relation"), standardName(key("relation"), r.relation)}, {key("initials"), Pinyin::initials(m_store->pinyin().readings(r.name).value(0))}, {key("match"), matchKey(why.kind)}, {key("idNumber"), r.idMasked}, {key("phone"), r.phoneMasked}, {key("status"), standardName(key("status"), r.status)}};
            if (!m_o.json)
                m_out << QStringList{r.name, codeName(key("sex"), r.sex), r.birth, r.headName, r.group, r.idMasked, r.phoneMasked}.join(QLatin1String("  ")) << '\n';
        }
        if (m_o.json)
            m_out << QJsonDocument(list).toJson(QJsonDocument::Compact) << '\n';
        else
            m_out << tr("%n people found.", nullptr, static_cast<int>(hits.size())) << '\n';
        return 0;
    }

    int exportResidents() {
        if (m_o.arguments[1] != QLatin1String("residents"))
            return fail({ErrorCode::Usage, tr("Only residents can be exported: export BOOK residents OUT."), {}});
        if (const int code = open(); code != 0)
            return code;
        FindIndex index;
        if (auto s = index.load(*m_store); !s)
            return fail(s.error());
        auto leaving = m_o.unmasked ? this->leaving() : Result<Leaving>(Leaving());
        if (!leaving)
            return fail(leaving.error());
        auto n = exportList(*m_store, {m_o.arguments[2], index.find({}, {}, m_clock.today()), m_o.unmasked, *leaving});
        if (!n)
            return fail(n.error());
        print({{key("file"), m_o.arguments[2]}, {key("rows"), *n}, {key("masked"), !m_o.unmasked}},
              (m_o.unmasked ? tr("%1 people written to %2, in the clear. The purpose is on record.") : tr("%1 people written to %2, ID numbers, phones and cards masked.")).arg(*n).arg(m_o.arguments[2]));
        return 0;
    }

    int takeBack(Result<UndoneChange> (*what)(Store &)) {
        if (const int code = open(); code != 0)
            return code;
        auto done = what(*m_store);
        if (!done)
            return fail(done.error());
        print({{key("change"), done->kind}, {key("records"), done->records}}, tr("Done: %1 (%n record(s)).", nullptr, static_cast<int>(done->records)).arg(changeName(done->kind)));
        return 0;
    }
    int undo() { return takeBack(&undoLast); }
    int redo() { return takeBack(&redoLast); }

    int check() {
        if (const int code = open(); code != 0)
            return code;
        auto report = checkBook(*m_store);
        if (!report)
            return fail(report.error());
        QJsonArray findings;
        QString words = report->findings.isEmpty() ? tr("All is well: %1 entries in the log, %2 records, every page sound.").arg(report->ops).arg(report->records)
                                                   : tr("Something is not as it should be. Nothing was changed. Restore the newest backup beside it and tell the technician:");
        for (const CheckFinding &f : std::as_const(report->findings)) {
            findings += QJsonObject{{key("kind"), f.kind}, {key("where"), f.where}};
            words += QStringLiteral("\n  %1  %2").arg(f.kind, f.where);
        }
        print({{key("ok"), report->findings.isEmpty()}, {key("ops"), report->ops}, {key("records"), report->records}, {key("findings"), findings}}, words);
        return report->findings.isEmpty() ? 0 : 1;
    }

    int rescue() {
        if (const int code = open(); code != 0)
            return code;
        auto report = rescueReport(*m_store);
        if (!report)
            return fail(report.error());
        if (auto s = writeRescue(*m_store, *report, m_o.arguments[1]); !s)
            return fail(s.error());
        print(QJsonObject{{key("file"), m_o.arguments[1]}}, tr("Written: %1. It holds versions, sizes and counts, and nothing of any person; read it before you hand it on.").arg(m_o.arguments[1]));
        return 0;
    }

    int backup() {
        if (const int code = open(); code != 0)
            return code;
        if (auto s = m_store->require(Permission::Maintain); !s)
            return fail(s.error());
        const QFileInfo target(m_o.arguments[1]);
        auto made = writeBackup(*m_book, *m_store, {target.absolutePath(), key("manual"), target.fileName(), true});
        if (!made)
            return fail(made.error());
        print({{key("file"), made->path}, {key("residents"), made->inside.residents}, {key("households"), made->inside.households}, {key("changes"), made->inside.changes}},
              tr("Written and checked: %1 (%2 people).").arg(made->path).arg(made->inside.residents));
        return 0;
    }

    int restore() {
        QString account = m_o.account;
        const bool byCode = !m_o.recoveryFile.isEmpty();
        auto names = backupAccounts(m_o.arguments[0]);
        if (!names)
            return fail(names.error());
        if (account.isEmpty() && names->size() == 1)
            account = names->first();
        auto secret = byCode ? askSecret({}, m_o.recoveryFile) : askSecret(tr("Passphrase of %1: ").arg(account), m_o.passphraseFile);
        if (!secret)
            return fail(secret.error());
        SecureBytes code;
        if (byCode) {
            QString plain = readRecoveryCode(QString::fromUtf8(secret->chars(), static_cast<qsizetype>(secret->size())));
            if (plain.isEmpty())
                return fail({ErrorCode::Invalid, key("recoveryCode"), {}});
            code = SecureBytes::fromWiped(plain);
        }
        auto done = restoreBackup(m_o.arguments[0], m_o.arguments[1], byCode ? QString() : account, byCode ? code : *secret, m_clock);
        if (!done)
            return fail(done.error());
        QString words = tr("Restored: %1 people in %2 households.").arg(done->inside.residents).arg(done->inside.households);
        if (!done->keptAside.isEmpty())
            words += QLatin1Char('\n') + tr("The book that was there is kept: %1").arg(done->keptAside);
        print({{key("book"), m_o.arguments[1]}, {key("residents"), done->inside.residents}, {key("households"), done->inside.households}, {key("keptAside"), done->keptAside}}, words);
        return 0;
    }

    int practice() {
        auto book = createPracticeBook(m_o.arguments[0], KdfLimits::moderate(), m_clock);
        if (!book)
            return fail(book.error());
        auto store = (*book)->connect();
        if (!store)
            return fail(store.error());
        auto plan = planRoster(**store, practiceRoster(), {});
        if (!plan)
            return fail(plan.error());
        if (auto done = importRoster(**book, **store, *plan); !done)
            return fail(done.error());
        print({{key("book"), m_o.arguments[0]}, {key("account"), practiceAccount()}, {key("residents"), plan->counts.fresh}},
              tr("The practice village is ready: %1\nAccounts %2, passphrase: %3").arg(m_o.arguments[0], QStringList{practiceAccount(), practiceSecretary(), practiceSupervisor()}.join(QStringLiteral(", ")), practicePassphrase()));
        return 0;
    }
};

} // namespace

int runCommand(const Options &options) {
    if (const auto code = Command(options).run())
        return *code;
    if (const auto code = runPaperCommand(options))
        return *code;
    if (const auto code = runPartyCommand(options))
        return *code;
    if (const auto code = runFillCommand(options))
        return *code;
    if (const auto code = runVoteCommand(options))
        return *code;
    if (const auto code = runSyncCommand(options))
        return *code;
    if (const auto code = runNoticeCommand(options))
        return *code;
    if (const auto code = runGuardCommand(options))
        return *code;
    return complain(Error{ErrorCode::Usage, QCoreApplication::translate("LedgerCtl", "There is no command %1. See ledgerctl --help.").arg(options.command), {}}, options.json);
}

} // namespace vl
