// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice in the window, by keyboard: if this fails the clerk cannot, or prints what must not hang on a board.
#include "desktop/Window.h"

#include "desktop/notices/NoticesPage.h"
#include "desktop/notices/NoticesRoom.h"
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

    // A list of the register that needs no second person: the kind, Ctrl+P. What leaves is on record, with a number.
    void aListInAFewKeysAndAPdf() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.window.shell()->goTo(2);
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

    // Rows that are only samples never leave; pasted from a spreadsheet they do.
    void samplesStayAndPastedRowsLeave() {
        Window w;
        QVERIFY(w.unlock());
        w.window.shell()->goTo(2);
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
        w.window.shell()->goTo(2);
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

    void everythingStaysReadableAtTwoHundredPercent() {
        Window w;
        QVERIFY(w.unlock());
        w.window.resize(1366, 768);
        w.theme.set(w.theme.look(), 200);
        w.window.shell()->goTo(2);
        QTRY_VERIFY(w.window.shell()->notices()->maker()->mayPrint());
        QTest::qWait(100);
        shot(w, "notice-200");
        QVERIFY(w.find<QPushButton>("printButton")->isVisible());
    }
};

QTEST_MAIN(TestNoticesWindow)
#include "TestNoticesWindow.moc"
