// SPDX-License-Identifier: GPL-3.0-or-later
// Any file before the guard: if it fails, a number in a hidden sheet, a comment or a second run of a Word document
// goes out unseen, or the "masked" copy still tells it.
#include "base/Zip.h"
#include "guard/GuardFile.h"
#include "tables/Sheet.h"
#include "tables/SheetWriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vl;

namespace {

const GuardKnowledge nothing{QDate(2026, 3, 2), {}, {}, {}};
const QString id = QStringLiteral("411399198001010019");
const QString phone = QStringLiteral("13800000001");

QString kinds(const GuardedFile &f) {
    QStringList out;
    for (const LeakHit &h : findLeaks(f.pieces, nothing))
        out += leakKindKey(h.kind);
    return out.join(QLatin1Char(' '));
}

QString places(const GuardedFile &f) {
    QStringList out;
    for (const LeakHit &h : findLeaks(f.pieces, nothing))
        out += f.pieces[h.parts.first().piece].place;
    return out.join(QStringLiteral(" / "));
}

const char word[] = R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>
<w:p><w:r><w:t>公示</w:t></w:r></w:p>
<w:p><w:r><w:t>王德山，证号4113991980</w:t></w:r><w:r><w:rPr/><w:t>01010019</w:t></w:r><w:r><w:t xml:space="preserve"> 系我村村民。</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>健康状况</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>李</w:t></w:r><w:r><w:t>桂兰</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>肢体残疾</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>)";
const char wordHeader[] = R"(<?xml version="1.0"?><w:hdr xmlns:w="w"><w:p><w:r><w:t>联系人 13800000001</w:t></w:r></w:p></w:hdr>)";

} // namespace

class TestGuardFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString file(const QString &name, const QByteArray &bytes) {
        QFile f(path(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("file");
        return f.fileName();
    }
    QString docx(const QString &name) {
        if (!writeZip(path(name), {{QStringLiteral("[Content_Types].xml"), "<Types/>", {}}, {QStringLiteral("word/document.xml"), word, {}}, {QStringLiteral("word/header1.xml"), wordHeader, {}}, {QStringLiteral("word/media/image1.png"), "x", {}}}))
            qFatal("docx");
        return path(name);
    }
    QString xlsx(const QString &name) {
        const QByteArray book = R"(<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="公示" sheetId="1" r:id="rId1"/><sheet name="底册" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>)";
        const QByteArray rels = R"(<?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>)";
        const QByteArray shown = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>户主</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>王德山</t></is></c></row></sheetData></worksheet>";
        const QByteArray hidden = "<worksheet><sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>411399198001010019</t></is></c></row></sheetData><headerFooter><oddHeader>&amp;C电话 13800000002</oddHeader></headerFooter></worksheet>";
        const QByteArray comments = "<comments><commentList><comment ref=\"A2\"><text><t>电话13800000001</t></text></comment></commentList></comments>";
        if (!writeZip(path(name), {{QStringLiteral("xl/workbook.xml"), book, {}}, {QStringLiteral("xl/_rels/workbook.xml.rels"), rels, {}}, {QStringLiteral("xl/worksheets/sheet1.xml"), shown, {}}, {QStringLiteral("xl/worksheets/sheet2.xml"), hidden, {}}, {QStringLiteral("xl/comments1.xml"), comments, {}}}))
            qFatal("xlsx");
        return path(name);
    }

private Q_SLOTS:
    void wordInEveryPart() {
        auto f = readForGuard(docx(QStringLiteral("a.docx")));
        QVERIFY(f);
        QCOMPARE(kinds(*f), QStringLiteral("id_number health mobile"));
        QCOMPARE(places(*f), QStringLiteral("paragraph 2 / table 1 row 2 column 2 / header1 paragraph 1"));
        QCOMPARE(f->unseen, QStringList{QStringLiteral("pictures")});
        const QString out = path(QStringLiteral("masked.docx"));
        QVERIFY(writeMasked(*f, nothing, out));
        auto again = readForGuard(out);
        QVERIFY(again);
        QCOMPARE(kinds(*again), QString());
        QString text;
        for (const GuardPiece &p : std::as_const(again->pieces))
            text += p.text + QLatin1Char('\n');
        QVERIFY2(text.contains(QStringLiteral("系我村村民。")) && text.contains(QStringLiteral("138****0001")) && !text.contains(QStringLiteral("010019")), qPrintable(text));
        QVERIFY(!writeMasked(*f, nothing, f->path)); // never over the file itself
    }

    void hiddenSheetsAndComments() {
        auto f = readForGuard(xlsx(QStringLiteral("a.xlsx")));
        QVERIFY(f);
        QCOMPARE(kinds(*f), QStringLiteral("id_number mobile mobile"));
        QVERIFY2(places(*f).startsWith(QStringLiteral("底册!B3 / comments1")) && places(*f).endsWith(QStringLiteral("sheet2 header")), qPrintable(places(*f)));
        QVERIFY(QFile::copy(f->path, path(QStringLiteral("renamed.docx")))); // what a file is decides its content
        QCOMPARE(kinds(*readForGuard(path(QStringLiteral("renamed.docx")))), QStringLiteral("id_number mobile mobile"));
        QVERIFY(writeMasked(*f, nothing, path(QStringLiteral("masked.xlsx"))));
        auto again = readForGuard(path(QStringLiteral("masked.xlsx")));
        QVERIFY(again);
        QCOMPARE(kinds(*again), QString());
    }

    void plainTextInTheOfficesEncodings() {
        const QString text = QStringLiteral("组,户主,证号\r\n3,王德山,%1\r\n3,\"李,桂兰\",%2\r\n").arg(id, phone);
        QStringEncoder gb("GB18030");
        for (const QByteArray &bytes : {text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8(), QByteArray(gb(text))}) {
            auto f = readForGuard(file(QStringLiteral("list.csv"), bytes));
            QVERIFY(f);
            QCOMPARE(kinds(*f), QStringLiteral("id_number mobile"));
            QCOMPARE(places(*f), QStringLiteral("line 2 / line 3"));
            QVERIFY(writeMasked(*f, nothing, path(QStringLiteral("masked.csv"))));
            QFile out(path(QStringLiteral("masked.csv")));
            QVERIFY(out.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(out.readAll().mid(3)), QStringLiteral("组,户主,证号\r\n3,王德山,******************\r\n3,\"李,桂兰\",138****0001\r\n"));
        }
    }

    void aPdf() {
        const QByteArray stream = "BT /F1 12 Tf 72 720 Td (No 411399 19800101 0019) Tj ET";
        QByteArray pdf = "%PDF-1.4\n";
        QList<qsizetype> at;
        const auto object = [&](const QByteArray &body) {
            at.append(pdf.size());
            pdf += QByteArray::number(at.size()) + " 0 obj\n" + body + "\nendobj\n";
        };
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>");
        object("<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream + "\nendstream");
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        const qsizetype xref = pdf.size();
        pdf += "xref\n0 6\n0000000000 65535 f \n";
        for (const qsizetype a : at)
            pdf += QByteArray::number(a).rightJustified(10, '0') + " 00000 n \n";
        pdf += "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
        auto f = readForGuard(file(QStringLiteral("a.pdf"), pdf));
        QVERIFY(f);
        QCOMPARE(kinds(*f), QStringLiteral("id_number"));
        QCOMPARE(places(*f), QStringLiteral("page 1 line 1"));
        QVERIFY(writeMasked(*f, nothing, path(QStringLiteral("masked.txt"))));
        QCOMPARE(readForGuard(file(QStringLiteral("bad.pdf"), pdf.left(30))).error().code, ErrorCode::Damaged);
    }

    void whatIsNoDocumentIsSaid() {
        QCOMPARE(readForGuard(file(QStringLiteral("a.exe"), "MZ....")).error().detail, QStringLiteral("guard.format"));
        QCOMPARE(readForGuard(path(QStringLiteral("none"))).error().code, ErrorCode::Io);
        QCOMPARE(readForGuard(file(QStringLiteral("bad.docx"), "PK\x03\x04 broken")).error().code, ErrorCode::Damaged);
        auto picture = readForGuard(file(QStringLiteral("a.png"), "\x89PNG\r\n\x1a\n"));
        QVERIFY(!picture || picture->unseen == QStringList{QStringLiteral("pictures")}); // where Tesseract is there, it says damaged
        QCOMPARE(filesForGuard(m_dir.path()).filter(QStringLiteral("a.exe")).size(), 0);
    }

    // A damaged file is read or refused; never a crash.
    void damagedFilesDoNoHarm() {
        const bool longRun = qEnvironmentVariableIntValue("VL_LONG") == 1;
        std::mt19937 rng(3);
        for (const QString &name : {docx(QStringLiteral("f.docx")), xlsx(QStringLiteral("f.xlsx"))}) {
            QFile f(name);
            QVERIFY(f.open(QIODevice::ReadOnly));
            const QByteArray good = f.readAll();
            for (int i = 0; i < (longRun ? 5000 : 300); ++i) {
                QByteArray bad = good;
                for (int k = 0; k < 3; ++k)
                    bad[static_cast<qsizetype>(rng() % static_cast<unsigned>(bad.size()))] = static_cast<char>(rng());
                if (i % 3 == 0)
                    bad.truncate(static_cast<qsizetype>(rng() % static_cast<unsigned>(bad.size())));
                if (auto read = readForGuard(file(QStringLiteral("fuzz.") + name.right(4), bad)))
                    (void)findLeaks(read->pieces, nothing);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGuardFile)
#include "TestGuardFile.moc"
