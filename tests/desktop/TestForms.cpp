// SPDX-License-Identifier: GPL-3.0-or-later
// Every form, in both languages: each control has a name for a screen reader, labels have buddies, Tab goes
// through all of them in reading order, nothing is clipped at 200 %.
#include "desktop/Window.h"

#include "crypto/VillageKey.h"
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/meetings/MeetingsRoom.h"
#include "desktop/party/PartyPage.h"
#include "desktop/party/PartyRoom.h"
#include "desktop/residents/HouseholdDialog.h"
#include "desktop/residents/ResidentForm.h"
#include "desktop/settings/PassphraseDialogs.h"
#include "desktop/start/CreateBookPage.h"
#include "desktop/start/RecoverDialog.h"
#include "desktop/start/RecoveryPage.h"
#include "desktop/start/RestoreDialog.h"
#include "desktop/start/WelcomePage.h"
#include "ui_DuesDialog.h"
#include "ui_ExcuseDialog.h"
#include "ui_FilterDialog.h"
#include "ui_LifeEventDialog.h"
#include "ui_MeetingDialog.h"
#include "ui_MemberDialog.h"
#include "ui_PersonDialog.h"
#include "ui_PostingDialog.h"
#include "ui_RevealDialog.h"
#include "ui_SecondReaderDialog.h"
#include "ui_SignDialog.h"
#include "ui_StepDialog.h"
#include "ui_TagDialog.h"
#include "ui_TakeDownDialog.h"
#include "ui_TextDialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

#include <functional>

using namespace vl;
using namespace vl::test;

class TestForms : public QObject {
    Q_OBJECT

    static QStringList unnamed(QWidget *form) {
        QStringList bad;
        for (QWidget *w : form->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QLineEdit *>(w) || qobject_cast<QComboBox *>(w) || qobject_cast<QAbstractButton *>(w) || qobject_cast<QSpinBox *>(w) || qobject_cast<QAbstractItemView *>(w);
            if (!control || w->objectName().startsWith(QLatin1String("qt_")) || w->focusPolicy() == Qt::NoFocus || qobject_cast<QComboBox *>(w->parentWidget()) || qobject_cast<QSpinBox *>(w->parentWidget()) || w->window() != form->window())
                continue;
            QAccessibleInterface *a = QAccessible::queryAccessibleInterface(w);
            if (a == nullptr || a->text(QAccessible::Name).trimmed().isEmpty())
                bad += QStringLiteral("%1 %2").arg(QLatin1String(w->metaObject()->className()), w->objectName());
        }
        return bad;
    }
    // Everything that takes the focus is reached by Tab, and the chain comes round.
    static QStringList unreached(QWidget *form) {
        QSet<QWidget *> seen;
        for (QWidget *w = form->nextInFocusChain(); w != nullptr && !seen.contains(w); w = w->nextInFocusChain())
            seen.insert(w);
        QStringList bad;
        for (QWidget *w : form->findChildren<QWidget *>())
            if (w->isVisibleTo(form) && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && !seen.contains(w))
                bad += w->objectName();
        return bad;
    }

private Q_SLOTS:
    void initTestCase() { installRowListAccessibility(); }

    void everyFormIsListedHere() {
        QStringList forms;
        QDirIterator it(QStringLiteral(VL_SOURCE "/forms"), {QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            forms += QFileInfo(it.next()).completeBaseName();
        forms.sort();
        QCOMPARE(forms, (QStringList{QStringLiteral("AccountDialog"), QStringLiteral("AskDialog"), QStringLiteral("CreateBookPage"), QStringLiteral("DuesDialog"), QStringLiteral("ExcuseDialog"), QStringLiteral("FilterDialog"), QStringLiteral("HouseholdDialog"), QStringLiteral("LifeEventDialog"), QStringLiteral("MeetingDialog"), QStringLiteral("MemberDialog"), QStringLiteral("PassphraseDialog"), QStringLiteral("PersonDialog"), QStringLiteral("PostingDialog"), QStringLiteral("RecoverDialog"), QStringLiteral("RecoveryPage"), QStringLiteral("RestoreDialog"), QStringLiteral("RevealDialog"), QStringLiteral("SecondReaderDialog"), QStringLiteral("SettingsPage"), QStringLiteral("SignDialog"), QStringLiteral("StepDialog"), QStringLiteral("TagDialog"), QStringLiteral("TakeDownDialog"), QStringLiteral("TextDialog"), QStringLiteral("UnlockPage"), QStringLiteral("WelcomePage")}));
    }

    // A day that somebody types without its year: wrong by a day or a year, and a deadline is missed.
    void daysWithoutTheirYear_data() {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("was"); // of a day that is past
        QTest::addColumn<QString>("is");  // of a day that may be to come
        const auto row = [](const char *today, const QString &typed, const char *was, const char *is) {
            QTest::addRow("%s of %s", qPrintable(typed), today) << QString::fromLatin1(today) << typed << QString::fromLatin1(was) << QString::fromLatin1(is);
        };
        row("2026-03-02", QStringLiteral("3.2"), "2026-03-02", "2026-03-02");
        row("2026-03-02", QStringLiteral("3.3"), "2025-03-03", "2026-03-03");
        row("2026-03-02", QStringLiteral("12月4日"), "2025-12-04", "2026-12-04");
        row("2026-12-20", QStringLiteral("1/5"), "2026-01-05", "2027-01-05");
        row("2026-11-27", QStringLiteral("11-26"), "2026-11-26", "2026-11-26");
        row("2028-03-02", QStringLiteral("2.29"), "2028-02-29", "2028-02-29");
        row("2029-01-10", QStringLiteral("2.29"), "2028-02-29", ""); // 2029 has none: not the 28th
        row("2027-12-10", QStringLiteral("2.29"), "", "2028-02-29");
        row("2026-03-02", QStringLiteral("2.30"), "", "");
    }

    void daysWithoutTheirYear() {
        QFETCH(const QString, today);
        QFETCH(const QString, typed);
        const QDate day = QDate::fromString(today, Qt::ISODate);
        QTEST(readTypedDate(typed, day), "was");
        QTEST(readTypedDay(typed, day), "is");
    }

    void sweep_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << "zh";
        QTest::newRow("en") << "en";
    }
    void sweep() {
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        Window w("roster_tidy_300.xlsx");
        QVERIFY(w.unlock());
        Desk &desk = w.window.shell()->desk();
        auto rows = firstRows(desk.store(), 1);
        const Id who = rows->first().id;
        w.theme.set(Theme::Look::Light, 200);
        template_ui<Ui::FilterDialog>(QStringLiteral("FilterDialog"));
        template_ui<Ui::LifeEventDialog>(QStringLiteral("LifeEventDialog"));
        template_ui<Ui::RevealDialog>(QStringLiteral("RevealDialog"));
        template_ui<Ui::TagDialog>(QStringLiteral("TagDialog"));
        template_ui<Ui::SecondReaderDialog>(QStringLiteral("SecondReaderDialog"));
        template_ui<Ui::PostingDialog>(QStringLiteral("PostingDialog"));
        template_ui<Ui::TakeDownDialog>(QStringLiteral("TakeDownDialog"));
        template_ui<Ui::DuesDialog>(QStringLiteral("DuesDialog"));
        template_ui<Ui::ExcuseDialog>(QStringLiteral("ExcuseDialog"));
        template_ui<Ui::MeetingDialog>(QStringLiteral("MeetingDialog"));
        template_ui<Ui::MemberDialog>(QStringLiteral("MemberDialog"));
        template_ui<Ui::PersonDialog>(QStringLiteral("PersonDialog"));
        template_ui<Ui::SignDialog>(QStringLiteral("SignDialog"));
        template_ui<Ui::StepDialog>(QStringLiteral("StepDialog"));
        template_ui<Ui::TextDialog>(QStringLiteral("TextDialog"));
        const QList<QPair<QString, std::function<QWidget *()>>> makers{
            {QStringLiteral("AccountDialog"), [&] { return new AccountDialog(desk, nullptr); }},
            {QStringLiteral("AskDialog"), [&] { return new AskDialog(desk, QStringLiteral("Ask"), QStringLiteral("Why"), QList<AskField>{{QStringLiteral("line"), QStringLiteral("Line"), AskField::Line, {}}, {QStringLiteral("lines"), QStringLiteral("Lines"), AskField::Lines, {}}, {QStringLiteral("date"), QStringLiteral("Date"), AskField::Date, {}, {}, QStringLiteral("hint")}, {QStringLiteral("number"), QStringLiteral("Number"), AskField::Number, {}}, {QStringLiteral("choice"), QStringLiteral("Choice"), AskField::Choice, {}, choicesOf(QStringLiteral("sex"))}, {QStringLiteral("check"), QStringLiteral("Check"), AskField::Check, {}}, {QStringLiteral("person"), QStringLiteral("Person"), AskField::Person, {}}} + decidersOf(desk, Permission::KeepParty), nullptr); }},
            {QStringLiteral("PassphraseDialog"), [&] { return new PassphraseDialog(desk, nullptr); }},
            {QStringLiteral("HouseholdDialog"), [&] { return new HouseholdDialog(desk, who, nullptr); }},
            {QStringLiteral("RecoverDialog"), [&] { return new RecoverDialog(w.b.path(), w.b.clock, KdfLimits::cheapest(), w.theme, nullptr); }},
            {QStringLiteral("RestoreDialog"), [&] { return new RestoreDialog(w.b.path(), {}, w.b.clock, w.theme, nullptr); }},
            {QStringLiteral("RecoveryPage"), [&] { return new RecoveryPage(makeRecoveryCode(), villageKeyLetters(SecureBytes::random(villageKeySize)), QStringLiteral("练习村"), w.theme); }},
            {QStringLiteral("CreateBookPage"), [&] { return new CreateBookPage(CreateBookPage::Kind::First, w.b.clock, KdfLimits::cheapest(), w.theme); }},
            {QStringLiteral("CreateBookPage joining"), [&] { return new CreateBookPage(CreateBookPage::Kind::Join, w.b.clock, KdfLimits::cheapest(), w.theme); }},
            {QStringLiteral("WelcomePage"), [&] { return new WelcomePage(w.theme); }},
            {QStringLiteral("ResidentForm new"), [&] { return new ResidentForm(desk, ResidentForm::Kind::New, {}, nullptr); }},
            {QStringLiteral("ResidentForm newborn"), [&] { return new ResidentForm(desk, ResidentForm::Kind::Newborn, rows->first().household, nullptr); }},
            {QStringLiteral("ResidentForm change"), [&] { return new ResidentForm(desk, ResidentForm::Kind::Change, who, nullptr); }}};
        for (const auto &[name, make] : makers) {
            const std::unique_ptr<QWidget> form(make());
            form->resize(1366, 768);
            form->show();
            QTest::qWait(20);
            judge(form.get(), name);
            if (const QString to = qEnvironmentVariable("VL_SHOTS"); !to.isEmpty())
                form->grab().save(to + QLatin1Char('/') + name + QLatin1Char('-') + language + QStringLiteral(".png"));
        }
        for (int page = Shell::Today; page <= Shell::Settings; ++page) { // with rail and find box
            w.window.shell()->goTo(page);
            QTest::qWait(20);
            judge(w.window.centralWidget(), QStringLiteral("page %1").arg(page));
        }
        w.window.shell()->goTo(Shell::Notices);
        for (const auto *place : {"noticePlace1", "noticePlace2"}) { // on record, check a file
            w.find<QPushButton>(place)->click();
            QTest::qWait(20);
            judge(w.window.centralWidget(), QLatin1String(place));
        }
        for (int place = 0; place < 10; ++place) {
            w.window.shell()->goTo(Shell::Party);
            w.window.shell()->party()->go(place);
            QTest::qWait(20);
            judge(w.window.centralWidget(), QStringLiteral("party %1").arg(place));
        }
        for (int place = 1; place < 3; ++place) {
            w.window.shell()->goTo(Shell::Meetings);
            w.window.shell()->meetings()->go(place);
            QTest::qWait(20);
            judge(w.window.centralWidget(), QStringLiteral("meetings %1").arg(place));
        }
        installLanguage(*qApp, QStringLiteral("zh"));
    }

private:
    static void judge(QWidget *form, const QString &name) {
        QVERIFY2(unnamed(form).isEmpty(), qPrintable(name + QStringLiteral(": ") + unnamed(form).join(QLatin1Char(','))));
        QVERIFY2(unreached(form).isEmpty(), qPrintable(name + QStringLiteral(": ") + unreached(form).join(QLatin1Char(','))));
        for (const QLabel *l : form->findChildren<QLabel *>())
            if (l->isVisible() && l->buddy() == nullptr && l->property("role").toString() == QLatin1String("field"))
                QFAIL(qPrintable(name + QStringLiteral(": label without buddy ") + l->text()));
        for (const QPushButton *b : form->findChildren<QPushButton *>())
            if (b->isVisible() && b->width() < b->fontMetrics().horizontalAdvance(b->text()) && b->property("role") != QLatin1String("nav"))
                QFAIL(qPrintable(name + QStringLiteral(": clipped ") + b->text()));
    }
    template <class Ui>
    static void template_ui(const QString &name) {
        QDialog d;
        Ui ui;
        ui.setupUi(&d);
        d.show();
        QTest::qWait(10);
        judge(&d, name);
    }
};

QTEST_MAIN(TestForms)
#include "TestForms.moc"
