// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/RebuiltPage.h"

#include "desktop/Widgets.h"

#include <QFrame>
#include <QVBoxLayout>

namespace vl {

RebuiltPage::RebuiltPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    setObjectName(QStringLiteral("page"));
    connect(
        &desk.theme(), &Theme::changed, this, [this] { rebuild(); }, Qt::QueuedConnection);
}

void RebuiltPage::setTabAnchor(QWidget *anchor) {
    m_anchor = anchor;
    chainTabs();
}

void RebuiltPage::addBody(QBoxLayout *into, const QMargins &margins) {
    auto *scroll = scrollArea(this);
    auto *body = new QWidget(scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(margins);
    scroll->setWidget(body);
    into->addWidget(scroll, 1);
}

QVBoxLayout *RebuiltPage::freshBody(int spacing) {
    delete m_body;
    m_body = new QWidget(this);
    m_column->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    QMetaObject::invokeMethod(this, &RebuiltPage::chainTabs, Qt::QueuedConnection); // when it has been filled
    return column;
}

QVBoxLayout *RebuiltPage::card(QLayout *into, int spacing) {
    auto *frame = new QFrame(m_body);
    frame->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(spacing);
    into->addWidget(frame);
    return column;
}

void RebuiltPage::chainTabs() {
    QWidget *before = m_anchor;
    if (before == nullptr || m_body == nullptr)
        return;
    for (QWidget *w : m_body->findChildren<QWidget *>()) {
        if ((w->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, w);
        before = w;
    }
}

} // namespace vl
