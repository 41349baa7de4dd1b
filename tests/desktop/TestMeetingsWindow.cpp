// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder's evening, by the keyboard: if this fails, 45 names are typed one by one, or what was said is lost with
// the power. VL_SHOTS keeps the pictures.
#include "desktop/Window.h"
#include "desktop/list/RowList.h"
#include "desktop/meetings/AttendanceCard.h"
#include "desktop/meetings/HallPage.h"
#include "desktop/meetings/MeetingDialogs.h"
#include "desktop/meetings/MeetingsPage.h"
#include "desktop/meetings/MeetingsRoom.h"
#include "desktop/party/PartyPages.h"
#include "desktop/party/PartyRoom.h"
#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>

#include <cstdio>

using namespace vl;
using namespace vl::test;

namespace {

// Counts what is pressed besides text, whoever gets it.
class KeyCounter : public QObject {
public:
    int keys = 0;
    bool eventFilter(QObject *object, QEvent *event) override {
        if (event->type() == QEvent::KeyPress && object->isWidgetType() && object == QApplication::focusWidget()) {
            const auto *k = static_cast<QKeyEvent *>(event);
            const bool text = !k->text().isEmpty() && k->text().front().isPrint() && !(k->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
            keys += text || k->key() == Qt::Key_Control || k->key() == Qt::Key_Alt || k->key() == Qt::Key_Shift ? 0 : 1;
        }
        return false;
    }
};

// As somebody types with an input method: letters by key, Chinese as it is committed.
void write(Window &w, const QString &text) {
    for (const QChar c : text)
        c.unicode() < 128 ? w.type(QString(c)) : w.commit(QString(c));
}

const QStringList away = QStringLiteral("周建国 吴红梅 陈德发 孙桂兰 赵玉卓").split(QLatin1Char(' '));

void fillBranch(Store &store, int people = 45) {
    for (const QString &name : away) {
        Record m(types::partyMember());
        m.set("name", name);
        m.set("standing", QStringLiteral("full"));
        m.set("joined_on", QStringLiteral("2001-07-01"));
        if (!saveMember(store, m))
            qFatal("member");
    }
    static const QStringList surnames = QStringLiteral("王 李 张 刘 杨").split(QLatin1Char(' '));
    static const QStringList given = QStringLiteral("建军 红霞 德山 桂花 玉兰 世豪 大勇 秀英").split(QLatin1Char(' '));
    for (int i = 0; i < people - away.size(); ++i) {
        Record m(types::partyMember());
        m.set("name", surnames[i % 5] + given[i / 5]);
        m.set("standing", QStringLiteral("full"));
        m.set("joined_on", QStringLiteral("2001-07-01"));
        if (!saveMember(store, m))
            qFatal("member");
    }
}

Id plan(Store &store, const char *day = "2026-03-02") {
    Record m(types::meeting());
    m.set("kind", QStringLiteral("DYDH"));
    m.set("title", QStringLiteral("2026年第一季度支部党员大会"));
    m.set("date", QString::fromLatin1(day));
    m.set("time", QStringLiteral("08:00"));
    m.set("place", QStringLiteral("村部二楼会议室"));
    m.set("chair", QStringLiteral("王德山"));
    m.set("recorder", QStringLiteral("李桂兰"));
    m.set("agenda", QStringLiteral("审议村道硬化资金使用方案\n接收预备党员"));
    auto id = planMeeting(store, m);
    if (!id)
        qFatal("plan");
    return *id;
}

// The process that is killed: a meeting in session; says on a pipe where its book is, then each sentence that is saved.
int sitIn() {
    Window w;
    if (!w.unlock())
        return 2;
    fillBranch(w.store(), 9);
    const Id id = plan(w.store());
    w.window.shell()->goTo(Shell::Meetings);
    w.window.shell()->meetings()->hold(id);
    std::printf("%s\n", qPrintable(w.b.path()));
    for (int i = 1;; ++i) {
        w.b.clock.ms += 60'000; // so that the window says another minute
        const QString sentence = QStringLiteral("王德山：第%1点意见。").arg(i);
        w.find<QPlainTextEdit>("itemText1")->setFocus();
        write(w, sentence);
        const QString minute = QDateTime::fromMSecsSinceEpoch(w.b.clock.ms).toString(QStringLiteral("HH:mm"));
        if (!QTest::qWaitFor([&] { return w.find<QLabel>("savedLabel")->text().contains(minute); }, 10000))
            return 3;
        std::printf("%s\n", qPrintable(sentence));
        std::fflush(stdout);
    }
}

} // namespace

class TestMeetingsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    // 45 members, 5 absent, two votes: at most 40 keys besides text.
    void aMeetingInFortyKeys() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store());
        const Id id = plan(w.store());
        w.shot(QStringLiteral("today-meetings"));
        KeyCounter counter;
        qApp->installEventFilter(&counter);
        w.press(Qt::Key_4, Qt::ControlModifier);
        MeetingsRoom *room = w.window.shell()->meetings();
        QTRY_VERIFY(room->page()->list()->hasFocus());
        w.press(Qt::Key_Return);
        QTRY_VERIFY(w.find<QLineEdit>("absentEdit")->hasFocus());
        QVERIFY2(room->hall()->attendance()->quorumText().contains(QStringLiteral("应到 45，实到 45")), qPrintable(room->hall()->attendance()->quorumText()));
        for (const char16_t *typed : {u"zjg 请假 住院", u"whm 务工", u"cdf", u"sgl 迟到 8:20", u"zyz 远程"}) {
            write(w, QString::fromUtf16(typed));
            w.press(Qt::Key_Return);
        }
        // The one who came late is there, the one at the telephone is not.
        QVERIFY2(room->hall()->attendance()->quorumText().contains(QStringLiteral("应到 45，实到 41，已过半数")), qPrintable(room->hall()->attendance()->quorumText()));
        w.shot(QStringLiteral("hall-attendance"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.find<QPlainTextEdit>("itemText1")->hasFocus());
        write(w, QStringLiteral("王玉卓：介绍方案，预算 18.6 万元。"));
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Down); // show of hands
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("36"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("3"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("1"));
        QVERIFY2(w.find<QLabel>("verdict1")->text().contains(QStringLiteral("36 ")), qPrintable(w.find<QLabel>("verdict1")->text()));
        for (int i = 0; i < 4; ++i) // written opinions have no place by this rule
            w.press(Qt::Key_Tab);
        QVERIFY(w.find<QLineEdit>("resolution1")->hasFocus());
        write(w, QStringLiteral("同意方案，三月十日开工"));
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.find<QPlainTextEdit>("itemText2")->hasFocus());
        write(w, QStringLiteral("支部介绍发展对象情况。"));
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Down); // secret
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("40"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("1"));
        w.press(Qt::Key_Tab);
        w.type(QStringLiteral("0"));
        for (int i = 0; i < 5 && !w.find<QLineEdit>("resolution2")->hasFocus(); ++i)
            w.press(Qt::Key_Tab);
        write(w, QStringLiteral("同意接收为预备党员"));
        w.shot(QStringLiteral("hall-zh"));
        w.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(meetingLine(w.store(), id)->state() == MeetingState::Written);
        qApp->removeEventFilter(&counter);
        QVERIFY2(counter.keys > 20 && counter.keys <= 40, qPrintable(QString::number(counter.keys)));
        auto paper = minutesPaper(w.store(), meetingLine(w.store(), id)->minutes);
        QCOMPARE(paper->turnout(), (Turnout{45, 45, 41}));
        QCOMPARE(paper->items[0].vote, (VoteCounts{36, 3, 1, 0, 0, 0}));
        QCOMPARE(paper->items[1].method, QStringLiteral("secret"));
        QCOMPARE(paper->ends, QTime(9, 0)); // when it was written up, by the clock
        QTest::qWait(900);
        w.shot(QStringLiteral("minutes-written"));
    }

    // A count that cannot be is said beside it, and nothing is written.
    void aWrongCountIsSaid() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store(), 9);
        const Id id = plan(w.store());
        w.window.shell()->goTo(Shell::Meetings);
        w.window.shell()->meetings()->hold(id);
        w.find<QComboBox>("method1")->setCurrentIndex(1);
        w.find<QLineEdit>("yes1")->setText(QStringLiteral("10"));
        QVERIFY(w.find<QLabel>("verdict1")->text().contains(QStringLiteral("●")));
        w.find<QLineEdit>("endsEdit")->setFocus();
        w.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!w.find<QLabel>("hallMessage")->text().isEmpty());
        QVERIFY(meetingLine(w.store(), id)->minutes.isNull());
        w.shot(QStringLiteral("hall-wrong"));
    }

    // Locked, or switched off, in the middle: it goes on where it was.
    void nothingTypedIsLost() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store(), 9);
        const Id id = plan(w.store());
        w.window.shell()->goTo(Shell::Meetings);
        w.window.shell()->meetings()->hold(id);
        write(w, QStringLiteral("zjg 住院"));
        w.press(Qt::Key_Return);
        w.find<QPlainTextEdit>("itemText1")->setFocus();
        write(w, QStringLiteral("张兰：不同意分两期"));
        w.window.lock();
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Meetings);
        QTRY_VERIFY(w.window.shell()->meetings()->page()->list()->hasFocus());
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.find<QPlainTextEdit>("itemText1")->toPlainText(), QStringLiteral("张兰：不同意分两期"));
        QCOMPARE(w.find<QListWidget>("awayList")->count(), 1);
        w.find<QListWidget>("awayList")->setFocus(); // there after all
        w.press(Qt::Key_Delete);
        QCOMPARE(w.find<QListWidget>("awayList")->count(), 0);
    }

    // kill -9 of the program while she types: every sentence that the window called saved is there again.
    void whatWasSavedSurvivesAKill() {
        const int kills = std::max(3, qEnvironmentVariableIntValue("VL_KILLS"));
        for (int k = 0; k < kills; ++k) {
            QProcess p;
            p.start(QCoreApplication::applicationFilePath(), {QStringLiteral("sit-in")});
            QByteArray out;
            while (out.count('\n') < 2 + 2 * k && p.waitForReadyRead(60000))
                out += p.readAllStandardOutput();
            p.waitForReadyRead(37 * k); // and somewhere in the next one
            p.kill();
            QVERIFY(p.waitForFinished(10000));
            QVERIFY(p.exitStatus() == QProcess::CrashExit);
            const QList<QByteArray> lines = (out + p.readAllStandardOutput()).split('\n');
            QVERIFY2(lines.size() > 2, out.constData());
            const QString folder = QString::fromLocal8Bit(lines.first());
            FixedClock clock;
            auto book = Book::open(folder, QStringLiteral("李桂兰"), secret(pass), clock);
            QVERIFY(book && !(*book)->wentBack());
            auto store = (*book)->connect();
            QVERIFY(store);
            auto running = runningMeetings(**store);
            QVERIFY(running && running->size() == 1);
            auto paper = runningMeeting(**store, running->first());
            QVERIFY(paper && *paper && !(**paper).items.isEmpty());
            QVERIFY2((**paper).items.first().text.contains(QString::fromUtf8(lines[lines.size() - 2])), lines[lines.size() - 2].constData());
            store->reset();
            book->reset();
            QDir(QFileInfo(folder).path()).removeRecursively();
        }
    }

    // At large text the next item comes into sight with the keyboard.
    void whereSheTypesIsInSight() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store(), 9);
        const Id id = plan(w.store());
        w.theme.set(Theme::Look::Light, 200);
        w.window.shell()->goTo(Shell::Meetings);
        w.window.shell()->meetings()->hold(id);
        QTRY_VERIFY(w.find<QLineEdit>("absentEdit")->hasFocus());
        for (const char *text : {"itemText1", "itemText2"}) {
            w.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(w.find<QPlainTextEdit>(text)->hasFocus());
            QTRY_VERIFY(!w.find<QPlainTextEdit>(text)->visibleRegion().isEmpty());
        }
        w.theme.set(Theme::Look::Light, 100);
    }

    // Initials and Tab are a person of the register; initials alone are nobody's name.
    void initialsAreNoName() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        w.window.shell()->goTo(Shell::Party);
        bool asked = false;
        answer(w, [&](QDialog *d) {
            auto *person = d->findChild<QLineEdit *>(QStringLiteral("personEdit"));
            if (person == nullptr)
                return false;
            auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
            person->setText(QStringLiteral("zzz"));
            ok->click();
            asked = d->isVisible() && !d->findChild<QLabel *>(QStringLiteral("messageLabel"))->text().isEmpty();
            person->setText(QStringLiteral("阮氏")); // nobody on the register: said, and meant when it is saved again
            ok->click();
            asked = asked && d->isVisible() && d->findChild<QLabel *>(QStringLiteral("messageLabel"))->text().contains(QStringLiteral("阮氏"));
            ok->click();
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(partyMembers(w.store(), w.b.clock.today())->size(), 1);
        QVERIFY(asked);
        QCOMPARE(partyMembers(w.store(), w.b.clock.today())->first().name, QStringLiteral("阮氏"));
    }

    void bothSignAtTheDesk() {
        Window w;
        QVERIFY(w.unlock());
        QVERIFY(w.window.shell()->desk().book().addAccount(w.store(), QStringLiteral("王德山"), Role::Secretary, {}, secret(secretaryPass)));
        fillBranch(w.store(), 9);
        const Id id = plan(w.store());
        w.window.shell()->goTo(Shell::Meetings);
        w.window.shell()->meetings()->hold(id);
        w.find<QLineEdit>("endsEdit")->setText(QStringLiteral("9:30"));
        w.find<QLineEdit>("endsEdit")->setFocus();
        w.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(meetingLine(w.store(), id)->state() == MeetingState::Written);
        bool refused = false;
        answer(w, [&](QDialog *d) {
            auto *sign = qobject_cast<SignDialog *>(d);
            auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
            if (sign == nullptr || !ok->isEnabled() || !d->isEnabled())
                return false;
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/sign.png"));
            d->findChild<QLineEdit *>(QStringLiteral("recorderPassEdit"))->setText(QLatin1String(pass));
            auto *message = d->findChild<QLabel *>(QStringLiteral("messageLabel"));
            const bool again = !message->text().isEmpty();
            refused = refused || again;
            d->findChild<QLineEdit *>(QStringLiteral("chairPassEdit"))->setText(QLatin1String(again ? secretaryPass : "falsch"));
            QTest::mouseClick(ok, Qt::LeftButton);
            return again;
        });
        w.window.activateWindow();
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("signButton")) != nullptr);
        QTest::mouseClick(w.find<QPushButton>("signButton"), Qt::LeftButton);
        QTRY_VERIFY(meetingLine(w.store(), id)->isSigned());
        QVERIFY(refused);
        QCOMPARE(meetingLine(w.store(), id)->signedChair, QStringLiteral("王德山"));
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("amendButton")) != nullptr);
        QVERIFY(w.window.findChild<QPushButton *>(QStringLiteral("minutesWordsButton")) == nullptr);
        QTest::qWait(600);
        w.shot(QStringLiteral("minutes-signed"));
    }

    // Otherwise minutes bear a day on which nobody met.
    void aMeetingOfAnotherDayIsAskedAbout() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store(), 9);
        const Id id = plan(w.store(), "2026-03-06");
        w.window.shell()->goTo(Shell::Meetings);
        MeetingsRoom *room = w.window.shell()->meetings();
        QTRY_VERIFY(room->page()->list()->hasFocus());
        int asked = 0;
        const auto say = [&](QMessageBox::StandardButton what) {
            answer(w, [&asked, what](QDialog *d) {
                auto *box = qobject_cast<QMessageBox *>(d);
                if (box == nullptr || !box->text().contains(QStringLiteral("2026-03-06")))
                    return false;
                ++asked;
                box->button(what)->click();
                return true;
            });
            QApplication::setActiveWindow(&w.window);
            room->page()->list()->setFocus();
            w.press(Qt::Key_Return);
        };
        say(QMessageBox::No);
        QTRY_COMPARE(asked, 1);
        QVERIFY(!room->isHolding());
        QCOMPARE(meetingLine(w.store(), id)->date, QDate(2026, 3, 6));
        say(QMessageBox::Yes);
        QTRY_VERIFY(room->isHolding());
        QCOMPARE(asked, 2);
        QCOMPARE(meetingLine(w.store(), id)->date, QDate(2026, 3, 2));
    }

    void duesByTheKeyboard() {
        Window w;
        QVERIFY(w.unlock());
        fillBranch(w.store(), 9);
        auto members = partyMembers(w.store(), w.b.clock.today());
        for (const MemberLine &m : std::as_const(*members))
            if (m.name != QStringLiteral("周建国"))
                QVERIFY(setDues(w.store(), m.id, QDate(2025, 8, 1), {QStringLiteral("farmer"), 0, 50, {}}, {}));
        w.press(Qt::Key_3, Qt::ControlModifier);
        w.press(Qt::Key_2, Qt::AltModifier);
        PartyPage *dues = w.window.shell()->party()->page(1);
        QTRY_VERIFY(dues->list()->hasFocus());
        w.shot(QStringLiteral("party-dues"));
        w.press(Qt::Key_Return); // the first one has paid
        QTRY_COMPARE(duesSheet(w.store(), QDate(2026, 3, 1))->paid, 50);
        QTimer::singleShot(200, &w.window, [] {
            if (auto *sure = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                sure->button(QMessageBox::Yes)->click();
        });
        w.press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(duesSheet(w.store(), QDate(2026, 3, 1))->paid, 8 * 50);
        QCOMPARE(duesSheet(w.store(), QDate(2026, 3, 1))->unknown, 1);
    }

    // Calm and readable in every look, at every size, in both languages.
    void pictures() {
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        fillBranch(w.store(), 12);
        Record c(types::candidate());
        c.set("name", QStringLiteral("周五"));
        c.set("birth", QStringLiteral("1995-02-03"));
        c.set("unit", partyUnits(w.store())->first().id);
        const Id candidate = *addCandidate(w.store(), c);
        QVERIFY(doStep(w.store(), candidate, 1, QDate(2026, 1, 10), QStringLiteral("2 号盒")));
        const Id id = plan(w.store());
        for (const auto &[look, percent, name] : {std::tuple{Theme::Look::Light, 100, "light-100"}, {Theme::Look::Contrast, 200, "contrast-200"}}) {
            w.theme.set(look, percent);
            for (int place = 0; place < 4; ++place) {
                w.window.shell()->goTo(Shell::Party);
                w.window.shell()->party()->go(place);
                w.shot(QStringLiteral("party-%1-%2").arg(place).arg(QLatin1String(name)));
            }
            w.window.shell()->goTo(Shell::Meetings);
            w.shot(QStringLiteral("meetings-") + QLatin1String(name));
            w.window.shell()->meetings()->hold(id);
            w.shot(QStringLiteral("hall-") + QLatin1String(name));
            // Nothing that can be reached is outside the window.
            for (const QPushButton *b : w.window.shell()->meetings()->findChildren<QPushButton *>())
                if (b->isVisible())
                    QVERIFY2(b->width() >= b->minimumSizeHint().width(), qPrintable(b->objectName()));
            w.press(Qt::Key_Escape);
        }
        w.theme.set(Theme::Look::Light, 100);
    }
};

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "sit-in") == 0) {
        installLanguage(app, QStringLiteral("zh"));
        return sitIn();
    }
    TestMeetingsWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "TestMeetingsWindow.moc"
