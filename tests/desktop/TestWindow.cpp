// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's day in a real window, by keyboard alone. If these fail she needs a mouse, or loses what she typed.
#include "desktop/Window.h"

#include "crypto/VillageKey.h"
#include "desktop/residents/Dialogs.h"
#include "desktop/residents/PapersSection.h"
#include "desktop/residents/ResidentForm.h"
#include "desktop/residents/TwinsPage.h"
#include "desktop/roster/ImportPage.h"
#include "desktop/start/RecoveryPage.h"
#include "store/Drafts.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QProcess>

using namespace vl;
using namespace vl::test;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    void aWrongPassphraseIsToldAndTheRightOneOpens() {
        Window w("roster_tidy_300.xlsx");
        w.shot(QStringLiteral("unlock"));
        QVERIFY(!w.unlock("falsch"));
        QVERIFY(w.window.shell() == nullptr);
        QVERIFY(!w.find<QLabel>("messageLabel")->text().isEmpty());
        QVERIFY(w.find<QLineEdit>("passEdit")->text().isEmpty());
        QVERIFY(w.unlock());
        w.shot(QStringLiteral("today"));
        // No personal data in the title.
        QVERIFY(!w.window.windowTitle().contains(QStringLiteral("李")));
    }

    void foundInFourKeys() {
        Window w("roster_messy_800.xlsx");
        QVERIFY(w.unlock());
        w.actions = 0;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("ssf"));
        QCOMPARE(w.shown(0), QStringLiteral("宋生凤"));
        QVERIFY(w.actions <= 4);
        w.shot(QStringLiteral("find"));
        QVERIFY(!w.shown(0, 5).contains(QStringLiteral("19871106"))); // masked
        w.press(Qt::Key_Down);
        w.press(Qt::Key_F2);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.shot(QStringLiteral("form"));
        QVERIFY(w.find<QLineEdit>("id_numberEdit")->text().isEmpty()); // not shown without a purpose
        w.press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() == nullptr; }));
    }

    void aNewbornInThirtyFiveActions() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        const qint64 before = glance(w.store())->registered;
        w.actions = 0;
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("yaohua"));
        w.press(Qt::Key_Down);
        w.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.commit(QStringLiteral("姚子墨"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("n"));
        QTest::qWait(10);
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("sz"));
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.type(QStringLiteral("-1"));
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Tab);
        w.shot(QStringLiteral("newborn"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() == nullptr; }));
        QVERIFY2(w.actions <= 35, qPrintable(QString::number(w.actions)));
        QCOMPARE(glance(w.store())->registered, before + 1);
        auto q = runSql(w.store().db(), QStringLiteral("SELECT birth, relation, sex FROM resident WHERE name='姚子墨'"));
        QVERIFY(q && q->next());
        QCOMPARE(q->value(0).toString(), QStringLiteral("2026-03-01"));
        QCOMPARE(q->value(1).toString(), QStringLiteral("41"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return glance(w.store())->registered == before; }));
        w.press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return glance(w.store())->registered == before + 1; }));
    }

    void typingAnIdFillsBirthAndSexAndNamesAWrongLetter() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.commit(QStringLiteral("赵新"));
        auto *id = w.find<QLineEdit>("id_numberEdit");
        id->setFocus();
        QTest::keyClicks(id, idFor(QStringLiteral("1975-03-07"), 13));
        QCOMPARE(w.find<QLineEdit>("birthEdit")->text(), QStringLiteral("1975-03-07"));
        QCOMPARE(w.find<QComboBox>("sexCombo")->currentData().toString(), QStringLiteral("1"));
        id->clear();
        QTest::keyClicks(id, QStringLiteral("4113992026030100O9"));
        w.find<QLineEdit>("nameEdit")->setFocus();
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.window.findChild<ResidentForm *>() != nullptr); // not saved, nothing lost
        QVERIFY(id->accessibleDescription().contains(QStringLiteral("17")));
        w.shot(QStringLiteral("form-problem"));
        QCOMPARE(w.find<QLineEdit>("nameEdit")->text(), QStringLiteral("赵新"));
    }

    void lockingKeepsTheDraft() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.commit(QStringLiteral("钱半截"));
        w.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell() == nullptr; }));
        QVERIFY(w.unlock());
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        QCOMPARE(w.find<QLineEdit>("nameEdit")->text(), QStringLiteral("钱半截"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() == nullptr; }));
        QVERIFY(!newestDraft(w.store())->has_value());
    }

    // users.md: 50 pairs of one person written twice, at most three keys each.
    void fiftyTwinsAtMostThreeKeysEach() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        Store &s = w.store();
        auto people = runSql(s.db(), QStringLiteral("SELECT name, birth FROM resident WHERE id_number IS NOT NULL GROUP BY name HAVING count(*)=1 LIMIT 50"));
        for (int i = 0; i < 50; ++i) {
            QVERIFY(people->next());
            QVERIFY(addResident(s, person(people->value(0).toString(), people->value(1).toString()), house(QStringLiteral("T%1").arg(i))));
        }
        const qint64 before = glance(s)->registered;
        w.window.shell()->desk().changed({}, {});
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell()->desk().twins().size() == 50; }, 8000));
        w.shot(QStringLiteral("today-twins"));
        w.actions = 0;
        w.find<QPushButton>("twinsButton")->setFocus();
        w.press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<TwinsPage *>() != nullptr; }));
        w.shot(QStringLiteral("twins"));
        for (int i = 0; i < 49; ++i) {
            w.press(Qt::Key_1);
            QTest::qWait(1); // the next pair comes by the event loop
        }
        w.press(Qt::Key_3);
        QVERIFY2(w.actions <= 150, qPrintable(QString::number(w.actions)));
        QCOMPARE(glance(s)->registered, before - 49);
        QCOMPARE(possibleTwins(s)->size(), 0);
        w.press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<TwinsPage *>() == nullptr; }));
        for (int i = 0; i < 50; ++i)
            w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return glance(s)->registered == before && possibleTwins(s)->size() == 50; }, 20000));
    }

    void idleMinutesAndSleepLock() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.commit(QStringLiteral("孙半截"));
        auto *idle = w.window.findChild<IdleLock *>();
        QVERIFY(idle != nullptr);
        idle->setDelay(300);
        for (int i = 0; i < 4; ++i) { // keys keep it open for longer than the delay
            QTest::qWait(150);
            w.press(Qt::Key_Shift);
            QVERIFY(w.window.shell() != nullptr);
        }
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell() == nullptr; }, 3000));
        QVERIFY(w.unlock());
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        QCOMPARE(w.find<QLineEdit>("nameEdit")->text(), QStringLiteral("孙半截"));
        // What the system's login service calls before it sleeps.
        QVERIFY(QMetaObject::invokeMethod(idle, "sleeping", Q_ARG(bool, true)));
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell() == nullptr; }, 3000));
    }

    void anOpenDialogDoesNotKeepTheBookFromLocking() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QTimer::singleShot(150, &w.window, [&] { w.window.lock(); });
        w.window.shell()->goTo(1);
        FindFilter filter;
        (void)askFilter(w.window.shell()->desk(), filter, &w.window); // blocks until the lock closes it
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell() == nullptr; }, 3000));
    }

    // A scan is added to the chosen person, stands in the panel, and one Ctrl+Z takes it off again.
    void aScanIsAddedToAPerson() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("yaohua"));
        w.press(Qt::Key_Down);
        QFile scan(w.dir.filePath(QStringLiteral("身份证扫描.pdf")));
        QVERIFY(scan.open(QIODevice::WriteOnly) && scan.write(QByteArray(5000, 's')) == 5000);
        scan.close();
        QTRY_VERIFY(w.window.findChild<PapersSection *>() != nullptr); // she has somebody before her
        QVERIFY(w.find<QPushButton>("attachButton")->isEnabled());
        w.window.findChild<PapersSection *>()->attach(scan.fileName());
        const auto names = [&] {
            QStringList out;
            auto *section = w.window.findChild<PapersSection *>();
            for (const QLabel *l : section != nullptr ? section->findChildren<QLabel *>() : QList<QLabel *>())
                out += l->text();
            return out;
        };
        QTRY_VERIFY(names().contains(QStringLiteral("身份证扫描.pdf")));
        w.shot(QStringLiteral("attachment"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!names().contains(QStringLiteral("身份证扫描.pdf")));
        QVERIFY(scan.exists()); // hers, and left alone
    }

    // The sheet that opens the book when every passphrase is forgotten: the whole code, on paper.
    void theRecoverySheetPrintsTheWholeCode() {
        QVERIFY(secureStart());
        QTemporaryDir dir;
        Theme theme(*qApp);
        const QString code = makeRecoveryCode();
        const QString key = villageKeyLetters(SecureBytes::random(villageKeySize));
        RecoveryPage page(code, key, QStringLiteral("练习村"), theme);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(dir.filePath(QStringLiteral("sheet.pdf")));
        QVERIFY(page.printOn(printer));
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), dir.filePath(QStringLiteral("sheet.pdf")), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        // pdftotext loses the figures of the bold Noto face (they are drawn; looked at as a picture): the letters, in order.
        static const QRegularExpression notLetter(QStringLiteral("[^A-Z]"));
        const QString sheet = QString::fromUtf8(text.readAllStandardOutput()).remove(notLetter);
        QVERIFY(sheet.contains(QString(code).remove(notLetter)));
        QVERIFY(sheet.contains(QString(key).remove(notLetter)));
        for (const int percent : {100, 200, 250}) { // and on the screen no character is cut off
            theme.set(Theme::Look::Light, percent);
            page.resize(std::min(percent * 9, 1366), 700); // as small as the smallest screen leaves it
            page.show();
            QTest::qWait(30);
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *one : labels)
                for (const QLabel *two : labels) // nothing lies upon anything else
                    QVERIFY2(one == two || !one->isVisible() || !two->isVisible() || !QRect(one->mapTo(&page, QPoint()), one->size()).intersects(QRect(two->mapTo(&page, QPoint()), two->size())), qPrintable(one->objectName() + QLatin1Char(' ') + two->objectName()));
            for (const auto *name : {"codeLabel", "keyLabel"}) {
                auto *shown = page.findChild<QLabel *>(QLatin1String(name));
                const QSize needs = shown->fontMetrics().size(0, shown->text());
                const QSize has = shown->contentsRect().size();
                QVERIFY2(needs.width() <= has.width() && needs.height() <= has.height(), qPrintable(QStringLiteral("%1 %2: %3 of %4").arg(QLatin1String(name)).arg(percent).arg(has.height()).arg(needs.height())));
            }
        }
        theme.set(Theme::Look::Light, 100);
    }

    void enterPressesAButtonAndTheTextGrowsOnEveryPage() {
        Window w;
        const int before = w.theme.percent();
        w.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(w.theme.percent() > before); // still locked
        w.press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(w.unlock());
        auto *lockButton = w.window.shell()->findChild<QPushButton *>(QStringLiteral("lockButton"));
        QVERIFY(lockButton != nullptr);
        lockButton->setFocus();
        w.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell() == nullptr; }));
    }

    // At 200 % there is room for the list or the person: every action is still reached by key.
    void atLargeTextAPersonOpensWithEnter() {
        Window w("roster_messy_800.xlsx");
        w.theme.set(Theme::Look::Light, 200);
        QVERIFY(w.unlock());
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("wy"));
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        QVERIFY(w.find<QPushButton>("backButton")->isVisible());
        w.shot(QStringLiteral("person-light-200"));
        QTimer::singleShot(200, &w.window, [&] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
        w.press(Qt::Key_5, Qt::AltModifier); // the group dialog opens, and closes by the timer
        w.press(Qt::Key_Escape);
        QVERIFY(!w.find<QPushButton>("backButton")->isVisible());
        QVERIFY(w.window.shell()->residents()->list()->isVisible());
        w.theme.set(Theme::Look::Light, 100);
    }

    // A wrong group from a roster is set right for the whole household, and one key takes it back.
    void theHouseholdIsChangedInTheForm() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("yaohua"));
        w.press(Qt::Key_Down);
        w.press(Qt::Key_F2);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        const Id house = w.window.shell()->residents()->currentHousehold();
        auto *group = w.find<QLineEdit>("village_groupEdit");
        group->setFocus();
        w.press(Qt::Key_A, Qt::ControlModifier);
        w.type(QStringLiteral("99"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() == nullptr; }));
        QCOMPARE(loadRecord(w.store(), types::household(), house)->text("village_group"), QStringLiteral("99"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return loadRecord(w.store(), types::household(), house)->text("village_group") != QStringLiteral("99"); }));
    }

    void anIdNumberThatSomebodyHasIsAskedAboutOnce() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        auto taken = sqlValue(w.store().db(), QStringLiteral("SELECT id_number FROM resident WHERE id_number IS NOT NULL LIMIT 1"));
        const qint64 before = glance(w.store())->registered;
        w.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return w.window.findChild<ResidentForm *>() != nullptr; }));
        w.commit(QStringLiteral("赵新"));
        auto *id = w.find<QLineEdit>("id_numberEdit");
        id->setFocus();
        QTest::keyClicks(id, taken->toString());
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(glance(w.store())->registered, before); // asked, not written
        QVERIFY(w.window.findChild<ResidentForm *>() != nullptr);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return glance(w.store())->registered == before + 1; }));
    }

    void aRosterInEightActions() {
        Window w;
        QVERIFY(w.unlock());
        w.shot(QStringLiteral("today-empty"));
        w.actions = 0;
        ++w.actions; // Ctrl+I and the file chosen in the system's own dialog
        w.window.shell()->importFile(QLatin1String(samples) + QStringLiteral("roster_messy_800.xlsx"));
        auto *go = w.find<QPushButton>("importButton");
        QVERIFY(QTest::qWaitFor([&] { return go->isVisible(); }, 20000));
        w.shot(QStringLiteral("import"));
        QCOMPARE(glance(w.store())->registered, 0);
        w.press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return glance(w.store())->registered == 800; }, 20000));
        QVERIFY(w.actions <= 8);
        QVERIFY(QTest::qWaitFor([&] { return w.window.shell()->residents()->list()->model()->rowCount() == 800; }, 8000));
        w.shot(QStringLiteral("list"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return glance(w.store())->registered == 0; }, 20000));
    }

    void pictures_data() {
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-200") << 0 << 200 << "zh";
        QTest::newRow("contrast-100") << 2 << 100 << "zh";
        QTest::newRow("contrast-200") << 2 << 200 << "zh";
        QTest::newRow("dark-100-en") << 1 << 100 << "en";
        QTest::newRow("light-250-en") << 0 << 250 << "en";
    }
    // Nothing is clipped: every label and button is at least as large as it asks to be.
    void pictures() {
        QFETCH(int, look);
        QFETCH(int, percent);
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        Window w("roster_messy_800.xlsx");
        w.theme.set(static_cast<Theme::Look>(look), percent);
        const QString tag = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        w.shot(QStringLiteral("unlock") + tag);
        noneClipped(w);
        QVERIFY(w.unlock());
        w.shot(QStringLiteral("today") + tag);
        noneClipped(w);
        w.press(Qt::Key_F, Qt::ControlModifier);
        w.type(QStringLiteral("wy"));
        w.shot(QStringLiteral("list") + tag);
        noneClipped(w);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_F2);
        w.shot(QStringLiteral("form") + tag);
        noneClipped(w);
        w.press(Qt::Key_Escape);
        QTest::qWait(20);
        w.press(Qt::Key_9, Qt::ControlModifier);
        w.shot(QStringLiteral("settings") + tag);
        w.window.shell()->importFile(QLatin1String(samples) + QStringLiteral("roster_messy_800.xls"));
        QVERIFY(QTest::qWaitFor([&] { return w.find<QPushButton>("importButton")->isVisible(); }, 20000));
        w.shot(QStringLiteral("import") + tag);
        noneClipped(w);
        installLanguage(*qApp, QStringLiteral("zh"));
    }

private:
    static void noneClipped(Window &w) {
        QTest::qWait(60);
        QStringList bad;
        for (const QPushButton *b : w.window.findChildren<QPushButton *>())
            if (b->isVisible() && b->width() < b->fontMetrics().horizontalAdvance(b->text().section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('&'))))
                bad += b->text();
        for (const QLabel *l : w.window.findChildren<QLabel *>())
            if (l->isVisible() && !l->wordWrap() && l->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored && l->width() + 1 < l->fontMetrics().horizontalAdvance(l->text()))
                bad += l->text();
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('|'))));
    }
};

QTEST_MAIN(TestWindow)
#include "TestWindow.moc"
