// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on paper: if these fail a list runs off the page, the preview is not what the printer prints, a rare
// character in somebody's name becomes a box, or what must not hang on a board does.
#include "jobs/NoticeJob.h"
#include "records/Masking.h"
#include "records/Types.h"
#include "store/Register.h"
#include "support/TestBook.h"

#include <QGuiApplication>
#include <QProcess>

using namespace vl;
using namespace vl::test;

namespace {

const QString simple = QStringLiteral("notice: 1\nkind: k\nname: n\n---\n@title\n公　示\n@body\n%1\n@sign\n练习村村民委员会\n2026年3月2日\n");

LaidOut laid(const QString &body, Typefaces &faces) {
    auto t = readTemplate(simple.arg(body), QStringLiteral("t"));
    if (!t)
        qFatal("template %s", qPrintable(t.error().subject));
    auto d = fillNotice(*t, {});
    auto l = layOut(*d, faces);
    if (!l)
        qFatal("layout");
    return std::move(*l);
}

QString words(const Page &p) {
    QString out;
    for (const PlacedLine &l : p.lines)
        out += l.words() + QLatin1Char('\n');
    return out;
}

QString output(const QString &program, const QStringList &arguments) {
    QProcess p;
    p.start(program, arguments);
    return p.waitForFinished(60000) && p.exitCode() == 0 ? QString::fromUtf8(p.readAllStandardOutput()) : QStringLiteral("failed: ") + QString::fromUtf8(p.readAllStandardError());
}

void addTag(TestBook &b, const Id &owner, const char *code) {
    Record t(types::tag());
    t.set("owner", owner);
    t.set("unit", QStringLiteral("household"));
    t.set("code", QString::fromLatin1(code));
    t.set("from_date", QStringLiteral("2025-01-01"));
    if (!vl::addTag(*b.store, t))
        qFatal("tag");
}

} // namespace

class TestNotices : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void everyTemplateIsSound() {
        auto all = noticeTemplates();
        QVERIFY2(all, all ? "" : qPrintable(all.error().subject));
        QVERIFY(all->size() >= 45);
        TestBook b;
        for (const NoticeTemplate &t : std::as_const(*all)) {
            NoticeRequest r;
            for (const auto *asked : {"text", "subject", "addressee"})
                r.values.insert(QLatin1String(asked), QStringLiteral("关于秸秆禁烧"));
            auto made = makeNotice(*b.store, t.kind, r);
            QVERIFY2(made, made ? "" : qPrintable(t.kind + QLatin1Char(' ') + made.error().detail + made.error().subject));
            QVERIFY2(made->mayLeave(), qPrintable(t.kind + QLatin1Char(' ') + (made->leaks.isEmpty() ? QString() : leakKindKey(made->leaks.first().kind))));
            // Nothing outside the paper's margins but what is torn off.
            for (const Page &p : std::as_const(made->laidOut.pages))
                for (const PlacedLine &l : p.lines) {
                    const QTextLine line = l.text->lineAt(l.line);
                    const double left = l.at.x() + line.x();
                    QVERIFY(left >= unitsOfMm(t.margins.left()) - 1);
                    QVERIFY2(left + line.naturalTextWidth() <= unitsOfMm(t.paper.width() - t.margins.right()) + unitsOfPt(18), qPrintable(t.kind + QLatin1Char(' ') + l.words()));
                    QVERIFY(l.at.y() + line.y() + line.height() <= unitsOfMm(t.paper.height()));
                }
        }
    }

    void badTemplatesNameTheLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *text, const char *what, const char *where) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(what) << QString::fromLatin1(where); };
        row("notice: 2\n", "template.version", "f:1");
        row("notice: 1\npaper: A5\n", "template.paper", "f:2");
        row("notice: 1\n\ncolour: red\n", "template.key", "f:3");
        row("margins: 25 25 25\n", "template.number", "f:1");
        row("body: comic 12 14\n", "template.number", "f:1");
        row("kind: k\nname: n\n---\n@tabel\n", "template.block", "f:4");
        row("kind: k\nname: n\n---\n@table\nno | 序号 | wide | left\n", "template.column", "f:5");
        row("kind: k\nname: n\n---\n@table\n", "template.column", "f:4");
        row("kind: k\nname: n\n", "template.head", "f:3");
        row("kind: k\nname: n\n---\n@body\n{nobody}\n", "", "");
    }
    void badTemplatesNameTheLine() {
        QFETCH(QString, text);
        QFETCH(QString, what);
        QFETCH(QString, where);
        auto t = readTemplate(text, QStringLiteral("f"));
        if (!what.isEmpty()) {
            QVERIFY(!t);
            QCOMPARE(t.error().detail, what);
            QCOMPARE(t.error().subject, where);
            return;
        }
        auto d = fillNotice(*t, {});
        QVERIFY(!d);
        QCOMPARE(d.error().subject, QStringLiteral("k:5 {nobody}"));
    }

    // 首行缩进, no punctuation at a line's start, no signature alone on a page, and page numbers only where there are pages.
    void chineseTypesetting() {
        Typefaces faces;
        const QString sentence = QStringLiteral("为做好今年秋季秸秆禁烧工作，防治大气污染，保护蓝天，请各组组长认真组织、逐户宣传，做到家喻户晓；“禁烧”期间，发现一起、处理一起。");
        for (int n = 1; n < 60; ++n) {
            const LaidOut l = laid(sentence.repeated(n), faces);
            for (const Page &p : l.pages) {
                QVERIFY(!p.lines.isEmpty());
                for (const PlacedLine &line : p.lines)
                    QVERIFY2(!QStringLiteral("，。、；：？！）》」”").contains(line.words().left(1)), qPrintable(line.words()));
            }
            const PlacedLine &first = l.pages.first().lines[1];
            QVERIFY(std::abs(first.text->lineAt(0).x() - 2 * std::lround(unitsOfPt(16))) < 1);
            const QString last = words(l.pages.last());
            QVERIFY2(last.contains(QStringLiteral("练习村村民委员会")) && last.contains(QStringLiteral("禁烧")), qPrintable(QStringLiteral("%1: %2").arg(n).arg(last)));
            QCOMPARE(words(l.pages.first()).contains(QStringLiteral("第 1 页")), l.pages.size() > 1);
        }
    }

    void longTablesRepeatTheirHeadAndBreakBetweenRows() {
        auto t = readTemplate(QStringLiteral("notice: 1\nkind: k\nname: n\n---\n@title\n名单\n@table\nno | 序号 | 20 | center\nname | 姓名 | 40 | left\nnote | 备注 | 100 | left\ntotal: 合计 {sum:amount} 元\n@sign\n练习村村民委员会\n2026年3月2日\n"), QStringLiteral("t"));
        QVERIFY(t);
        Typefaces faces;
        for (const int rows : {1, 2, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 200}) {
            NoticeData data;
            for (int i = 0; i < rows; ++i)
                data.rows.append({{QStringLiteral("name"), QStringLiteral("王德山")}, {QStringLiteral("note"), i % 7 == 0 ? QStringLiteral("很长的备注").repeated(9) : QString()}, {QStringLiteral("amount"), QStringLiteral("0.10")}});
            auto d = fillNotice(*t, data);
            QVERIFY(d);
            auto l = layOut(*d, faces);
            QVERIFY(l);
            int seen = 0;
            for (const Page &p : l->pages) {
                QVERIFY2(words(p).contains(QStringLiteral("序号")), qPrintable(QStringLiteral("%1 rows").arg(rows)));
                seen += static_cast<int>(words(p).count(QStringLiteral("王德山")));
            }
            QCOMPARE(seen, rows);
            QVERIFY(words(l->pages.last()).contains(QStringLiteral("王德山"))); // the signature is never alone
            QVERIFY(words(l->pages.last()).contains(QStringLiteral("合计 %1 元").arg(rows % 10 == 0 ? QStringLiteral("%1.00").arg(rows / 10) : QString::number(rows * 0.1, 'f', 2))));
        }
    }

    // The same breaks and places whatever the device: the PDF's words stand where the layout put them.
    void thePdfIsThePreview() {
        Typefaces faces;
        const LaidOut l = laid(QStringLiteral("根据《社会救助暂行办法》，经本人申请、入户调查和民主评议，现将我村拟纳入最低生活保障的家庭予以公示。").repeated(3), faces);
        QVERIFY(writePdf(l, QStringLiteral("公示"), path("a.pdf")));
        const QString fonts = output(QStringLiteral("pdffonts"), {path("a.pdf")});
        QVERIFY2(fonts.contains(QStringLiteral("CID")), qPrintable(fonts));
        const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &f : lines)
            QVERIFY2(f.contains(QRegularExpression(QStringLiteral("yes\\s+(yes|no)\\s+yes"))), qPrintable(f)); // embedded, with its characters' names
        QVERIFY(QFileInfo(path("a.pdf")).size() < 200000);                                                     // only the glyphs that are used: the font has 20 MB
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path("a.pdf"), QStringLiteral("-")});
        static const QRegularExpression box(QStringLiteral("<line xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\""));
        QList<double> tops;
        for (auto it = box.globalMatch(text); it.hasNext();)
            tops.append(it.next().captured(2).toDouble());
        QCOMPARE(tops.size(), l.pages.first().lines.size());
        // Ink stands in the same places when both are drawn at 100 dpi.
        const QString drawn = output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), QStringLiteral("-singlefile"), path("a.pdf"), path("pdf")});
        QVERIFY2(!drawn.startsWith(QLatin1String("failed")), qPrintable(drawn));
        const QImage paper(path("pdf.png"));
        const QImage preview = pageImage(l, 0, 100);
        QVERIFY(std::abs(paper.width() - preview.width()) <= 1 && std::abs(paper.height() - preview.height()) <= 1);
        // Every dark pixel of one has a dark one of the other at the same place, or beside it: two programs smooth edges.
        const auto strays = [](const QImage &of, const QImage &in) {
            int far = 0;
            int dark = 0;
            for (int y = 1; y + 1 < std::min(of.height(), in.height()); ++y)
                for (int x = 1; x + 1 < std::min(of.width(), in.width()); ++x) {
                    if (qGray(of.pixel(x, y)) >= 128)
                        continue;
                    ++dark;
                    bool near = false;
                    for (int k = 0; k < 9 && !near; ++k)
                        near = qGray(in.pixel(x + k % 3 - 1, y + k / 3 - 1)) < 176;
                    far += near ? 0 : 1;
                }
            return QPair<int, int>(far, dark);
        };
        for (const auto &[far, dark] : {strays(preview, paper), strays(paper, preview)})
            QVERIFY2(dark > 2000 && far * 200 < dark, qPrintable(QStringLiteral("%1 of %2").arg(far).arg(dark)));
    }

    void aCharacterThatNoFontHasStopsThePrint() {
        Typefaces faces;
        const LaidOut l = laid(QStringLiteral("王\U000F0000山"), faces);
        QCOMPARE(l.missing.size(), 1);
        QVERIFY(l.missing.first().second.contains(QStringLiteral("山")));
        QVERIFY(laid(QStringLiteral("王龑㛃䶮"), faces).missing.isEmpty());
        QCOMPARE(withoutPrivateUse(QStringLiteral("\uE863\uE864")), QStringLiteral("\uE863\u9FBB"));
    }

    void minorsAndNumbersDoNotHangOnTheBoard() {
        const QDate today(2026, 3, 2);
        QCOMPARE(nameForBoard(QStringLiteral("王小明"), QStringLiteral("2015-06-01"), today), QStringLiteral("王某某"));
        QCOMPARE(nameForBoard(QStringLiteral("王明"), QStringLiteral("2008-03-03"), today), QStringLiteral("王某"));
        QCOMPARE(nameForBoard(QStringLiteral("王明"), QStringLiteral("2008-03-02"), today), QStringLiteral("王明")); // of age today
        QCOMPARE(nameForBoard(QStringLiteral("欧阳小明"), QStringLiteral("2015"), today), QStringLiteral("欧阳某某"));
        QCOMPARE(nameForBoard(QStringLiteral("王德山"), QString(), today), QStringLiteral("王德山"));
        TestBook b;
        for (int i = 0; i < 60; ++i) {
            auto done = addResident(*b.store, person(QStringLiteral("村民%1").arg(QChar(0x4E00 + i)), QStringLiteral("1970-05-06"), i + 1), house(QString::number(i)));
            QVERIFY(done);
            addTag(b, loadRecord(*b.store, types::resident(), done->record)->link("household"), "DB");
        }
        auto made = makeNotice(*b.store, QStringLiteral("subsistence"), {});
        QVERIFY(made);
        QCOMPARE(made->rows(), 60);
        QVERIFY(made->mayLeave());
        QVERIFY2(made->spoken.contains(QStringLiteral("1，3组，村民一，1，低保\n")) && !made->spoken.contains(QLatin1Char('_')), qPrintable(made->spoken));
        QVERIFY(writePdf(made->laidOut, made->content.look.name, path("list.pdf")));
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path("list.pdf"), QStringLiteral("-")});
        QVERIFY2(text.normalized(QString::NormalizationForm_KC).contains(QStringLiteral("合计 60 ")), qPrintable(text.right(300)));
        // Somebody pastes a number into the text: nothing is printed.
        NoticeRequest r;
        r.values.insert(QStringLiteral("quarter"), QStringLiteral("一（联系人 1380000 0001）"));
        auto bad = makeNotice(*b.store, QStringLiteral("subsistence"), r);
        QVERIFY(bad && !bad->mayLeave());
        QCOMPARE(bad->leaks.first().kind, LeakKind::Mobile);
    }
};

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    TestNotices test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestNotices.moc"
