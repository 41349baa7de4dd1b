// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: if this fails, a form goes to the township with another person's number on it, or a number leaves that nobody asked
// to let out.
#include "jobs/FillJob.h"
#include "jobs/RosterJob.h"
#include "store/Check.h"
#include "store/Undo.h"
#include "support/TestBook.h"
#include "support/TestForm.h"

#include <QDir>
#include <QRegularExpression>

using namespace vl;
using namespace vl::test;

namespace {

const QStringList application{QStringLiteral("A1:D1 低保申请表"), QStringLiteral("A2 姓名"), QStringLiteral("B2"), QStringLiteral("C2 性别"), QStringLiteral("D2 □男 □女"), QStringLiteral("A3 身份证号码"), QStringLiteral("B3:D3"), QStringLiteral("A4 联系电话"), QStringLiteral("B4"), QStringLiteral("C4 年龄"), QStringLiteral("D4"), QStringLiteral("A5 户主姓名"), QStringLiteral("B5"), QStringLiteral("C5 家庭人口数"), QStringLiteral("D5"),
                              QStringLiteral("A6 配偶身份证号"), QStringLiteral("B6:D6"), QStringLiteral("A7:D7 家庭成员情况"), QStringLiteral("A8 姓名"), QStringLiteral("B8 与户主关系"), QStringLiteral("C8 身份证号"), QStringLiteral("D8 备注"), QStringLiteral("A9"), QStringLiteral("B9"), QStringLiteral("C9"), QStringLiteral("D9"), QStringLiteral("A10"), QStringLiteral("B10"), QStringLiteral("C10"), QStringLiteral("D10"), QStringLiteral("A11"), QStringLiteral("B11"), QStringLiteral("C11"), QStringLiteral("D11"), QStringLiteral("A12 经办人"), QStringLiteral("B12:D12")};

QString cellOf(const QString &path, int row, int column) {
    auto form = readForm(path);
    return form ? form->first().at(row, column).text : QStringLiteral("(unreadable)");
}

QSet<QString> numbersIn(const QString &path) {
    static const QRegularExpression number(QStringLiteral("\\d{17}[0-9X]"));
    QSet<QString> out;
    const auto form = readForm(path);
    for (const FormSheet &s : *form)
        for (const FormCell &c : s.cells) {
            auto it = number.globalMatch(c.text);
            while (it.hasNext())
                out.insert(it.next().captured());
        }
    return out;
}

} // namespace

class TestFill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFormForOnePerson() {
        TestBook b;
        Record zhao = person(QStringLiteral("赵德福"), QStringLiteral("1950-03-04"), 1);
        zhao.set("phone", QStringLiteral("13800001111"));
        zhao.set("relation", QStringLiteral("02"));
        const Id who = add(b, zhao);
        QTemporaryDir dir;
        const QString path = blankForm(dir, application);
        auto form = openBlankForm(*b.store, path);
        QVERIFY(form);
        auto plan = planFill(*b.store, *form, who, false);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(fillForm(*b.store, *form, path, *plan, out, {}));
        QCOMPARE(cellOf(out, 2, 1), QStringLiteral("赵德福"));
        QCOMPARE(cellOf(out, 2, 3), QStringLiteral("☑男 □女"));
        QCOMPARE(cellOf(out, 4, 3), QStringLiteral("75"));
        QCOMPARE(cellOf(out, 3, 1), QString()); // for the pen
        QCOMPARE(cellOf(out, 4, 1), QString());
        QVERIFY(numbersIn(out).isEmpty());
        // Whatever a plan holds: without a purpose nothing secret is written, and who may not let it out has no such plan.
        auto bold = planFill(*b.store, *form, who, true);
        QVERIFY(bold && fillForm(*b.store, *form, path, *bold, out, {}));
        QVERIFY(numbersIn(out).isEmpty());
        if (auto s = b.book->addAccount(*b.store, QStringLiteral("赵监督"), Role::Supervisor, {}, secret(secretaryPass)); !s)
            QFAIL("account");
        auto supervisor = b.book->connectAs(Id::fromBytes(sqlValue(b.store->db(), QStringLiteral("SELECT id FROM account WHERE name='赵监督'"))->toByteArray()), secret(secretaryPass));
        QVERIFY(supervisor);
        QCOMPARE(planFill(**supervisor, *form, who, true).error().code, ErrorCode::NotAllowed);
        // In the clear only for a purpose; every cell says where its words are from.
        auto clear = planFill(*b.store, *form, who, true);
        QCOMPARE(fillForm(*b.store, *form, path, *clear, out, Leaving{QStringLiteral(" ")}).error().detail, QStringLiteral("purpose"));
        QVERIFY(fillForm(*b.store, *form, path, *clear, out, Leaving{QStringLiteral("低保申请")}));
        QCOMPARE(numbersIn(out), QSet<QString>{idFor(QStringLiteral("1950-03-04"), 1)});
        for (const FilledCell &c : std::as_const(clear->cells))
            if (c.target.key == QLatin1String("id_number") && c.target.member == 0) {
                QCOMPARE(c.record, who);
                QCOMPARE(c.field, QStringLiteral("id_number"));
            }
        // Another file in its place is not written with what was meant for the first.
        QFile::remove(out);
        const QString other = blankForm(dir, {QStringLiteral("A1 监护人"), QStringLiteral("B1"), QStringLiteral("A2 姓名"), QStringLiteral("B2")});
        QCOMPARE(fillForm(*b.store, *form, other, *clear, out, Leaving{QStringLiteral("低保申请")}).error().code, ErrorCode::Changed);
        QVERIFY(!QFile::exists(out));
        (void)blankForm(dir, application);
        QVERIFY(fillForm(*b.store, *openBlankForm(*b.store, path), path, *clear, out, Leaving{QStringLiteral("低保申请")}));
        QCOMPARE(cellOf(out, 6, 1), QString()); // the spouse's number is nobody's to guess
        QCOMPARE(cellOf(out, 12, 1), QString());
        QCOMPARE(planFill(*b.store, *form, b.store->ids().next(), false).error().code, ErrorCode::NotFound);
    }

    // Kept once, filled again: what is different since the last time is said.
    void whatIsDifferentSinceTheLastTime() {
        TestBook b;
        Record r = person(QStringLiteral("赵德福"), QStringLiteral("1950-03-04"), 1);
        r.set("phone", QStringLiteral("13800001111"));
        const Id who = add(b, r);
        QTemporaryDir dir;
        const QString path = blankForm(dir, application);
        auto form = openBlankForm(*b.store, path);
        QVERIFY(form && form->line.id.isNull());
        QCOMPARE(keepBlankForm(*b.store, *form, path).error().detail, QStringLiteral("form.name"));
        form->line.name = QStringLiteral("低保申请表");
        QVERIFY(keepBlankForm(*b.store, *form, path));
        form = openBlankForm(*b.store, path); // the same file is known
        QVERIFY(form && !form->line.id.isNull());
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        auto plan = planFill(*b.store, *form, who, true);
        QCOMPARE(plan->lastMs, 0);
        QVERIFY(fillForm(*b.store, *form, path, *plan, out, Leaving{QStringLiteral("低保申请")}));
        Record before = load(b, who);
        Record after = before;
        after.set("phone", QStringLiteral("13900002222"));
        Writer w(*b.store);
        QVERIFY(w.begin(QStringLiteral("resident.edit")) && w.update(before, after) && w.commit());
        plan = planFill(*b.store, *form, who, true);
        QVERIFY(plan->lastMs > 0);
        const auto masked = planFill(*b.store, *form, who, false);
        for (const FilledCell &c : masked->cells) // nor what it was the last time
            QVERIFY(!c.before.contains(QStringLiteral("1380000")) && !c.before.contains(QStringLiteral("4113991950")));
        QStringList changed;
        for (const FilledCell &c : std::as_const(plan->cells))
            if (c.changed)
                changed += c.target.label + c.before + QStringLiteral(">") + c.value;
        QCOMPARE(changed, (QStringList{QStringLiteral("联系电话13800001111>13900002222")}));
        QVERIFY(!undoLast(*b.store) || blankForms(*b.store)->size() == 1); // what was filled with it stays with it
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // A cell that no word explains is named once; it is one of the form, and nothing that reckons.
    void aCellThatAPersonNames() {
        TestBook b;
        const Id who = add(b, person(QStringLiteral("赵德福"), QStringLiteral("1950-03-04"), 1));
        QTemporaryDir dir;
        const QString path = blankForm(dir, {QStringLiteral("A1 姓名"), QStringLiteral("B1"), QStringLiteral("D4:E5"), QStringLiteral("F1 =1+1")});
        auto form = openBlankForm(*b.store, path);
        QCOMPARE(targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral("ZZZ9")).error().detail, QStringLiteral("form.cell"));
        QCOMPARE(targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral("A1")).error().detail, QStringLiteral("form.words")); // nothing printed is written over
        QCOMPARE(targetAt(form->sheets, QStringLiteral("Sheet9"), QStringLiteral("B1")).error().detail, QStringLiteral("form.cell"));
        QCOMPARE(targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral("这里")).error().detail, QStringLiteral("form.cell"));
        QCOMPARE(targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral("F1")).error().detail, QStringLiteral("form.formula"));
        auto target = targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral(" e5 ")); // within what was merged
        QVERIFY2(target, target ? "" : qPrintable(target.error().detail));
        target->key = QStringLiteral("age");
        form->targets.append(*target);
        auto beside = targetAt(form->sheets, QStringLiteral("Sheet1"), QStringLiteral("H9")); // beside what the file uses
        QVERIFY(beside);
        beside->key = QStringLiteral("gender");
        for (const QString &k : formKeys())
            if (k.contains(QLatin1String("sex")) || k == QLatin1String("name"))
                beside->key = k;
        form->targets.append(*beside);
        form->line.name = QStringLiteral("一览表");
        form->line.targets = targetsToText(form->targets);
        QVERIFY(keepBlankForm(*b.store, *form, path));
        form = openBlankForm(*b.store, path);
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(fillForm(*b.store, *form, path, *planFill(*b.store, *form, who, false), out, {}));
        QCOMPARE(cellOf(out, 4, 3), QStringLiteral("75"));
        QVERIFY(!cellOf(out, 9, 7).isEmpty());
        // A form of which nothing is understood is taken all the same, and its cells are named.
        QTemporaryDir other;
        const QString plain = blankForm(other, {QStringLiteral("A1 某某表")});
        auto strange = openBlankForm(*b.store, plain);
        QVERIFY(strange && strange->targets.isEmpty());
        strange->line.name = QStringLiteral("某某表");
        QVERIFY(keepBlankForm(*b.store, *strange, plain));
        QVERIFY(openBlankForm(*b.store, plain)->targets.isEmpty());
    }

    // Many at once: each their own file with their own words, under nobody's name; stopped or failed, nothing of it is left.
    void manyAtOnceAndAllOrNothing() {
        TestBook b;
        auto roster = planRoster(*b.store, QStringLiteral(VL_SAMPLES "/samples/roster_tidy_300.xlsx"), {});
        QVERIFY(roster && importRoster(*b.book, *b.store, *roster));
        QTemporaryDir dir;
        const QString path = blankForm(dir, application);
        auto form = openBlankForm(*b.store, path);
        form->line.name = QStringLiteral("低保申请表");
        QVERIFY(keepBlankForm(*b.store, *form, path));
        form = openBlankForm(*b.store, path);
        const QString group = villageGroups(*b.store)->first();
        const QList<Id> homes = *fillSubjects(*b.store, QStringLiteral("households"), group);
        const QList<Id> all = *fillSubjects(*b.store, QStringLiteral("households"), {});
        QVERIFY(homes.size() > 3 && homes.size() < all.size());
        QCOMPARE(fillSubjects(*b.store, QStringLiteral("residents"), {})->size(), 300);
        QVERIFY(fillSubjects(*b.store, QStringLiteral("DB"), {})->isEmpty());
        const QString folder = dir.filePath(QStringLiteral("out"));
        auto files = fillMany(*b.store, *form, path, homes, folder, {});
        QVERIFY2(files, files ? "" : qPrintable(files.error().detail));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), homes.size());
        for (qsizetype i = 0; i < homes.size(); ++i) {
            const FilledFile &f = files->at(i);
            QCOMPARE(f.plan.subject, homes[i]);
            QCOMPARE(cellOf(f.file, 2, 1), f.plan.name);
            QVERIFY(!f.file.contains(f.plan.name));
            QVERIFY(numbersIn(f.file).isEmpty());
        }
        QCOMPARE(fillMany(*b.store, *form, path, homes, folder, {}).error().detail, QStringLiteral("form.there")); // nothing is written over
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), homes.size());
        const QString stopped = dir.filePath(QStringLiteral("stopped"));
        int steps = 0;
        const auto noted = [&] { return blankForms(*b.store)->first().filled; };
        const qint64 before = noted();
        QCOMPARE(before, homes.size());
        QCOMPARE(fillMany(*b.store, *form, path, homes, stopped, {}, [&](const QString &, int) { return ++steps < 3; }).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(stopped));
        QCOMPARE(noted(), before); // what was not given out was never filled
        QVERIFY(QDir().mkpath(stopped));
        QFile there(stopped + QStringLiteral("/低保申请表-003.xlsx"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QCOMPARE(fillMany(*b.store, *form, path, homes, stopped, {}).error().detail, QStringLiteral("form.there"));
        QCOMPARE(QDir(stopped).entryList(QDir::Files).size(), 1);
        QCOMPARE(noted(), before);
        QVERIFY(QDir(stopped).removeRecursively());
        QList<Id> wrong = homes;
        wrong.append(b.store->ids().next());
        QCOMPARE(fillMany(*b.store, *form, path, wrong, stopped, {}).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(stopped));
        QVERIFY(checkBook(*b.store)->findings.isEmpty());
    }

    // For everybody of a village, for every household: never a number that is not theirs.
    void theWrongPersonNever() {
        TestBook b;
        auto roster = planRoster(*b.store, QStringLiteral(VL_SAMPLES "/samples/roster_tidy_300.xlsx"), {});
        QVERIFY(roster && importRoster(*b.book, *b.store, *roster));
        QTemporaryDir dir;
        const QString path = blankForm(dir, application);
        auto form = openBlankForm(*b.store, path);
        const QString out = dir.filePath(QStringLiteral("out.xlsx"));
        QHash<Id, QSet<QString>> ofHome;
        QHash<Id, QPair<QString, Id>> people;
        auto q = runSql(b.store->db(), QStringLiteral("SELECT id, id_number, household FROM resident"));
        while (q->next()) {
            const Id home = Id::fromBytes(q->value(2).toByteArray());
            people.insert(Id::fromBytes(q->value(0).toByteArray()), {q->value(1).toString(), home});
            ofHome[home].insert(q->value(1).toString());
        }
        int filled = 0;
        for (auto it = people.cbegin(); it != people.cend(); ++it) {
            auto plan = planFill(*b.store, *form, it.key(), true);
            QVERIFY(plan && fillForm(*b.store, *form, path, *plan, out, Leaving{QStringLiteral("测试")}));
            QCOMPARE(cellOf(out, 3, 1), it->first); // the applicant's own cell
            const QSet<QString> numbers = numbersIn(out);
            QVERIFY(ofHome[it->second].contains(numbers));
            ++filled;
        }
        QVERIFY2(filled >= 300, qPrintable(QString::number(filled)));
        int homes = 0;
        for (auto it = ofHome.cbegin(); it != ofHome.cend(); ++it) {
            auto plan = planFill(*b.store, *form, it.key(), true);
            if (!plan) {
                QCOMPARE(plan.error().detail, QStringLiteral("head"));
                continue;
            }
            QVERIFY(fillForm(*b.store, *form, path, *plan, out, Leaving{QStringLiteral("测试")}));
            QVERIFY(it->contains(numbersIn(out)));
            ++homes;
        }
        QVERIFY(homes > 50);
    }
};

QTEST_GUILESS_MAIN(TestFill)
#include "TestFill.moc"
