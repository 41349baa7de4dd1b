// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/PartyDialogs.h"

#include "desktop/Widgets.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/DevelopmentBook.h"
#include "store/Rows.h"
#include "ui_DuesDialog.h"
#include "ui_ExcuseDialog.h"
#include "ui_MemberDialog.h"
#include "ui_PersonDialog.h"
#include "ui_StepDialog.h"

#include <QDialog>
#include <QPointer>

namespace vl {

namespace {

class PartyWords {
    Q_DECLARE_TR_FUNCTIONS(Party)

public:
    static QString kept() { return tr("Saved."); }
    static QString saved() { return tr("Saved. Ctrl+Z takes it back."); }
    static QString badAmount() { return tr("Write the amount in yuan, for example 0.50."); }
    static QString badMonth() { return tr("Write the month as 2026-03."); }
    static QString whoIsMeant() { return tr("Choose who is meant from the list, or write the whole name. Nothing was changed."); }
    static QString badDate() { return tr("Write the whole date, for example 1965-03-07."); }
    static QString income(const QString &base) { return tr("Monthly income that counts (%1), yuan").arg(base); }
    static QString fixed(const QString &least, const QString &most) { return tr("Amount a month, %1 to %2 yuan").arg(least, most); }
    static QString due(const QString &amount, const QString &basis) { return tr("%1 yuan a month (%2)").arg(amount, basis); }
    static QString applied() { return tr("Application handed in on"); }
    static QString candidate() { return tr("On the way to membership"); }
    static QString notOnRegister(const QString &name) { return tr("Nobody on the register is called %1. Look for the person by initials, or save once more for a member who is not registered here.").arg(name); }
    static QString duesOf(const QString &name) { return tr("Dues of %1").arg(name); }
    static QString excuse(const QString &name) { return tr("%1: not counted as expected").arg(name); }
};

// Runs the dialog; `save` gives what was written, or why not. What was written is told to the desk.
void ask(Desk &desk, QDialog &d, QPushButton *ok, QLabel *message, const std::function<Result<Id>()> &save, bool stays = false) {
    Id written;
    QObject::connect(ok, &QPushButton::clicked, &d, [&] {
        auto id = save();
        if (!id)
            if (auto *field = d.findChild<QWidget *>(id.error().subject); field != nullptr && !id.error().subject.isEmpty())
                field->setFocus();
        if (!id)
            return showMessage(message, id.error().code == ErrorCode::Usage ? id.error().detail : say(id.error()));
        written = *id;
        d.accept();
    });
    const QPointer<Desk> still(&desk);
    if (d.exec() == QDialog::Accepted && still)
        desk.changed({written}, stays ? PartyWords::kept() : PartyWords::saved());
}

Error sentence(const QString &words) {
    return {ErrorCode::Usage, words, {}};
}

// A resident who was picked, or a name that was typed; false for letters that were meant to find somebody.
bool takePerson(Record &r, const RecordPicker &picker, const QLineEdit *edit) {
    const QString name = edit->text().trimmed();
    r.set("person", picker.id());
    r.set("name", picker.id().isNull() ? QVariant(name) : QVariant());
    return !picker.isUnfound();
}

// Into the field; false, and the field stays empty, for what is no date.
bool takeDate(Record &r, const char *key, const QLineEdit *edit, const Clock &clock) {
    const QString typed = edit->text().trimmed();
    const QString iso = typed.isEmpty() ? QString() : readTypedDate(typed, clock.today());
    r.set(key, iso);
    return typed.isEmpty() || !iso.isEmpty();
}

// The group that was chosen, or one that is made with the name that was typed; null for none.
Result<Id> groupTyped(Desk &desk, const QComboBox &combo) {
    const QString name = combo.currentText().trimmed();
    if (name.isEmpty())
        return Id();
    if (const int known = combo.findText(name); known >= 0)
        return Id::fromHex(combo.itemData(known).toString());
    auto units = partyUnits(desk.store());
    if (!units)
        return units.error();
    Record group(types::partyUnit());
    group.set("name", name);
    group.set("kind", QStringLiteral("group"));
    if (!units->isEmpty())
        group.set("parent", units->first().id);
    return saveUnit(desk.store(), group);
}

template <class Ui>
void begin(Ui &ui, QDialog &d, const Theme &theme) {
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, theme);
    showMessage(ui.messageLabel, {});
    if (ui.introLabel->text().isEmpty())
        showMessage(ui.introLabel, {});
}

} // namespace

void askMember(Desk &desk, const Id &member, QWidget *parent) {
    QDialog d(parent);
    Ui::MemberDialog ui;
    begin(ui, d, desk.theme());
    RecordPicker picker(desk, RecordPicker::What::Person, ui.personEdit, &d);
    fillCodes(ui.standingCombo, QStringLiteral("party_standing"));
    fillCodes(ui.stateCombo, QStringLiteral("party_state"));
    for (QComboBox *c : {ui.standingCombo, ui.stateCombo, ui.contactCombo})
        chooseByInitials(c);
    // A group that is not there yet is named by typing it.
    ui.groupCombo->setEditable(true);
    ui.groupCombo->setInsertPolicy(QComboBox::NoInsert);
    ui.groupCombo->addItem({}, QString());
    auto units = partyUnits(desk.store());
    for (const PartyUnitLine &u : units ? *units : QList<PartyUnitLine>())
        if (u.group)
            ui.groupCombo->addItem(u.name, u.id.toHex());
    ui.contactCombo->addItem({}, QString());
    auto others = partyMembers(desk.store(), desk.book().clock().today());
    for (const MemberLine &m : others ? *others : QList<MemberLine>())
        if (m.id != member)
            ui.contactCombo->addItem(m.name, m.id.toHex());
    Record before(types::partyMember());
    if (!member.isNull()) {
        auto r = loadRecord(desk.store(), types::partyMember(), member);
        if (!r)
            return Q_EMIT desk.failed(say(r.error()));
        before = *r;
        if (before.link("person").isNull())
            ui.personEdit->setText(before.text("name"));
        else
            picker.setId(before.link("person"));
        chooseData(ui.standingCombo, before.text("standing"));
        chooseData(ui.stateCombo, before.text("state"));
        for (const auto &[edit, key] : {std::pair{ui.joinedEdit, "joined_on"}, {ui.fullEdit, "full_on"}, {ui.postEdit, "post"}, {ui.awayEdit, "away_to"}})
            edit->setText(before.text(key));
        chooseData(ui.groupCombo, before.link("party_group").isNull() ? QString() : before.link("party_group").toHex());
        chooseData(ui.contactCombo, before.link("contact").isNull() ? QString() : before.link("contact").toHex());
        ui.guestCheck->setChecked(before.value("guest").toInt() == 1);
    }
    const Clock &clock = desk.book().clock();
    QString fromElsewhere;
    ask(
        desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
            Record m = before;
            if (!takePerson(m, picker, ui.personEdit))
                return sentence(PartyWords::whoIsMeant());
            if (member.isNull() && picker.id().isNull() && !m.text("name").isEmpty() && m.text("name") != fromElsewhere) {
                fromElsewhere = m.text("name"); // saved again, it is meant
                return sentence(PartyWords::notOnRegister(fromElsewhere));
            }
            m.set("standing", ui.standingCombo->currentData().toString());
            if (m.text("state") != ui.stateCombo->currentData().toString()) {
                m.set("state", ui.stateCombo->currentData().toString());
                m.set("state_on", clock.today().toString(Qt::ISODate));
            }
            auto group = groupTyped(desk, *ui.groupCombo);
            if (!group)
                return group.error();
            m.set("party_group", *group);
            m.set("contact", Id::fromHex(ui.contactCombo->currentData().toString()));
            if (!takeDate(m, "joined_on", ui.joinedEdit, clock) || !takeDate(m, "full_on", ui.fullEdit, clock))
                return sentence(PartyWords::badDate());
            m.set("post", ui.postEdit->text().trimmed());
            m.set("away_to", ui.awayEdit->text().trimmed());
            m.set("guest", ui.guestCheck->isChecked() ? QVariant(1) : QVariant());
            return saveMember(desk.store(), m, member.isNull() ? nullptr : &before);
        },
        member.isNull());
}

void askExcuse(Desk &desk, const Id &member, const QString &name, QWidget *parent) {
    QDialog d(parent);
    Ui::ExcuseDialog ui;
    begin(ui, d, desk.theme());
    ui.titleLabel->setText(PartyWords::excuse(name));
    const Clock &clock = desk.book().clock();
    ui.decidedEdit->setText(clock.today().toString(Qt::ISODate));
    ask(desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
        Record e(types::partyExclusion());
        e.set("member", member);
        e.set("reason", ui.reasonEdit->text().trimmed());
        e.set("basis", ui.basisEdit->text().trimmed());
        if (!takeDate(e, "decided_on", ui.decidedEdit, clock) || !takeDate(e, "from_date", ui.decidedEdit, clock) || !takeDate(e, "to_date", ui.untilEdit, clock))
            return sentence(PartyWords::badDate());
        return excuseMember(desk.store(), e);
    });
}

void askDues(Desk &desk, const Id &member, const QString &name, const QDate &month, QWidget *parent) {
    QDialog d(parent);
    Ui::DuesDialog ui;
    begin(ui, d, desk.theme());
    ui.titleLabel->setText(PartyWords::duesOf(name));
    fillCodes(ui.categoryCombo, QStringLiteral("dues_category"));
    chooseByInitials(ui.categoryCombo);
    ui.fromEdit->setText(month.toString(QStringLiteral("yyyy-MM")));
    if (auto known = duesSettingFor(desk.store(), member, month); known && known->has_value()) {
        chooseData(ui.categoryCombo, (*known)->category);
        ui.amountEdit->setText(yuan(isFixedDues((*known)->category) ? (*known)->fixed : (*known)->income));
    } else {
        chooseData(ui.categoryCombo, QStringLiteral("farmer"));
    }
    const auto setting = [&]() -> Result<DuesSetting> {
        DuesSetting s;
        s.category = ui.categoryCombo->currentData().toString();
        const auto amount = fenFrom(ui.amountEdit->text());
        if (!amount)
            return Error{ErrorCode::Usage, PartyWords::badAmount(), ui.amountEdit->objectName()};
        (isFixedDues(s.category) ? s.fixed : s.income) = *amount;
        if (!ui.reducedEdit->text().trimmed().isEmpty()) {
            s.reducedTo = fenFrom(ui.reducedEdit->text());
            if (!s.reducedTo)
                return Error{ErrorCode::Usage, PartyWords::badAmount(), ui.reducedEdit->objectName()};
        }
        return s;
    };
    const auto tell = [&] { // what follows from what is typed, with its basis
        const QString category = ui.categoryCombo->currentData().toString();
        const DuesBand *band = duesBand(category);
        ui.amountLabel->setText(isFixedDues(category) ? PartyWords::fixed(yuan(band->least), yuan(band->most)) : PartyWords::income(band->base));
        auto s = setting();
        auto due = s ? duesFor(*s) : Result<qint64>(s.error());
        showMessage(ui.introLabel, due ? PartyWords::due(yuan(*due), duesBand(category, s->income)->basis) : QString());
    };
    QObject::connect(ui.categoryCombo, &QComboBox::currentIndexChanged, &d, tell);
    for (QLineEdit *e : {ui.amountEdit, ui.reducedEdit})
        QObject::connect(e, &QLineEdit::textChanged, &d, tell);
    tell();
    ui.amountEdit->setFocus();
    ask(desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
        const QDate from = QDate::fromString(ui.fromEdit->text().trimmed() + QStringLiteral("-01"), Qt::ISODate);
        if (!from.isValid())
            return sentence(PartyWords::badMonth());
        auto s = setting();
        return s ? setDues(desk.store(), member, from, *s, ui.basisEdit->text()) : Result<Id>(s.error());
    });
}

void askCandidate(Desk &desk, QWidget *parent) {
    QDialog d(parent);
    Ui::PersonDialog ui;
    begin(ui, d, desk.theme());
    d.setWindowTitle(PartyWords::candidate());
    ui.titleLabel->setText(PartyWords::candidate());
    ui.postLabel->hide();
    ui.postEdit->hide();
    ui.fromLabel->setText(PartyWords::applied());
    ui.fromEdit->setText(desk.book().clock().today().toString(Qt::ISODate));
    RecordPicker picker(desk, RecordPicker::What::Person, ui.personEdit, &d);
    ask(
        desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
            Record c(types::candidate());
            if (!takePerson(c, picker, ui.personEdit))
                return sentence(PartyWords::whoIsMeant());
            auto units = partyUnits(desk.store());
            if (!units)
                return units.error();
            if (!units->isEmpty())
                c.set("unit", units->first().id);
            const QDate day = QDate::fromString(readTypedDate(ui.fromEdit->text(), desk.book().clock().today()), Qt::ISODate);
            if (!day.isValid())
                return sentence(PartyWords::badDate());
            auto id = addCandidate(desk.store(), c);
            if (id) // the first step is the application
                if (auto done = doStep(desk.store(), *id, 1, day, {}); !done)
                    Q_EMIT desk.failed(say(done.error()));
            return id;
        },
        true);
}

void askStep(Desk &desk, const Id &candidate, int step, const QString &name, QWidget *parent) {
    QDialog d(parent);
    Ui::StepDialog ui;
    begin(ui, d, desk.theme());
    const DevelopmentRule *rule = DevelopmentRule::of(step);
    ui.titleLabel->setText(QStringLiteral("%1 · %2 %3").arg(name).arg(step).arg(developmentStepName(step)));
    showMessage(ui.introLabel, rule == nullptr ? QString() : QStringList{rule->basis, rule->document}.join(QStringLiteral("　")).trimmed());
    const Clock &clock = desk.book().clock();
    ui.dateEdit->setText(clock.today().toString(Qt::ISODate));
    ask(desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
        const QDate day = QDate::fromString(readTypedDate(ui.dateEdit->text(), clock.today()), Qt::ISODate);
        return day.isValid() ? doStep(desk.store(), candidate, step, day, ui.paperEdit->text()) : Result<Id>(sentence(PartyWords::badDate()));
    });
}

void askSeat(Desk &desk, const QString &body, QWidget *parent) {
    QDialog d(parent);
    Ui::PersonDialog ui;
    begin(ui, d, desk.theme());
    const QString name = codeName(QStringLiteral("body"), body);
    d.setWindowTitle(name);
    ui.titleLabel->setText(name);
    ui.fromEdit->setText(desk.book().clock().today().toString(Qt::ISODate));
    RecordPicker picker(desk, RecordPicker::What::Person, ui.personEdit, &d);
    ask(desk, d, ui.okButton, ui.messageLabel, [&]() -> Result<Id> {
        Record s(types::seat());
        s.set("body", body);
        if (!takePerson(s, picker, ui.personEdit))
            return sentence(PartyWords::whoIsMeant());
        s.set("post", ui.postEdit->text().trimmed());
        if (!takeDate(s, "from_date", ui.fromEdit, desk.book().clock()))
            return sentence(PartyWords::badDate());
        return addSeat(desk.store(), s);
    });
}

} // namespace vl
