// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice in the window, by keyboard: if this fails the clerk cannot, or prints what must not hang on a board.
#include "desktop/Window.h"

#include "desktop/notices/NoticesPage.h"
#include "jobs/Language.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace vl;
using namespace vl::test;

namespace {

void shot(Window &w, const char *name) {
    if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
        w.window.grab().save(to + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
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

    void aListInAFewKeysAndAPdf() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(2);
        NoticesPage *page = w.window.shell()->notices();
        QTRY_VERIFY(page->mayPrint()); // the first kind is there without a key
        QTRY_VERIFY(w.find<QListWidget>("kindList")->hasFocus());
        QVERIFY(choose(w, QStringLiteral("财务公开")) <= 6);
        QTRY_VERIFY(!page->mayPrint() || w.find<QPushButton>("printButton")->isEnabled());
        QTest::qWait(50);
        QTRY_VERIFY(page->mayPrint());
        shot(w, "notice-zh");
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("a.pdf"));
        page->savePdf(file);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(w.find<QPushButton>("pdfButton")->isEnabled());
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM audit WHERE action='notice' AND field='finance'"))->toInt(), 1);
    }

    void whatMustNotHangThereIsShownAndMaskedByOneKey() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(2);
        NoticesPage *page = w.window.shell()->notices();
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

    // What she typed is there again after a kill, and gone when she empties it.
    void whatWasTypedIsKept() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(2);
        choose(w, QStringLiteral("公告"));
        QTest::keyClicks(w.find<QPlainTextEdit>("textEdit"), QStringLiteral("abc"));
        choose(w, QStringLiteral("通知")); // at once
        const auto kept = [&] { return sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM draft"))->toInt(); };
        QCOMPARE(kept(), 1);
        w.window.lock();
        QVERIFY(w.unlock());
        w.window.shell()->goTo(2);
        choose(w, QStringLiteral("公告"));
        QCOMPARE(w.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("abc"));
        w.find<QPlainTextEdit>("textEdit")->clear();
        QTRY_COMPARE(kept(), 0);
    }

    // Posted to be called: typed once, on every notice from then on, and let through.
    void theOfficesTelephoneIsRememberedAndLetThrough() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(2);
        NoticesPage *page = w.window.shell()->notices();
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

    void everythingStaysReadableAtTwoHundredPercent() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.theme.set(w.theme.look(), 200);
        w.window.shell()->goTo(2);
        QTRY_VERIFY(w.window.shell()->notices()->mayPrint());
        QTest::qWait(100);
        shot(w, "notice-200");
        QVERIFY(w.find<QPushButton>("printButton")->isVisible());
    }
};

QTEST_MAIN(TestNoticesWindow)
#include "TestNoticesWindow.moc"
