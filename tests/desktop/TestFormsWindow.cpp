// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通 in the window: if this fails, a clerk types the same form for the hundredth time, or does not see whose words are in
// it. VL_SHOTS keeps the pictures.
#include "desktop/Window.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/affairs/FormsPage.h"
#include "desktop/ask/AskDialog.h"
#include "store/Chronicle.h"
#include "support/TestForm.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

class TestFormsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    void takenOnceAndFilled() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        w.press(Qt::Key_6, Qt::ControlModifier);
        w.press(Qt::Key_6, Qt::AltModifier);
        auto *list = w.find<RowList>("formList");
        QTRY_VERIFY(list->hasFocus());
        w.shot(QStringLiteral("forms-empty"));
        QTemporaryDir dir;
        const QString path = blankForm(dir, {QStringLiteral("A1:D1 临时救助申请表"), QStringLiteral("A2 姓名"), QStringLiteral("B2"), QStringLiteral("C2 性别"), QStringLiteral("D2 □男 □女"), QStringLiteral("A3 身份证号码"), QStringLiteral("B3:D3"), QStringLiteral("A4 困难原因"), QStringLiteral("B4:D4"), QStringLiteral("A5 配偶姓名"), QStringLiteral("B5:D5")});
        auto *page = w.window.findChild<FormsPage *>();
        page->take(path);
        QTRY_COMPARE(blankForms(w.store())->size(), 1);
        QSignalSpy failed(&w.window.shell()->desk(), &Desk::failed);
        page->take(path); // the same file once more
        QCOMPARE(failed.size(), 1);
        QCOMPARE(blankForms(w.store())->size(), 1);
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("fillForButton")) != nullptr);
        w.shot(QStringLiteral("forms-taken"));
        answer(w, [&](QDialog *d) {
            auto *who = d->findChild<QLineEdit *>(QStringLiteral("whoField"));
            if (qobject_cast<AskDialog *>(d) == nullptr || who == nullptr)
                return false;
            who->setFocus();
            QTest::keyClicks(who, QStringLiteral("wy"));
            QTest::keyClick(QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : who, Qt::Key_Tab);
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.find<QPushButton>("fillForButton")->click();
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("saveFormButton")) != nullptr);
        QTRY_VERIFY(w.find<QPushButton>("saveFormButton")->isVisible());
        w.shot(QStringLiteral("forms-plan"));
        const QString out = dir.filePath(QStringLiteral("filled.xlsx"));
        answer(w, [&](QDialog *d) {
            auto *file = qobject_cast<QFileDialog *>(d);
            auto *edit = d->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (file == nullptr || edit == nullptr)
                return false;
            edit->setText(out);
            QMetaObject::invokeMethod(file, "accept");
            return true;
        });
        w.find<QPushButton>("saveFormButton")->click();
        QTRY_VERIFY(QFile::exists(out));
        auto form = readForm(out);
        QVERIFY(form && form->first().at(2, 1).text.size() >= 2);
        QVERIFY(form->first().at(2, 3).text.contains(QChar(0x2611)));
        QVERIFY(form->first().at(3, 1).text.isEmpty() && form->first().at(4, 1).text.isEmpty() && form->first().at(5, 1).text.isEmpty());
        // A cell gets something else from now on: the remark for the reason.
        answer(w, [&](QDialog *d) {
            auto *cell = d->findChild<QComboBox *>(QStringLiteral("cellField"));
            auto *key = d->findChild<QComboBox *>(QStringLiteral("keyField"));
            if (cell == nullptr)
                return false;
            for (int i = 0; i < cell->count(); ++i)
                if (cell->itemText(i).contains(QStringLiteral("困难原因")))
                    cell->setCurrentIndex(i);
            key->setCurrentIndex(key->findData(QStringLiteral("remark")));
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/form-cell.png"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        QApplication::setActiveWindow(&w.window);
        QTRY_VERIFY(w.find<QPushButton>("changeCellButton")->isVisible());
        w.find<QPushButton>("changeCellButton")->click();
        QTRY_VERIFY(blankForms(w.store())->first().targets.contains(QStringLiteral("困难原因\tremark")));
        // A whole group at once, by the keyboard; where to is asked for.
        const QString many = dir.filePath(QStringLiteral("many"));
        QVERIFY(QDir().mkpath(many));
        answer(w, [&](QDialog *d) {
            auto *whom = d->findChild<QComboBox *>(QStringLiteral("whomField"));
            if (whom == nullptr)
                return false;
            auto *group = d->findChild<QComboBox *>(QStringLiteral("groupField"));
            group->setCurrentIndex(1);
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/form-many.png"));
            answer(w, [&](QDialog *f) {
                auto *file = qobject_cast<QFileDialog *>(f);
                auto *edit = f->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                if (file == nullptr || edit == nullptr)
                    return false;
                edit->setText(many);
                QMetaObject::invokeMethod(file, "accept");
                return true;
            });
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        const auto expected = fillSubjects(w.store(), QStringLiteral("households"), villageGroups(w.store())->first())->size();
        QTRY_VERIFY(w.find<QPushButton>("fillAllButton")->isVisible());
        w.find<QPushButton>("fillAllButton")->click();
        const auto written = [&] {
            const QStringList folders = QDir(many).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return folders.isEmpty() ? 0 : QDir(many + QLatin1Char('/') + folders.first()).entryList({QStringLiteral("*.xlsx")}).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(written(), expected, 20000);
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("stopFillButton")) == nullptr);
        w.theme.set(Theme::Look::Contrast, 200);
        w.shot(QStringLiteral("forms-contrast-200"));
    }

    // The chronicle: an entry by the keyboard, and its room in both sizes.
    void anEntryOfTheChronicle() {
        Window w;
        QVERIFY(w.unlock());
        w.press(Qt::Key_7, Qt::ControlModifier);
        auto *list = w.find<RowList>("chronicleList");
        QTRY_VERIFY(list->hasFocus());
        w.shot(QStringLiteral("chronicle-empty"));
        answer(w, [&](QDialog *d) {
            auto *when = d->findChild<QLineEdit *>(QStringLiteral("happenedField"));
            if (when == nullptr)
                return false;
            when->setText(QStringLiteral("1958年"));
            d->findChild<QLineEdit *>(QStringLiteral("titleField"))->setText(QStringLiteral("修水库"));
            d->findChild<QPlainTextEdit *>(QStringLiteral("textField"))->setPlainText(QStringLiteral("全村出工四十天，红旗插满工地。"));
            d->findChild<QLineEdit *>(QStringLiteral("sourceField"))->setText(QStringLiteral("王德山口述"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(chronicle(w.store())->size(), 1);
        QCOMPARE(chronicle(w.store())->first().happened, QStringLiteral("1958"));
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("editEntryButton")) != nullptr);
        w.shot(QStringLiteral("chronicle-one"));
        w.theme.set(Theme::Look::Contrast, 200);
        w.shot(QStringLiteral("chronicle-contrast-200"));
    }
};

QTEST_MAIN(TestFormsWindow)
#include "TestFormsWindow.moc"
