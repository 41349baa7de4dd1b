// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/StatusLine.h"

#include "desktop/Widgets.h"
#include "desktop/sync/SyncWords.h"
#include "store/Backup.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace vl {

StatusLine::StatusLine(Desk &desk, SyncAgent &agent, QWidget *parent) : QFrame(parent), m_desk(desk), m_agent(agent) {
    setProperty("role", QStringLiteral("status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    m_sync = button({}, "link", this);
    m_sync->setObjectName(QStringLiteral("syncStateButton"));
    connect(m_sync, &QPushButton::clicked, this, &StatusLine::syncAsked);
    connect(&agent, &SyncAgent::changed, this, &StatusLine::refreshSync);
    row->addWidget(m_sync);
    row->addSpacing(16);
    m_dot = label({}, "hint", this);
    m_backup = label({}, "hint", this);
    m_message = label({}, "hint", this);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_dot);
    row->addWidget(m_backup);
    row->addSpacing(16);
    row->addWidget(m_message, 1);
    auto *larger = button(tr("Large text Ctrl++"), "link", this);
    auto *help = button(tr("Help F1"), "link", this);
    row->addWidget(larger);
    row->addWidget(help);
    connect(larger, &QPushButton::clicked, this, &StatusLine::largerAsked);
    connect(help, &QPushButton::clicked, this, &StatusLine::helpAsked);
    m_fade.setSingleShot(true);
    m_fade.setInterval(20000);
    connect(&m_fade, &QTimer::timeout, this, [this] { m_message->clear(); });
    connect(&desk, &Desk::backupFinished, this, &StatusLine::refresh);
    connect(&desk, &Desk::said, this, [this](const QString &m) { say(m); });
    connect(&desk, &Desk::failed, this, [this](const QString &m) { say(m, true); });
    m_backup->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    const auto fold = [this, larger, help] { // large text: the room is for what must be read
        larger->setVisible(!m_desk.theme().folds());
        help->setVisible(m_desk.theme().percent() < 225);
    };
    connect(&desk.theme(), &Theme::changed, this, fold);
    fold();
    connect(&desk.theme(), &Theme::changed, this, &StatusLine::refresh);
    connect(&desk.theme(), &Theme::changed, this, &StatusLine::refreshSync);
    refresh();
    refreshSync();
}

// The word and the shape carry it; the colour only agrees.
void StatusLine::refreshSync() {
    const SyncSentence s = SyncWords::of(m_agent.glance(), m_agent.isRunning(), m_desk.book().clock().nowMs(), m_desk.theme().folds());
    const bool ok = qstrcmp(s.role, "ok") == 0;
    m_sync->setText((ok ? QStringLiteral("✓ ") : QString()) + s.text);
    m_sync->setAccessibleName(tr("Reporting: %1").arg(s.text));
    setState(m_sync, "tone", QLatin1String(s.role));
}

void StatusLine::refresh() {
    const BackupState s = backupState(m_desk.book().files());
    const auto when = [](qint64 ms) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat); };
    QString text;
    const char *role = "ok";
    QString shape = QStringLiteral("✓");
    if (m_desk.book().readOnly()) {
        text = tr("Read only: this book was written by a newer version");
        role = "warning";
        shape = QStringLiteral("▲");
    } else if (s.lastFailureMs > s.lastGoodMs) {
        text = s.lastGoodMs > 0 ? tr("The backup failed, or its second copy; last good one %1").arg(when(s.lastGoodMs)) : tr("The backup failed");
        role = "problem";
        shape = QStringLiteral("●");
    } else if (s.lastGoodMs == 0) {
        text = tr("No backup yet");
        role = "warning";
        shape = QStringLiteral("▲");
    } else if (backupOverdue(s, m_desk.book().clock())) {
        text = tr("Backup overdue, last one %1").arg(when(s.lastGoodMs));
        role = "warning";
        shape = QStringLiteral("▲");
    } else {
        text = m_desk.theme().folds() ? tr("Backup checked") : tr("Saved on this computer · backup %1, checked").arg(when(s.lastGoodMs));
    }
    m_dot->setText(shape);
    setState(m_dot, "role", QLatin1String(role));
    setState(m_backup, "role", qstrcmp(role, "ok") == 0 ? QStringLiteral("hint") : QLatin1String(role));
    m_backup->setText(text);
}

void StatusLine::say(const QString &message, bool problem) {
    setState(m_message, "role", problem ? QStringLiteral("problem") : QStringLiteral("hint"));
    m_message->setText(message);
    m_message->setToolTip(message);
    m_message->setAccessibleName(message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (problem)
        m_fade.stop();
    else
        m_fade.start();
}

} // namespace vl
