// SPDX-License-Identifier: GPL-3.0-or-later
// The county's side and the village's by their commands alone: a field is asked for, agreed to, read by the
// officer; and a village whose PCs are gone comes back from the sheet. If this fails, the help text lies.
#include "support/TestProcesses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vl;
using namespace vl::test;

namespace {

struct Shell {
    Shell() {
        write(QStringLiteral("pass"), pass);
        qputenv("LC_ALL", "C.UTF-8");
    }
    [[nodiscard]] QString at(const QString &name) const { return dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const {
        QFile f(at(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("write");
    }
    int run(const QString &program, const QStringList &words) {
        QProcess p;
        p.start(program, words);
        if (!p.waitForFinished(60000))
            qFatal("%s does not end", qPrintable(words.join(QLatin1Char(' '))));
        out = p.readAllStandardOutput();
        err = p.readAllStandardError();
        return p.exitCode();
    }
    int hub(const QStringList &words) { return run(QStringLiteral(VL_HUB), words); }
    int ctl(const QStringList &words) {
        return run(QStringLiteral(VL_LEDGERCTL), QStringList{QStringLiteral("--json"), QStringLiteral("--account"), QStringLiteral("刘书记"), QStringLiteral("--passphrase-file"), at(QStringLiteral("pass"))} + words);
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString firstLine() const { return QString::fromUtf8(out).section(QLatin1Char('\n'), 0, 0); }

    QTemporaryDir dir;
    QByteArray out;
    QByteArray err;
};

#define WENT_WELL(call) QVERIFY2((call) == 0, (s.err + s.out).constData())

} // namespace

class TestOfficer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(secureStart()); }

    void askedAgreedReadAndBroughtBack() {
        Shell s;
        const QString hub = s.at(QStringLiteral("hub"));
        const QString book = s.at(QStringLiteral("a.book"));
        const QString village = villageCode(testVillage);
        WENT_WELL(s.hub({QStringLiteral("init"), hub, QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("18453")}));
        WENT_WELL(s.hub({QStringLiteral("village"), hub, QStringLiteral("add"), village, QStringLiteral("练习村")}));
        QProcess serve;
        serve.setStandardErrorFile(QProcess::nullDevice());
        serve.start(QStringLiteral(VL_HUB), {QStringLiteral("serve"), hub, QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--rate"), QStringLiteral("0")});
        QVERIFY(serve.waitForReadyRead(20000));

        WENT_WELL(s.ctl({QStringLiteral("create"), book, QStringLiteral("--village"), village, QStringLiteral("--name"), QStringLiteral("练习村"), QStringLiteral("--role"), QStringLiteral("secretary")}));
        const QString sheet = s.object()[QStringLiteral("villageKey")].toString();
        QVERIFY(sheet.size() > 50);
        WENT_WELL(s.ctl({QStringLiteral("import"), book, QStringLiteral("residents"), QStringLiteral(VL_SAMPLES "/samples/roster_tidy_300.xlsx")}));
        WENT_WELL(s.hub({QStringLiteral("enrol"), hub, village}));
        WENT_WELL(s.ctl({QStringLiteral("enrol"), book, s.firstLine()}));
        WENT_WELL(s.ctl({QStringLiteral("sync"), book}));

        // The officer's own PC makes the key; the hub only gets the public half.
        const QString key = s.at(QStringLiteral("officer.key"));
        WENT_WELL(s.hub({QStringLiteral("officer"), QStringLiteral("new"), key}));
        QVERIFY(s.hub({QStringLiteral("officer"), QStringLiteral("new"), key}) != 0); // never written over
        const auto ask = [&](const QString &field) {
            return s.hub({QStringLiteral("ask"), hub, village, field, QStringLiteral("--officer"), key + QStringLiteral(".pub"), QStringLiteral("--office"), QStringLiteral("县民政局"), QStringLiteral("--reason"), QStringLiteral("核对高龄补贴"), QStringLiteral("--basis"), QStringLiteral("县民政〔2026〕12号")});
        };
        QVERIFY(ask(QStringLiteral("shoe_size")) != 0);
        WENT_WELL(ask(QStringLiteral("id_number")));
        WENT_WELL(ask(QStringLiteral("*")));
        const QString shared = s.at(QStringLiteral("shared"));
        QVERIFY(s.hub({QStringLiteral("shared"), hub, village, QStringLiteral("id_number"), shared}) != 0); // not yet
        WENT_WELL(s.ctl({QStringLiteral("sync"), book}));
        WENT_WELL(s.ctl({QStringLiteral("wishes"), book}));
        const QJsonArray wishes = QJsonDocument::fromJson(s.out).array();
        QCOMPARE(wishes.size(), 2);
        for (const QJsonValue &w : wishes)
            WENT_WELL(s.ctl({QStringLiteral("answer"), book, QString::number(w[QStringLiteral("number")].toInt()), QStringLiteral("yes")}));
        WENT_WELL(s.ctl({QStringLiteral("sync"), book}));

        WENT_WELL(s.hub({QStringLiteral("shared"), hub, village, QStringLiteral("id_number"), shared}));
        QVERIFY(s.hub({QStringLiteral("officer"), QStringLiteral("read"), key + QStringLiteral(".pub"), shared}) != 0); // the public half opens nothing
        WENT_WELL(s.hub({QStringLiteral("officer"), QStringLiteral("read"), key, shared}));
        const QStringList lines = QString::fromUtf8(s.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 301); // the heading, and everybody of the tidy roster
        const QString number = lines[1].section(QLatin1Char('"'), 3, 3);
        QCOMPARE(number.size(), 18);
        WENT_WELL(s.hub({QStringLiteral("officer"), QStringLiteral("tag"), key, shared, number}));
        const QString tag = s.firstLine();
        WENT_WELL(s.hub({QStringLiteral("find"), hub, village, QStringLiteral("id_number"), tag}));
        QVERIFY(s.out.contains(lines[1].section(QLatin1Char(','), 0, 0).toUtf8()));
        QCOMPARE(s.hub({QStringLiteral("find"), hub, village, QStringLiteral("id_number"), QString(32, QLatin1Char('0'))}), 1);

        // The PCs are gone: once from the recovery sheet, once from the officer's copy.
        QVERIFY(QDir(book).removeRecursively());
        WENT_WELL(s.hub({QStringLiteral("shared"), hub, village, QStringLiteral("*"), shared}));
        WENT_WELL(s.hub({QStringLiteral("officer"), QStringLiteral("read"), key, shared}));
        QVERIFY(s.out.contains(sheet.toUtf8()));
        s.write(QStringLiteral("sheet"), sheet.toUtf8());
        s.write(QStringLiteral("wrong"), QString(sheet).replace(0, 1, sheet[0] == QLatin1Char('7') ? QLatin1String("8") : QLatin1String("7")).toUtf8());
        const QString fresh = s.at(QStringLiteral("fresh.book"));
        WENT_WELL(s.hub({QStringLiteral("enrol"), hub, village}));
        const QString code = s.firstLine();
        QVERIFY(s.ctl({QStringLiteral("join"), fresh, code, QStringLiteral("--village-key-file"), s.at(QStringLiteral("wrong"))}) != 0);
        QVERIFY(!QFile::exists(fresh));
        WENT_WELL(s.ctl({QStringLiteral("join"), fresh, code, QStringLiteral("--village-key-file"), s.at(QStringLiteral("sheet"))}));
        WENT_WELL(s.ctl({QStringLiteral("sync"), fresh}));
        QVERIFY(s.object()[QStringLiteral("verified")].toBool());
        WENT_WELL(s.ctl({QStringLiteral("find"), fresh, number.right(4)}));
        QVERIFY(!QJsonDocument::fromJson(s.out).array().isEmpty());
        WENT_WELL(s.ctl({QStringLiteral("check"), fresh}));
        serve.terminate();
        QVERIFY(serve.waitForFinished(20000));
        WENT_WELL(s.hub({QStringLiteral("verify"), hub}));
    }
};

QTEST_GUILESS_MAIN(TestOfficer)
#include "TestOfficer.moc"
