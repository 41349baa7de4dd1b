// SPDX-License-Identifier: GPL-3.0-or-later
// A vote by the keyboard, from the question to the sealed count: if this fails, a meeting waits for its ballots. VL_SHOTS
// keeps the pictures.
#include "desktop/Window.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/notices/PaperExit.h"
#include "store/Notices.h"
#include "store/Party.h"
#include "store/Votes.h"
#include "support/TestBranch.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace vl;
using namespace vl::test;

namespace {

constexpr auto supervisorPass = "haitang luobo 77 zhuyun";

// The next question: these lines typed, with this key between them and Enter at the end; Esc ends one that stays.
void fill(Window &w, const QList<QStringList> &rounds, const char *shot = nullptr, Qt::Key between = Qt::Key_Tab, const QHash<QString, QString> &choices = {}) {
    const auto stage = std::make_shared<qsizetype>(0);
    answer(w, [&w, rounds, shot, between, choices, stage](QDialog *d) {
        if (qobject_cast<AskDialog *>(d) == nullptr)
            return false;
        QApplication::setActiveWindow(d);
        for (auto it = choices.cbegin(); it != choices.cend(); ++it)
            if (auto *c = d->findChild<QComboBox *>(it.key()))
                c->setCurrentIndex(c->findData(*it));
        if (shot != nullptr && *stage == 0)
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QLatin1Char('/') + QLatin1String(shot) + QStringLiteral(".png"));
        auto *ok = d->findChild<QPushButton *>(QStringLiteral("okButton"));
        const QPointer<QDialog> still(d);
        for (const QStringList &lines : rounds) {
            ++*stage;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString &line = lines[i];
                auto *e = qobject_cast<QLineEdit *>(d->focusWidget());
                if (e == nullptr) // a list, or text of several lines: chosen or written before
                    continue;
                e->setText(line);
                w.actions += static_cast<int>(line.size());
                QTest::keyClick(e, i + 1 < lines.size() ? between : Qt::Key_Return);
                ++w.actions;
                if (!still || !d->isVisible())
                    return true;
            }
            if (lines.isEmpty())
                ok->click();
        }
        if (still && d->isVisible()) {
            QTest::keyClick(d, Qt::Key_Escape);
            if (still && d->isVisible())
                QTest::keyClick(d, Qt::Key_Escape);
        }
        return true;
    });
}

} // namespace

class TestVotesWindow : public QObject {
    Q_OBJECT

    static void add(Window &w, const char *name, Role role, const char *passphrase) {
        if (auto s = w.window.shell()->desk().book().addAccount(w.store(), QString::fromUtf8(name), role, {}, secret(passphrase)); !s)
            qFatal("account: %s", qPrintable(s.error().detail));
    }
    static std::unique_ptr<Store> as(Window &w, const char *name, const char *passphrase) {
        auto id = sqlValue(w.store().db(), QStringLiteral("SELECT id FROM account WHERE name=?"), {QString::fromUtf8(name)});
        auto s = w.window.shell()->desk().book().connectAs(Id::fromBytes(id->toByteArray()), secret(passphrase));
        if (!s)
            qFatal("connect");
        return std::move(*s);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(secureStart());
        installRowListAccessibility();
        installLanguage(*qApp, QStringLiteral("zh"));
    }

    void fromTheQuestionToTheSeal() {
        Window w;
        QVERIFY(w.unlock());
        for (const char *name : {"张伟", "张炜", "李娜", "王芳", "刘洋"})
            (void)member(w.store(), QString::fromUtf8(name));
        add(w, "王德山", Role::Secretary, secretaryPass);
        add(w, "赵监督", Role::Supervisor, supervisorPass);
        w.press(Qt::Key_6, Qt::ControlModifier);
        w.press(Qt::Key_5, Qt::AltModifier);
        auto *list = w.find<RowList>("voteList");
        QTRY_VERIFY(list->hasFocus());
        w.shot(QStringLiteral("votes-empty"));
        answer(w, [&](QDialog *d) {
            auto *title = d->findChild<QLineEdit *>(QStringLiteral("titleField"));
            if (title == nullptr)
                return false;
            title->setText(QStringLiteral("修路方案票决"));
            d->findChild<QPlainTextEdit *>(QStringLiteral("questionField"))->setPlainText(QStringLiteral("是否同意三组修路方案？"));
            auto *who = d->findChild<QComboBox *>(QStringLiteral("whoField"));
            who->setCurrentIndex(who->findData(QStringLiteral("members")));
            QTest::qWait(30);
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                d->grab().save(to + QStringLiteral("/vote-dialog.png"));
            d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
            return true;
        });
        w.press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(votes(w.store())->size(), 1);
        const Id vote = votes(w.store())->first().id;
        const auto state = [&] { return voteLine(w.store(), vote)->state; };
        const auto go = [&](const char *button, const std::function<void()> &before) {
            QApplication::setActiveWindow(&w.window);
            QTRY_VERIFY2(w.window.findChild<QPushButton *>(QLatin1String(button)) != nullptr && w.find<QPushButton>(button)->isVisible(), button);
            before();
            w.find<QPushButton>(button)->click();
            ++w.actions;
        };
        go("freezeButton", [&] { fill(w, {{}}); });
        QTRY_COMPARE(state(), VoteState::Frozen);
        go("issueButton", [&] { fill(w, {{QStringLiteral("5"), QStringLiteral("1")}}, "vote-issue"); });
        QTRY_COMPARE(ballotNumbers(w.store(), vote, QStringLiteral("paper"))->size(), 5);
        // 张伟 and 张炜 have the same letters: a number behind them chooses, and who has a ballot is not meant again.
        go("handOutButton", [&] { fill(w, {{QStringLiteral("zw")}, {QStringLiteral("zw2")}, {QStringLiteral("李娜")}, {QStringLiteral("nobody")}, {QStringLiteral("wf")}}, "vote-hand-out"); });
        QTRY_COMPARE(balanceOf(w.store(), vote)->paperGiven, 3);
        go("handOutButton", [&] { fill(w, {{QStringLiteral("ly")}}, nullptr, Qt::Key_Return, {{QStringLiteral("channelField"), QStringLiteral("online")}}); });
        QTRY_COMPARE(balanceOf(w.store(), vote)->onlineGiven, 1);
        w.shot(QStringLiteral("votes-open"));
        const QString online = ballotNumbers(w.store(), vote, QStringLiteral("online"))->first();
        go("castButton", [&] { fill(w, {{online, QStringLiteral("1")}}, nullptr, Qt::Key_Return); });
        QTRY_COMPARE(balanceOf(w.store(), vote)->online, 1);
        go("closeVoteButton", [&] { fill(w, {{}}); });
        QTRY_COMPARE(state(), VoteState::Closed);
        go("boxButton", [&] { fill(w, {{QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("3")}}, "vote-box"); });
        QTRY_VERIFY(balanceOf(w.store(), vote)->counted);
        const QStringList numbers = *ballotNumbers(w.store(), vote, QStringLiteral("paper"));
        const auto tail = [&](int i) { return numbers[i].right(6); };
        // Enter goes to the choice, and saves behind it: the fewest keys there can be.
        w.actions = 0;
        go("keyButton", [&] { fill(w, {{tail(0), QStringLiteral("1")}, {tail(1), QStringLiteral("2")}, {tail(2), QStringLiteral("1")}}, "vote-key", Qt::Key_Return); });
        QTRY_COMPARE(keyingOf(w.store(), vote)->mine, 3);
        QVERIFY2(w.actions <= 1 + 3 * (6 + 1 + 1 + 1), qPrintable(QString::number(w.actions)));
        {
            const auto second = as(w, "王德山", secretaryPass);
            for (const auto &[i, choice] : {std::pair{0, "1"}, {1, "2"}, {2, "2"}})
                QVERIFY(keyPaper(*second, vote, numbers[i], QLatin1String(choice)));
        }
        QApplication::setActiveWindow(&w.window);
        w.press(Qt::Key_4, Qt::AltModifier);
        w.press(Qt::Key_5, Qt::AltModifier); // what the other account wrote is read when the page is seen again
        w.shot(QStringLiteral("votes-apart"));
        QVERIFY(w.window.findChild<QPushButton *>(QStringLiteral("sealButton")) == nullptr);
        go(qPrintable(QStringLiteral("apart_") + numbers[2]), [&] {
            answer(w, [&](QDialog *d) {
                auto *choice = d->findChild<QComboBox *>(QStringLiteral("choiceField"));
                if (choice == nullptr)
                    return false;
                if (!choice->isEnabled() || !choice->currentData().toString().isEmpty())
                    return !d->isVisible();
                choice->setCurrentIndex(choice->findData(QStringLiteral("1")));
                d->findChild<QLineEdit *>(QStringLiteral("reasonField"))->setText(QStringLiteral("看过原票，选的是一"));
                d->findChild<QLineEdit *>(QStringLiteral("passField"))->setText(QLatin1String(supervisorPass));
                if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                    d->grab().save(to + QStringLiteral("/vote-rule.png"));
                d->findChild<QPushButton *>(QStringLiteral("okButton"))->click();
                return true;
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(keyingOf(w.store(), vote)->apart.isEmpty(), 10000);
        go("sealButton", [&] { fill(w, {{}}); });
        QTRY_COMPARE(state(), VoteState::Sealed);
        QCOMPARE(recount(w.store(), vote)->tally.counts, (QList<qint64>{3, 1}));
        QTRY_VERIFY(w.window.findChild<QPushButton *>(QStringLiteral("resultButton")) != nullptr);
        w.shot(QStringLiteral("votes-sealed"));
        // The result is a notice like any other: this vote is chosen already, and it goes on record.
        QApplication::setActiveWindow(&w.window);
        QTRY_VERIFY(w.find<QPushButton>("resultButton")->isVisible());
        w.press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QComboBox *>(QStringLiteral("voteCombo")) != nullptr);
        QCOMPARE(w.find<QComboBox>("voteCombo")->currentData().toString(), vote.toHex());
        auto *keep = w.find<QPushButton>("keepButton");
        QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled(), 20000);
        w.shot(QStringLiteral("votes-notice"));
        keep->click();
        QTRY_COMPARE(notices(w.store())->size(), 1);
        QCOMPARE(notices(w.store())->first().kind, QStringLiteral("vote-result"));
        keep->click(); // the same once more writes nothing
        QTRY_VERIFY_WITH_TIMEOUT(keep->isEnabled(), 20000);
        QCOMPARE(notices(w.store())->first().versions, 1);
        w.window.shell()->goTo(Shell::Affairs);
        QTRY_VERIFY(w.find<QPushButton>("resultButton")->isVisible());
        w.theme.set(Theme::Look::Contrast, 200);
        w.shot(QStringLiteral("votes-contrast-200"));
    }
};

QTEST_MAIN(TestVotesWindow)
#include "TestVotesWindow.moc"
