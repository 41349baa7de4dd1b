// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/SyncCommands.h"

#include "ctl/Ask.h"
#include "ctl/Commands.h"
#include "ctl/Session.h"
#include "jobs/JoinVillage.h"
#include "jobs/NewPassphrase.h"
#include "jobs/Sentences.h"
#include "jobs/SyncJob.h"
#include "store/Conflicts.h"
#include "store/Consents.h"

#include <QDateTime>
#include <QSysInfo>

namespace vl {

namespace {

class SyncCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit SyncCommand(const Options &o) : Session(o) {}

    std::optional<int> run() {
        struct Entry {
            const char *name;
            qsizetype arguments;
            int (SyncCommand::*run)();
        };
        static constexpr Entry table[] = {{"enrol", 2, &SyncCommand::enrol}, {"join", 2, &SyncCommand::join}, {"devices", 1, &SyncCommand::devices}, {"sync", 1, &SyncCommand::sync}, {"bundle", 3, &SyncCommand::bundle}, {"conflicts", 1, &SyncCommand::conflicts}, {"decide", 3, &SyncCommand::decide}, {"wishes", 1, &SyncCommand::wishes}, {"answer", 3, &SyncCommand::answer}};
        for (const Entry &e : table) {
            if (m_o.command != QLatin1String(e.name))
                continue;
            if (m_o.arguments.size() != e.arguments)
                return fail({ErrorCode::Usage, tr("%1 needs %n argument(s). See ledgerctl --help.", nullptr, static_cast<int>(e.arguments)).arg(m_o.command), {}});
            return (this->*e.run)();
        }
        return {};
    }

private:
    [[nodiscard]] QString deviceName() const { return m_o.deviceName.isEmpty() ? QSysInfo::machineHostName() : m_o.deviceName; }

    int enrol() {
        if (const int code = open(); code != 0)
            return code;
        if (auto s = enrolWithCode(*m_store, m_o.arguments[1], deviceName()); !s)
            return fail(s.error());
        return listDevices();
    }

    int join() {
        if (m_o.account.isEmpty())
            return fail({ErrorCode::Usage, tr("join needs --account: who works on this PC."), {}});
        auto pass = askSecret(tr("New passphrase of %1: ").arg(m_o.account), m_o.passphraseFile);
        if (!pass)
            return fail(pass.error());
        QString typed = QString::fromUtf8(pass->chars(), static_cast<qsizetype>(pass->size()));
        const PassphraseVerdict verdict = judgeNewPassphrase(typed, {m_o.account}, nullptr);
        wipe(typed);
        if (!verdict.reason.isEmpty())
            return fail({ErrorCode::WeakPass, verdict.reason, {}});
        QString villageKey;
        if (!m_o.villageKeyFile.isEmpty()) {
            auto read = askSecret({}, m_o.villageKeyFile);
            if (!read)
                return fail(read.error());
            villageKey = QString::fromUtf8(read->chars(), static_cast<qsizetype>(read->size()));
        }
        QString recovery;
        auto book = joinVillage({m_o.arguments[0], m_o.arguments[1], m_o.account, deviceName(), KdfLimits::moderate(), m_o.role.isEmpty() ? Role::Clerk : roleFromCode(m_o.role), villageKey}, *pass, &recovery, m_clock);
        wipe(villageKey);
        if (!book)
            return fail(book.error());
        m_book = std::move(*book);
        print(QJsonObject{{key("book"), m_o.arguments[0]}, {key("account"), m_o.account}, {key("recoveryCode"), recovery}, {key("village"), m_book->villageName()}},
              tr("This PC has joined %1. Recovery code, shown only now. Write it on paper and lock it away:\n\n    %2").arg(m_book->villageName(), recovery) + QStringLiteral("\n\n") + (m_o.villageKeyFile.isEmpty() ? tr("On a PC that has the village's data: approve this one. Then sync here.") : tr("It has the village's key: sync here.")));
        wipe(recovery);
        return 0;
    }

    int devices() {
        if (const int code = open(); code != 0)
            return code;
        if (!m_o.approve.isEmpty())
            if (auto s = approveDevice(*m_store, Id::fromHex(m_o.approve)); !s)
                return fail(s.error());
        return listDevices();
    }

    int listDevices() {
        auto list = villageDevices(*m_store);
        if (!list)
            return fail(list.error());
        QJsonArray json;
        QStringList words;
        for (const DeviceLine &d : std::as_const(*list)) {
            json += QJsonObject{{key("device"), d.member.device.toHex()}, {key("name"), d.member.name}, {key("self"), d.self}, {key("revoked"), d.member.revoked}, {key("waitsForKey"), d.waitsForKey}, {key("changes"), d.changes}, {key("lastWrote"), d.lastMs > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(d.lastMs).toString(Qt::ISODate)) : QJsonValue()}, {key("code"), comparisonCode(d.member.keys)}};
            QString line = QStringLiteral("%1  %2  %3").arg(d.member.device.toHex(), comparisonCode(d.member.keys), d.member.name);
            if (d.self)
                line += QStringLiteral("  ") + tr("(this PC)");
            if (d.member.revoked)
                line += QStringLiteral("  ") + tr("revoked");
            if (d.waitsForKey)
                line += QStringLiteral("  ") + tr("waits to be approved");
            words += line;
        }
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    int sync() {
        if (const int code = open(); code != 0)
            return code;
        auto r = syncBook(*m_store);
        if (!r)
            return fail(r.error());
        QString words = tr("Sent %1, received %2 (%3 bytes in %4 round trips).").arg(r->sent).arg(r->received).arg(r->traffic.bytes).arg(r->traffic.roundTrips) + QLatin1Char('\n');
        words += r->verified ? tr("Verified: this PC and the county hold the same.") : saySyncReason(r->why);
        if (r->mended > 0)
            words += QLatin1Char('\n') + tr("%n row(s) did not fit their history and were made anew from it.", nullptr, static_cast<int>(r->mended));
        if (const PapersReport &p = r->papers; p.sent + p.received + p.unsent + p.missing > 0)
            words += QLatin1Char('\n') + tr("Attachments: %1 sent, %2 received, %3 still to send, %4 not here yet.").arg(p.sent).arg(p.received).arg(p.unsent).arg(p.missing);
        if (r->conflicts > 0)
            words += QLatin1Char('\n') + tr("%n value(s) wait for a decision: ledgerctl conflicts.", nullptr, static_cast<int>(r->conflicts));
        print(QJsonObject{{key("sent"), r->sent}, {key("received"), r->received}, {key("conflicts"), r->conflicts}, {key("quarantined"), r->quarantined}, {key("pending"), r->pending}, {key("verified"), r->verified}, {key("bytes"), r->traffic.bytes}, {key("roundTrips"), r->traffic.roundTrips}, {key("why"), r->why}, {key("attachmentsSent"), r->papers.sent}, {key("attachmentsReceived"), r->papers.received}, {key("attachmentsUnsent"), r->papers.unsent}, {key("attachmentsMissing"), r->papers.missing}, {key("mended"), r->mended}}, words);
        return r->verified ? 0 : 1;
    }

    int bundle() {
        const QString what = m_o.arguments[0];
        if (what != QLatin1String("export") && what != QLatin1String("import"))
            return fail({ErrorCode::Usage, tr("bundle export BOOK FILE, or bundle import BOOK FILE."), {}});
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        if (what == QLatin1String("export")) {
            auto made = writeStick(*m_store, m_o.arguments[2]);
            if (!made)
                return fail(made.error());
            print(QJsonObject{{key("file"), m_o.arguments[2]}, {key("ops"), made->ops}, {key("changes"), made->changes}}, tr("%n change(s) written. They count as sent when the stick comes back with receipts.", nullptr, static_cast<int>(made->changes)));
            return 0;
        }
        auto taken = readStick(*m_store, m_o.arguments[2]);
        if (!taken)
            return fail(taken.error());
        print(QJsonObject{{key("fromHub"), taken->fromHub}, {key("sent"), taken->sent}, {key("received"), taken->received}, {key("waiting"), taken->parked}, {key("attachments"), taken->papers}},
              tr("Taken in: %1 new entries; %2 now have the county's receipt; %3 wait for another stick.").arg(taken->received).arg(taken->sent).arg(taken->parked));
        return 0;
    }

    int wishes() {
        if (const int code = open(); code != 0)
            return code;
        auto list = countyWishes(*m_store);
        if (!list)
            return fail(list.error());
        QJsonArray json;
        QStringList words;
        for (const CountyWish &w : std::as_const(*list)) {
            const QString field = w.field != nullptr ? fieldLabel(*w.field) : w.wholeKey() ? tr("a sealed copy of the village's key")
                                                                                           : w.asked.field;
            json += QJsonObject{{key("number"), w.asked.number}, {key("office"), w.asked.name}, {key("field"), w.asked.field}, {key("reason"), w.asked.reason}, {key("basis"), w.asked.basis}, {key("answered"), w.answered}, {key("agreed"), w.agreed}};
            words += QStringLiteral("%1  ").arg(w.asked.number) + tr("%1 asks for: %2").arg(w.asked.name, field) + QStringLiteral("\n    ") + w.asked.reason + QStringLiteral("\n    ") + w.asked.basis + QStringLiteral("\n    ") + (!w.answered ? tr("not answered") : w.agreed ? tr("agreed")
                                                                                                                                                                                                                                                                                  : tr("declined"));
        }
        print(json, list->isEmpty() ? tr("The county asks for nothing.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    int answer() {
        const bool yes = m_o.arguments[2] == QLatin1String("yes");
        if (!yes && m_o.arguments[2] != QLatin1String("no"))
            return fail({ErrorCode::Usage, tr("answer BOOK WISH yes|no."), {}});
        if (const int code = open(); code != 0)
            return code;
        auto list = countyWishes(*m_store);
        if (!list)
            return fail(list.error());
        qint64 wish = 0; // of two with one number (a restored hub) the one that waits
        for (const CountyWish &w : std::as_const(*list))
            if (w.asked.number == m_o.arguments[1].toLongLong() && (wish == 0 || !w.answered))
                wish = w.asked.mark();
        if (auto s = answerWish(*m_store, wish, yes); !s)
            return fail(s.error());
        print(QJsonObject{{key("number"), m_o.arguments[1].toLongLong()}, {key("agreed"), yes}}, tr("Answered. The county learns it with the next sync."));
        return 0;
    }

    int decide() {
        if (const int code = open(); code != 0)
            return code;
        auto list = openConflicts(*m_store);
        if (!list)
            return fail(list.error());
        const qsizetype at = m_o.arguments[1].toInt() - 1;
        if (at < 0 || at >= list->size())
            return fail({ErrorCode::Usage, tr("There is no conflict %1: ledgerctl conflicts counts them from 1.").arg(m_o.arguments[1]), {}});
        const Conflict &c = (*list)[at];
        const qsizetype side = m_o.arguments[2].toInt() - 1;
        const bool both = m_o.arguments[2] == QLatin1String("both") && c.both().isValid();
        if (!both && (side < 0 || side >= c.sides.size()))
            return fail({ErrorCode::Usage, tr("decide BOOK CONFLICT SIDE: the side's number, or both where that makes sense."), {}});
        auto done = c.isRemoval() ? decideRemoval(*m_store, c, !c.sides[side].removes) : decideConflict(*m_store, c, both ? c.both() : c.sides[side].value);
        if (!done)
            return fail(done.error());
        print(QJsonObject{{key("records"), done->size()}}, tr("Decided. What was not chosen stays in the history."));
        return 0;
    }

    int conflicts() {
        if (const int code = open(); code != 0)
            return code;
        auto list = openConflicts(*m_store);
        if (!list)
            return fail(list.error());
        QJsonArray json;
        QStringList words;
        for (const Conflict &c : std::as_const(*list)) {
            QJsonArray sides;
            const int field = c.type->indexOf(c.field);
            words += QStringLiteral("%1  ").arg(json.size() + 1) + typeLabel(*c.type) + QLatin1Char(' ') + c.about + QLatin1Char(' ') + (field >= 0 ? fieldLabel(c.type->field(field)) : tr("removed here, changed there"));
            for (const ConflictSide &side : c.sides) {
                const QString value = field >= 0 ? shownValue(c.type->field(field), side.value) : QString();
                const QString at = QDateTime::fromMSecsSinceEpoch(side.atMs).toString(Qt::ISODate);
                sides += QJsonObject{{key("value"), value}, {key("removes"), side.removes}, {key("author"), side.author}, {key("device"), side.device}, {key("at"), at}};
                words += QStringLiteral("    %1  %2  %3  %4").arg(side.removes ? tr("removed") : value, side.author, side.device, at);
            }
            json += QJsonObject{{key("type"), c.type->key()}, {key("record"), c.record.toHex()}, {key("field"), c.field}, {key("about"), c.about}, {key("sides"), sides}};
        }
        print(json, list->isEmpty() ? tr("Nothing waits for a decision.") : words.join(QLatin1Char('\n')));
        return 0;
    }
};

} // namespace

std::optional<int> runSyncCommand(const Options &options) {
    return SyncCommand(options).run();
}

} // namespace vl
