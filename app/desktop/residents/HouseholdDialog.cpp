// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/HouseholdDialog.h"

#include "desktop/Widgets.h"
#include "desktop/residents/Dialogs.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/People.h"
#include "store/Writer.h"
#include "ui_HouseholdDialog.h"

#include <QKeyEvent>

namespace vl {

HouseholdDialog::HouseholdDialog(Desk &desk, const Id &resident, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::HouseholdDialog>()), m_resident(resident) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    m_target = new RecordPicker(desk, RecordPicker::What::Household, m_ui->targetEdit, this);
    auto r = loadRecord(desk.store(), types::resident(), resident);
    m_household = r ? r->link("household") : Id();
    m_ui->titleLabel->setText(tr("%1's household").arg(r ? r->text("name") : QString()));
    m_ui->actionCombo->addItem(tr("Move this person to another household"), QStringLiteral("move"));
    m_ui->actionCombo->addItem(tr("Split: the ticked people become a household of their own"), QStringLiteral("split"));
    m_ui->actionCombo->addItem(tr("Make this person the head"), QStringLiteral("head"));
    m_ui->actionCombo->addItem(tr("Join: everybody moves into the other household"), QStringLiteral("join"));
    m_ui->actionCombo->addItem(tr("Order in which the members are printed"), QStringLiteral("order"));
    fillCodes(m_ui->relationCombo, QStringLiteral("relation"));
    m_ui->dateEdit->setText(desk.book().clock().today().toString(Qt::ISODate));
    m_ui->memberList->setDragDropMode(QAbstractItemView::InternalMove);
    if (auto rows = householdMembers(desk.store(), m_household))
        for (const PersonRow &p : std::as_const(*rows)) {
            auto *item = new QListWidgetItem(p.name + QStringLiteral("  ") + codeName(QStringLiteral("relation"), p.relation), m_ui->memberList);
            item->setData(Qt::UserRole, p.id.toHex());
            item->setCheckState(p.id == resident ? Qt::Checked : Qt::Unchecked);
        }
    m_ui->memberList->setCurrentRow(0);
    m_ui->memberList->setMinimumHeight(desk.theme().px(36) * qMin(6, qMax(3, m_ui->memberList->count())));
    m_ui->memberList->setToolTip(tr("Alt+Up and Alt+Down move a member; the space bar ticks."));
    m_ui->memberList->installEventFilter(this);
    connect(m_ui->actionCombo, &QComboBox::currentIndexChanged, this, &HouseholdDialog::actionChosen);
    connect(m_ui->okButton, &QPushButton::clicked, this, &HouseholdDialog::run);
    actionChosen();
}

HouseholdDialog::~HouseholdDialog() = default;

bool HouseholdDialog::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1
                                                                                    : 0;
        const int from = m_ui->memberList->currentRow();
        if ((key->modifiers() & Qt::AltModifier) != 0 && step != 0 && from + step >= 0 && from + step < m_ui->memberList->count()) {
            m_ui->memberList->insertItem(from + step, m_ui->memberList->takeItem(from));
            m_ui->memberList->setCurrentRow(from + step);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void HouseholdDialog::actionChosen() {
    const QString a = m_ui->actionCombo->currentData().toString();
    // Only what this change asks for is there.
    const auto need = [this](QWidget *field, bool on) {
        field->setVisible(on);
        for (QLabel *l : findChildren<QLabel *>())
            if (l->buddy() == field)
                l->setVisible(on);
    };
    need(m_ui->memberList, a == QLatin1String("split") || a == QLatin1String("order"));
    need(m_ui->numberEdit, a == QLatin1String("split"));
    need(m_ui->targetEdit, a == QLatin1String("move") || a == QLatin1String("join"));
    need(m_ui->relationCombo, a == QLatin1String("move") || a == QLatin1String("head"));
    need(m_ui->dateEdit, a != QLatin1String("order"));
    chooseData(m_ui->relationCombo, a == QLatin1String("head") ? QStringLiteral("97") : QStringLiteral("20"));
}

QList<Id> HouseholdDialog::members(bool checkedOnly) const {
    QList<Id> out;
    for (int i = 0; i < m_ui->memberList->count(); ++i)
        if (!checkedOnly || m_ui->memberList->item(i)->checkState() == Qt::Checked)
            out += Id::fromHex(m_ui->memberList->item(i)->data(Qt::UserRole).toString());
    return out;
}

Result<Done> HouseholdDialog::change(const QString &date) const {
    const QString a = m_ui->actionCombo->currentData().toString();
    const QString relation = m_ui->relationCombo->currentData().toString();
    if (a == QLatin1String("split"))
        return splitHousehold(m_desk.store(), members(true), m_ui->numberEdit->text(), date);
    if (a == QLatin1String("head"))
        return changeHead(m_desk.store(), m_household, m_resident, relation, date);
    if (a == QLatin1String("order"))
        return setPrintOrder(m_desk.store(), members(false));
    if (m_target->id().isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("required"), QStringLiteral("household")};
    return a == QLatin1String("move") ? moveResident(m_desk.store(), m_resident, m_target->id(), relation, date)
                                      : joinHouseholds(m_desk.store(), m_household, m_target->id(), date);
}

void HouseholdDialog::run() {
    auto done = change(readTypedDate(m_ui->dateEdit->text(), m_desk.book().clock().today()));
    if (!done)
        return showMessage(m_ui->messageLabel, say(done.error()));
    m_desk.changed(done->touched, tr("Recorded. Ctrl+Z takes it back."));
    accept();
}

void changeHousehold(Desk &desk, const Id &resident, QWidget *parent) {
    HouseholdDialog(desk, resident, parent).exec();
}

} // namespace vl
