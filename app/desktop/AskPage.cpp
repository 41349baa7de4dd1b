// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/AskPage.h"

#include "desktop/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vl {

AskPage::AskPage(Desk &desk, QWidget *parent)
    : RebuiltPage(desk, parent), m_title(label({}, "heading", this)), m_hint(label({}, "hint", this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 12, 24, 16);
    outer->setSpacing(12);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_title);
    m_hint->setWordWrap(true);
    bar->addWidget(m_hint, 1);
    auto *close = button(tr("Leave it Esc"), nullptr, this);
    connect(close, &QPushButton::clicked, this, &AskPage::closed);
    bar->addWidget(close);
    outer->addLayout(bar);
    addBody(outer, {});
    setTabAnchor(close);
    connect(
        &desk, &Desk::recordsChanged, this, [this] { rebuild(); }, Qt::QueuedConnection);
}

} // namespace vl
