// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/PlaceBar.h"

#include "desktop/FlowLayout.h"
#include "desktop/Widgets.h"

#include <QHBoxLayout>

namespace vl {

namespace {

// The tenth is Alt+0; there are no more.
QKeySequence keyOf(qsizetype place) {
    return QKeySequence(QStringLiteral("Alt+%1").arg((place + 1) % 10));
}

} // namespace

PlaceBar::PlaceBar(const QString &heading, const QStringList &places, const QString &name, QWidget *parent) : QWidget(parent) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 0);
    row->setSpacing(20);
    row->addWidget(label(heading, "heading", this), 0, Qt::AlignTop);
    auto *chips = new FlowLayout;
    row->addLayout(chips, 1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        auto *b = button(places[i], "chip", this);
        b->setObjectName(name + QString::number(i));
        b->setCheckable(true);
        b->setAutoExclusive(true);
        b->setShortcut(keyOf(i));
        b->setToolTip(keyOf(i).toString());
        connect(b, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
        chips->addWidget(b);
        m_places += b;
    }
    m_places.first()->setChecked(true);
}

void PlaceBar::choose(int place) {
    m_places[place]->setChecked(true);
}

void PlaceBar::setText(int place, const QString &text) {
    m_places[place]->setText(text);
    m_places[place]->setShortcut(keyOf(place)); // a new text takes it away
}

} // namespace vl
