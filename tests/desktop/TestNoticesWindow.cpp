// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice in the window, by keyboard: if this fails the clerk cannot, or prints what must not hang on a board.
#include "desktop/Window.h"

#include "desktop/notices/GuardPage.h"
#include "desktop/notices/NoticesPage.h"
#include "desktop/notices/NoticesRoom.h"
#include "desktop/notices/RecordsPage.h"
#include "desktop/notices/SecondReader.h"
#include "jobs/Language.h"
#include "store/Notices.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace vl;
using namespace vl::test;

namespace {

void shot(Window &w, const char *name) {
    if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
        w.window.grab().save(to + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

constexpr auto secondPass = "shiliu hongteng 55 qingyan";

void shotOf(QWidget *window, const char *name) {
    if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
        window->grab().save(to + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

// Sixty households on the list, and a secretary who reads it.
void sixtyHouseholds(TestBook &b) {
    auto opened = b.reopen();
    if (!opened)
        qFatal("open");
    for (int i = 0; i < 60; ++i) {
        auto done = addResident(*b.store, person(QStringLiteral("王%1").arg(QChar(0x5B89 + i)), QStringLiteral("1970-05-06"), i + 1), house(QString::number(i), QStringLiteral("%1组").arg(i / 10 + 1)));
        Record t(types::tag());
        t.set("owner", loadRecord(*b.store, types::resident(), done->record)->link("household"));
        t.set("unit", QStringLiteral("household"));
        t.set("code", QStringLiteral("DB"));
        t.set("from_date", QStringLiteral("2025-01-01"));
        if (!addTag(*b.store, t))
            qFatal("tag");
    }
    if (!b.book->addAccount(*b.store, QStringLiteral("王德山"), Role::Secretary, {}, secret(secondPass)))
        qFatal("account");
}

// What is done in the dialogs that come up, one after the other.
void inDialogs(Window &w, const QList<std::function<bool(QDialog *)>> &steps) {
    auto *timer = new QTimer(&w.window);
    auto at = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &w.window, [timer, at, steps] {
        auto *d = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (d != nullptr && *at < steps.size() && steps[*at](d))
            ++*at;
        if (*at >= steps.size())
            timer->deleteLater();
    });
    timer->start(60);
}

// Without a window manager nobody brings the window back after a dialog.
bool comeBack(Window &w) {
    w.window.activateWindow();
    return QTest::qWaitForWindowActive(&w.window);
}

// The notice on record that is chosen was drawn, and read by the guard.
bool saidByGuard(Window &w) {
    const auto *b = w.window.findChild<QPushButton *>(QStringLiteral("pdfAgainButton"));
    return b != nullptr && b->isVisible();
}

// To the kind with this name, by the arrow keys.
int choose(Window &w, const QString &name) {
    auto *list = w.find<QListWidget>("kindList");
    int keys = 0;
    while (list->currentItem()->text() != name && keys < 20) {
        QTest::keyClick(list, Qt::Key_Down);
        ++keys;
    }
    return keys;
}

} // namespace

class TestNoticesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QStringLiteral("zh")); }

    // A list of the register that needs no second person: the kind, Ctrl+P. What leaves is on record, with a number.
    void aListInAFewKeysAndAPdf() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        QTRY_VERIFY(page->mayPrint()); // the first kind is there without a key
        QTRY_VERIFY(w.find<QListWidget>("kindList")->hasFocus());
        QVERIFY(choose(w, QStringLiteral("公告")) <= 6);
        w.find<QPlainTextEdit>("textEdit")->insertPlainText(QStringLiteral("3月5日停水。"));
        QTRY_VERIFY(page->mayPrint());
        shot(w, "notice-zh");
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.pdf"));
        page->savePdf(file);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(w.find<QPushButton>("pdfButton")->isEnabled());
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM audit WHERE action='notice' AND field='announcement'"))->toInt(), 1);
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT number FROM notice"))->toString(), QStringLiteral("练习村公字〔2026〕1号"));
        page->savePdf(dir.filePath(QStringLiteral("b.pdf"))); // the same words: the same number and version
        QTRY_VERIFY(QFile::exists(dir.filePath(QStringLiteral("b.pdf"))));
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM notice_version"))->toInt(), 1);
    }

    // Locked in the middle of a preview: the worker still held a book that had gone (found by a crash in CI).
    void lockingWhileANoticeIsBeingMade() {
        Window w;
        for (int wait = 0; wait < 12; ++wait) {
            QVERIFY(w.unlock());
            w.window.shell()->goTo(Shell::Notices);
            QTest::qWait(wait);
            w.window.lock();
            QVERIFY(w.window.shell() == nullptr);
        }
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        QTRY_VERIFY(w.window.shell()->notices()->maker()->mayPrint());
    }

    // Rows that are only samples never leave; pasted from a spreadsheet they do.
    void samplesStayAndPastedRowsLeave() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        choose(w, QStringLiteral("财务公开"));
        QTest::qWait(400);
        QVERIFY(!page->mayPrint() && !w.find<QPushButton>("printButton")->isEnabled());
        QVERIFY(page->keep().isNull());
        w.find<QPlainTextEdit>("tableEdit")->insertPlainText(QStringLiteral("3月2日\t转移支付\t100.00\n3月5日\t电费\t\t20.50\n"));
        QTRY_VERIFY(page->mayPrint());
        QVERIFY(!page->keep().isNull());
        QVERIFY(w.find<QLabel>("recordLabel")->text().contains(QStringLiteral("〔2026〕1号")));
    }

    void whatMustNotHangThereIsShownAndMaskedByOneKey() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        choose(w, QStringLiteral("公告"));
        auto *text = w.find<QPlainTextEdit>("textEdit");
        QVERIFY(text != nullptr);
        QTest::keyClicks(text, QStringLiteral("13800000001"));
        QTRY_VERIFY(w.find<QPushButton>("maskButton")->isVisible());
        QVERIFY(!page->mayPrint());
        QVERIFY(!w.find<QPushButton>("printButton")->isEnabled());
        shot(w, "notice-leak");
        QTemporaryDir dir;
        page->savePdf(dir.filePath(QStringLiteral("a.pdf"))); // whatever the buttons say
        QTest::qWait(300);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("a.pdf"))));
        auto *mask = w.find<QPushButton>("maskButton");
        mask->setFocus();
        QTest::keyClick(mask, Qt::Key_Space);
        QCOMPARE(w.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("138****0001"));
        QTRY_VERIFY(page->mayPrint());
        QTest::keyClick(w.find<QPlainTextEdit>("textEdit"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("13800000001")); // one step
    }

    // One key masks what the guard found, and leaves the telephone that is meant to be there.
    void maskingLeavesTheOfficesTelephone() {
        Window w;
        QVERIFY(w.unlock());
        QVERIFY(w.store().setSetting(QStringLiteral("notice.phone"), QStringLiteral("13800000001")));
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        choose(w, QStringLiteral("公告"));
        QTest::keyClicks(w.find<QPlainTextEdit>("textEdit"), QStringLiteral("13800000001, 13900000002"));
        QTRY_VERIFY(w.find<QPushButton>("maskButton")->isVisible());
        w.find<QPushButton>("maskButton")->click();
        QCOMPARE(w.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("13800000001, 139****0002"));
        QTRY_VERIFY(page->mayPrint());
        // On record, and changed since: the page says so.
        QVERIFY(!page->keep().isNull());
        QVERIFY(!w.find<QLabel>("recordLabel")->text().contains(QStringLiteral("▲")));
        QTest::keyClicks(w.find<QPlainTextEdit>("textEdit"), QStringLiteral(" more"));
        QTRY_VERIFY(w.find<QLabel>("recordLabel")->text().contains(QStringLiteral("▲")));
    }

    // What she typed is there again after a kill, and gone when she empties it.
    void whatWasTypedIsKept() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        choose(w, QStringLiteral("公告"));
        QTest::keyClicks(w.find<QPlainTextEdit>("textEdit"), QStringLiteral("abc"));
        choose(w, QStringLiteral("通知")); // at once
        const auto kept = [&] { return sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM draft"))->toInt(); };
        QCOMPARE(kept(), 1);
        w.window.lock();
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        choose(w, QStringLiteral("公告"));
        QCOMPARE(w.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("abc"));
        w.find<QPlainTextEdit>("textEdit")->clear();
        QTRY_COMPARE(kept(), 0);
    }

    // Posted to be called: typed once, on every notice from then on, and let through.
    void theOfficesTelephoneIsRememberedAndLetThrough() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        QTRY_VERIFY(page->mayPrint());
        auto *phone = w.find<QLineEdit>("phoneEdit");
        QTest::keyClicks(phone, QStringLiteral("13800000001"));
        QTest::keyClick(phone, Qt::Key_Return);
        QVERIFY(!page->mayPrint());
        QTRY_VERIFY(page->mayPrint());
        QCOMPARE(w.store().setting(QStringLiteral("notice.phone")), QStringLiteral("13800000001"));
        choose(w, QStringLiteral("财务公开"));
        QCOMPARE(w.find<QLineEdit>("phoneEdit")->text(), QStringLiteral("13800000001"));
    }

    // A masked list of sixty households: handed in, read by a second person at the same desk, posted, taken down.
    // From the window to the paper: Ctrl+5, Ctrl+P, the second person's passphrase, Enter, and the printer's Enter.
    void sixtyHouseholdsInFourActions() {
        Window w;
        sixtyHouseholds(w.b);
        w.b.close();
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->findBox()->setFocus();
        w.actions = 0;
        w.press(Qt::Key_5, Qt::ControlModifier);
        NoticesRoom *room = w.window.shell()->notices();
        QTRY_VERIFY(room->maker()->mayPrint());
        QString reader;
        bool printer = false;
        inDialogs(w, {[&](QDialog *d) {
                          auto *pass2 = d->findChild<QLineEdit *>(QStringLiteral("passEdit"));
                          if (pass2 == nullptr)
                              return false;
                          shotOf(d, "notice-reader");
                          reader = d->findChild<QComboBox *>(QStringLiteral("accountCombo"))->currentText();
                          QTest::keyClicks(pass2, QLatin1String(secondPass)); // an input, not counted
                          ++w.actions;
                          QTest::keyClick(pass2, Qt::Key_Return);
                          return true;
                      },
                      [&](QDialog *d) {
                          if (d->inherits("QPrintDialog") == 0)
                              return false;
                          printer = true;
                          d->reject(); // there is no printer here; on a real PC it is Enter
                          ++w.actions;
                          return true;
                      }});
        w.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(printer);
        QCOMPARE(reader, QStringLiteral("王德山"));
        QCOMPARE(w.actions, 4);
        const NoticeLine line = notices(w.store())->first();
        QCOMPARE(line.state(), NoticeState::Ready);
        QCOMPARE(line.rows, 60);
        QTest::qWait(100);
        shot(w, "notice-approved");

        QVERIFY(comeBack(w));
        w.press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(room->records()->list()->hasFocus());
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("postButton")) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(saidByGuard(w), 20000); // what can be done is all there
        QTest::qWait(300);
        shot(w, "notice-records");
        inDialogs(w, {[&](QDialog *d) {
                      auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
                      if (ok == nullptr || d->findChild<QLineEdit *>(QStringLiteral("timeEdit")) == nullptr)
                          return false;
                      shotOf(d, "notice-posting");
                      QTest::keyClick(d->findChild<QComboBox *>(QStringLiteral("placeCombo")), Qt::Key_Return);
                      return true;
                  }});
        w.press(Qt::Key_H, Qt::AltModifier);
        QTRY_COMPARE(notices(w.store())->first().state(), NoticeState::Posted);
        QCOMPARE(notices(w.store())->first().due, QDate(2026, 3, 10));
        w.b.clock.ms += qint64(8) * 86'400'000; // the tenth
        w.window.shell()->goTo(0);
        w.window.shell()->desk().changed({}, {});
        QTest::qWait(50);
        shot(w, "notice-today");
        auto *there = w.find<QPushButton>("noticesButton");
        QTest::mouseClick(there, Qt::LeftButton);
        QTRY_VERIFY(room->records()->isVisible());
        QTest::qWait(200);
        shot(w, "notice-due");
        inDialogs(w, {[&](QDialog *d) {
                      auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
                      if (ok == nullptr)
                          return false;
                      QTest::keyClick(ok, Qt::Key_Return);
                      return true;
                  }});
        QVERIFY(comeBack(w));
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("downButton")) != nullptr && w.find<QPushButton>("downButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(saidByGuard(w), 20000);
        room->records()->list()->setFocus();
        QTRY_VERIFY(room->records()->list()->hasFocus());
        w.press(Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(notices(w.store())->first().state(), NoticeState::Down);
    }

    // Nobody signs for themselves, and a wrong passphrase changes nothing.
    void theSecondPersonIsAnotherOne() {
        Window w;
        sixtyHouseholds(w.b);
        w.b.close();
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        QTRY_VERIFY(page->mayPrint());
        const Id id = page->keep();
        QVERIFY(!id.isNull());
        SecondReader reader(w.window.shell()->desk(), *notice(w.store(), id), {}, &w.window);
        reader.show();
        auto *who = reader.findChild<QComboBox *>(QStringLiteral("accountCombo"));
        QCOMPARE(who->count(), 1);
        auto *pass2 = reader.findChild<QLineEdit *>(QStringLiteral("passEdit"));
        QTest::keyClicks(pass2, QStringLiteral("falsch falsch"));
        QTest::keyClick(pass2, Qt::Key_Return);
        QTRY_VERIFY(!reader.findChild<QLabel *>(QStringLiteral("messageLabel"))->text().isEmpty());
        QTRY_VERIFY(pass2->isEnabled() && pass2->text().isEmpty());
        QCOMPARE(notice(w.store(), id)->state(), NoticeState::Waiting);
        // Sent back without a reason: asked for it; with one, the page says so.
        QTest::keyClicks(pass2, QLatin1String(secondPass));
        QTest::mouseClick(reader.findChild<QPushButton *>(QStringLiteral("returnButton")), Qt::LeftButton);
        QVERIFY(reader.findChild<QLineEdit *>(QStringLiteral("reasonEdit"))->hasFocus());
        QVERIFY(!pass2->text().isEmpty()); // it need not be typed again
        QCOMPARE(notice(w.store(), id)->state(), NoticeState::Waiting);
        reader.findChild<QLineEdit *>(QStringLiteral("reasonEdit"))->setText(QStringLiteral("漏了五组"));
        QTest::keyClick(reader.findChild<QLineEdit *>(QStringLiteral("reasonEdit")), Qt::Key_Return); // whoever writes a reason does not agree
        QTRY_COMPARE(notice(w.store(), id)->state(), NoticeState::Returned);
        w.window.shell()->notices()->arrive();
        QVERIFY(w.find<QLabel>("recordLabel")->text().contains(QStringLiteral("漏了五组")));
    }

    // The book is locked while the second person is asked: what was written is on record, nothing is approved, and
    // nobody touches what is gone.
    void lockedWhileTheSecondPersonIsAsked() {
        Window w;
        sixtyHouseholds(w.b);
        w.b.close();
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        QTRY_VERIFY(w.window.shell()->notices()->maker()->mayPrint());
        bool asked = false;
        inDialogs(w, {[&](QDialog *d) {
                      auto *pass2 = d->findChild<QLineEdit *>(QStringLiteral("passEdit"));
                      if (pass2 == nullptr)
                          return false;
                      asked = true;
                      QTest::keyClicks(pass2, QLatin1String(secondPass));
                      QTest::keyClick(pass2, Qt::Key_Return); // being checked
                      w.window.lock();
                      return true;
                  }});
        w.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(asked);
        QTRY_VERIFY(w.window.shell() == nullptr);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QTest::qWait(200);
        QVERIFY(comeBack(w));
        QVERIFY(w.unlock());
        const auto all = notices(w.store());
        QVERIFY(all && all->size() == 1);
        QVERIFY(all->first().state() == NoticeState::Waiting || all->first().state() == NoticeState::Ready);
    }

    // The words of a paragraph by hand; the table keeps its rows.
    void wordsAreChangedByHand() {
        Window w;
        sixtyHouseholds(w.b);
        w.b.close();
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(Shell::Notices);
        NoticesPage *page = w.window.shell()->notices()->maker();
        QTRY_VERIFY(page->mayPrint());
        inDialogs(w, {[&](QDialog *d) {
                      auto *words = d->findChild<QPlainTextEdit *>(QStringLiteral("words1"));
                      if (words == nullptr)
                          return false;
                      shotOf(d, "notice-words");
                      words->selectAll();
                      words->insertPlainText(QStringLiteral("经民主评议，现将名单公示如下。"));
                      QTest::keyClick(d->findChild<QPushButton *>(QStringLiteral("okButton")), Qt::Key_Return);
                      return true;
                  }});
        QTest::keyClick(&w.window, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(!page->mayPrint());
        QTRY_VERIFY(page->mayPrint());
        const Id id = page->keep();
        auto made = madeVersion(w.store(), *notice(w.store(), id));
        QVERIFY(made);
        QVERIFY(made->spoken.contains(QStringLiteral("经民主评议，现将名单公示如下。\n")) && !made->spoken.contains(QStringLiteral("社会救助暂行办法")));
        QCOMPARE(made->rows(), 60);
        // After a kill they are there again.
        w.window.lock();
        QVERIFY(comeBack(w));
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Notices);
        QTRY_VERIFY(w.window.shell()->notices()->maker()->mayPrint());
        QCOMPARE(w.window.shell()->notices()->maker()->keep(), id);
        QCOMPARE(notice(w.store(), id)->versions, 1);
    }

    void aFileIsDroppedOnTheGuard() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(Shell::Notices);
        QTemporaryDir dir;
        const auto write = [&](const char *name, const QString &text) {
            QFile f(dir.filePath(QLatin1String(name)));
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.write(text.toUtf8());
        };
        write("a.csv", QStringLiteral("姓名,身份证号\n王德山,%1\n").arg(idFor(QStringLiteral("1970-05-06"), 1)));
        write("b.txt", QStringLiteral("3月5日停水，请提前储水。\n"));
        write("c.docx", QStringLiteral("not a document"));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(dir.path())});
        NoticesRoom *room = w.window.shell()->notices();
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(room, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(room, &drop);
        QTRY_VERIFY(!room->guard()->isBusy());
        auto *list = w.find<RowList>("verdictList");
        QStringList rows;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            rows += list->spoken(i);
        QVERIFY2(rows.size() == 4, qPrintable(rows.join(QLatin1Char('\n')))); // what cannot be read is said too
        QVERIFY2(rows.join(QLatin1Char('\n')).contains(QStringLiteral("4113**********")) || rows[1].contains(QLatin1Char('*')), qPrintable(rows.join(QLatin1Char('\n'))));
        QVERIFY(!rows.join(QLatin1Char('\n')).contains(idFor(QStringLiteral("1970-05-06"), 1)));
        shot(w, "notice-guard");
        room->guard()->writeCopies(dir.path());
        QTRY_VERIFY(!room->guard()->isBusy());
        QFile copy(dir.filePath(QStringLiteral("a-masked.csv")));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(!copy.readAll().contains("197005060"));
        room->guard()->writeCopies(dir.path()); // beside it, not over it
        QTRY_VERIFY(QFile::exists(dir.filePath(QStringLiteral("a-masked-2.csv"))));
    }

    void everythingStaysReadableAtTwoHundredPercent() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.theme.set(w.theme.look(), 200);
        w.window.shell()->goTo(Shell::Notices);
        QTRY_VERIFY(w.window.shell()->notices()->maker()->mayPrint());
        QTest::qWait(100);
        shot(w, "notice-200");
        QVERIFY(w.find<QPushButton>("printButton")->isVisible());
    }
};

QTEST_MAIN(TestNoticesWindow)
#include "TestNoticesWindow.moc"
