// SPDX-License-Identifier: GPL-3.0-or-later
// The counter, by the keyboard: if this fails, somebody waits at the window while the clerk looks for a button. VL_SHOTS
// keeps the pictures.
#include "desktop/Window.h"
#include "desktop/affairs/AffairsPage.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/notices/PaperExit.h"
#include "desktop/residents/PhotoDialog.h"
#include "desktop/today/TodayPage.h"
#include "store/Attachments.h"
#include "store/FieldBook.h"
#include "store/PaperToken.h"
#include "support/TestBranch.h"

#include <QBuffer>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

namespace {

// Initials and Tab, as she does it: the first of the list is taken.
void choosePerson(QLineEdit *who, const QString &initials) {
    who->setFocus();
    QTest::keyClicks(who, initials);
    QTest::keyClick(QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : who, Qt::Key_Tab);
}

} // namespace

class TestAffairsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    // By the camera, page after page: encrypted, and nothing of it in the clear on the disk.
    void papersByTheCamera() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QApplication::setActiveWindow(&w.window);
        const Id affair = *openAffair(w.store(), {QStringLiteral("request"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("修水渠"), false, {}});
        w.press(Qt::Key_6, Qt::ControlModifier);
        auto *list = w.window.shell()->affairs()->open()->list();
        QTRY_VERIFY(list->hasFocus());
        auto *open = w.window.shell()->affairs()->open();
        QTRY_VERIFY(open->findChild<QPushButton *>(QStringLiteral("photoButton")) != nullptr && open->findChild<QPushButton *>(QStringLiteral("photoButton"))->isVisible());
        QImage page(600, 800, QImage::Format_RGB32);
        page.fill(Qt::white);
        int kept = -1;
        answer(w, [&](QDialog *d) {
            auto *photo = qobject_cast<PhotoDialog *>(d);
            if (photo == nullptr)
                return false;
            if (photo->findChild<QLabel *>(QStringLiteral("photoMessage"))->text().isEmpty())
                qFatal("nothing is said"); // without a camera: what to do
            auto *take = photo->findChild<QPushButton *>(QStringLiteral("takeButton"));
            if (take->isEnabled())
                qFatal("nothing is seen yet");
            for (int i = 1; i <= 2; ++i) {
                photo->see(page);
                take->click();
                if (!QTest::qWaitFor([&] { return photo->kept() == i; }, 5000))
                    qFatal("not kept");
                photo->findChild<QPushButton *>(QStringLiteral("turnButton"))->click(); // the second lies on its side
            }
            kept = photo->kept();
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/photo.png"));
            d->reject();
            return true;
        });
        open->findChild<QPushButton *>(QStringLiteral("photoButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(kept, 2, 10000);
        const QList<AttachmentLine> papers = *attachmentsOf(w.store(), affair);
        QCOMPARE(papers.size(), 2);
        QList<QSize> sizes;
        for (const AttachmentLine &a : papers) {
            QByteArray bytes;
            QBuffer out(&bytes);
            QVERIFY(out.open(QIODevice::WriteOnly) && openPaper(w.store(), a.id, out, {QStringLiteral("attachment.save")}));
            sizes += QImage::fromData(bytes, "JPG").size();
        }
        QCOMPARE(sizes, (QList<QSize>{{600, 800}, {800, 600}}));
        QDirIterator files(w.b.dir.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile f(files.next());
            QVERIFY(f.open(QIODevice::ReadOnly));
            QVERIFY2(!f.readAll().contains("JFIF"), qPrintable(f.fileName()));
            ++looked;
        }
        QVERIFY(looked > 2);
    }

    // From the complaint to the slip on the screen: at most 20 actions besides the words.
    void aComplaintInTwentyActions() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.actions = 0;
        w.press(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(w.window.shell()->affairs()->open()->list()->hasFocus());
        w.shot(QStringLiteral("affairs-empty"));
        int stage = 0;
        answer(w, [&](QDialog *d) {
            auto *who = d->findChild<QLineEdit *>(QStringLiteral("whoField"));
            if (qobject_cast<AskDialog *>(d) == nullptr || who == nullptr)
                return false;
            if (stage++ == 0) {
                choosePerson(who, QStringLiteral("wy"));
                auto *sort = d->findChild<QComboBox *>(QStringLiteral("sortField"));
                sort->setFocus();
                QTest::keyClick(sort, Qt::Key_Down);
                auto *text = d->findChild<QPlainTextEdit *>(QStringLiteral("textField"));
                text->setFocus();
                text->setPlainText(QStringLiteral("三组路灯坏了半个月，老人晚上不敢出门"));
                w.actions += 2 + 1 + 1 + 1 + 1; // letters, Tab, Down, Tab, Ctrl+S
                QTest::qWait(30);
                if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                    d->grab().save(to + QStringLiteral("/request-dialog.png"));
                d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            }
            return true;
        });
        w.press(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(affairs(w.store())->size(), 1);
        const AffairLine line = affairs(w.store())->first();
        QCOMPARE(line.sort, QStringLiteral("complaint"));
        QVERIFY2(!line.person.isNull() && !line.who.isEmpty(), qPrintable(line.who));
        QTRY_COMPARE(w.window.focusWidget(), w.window.shell()->affairs()->open()->list());
        QApplication::setActiveWindow(&w.window); // no window manager does it here
        QTRY_VERIFY(w.window.shell()->affairs()->open()->list()->hasFocus());
        QTRY_VERIFY(w.find<QPushButton>("slipButton")->isVisible()); // shown with the next event
        w.shot(QStringLiteral("affairs-one"));
        bool drawn = false;
        answer(w, [&](QDialog *d) {
            auto *paper = qobject_cast<PaperDialog *>(d);
            if (paper == nullptr || !paper->isDrawn())
                return false;
            drawn = true;
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/slip-dialog.png"));
            d->reject();
            return true;
        });
        w.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(drawn, 20000);
        ++w.actions; // the printer's Enter
        QVERIFY2(w.actions > 8 && w.actions <= 20, qPrintable(QString::number(w.actions)));
        // A scanner types the code and Enter: it is found again.
        QApplication::setActiveWindow(&w.window);
        w.find<QLineEdit>("scanEdit")->setFocus();
        QTRY_VERIFY(w.find<QLineEdit>("scanEdit")->hasFocus());
        w.type(paperCode(PaperCode::Slip, QStringLiteral("411399100200"), line.token));
        w.press(Qt::Key_Return);
        QTRY_VERIFY(w.window.shell()->affairs()->open()->list()->hasFocus());
        QApplication::setActiveWindow(&w.window);
        w.find<QLineEdit>("scanEdit")->setFocus();
        QTRY_VERIFY(w.find<QLineEdit>("scanEdit")->hasFocus());
        QSignalSpy failed(&w.window.shell()->desk(), &Desk::failed);
        w.type(QStringLiteral("nonsense"));
        w.press(Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
    }

    // An application: what the register knows is there, what is missing is said, nothing typed is lost.
    void anApplicationPrefilled() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.press(Qt::Key_6, Qt::ControlModifier);
        int stage = 0;
        int items = 0;
        int household = 0;
        bool said = false;
        answer(w, [&](QDialog *d) {
            auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
            if (auto *who = d->findChild<QLineEdit *>(QStringLiteral("whoField")); who != nullptr && stage == 0) {
                stage = 1;
                auto *sort = d->findChild<QComboBox *>(QStringLiteral("sortField"));
                items = sort->count();
                choosePerson(who, QStringLiteral("wy"));
                sort->setCurrentIndex(1);
                QTimer::singleShot(0, ok, &QPushButton::click);
                return false;
            }
            auto *people = d->findChild<QLineEdit *>(QStringLiteral("peopleField"));
            if (people == nullptr)
                return false;
            if (stage == 1) {
                stage = 2;
                household = people->text().toInt();
                QTest::qWait(120);
                if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                    d->grab().save(to + QStringLiteral("/application-dialog.png"));
                ok->click(); // the reason is missing
                said = d->isVisible() && !d->findChild<QLabel *>(QStringLiteral("messageLabel"))->text().isEmpty();
                d->findChild<QComboBox *>(QStringLiteral("causeField"))->setCurrentIndex(1);
                d->findChild<QPlainTextEdit *>(QStringLiteral("reasonField"))->setPlainText(QStringLiteral("主要劳力去年住院"));
                ok->click();
                return true;
            }
            return false;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(affairs(w.store())->size(), 1, 10000);
        QCOMPARE(items, 56); // and none, at first
        QVERIFY(household > 0 && said);
        QCOMPARE(affairs(w.store())->first().sort, QStringLiteral("A01"));
        QCOMPARE(affairs(w.store())->first().form.value(QStringLiteral("cause")), QStringLiteral("因病"));
    }

    // Late, soon and in time: on the page and at home, with word and sign, not by colour alone.
    void threeColours() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        const auto ask = [&](const char *text, bool urgent) { return *openAffair(w.store(), {QStringLiteral("request"), {}, QStringLiteral("张三丰"), {}, {}, QString::fromUtf8(text), urgent, {}}); };
        (void)ask("路灯坏了", true);
        w.b.clock.ms += 3 * 3'600'000; // the two hours of what is urgent are over
        const Id liu = member(w.store(), QStringLiteral("刘明"));
        const Id going = ask("水管漏水", false);
        QVERIFY(stepAffair(w.store(), going, {QStringLiteral("send"), 0, liu, {}, {}}));
        QVERIFY(stepAffair(w.store(), going, {QStringLiteral("take"), 0, {}, {}, {}}));
        (void)ask("想问养老认证", false);
        w.press(Qt::Key_1, Qt::ControlModifier);
        QMetaObject::invokeMethod(&w.window.shell()->desk(), "recordsChanged");
        QTest::qWait(50);
        w.shot(QStringLiteral("today-affairs"));
        QString words;
        for (const QLabel *l : w.window.shell()->findChild<TodayPage *>()->findChildren<QLabel *>())
            words += l->text() + QLatin1Char('\n');
        QVERIFY2(words.contains(QStringLiteral("● 已逾期：1")) || words.contains(QStringLiteral("●")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("✓ ")) && words.contains(QStringLiteral("▲ ")), qPrintable(words));
        for (const auto &[look, percent, name] : {std::tuple{Theme::Look::Light, 100, "light-100"}, {Theme::Look::Contrast, 200, "contrast-200"}}) {
            w.theme.set(look, percent);
            w.window.shell()->goTo(Shell::Affairs);
            w.window.shell()->affairs()->go(0);
            w.shot(QStringLiteral("affairs-") + QLatin1String(name));
            w.window.shell()->affairs()->go(2);
            w.shot(QStringLiteral("doors-") + QLatin1String(name));
        }
        w.theme.set(Theme::Look::Light, 100);
        w.window.shell()->affairs()->go(2);
        QTRY_VERIFY(w.find<QPushButton>("makeCodesButton")->isVisible()); // the bar comes back from the list
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(!doorCodes(w.store())->isEmpty());
        const QString token = doorCodes(w.store())->cbegin().value();
        w.window.shell()->affairs()->go(0);
        // The plate opens a request of that household, with its head filled in.
        QString head;
        answer(w, [&](QDialog *d) {
            auto *who = d->findChild<QLineEdit *>(QStringLiteral("whoField"));
            if (who == nullptr)
                return false;
            head = who->text();
            d->reject();
            return true;
        });
        QApplication::setActiveWindow(&w.window);
        w.find<QLineEdit>("scanEdit")->setFocus();
        QTRY_VERIFY(w.find<QLineEdit>("scanEdit")->hasFocus());
        w.type(paperCode(PaperCode::Door, QStringLiteral("411399100200"), token));
        QTimer::singleShot(0, &w.window, [&] { w.press(Qt::Key_Return); });
        QTRY_VERIFY(!head.isEmpty());
    }
};

QTEST_MAIN(TestAffairsWindow)
#include "TestAffairsWindow.moc"
