// SPDX-License-Identifier: GPL-3.0-or-later
// 村史: if this fails, what the old people told is lost, or its folder asks for a network or gives away a number.
#include "jobs/ChronicleJob.h"
#include "store/Attachments.h"
#include "store/Check.h"
#include "store/Undo.h"
#include "support/TestBook.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace vl;
using namespace vl::test;

class TestChronicle : public QObject {
    Q_OBJECT

    static ChronicleLine told(const char *when, const char *title, const char *text) {
        return {{}, QLatin1String(when), QStringLiteral("event"), QString::fromUtf8(title), QString::fromUtf8(text), QStringLiteral("王德山口述"), 0};
    }

private Q_SLOTS:
    void toldInTheOrderOfTimeAndToldBetter() {
        TestBook b;
        QCOMPARE(saveChronicle(*b.store, told("1958", " ", "x")).error().detail, QStringLiteral("chronicle.title"));
        QCOMPARE(saveChronicle(*b.store, told("", "修水库", "x")).error().detail, QStringLiteral("chronicle.date"));
        QVERIFY(!saveChronicle(*b.store, told("1958-13", "修水库", "x")));
        QVERIFY(saveChronicle(*b.store, told("1998-08", "通电话", "头一部电话装在村部")));
        QVERIFY(saveChronicle(*b.store, told("1958", "修水库", "全村出工")));
        const QList<ChronicleLine> all = *chronicle(*b.store);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().title, QStringLiteral("修水库"));
        ChronicleLine better = all.first();
        better.text = QStringLiteral("全村出工四十天");
        QVERIFY(saveChronicle(*b.store, better, &all.first()));
        QCOMPARE(saveChronicle(*b.store, better, &all.first()).error().code, ErrorCode::Changed); // somebody else was there meanwhile
        QCOMPARE(chronicle(*b.store)->first().text, better.text);
        QVERIFY(removeChronicle(*b.store, better.id));
        QCOMPARE(chronicle(*b.store)->size(), 1);
        QVERIFY(undoLast(*b.store));
        QCOMPARE(chronicle(*b.store)->first().text, better.text);
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    void aFolderForAnyBrowser() {
        TestBook b;
        const Id first = *saveChronicle(*b.store, told("1958", "修水库 <大会战>", "全村出工。\n\"四十天\" & 没有停"));
        QVERIFY(saveChronicle(*b.store, told("1998-08", "通电话", "装在村部")));
        QTemporaryDir dir;
        for (const auto &[name, bytes] : {std::pair{"p.png", QByteArray("\x89PNG\r\n\x1a\n and more", 17)}, {"v.wav", QByteArray("RIFF....WAVEfmt ")}, {"x.pdf", QByteArray("%PDF-1.4")}}) {
            QFile f(dir.filePath(QLatin1String(name)));
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
            f.close();
            QVERIFY(attachFile(*b.store, first, f.fileName(), QStringLiteral("水库工地")));
        }
        const QString folder = dir.filePath(QStringLiteral("村史"));
        QCOMPARE(exportChronicle(*b.store, folder, {QStringLiteral(" ")}).error().detail, QStringLiteral("purpose"));
        QVERIFY(!QFile::exists(folder));
        auto out = exportChronicle(*b.store, folder, {QStringLiteral("村史展览")});
        QVERIFY2(out, out ? "" : qPrintable(out.error().detail));
        QCOMPARE(out->entries, 2);
        QCOMPARE(out->files, 2); // a PDF is nothing that a page shows
        QFile page(folder + QStringLiteral("/index.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(QStringLiteral("修水库 &lt;大会战&gt;")) && html.contains(QStringLiteral("水库工地")));
        QVERIFY(!html.contains(QStringLiteral("http")) && !html.contains(QStringLiteral("<script")) && !html.contains(QStringLiteral("//")));
        // Well formed, and whatever it names is there.
        QXmlStreamReader x(QString(html).remove(QStringLiteral("<!DOCTYPE html>\n")));
        int named = 0;
        while (!x.atEnd())
            if (x.readNext() == QXmlStreamReader::StartElement)
                for (const char *a : {"src", "href"})
                    if (const QString to = x.attributes().value(QLatin1String(a)).toString(); !to.isEmpty()) {
                        QVERIFY2(to.startsWith(QLatin1Char('#')) ? html.contains(QStringLiteral("id=\"%1\"").arg(to.mid(1))) : QFile::exists(folder + QLatin1Char('/') + to), qPrintable(to));
                        ++named;
                    }
        QVERIFY2(!x.hasError(), qPrintable(x.errorString()));
        QCOMPARE(named, 4);
        QCOMPARE(exportChronicle(*b.store, folder, {QStringLiteral("村史展览")}).error().detail, QStringLiteral("chronicle.folder"));
    }

    void noNumberLeavesInAStory() {
        TestBook b;
        QVERIFY(saveChronicle(*b.store, told("1998", "通电话", qPrintable(QStringLiteral("找老支书，电话 13812345678")))));
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("村史"));
        QCOMPARE(exportChronicle(*b.store, folder, {QStringLiteral("村史展览")}).error().detail, QStringLiteral("chronicle.leak"));
        QVERIFY(!QFile::exists(folder));
    }
};

QTEST_GUILESS_MAIN(TestChronicle)
#include "TestChronicle.moc"
