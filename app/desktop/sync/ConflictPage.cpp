// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync/ConflictPage.h"

#include "desktop/Widgets.h"
#include "desktop/sync/SyncWords.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/People.h"
#include "store/Rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace vl {

ConflictPage::ConflictPage(Desk &desk, QWidget *parent) : AskPage(desk, parent) {
    ConflictPage::rebuild();
}

QString ConflictPage::whoAndWhen(const ConflictSide &side) const {
    const QString at = SyncWords::when(side.atMs, m_desk.book().clock().nowMs());
    const QString who = side.author.isEmpty() ? tr("Somebody") : side.author;
    return side.device.isEmpty() ? tr("%1, %2").arg(who, at) : tr("%1 on the computer %2, %3").arg(who, side.device, at);
}

QWidget *ConflictPage::side(const Conflict &c, qsizetype i) {
    const Theme &t = m_desk.theme();
    const ConflictSide &s = c.sides[i];
    auto *card = new QFrame(m_body);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(16));
    column->setSpacing(t.px(8));
    QString shown;
    if (c.isRemoval())
        shown = s.removes ? tr("Removed") : tr("Changed, or still needed");
    else if (const Field &f = c.type->field(c.type->indexOf(c.field)); !s.value.isValid())
        shown = tr("Nothing entered");
    else
        shown = shownValue(f, s.value);
    auto *value = label(shown, "name", card);
    value->setWordWrap(true);
    column->addWidget(value);
    auto *who = label(whoAndWhen(s), "hint", card);
    who->setWordWrap(true);
    column->addWidget(who);
    if (i == 0 && !c.isRemoval())
        column->addWidget(label(tr("shown until you decide"), "hint", card));
    column->addStretch();
    const QString verb = c.isRemoval() ? (s.removes ? tr("Remove it") : tr("Keep it")) : tr("Take this one");
    auto *take = button(verb + QStringLiteral("   %1").arg(i + 1), i == 0 ? "primary" : nullptr, card);
    take->setObjectName(QStringLiteral("side%1Button").arg(i + 1));
    take->setAccessibleName(verb + QLatin1Char(' ') + shown);
    connect(take, &QPushButton::clicked, this, [this, i] { choose(i); });
    column->addWidget(take, 0, Qt::AlignLeft);
    return card;
}

void ConflictPage::show(const Conflict &c) {
    auto *column = qobject_cast<QVBoxLayout *>(m_body->layout());
    QString where;
    if (c.type == &types::resident())
        if (auto r = loadRecord(m_desk.store(), types::resident(), c.record); r)
            if (auto h = loadRecord(m_desk.store(), types::household(), r->link("household")); h)
                where = h->text("village_group");
    QString about = c.about.isEmpty() ? typeLabel(*c.type) : c.about;
    if (!where.isEmpty())
        about += QStringLiteral("  ") + where;
    column->addWidget(label(about, "section", m_body));
    column->addWidget(label(c.isRemoval() ? tr("Removed on one computer, changed or still needed on another") : fieldLabel(c.type->field(c.type->indexOf(c.field))), "hint", m_body));
    const bool stacked = m_desk.theme().folds();
    auto *sides = stacked ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    sides->setSpacing(18);
    for (qsizetype i = 0; i < c.sides.size(); ++i)
        sides->addWidget(side(c, i), 1);
    column->addLayout(sides);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto n = static_cast<int>(c.sides.size());
    if (c.both().isValid()) {
        auto *both = button(tr("Keep both") + QStringLiteral("   %1").arg(n + 1), nullptr, m_body);
        both->setObjectName(QStringLiteral("bothButton"));
        connect(both, &QPushButton::clicked, this, &ConflictPage::keepBoth);
        row->addWidget(both);
    }
    auto *ask = button(tr("Ask them first") + QStringLiteral("   %1").arg(c.both().isValid() ? n + 2 : n + 1), nullptr, m_body);
    connect(ask, &QPushButton::clicked, this, &ConflictPage::later);
    row->addWidget(ask);
    row->addStretch();
    column->addLayout(row);
}

void ConflictPage::rebuild() {
    auto open = openConflicts(m_desk.store());
    m_conflicts = open ? *open : QList<Conflict>();
    m_conflicts.removeIf([this](const Conflict &c) { return m_later.contains({c.record, c.field}); });
    QVBoxLayout *column = freshBody(12);
    if (!m_conflicts.isEmpty()) {
        m_title->setText(tr("%n place(s) were changed on two computers: you decide", nullptr, static_cast<int>(m_conflicts.size())));
        m_hint->setText(tr("Both are still there; nothing is lost."));
        show(m_conflicts.first());
    } else {
        m_title->setText(tr("Nothing waits for a decision"));
        m_hint->clear();
        auto *note = label(m_later.isEmpty() ? tr("Where two computers say different things, you are asked here. Esc goes back.") : tr("The rest was put off. It waits under Reporting. Esc goes back."), "hint", m_body);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addStretch(1); // before the cards' own
    setFocus();
}

void ConflictPage::choose(qsizetype i) {
    if (m_conflicts.isEmpty() || i >= m_conflicts.first().sides.size())
        return;
    const Conflict &c = m_conflicts.first();
    done(c.isRemoval() ? decideRemoval(m_desk.store(), c, !c.sides[i].removes) : decideConflict(m_desk.store(), c, c.sides[i].value));
}

void ConflictPage::keepBoth() {
    if (!m_conflicts.isEmpty() && m_conflicts.first().both().isValid())
        done(decideConflict(m_desk.store(), m_conflicts.first(), m_conflicts.first().both()));
}

void ConflictPage::later() {
    if (m_conflicts.isEmpty())
        return;
    m_later.insert({m_conflicts.first().record, m_conflicts.first().field});
    rebuild();
}

void ConflictPage::done(const Result<QSet<Id>> &touched) {
    if (!touched)
        Q_EMIT m_desk.failed(say(touched.error()));
    else
        m_desk.changed(*touched, tr("Decided. What was not chosen stays in the history."));
}

void ConflictPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    const int n = event->key() - Qt::Key_1;
    if (m_conflicts.isEmpty() || n < 0 || n > 8)
        return QWidget::keyPressEvent(event);
    const Conflict &c = m_conflicts.first();
    const auto sides = static_cast<int>(c.sides.size());
    const bool both = c.both().isValid();
    if (n < sides)
        choose(n);
    else if (both && n == sides)
        keepBoth();
    else if (n == sides + (both ? 1 : 0))
        later();
}

} // namespace vl
