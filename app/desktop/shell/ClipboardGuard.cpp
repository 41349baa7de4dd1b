// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/ClipboardGuard.h"

#include "desktop/residents/Dialogs.h"
#include "jobs/GuardJob.h"
#include "jobs/Sentences.h"
#include "store/Audit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace vl {

namespace {

constexpr qsizetype longest = 1 << 20; // more than anybody copies out of a form

QList<GuardPiece> linesOf(const QString &text) {
    QList<GuardPiece> out;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        GuardPiece p;
        p.text = line;
        out.append(p);
    }
    return out;
}

} // namespace

ClipboardGuard::ClipboardGuard(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
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
    const QString text = clipboard->text().left(longest);
    if (text.isEmpty() || text == m_masked)
        return;
    forget();
    auto known = guardKnowledge(m_desk.store());
    if (!known)
        return;
    const QList<GuardPiece> pieces = linesOf(text);
    if (findLeaks(pieces, *known).isEmpty())
        return;
    QStringList lines;
    for (const GuardPiece &p : masked(pieces, *known))
        lines += p.text;
    m_original = text;
    m_masked = lines.join(QLatin1Char('\n'));
    clipboard->setText(m_masked);
    Q_EMIT m_desk.said(tr("Masked for other programs. As it is: Ctrl+Shift+C."), false);
}

void ClipboardGuard::letThrough() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_original.isEmpty() || !clipboard->ownsClipboard())
        return Q_EMIT m_desk.said(tr("Nothing that was copied is masked."), false);
    if (!m_desk.may(Permission::Reveal) || m_desk.store().readOnly())
        return Q_EMIT m_desk.failed(say(Error{ErrorCode::NotAllowed, permissionKey(Permission::Reveal), {}}));
    const QString purpose = askPurpose(m_desk.theme(), m_window->window());
    if (purpose.isEmpty())
        return;
    if (auto s = audit(m_desk.store(), {QStringLiteral("copy"), {}, {}, purpose}); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_masked = m_original; // let past this once
    clipboard->setText(m_original);
    Q_EMIT m_desk.said(tr("Copied as it is; the purpose is on record."), false);
}

// Inside the program what was copied is pasted as it was.
bool ClipboardGuard::eventFilter(QObject *object, QEvent *event) {
    if (event->type() != QEvent::KeyPress || m_original.isEmpty() || m_masked == m_original)
        return false;
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) || QGuiApplication::clipboard()->text() != m_masked)
        return false;
    if (auto *line = qobject_cast<QLineEdit *>(object); line != nullptr && !line->isReadOnly()) {
        line->insert(m_original);
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(object); text != nullptr && !text->isReadOnly()) {
        text->insertPlainText(m_original);
        return true;
    }
    return false;
}

} // namespace vl
