// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard of a real X server: if this fails, an ID number that was copied in the program lies open for every
// other one, and after the book is locked too.
#include "desktop/Window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

namespace {
QString onClipboard() {
    return QGuiApplication::clipboard()->text();
}
} // namespace

class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, QStringLiteral("zh")); }

    void othersGetItMaskedAndWePasteIt() {
        Window w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.unlock());
        QLineEdit *find = w.window.shell()->findBox();
        const QString id = idFor(QStringLiteral("1970-05-06"), 1);
        find->setFocus();
        find->setText(id);
        find->selectAll();
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!onClipboard().isEmpty() && onClipboard() != id);
        QVERIFY2(onClipboard().contains(QLatin1Char('*')) && !onClipboard().contains(QStringLiteral("19700506")), qPrintable(onClipboard()));
        find->clear();
        QTest::keyClick(find, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(find->text(), id); // here as it was
        // Harmless text is left alone.
        find->setText(QStringLiteral("王德山 3组"));
        find->selectAll();
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(onClipboard(), QStringLiteral("王德山 3组"));
    }

    void asItIsOnlyWithAPurpose() {
        Window w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.unlock());
        QLineEdit *find = w.window.shell()->findBox();
        const QString phone = QStringLiteral("13800000001");
        find->setFocus();
        find->setText(phone);
        find->selectAll();
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(onClipboard(), QStringLiteral("138****0001"));
        QTimer::singleShot(100, &w.window, [] {
            if (auto *d = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                QTest::mouseClick(d->findChild<QPushButton *>(QStringLiteral("okButton")), Qt::LeftButton);
        });
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(onClipboard(), phone);
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM audit WHERE action='copy' AND length(purpose)>=2"))->toInt(), 1);
        w.window.lock();
        QTRY_VERIFY(onClipboard().isEmpty());
    }

    // Where there is a second person, that one agrees with their own passphrase.
    void asItIsOnlyWithASecondPerson() {
        Window w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.unlock());
        constexpr const char *secondPass = "shiliu hongteng 55 qingyan";
        QVERIFY(w.window.shell()->desk().book().addAccount(w.store(), QStringLiteral("王德山"), Role::Secretary, {}, secret(secondPass)));
        QLineEdit *find = w.window.shell()->findBox();
        const QString phone = QStringLiteral("13800000001");
        find->setFocus();
        find->setText(phone);
        find->selectAll();
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(onClipboard(), QStringLiteral("138****0001"));
        bool refused = false;
        auto *timer = new QTimer(&w.window);
        QObject::connect(timer, &QTimer::timeout, &w.window, [&] {
            auto *d = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (d == nullptr || !d->isEnabled())
                return;
            auto *passEdit = d->findChild<QLineEdit *>(QStringLiteral("passEdit"));
            auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
            if (!passEdit->isVisible() || !ok->isEnabled())
                return;
            refused = refused || d->findChild<QLabel *>(QStringLiteral("messageLabel"))->isVisible();
            passEdit->setText(QLatin1String(refused ? secondPass : "falsch"));
            if (refused)
                timer->stop();
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        timer->start(150);
        QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(onClipboard(), phone);
        QVERIFY(refused);
        QCOMPARE(sqlValue(w.store().db(), QStringLiteral("SELECT count(*) FROM audit WHERE action='leave.agree' AND field<>''"))->toInt(), 1);
    }
};

QTEST_MAIN(TestClipboard)
#include "TestClipboard.moc"
