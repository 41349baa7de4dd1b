// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/RecordsPage.h"

#include "desktop/Widgets.h"
#include "desktop/notices/NoticeModel.h"
#include "desktop/notices/PaperView.h"
#include "desktop/notices/PostingDialogs.h"
#include "desktop/notices/SecondReader.h"
#include "desktop/notices/VersionsDialog.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/GuardWords.h"
#include "jobs/NoticeSentences.h"
#include "jobs/Sentences.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPointer>

#include <algorithm>

namespace vl {

namespace {

// The button that a key has pressed and that has not done its work yet.
QString pressedByKey(const QWidget *body) {
    if (body == nullptr || QApplication::mouseButtons() != Qt::NoButton)
        return {};
    const auto all = body->findChildren<QPushButton *>();
    const auto it = std::find_if(all.cbegin(), all.cend(), [](const QPushButton *b) { return b->isDown(); });
    return it == all.cend() ? QString() : (*it)->objectName();
}

constexpr int browsingPatienceMs = 60; // while she goes down the list

QString moment(qint64 ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString day(const QDate &d) {
    return QLocale().toString(d, QLocale::ShortFormat);
}

} // namespace

RecordsPage::RecordsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RecordsPage::drawPaper);
    build();
    connect(&desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&desk.theme(), &Theme::changed, this, &RecordsPage::dress);
    dress();
}

void RecordsPage::build() {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrollArea(this);
    auto *body = new QWidget(area);
    area->setWidget(body);
    area->setWidgetResizable(true);
    outer->addWidget(area);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(24, 6, 24, 18);
    m_columns->setSpacing(18);
    m_model = new NoticeModel(this);
    m_list = new RowList(m_desk.theme(), this);
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setAccessibleName(tr("Notices on record"));
    m_list->setModel(m_model);
    m_list->setColumns({{tr("Notice"), 10, 3, 0, false}, {tr("Number"), 13, 0, 1, false}, {QString(), 14, 1, 0, false}});
    m_list->setEmptyText(tr("Nothing is on record yet. What you print or save under \"Make one\" is kept here, with its number."));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::chooseRow);
    m_paper = new PaperView(m_desk.theme(), this);
    connect(m_paper, &PaperView::resized, this, [this] {
        m_drawn = {};
        m_soon.start(browsingPatienceMs);
    });
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("card"));
    m_side = frame;
    m_sideColumn = new QVBoxLayout(frame);
    m_sideColumn->setContentsMargins(18, 18, 18, 18);
    m_columns->addWidget(m_list, 5);
    m_columns->addWidget(m_paper, 5);
    m_columns->addWidget(frame);
    m_message = label({}, "ok", m_side);
    m_message->setWordWrap(true);
    m_sideColumn->addStretch();
    m_sideColumn->addWidget(m_message);
    m_exit = new NoticeExit(m_desk, m_side);
    connect(m_exit, &NoticeExit::said, this, [this](const QString &sentence, bool trouble) {
        setState(m_message, "role", trouble ? QStringLiteral("problem") : QStringLiteral("ok"));
        showMessage(m_message, sentence);
    });
    connect(m_exit, &NoticeExit::decided, this, [this] {
        if (const NoticeLine *n = current())
            m_desk.changed({n->id}, tr("Read through."));
    });
}

void RecordsPage::dress() {
    const Theme &t = m_desk.theme();
    const bool stacked = t.folds();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->removeWidget(m_side);
    m_columns->insertWidget(stacked ? 1 : 2, m_side);
    m_side->setMinimumWidth(t.px(270));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(270));
    m_list->setMinimumHeight(stacked ? t.px(240) : 0);
    m_paper->setMinimumHeight(stacked ? t.px(360) : 0);
}

void RecordsPage::arrive() {
    reload();
    m_list->setFocus();
}

void RecordsPage::choose(const Id &id) {
    reload();
    for (int i = 0; i < m_model->lines().size(); ++i)
        if (m_model->lines()[i].id == id)
            m_list->setCurrentIndex(m_model->index(i));
    m_list->setFocus();
}

void RecordsPage::reload() {
    const Id had = current() != nullptr ? current()->id : Id();
    auto all = notices(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_model->setLines(*all, m_desk.book().clock().today());
    int row = 0;
    for (int i = 0; i < all->size(); ++i)
        if ((*all)[i].id == had)
            row = i;
    if (!all->isEmpty())
        m_list->setCurrentIndex(m_model->index(row));
    chooseRow();
}

const NoticeLine *RecordsPage::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->lines().size() ? &m_model->lines()[row] : nullptr;
}

void RecordsPage::chooseRow() {
    showMessage(m_message, {});
    m_leaks.clear();
    m_known = false;
    m_drawn = {};
    if (current() == nullptr)
        m_paper->clear();
    m_soon.start(browsingPatienceMs);
    showSide();
}

// As it was kept, on a worker; with what the guard finds in it by what the register knows today.
void RecordsPage::drawPaper() {
    const NoticeLine *n = current();
    if (n == nullptr || m_drawn == n->version)
        return;
    if (m_job.isRunning()) {
        m_again = true;
        return;
    }
    struct Drawn {
        QList<QImage> pages;
        QStringList leaks;
    };
    const auto outcome = std::make_shared<std::optional<Result<Drawn>>>();
    const bool mark = n->approved();
    m_job.start(
        [this, outcome, line = *n, mark](const JobProgress &progress) {
            outcome->emplace([&]() -> Result<Drawn> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto made = madeVersion(**store, line, mark, [&](int percent) { return progress(QStringLiteral("pages"), percent); });
                if (!made)
                    return made.error();
                auto pages = picturesOf(*made, m_paper->dpiFor(made->content.look.paper));
                if (!pages)
                    return pages.error();
                Drawn d;
                d.pages = std::move(*pages);
                d.leaks = leakLines(made->leaks);
                return d;
            }());
        },
        [this, outcome, version = n->version] {
            const NoticeLine *now = current();
            if (std::exchange(m_again, false) || now == nullptr || now->version != version)
                return m_soon.start(0);
            m_drawn = version;
            if (!**outcome) {
                m_paper->clear();
                setState(m_message, "role", QStringLiteral("problem"));
                return showMessage(m_message, say((*outcome)->error()));
            }
            m_paper->showPages((**outcome)->pages);
            m_leaks = (**outcome)->leaks;
            m_known = true;
            showSide();
        });
}

void RecordsPage::action(const QString &text, const char *role, const char *name, const QString &keys, const std::function<void()> &what) {
    auto *b = button(keys.isEmpty() ? text : text + QLatin1Char(' ') + keys, role, m_sideBody);
    b->setObjectName(QLatin1String(name));
    if (!keys.isEmpty())
        b->setShortcut(QKeySequence(keys));
    connect(b, &QPushButton::clicked, this, what, Qt::QueuedConnection); // it may build the side anew
    const QString kind = QLatin1String(role == nullptr ? "" : role);
    static_cast<QVBoxLayout *>(m_sideBody->layout())->addWidget(b, 0, kind.endsWith(QLatin1String("ink")) ? Qt::AlignLeft : Qt::Alignment());
}

void RecordsPage::showSide() {
    const QWidget *focus = window()->focusWidget();
    const QString focused = focus != nullptr && m_sideBody != nullptr && m_sideBody->isAncestorOf(focus) ? focus->objectName() : QString();
    const NoticeLine *n = current();
    // A shortcut clicks a moment after it was pressed: when the page is built anew just then, the key is not lost; never for another notice.
    if (const QString pressed = pressedByKey(m_sideBody); !pressed.isEmpty())
        m_pressed = pressed;
    if (n != nullptr && n->id != m_sideOf) {
        m_pressed.clear();
        m_sideOf = n->id;
    }
    delete m_sideBody;
    m_sideBody = new QWidget(m_side);
    m_sideColumn->insertWidget(0, m_sideBody);
    auto *column = new QVBoxLayout(m_sideBody);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (n == nullptr)
        return;
    const auto line = [&](const QString &text, const char *role) {
        auto *l = label(text, role, m_sideBody);
        l->setWordWrap(true);
        column->addWidget(l);
    };
    line(n->title, "section");
    line(n->number, "hint");
    const NoticeState state = n->state();
    const bool late = n->overdue(m_desk.book().clock().today());
    line(late ? tr("● To be taken down since %1").arg(day(n->due)) : stateWord(state), late ? "problem" : state == NoticeState::Waiting || state == NoticeState::Returned ? "warning"
                                                                                                                                                                          : "ok");
    line(tr("Written by %1, %2").arg(n->authorName, moment(n->atMs)) + (n->versions > 1 ? QLatin1Char('\n') + tr("%n version(s)", nullptr, static_cast<int>(n->versions)) : QString()), "hint");
    if (!n->decision.isEmpty())
        line((n->approved() ? tr("Read and agreed to by %1, %2") : tr("Sent back by %1, %2")).arg(n->decidedBy, moment(n->decidedAtMs)) + (n->reason.isEmpty() ? QString() : QLatin1Char('\n') + n->reason), "hint");
    if (n->overridden)
        line(tr("What the guard found may stand. %1").arg(n->overriddenBy), "warning");
    if (n->hangs() && n->postedVersion != n->version)
        line(tr("▲ An earlier version hangs; this one does not yet."), "warning");
    if (!n->posting.isNull())
        line(tr("%1, put up by %2, %3").arg(n->place, n->postedBy, moment(n->postedAtMs)) + (n->takenDown.isValid() ? QLatin1Char('\n') + tr("Taken down on %1").arg(day(n->takenDown)) : n->due.isValid() ? QLatin1Char('\n') + tr("Hangs until %1").arg(day(n->due))
                                                                                                                                                                                                           : QString()),
             "hint");
    if (!n->posting.isNull())
        column->addWidget(new PapersSection(m_desk, n->posting, m_sideBody)); // the photo
    if (n->versions > 1)
        action(tr("Its versions…"), "accentLink", "versionsButton", {}, [this] {
            if (const NoticeLine *it = current())
                showVersions(m_desk, NoticeLine(*it), window());
        });
    if (!m_leaks.isEmpty() && !n->overridden)
        line(m_leaks.mid(0, 6).join(QLatin1Char('\n')), "problem");
    if (m_desk.store().readOnly() || !m_desk.may(Permission::MakeNotices))
        return;
    if (!m_known) // what the guard says of it is not known yet
        return;
    const bool needsReader = (n->needsApproval && !n->approved()) || (!m_leaks.isEmpty() && !n->overridden);
    if (needsReader && state != NoticeState::Withdrawn && n->postedVersion != n->version)
        action(tr("Second reader…"), "primary", "readerButton", QStringLiteral("Alt+R"), [this] { decide(); });
    if (!needsReader && (state == NoticeState::Ready || state == NoticeState::Down))
        action(tr("It hangs…"), nullptr, "postButton", QStringLiteral("Alt+H"), [this] {
            if (const NoticeLine *it = current())
                (void)askPosting(m_desk, NoticeLine(*it), window()); // a copy: the list may be read anew meanwhile
        });
    if (state == NoticeState::Posted)
        action(tr("Taken down…"), late ? "primary" : nullptr, "downButton", QStringLiteral("Alt+D"), [this] {
            if (const NoticeLine *it = current())
                (void)askTakeDown(m_desk, NoticeLine(*it), window());
        });
    if (!needsReader && n->mayGo()) {
        const auto leave = [this](NoticeExit::Way way) {
            return [this, way] {
                if (const NoticeLine *it = current())
                    m_exit->begin(way, NoticeLine(*it), QStringList(m_leaks), it->approved());
            };
        };
        action(tr("Print"), state == NoticeState::Ready ? "primary" : nullptr, "printAgainButton", QStringLiteral("Ctrl+P"), leave(NoticeExit::Way::Printer));
        action(tr("Save as PDF…"), nullptr, "pdfAgainButton", {}, leave(NoticeExit::Way::Pdf));
        action(tr("Save as picture…"), nullptr, "pictureAgainButton", {}, leave(NoticeExit::Way::Picture));
        action(tr("Loudspeaker…"), nullptr, "textAgainButton", {}, leave(NoticeExit::Way::Text));
    }
    if (state != NoticeState::Posted && state != NoticeState::Down && state != NoticeState::Withdrawn)
        action(tr("Withdraw it"), "link", "withdrawButton", {}, [this] { withdraw(); });
    // Tab goes from the list to what can be done with it.
    QWidget *before = m_list;
    for (auto *w : m_sideBody->findChildren<QPushButton *>()) {
        QWidget::setTabOrder(before, w);
        before = w;
    }
    QWidget::setTabOrder(before, m_paper);
    if (auto *again = focused.isEmpty() ? nullptr : m_sideBody->findChild<QWidget *>(focused))
        again->setFocus();
    else if (!focused.isEmpty())
        m_list->setFocus(); // what she was on has done its work
    const QString pressed = std::exchange(m_pressed, QString());
    if (auto *b = pressed.isEmpty() ? nullptr : m_sideBody->findChild<QPushButton *>(pressed); b != nullptr && b->isEnabled())
        b->click();
}

void RecordsPage::decide() {
    if (current() == nullptr)
        return;
    const NoticeLine line = *current();
    const QPointer<RecordsPage> self(this); // the book may be locked meanwhile
    SecondReader reader(m_desk, line, line.overridden ? QStringList() : m_leaks, window());
    if (reader.exec() == QDialog::Accepted && self)
        m_desk.changed({line.id}, tr("Read through."));
}

void RecordsPage::withdraw() {
    const NoticeLine *n = current();
    if (n == nullptr)
        return;
    if (auto s = withdrawNotice(m_desk.store(), n->id); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({n->id}, tr("Withdrawn; it keeps its number. Ctrl+Z takes it back."));
}

} // namespace vl
