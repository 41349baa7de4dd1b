// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅 and 保管期限 by the keyboard: if this fails, a slip that somebody brings cannot be written down, or the clerk seals what
// only the supervisor may. VL_SHOTS keeps the pictures.
#include "desktop/Window.h"
#include "desktop/affairs/AffairsPage.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/archive/ArchiveRoom.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/MeetingsRoom.h"
#include "desktop/notices/PaperExit.h"
#include "desktop/today/TodayPage.h"
#include "store/Affairs.h"
#include "store/Archive.h"
#include "store/Hall.h"
#include "store/Meetings.h"
#include "store/Notices.h"
#include "store/PaperToken.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

namespace {

constexpr auto supervisorPass = "haitang luobo 77 zhuyun";

QString wordsOf(const QWidget *w) {
    QString out;
    const auto labels = w->findChildren<QLabel *>();
    for (const QLabel *l : labels)
        out += l->text() + QLatin1Char('\n');
    return out;
}

// The keyboard is in the window again, and what is to be pressed is there.
bool isReady(Window &w, QWidget *focus, const char *button = nullptr) {
    return QTest::qWaitFor([&] {
        if (QApplication::activeModalWidget() != nullptr)
            return false;
        QApplication::setActiveWindow(&w.window);
        focus->setFocus();
        const auto *b = button == nullptr ? nullptr : w.window.findChild<QPushButton *>(QLatin1String(button));
        return focus->hasFocus() && focus->isVisible() && (button == nullptr || (b != nullptr && b->isVisible()));
    });
}

} // namespace

class TestHallWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    void aTopicIsHeardAndGoesToTheMeeting() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QApplication::setActiveWindow(&w.window);
        w.press(Qt::Key_4, Qt::ControlModifier);
        w.press(Qt::Key_4, Qt::AltModifier);
        auto *list = w.find<RowList>("topicList");
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        w.shot(QStringLiteral("hall-empty"));
        answer(w, [&](QDialog *d) {
            auto *title = d->findChild<QLineEdit *>(QStringLiteral("titleField"));
            if (title == nullptr)
                return false;
            title->setText(QStringLiteral("三组主路硬化"));
            d->findChild<QLineEdit *>(QStringLiteral("untilField"))->setText(QStringLiteral("+7"));
            d->findChild<QPlainTextEdit *>(QStringLiteral("textField"))->setPlainText(QStringLiteral("拟硬化三组主路 800 米，预算 12 万元。"));
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/hall-new.png"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(topics(w.store())->size(), 1);
        const TopicLine topic = topics(w.store())->first();
        QCOMPARE(topic.until, QDate(2026, 3, 9));
        // A slip comes to the counter: its code opens the question.
        QVERIFY(isReady(w, list));
        w.press(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(w.window.shell()->affairs()->open()->list()->hasFocus());
        answer(w, [&](QDialog *d) {
            auto *text = d->findChild<QPlainTextEdit *>(QStringLiteral("textField"));
            if (text == nullptr || d->findChild<QComboBox *>(QStringLiteral("stanceField")) == nullptr)
                return false;
            text->setPlainText(QStringLiteral("路边装灯"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            if (d->isVisible() && opinionsOn(w.store(), topic.id)->isEmpty()) { // what it comes to is asked for
                auto *stance = d->findChild<QComboBox *>(QStringLiteral("stanceField"));
                stance->setCurrentIndex(stance->findData(QStringLiteral("suggest")));
                if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                    d->grab().save(to + QStringLiteral("/hall-hear.png"));
                d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            }
            return true;
        });
        w.press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(w.focus(), w.find<QLineEdit>("scanEdit"));
        w.type(paperCode(PaperCode::Topic, QStringLiteral("411399100200"), topic.token));
        w.press(Qt::Key_Return);
        QTRY_COMPARE(opinionsOn(w.store(), topic.id)->size(), 1);
        QVERIFY(isReady(w, list, "hearButton"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(opinionsOn(w.store(), topic.id)->size(), 0);
        for (const char *stance : {"for", "for", "against"}) {
            OpinionLine o;
            o.stance = QLatin1String(stance);
            o.text = stance == QByteArray("against") ? QStringLiteral("先说补偿") : QString();
            QVERIFY(takeOpinion(w.store(), topic.id, o));
        }
        // A meeting is planned for a day that is still to come.
        QVERIFY(isReady(w, list));
        w.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(isReady(w, w.find<RowList>("meetingList"), "newMeetingButton"));
        answer(w, [&](QDialog *d) {
            auto *day = d->findChild<QLineEdit *>(QStringLiteral("dateEdit"));
            if (day == nullptr)
                return false;
            auto *kind = d->findChild<QComboBox *>(QStringLiteral("kindCombo"));
            kind->setCurrentIndex(kind->findData(QStringLiteral("CMDB")));
            day->setText(QStringLiteral("3.12"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(meetings(w.store())->size(), 1);
        const Id meeting = meetings(w.store())->first().id;
        QCOMPARE(meetings(w.store())->first().date, QDate(2026, 3, 12));
        QVERIFY(isReady(w, w.find<RowList>("meetingList")));
        w.press(Qt::Key_4, Qt::AltModifier);
        w.window.shell()->desk().changed({topic.id}, {});
        QVERIFY(isReady(w, list, "agendaButton"));
        answer(w, [&](QDialog *d) {
            if (d->findChild<QComboBox *>(QStringLiteral("meetingField")) == nullptr)
                return false;
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_G, Qt::AltModifier);
        QTRY_COMPARE(topicLine(w.store(), topic.id)->meeting, meeting);
        w.shot(QStringLiteral("hall-heard"));
        w.b.clock.set(QStringLiteral("2026-03-12T19:00:00"));
        w.window.shell()->meetings()->hold(meeting);
        QTRY_VERIFY(w.window.findChild<QPlainTextEdit *>(QStringLiteral("itemText1")) != nullptr);
        QVERIFY(w.find<QPlainTextEdit>("itemText1")->toPlainText().contains(QStringLiteral("赞成2条、反对1条")));
        w.shot(QStringLiteral("hall-minutes"));
    }

    void theHomePageHasThreeColoursForEveryClock() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QApplication::setActiveWindow(&w.window);
        const auto topicUntil = [&](const char *title, const QDate &day) {
            TopicLine t;
            t.title = QString::fromUtf8(title);
            t.until = day;
            QVERIFY(saveTopic(w.store(), t));
        };
        topicUntil("今天截止", QDate(2026, 3, 2));
        topicUntil("这周截止", QDate(2026, 3, 4));
        topicUntil("下周还早", QDate(2026, 3, 7));
        topicUntil("下月再说", QDate(2026, 4, 7));
        for (const auto &[title, due] : {std::pair{"早该取下", QDate(2026, 3, 1)}, {"今天取下", QDate(2026, 3, 2)}}) {
            KeepNotice k;
            k.kind = QStringLiteral("announcement");
            k.series = QStringLiteral("公字");
            k.text = [title = title](const QString &) -> Result<NoticeText> { return NoticeText{"x", QString::fromUtf8(title), QString(64, QLatin1Char('0')), 0}; };
            w.b.clock.set(QStringLiteral("2026-02-20T09:00:00"));
            auto line = keepNotice(w.store(), k);
            QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
            PostNotice p;
            p.version = line->version;
            p.place = QStringLiteral("公开栏");
            p.by = QStringLiteral("李桂兰");
            p.at = QDateTime::fromMSecsSinceEpoch(w.b.clock.ms);
            p.due = due;
            QVERIFY(postNotice(w.store(), p));
            w.b.clock.set(QStringLiteral("2026-03-02T09:00:00"));
        }
        w.press(Qt::Key_1, Qt::ControlModifier);
        w.window.shell()->desk().changed({}, {});
        auto *today = w.window.shell()->findChild<TodayPage *>();
        QTRY_VERIFY(wordsOf(today).contains(QStringLiteral("早该取下")));
        const QString words = wordsOf(today);
        w.shot(QStringLiteral("today-colours"));
        const auto part = [&](const QString &from, const QString &to) { return words.section(from, 1).section(to, 0, 0); };
        QVERIFY2(words.contains(QStringLiteral("● ")) && part(QStringLiteral("● "), QStringLiteral("▲ ")).contains(QStringLiteral("早该取下")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("▲ 今天：2")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("▲ 一周内：2")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("✓ 以后，未到期：1")), qPrintable(words));
        for (const char *once : {"早该取下", "今天取下", "今天截止", "这周截止", "下周还早"})
            QVERIFY2(words.count(QString::fromUtf8(once)) == 1, once);
        for (const auto &[look, percent, name] : {std::tuple{Theme::Look::Contrast, 200, "contrast-200"}}) {
            w.theme.set(look, percent);
            QTest::qWait(50);
            w.shot(QStringLiteral("today-") + QLatin1String(name));
        }
        w.theme.set(Theme::Look::Light, 100);
    }

    void onlyTheSupervisorSealsWhatIsOver() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        QApplication::setActiveWindow(&w.window);
        w.b.clock.set(QStringLiteral("2014-06-01T09:00:00"));
        const Id old = *openAffair(w.store(), {QStringLiteral("request"), {}, QStringLiteral("张三"), {}, {}, QStringLiteral("修水渠"), false, {}});
        QVERIFY(stepAffair(w.store(), old, {QStringLiteral("withdraw"), 0, {}, {}, QStringLiteral("不办了")}));
        w.b.clock.set(QStringLiteral("2026-03-02T09:00:00"));
        if (auto s = w.window.shell()->desk().book().addAccount(w.store(), QStringLiteral("赵监督"), Role::Supervisor, {}, secret(supervisorPass)); !s)
            QFAIL("account");
        w.press(Qt::Key_7, Qt::ControlModifier);
        w.press(Qt::Key_2, Qt::AltModifier);
        auto *list = w.find<RowList>("shelfList");
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        int row = -1;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            if (const auto cells = list->model()->index(i, 0).data(RowRole).value<RowCells>(); cells.cells.first().contains(QStringLiteral("诉求")))
                row = i;
        QVERIFY(row >= 0);
        list->setCurrentIndex(list->model()->index(row, 0));
        QTRY_VERIFY(wordsOf(&w.window).contains(QStringLiteral("到期：1")));
        QVERIFY(w.window.findChild<QPushButton *>(QStringLiteral("sealButton")) == nullptr); // the clerk
        w.shot(QStringLiteral("shelves-clerk"));
        w.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QLineEdit *>(QStringLiteral("passEdit")) != nullptr);
        auto *who = w.window.findChild<QComboBox *>(QStringLiteral("accountCombo"));
        QVERIFY(who != nullptr);
        who->setCurrentIndex(who->findText(QStringLiteral("赵监督")));
        QVERIFY(w.unlock(supervisorPass));
        w.press(Qt::Key_7, Qt::ControlModifier);
        w.press(Qt::Key_2, Qt::AltModifier);
        list = w.find<RowList>("shelfList");
        QTRY_VERIFY(list->isVisible() && list->hasFocus());
        list->setCurrentIndex(list->model()->index(row, 0));
        QVERIFY(isReady(w, list, "sealButton"));
        answer(w, [&](QDialog *d) {
            auto *reason = d->findChild<QLineEdit *>(QStringLiteral("reasonField"));
            if (reason == nullptr)
                return false;
            reason->setText(QStringLiteral("保管期满"));
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/shelves-seal.png"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(*isSealed(w.store(), old));
        QVERIFY(isReady(w, list, "openSealedButton"));
        w.shot(QStringLiteral("shelves-supervisor"));
        QVERIFY(affairs(w.store())->isEmpty());
        answer(w, [&](QDialog *d) {
            auto *reason = d->findChild<QLineEdit *>(QStringLiteral("reasonField"));
            if (reason == nullptr)
                return false;
            reason->setText(QStringLiteral("县里查档"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(!*isSealed(w.store(), old));
        QCOMPARE(affairs(w.store())->size(), 1);
    }
};

QTEST_MAIN(TestHallWindow)
#include "TestHallWindow.moc"
