// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: if this fails, a form is filled in the wrong place, with somebody else's words, or is broken for the office that gets
// it. The shapes are those of real forms: merged cells, boxes, gaps, lists, photo places.
#include "base/Zip.h"
#include "support/TestForm.h"
#include "tables/FormTargets.h"

#include <QFile>
#include <QTest>

using namespace vl;
using namespace vl::test;

namespace {

// "B2=name", "B4=relation/2" for the second member, "A3~sex" for boxes, "A2_age" for a gap.
QString said(const QList<FormTarget> &targets) {
    QStringList out;
    for (const FormTarget &t : targets)
        if (!t.key.isEmpty())
            out += cellName(t.row, t.column) + (t.place == FormPlace::Tick ? QLatin1Char('~') : t.place == FormPlace::Blank ? QLatin1Char('_')
                                                                                                                            : QLatin1Char('=')) +
                   t.key + (t.member > 0 ? QStringLiteral("/%1").arg(t.member) : QString());
    return out.join(QLatin1Char(' '));
}

QByteArray entry(const QString &path, const QString &name) {
    auto zip = ZipReader::open(path);
    return (*zip)->entry(name)->readAll();
}

} // namespace

class TestFormFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data() {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        const auto shape = [](const char *name, const char *cells, const char *expected) { QTest::newRow(name) << QString::fromUtf8(cells).split(QLatin1Char('|')) << QString::fromUtf8(expected); };
        shape("pairs", "A1:D1 低保申请表|A2 姓名|B2|C2 性别|D2|A3 身份证号码|B3:D3|A4 联系电话|B4|C4 年龄|D4", "B2=name D2=sex B3=id_number B4=phone D4=age");
        shape("wide values", "A1 姓名|B1:D1|E1 民族|F1:G1|A2 家庭住址|B2:G2", "B1=name F1=ethnicity B2=address");
        shape("boxes beside their label", "A1 姓名|B1|C1 性别|D1 □男 □女|A2 婚姻状况|B2:D2 □未婚　□已婚　□丧偶　□离婚", "B1=name D1~sex B2~marital");
        shape("boxes above a wide cell", "A1 姓名|B1|C1 性别|D1 □男 □女|A2 身份证号|B2:D2", "B1=name D1~sex B2=id_number");
        shape("boxes behind their label", "A1 姓名|B1|A2 性别：□男 □女|B2", "B1=name A2~sex");
        shape("gaps in one cell", "A1:C1 姓名：______ 性别：____ 年龄：____|A2 电话|B2|C2", "A1_name A1_sex A1_age B2=phone");
        shape("gaps of blanks", "A1:C1 姓名：        身份证号码：                  |A2 x|B2|C2", "A1_name A1_id_number");
        shape("a photo place", "A1 姓名|B1|C1:C3 照片|D1:D3|A2 出生年月|B2|A3 民族|B3", "B1=name B2=birth_date B3=ethnicity");
        shape("a list of members", "A1 姓名|B1|C1 联系电话|D1|A2:D2 家庭成员情况|A3 姓名|B3 与户主关系|C3 身份证号|D3 备注|A4|B4|C4|D4|A5|B5|C5|D5", "B1=name D1=phone A4=name/1 B4=relation/1 C4=id_number/1 D4=remark/1 A5=name/2 B5=relation/2 C5=id_number/2 D5=remark/2");
        shape("a numbered list", "A1 序号|B1 姓名|C1 性别|D1 与户主关系|A2 1|B2|C2|D2|A3 2|B3|C3|D3|A4:D4 说明：如实填写", "B2=name/1 C2=sex/1 D2=relation/1 B3=name/2 C3=sex/2 D3=relation/2");
        shape("a list of witnesses", "A1 姓名|B1|C1 性别|D1|A2:D2 证明人|A3 姓名|B3 联系电话|C3 性别|D3 x|A4|B4|C4|D4|A5|B5|C5|D5", "B1=name D1=sex");
        shape("a list of nobody knows whom", "A1 姓名|B1|C1 性别|D1|A3 姓名|B3 联系电话|C3 性别|D3 x|A4|B4|C4|D4|A5|B5|C5|D5", "B1=name D1=sex");
        shape("headings over one row", "A1:D1 登记表|A2 姓名|B2 性别|C2 出生日期|D2 民族|A3|B3|C3|D3", "A3=name B3=sex C3=birth_date D3=ethnicity");
        shape("the spouse's block", "A1 姓名|B1|C1 身份证号|D1|A2:A3 配偶|B2 姓名|C2|D2|B3 身份证号|C3|D3", "B1=name D1=id_number");
        shape("a spouse by name", "A1 姓名|B1|C1 配偶姓名|D1|A2 监护人电话|B2|C2 联系人|D2", "B1=name");
        shape("a second name", "A1 姓名|B1|C1 性别|D1|A2 姓名|B2|C2 身份证号|D2", "B1=name D1=sex");
        shape("man and woman", "A1:A2 男方|B1 姓名|C1|B2 身份证号|C2|A3:A4 女方|B3 姓名|C3|B4 身份证号|C4", "");
        shape("words drawn apart", "A1 姓　　名|B1|C1 出 生 年 月|D1|A2 *身份证\n号码|B2|C2 民  族：|D2", "B1=name D1=birth_date B2=id_number D2=ethnicity");
        shape("a household", "A1 户主姓名|B1|C1 户号|D1|A2 家庭人口数|B2|C2 村民小组|D2|A3 行政村|B3|C3 填表日期|D3", "B1=head_name D1=household_no B2=household_size D2=group B3=village D3=today");
        shape("two sheets", "sheet 表一|A1 姓名|B1|sheet 表二|A1 开户银行|B1|C1 银行卡号|D1", "B1=name B1=bank_name D1=bank_card");
        shape("a hidden sheet", "sheet 表一|A1 姓名|B1|hidden 参数|A1 身份证号|B1", "B1=name");
        shape("a cell that reckons", "A1 姓名|B1|C1 年龄|D1 =YEAR(TODAY())-1970", "B1=name");
        shape("officials at the foot", "A1 姓名|B1|C1 民族|D1|A9 填表人|B9|C9 经办人签字|D9|A10 村委会意见|B10:D10", "B1=name D1=ethnicity");
        shape("filled already", "A1 姓名|B1 张三|C1 性别|D1", "D1=sex");
        shape("a contact's telephone", "A1 姓名|B1|C1 性别|D1|A2 联系人|B2|C2 联系电话|D2", "B1=name D1=sex");
        shape("a guardian's number", "A1 姓名|B1|C1 性别|D1|A2 监护人姓名|B2|C2 身份证号|D2", "B1=name D1=sex");
        shape("a head and their number", "A1 户主姓名|B1|C1 身份证号码|D1|E1 联系电话|F1", "B1=head_name");
        shape("parent and pupil", "A1 家长姓名|B1|C1 联系电话|D1|A2 学生姓名|B2|C2 身份证号|D2", "");
        shape("two names in one cell", "A1:D1 配偶姓名：________ 姓名：________|A2 x|B2|C2|D2", "A1_name");
        shape("a section that is not merged", "A1:D1 申请表|A2 姓名|B2|C2 性别|D2|A3 监护人信息|B3|C3|D3|A4 身份证号|B4|C4 联系电话|D4", "B2=name D2=sex");
        shape("a section in the second row", "A1:D1 登记表|A2:C2 监护人信息|D2|A3 姓名|B3|C3 联系电话|D3", "");
        shape("back to the applicant", "A1:D1 审批表|A2 填报单位|B2|C2 填报人|D2|A3 姓名|B3|C3 身份证号|D3|A4 配偶姓名|B4|C4 联系电话|D4|A5 本人姓名|B5|C5 民族|D5", "B3=name D3=id_number");
        shape("relations of society", "A1 姓名|B1|C1 性别|D1|A2:D2 主要社会关系|A3 姓名|B3 关系|C3 电话|D3 备注|A4|B4|C4|D4|A5|B5|C5|D5", "B1=name D1=sex");
        shape("a title below a number", "A1 附件1|B1|C1|D1|A2:D2 最低生活保障审批表|A3 姓名|B3|C3 身份证号|D3", "B3=name D3=id_number");
        shape("a date beside a signature", "A1 姓名|B1|C1 民族|D1|A2 负责人签字|B2|C2 日期|D2", "B1=name D1=ethnicity");
        shape("prose", "A1:D1 本人姓名如实填写，身份证号、联系电话准确无误，并承诺以上内容属实|A2 姓名|B2|C2|D2", "B2=name");
    }
    void shapes() {
        QFETCH(QStringList, cells);
        QFETCH(QString, expected);
        QTemporaryDir dir;
        const QString path = blankForm(dir, cells);
        auto form = readForm(path);
        QVERIFY2(form, form ? "" : qPrintable(form.error().detail));
        const QList<FormTarget> targets = formTargets(*form);
        QCOMPARE(said(targets), expected);
        QCOMPARE(targetsFromText(targetsToText(targets)).size(), targets.size());
        // Written: what was meant is there, everything else is as it was.
        QList<FormValue> values;
        for (const FormTarget &t : targets)
            if (!t.key.isEmpty() && t.place == FormPlace::Cell)
                values.append({t.sheet, t.row, t.column, QStringLiteral("<") + t.key + QStringLiteral(">&\"\n2")});
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(writeForm(path, values, out));
        auto filled = readForm(out);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        for (const FormSheet &s : std::as_const(*form))
            for (const FormCell &c : s.cells) {
                QString wanted = c.text;
                for (const FormValue &v : std::as_const(values))
                    if (v.sheet == s.name && v.row == c.row && v.column == c.column)
                        wanted = v.text;
                QString got;
                for (const FormSheet &f : std::as_const(*filled))
                    if (f.name == s.name)
                        got = f.at(c.row, c.column).text;
                QCOMPARE(got, wanted);
            }
        for (const char *part : {"xl/styles.xml", "xl/workbook.xml", "[Content_Types].xml"})
            QCOMPARE(entry(out, QLatin1String(part)), entry(path, QLatin1String(part)));
        QVERIFY(writeForm(path, {}, out));
        QCOMPARE(entry(out, QStringLiteral("xl/worksheets/sheet1.xml")), entry(path, QStringLiteral("xl/worksheets/sheet1.xml")));
    }

    // As other programs write them: a prefix before every name, texts in place, cells and rows without their numbers.
    void otherProgramsFiles() {
        QTemporaryDir dir;
        const QString path = blankForm(dir, {QStringLiteral("A1 姓名"), QStringLiteral("B1")});
        for (const char *sheet : {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:r><x:t>姓</x:t></x:r><x:r><x:t>名</x:t></x:r></x:is></x:c><x:c s=\"3\"/></x:row><x:row r=\"4\" ht=\"20\"/></x:sheetData><x:mergeCells><x:mergeCell ref=\"A2:B2\"/></x:mergeCells></x:worksheet>",
                                  "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"a\" xmlns:a=\"urn:a\"><sheetData><row r=\"1\" a:dyDescent=\"0.2\"><c r=\"A1\" t=\"str\"><v>姓名</v></c><c r=\"B1\" s=\"1\"><v></v></c></row>\n<row r=\"4\"/></sheetData></worksheet>"}) {
            auto zip = ZipReader::open(path);
            QList<ZipItem> items;
            for (const QString &n : (*zip)->names())
                items.append({n, n == QLatin1String("xl/worksheets/sheet1.xml") ? QByteArray(sheet) : (*zip)->entry(n)->readAll(), {}});
            const QString other = dir.filePath(QStringLiteral("other.xlsx"));
            QVERIFY(writeZip(other, items));
            auto form = readForm(other);
            QVERIFY(form);
            QCOMPARE(said(formTargets(*form)), QStringLiteral("B1=name"));
            const QString out = dir.filePath(QStringLiteral("out.xlsx"));
            // Into an empty cell, a row that is there and empty, and rows that the file leaves out.
            QVERIFY(writeForm(other, {{form->first().name, 1, 1, QStringLiteral("张三")}, {form->first().name, 4, 0, QStringLiteral("四")}, {form->first().name, 4, 1, QStringLiteral("五")}, {form->first().name, 3, 1, QStringLiteral("三")}}, out));
            auto filled = readForm(out);
            QVERIFY(filled);
            const FormSheet &f = filled->first();
            QCOMPARE(f.at(1, 0).text + f.at(1, 1).text + f.at(3, 1).text + f.at(4, 0).text + f.at(4, 1).text, QStringLiteral("姓名张三三四五"));
        }
    }

    void boxesAndGaps() {
        const auto any = [](const QStringList &words) { return [words](const QString &w) { return words.contains(w); }; };
        QCOMPARE(ticked(QStringLiteral("□男 □女"), any({QStringLiteral("女"), QStringLiteral("女性")})), QStringLiteral("□男 ☑女"));
        QCOMPARE(ticked(QStringLiteral("性别：□男性，□女性"), any({QStringLiteral("男"), QStringLiteral("男性")})), QStringLiteral("性别：☑男性，□女性"));
        QCOMPARE(ticked(QStringLiteral("□未婚□已婚□离婚"), any({QStringLiteral("丧偶")})), QStringLiteral("□未婚□已婚□离婚")); // none of them: nobody guesses
        QCOMPARE(ticked(QStringLiteral("□健康 □健康或良好"), any({QStringLiteral("健康或良好")})), QStringLiteral("□健康 ☑健康或良好"));
        QCOMPARE(gapFilled(QStringLiteral("姓名：______ 性别：____"), QStringLiteral("性别"), QStringLiteral("女")), QStringLiteral("姓名：______ 性别：女"));
        QCOMPARE(gapFilled(QStringLiteral("姓名：______ 性别：____"), QStringLiteral("姓名"), QStringLiteral("张三")), QStringLiteral("姓名：张三  性别：____"));
        QCOMPARE(gapFilled(QStringLiteral("配偶姓名：____ 姓名：____"), QStringLiteral("姓名"), QStringLiteral("张三")), QStringLiteral("配偶姓名：____ 姓名：张三"));
        QCOMPARE(gapFilled(QStringLiteral("无"), QStringLiteral("姓名"), QStringLiteral("张三")), QStringLiteral("无"));
    }

    void rubbishIsRefusedAndNothingIsWritten() {
        QTemporaryDir dir;
        const QString path = blankForm(dir, {QStringLiteral("A1 姓名"), QStringLiteral("B1 =1+1"), QStringLiteral("C1")});
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        QCOMPARE(writeForm(path, {{QStringLiteral("Sheet1"), 1, 1, QStringLiteral("x")}}, out).error().detail, QStringLiteral("form.formula"));
        for (const FormValue &v : {FormValue{QStringLiteral("Sheet1"), 2000, 0, QStringLiteral("x")}, {QStringLiteral("Sheet1"), 1, 400, QStringLiteral("x")}, {QStringLiteral("none"), 1, 0, QStringLiteral("x")}})
            QCOMPARE(writeForm(path, {v}, out).error().detail, QStringLiteral("form.cell"));
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (qsizetype cut = 0; cut < bytes.size(); cut += 211) {
            QFile part(dir.filePath(QStringLiteral("cut.xlsx")));
            QVERIFY(part.open(QIODevice::WriteOnly));
            part.write(bytes.left(cut));
            part.close();
            QVERIFY(!readForm(part.fileName()));
            QVERIFY(!writeForm(part.fileName(), {{QStringLiteral("Sheet1"), 1, 2, QStringLiteral("x")}}, out));
        }
        QVERIFY(!QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(TestFormFile)
#include "TestFormFile.moc"
