// SPDX-License-Identifier: GPL-3.0-or-later
// If these fail, a name typed one way is not found when it is written the other way.
#include "base/Id.h"
#include "base/Pinyin.h"
#include "base/Text.h"
#include "records/CodeTables.h"
#include "records/Csv.h"
#include "records/Masking.h"

#include <QTest>

using namespace vl;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWidthsBlanksAndDots() {
        QCOMPARE(normalised(QStringLiteral("　王\t 玉　卓 ")), QStringLiteral("王 玉 卓"));
        QCOMPARE(squeezed(QStringLiteral("买买提•艾力")), QStringLiteral("买买提·艾力"));
        QCOMPARE(searchKey(QStringLiteral("ＡＢ１２ｘ")), QStringLiteral("ab12x"));
    }
    void ordersGroupsAsPeopleCount() {
        QVERIFY(naturalKey(QStringLiteral("3组")) < naturalKey(QStringLiteral("12组")));
        QCOMPARE(leadingNumber(QStringLiteral("第十二组")), 12);
        QCOMPARE(leadingNumber(QStringLiteral("二十组")), 20);
        QCOMPARE(leadingNumber(QStringLiteral("东庄")), -1);
    }
    void readsNamesInEveryUsualWay() {
        Pinyin p({{U'覃', {QStringLiteral("qin"), QStringLiteral("tan")}}});
        QVERIFY(p.readings(QStringLiteral("尉迟云舟")).contains(QStringLiteral("yu chi yun zhou")));
        QVERIFY(p.readings(QStringLiteral("尉迟云舟")).contains(QStringLiteral("wei chi yun zhou")));
        QVERIFY(p.readings(QStringLiteral("覃玉珍")).contains(QStringLiteral("qin yu zhen")));
        QVERIFY(p.readings(QStringLiteral("覃玉珍")).contains(QStringLiteral("tan yu zhen")));
        QVERIFY(p.readings(QStringLiteral("吕布")).contains(QStringLiteral("lv bu")));
        QVERIFY(p.readings(QStringLiteral("吕布")).contains(QStringLiteral("lu bu")));
        QCOMPARE(Pinyin::initials(QStringLiteral("wang yu zhuo")), QStringLiteral("wyz"));
    }
    void idsRiseAndDiffer() {
        Clock clock;
        IdSource ids(clock);
        Id last;
        for (int i = 0; i < 20000; ++i) {
            const Id next = ids.next();
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(Id::fromHex(last.toHex()), last);
        QVERIFY(Id::fromBytes("short").isNull());
    }
    void masks() {
        QCOMPARE(maskIdNumber(QStringLiteral("41139919680503001X")), QStringLiteral("4113**********001X"));
        QCOMPARE(maskPhone(QStringLiteral("13812341234 037761234567")), QStringLiteral("138****1234 037*****4567"));
        QCOMPARE(maskTail(QStringLiteral("6222021234567890123")), QStringLiteral("****0123"));
    }
    void codesReadWhatPeopleWrite() {
        QCOMPARE(CodeTable::get(QStringLiteral("ethnic")).codeFor(QStringLiteral("汉")), QStringLiteral("01"));
        QCOMPARE(CodeTable::get(QStringLiteral("sex")).codeFor(QStringLiteral("女")), QStringLiteral("2"));
        QCOMPARE(CodeTable::get(QStringLiteral("relation")).codeFor(QStringLiteral("儿媳")), QStringLiteral("38"));
        // 90 means 其他 today and 文盲 in rosters after the standard of 1984: two different codes.
        QCOMPARE(CodeTable::get(QStringLiteral("education")).codeFor(QStringLiteral("文盲")), QStringLiteral("1984:90"));
        QCOMPARE(CodeTable::get(QStringLiteral("education")).codeFor(QStringLiteral("其他")), QStringLiteral("90"));
        QCOMPARE(CodeTable::get(QStringLiteral("ethnic")).entries().size(), 58); // 56 peoples, 其他, 外国血统
        QCOMPARE(CodeTable::get(QStringLiteral("special_group")).entries().size(), 16);
        QCOMPARE(CodeTable::get(QStringLiteral("disability_kind")).name(QStringLiteral("1")), QStringLiteral("视力残疾"));
    }
    void csvKeepsQuotedLineBreaks() {
        QList<QStringList> rows;
        readCsv(QStringLiteral("a,\"b\nc\",\"d\"\"e\"\r\n,\n"), [&](const QStringList &r) { rows += r; return true; });
        QCOMPARE(rows, (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b\nc"), QStringLiteral("d\"e")}, {QString(), QString()}}));
        QCOMPARE(csvCell(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "TestText.moc"
