// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Command.h"

#include "base/QrCode.h"
#include "base/WholeFile.h"
#include "crypto/Seal.h"
#include "hub/Demo.h"
#include "hub/HubFiles.h"
#include "hub/OfficerCommand.h"
#include "hub/Server.h"
#include "hub/Shared.h"
#include "hub/Verify.h"
#include "ops/BlobMessage.h"
#include "records/RecordType.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace vl {

namespace {

constexpr auto help = R"(county-hub - the county's side of the village ledger

  county-hub demo                                a hub, two villages and two PCs on this machine: a change
                                                 travels, a conflict is decided, a cable is pulled
  county-hub init DIR [--host NAME] [--port N] [--database URL]
                                                 keys, a TLS certificate and an empty database: a file of
                                                 its own, or postgresql://user@host/name
  county-hub serve DIR [--listen ADDRESS] [--rate N]
                                                 until SIGINT or SIGTERM; one JSON line per request on
                                                 standard error. --rate: requests a second per address, 0 none
  county-hub village DIR add CODE12 NAME         a village
  county-hub village DIR import FILE.csv         villages of a region file (columns code, name, level)
  county-hub village DIR list
  county-hub enrol DIR CODE12                    a one-time code for one PC: 24 hours, 5 tries
  county-hub revoke DIR CODE12 DEVICE            what it writes from now on counts for nothing
  county-hub status DIR                          villages, devices, what waits
  county-hub import DIR BUNDLE [RETURN]          a stick from a village; writes the stick that goes back
  county-hub export DIR CODE12 RETURN            the stick for a village's PCs
  county-hub ask DIR CODE12 FIELD --officer KEY.pub --office NAME --reason TEXT --basis TEXT
                                                 asks a village (or "all") to let an office read a secret
                                                 field; FIELD "*": a sealed copy of the village's key. The
                                                 village's secretary answers on a PC of the village
  county-hub shared DIR CODE12 FIELD OUT         what a village agreed to, still sealed, for the officer
  county-hub find DIR CODE12 FIELD TAG           records with this value, by its keyed hash
  county-hub officer new KEY                     on the officer's own PC: a key, and KEY.pub for `ask`
  county-hub officer read KEY SHARED [OUT.csv]   opens what was shared; of "*" the village's key
  county-hub officer tag KEY SHARED VALUE        the TAG for `find`
  county-hub verify DIR                          recomputes every village's chain and digests
  county-hub backup DIR FILE                     a copy of the database while the hub runs
  county-hub restore DIR FILE                    keeps the present database aside; clients bring back the rest

Whoever has hub.key can be the hub: keep a copy of it under lock, apart from the database's backups.
Exit codes: 0 fine, 1 something found (verify), 2 usage or trouble.
)";

class HubCommand {
public:
    explicit HubCommand(const QStringList &arguments) : m_out(stdout), m_err(stderr) {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            if (arguments[i].startsWith(QLatin1String("--")) && i + 1 < arguments.size() && arguments[i] != QLatin1String("--help")) {
                m_options.insert(arguments[i], arguments[i + 1]);
                ++i;
            } else {
                m_words += arguments[i];
            }
        }
    }

    int run() {
        struct Entry {
            const char *name;
            qsizetype least, most;
            int (HubCommand::*run)();
        };
        static constexpr Entry table[] = {{"demo", 1, 1, &HubCommand::demo}, {"init", 2, 2, &HubCommand::init}, {"serve", 2, 2, &HubCommand::serve}, {"village", 3, 5, &HubCommand::village}, {"enrol", 3, 3, &HubCommand::enrol}, {"revoke", 4, 4, &HubCommand::revoke}, {"status", 2, 2, &HubCommand::status}, {"import", 3, 4, &HubCommand::import}, {"export", 4, 4, &HubCommand::exportBundle}, {"ask", 4, 4, &HubCommand::ask}, {"shared", 5, 5, &HubCommand::shared}, {"find", 5, 5, &HubCommand::find}, {"officer", 3, 5, &HubCommand::officer}, {"verify", 2, 2, &HubCommand::verify}, {"backup", 3, 3, &HubCommand::backup}, {"restore", 3, 3, &HubCommand::restore}};
        if (m_words.isEmpty() || m_words.contains(QLatin1String("--help")) || m_words.contains(QLatin1String("-h"))) {
            m_out << help;
            return m_words.isEmpty() ? 2 : 0;
        }
        for (const Entry &e : table)
            if (m_words[0] == QLatin1String(e.name) && m_words.size() >= e.least && m_words.size() <= e.most)
                return (this->*e.run)();
        m_err << "Not understood: see county-hub --help.\n";
        return 2;
    }

private:
    int fail(const Error &e) {
        m_err << sentence(e) << '\n';
        return 2;
    }

    static QString sentence(const Error &e) {
        if (e.detail == QLatin1String("hub.exists"))
            return QStringLiteral("%1 is there and not empty. It was left as it is.").arg(e.subject);
        if (e.code == ErrorCode::NotABook)
            return QStringLiteral("There is no hub at %1. county-hub init makes one.").arg(e.subject);
        if (e.code == ErrorCode::NotFound && e.detail == QLatin1String("village"))
            return QStringLiteral("This hub has no such village. Nothing was changed.");
        if (e.code == ErrorCode::NotFound && e.detail == QLatin1String("device"))
            return QStringLiteral("This village has no such device. Nothing was changed.");
        if (e.detail == QLatin1String("consent"))
            return QStringLiteral("The village has not agreed to this. Nothing was written.");
        if (e.detail == QLatin1String("pg_dump"))
            return QStringLiteral("This hub's database is PostgreSQL: back it up with pg_dump (installer/county-hub.md).");
        if (e.detail == QLatin1String("postgresql"))
            return QStringLiteral("PostgreSQL does not answer. Check the address and that it runs; nothing was changed.");
        if (e.detail == QLatin1String("listen"))
            return QStringLiteral("%1 is taken or not this machine's.").arg(e.subject);
        if (e.detail.startsWith(QLatin1String("envelope")) || e.detail == QLatin1String("request"))
            return QStringLiteral("The bundle is none, is cut off or was changed on the way. Nothing was taken in. Write the stick once more.");
        if (e.code == ErrorCode::NotAllowed)
            return QStringLiteral("The bundle is from no device of a village of this hub, or for another hub. Nothing was taken in.");
        return QStringLiteral("It failed (%1 %2). Nothing was changed.").arg(e.detail, e.subject);
    }

    int open() {
        auto files = HubFiles::load(m_words[1]);
        if (!files)
            return fail(files.error());
        m_files = std::make_unique<HubFiles>(std::move(*files));
        auto store = m_files->openStore();
        if (!store)
            return fail(store.error());
        m_store = std::move(*store);
        m_hub = std::make_unique<Hub>(m_files->identity(), m_clock);
        return 0;
    }

    int villageOf(const QString &code, Village &v) {
        bool ok = false;
        v = code.toLongLong(&ok);
        if (code.size() == 12 && ok)
            return 0;
        m_err << "A village's code has 12 digits.\n";
        return 2;
    }

    int demo() { return runDemo(m_out); }

    int init() {
        HubSettings settings;
        settings.host = m_options.value(QStringLiteral("--host"), settings.host);
        settings.port = m_options.value(QStringLiteral("--port"), QString::number(settings.port)).toInt();
        settings.database = m_options.value(QStringLiteral("--database"));
        auto files = HubFiles::create(m_words[1], settings, m_clock);
        if (!files)
            return fail(files.error());
        if (auto store = files->openStore(); !store)
            return fail(store.error());
        m_out << "The hub is made: " << m_words[1] << "\nCertificate SHA-256: " << files->fingerprint().toHex() << "\nNext: county-hub village " << m_words[1] << " add CODE12 NAME, then county-hub serve " << m_words[1] << '\n';
        return 0;
    }

    int serve() {
        if (const int code = open(); code != 0)
            return code;
        m_store.reset();
        allowManyFiles();
        ServerSettings settings;
        settings.address = m_options.value(QStringLiteral("--listen"), settings.address);
        settings.port = m_options.value(QStringLiteral("--port"), QString::number(m_files->settings().port)).toInt();
        settings.tlsKey = m_files->tlsKey();
        settings.tlsCertificate = m_files->tlsCertificate();
        settings.requestsPerSecond = m_options.value(QStringLiteral("--rate"), QString::number(settings.requestsPerSecond)).toDouble();
        Server server(
            settings, *m_hub, [this] { return m_files->openStore(); }, [](const QByteArray &line) { std::fprintf(stderr, "%s\n", line.constData()); });
        if (auto s = server.listen(); !s)
            return fail(s.error());
        m_out << "county-hub listens on port " << server.port() << Qt::endl;
        server.run(true);
        m_out << "county-hub has stopped; everything acknowledged is stored." << Qt::endl;
        return 0;
    }

    int village() {
        if (const int code = open(); code != 0)
            return code;
        if (m_words[2] == QLatin1String("list")) {
            auto all = m_store->villages();
            if (!all)
                return fail(all.error());
            for (const VillageRow &v : std::as_const(*all))
                m_out << villageCode(v.village) << "  " << v.name << "  " << v.end.vseq << '\n';
            return 0;
        }
        if (m_words[2] == QLatin1String("import") && m_words.size() == 4)
            return importRegion(m_words[3]);
        Village v = 0;
        if (m_words.size() != 5 || m_words[2] != QLatin1String("add")) {
            m_err << "Not understood: see county-hub --help.\n";
            return 2;
        }
        if (const int code = villageOf(m_words[3], v); code != 0)
            return code;
        if (auto s = m_store->addVillage(v, m_words[4]); !s)
            return fail(s.error());
        m_out << villageCode(v) << "  " << m_words[4] << '\n';
        return 0;
    }

    // Lines with a 12-digit code that does not end in 000 are villages; the rest are counties and townships.
    int importRegion(const QString &path) {
        QFile f(path);
        if (!f.open(QIODevice::ReadOnly))
            return fail({ErrorCode::Io, {}, path});
        int added = 0;
        for (QTextStream in(&f); !in.atEnd();) {
            const QStringList cells = in.readLine().split(QLatin1Char(','));
            Village v = 0;
            QString name;
            for (const QString &c : cells) {
                const QString cell = c.trimmed().remove(QLatin1Char('"'));
                bool ok = false;
                const Village n = cell.toLongLong(&ok);
                if (ok && cell.size() == 12 && !cell.endsWith(QLatin1String("000")) && v == 0)
                    v = n;
                else if (!ok && name.isEmpty() && !cell.isEmpty() && v != 0)
                    name = cell;
            }
            if (v == 0 || name.isEmpty())
                continue;
            if (auto s = m_store->addVillage(v, name); !s)
                return fail(s.error());
            ++added;
        }
        m_out << added << " villages.\n";
        return 0;
    }

    int enrol() {
        Village v = 0;
        if (const int code = open(); code != 0)
            return code;
        if (const int code = villageOf(m_words[2], v); code != 0)
            return code;
        auto secret = m_hub->makeCode(*m_store, v);
        if (!secret)
            return fail(secret.error());
        const EnrolCode code{QStringLiteral("%1:%2").arg(m_files->settings().host).arg(m_files->settings().port), m_words[2], m_files->fingerprint().left(EnrolCode::fingerprintSize), *secret};
        m_out << code.text() << "\n\n"
              << QrCode::of(code.text().toUtf8()).toText() << "\nFor one PC, within 24 hours; five wrong tries void it.\n";
        return 0;
    }

    int revoke() {
        Village v = 0;
        if (const int code = open(); code != 0)
            return code;
        if (const int code = villageOf(m_words[2], v); code != 0)
            return code;
        if (auto s = m_hub->revoke(*m_store, v, Id::fromHex(m_words[3])); !s)
            return fail(s.error());
        m_out << "Revoked. Its PC still holds its book; what it writes from now on is kept and counts for nothing.\n";
        return 0;
    }

    int status() {
        if (const int code = open(); code != 0)
            return code;
        auto all = m_store->villages();
        if (!all)
            return fail(all.error());
        for (const VillageRow &v : std::as_const(*all)) {
            auto roll = m_hub->roll(*m_store, v.village);
            auto parked = m_store->parkedCount(v.village);
            if (!roll || !parked)
                return fail(!roll ? roll.error() : parked.error());
            if (roll->members().isEmpty())
                continue;
            m_out << villageCode(v.village) << "  " << v.name << "  ops " << v.end.vseq << "  waiting " << *parked << '\n';
            for (const Member &m : roll->members()) {
                auto d = m_store->device(v.village, m.device);
                const QString seen = d && d->seenMs > 0 ? QDateTime::fromMSecsSinceEpoch(d->seenMs).toString(Qt::ISODate) : QStringLiteral("never");
                m_out << "    " << m.device.toHex() << "  " << m.name << (m.revoked ? "  revoked" : "") << "  last wrote " << seen << '\n';
            }
        }
        return 0;
    }

    int import() {
        if (const int code = open(); code != 0)
            return code;
        QFile f(m_words[2]);
        if (!f.open(QIODevice::ReadOnly))
            return fail({ErrorCode::Io, {}, m_words[2]});
        auto report = m_hub->importBundle(*m_store, f.readAll());
        if (!report)
            return fail(report.error());
        m_wanted = report->blobsWanted;
        if (const int code = takePapers(papersBeside(m_words[2]), villageNumber(report->village)); code != 0)
            return code;
        m_out << report->village << ": " << report->offered << " ops on the stick, " << report->taken.fresh << " new, " << report->taken.parked << " waiting for another stick, " << report->taken.refused << " refused.\n";
        if (m_words.size() < 4)
            return 0;
        m_words = QStringList{QStringLiteral("export"), m_words[1], report->village, m_words[3]};
        return exportBundle();
    }

    int exportBundle() {
        Village v = 0;
        if (!m_store)
            if (const int code = open(); code != 0)
                return code;
        if (const int code = villageOf(m_words[2], v); code != 0)
            return code;
        auto bytes = m_hub->exportReturn(*m_store, v, 0);
        if (!bytes)
            return fail(bytes.error());
        if (auto s = writeWhole(m_words[3], *bytes); !s)
            return fail(s.error());
        for (const QByteArray &hash : std::as_const(m_wanted)) {
            auto file = m_hub->paper(*m_store, v, hash);
            if (!file)
                return fail(file.error());
            if (file->isEmpty())
                continue;
            const QString folder = papersBeside(m_words[3]);
            if (!QDir().mkpath(folder))
                return fail({ErrorCode::Io, {}, folder});
            if (auto s = writeWhole(folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex()), *file); !s)
                return fail(s.error());
        }
        m_out << "Written: " << m_words[3] << '\n';
        return 0;
    }

    // Files of the stick that an op has announced; others are none of ours and stay where they are.
    int takePapers(const QString &folder, Village v) {
        int taken = 0;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            const QByteArray hash = QByteArray::fromHex(name.toLatin1());
            QFile f(folder + QLatin1Char('/') + name);
            if (hash.size() != 32 || f.size() > maxBlobSize)
                continue;
            if (!f.open(QIODevice::ReadOnly))
                return fail({ErrorCode::Io, {}, f.fileName()});
            auto s = m_hub->takePaper(*m_store, v, hash, f.readAll());
            if (!s && s.error().code == ErrorCode::Damaged)
                m_out << "Not as it was sent, and not taken in: " << name << ". Write the stick once more.\n";
            else if (!s && s.error().code != ErrorCode::NotFound)
                return fail(s.error());
            taken += s ? 1 : 0;
        }
        if (taken > 0)
            m_out << taken << " attachments.\n";
        return 0;
    }

    int officer() { return runOfficerCommand(m_words, m_out, m_err); }

    int ask() {
        if (const int code = open(); code != 0)
            return code;
        Statement wish;
        wish.field = m_words[3];
        wish.name = m_options.value(QStringLiteral("--office"));
        wish.reason = m_options.value(QStringLiteral("--reason"));
        wish.basis = m_options.value(QStringLiteral("--basis"));
        auto key = readOfficerPublic(m_options.value(QStringLiteral("--officer")));
        if (wish.name.isEmpty() || wish.reason.isEmpty() || wish.basis.isEmpty() || !key) {
            m_err << "ask needs --officer KEY.pub, --office, --reason and --basis: the village is shown all of them.\n";
            return 2;
        }
        wish.keys.box = *key;
        if (wish.field != wholeVillageKey && RecordType::secretField(wish.field) == nullptr) {
            m_err << "There is no secret field " << wish.field << ": id_number, phone, bank_card, health, disability_kind, disability_grade, card_number, or \"*\".\n";
            return 2;
        }
        QList<Village> villages;
        if (m_words[2] == QLatin1String("all")) {
            auto all = m_store->villages();
            if (!all)
                return fail(all.error());
            for (const VillageRow &v : std::as_const(*all))
                villages.append(v.village);
        } else {
            Village v = 0;
            if (const int code = villageOf(m_words[2], v); code != 0)
                return code;
            villages.append(v);
        }
        for (const Village v : std::as_const(villages))
            if (auto s = m_hub->ask(*m_store, v, wish); !s)
                return fail(s.error());
        m_out << "Asked " << villages.size() << " village(s). Each one's secretary is shown office, reason and basis, and answers once.\n";
        return 0;
    }

    int shared() {
        Village v = 0;
        if (const int code = open(); code != 0)
            return code;
        if (const int code = villageOf(m_words[2], v); code != 0)
            return code;
        auto what = sharedField(*m_store, v, m_words[3]);
        if (!what)
            return fail(what.error());
        if (auto s = writeWhole(m_words[4], what->encoded()); !s)
            return fail(s.error());
        m_out << "Written, sealed: " << m_words[4] << " (" << what->values.size() << " values). Only the officer's key opens it.\n";
        return 0;
    }

    int find() {
        Village v = 0;
        if (const int code = open(); code != 0)
            return code;
        if (const int code = villageOf(m_words[2], v); code != 0)
            return code;
        auto found = findEqual(*m_store, v, m_words[3], QByteArray::fromHex(m_words[4].toLatin1()));
        if (!found)
            return fail(found.error());
        for (const SharedValue &s : std::as_const(*found))
            m_out << s.record.toHex() << "  " << s.about << '\n';
        return found->isEmpty() ? 1 : 0;
    }

    int verify() {
        if (const int code = open(); code != 0)
            return code;
        auto all = m_store->villages();
        if (!all)
            return fail(all.error());
        int found = 0;
        for (const VillageRow &v : std::as_const(*all)) {
            auto report = verifyVillage(*m_store, v);
            if (!report)
                return fail(report.error());
            for (const QString &what : std::as_const(report->findings))
                m_out << villageCode(v.village) << "  " << what << '\n';
            found += static_cast<int>(report->findings.size());
            if (report->findings.isEmpty() && report->ops > 0)
                m_out << villageCode(v.village) << "  sound: " << report->ops << " ops\n";
        }
        return found > 0 ? 1 : 0;
    }

    int backup() {
        if (const int code = open(); code != 0)
            return code;
        if (auto s = m_store->backup(m_words[2]); !s)
            return fail(s.error());
        m_out << "Written: " << m_words[2] << ". It opens with this hub's hub.key only.\n";
        return 0;
    }

    int restore() {
        auto files = HubFiles::load(m_words[1]);
        if (!files)
            return fail(files.error());
        if (!files->settings().database.isEmpty()) {
            m_err << "This hub's database is PostgreSQL: restore it with pg_restore, then start the hub.\n";
            return 2;
        }
        const QString database = files->database();
        if (!QFile::exists(m_words[2]))
            return fail({ErrorCode::Io, {}, m_words[2]});
        const QString fresh = database + QStringLiteral(".restoring");
        QFile::remove(fresh);
        if (!QFile::copy(m_words[2], fresh))
            return fail({ErrorCode::Io, {}, fresh});
        // Opened with the hub's key before it takes the present one's place.
        if (auto opened = files->openStoreAt(fresh); !opened)
            return fail(opened.error());
        const QString kept = database + QDateTime::currentDateTimeUtc().toString(QStringLiteral(".yyyyMMdd-HHmmss.'kept'"));
        for (const auto *tail : {"", "-wal", "-shm"})
            if (QFile::exists(database + QLatin1String(tail)) && !QFile::rename(database + QLatin1String(tail), kept + QLatin1String(tail)))
                return fail({ErrorCode::Io, {}, kept});
        if (!QFile::rename(fresh, database))
            return fail({ErrorCode::Io, {}, database});
        m_out << "Restored. The database that was there is kept: " << kept << "\nStart the hub again: the villages' PCs notice and bring back what it lacks.\n";
        return 0;
    }

    QStringList m_words;
    QHash<QString, QString> m_options;
    QList<QByteArray> m_wanted; ///< files that the stick's sender lacks
    QTextStream m_out;
    QTextStream m_err;
    Clock m_clock;
    std::unique_ptr<HubFiles> m_files;
    std::unique_ptr<HubStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

} // namespace

int runHubCommand(const QStringList &arguments) {
    return HubCommand(arguments).run();
}

} // namespace vl
