// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/AskPage.h"

#include "desktop/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vl {

AskPage::AskPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(label({}, "heading", this)), m_hint(label({}, "hint", this)) {
    setObjectName(QStringLiteral("page"));
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
    auto *scroll = scrollArea(this);
    auto *body = new QWidget(scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    connect(
        &desk, &Desk::recordsChanged, this, [this] { rebuild(); }, Qt::QueuedConnection);
    connect(
        &desk.theme(), &Theme::changed, this, [this] { rebuild(); }, Qt::QueuedConnection);
}

QVBoxLayout *AskPage::freshBody() {
    delete m_body;
    m_body = new QWidget(this);
    m_column->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace vl
