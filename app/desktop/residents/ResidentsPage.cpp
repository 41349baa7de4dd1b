// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/ResidentsPage.h"

#include "desktop/Widgets.h"
#include "desktop/list/RowList.h"
#include "desktop/residents/Dialogs.h"
#include "desktop/residents/LeaveDialog.h"
#include "desktop/residents/PersonModel.h"
#include "desktop/residents/PersonPanel.h"
#include "jobs/Sentences.h"
#include "store/Writer.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

#include <optional>

namespace vl {

namespace {
constexpr int panelDelayMs = 60;
constexpr int peopleShown = 2000;
} // namespace

ResidentsPage::ResidentsPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new PersonModel(desk, this)), m_list(new RowList(desk.theme(), this)), m_panel(new PersonPanel(desk, this)), m_splitter(new QSplitter(this)), m_count(label({}, "hint", this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Residents"), "heading", this));
    head->addWidget(m_count, 1);
    m_chipBox = new QWidget(this);
    m_chips = new QHBoxLayout(m_chipBox);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(8);
    head->addWidget(m_chipBox);
    m_back = button(tr("Back to the list  Esc"), nullptr, this);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] { showAlone(false); });
    head->addStretch();
    head->addWidget(m_back);
    column->addLayout(head);
    m_list->setColumns(PersonModel::columns());
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Residents"));
    m_list->setObjectName(QStringLiteral("residentList"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(18);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({desk.theme().px(760), desk.theme().px(360)});
    column->addWidget(m_splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &i) {
        const PersonRow *p = m_model->person(i.row());
        m_wanted = p == nullptr ? Id() : p->id;
        m_panelSoon.start(); // not between two keystrokes
    });
    m_panelSoon.setSingleShot(true);
    m_panelSoon.setInterval(panelDelayMs);
    connect(&m_panelSoon, &QTimer::timeout, this, [this] { m_panel->show(m_wanted); });
    connect(m_list, &RowList::opened, this, [this] {
        if (m_narrow)
            showAlone(true);
        else
            Q_EMIT editAsked(current());
    });
    connect(m_list, &RowList::leftUpwards, this, &ResidentsPage::findBoxAsked);
    connect(m_panel, &PersonPanel::editAsked, this, &ResidentsPage::editAsked);
    connect(m_panel, &PersonPanel::newbornAsked, this, &ResidentsPage::newbornAsked);
    connect(m_panel, &PersonPanel::twinAsked, this, &ResidentsPage::twinAsked);
    connect(m_panel, &PersonPanel::personAsked, this, &ResidentsPage::choose);
    connect(&desk, &Desk::indexReady, this, &ResidentsPage::refresh);
    connect(&desk, &Desk::recordsChanged, this, &ResidentsPage::refresh);
    if (auto rows = firstRows(desk.store(), 60)) // on the screen before the index is read
        m_model->showRows(*rows);
    rebuildChips();
    refresh();
}

ResidentsPage::~ResidentsPage() = default;

void ResidentsPage::find(const QString &text) {
    m_personAlone = false;
    share();
    m_text = text;
    refresh();
}

void ResidentsPage::setFilter(const FindFilter &filter) {
    m_filter = filter;
    rebuildChips();
    refresh();
}

Id ResidentsPage::current() const {
    const PersonRow *p = m_model->person(m_list->currentIndex().row());
    return p == nullptr ? Id() : p->id;
}

Id ResidentsPage::currentHousehold() const {
    const PersonRow *p = m_model->person(m_list->currentIndex().row());
    return p == nullptr ? Id() : p->household;
}

void ResidentsPage::choose(const Id &resident) {
    m_wanted = resident;
    auto rid = sqlValue(m_desk.store().db(), QStringLiteral("SELECT rid FROM resident WHERE id=?"), {bind(resident)});
    int row = rid ? m_model->rowOf(rid->toLongLong()) : -1;
    if (row < 0 && (!m_text.isEmpty() || !m_filter.isEmpty())) {
        m_text.clear();
        m_filter = {};
        rebuildChips();
        refresh();
        row = rid ? m_model->rowOf(rid->toLongLong()) : -1;
    }
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    m_panelSoon.stop();
    m_panel->show(resident);
}

void ResidentsPage::focusList() {
    m_list->setFocus();
}

void ResidentsPage::refresh() {
    const qint64 keep = m_text.isEmpty() ? m_model->rids().value(m_list->currentIndex().row()) : 0;
    if (m_desk.index() != nullptr) {
        const QDate today = m_desk.book().clock().today();
        m_found = m_desk.index()->find(m_text, m_filter, today);
        // Nobody scrolls past the best two thousand of a letter; count and export have them all.
        m_model->show(m_text.isEmpty() ? m_found : m_found.mid(0, peopleShown), m_text);
        const QLocale l;
        const QString all = tr("%1 in the village").arg(l.toString(m_desk.index()->registered()));
        m_count->setText(m_text.isEmpty() && m_filter.isEmpty() ? all : tr("%1 found").arg(l.toString(m_found.size())) + QStringLiteral(" · ") + all);
    } else {
        m_count->setText(tr("Getting the find box ready…"));
    }
    m_list->setEmptyText(m_desk.index() == nullptr ? QString()
                         : m_text.isEmpty() && m_filter.isEmpty()
                             ? tr("Nobody is registered yet. Take in your roster with Ctrl+I, or register the first person with Ctrl+N.")
                             : tr("Nobody fits. Try fewer letters, the initials of the name, or the last four of the ID number; or take a condition away."));
    if (m_model->rowCount() == 0 && !m_text.isEmpty() && !m_filter.former && m_desk.index() != nullptr) {
        FindFilter former = m_filter;
        former.former = true;
        if (const qsizetype left = m_desk.index()->find(m_text, former, m_desk.book().clock().today()).size(); left > 0)
            m_list->setEmptyText(tr("Nobody on the register fits. Among those who left there are %1: add the condition “Those who left”.").arg(left));
    }
    if (m_model->rowCount() == 0) {
        m_wanted = {};
        return m_panelSoon.start();
    }
    const int row = keep == 0 ? 0 : qMax(0, m_model->rowOf(keep));
    m_list->setCurrentIndex(m_model->index(row, 0)); // always a current index: see RowList
}

void ResidentsPage::rebuildChips() {
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chip = [&](const QString &text, auto clear) {
        auto *b = button(text + QStringLiteral("  ✕"), "chip", m_chipBox);
        b->setAccessibleName(tr("Take away the condition %1").arg(text));
        connect(b, &QPushButton::clicked, this, [this, clear] {
            FindFilter f = m_filter;
            clear(f);
            // After this click: the chip that was clicked goes away.
            QMetaObject::invokeMethod(
                this, [this, f] { setFilter(f); }, Qt::QueuedConnection);
        });
        m_chips->addWidget(b);
    };
    if (!m_filter.group.isEmpty())
        chip(m_filter.group, [](FindFilter &f) { f.group.clear(); });
    if (!m_filter.tag.isEmpty())
        chip(codeName(QStringLiteral("special_group"), m_filter.tag), [](FindFilter &f) { f.tag.clear(); });
    if (!m_filter.presence.isEmpty())
        chip(codeName(QStringLiteral("presence"), m_filter.presence), [](FindFilter &f) { f.presence.clear(); });
    if (m_filter.minAge >= 0 || m_filter.maxAge >= 0)
        chip(m_filter.maxAge < 0 ? tr("%1 and older").arg(m_filter.minAge) : m_filter.minAge < 0 ? tr("up to %1").arg(m_filter.maxAge)
                                                                                                 : tr("%1 to %2 years").arg(m_filter.minAge).arg(m_filter.maxAge),
             [](FindFilter &f) { f.minAge = f.maxAge = -1; });
    if (m_filter.idMissing)
        chip(tr("ID number still to enter"), [](FindFilter &f) { f.idMissing = false; });
    if (m_filter.former)
        chip(tr("Those who left"), [](FindFilter &f) { f.former = false; });
    auto *add = button(tr("+ Condition"), "chip", m_chipBox);
    add->setObjectName(QStringLiteral("conditionButton"));
    connect(add, &QPushButton::clicked, this, &ResidentsPage::askConditions);
    m_chips->addWidget(add);
    if (m_desk.may(Permission::ExportMasked) && !m_desk.store().readOnly()) {
        auto *write = button(tr("Write out…"), "chip", m_chipBox);
        write->setToolTip(QStringLiteral("Ctrl+E"));
        write->setVisible(!m_desk.theme().folds());
        connect(write, &QPushButton::clicked, this, &ResidentsPage::exportShown);
        m_chips->addWidget(write);
    }
    // The chips are new: they come before the list again, not after the status line.
    QWidget *before = nullptr;
    for (int i = 0; i < m_chips->count(); ++i) {
        if (before != nullptr)
            setTabOrder(before, m_chips->itemAt(i)->widget());
        before = m_chips->itemAt(i)->widget();
    }
    setTabOrder(before, m_list);
}

void ResidentsPage::askConditions() {
    FindFilter f = m_filter;
    if (askFilter(m_desk, f, window())) {
        setFilter(f);
        m_list->setFocus(); // the chip that was pressed is gone
    }
}

void ResidentsPage::exportShown() {
    const QString file = QFileDialog::getSaveFileName(window(), tr("Write this list to"), tr("Residents") + QStringLiteral(".xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    ListExport what{file, m_found, false, {}};
    QMessageBox ask(QMessageBox::Question, tr("Write this list"), tr("ID numbers, phones and card numbers are masked. Is the list to hold them in the clear?"), QMessageBox::NoButton, window());
    auto *masked = ask.addButton(tr("Masked"), QMessageBox::AcceptRole);
    auto *clear = m_desk.may(Permission::ExportUnmasked) ? ask.addButton(tr("In the clear…"), QMessageBox::DestructiveRole) : nullptr;
    ask.addButton(QMessageBox::Cancel);
    ask.setDefaultButton(masked);
    ask.exec();
    if (ask.clickedButton() == clear && clear != nullptr) {
        const QPointer<ResidentsPage> self(this);
        auto leaving = askToLeave(m_desk, window());
        if (!self || !leaving)
            return;
        what.leaving = *leaving;
        what.unmasked = true;
    } else if (ask.clickedButton() != masked) {
        return;
    }
    auto outcome = std::make_shared<std::optional<Result<qint64>>>();
    m_export.start(
        [this, what, outcome](const JobProgress &progress) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? exportList(**store, what, progress) : Result<qint64>(store.error()));
        },
        [this, outcome] {
            if (**outcome)
                Q_EMIT m_desk.said(tr("%n people written. The export is on record.", nullptr, static_cast<int>((*outcome)->value())), false);
            else
                Q_EMIT m_desk.failed(say((*outcome)->error()));
        });
}

void ResidentsPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    // Large text or a small screen: the person stands below the list instead of beside it.
    const Qt::Orientation wanted = width() < m_desk.theme().px(860) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(wanted == Qt::Vertical ? QList<int>{700, 300} : QList<int>{m_desk.theme().px(760), m_desk.theme().px(360)});
    }
    m_narrow = wanted == Qt::Vertical && height() <= m_desk.theme().px(420);
    m_panel->setMinimumWidth(wanted == Qt::Horizontal ? m_desk.theme().px(320) : 0);
    share();
}

void ResidentsPage::share() {
    m_personAlone = m_personAlone && m_narrow;
    m_list->setVisible(!m_personAlone);
    m_panel->setVisible(!m_narrow || m_personAlone);
    m_chipBox->setVisible(!m_personAlone);
    m_count->setVisible(!m_personAlone);
    m_back->setVisible(m_personAlone);
    m_panel->setMaximumHeight(m_splitter->orientation() == Qt::Vertical && !m_narrow ? height() * 2 / 5 : QWIDGETSIZE_MAX); // the list keeps its rows
}

void ResidentsPage::showAlone(bool person) {
    m_personAlone = person;
    if (person)
        m_panel->show(m_wanted);
    share();
    (person ? static_cast<QWidget *>(m_back) : m_list)->setFocus();
    if (person)
        m_back->nextInFocusChain()->setFocus();
}

void ResidentsPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_personAlone)
        showAlone(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace vl
