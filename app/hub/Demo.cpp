// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace vl {

namespace {

constexpr int patienceMs = 60000;
const QString villageA = QStringLiteral("411399100200");
const QString villageB = QStringLiteral("411399100201");

class Demo {
public:
    explicit Demo(QTextStream &out) : m_out(out) {}

    int run() {
        for (const auto step : {&Demo::begin, &Demo::change, &Demo::conflict, &Demo::cable, &Demo::otherVillage}) {
            (this->*step)();
            if (m_failed)
                break;
        }
        m_hub.terminate();
        m_hub.waitForFinished(patienceMs);
        m_out << (m_failed ? "\nThe demo stopped: see above.\n" : "\nDone. Nothing of it is left on this machine.\n");
        return m_failed ? 2 : 0;
    }

private:
    QString at(const QString &name) const { return m_dir.filePath(name); }

    void say(const QString &what) { m_out << "\n== " << what << Qt::endl; }

    QString program(const QString &program, const QStringList &arguments, bool mayFail = false) {
        QProcess p;
        p.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, arguments);
        const bool finished = p.waitForStarted() && p.waitForFinished(patienceMs);
        const QString said = QString::fromUtf8(p.readAllStandardOutput() + p.readAllStandardError()).trimmed();
        if ((!finished || p.exitCode() != 0) && !mayFail) {
            m_failed = true;
            m_out << program << ' ' << arguments.value(0) << ": " << (finished ? said : QStringLiteral("did not run")) << Qt::endl;
        }
        return said;
    }
    QString hub(const QStringList &arguments) { return program(QStringLiteral("county-hub"), arguments); }
    QString ctl(const QStringList &arguments, bool mayFail = false) {
        return program(QStringLiteral("ledgerctl"), QStringList{QStringLiteral("--account"), QStringLiteral("李桂兰"), QStringLiteral("--passphrase-file"), at(QStringLiteral("pass"))} + arguments, mayFail);
    }
    void show(const QString &text) {
        for (const QString &line : text.split(QLatin1Char('\n')))
            m_out << "   " << line << Qt::endl;
    }
    void write(const QString &name, const QByteArray &text) {
        QFile f(at(name));
        m_failed = m_failed || !f.open(QIODevice::WriteOnly) || f.write(text) != text.size();
    }
    QString code(const QString &village) { return hub({QStringLiteral("enrol"), at(QStringLiteral("hub")), village}).section(QLatin1Char('\n'), 0, 0); }
    void sync(const QString &book, bool mayFail = false) {
        m_out << book << Qt::endl;
        show(ctl({QStringLiteral("sync"), at(book)}, mayFail));
    }
    void roster(const QString &book, const QByteArray &phone) {
        write(QStringLiteral("roster.csv"), QByteArrayLiteral("户编号,姓名,出生日期,与户主关系,联系电话\n1,王德山,1950-03-04,户主,") + phone + '\n');
        ctl({QStringLiteral("import"), at(book), QStringLiteral("residents"), at(QStringLiteral("roster.csv"))});
    }

    void startHub() {
        m_hub.setStandardErrorFile(QProcess::nullDevice());
        m_hub.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve"), at(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1")});
        if (!m_hub.waitForReadyRead(patienceMs)) {
            m_failed = true;
            m_out << "The hub did not start: is port 18443 taken?" << Qt::endl;
        }
    }

    void begin() {
        say(QStringLiteral("A hub, two villages, a PC in each, and a second PC in the first"));
        write(QStringLiteral("pass"), "huangniu chuanmen 88 lvye");
        hub({QStringLiteral("init"), at(QStringLiteral("hub")), QStringLiteral("--port"), QStringLiteral("18443")});
        hub({QStringLiteral("village"), at(QStringLiteral("hub")), QStringLiteral("add"), villageA, QStringLiteral("练习村")});
        hub({QStringLiteral("village"), at(QStringLiteral("hub")), QStringLiteral("add"), villageB, QStringLiteral("邻村")});
        startHub();
        ctl({QStringLiteral("create"), at(QStringLiteral("office.book")), QStringLiteral("--village"), villageA, QStringLiteral("--name"), QStringLiteral("练习村")});
        ctl({QStringLiteral("create"), at(QStringLiteral("neighbour.book")), QStringLiteral("--village"), villageB, QStringLiteral("--name"), QStringLiteral("邻村")});
        ctl({QStringLiteral("enrol"), at(QStringLiteral("office.book")), code(villageA), QStringLiteral("--device-name"), QStringLiteral("村部电脑")});
        ctl({QStringLiteral("enrol"), at(QStringLiteral("neighbour.book")), code(villageB)});
        ctl({QStringLiteral("join"), at(QStringLiteral("branch.book")), code(villageA), QStringLiteral("--device-name"), QStringLiteral("党支部电脑")});
        ctl({QStringLiteral("sync"), at(QStringLiteral("office.book"))});
        const QJsonArray devices = QJsonDocument::fromJson(ctl({QStringLiteral("--json"), QStringLiteral("devices"), at(QStringLiteral("office.book"))}).toUtf8()).array();
        for (const QJsonValue &d : devices)
            if (d.toObject()[QStringLiteral("waitsForKey")].toBool())
                show(ctl({QStringLiteral("devices"), at(QStringLiteral("office.book")), QStringLiteral("--approve"), d.toObject()[QStringLiteral("device")].toString()}));
        ctl({QStringLiteral("sync"), at(QStringLiteral("office.book"))});
    }

    void change() {
        say(QStringLiteral("A person is written in the office; the branch's PC sees her"));
        roster(QStringLiteral("office.book"), "13800000001");
        sync(QStringLiteral("office.book"));
        sync(QStringLiteral("branch.book"));
        show(ctl({QStringLiteral("find"), at(QStringLiteral("branch.book")), QStringLiteral("wds")}));
    }

    void conflict() {
        say(QStringLiteral("Both change the same telephone; a person decides, nothing is lost"));
        roster(QStringLiteral("office.book"), "13800000002");
        roster(QStringLiteral("branch.book"), "13800000003");
        sync(QStringLiteral("office.book"));
        sync(QStringLiteral("branch.book"));
        show(ctl({QStringLiteral("conflicts"), at(QStringLiteral("branch.book"))}));
        show(ctl({QStringLiteral("decide"), at(QStringLiteral("branch.book")), QStringLiteral("1"), QStringLiteral("2")}));
        sync(QStringLiteral("branch.book"));
        sync(QStringLiteral("office.book"));
    }

    void cable() {
        say(QStringLiteral("The cable is pulled: work goes on, and goes out when it is back"));
        m_hub.terminate();
        m_hub.waitForFinished(patienceMs);
        roster(QStringLiteral("office.book"), "13800000004");
        sync(QStringLiteral("office.book"), true);
        startHub();
        sync(QStringLiteral("office.book"));
    }

    void otherVillage() {
        say(QStringLiteral("The other village sees nothing of it; the hub's chains are sound"));
        sync(QStringLiteral("neighbour.book"));
        show(ctl({QStringLiteral("find"), at(QStringLiteral("neighbour.book")), QStringLiteral("wds")}));
        show(hub({QStringLiteral("verify"), at(QStringLiteral("hub"))}));
    }

    QTextStream &m_out;
    QTemporaryDir m_dir;
    QProcess m_hub;
    bool m_failed = false;
};

} // namespace

int runDemo(QTextStream &out) {
    return Demo(out).run();
}

} // namespace vl
