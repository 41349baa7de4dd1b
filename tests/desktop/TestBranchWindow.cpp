// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the branch and a matter of the village through the real window: if this fails, a clerk cannot enter what the
// store can keep, or a meeting stops because there is no microphone. VL_SHOTS keeps the pictures.
#include "desktop/VoiceKeeper.h"
#include "desktop/Window.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/HallPage.h"
#include "desktop/meetings/MattersPage.h"
#include "desktop/meetings/MeetingsPage.h"
#include "desktop/meetings/MeetingsRoom.h"
#include "desktop/notices/PaperExit.h"
#include "desktop/party/BranchPages.h"
#include "desktop/party/PartyRoom.h"
#include "jobs/Sentences.h"
#include "media/Recorder.h"
#include "store/DuesBook.h"
#include "store/Party.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

namespace {

void fill(Store &store) {
    for (const QString &name : QStringLiteral("王德山 李桂兰 孟凡军 赵有田 钱守义 孙玉梅").split(QLatin1Char(' '))) {
        Record m(types::partyMember());
        m.set("name", name);
        m.set("standing", QStringLiteral("full"));
        if (!saveMember(store, m))
            qFatal("member");
    }
}

void put(QDialog *d, const char *field, const QString &text) {
    QWidget *w = d->findChild<QWidget *>(QLatin1String(field) + QStringLiteral("Field"));
    if (auto *e = qobject_cast<QLineEdit *>(w))
        e->setText(text);
    else if (auto *p = qobject_cast<QPlainTextEdit *>(w))
        p->setPlainText(text);
    else if (auto *c = qobject_cast<QComboBox *>(w))
        c->setCurrentIndex(c->findData(text));
    else
        qFatal("no field %s", field);
}

QString messageOf(QDialog *d) {
    return d->findChild<QLabel *>(QStringLiteral("messageLabel"))->text();
}

void save(QDialog *d) {
    d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
}

} // namespace

class TestBranchWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("PULSE_SERVER", "unix:/nowhere"); // a machine without sound, whatever this one has
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    void aMatterIsBegunAndItsMeetingPlanned() {
        Window w;
        QVERIFY(w.unlock());
        fill(w.store());
        w.press(Qt::Key_4, Qt::ControlModifier);
        w.press(Qt::Key_2, Qt::AltModifier);
        MattersPage *page = w.window.shell()->meetings()->matters();
        QTRY_VERIFY(page->list()->hasFocus());
        w.shot(QStringLiteral("matters-empty"));
        int step = 0;
        answer(w, [&step, &w](QDialog *d) {
            if (step++ == 0) { // what is missing is said, and nothing is lost
                put(d, "reason", QStringLiteral("雨天出行难"));
                save(d);
                return false;
            }
            if (messageOf(d).isEmpty())
                return false;
            put(d, "title", QStringLiteral("村道硬化"));
            QTest::qWait(20);
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/matter-dialog.png"));
            Q_UNUSED(w)
            save(d);
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(matters(w.store())->size(), 1);
        QCOMPARE(matters(w.store())->first().reason, QStringLiteral("雨天出行难"));
        answer(w, [](QDialog *d) {
            save(d);
            return true;
        });
        w.find<QPushButton>("planMatterButton")->click();
        QTRY_VERIFY(matters(w.store())->first().begun() != nullptr);
        const MeetingLine line = *meetingLine(w.store(), matters(w.store())->first().begun()->meeting);
        QCOMPARE(line.kind, QStringLiteral("ZWH"));
        QCOMPARE(line.agenda, QStringLiteral("村道硬化"));
        w.shot(QStringLiteral("matters-begun"));
        // Its file, as far as it goes: seen, and saved.
        const QString pdf = w.dir.filePath(QStringLiteral("booklet.pdf"));
        bool asked = false;
        QString said;
        answer(w, [&](QDialog *d) {
            if (auto *file = qobject_cast<QFileDialog *>(d)) {
                file->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(pdf);
                return QMetaObject::invokeMethod(file, "accept") && false;
            }
            auto *paper = qobject_cast<PaperDialog *>(d);
            auto *saves = paper == nullptr || !paper->isDrawn() ? nullptr : paper->findChild<QPushButton *>(QStringLiteral("paperSaveButton"));
            if (saves == nullptr || !paper->isEnabled())
                return false;
            if (!asked)
                QTimer::singleShot(0, saves, &QPushButton::click);
            asked = true;
            said = paper->message();
            if (!QFile::exists(pdf) && said.isEmpty())
                return false;
            paper->reject();
            return true;
        });
        w.find<QPushButton>("bookletButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(asked, 20000);
        QCOMPARE(said, QString());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20000);
        QFile f(pdf);
        QVERIFY(f.open(QIODevice::ReadOnly) && f.read(5) == "%PDF-" && f.size() > 5000);
    }

    void pointsAreAcceptedWithTheOthersPassphrase() {
        Window w;
        QVERIFY(w.unlock());
        fill(w.store());
        QVERIFY(w.window.shell()->desk().book().addAccount(w.store(), QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        w.press(Qt::Key_3, Qt::ControlModifier);
        w.press(Qt::Key_5, Qt::AltModifier);
        PartyPage *page = w.window.shell()->party()->page(4);
        QTRY_VERIFY(page->list()->hasFocus());
        answer(w, [](QDialog *d) {
            put(d, "item", QStringLiteral("F3"));
            put(d, "times", QStringLiteral("2"));
            put(d, "evidence", QStringLiteral("三月二日清理村道，赵有田见证"));
            save(d);
            return true;
        });
        w.press(Qt::Key_Return);
        QTRY_COMPARE(pointLines(w.store(), 2026)->size(), 1);
        QCOMPARE(pointLines(w.store(), 2026)->first().points, 200);
        int step = 0;
        answer(w, [&step](QDialog *d) {
            if (step == 0) {
                put(d, "pass", QStringLiteral("wrong"));
                save(d);
            }
            if (step++ == 0 || messageOf(d).isEmpty() || !d->isEnabled())
                return false;
            put(d, "pass", QLatin1String(secretaryPass));
            save(d);
            return true;
        });
        w.find<QPushButton>("reviewPointsButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(pointLines(w.store(), 2026)->first().state == PointState::Counts, 15000);
        QCOMPARE(pointLines(w.store(), 2026)->first().reviewerName, QStringLiteral("王德山"));
    }

    // A question that is higher than the screen keeps the keyboard where one begins.
    void aTallQuestionBeginsAtItsFirstField() {
        Window w;
        QVERIFY(w.unlock());
        w.theme.set(Theme::Look::Light, 200);
        w.window.shell()->goTo(Shell::Meetings);
        w.window.shell()->meetings()->go(1);
        QString focused;
        answer(w, [&focused](QDialog *d) {
            focused = d->focusWidget() == nullptr ? QString() : d->focusWidget()->objectName();
            d->reject();
            return true;
        });
        w.find<QPushButton>("newMatterButton")->click();
        QTRY_COMPARE(focused, QStringLiteral("titleField"));
    }

    // A meeting goes on without a microphone, and it is said.
    void withoutAMicrophone() {
        QVERIFY(!Recorder::hasMicrophone());
        Window w;
        QVERIFY(w.unlock());
        fill(w.store());
        Record m(types::meeting());
        m.set("kind", QStringLiteral("DYDH"));
        m.set("title", QStringLiteral("支部党员大会"));
        m.set("date", QStringLiteral("2026-03-02"));
        const Id id = *planMeeting(w.store(), m);
        w.window.shell()->goTo(Shell::Meetings);
        MeetingsRoom *room = w.window.shell()->meetings();
        room->hold(id);
        QVERIFY(room->isHolding());
        w.find<QPushButton>("recordButton")->click();
        QTRY_COMPARE(w.find<QLabel>("hallMessage")->text(), say(Error{ErrorCode::NotFound, QStringLiteral("voice.nomicrophone"), {}}));
        QVERIFY(!room->hall()->recording()->isRunning() && room->isHolding());
        w.shot(QStringLiteral("no-microphone"));
    }

    // Every place with something in it, in two looks and both languages; nothing crashes, everything has a name.
    void everyPlace() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        fill(w.store());
        Store &s = w.store();
        const auto members = *partyMembers(s, w.b.clock.today());
        QVERIFY(writeLetter(s, {members[0].id, true, QStringLiteral("大河镇大河村党支部"), {}, w.b.clock.today(), 30, QStringLiteral("2026-02")}));
        QVERIFY(enterPoints(s, {{members[0].id, members[1].id}, QStringLiteral("F3"), 0, w.b.clock.today(), QStringLiteral("清理村道")}));
        Record o(types::fieldOfficer());
        o.set("kind", QStringLiteral("technician"));
        o.set("name", QStringLiteral("陈技师"));
        o.set("hamlets", QStringLiteral("东庄、西庄"));
        o.set("from_date", QStringLiteral("2026-01-01"));
        const Id officer = *saveOfficer(s, o);
        QVERIFY(addWork(s, {{}, officer, QStringLiteral("visit"), w.b.clock.today(), QStringLiteral("东庄"), QStringLiteral("看大棚黄瓜病害"), 4, w.b.clock.today().addDays(3), {}, {}}));
        QVERIFY(assignCare(s, members[2].id, {careLines(s)->first().household}));
        Record m(types::meeting());
        m.set("kind", QStringLiteral("DK"));
        m.set("title", QStringLiteral("2026年第一季度党课"));
        m.set("date", QStringLiteral("2026-03-02"));
        const Id lesson = *planMeeting(s, m);
        QVERIFY(saveQuiz(s, lesson, QStringLiteral("预备期多长？\nA 一年*\nB 半年")));
        QVERIFY(addMatter(s, {QStringLiteral("村道硬化"), QStringLiteral("people"), QStringLiteral("雨天出行难"), {}, QStringLiteral("CMDB"), false}));
        for (const auto &[look, percent, language] : {std::tuple{Theme::Look::Light, 100, "zh"}, {Theme::Look::Contrast, 200, "en"}}) {
            installLanguage(*qApp, QLatin1String(language));
            w.theme.set(look, percent);
            for (int place = 0; place < 10; ++place) {
                w.window.shell()->goTo(Shell::Party);
                w.window.shell()->party()->go(place);
                QTest::qWait(30);
                QVERIFY(w.window.shell()->party()->page(place)->list()->model()->rowCount() > 0 || place == 2);
                w.shot(QStringLiteral("branch-%1-%2").arg(place).arg(percent));
            }
            for (int place = 0; place < 3; ++place) {
                w.window.shell()->goTo(Shell::Meetings);
                w.window.shell()->meetings()->go(place);
                QTest::qWait(30);
                w.shot(QStringLiteral("meetings-%1-%2").arg(place).arg(percent));
            }
            w.window.shell()->goTo(Shell::Settings);
            w.shot(QStringLiteral("settings-%1").arg(percent));
        }
        installLanguage(*qApp, QStringLiteral("zh"));
    }
};

QTEST_MAIN(TestBranchWindow)
#include "TestBranchWindow.moc"
