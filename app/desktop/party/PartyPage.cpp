// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/party/PartyPage.h"

#include "desktop/FlowLayout.h"
#include "desktop/Widgets.h"
#include "desktop/notices/PaperExit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vl {

PartyPage::PartyPage(Desk &desk, const QList<RowColumn> &columns, QWidget *parent) : QWidget(parent), m_desk(desk), m_top(new QWidget(this)), m_bar(new QBoxLayout(QBoxLayout::LeftToRight, m_top)), m_buttons(new FlowLayout(12)), m_period(label({}, "section", this)), m_state(label({}, "hint", this)), m_rows(new ListWithSide(desk.theme(), columns, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 24, 18);
    column->setSpacing(10);
    m_bar->setSpacing(12);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_state->setWordWrap(true);
    m_period->hide();
    m_bar->addWidget(m_period);
    m_bar->addWidget(m_state, 1);
    m_bar->addLayout(m_buttons);
    column->addWidget(m_rows, 1);
    const auto dress = [this, column] { // folded, it scrolls with the list: both find no room on the screen
        const bool folds = m_desk.theme().folds();
        m_bar->setDirection(folds ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        folds ? m_rows->setTop(m_top) : column->insertWidget(0, m_top);
    };
    connect(&desk.theme(), &Theme::changed, this, dress);
    dress();
    connect(m_rows, &ListWithSide::chosen, this, [this] { showSide(); });
    connect(&desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            reload();
    });
}

void PartyPage::arrive() {
    reload();
    m_rows->list()->setFocus();
}

RowList *PartyPage::list() const {
    return m_rows->list();
}

bool PartyPage::writes(Permission permission) const {
    return m_desk.may(permission) && !m_desk.store().readOnly();
}

QPushButton *PartyPage::addButton(const QString &text, const char *role, const char *name, const QString &keys) {
    auto *b = button(keys.isEmpty() ? text : text + QLatin1Char(' ') + keys, role, this);
    b->setObjectName(QLatin1String(name));
    if (!keys.isEmpty())
        b->setShortcut(QKeySequence(keys));
    m_buttons->addWidget(b);
    return b;
}

void PartyPage::showPaper(const QString &title, const MakePaper &make) {
    PaperDialog(m_desk, title, make, window()).exec();
}

void PartyPage::paperAction(const QString &text, const char *role, const char *name, const QString &keys, const MakePaper &make) {
    m_rows->action(text, role, name, keys, [this, text, make] { showPaper(text, make); });
}

void PartyPage::addPeriod(const QString &before, const QString &after, const std::function<void(int)> &by) {
    m_period->show();
    for (const auto &[text, name, keys, step] : {std::tuple{before, "periodBeforeButton", "Alt+Left", -1}, {after, "periodAfterButton", "Alt+Right", 1}}) {
        auto *b = addButton(text, "chip", name, {});
        b->setShortcut(QKeySequence(QLatin1String(keys)));
        b->setToolTip(QLatin1String(keys));
        connect(b, &QPushButton::clicked, this, [this, by, step = step] {
            by(step);
            reload();
        });
    }
}

void PartyPage::addYears(int &year) {
    addPeriod(tr("◀ Year before"), tr("Year after ▶"), [this, &year](int by) { year = std::min(year + by, m_desk.book().clock().today().year()); });
}

} // namespace vl
