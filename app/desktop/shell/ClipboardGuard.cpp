// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/ClipboardGuard.h"

#include "desktop/residents/LeaveDialog.h"
#include "jobs/GuardJob.h"
#include "jobs/Sentences.h"
#include "store/Audit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

namespace vl {

namespace {

constexpr int lookAgainMs = 100; // while a menu is open
} // namespace

ClipboardGuard::ClipboardGuard(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this, &ClipboardGuard::lookAtSelection);
    qApp->installEventFilter(this);
}

ClipboardGuard::~ClipboardGuard() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    const bool ours = clipboard->ownsClipboard();
    forget();
    disconnect(clipboard, nullptr, this, nullptr);
    if (ours)
        clipboard->clear();
}

void ClipboardGuard::forget() {
    wipe(m_original);
    wipe(m_masked);
}

void ClipboardGuard::look() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard())
        return forget(); // somebody else's
    const QString text = clipboard->text();
    if (text.isEmpty() || text == m_masked || m_menu)
        return;
    forget();
    const QString safe = safeForm(text);
    if (safe == text)
        return;
    m_original = text;
    m_masked = safe;
    clipboard->setText(m_masked);
    Q_EMIT m_desk.said(tr("Masked for other programs. As it is: Ctrl+Shift+C."), false);
}

// What is only selected goes to other programs too, where the system has a middle button for it.
void ClipboardGuard::lookAtSelection() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsSelection())
        return;
    const QString text = clipboard->text(QClipboard::Selection);
    if (const QString safe = safeForm(text); safe != text)
        clipboard->setText(safe, QClipboard::Selection);
}

// What cannot be looked through by what the book knows is looked through by its shape.
QString ClipboardGuard::safeForm(const QString &text) {
    auto known = guardKnowledge(m_desk.store());
    GuardKnowledge shapes;
    shapes.today = m_desk.book().clock().today();
    const GuardKnowledge &k = known ? *known : shapes;
    return findLeaks(piecesOf(text), k).isEmpty() ? text : maskedText(text, k);
}

void ClipboardGuard::letThrough() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_original.isEmpty() || !clipboard->ownsClipboard())
        return Q_EMIT m_desk.said(tr("Nothing that was copied is masked."), false);
    if (!m_desk.may(Permission::Reveal) || m_desk.store().readOnly())
        return Q_EMIT m_desk.failed(say(Error{ErrorCode::NotAllowed, permissionKey(Permission::Reveal), {}}));
    const QPointer<ClipboardGuard> self(this);
    const auto leaving = askToLeave(m_desk, m_window->window());
    if (!self || !leaving || m_original.isEmpty())
        return;
    if (auto s = mayLeave(m_desk.store(), *leaving); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    if (auto s = audit(m_desk.store(), {QStringLiteral("copy"), {}, {}, leaving->purpose}); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_masked = m_original; // let past this once
    clipboard->setText(m_original);
    Q_EMIT m_desk.said(tr("Copied as it is; the purpose is on record."), false);
}

// A menu of this program pastes it as it was too: while one is open the clipboard holds it.
void ClipboardGuard::openMenu() {
    m_menu = true;
    QGuiApplication::clipboard()->setText(m_original);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (QApplication::activePopupWidget() != nullptr)
            return;
        timer->deleteLater();
        m_menu = false;
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard->ownsClipboard() && clipboard->text() == m_original)
            clipboard->setText(m_masked);
        else
            look();
    });
    timer->start(lookAgainMs);
}

// Inside the program what was copied is pasted as it was.
bool ClipboardGuard::eventFilter(QObject *object, QEvent *event) {
    if (m_original.isEmpty() || m_masked == m_original || (event->type() != QEvent::KeyPress && event->type() != QEvent::ContextMenu))
        return false;
    auto *line = qobject_cast<QLineEdit *>(object);
    auto *text = qobject_cast<QPlainTextEdit *>(object);
    if ((line == nullptr && text == nullptr) || QGuiApplication::clipboard()->text() != m_masked)
        return false;
    if (event->type() == QEvent::ContextMenu) {
        if (!m_menu)
            openMenu();
        return false;
    }
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    if (line != nullptr && !line->isReadOnly()) {
        line->insert(m_original);
        return true;
    }
    if (text != nullptr && !text->isReadOnly()) {
        text->insertPlainText(m_original);
        return true;
    }
    return false;
}

} // namespace vl
