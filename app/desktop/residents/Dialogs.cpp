// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/Dialogs.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "rules/Household.h"
#include "store/People.h"
#include "store/Writer.h"
#include "ui_FilterDialog.h"
#include "ui_LifeEventDialog.h"
#include "ui_TagDialog.h"

#include <QDialog>
#include <QListWidget>
#include <QVBoxLayout>

namespace vl {

namespace {

QString nameOf(Desk &desk, const Id &resident) {
    auto r = loadRecord(desk.store(), types::resident(), resident);
    return r ? r->text("name") : QString();
}

class LifeWords {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    static QString event(const QString &name) { return tr("%1: what happened").arg(name); }
    static QString group(const QString &name) { return tr("%1: group").arg(name); }
    static QString deadline(const QDate &last, const QString &basis) { return tr("To be reported to the police station by %1 (%2).").arg(last.toString(Qt::ISODate), basis); }
    static QString everybody() { return tr("All"); }
    static QString any() { return tr("Any"); }
    static QString historyTitle(const QString &name) { return tr("History of %1").arg(name); }
    static QString line(const HistoryLine &l, const QString &what) { return QStringLiteral("%1  %2  %3").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(l.atMs), QLocale::ShortFormat), l.author, what); }
    static QString changed(const QString &field, const QString &from, const QString &to) { return tr("%1: %2 → %3").arg(field, from.isEmpty() ? tr("(nothing)") : from, to.isEmpty() ? tr("(nothing)") : to); }
    static QString done() { return tr("Recorded. Ctrl+Z takes it back."); }
    static QString badDate() { return tr("Write the whole date, for example 1965-03-07."); }
    static QString close() { return tr("Close"); }
};

// Runs the change; true when the dialog may close.
bool finish(Desk &desk, Result<Done> done, QLabel *message) {
    if (!done) {
        showMessage(message, say(done.error()));
        return false;
    }
    desk.changed(done->touched, LifeWords::done());
    return true;
}

} // namespace

void recordEvent(Desk &desk, const Id &resident, QWidget *parent) {
    QDialog d(parent);
    Ui::LifeEventDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    showMessage(ui.messageLabel, {});
    ui.titleLabel->setText(LifeWords::event(nameOf(desk, resident)));
    for (const auto *k : {"move_out", "death", "enlist", "lost", "cancel", "return"})
        ui.kindCombo->addItem(codeName(QStringLiteral("event_kind"), QLatin1String(k)), QLatin1String(k));
    const QDate today = desk.book().clock().today();
    ui.dateEdit->setText(today.toString(Qt::ISODate));
    const auto clock = [&] {
        const QDate date = QDate::fromString(readTypedDate(ui.dateEdit->text(), today), Qt::ISODate);
        const Deadline l = reportDeadline(ui.kindCombo->currentData().toString(), date);
        showMessage(ui.deadlineLabel, l.lastDay.isValid() ? LifeWords::deadline(l.lastDay, l.basis) : QString());
    };
    QObject::connect(ui.kindCombo, &QComboBox::currentIndexChanged, &d, clock);
    QObject::connect(ui.dateEdit, &QLineEdit::textChanged, &d, clock);
    clock();
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, [&] {
        const QString date = readTypedDate(ui.dateEdit->text(), today);
        if (date.size() != 10)
            return showMessage(ui.messageLabel, readDate(ui.dateEdit->text(), {today, false, false}).reason == QLatin1String("future") ? say(Problem{0, QStringLiteral("future"), true, 0, {}}) : LifeWords::badDate());
        if (finish(desk, recordLifeEvent(desk.store(), {resident, ui.kindCombo->currentData().toString(), date, ui.placeEdit->text(), ui.documentEdit->text(), ui.noteEdit->text()}), ui.messageLabel))
            d.accept();
    });
    d.exec();
}

void editGroupTag(Desk &desk, const Id &resident, const Id &tag, QWidget *parent) {
    QDialog d(parent);
    Ui::TagDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    showMessage(ui.messageLabel, {});
    ui.titleLabel->setText(LifeWords::group(nameOf(desk, resident)));
    fillCodes(ui.codeCombo, QStringLiteral("special_group"));
    fillCodes(ui.kindCombo, QStringLiteral("disability_kind"), QStringLiteral(""));
    fillCodes(ui.gradeCombo, QStringLiteral("disability_grade"), QStringLiteral(""));
    const QDate today = desk.book().clock().today();
    Record before(types::tag(), tag);
    before.set("from_date", today.toString(Qt::ISODate));
    if (!tag.isNull()) {
        auto known = loadRecord(desk.store(), types::tag(), tag);
        if (!known) {
            Q_EMIT desk.failed(say(known.error()));
            return;
        }
        before = *known;
        chooseData(ui.codeCombo, before.value("code"));
        chooseData(ui.kindCombo, before.value("disability_kind"));
        chooseData(ui.gradeCombo, before.value("disability_grade"));
        ui.codeCombo->setEnabled(false); // another group is another entry
    }
    ui.fromEdit->setText(before.text("from_date"));
    ui.toEdit->setText(before.text("to_date"));
    ui.detailsEdit->setText(before.text("details"));
    const auto chosen = [&] {
        const CodeEntry *e = CodeTable::get(QStringLiteral("special_group")).find(ui.codeCombo->currentData().toString());
        showMessage(ui.basisLabel, e == nullptr ? QString() : e->basis);
        const bool disability = e != nullptr && e->code == QLatin1String("CJ");
        ui.kindCombo->setEnabled(disability);
        ui.gradeCombo->setEnabled(disability);
    };
    QObject::connect(ui.codeCombo, &QComboBox::currentIndexChanged, &d, chosen);
    chosen();
    if (!tag.isNull())
        ui.toEdit->setFocus(); // what is mostly wanted: it ends
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, [&] {
        const CodeEntry *e = CodeTable::get(QStringLiteral("special_group")).find(ui.codeCombo->currentData().toString());
        auto r = loadRecord(desk.store(), types::resident(), resident);
        if (!r || e == nullptr)
            return;
        Record t = before;
        if (tag.isNull()) {
            const bool whole = e->unit == QLatin1String("household");
            t.set("owner", whole ? r->link("household") : resident);
            t.set("unit", whole ? QStringLiteral("household") : QStringLiteral("person"));
            t.set("code", e->code);
        }
        t.set("from_date", readTypedDate(ui.fromEdit->text(), today));
        t.set("to_date", readTypedDate(ui.toEdit->text(), today));
        t.set("details", ui.detailsEdit->text());
        if (e->code == QLatin1String("CJ")) {
            t.set("disability_kind", ui.kindCombo->currentData());
            t.set("disability_grade", ui.gradeCombo->currentData());
        }
        if (finish(desk, tag.isNull() ? addTag(desk.store(), t) : saveRecord(desk.store(), before, t), ui.messageLabel))
            d.accept();
    });
    d.exec();
}

void showHistory(Desk &desk, const Id &resident, QWidget *parent) {
    auto lines = personHistory(desk.store(), resident);
    if (!lines) {
        Q_EMIT desk.failed(say(lines.error()));
        return;
    }
    QDialog d(parent);
    d.setWindowTitle(LifeWords::historyTitle({}));
    d.resize(desk.theme().px(720), desk.theme().px(480));
    auto *column = new QVBoxLayout(&d);
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(label(LifeWords::historyTitle(nameOf(desk, resident)), "heading", &d));
    auto *list = new QListWidget(&d);
    list->setAccessibleName(LifeWords::historyTitle({}));
    list->setWordWrap(true);
    for (const HistoryLine &l : std::as_const(*lines)) {
        const RecordType &type = *RecordType::byKey(l.type);
        QString what = changeName(l.kind);
        if (!l.about.isEmpty())
            what += QStringLiteral(" · ") + codeName(&type == &types::tag() ? QStringLiteral("special_group") : QStringLiteral("event_kind"), l.about);
        if (const int i = type.indexOf(l.field); i >= 0) {
            const Field &f = type.field(i);
            const auto words = [&](const QString &v) { return f.kind == FieldKind::Link || f.sensitivity == Sensitivity::Secret ? v : shownValue(f, v); };
            what = LifeWords::changed(fieldLabel(f), words(l.before), words(l.after));
        }
        list->addItem(LifeWords::line(l, what));
    }
    list->setCurrentRow(0);
    column->addWidget(list);
    auto *close = button(LifeWords::close(), nullptr, &d);
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, &d, &QDialog::accept);
    d.exec();
}

bool askFilter(Desk &desk, FindFilter &filter, QWidget *parent) {
    QDialog d(parent);
    Ui::FilterDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    ui.groupCombo->addItem(LifeWords::everybody(), QString());
    if (desk.index() != nullptr)
        for (const QString &g : desk.index()->groups())
            ui.groupCombo->addItem(g, g);
    fillCodes(ui.tagCombo, QStringLiteral("special_group"), LifeWords::everybody());
    fillCodes(ui.presenceCombo, QStringLiteral("presence"), LifeWords::everybody());
    for (QSpinBox *s : {ui.minAgeSpin, ui.maxAgeSpin})
        s->setSpecialValueText(LifeWords::any());
    chooseData(ui.groupCombo, filter.group);
    chooseData(ui.tagCombo, filter.tag);
    chooseData(ui.presenceCombo, filter.presence);
    ui.minAgeSpin->setValue(filter.minAge);
    ui.maxAgeSpin->setValue(filter.maxAge);
    ui.idMissingCheck->setChecked(filter.idMissing);
    ui.formerCheck->setChecked(filter.former);
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, &QDialog::accept);
    QObject::connect(ui.clearButton, &QPushButton::clicked, &d, [&] { d.done(2); });
    const int result = d.exec();
    if (result == 2)
        filter = {};
    if (result == QDialog::Accepted)
        filter = {ui.groupCombo->currentData().toString(), ui.tagCombo->currentData().toString(), ui.presenceCombo->currentData().toString(),
                  ui.minAgeSpin->value(), ui.maxAgeSpin->value(), ui.idMissingCheck->isChecked(), ui.formerCheck->isChecked()};
    return result != QDialog::Rejected;
}

} // namespace vl
