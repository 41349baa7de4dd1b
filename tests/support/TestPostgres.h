// SPDX-License-Identifier: GPL-3.0-or-later
// A real PostgreSQL of its own in a temporary folder, on a Unix socket there; gone with the object. fsync stays
// on. PostgreSQL refuses to run as root: the test then runs it as the user "postgres".
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace vl::test {

class TestPostgres {
public:
    TestPostgres() {
        const QString bin = binaries();
        if (bin.isEmpty())
            return;
        const bool root = ::geteuid() == 0;
        QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        m_data = m_dir.filePath(QStringLiteral("data"));
        m_as = root ? QStringList{QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")} : QStringList();
        if (!run({bin + QStringLiteral("initdb"), QStringLiteral("-D"), m_data, QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("hub"), QStringLiteral("--no-sync")}))
            return;
        m_ctl = bin + QStringLiteral("pg_ctl");
        m_ok = start() && run({bin + QStringLiteral("createdb"), QStringLiteral("-h"), m_dir.path(), QStringLiteral("-U"), QStringLiteral("hub"), QStringLiteral("hub")});
    }
    ~TestPostgres() {
        if (!m_ctl.isEmpty())
            run({m_ctl, QStringLiteral("-D"), m_data, QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
    }
    TestPostgres(const TestPostgres &) = delete;
    TestPostgres &operator=(const TestPostgres &) = delete;

    /// False when there is none on this machine, which CI's is not.
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] QString url() const { return QStringLiteral("postgresql://hub@/hub?host=%1").arg(m_dir.path()); }
    /// A database of its own, for one hub.
    [[nodiscard]] QString freshUrl(const QString &name) {
        return run({binaries() + QStringLiteral("createdb"), QStringLiteral("-h"), m_dir.path(), QStringLiteral("-U"), QStringLiteral("hub"), name}) ? QStringLiteral("postgresql://hub@/%1?host=%2").arg(name, m_dir.path()) : QString();
    }
    [[nodiscard]] QString directory() const { return m_dir.path(); }
    bool start() {
        return run({m_ctl, QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("-l"), m_dir.filePath(QStringLiteral("log")), QStringLiteral("-o"), QStringLiteral("-k %1 -c listen_addresses='' -c shared_buffers=256MB -c max_wal_size=4GB").arg(m_dir.path()), QStringLiteral("start")});
    }
    bool run(const QStringList &command) {
        QStringList all = m_as + command;
        QProcess p;
        p.setStandardOutputFile(QProcess::nullDevice());
        p.setWorkingDirectory(QDir::rootPath());
        p.start(all.takeFirst(), all);
        const bool fine = p.waitForFinished(60000) && p.exitCode() == 0;
        if (!fine)
            qWarning("%s: %s", qPrintable(command.first()), p.readAllStandardError().constData());
        return fine;
    }
    static QString binaries() {
        const QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return versions.isEmpty() ? QString() : QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
    }

private:
    QTemporaryDir m_dir;
    QString m_data;
    QString m_ctl;
    QStringList m_as;
    bool m_ok = false;
};

} // namespace vl::test
