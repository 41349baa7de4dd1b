// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on paper: if these fail a list runs off the page, the preview is not what the printer prints, a rare
// character in somebody's name becomes a box, or what must not hang on a board does.
#include "crypto/VillageKey.h"
#include "jobs/NoticeJob.h"
#include "records/Masking.h"
#include "records/Types.h"
#include "store/DuesBook.h"
#include "store/Party.h"
#include "store/Register.h"
#include "support/TestBook.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>

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

void sixty(TestBook &b) {
    for (int i = 0; i < 60; ++i)
        addTag(b, load(b, add(b, person(QStringLiteral("王%1").arg(QChar(0x5B89 + i)), QStringLiteral("1970-05-06"), i + 1), house(QString::number(i)))).link("household"), "DB");
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
        row("notice: 1\nkind: k\nname: n\n---\n@tabel\n", "template.block", "f:5");
        row("notice: 1\nkind: k\nname: n\n---\n@table\nno | 序号 | wide | left\n", "template.column", "f:6");
        row("notice: 1\nkind: k\nname: n\n---\n@table\n", "template.column", "f:5");
        row("kind: k\nname: n\n---\n@body\nx\n", "template.version", "f:1");
        row("notice: 1\ndata: gruop DB\n", "template.source", "f:2");
        row("notice: 1\ndays: 1.5\n", "template.number", "f:2");
        row("notice: 1\nbody: song 0 0\n", "template.number", "f:2");
        row("notice: 1\nmargins: 95 25 95 25\npaper: A4 landscape\nmargins: 95 25 95 25\n", "template.number", "f:4");
        row("notice: 1\nkind: k\nname: n\ndata: voters\n---\n@table\nnmae | 姓名 | 20 | left\n", "template.column", "f:6");
        row("notice: 1\nkind: k\nname: n\ndata: sample\n---\n@table\na | 甲 | 20 | left\ntotal: {sum:b}\n", "template.placeholder", "f:6");
        row("notice: 1\nkind: k\nname: n\ndata: voters\n---\n@table\nid_number | 证号 | 20 | left\nage | 年龄 | 20 | left\n", "template.idbeside", "f:6");
        row("notice: 1\nkind: k\nname: n\ndata: sample\nper person: yes\ncolumns: name | id_number | birth\n---\n@body\n{name}\n@table\nname | 姓名 | 20 | left\n", "template.idbeside", "f:10");
        row("notice: 1\nkind: k\nname: n\n", "template.head", "f:4");
        row("notice: 1\nkind: k\nname: n\n---\n@body\n{nobody}\n", "", "");
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
        QCOMPARE(d.error().subject, QStringLiteral("k:6 {nobody}"));
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
            QCOMPARE(words(l.pages.first()).contains(QStringLiteral("第1页")), l.pages.size() > 1);
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
        // The preview is that very PDF: not one pixel differs.
        const QImage paper = QImage(path("pdf.png")).convertToFormat(QImage::Format_RGB32);
        auto preview = pageImages(l, 100, 0, 1);
        QVERIFY(preview && preview->size() == 1);
        QCOMPARE(preview->first().size(), paper.size());
        int dark = 0;
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x) {
                QCOMPARE(preview->first().pixel(x, y), paper.pixel(x, y));
                dark += qGray(paper.pixel(x, y)) < 128 ? 1 : 0;
            }
        QVERIFY(dark > 2000);
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
        QVERIFY2(made->spoken.contains(QStringLiteral("1\t3组\t村民一\t1\n")), qPrintable(made->spoken));
        QVERIFY(writePdf(made->laidOut, made->content.look.name, path("list.pdf")));
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path("list.pdf"), QStringLiteral("-")});
        QVERIFY2(text.normalized(QString::NormalizationForm_KC).contains(QStringLiteral("合计60")), qPrintable(text.right(300)));
        // Somebody pastes a number into the text: nothing is printed.
        NoticeRequest r;
        r.values.insert(QStringLiteral("from"), QStringLiteral("（联系人 1380000 0001）"));
        auto bad = makeNotice(*b.store, QStringLiteral("subsistence"), r);
        QVERIFY(bad && !bad->mayLeave());
        QCOMPARE(bad->leaks.first().kind, LeakKind::Mobile);
    }

    // What was kept comes again page by page, whatever the register says by then.
    void aKeptNoticeStaysWhatItWas() {
        TestBook b;
        sixty(b);
        auto line = keepMade(*b.store, QStringLiteral("subsistence"), {}, {});
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
        auto before = madeVersion(*b.store, *line);
        QVERIFY(before && before->mayLeave());
        (void)add(b, person(QStringLiteral("新来的")), house(QStringLiteral("99")));
        QVERIFY(runSql(b.store->db(), QStringLiteral("UPDATE resident SET name='改名'")));
        b.clock.ms += 86'400'000;
        auto after = madeVersion(*b.store, *line);
        QVERIFY(after);
        QCOMPARE(after->spoken, before->spoken);
        QCOMPARE(fingerprintOf(after->spoken), line->fingerprint);
        QCOMPARE(*pageImages(after->laidOut, 50, 0, 1), *pageImages(before->laidOut, 50, 0, 1));
        // Its text file has the same fingerprint; one character more has not.
        QVERIFY(writeNotice(*b.store, *after, NoticeFile::Text, path("words.txt")));
        QFile f(path("words.txt"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(f.readAll());
        QVERIFY(all.startsWith(proofWords)); // nobody has read it yet
        const QString text = all.section(QLatin1Char('\n'), 1);
        QCOMPARE(fingerprintOf(text), line->fingerprint);
        QVERIFY(fingerprintOf(text + QStringLiteral("王")) != line->fingerprint);
        // A content that was meddled with is none.
        auto bytes = noticeVersion(*b.store, line->version)->value("content").toByteArray();
        QVERIFY(NoticeContent::decoded(bytes));
        for (const qsizetype cut : {qsizetype(0), qsizetype(3), bytes.size() / 2})
            QVERIFY(!NoticeContent::decoded(bytes.left(cut)));
    }

    // The code on the paper: not before a second person agreed; read back from the PDF; for this village and these words.
    void theCodeComesAfterTheApproval() {
        TestBook b;
        sixty(b);
        auto line = keepMade(*b.store, QStringLiteral("subsistence"), {}, {});
        QVERIFY(line);
        auto proof = madeVersion(*b.store, *line, true);
        QVERIFY(proof && words(proof->laidOut.pages.first()).contains(proofWords));
        for (const Page &p : std::as_const(proof->laidOut.pages))
            QVERIFY(p.codes.isEmpty());
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        auto second = b.book->connectAs(Book::accountsAt(b.path())->last().id, secret(secretaryPass));
        QVERIFY(second && decideNotice(**second, line->version, NoticeDecision::Approve));
        const NoticeLine approved = *notice(*b.store, line->id);
        auto made = madeVersion(*b.store, approved, true);
        QVERIFY(made && !words(made->laidOut.pages.first()).contains(proofWords));
        QCOMPARE(made->laidOut.pages.last().codes.size(), 1);
        QVERIFY(writeNotice(*b.store, *made, NoticeFile::Pdf, path("code.pdf")));
        QVERIFY(output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), path("code.pdf"), path("code")}).isEmpty());
        const QString scanned = output(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), path("code-") + QString::number(made->laidOut.pages.size()) + QStringLiteral(".png")}).trimmed();
        auto mark = NoticeMark::read(scanned);
        QVERIFY2(mark, qPrintable(scanned));
        QCOMPARE(mark->number, approved.number);
        QCOMPARE(mark->fingerprint, approved.fingerprint);
        auto key = b.store->villageKey();
        const QByteArray village = villageSigner(**key).publicKeys().sign;
        QVERIFY(mark->verifies(village));
        for (int i = 0; i < scanned.size(); ++i) { // any character changed: no longer genuine, or no code at all
            QString other = scanned;
            other[i] = other[i] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
            auto m = NoticeMark::read(other);
            // The last character of a 64-byte signature in base64 has bits that mean nothing.
            QVERIFY2(!m || !m->verifies(village) || m->text() == scanned.toUtf8(), qPrintable(QString::number(i)));
        }
        QVERIFY(!mark->verifies(QByteArray(32, 'x')));
        for (const QString &name : {QStringLiteral("王安"), QStringLiteral("1970")})
            QVERIFY(!scanned.contains(name));
        // Where it stands: beside the signature, nothing over it.
        const Page &last = made->laidOut.pages.last();
        const PlacedCode &c = last.codes.first();
        QVERIFY(c.module >= unitsOfMm(0.5) - 0.01);
        const QRectF box(c.at, QSizeF(c.code.size * c.module, c.code.size * c.module));
        for (const PlacedLine &l : last.lines) {
            const QTextLine t = l.text->lineAt(l.line);
            const QRectF text(l.at.x() + t.x(), l.at.y() + t.y(), t.naturalTextWidth(), t.height());
            QVERIFY2(!text.intersects(box) || t.textLength() == 0, qPrintable(l.words()));
        }
    }

    // GB/T 9704, measured on the PDF: text area 156 x 225 mm at 28 and 37 mm, 28 characters and 22 lines, the issuer's
    // mark 35 mm below its top in red, the rule as wide as the text; every font in the file.
    void aLetterHasTheMeasuresOfTheStandard() {
        TestBook b;
        NoticeRequest r;
        r.values = {{QStringLiteral("subject"), QStringLiteral("关于报送材料的函")}, {QStringLiteral("addressee"), QStringLiteral("乡党委")}, {QStringLiteral("text"), QString(28 * 40, QStringLiteral("材")[0])}};
        auto made = makeNotice(*b.store, QStringLiteral("letter"), r);
        QVERIFY(made);
        QVERIFY(writePdf(made->laidOut, QStringLiteral("t"), path("letter.pdf")));
        const QString boxes = output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path("letter.pdf"), QStringLiteral("-")});
        static const QRegularExpression line(QStringLiteral("<line xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</line>"), QRegularExpression::DotMatchesEverythingOption);
        constexpr double pt = 25.4 / 72;
        int full = 0;
        double before = 0;
        for (auto it = line.globalMatch(boxes.section(QStringLiteral("<page"), 2, 2)); it.hasNext();) {
            const auto m = it.next();
            if (m.captured(5).count(QStringLiteral("材")) != 28)
                continue;
            ++full;
            QVERIFY2(std::abs(m.captured(1).toDouble() * pt - 28) < 0.5 && std::abs(m.captured(3).toDouble() * pt - 184) < 0.8, qPrintable(m.captured(1) + QLatin1Char(' ') + m.captured(3)));
            if (before > 0)
                QVERIFY2(std::abs(m.captured(2).toDouble() - before - 28.99) < 0.1, qPrintable(QString::number(m.captured(2).toDouble() - before)));
            before = m.captured(2).toDouble();
        }
        QVERIFY2(full >= 15, qPrintable(QString::number(full)));
        const Page &first = made->laidOut.pages.first();
        const PlacedLine &head = first.lines.first();
        QVERIFY(head.colour.red() > 150 && head.colour.green() < 60);
        // On the picture: the ink of the mark begins 35 mm below the text area's top.
        constexpr double dpi = 300;
        const QImage picture = pageImages(made->laidOut, dpi, 0, 1)->first();
        int top = 0;
        const auto red = [&](int y) {
            for (int x = 0; x < picture.width(); ++x)
                if (const QRgb c = picture.pixel(x, y); qRed(c) > 150 && qGreen(c) < 90)
                    return true;
            return false;
        };
        while (top < picture.height() && !red(top))
            ++top;
        QVERIFY2(std::abs(top / dpi * 25.4 - 72) < 0.7, qPrintable(QString::number(top / dpi * 25.4)));
        const auto rule = std::find_if(first.rules.cbegin(), first.rules.cend(), [](const PlacedRule &x) { return x.colour.red() > 150; });
        QVERIFY(rule != first.rules.cend() && std::abs(rule->line.length() - unitsOfMm(156)) < 1);
        const QStringList fonts = output(QStringLiteral("pdffonts"), {path("letter.pdf")}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString &f : fonts.mid(2)) // name, type, encoding, then: embedded
            QVERIFY2(QRegularExpression(QStringLiteral("\\bIdentity-H +yes ")).match(f).hasMatch(), qPrintable(f));
        QVERIFY(QFileInfo(path("letter.pdf")).size() < 300'000); // used characters only: a whole font has 20 MB
    }

    // A county's template asks for ID numbers and telephones: what stands there is what the rules let stand.
    void aTemplateDoesNotLoosenTheRules() {
        TestBook b;
        Record who = person(QStringLiteral("王德山"), QStringLiteral("1970-05-06"), 7);
        who.set("phone", QStringLiteral("13800000001"));
        (void)add(b, who);
        QDir dir(m_dir.path());
        QVERIFY(dir.mkpath(QStringLiteral("county")));
        const auto put = [&](const char *name, const QString &text) {
            QFile f(path("county/") + QLatin1String(name));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(text.toUtf8());
        };
        put("01-x.notice", QStringLiteral("notice: 1\nkind: county\nname: 县样表\ndata: voters\n---\n@table\nname | 姓名 | 30 | left\nid_number | 身份证号 | 60 | left\nphone | 电话 | 40 | left\nbank_card | 卡号 | 40 | left\naddress | 住址 | 40 | left\n"));
        QVERIFY(b.store->setSetting(QStringLiteral("notice.templates"), path("county")));
        auto made = makeNotice(*b.store, QStringLiteral("county"), {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().subject));
        QVERIFY(made->mayLeave());
        QCOMPARE(made->content.data.rows.first()[QStringLiteral("id_number")], QString());
        QCOMPARE(made->content.data.rows.first()[QStringLiteral("phone")], QStringLiteral("138****0001"));
        QCOMPARE(made->content.data.rows.first()[QStringLiteral("address")], QStringLiteral("3组"));
        put("masking_rules.csv", QStringLiteral("field,rule,basis\nid_number,2+1,县样表\nphone,omit,县要求\n"));
        made = makeNotice(*b.store, QStringLiteral("county"), {});
        QVERIFY(made && made->content.data.rows.first()[QStringLiteral("id_number")].isEmpty() && made->content.data.rows.first()[QStringLiteral("phone")].isEmpty());
        QCOMPARE(agreeToRule(*b.store, QStringLiteral("id_number=2+1"), QStringLiteral("县里要求")).error().code, ErrorCode::NotAllowed); // the clerk
        QVERIFY(b.book->addAccount(*b.store, QStringLiteral("支书"), Role::Secretary, {}, secret(secretaryPass)));
        auto secretary = b.book->connectAs(Book::accountsAt(b.path())->last().id, secret(secretaryPass));
        QCOMPARE(agreeToRule(**secretary, QStringLiteral("id_number=2+1"), QStringLiteral(" ")).error().detail, QStringLiteral("reason"));
        QCOMPARE(agreeToRule(**secretary, QStringLiteral("health=full"), QStringLiteral("要求")).error().detail, QStringLiteral("rules.wish"));
        QVERIFY(agreeToRule(**secretary, QStringLiteral("id_number=2+1"), QStringLiteral("县里要求")));
        made = makeNotice(*b.store, QStringLiteral("county"), {});
        QCOMPARE(made->content.data.rows.first()[QStringLiteral("id_number")].left(3), QStringLiteral("41*"));
        put("masking_rules.csv", QStringLiteral("field,rule,basis\nfone,omit,\n"));
        QCOMPARE(makeNotice(*b.store, QStringLiteral("county"), {}).error().subject, QStringLiteral("masking_rules.csv:2"));
    }

    // Of three people aged over eighty nobody reads off which group they live in.
    void statisticsNameNobody() {
        TestBook b;
        int n = 0;
        for (const auto &[group, old] : {std::pair{"1组", 2}, {"2组", 9}, {"3组", 8}})
            for (int i = 0; i < 30; ++i, ++n)
                (void)add(b, person(QStringLiteral("村%1").arg(QChar(0x4E00 + n)), i < old ? QStringLiteral("1940-01-01") : QStringLiteral("1980-01-01")), house(QString::number(n), QString::fromUtf8(group)));
        auto made = makeNotice(*b.store, QStringLiteral("population"), {});
        QVERIFY(made && made->mayLeave());
        QVERIFY2(!made->spoken.contains(QStringLiteral("1组\t0\t28\t2")) && made->spoken.contains(QStringLiteral("—")), qPrintable(made->spoken));
        QVERIFY(made->spoken.contains(QStringLiteral("90")));
        // Posted, and one more of them next month: the cell goes.
        const auto post = [&](const char *kind) {
            auto line = keepMade(*b.store, QLatin1String(kind), {}, {});
            if (line && line->needsApproval) {
                (void)b.book->addAccount(*b.store, QStringLiteral("支书"), Role::Secretary, {}, secret(secretaryPass));
                auto second = b.book->connectAs(Book::accountsAt(b.path())->last().id, secret(secretaryPass));
                (void)decideNotice(**second, line->version, NoticeDecision::Approve);
            }
            return postNotice(*b.store, {line->version, QStringLiteral("村口"), QStringLiteral("李桂兰"), QDateTime::fromMSecsSinceEpoch(b.clock.ms), {}});
        };
        QVERIFY(post("population"));
        const QString before = made->spoken;
        (void)add(b, person(QStringLiteral("新来"), QStringLiteral("1985-01-01")), house(QString::number(n), QStringLiteral("3组")));
        made = makeNotice(*b.store, QStringLiteral("population"), {});
        QVERIFY(made);
        QVERIFY(before.contains(QStringLiteral("3组")));
        const QString third = made->spoken.section(QStringLiteral("3组"), 1).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(third.startsWith(QStringLiteral("\t0\t—")), qPrintable(third));
    }

    // An amount in the other column is another notice, whatever the totals say.
    void theFingerprintKnowsTheColumns() {
        TestBook b;
        NoticeRequest r;
        r.table = QStringLiteral("3月2日\t甲\t100\t\n3月3日\t乙\t\t100\n");
        auto one = keepMade(*b.store, QStringLiteral("finance"), r, {});
        QVERIFY(one);
        r.table = QStringLiteral("3月2日\t甲\t\t100\n3月3日\t乙\t100\t\n");
        auto two = keepMade(*b.store, QStringLiteral("finance"), r, one->id);
        QVERIFY(two && two->versions == 2 && two->fingerprint != one->fingerprint);
        QVERIFY(fingerprintOf(QStringLiteral("第1 2组")) != fingerprintOf(QStringLiteral("第12组")));
        QCOMPARE(fingerprintOf(QStringLiteral("甲\r\n乙\r\n")), fingerprintOf(QStringLiteral("甲\n乙\n"))); // as another system saves it
    }

    // What is drawn is what the guard reads: no character turns the digits round or hides between them.
    void nothingHidesFromTheGuard() {
        TestBook b;
        for (const QString &hidden : {QStringLiteral("\u202E11754321831\u202C"), QStringLiteral("138\u034F12345711"), QStringLiteral("138\u030112345711"), QStringLiteral("138\u200B1234\u20605711"), QStringLiteral("1〣812345711"), QStringLiteral("幺三八一二三四五拐幺幺")}) {
            NoticeRequest r;
            r.values[QStringLiteral("text")] = QStringLiteral("联系人") + hidden;
            auto made = makeNotice(*b.store, QStringLiteral("announcement"), r);
            QVERIFY(made);
            QVERIFY2(!made->mayLeave() || !made->spoken.contains(QChar(0x202E)), qPrintable(hidden));
            QVERIFY2(!made->mayLeave() || hidden.startsWith(QChar(0x202E)), qPrintable(hidden));
        }
    }

    void whatIsLongerThanAPageIsSaid() {
        TestBook b;
        NoticeRequest r;
        r.table = QStringLiteral("道路\t") + QString(4000, QStringLiteral("修")[0]) + QStringLiteral("\t2026年\n");
        auto made = makeNotice(*b.store, QStringLiteral("annual-plan"), r);
        QVERIFY(!made);
        QCOMPARE(made.error().detail, QStringLiteral("notice.tall"));
    }

    // A child's name that was pasted, and a telephone field that holds an ID number.
    void whatWasPastedIsMaskedToo() {
        TestBook b;
        (void)add(b, person(QStringLiteral("姜琴涛"), QStringLiteral("2018-05-06")));
        NoticeRequest r;
        r.table = QStringLiteral("3组\t姜琴涛\t慰问\t300\n");
        auto made = makeNotice(*b.store, QStringLiteral("preferential"), r);
        QVERIFY(made && made->spoken.contains(QStringLiteral("姜某某")) && !made->spoken.contains(QStringLiteral("姜琴涛")));
        // Typed into a text it is found, and masked but for the surname; a grown-up of the same name may be named.
        r = {};
        r.values[QStringLiteral("text")] = QStringLiteral("表扬姜琴涛同学。");
        made = makeNotice(*b.store, QStringLiteral("announcement"), r);
        QVERIFY(made && !made->mayLeave());
        QCOMPARE(made->leaks.first().kind, LeakKind::Minor);
        QCOMPARE(made->leaks.first().excerpt, QStringLiteral("姜**"));
        (void)add(b, person(QStringLiteral("姜琴涛"), QStringLiteral("1980-05-06")), house(QStringLiteral("2")));
        QVERIFY(makeNotice(*b.store, QStringLiteral("announcement"), r)->mayLeave());
        const QString id = idFor(QStringLiteral("1970-05-06"), 7);
        QVERIFY(b.store->setSetting(QStringLiteral("notice.phone"), id));
        r = {};
        r.values[QStringLiteral("text")] = QStringLiteral("王德山") + id;
        QVERIFY(!makeNotice(*b.store, QStringLiteral("announcement"), r)->mayLeave());
        QCOMPARE(keepMade(*b.store, QStringLiteral("announcement"), {}, {}).error().detail, QStringLiteral("notice.empty"));
        r = {};
        r.query = QStringLiteral("99组");
        QCOMPARE(makeNotice(*b.store, QStringLiteral("voters"), r).error().detail, QStringLiteral("notice.group"));
    }

    // Every kind on paper, as pdftotext finds it there: pages, words, where the first one begins and the last one ends.
    // Golden: looked at as pictures when they were written. VL_GOLDEN=1 writes them anew; then look again.
    void everyKindStandsWhereItStood() {
        constexpr double pt = 25.4 / 72;
        constexpr double near = 0.6; // mm
        const QString golden = QStringLiteral(VL_SAMPLES "/notice_golden.txt");
        TestBook b;
        sixty(b);
        auto all = noticeTemplates();
        QVERIFY(all);
        QStringList lines;
        for (const NoticeTemplate &t : std::as_const(*all)) {
            NoticeRequest r;
            for (const QString &asked : askedFor(t))
                r.values.insert(asked, QStringLiteral("关于秸秆禁烧"));
            auto made = makeNotice(*b.store, t.kind, r);
            QVERIFY2(made && writePdf(made->laidOut, t.name, path("golden.pdf")), qPrintable(t.kind));
            const QString boxes = output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path("golden.pdf"), QStringLiteral("-")});
            static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">"));
            int words = 0;
            double left = 0;
            double top = 0;
            double bottom = 0;
            for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
                const auto m = it.next();
                left = words == 0 ? m.captured(1).toDouble() * pt : left;
                top = words == 0 ? m.captured(2).toDouble() * pt : top;
                bottom = m.captured(3).toDouble() * pt;
            }
            lines += QStringLiteral("%1 %2 %3 %4 %5 %6").arg(t.kind).arg(made->laidOut.pages.size()).arg(words).arg(left, 0, 'f', 1).arg(top, 0, 'f', 1).arg(bottom, 0, 'f', 1);
        }
        QFile f(golden);
        if (qEnvironmentVariableIsSet("VL_GOLDEN")) {
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
            return;
        }
        QVERIFY(f.open(QIODevice::ReadOnly));
        const QStringList before = QString::fromUtf8(f.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), before.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList now = lines[i].split(QLatin1Char(' '));
            const QStringList then = before[i].split(QLatin1Char(' '));
            QCOMPARE(now.mid(0, 3), then.mid(0, 3));
            for (int k = 3; k < 6; ++k)
                QVERIFY2(std::abs(now[k].toDouble() - then.value(k).toDouble()) < near, qPrintable(before[i] + QStringLiteral(" -> ") + lines[i]));
        }
    }

    // A county's template does not take the second reader away.
    void aTemplateKeepsTheSecondReader() {
        TestBook b;
        QDir dir(m_dir.path());
        QVERIFY(dir.mkpath(QStringLiteral("loose")));
        QFile f(path("loose/01-x.notice"));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(QStringLiteral("notice: 1\nkind: subsistence\nname: 县样\nsort: 公开\ndata: group DB\napproval: no\n---\n@table\nname | 户主 | 30 | left\n").toUtf8());
        f.close();
        QVERIFY(useCountyFolder(*b.store, path("loose")));
        sixty(b);
        auto line = keepMade(*b.store, QStringLiteral("subsistence"), {}, {});
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
        QCOMPARE(line->state(), NoticeState::Waiting);
        QVERIFY(f.open(QIODevice::Append));
        f.write("@nonsense\n");
        f.close();
        QCOMPARE(useCountyFolder(*b.store, path("loose")).error().detail, QStringLiteral("template.block"));
        QVERIFY(useCountyFolder(*b.store, QString()));
    }

    // Dues that were received fill their own notice; before that it shows samples, which never leave.
    void theBranchFillsItsNotices() {
        TestBook b;
        QVERIFY(makeNotice(*b.store, QStringLiteral("party-dues"), {})->content.sample);
        for (const QString &name : {QStringLiteral("赵一"), QStringLiteral("钱二")}) {
            Record m(types::partyMember());
            m.set("name", name);
            m.set("standing", QStringLiteral("full"));
            m.set("joined_on", QStringLiteral("2001-07-01"));
            const auto id = saveMember(*b.store, m);
            QVERIFY(id && setDues(*b.store, *id, QDate(2025, 7, 1), {QStringLiteral("farmer"), 0, 50, {}}, {}));
            QVERIFY(payDues(*b.store, {{*id, QDate(2025, 7, 1), -1, b.clock.today()}}));
        }
        auto made = makeNotice(*b.store, QStringLiteral("party-dues"), {}); // in March: of the half-year before
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(!made->content.sample);
        QCOMPARE(made->rows(), 6);
        QCOMPARE(made->content.data.rows.first()[QStringLiteral("amount")], QStringLiteral("1.00"));
        QVERIFY2(made->spoken.contains(QStringLiteral("1\t7月\t2\t2\t1.00")), qPrintable(made->spoken));
        QVERIFY(made->mayLeave());
        auto units = makeNotice(*b.store, QStringLiteral("party-organisation"), {});
        QVERIFY(units && !units->content.sample && units->spoken.contains(QStringLiteral("正式党员 2 名")));
    }

    void pastedRowsNameTheBadLine() {
        TestBook b;
        NoticeRequest r;
        r.table = QStringLiteral("3月2日\t电费\t\t20.50\n\n3月3日\t水费\t\t1.00\t多\n");
        auto bad = makeNotice(*b.store, QStringLiteral("finance"), r);
        QVERIFY(!bad);
        QCOMPARE(bad.error().detail, QStringLiteral("notice.table"));
        QCOMPARE(bad.error().subject, QStringLiteral("3"));
        r.table = QStringLiteral("3月2日\t电费\t\t20.50\n3月3日\t转移支付\t1,000.05\t\n");
        auto good = makeNotice(*b.store, QStringLiteral("finance"), r);
        QVERIFY(good && !good->content.sample);
        QVERIFY2(good->spoken.contains(QStringLiteral("\t合计\t1000.05\t20.50\n")), qPrintable(good->spoken));
        QCOMPARE(keepMade(*b.store, QStringLiteral("finance"), {}, {}).error().detail, QStringLiteral("notice.sample"));
        // One copy each, from pasted rows.
        r.table = QStringLiteral("王德山\t001\t3月10日9时\t村部\t村民代表会议\t道路\n李桂兰\t002\t3月10日9时\t村部\t村民代表会议\t道路\n");
        auto each = makeNotice(*b.store, QStringLiteral("meeting"), r);
        QVERIFY(each && each->laidOut.pages.size() == 2 && !each->content.sample);
    }
};

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    TestNotices test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestNotices.moc"
