// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/Shell.h"

#include "desktop/Widgets.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/archive/ArchiveRoom.h"
#include "desktop/meetings/MeetingsPage.h"
#include "desktop/meetings/MeetingsRoom.h"
#include "desktop/notices/NoticesRoom.h"
#include "desktop/party/PartyRoom.h"
#include "desktop/residents/ResidentForm.h"
#include "desktop/residents/ResidentsPage.h"
#include "desktop/residents/TwinsPage.h"
#include "desktop/roster/ImportPage.h"
#include "desktop/settings/SettingsPage.h"
#include "desktop/shell/ClipboardGuard.h"
#include "desktop/shell/NavButton.h"
#include "desktop/shell/StatusLine.h"
#include "desktop/start/RecoveryPage.h"
#include "desktop/sync/ConflictPage.h"
#include "desktop/sync/SyncAgent.h"
#include "desktop/sync/SyncPage.h"
#include "desktop/today/TodayPage.h"
#include "jobs/Sentences.h"
#include "store/Backup.h"
#include "store/Drafts.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace vl {

namespace {
constexpr int hourMs = 3600 * 1000;
constexpr int navCount = Shell::Settings + 1;
constexpr const char *navIcons[navCount] = {"today", "residents", "party", "meetings", "notices", "affairs", "archive", "sync", "settings"};
} // namespace

Shell::Shell(std::unique_ptr<Desk> desk, QWidget *parent) : QWidget(parent), m_desk(std::move(desk)), m_agent(std::make_unique<SyncAgent>(*m_desk)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildRail(row);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    buildBar(right);
    m_stack = new QStackedWidget(this);
    right->addWidget(m_stack, 1);
    buildPages();
    m_status = new StatusLine(*m_desk, *m_agent, this);
    right->addWidget(m_status);
    connect(m_status, &StatusLine::syncAsked, this, [this] { goTo(Reporting); });
    connect(m_status, &StatusLine::helpAsked, this, &Shell::help);
    connect(m_status, &StatusLine::largerAsked, this, [this] { m_desk->theme().step(1); });
    if (m_desk->may(Permission::ReadPeople))
        m_clipboard = new ClipboardGuard(*m_desk, this);
    shortcuts();
    connect(&m_desk->theme(), &Theme::changed, this, &Shell::dress);
    dress();
    goTo(0);
    bringDraftBack();
    connect(&m_daily, &QTimer::timeout, this, &Shell::dailyBackup);
    m_daily.start(hourMs);
    dailyBackup();
    if (m_desk->book().wentBack())
        m_status->say(tr("This book has been brought back from an earlier time. What was written since then is in the book that was kept aside."), true);
}

Shell::~Shell() {
    // The desk's keys and connections go last: a page may still be at work on them on a thread of its own, and Qt
    // would take the pages away only after our members. What they say while they go is nobody's any more.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
    const auto children = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
}

void Shell::buildRail(QBoxLayout *into) {
    m_rail = new QFrame(this);
    m_rail->setProperty("role", QStringLiteral("rail"));
    auto *column = new QVBoxLayout(m_rail);
    column->setContentsMargins(12, 20, 12, 14);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *mark = label(QStringLiteral("村"), "mark", m_rail);
    mark->setObjectName(QStringLiteral("mark"));
    head->addWidget(mark);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *product = label(tr("Village Ledger"), "section", m_rail);
    product->setObjectName(QStringLiteral("wide"));
    names->addWidget(product);
    auto *village = label(m_desk->book().villageName(), "hint", m_rail);
    village->setObjectName(QStringLiteral("wide"));
    names->addWidget(village);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(14);
    const QStringList titles{tr("Today"), tr("Residents"), tr("Party"), tr("Meetings"), tr("Notices"), tr("Counter"), tr("Archive"), tr("Reporting"), tr("Settings")};
    for (int i = 0; i < titles.size(); ++i) {
        auto *b = new NavButton(titles[i], m_desk->theme(), m_rail);
        b->setToolTip(titles[i] + QStringLiteral("  Ctrl+%1").arg(i + 1));
        connect(b, &QPushButton::clicked, this, [this, i] { goTo(i); });
        column->addWidget(b);
        m_nav += b;
    }
    for (const int place : {Residents, Party, Meetings, Notices, Affairs, Archive})
        m_nav[place]->setVisible(m_desk->may(Permission::ReadPeople));
    column->addStretch();
    auto *who = label(m_desk->book().actor().name + QStringLiteral(" · ") + codeName(QStringLiteral("role"), roleCode(m_desk->book().actor().role)), "hint", m_rail);
    who->setObjectName(QStringLiteral("wide"));
    who->setWordWrap(true);
    column->addWidget(who);
    m_lock = button(tr("Lock Ctrl+L"), "link", m_rail);
    m_lock->setObjectName(QStringLiteral("lockButton"));
    connect(m_lock, &QPushButton::clicked, this, &Shell::lockAsked);
    column->addWidget(m_lock, 0, Qt::AlignLeft);
    into->addWidget(m_rail);
}

void Shell::buildBar(QBoxLayout *into) {
    m_bar = new QFrame(this);
    m_bar->setProperty("role", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(12);
    m_find = new QLineEdit(m_bar);
    m_find->setObjectName(QStringLiteral("findEdit"));
    m_find->setPlaceholderText(tr("Find somebody: name, initials, end of the ID number   Ctrl+F"));
    m_find->setAccessibleName(tr("Find somebody"));
    m_find->setClearButtonEnabled(true);
    for (QAbstractButton *clear : m_find->findChildren<QAbstractButton *>())
        clear->setAccessibleName(tr("Clear what was typed"));
    m_find->installEventFilter(this);
    row->addWidget(m_find, 3);
    row->addStretch(1);
    m_importButton = button(tr("Take in a roster"), nullptr, m_bar);
    m_new = button(tr("Register a person"), "primary", m_bar);
    row->addWidget(m_importButton);
    row->addWidget(m_new);
    const bool writes = m_desk->may(Permission::WritePeople) && !m_desk->store().readOnly();
    m_new->setVisible(writes);
    m_importButton->setVisible(writes && m_desk->may(Permission::Import));
    m_find->setVisible(m_desk->may(Permission::ReadPeople));
    connect(m_new, &QPushButton::clicked, this, &Shell::newPerson);
    connect(m_importButton, &QPushButton::clicked, this, [this] { importFile({}); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_residents == nullptr)
            return;
        if (!text.isEmpty() && m_stack->currentWidget() != m_residents)
            goTo(1);
        m_residents->find(text);
    });
    into->addWidget(m_bar);
}

void Shell::buildPages() {
    if (m_desk->may(Permission::ReadPeople)) {
        m_today = new TodayPage(*m_desk, this);
        m_residents = new ResidentsPage(*m_desk, this);
        m_stack->addWidget(m_today);
        m_today->setTabAnchor(m_new);
        m_stack->addWidget(m_residents);
        connect(m_today, &TodayPage::newAsked, this, &Shell::newPerson);
        connect(m_today, &TodayPage::importAsked, this, [this] { importFile({}); });
        connect(m_today, &TodayPage::backupAsked, this, [this] { m_desk->backUp(QStringLiteral("daily")); });
        connect(m_today, &TodayPage::residentsAsked, this, [this](const FindFilter &f) {
            m_residents->setFilter(f);
            goTo(1);
        });
        connect(m_residents, &ResidentsPage::editAsked, this, &Shell::change);
        connect(m_residents, &ResidentsPage::newbornAsked, this, &Shell::newborn);
        connect(m_today, &TodayPage::twinsAsked, this, [this] { showTwins(m_desk->twins()); });
        connect(m_residents, &ResidentsPage::twinAsked, this, [this](const Id &resident) {
            if (const TwinPair pair = askTwin(*m_desk, resident, window()); !pair.second.isNull())
                showTwins({pair});
        });
        m_party = new PartyRoom(*m_desk, this);
        m_stack->addWidget(m_party);
        m_meetings = new MeetingsRoom(*m_desk, this);
        m_stack->addWidget(m_meetings);
        connect(m_meetings, &MeetingsRoom::currentChanged, this, [this] { m_bar->setVisible(!m_meetings->isHolding()); }); // one place to type
        connect(m_meetings, &MeetingsRoom::noticeAsked, this, [this](const QString &kind, const QString &table) {
            goTo(Notices);
            m_notices->makeWith(kind, table);
        });
        connect(m_today, &TodayPage::meetingsAsked, this, [this] { goTo(Meetings); });
        connect(m_today, &TodayPage::partyAsked, this, [this](int place) {
            goTo(Party);
            m_party->go(place);
        });
        m_notices = new NoticesRoom(*m_desk, this);
        m_stack->addWidget(m_notices);
        m_affairs = new AffairsRoom(*m_desk, this);
        m_stack->addWidget(m_affairs);
        m_archive = new ArchiveRoom(*m_desk, this);
        m_stack->addWidget(m_archive);
        connect(m_affairs, &AffairsRoom::noticeAsked, this, [this](const QString &kind, const Id &about) {
            goTo(Notices);
            m_notices->makeWith(kind, {}, about.toHex());
        });
        connect(m_affairs, &AffairsRoom::topicAsked, this, [this](const Id &topic) {
            goTo(Meetings);
            m_meetings->hear(topic);
        });
        connect(m_today, &TodayPage::affairsAsked, this, [this] { goTo(Affairs); });
        connect(m_today, &TodayPage::noticesAsked, this, [this] {
            goTo(Notices);
            if (m_notices != nullptr)
                m_notices->showRecords();
        });
        connect(m_residents, &ResidentsPage::findBoxAsked, m_find, [this] { m_find->setFocus(); });
    }
    m_sync = new SyncPage(*m_desk, *m_agent, this);
    m_stack->addWidget(m_sync);
    m_sync->setTabAnchor(m_new);
    connect(m_sync, &SyncPage::conflictsAsked, this, &Shell::showConflicts);
    m_settings = new SettingsPage(*m_desk, this);
    m_stack->addWidget(m_settings);
    connect(m_settings, &SettingsPage::languageChanged, this, &Shell::languageAsked);
    connect(m_settings, &SettingsPage::lockDelayChanged, this, &Shell::lockDelayChanged);
    connect(m_settings, &SettingsPage::restoreAsked, this, &Shell::restoreAsked);
    connect(m_settings, &SettingsPage::recoveryRenewed, this, &Shell::showRecovery);
}

void Shell::shortcuts() {
    const auto on = [this](const QKeySequence &keys, auto slot) {
        auto *s = new QShortcut(keys, this);
        s->setContext(Qt::WindowShortcut);
        connect(s, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    on(QKeySequence(QStringLiteral("Ctrl+L")), [this] { Q_EMIT lockAsked(); });
    for (int i = 0; i < navCount; ++i)
        on(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, i] { goTo(i); });
    if (m_clipboard != nullptr)
        on(QKeySequence(QStringLiteral("Ctrl+Shift+C")), [this] { m_clipboard->letThrough(); });
    on(QKeySequence(Qt::Key_F1), [this] { help(); });
    on(QKeySequence(Qt::Key_F2), [this] {
        if (m_residents != nullptr && m_stack->currentWidget() == m_residents)
            change(m_residents->current());
    });
    if (m_residents != nullptr && m_desk->may(Permission::ExportMasked) && !m_desk->store().readOnly())
        on(QKeySequence(QStringLiteral("Ctrl+E")), [this] {
            if (m_stack->currentWidget() == m_residents)
                m_residents->exportShown();
        });
    if (m_desk->store().readOnly())
        return;
    if (m_desk->may(Permission::WritePeople) || m_desk->may(Permission::KeepMeetings)) {
        on(QKeySequence::Undo, [this] { m_desk->undo(); });
        on(QKeySequence(QStringLiteral("Ctrl+Y")), [this] { m_desk->redo(); });
    }
    if (!m_desk->may(Permission::WritePeople))
        return;
    on(QKeySequence(QStringLiteral("Ctrl+N")), [this] { newPerson(); });
    on(QKeySequence(QStringLiteral("Ctrl+I")), [this] { importFile({}); });
    on(QKeySequence(QStringLiteral("Ctrl+B")), [this] {
        if (m_stack->currentWidget() == m_residents)
            newborn(m_residents->currentHousehold());
    });
}

void Shell::dress() {
    const Theme &t = m_desk->theme();
    const bool folded = t.folds();
    for (QLabel *l : m_rail->findChildren<QLabel *>(QStringLiteral("wide")))
        l->setVisible(!folded);
    if (auto *mark = m_rail->findChild<QLabel *>(QStringLiteral("mark")))
        mark->setVisible(t.percent() < 200); // with the largest letters the entries need its room
    m_rail->setFixedWidth(folded ? t.px(88) : t.px(196));
    for (int i = 0; i < navCount && i < m_nav.size(); ++i) {
        m_nav[i]->setIcon(t.icon(QLatin1String(navIcons[i]), m_nav[i]->isChecked() ? t.tokens().accent : t.tokens().ink2));
        m_nav[i]->setFolded(folded);
        m_nav[i]->setIconSize(QSize(t.px(20), t.px(20)));
    }
    fitRail();
    m_find->setMinimumHeight(t.px(40));
    m_new->setIcon(t.icon(QStringLiteral("plus"), t.tokens().onAccent));
    m_new->setIconSize(QSize(t.px(18), t.px(18)));
    m_lock->setText(folded ? tr("Lock") : tr("Lock Ctrl+L"));
    m_importButton->setVisible(!folded && m_new->isVisibleTo(this) && m_desk->may(Permission::Import));
    m_desk->preferences().setPercent(t.percent());
    m_desk->preferences().setLook(t.look());
}

void Shell::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitRail();
}

// At large text the names go where the window is too low for them.
void Shell::fitRail() {
    const Theme &t = m_desk->theme();
    const bool bare = t.folds() && m_nav.size() * (t.px(44) + 4) + t.px(60) > height();
    for (NavButton *b : std::as_const(m_nav))
        b->setBare(bare);
}

void Shell::goTo(int page) {
    if (m_form != nullptr || (m_import != nullptr && m_import->isBusy()))
        return;
    if (m_import != nullptr) {
        m_import->deleteLater();
        m_import = nullptr;
    }
    if (m_guest != nullptr) {
        m_guest->deleteLater();
        m_guest = nullptr;
    }
    QWidget *const pages[navCount] = {m_today, m_residents, m_party, m_meetings, m_notices, m_affairs, m_archive, m_sync, m_settings};
    QWidget *target = pages[page] != nullptr ? pages[page] : m_settings;
    if (target == m_settings)
        m_settings->refresh();
    if (target != m_stack->currentWidget())
        m_status->say({}); // it was said of the place before
    m_stack->setCurrentWidget(target);
    m_bar->setVisible(target != m_meetings || m_meetings == nullptr || !m_meetings->isHolding());
    if (target == m_sync)
        m_sync->arrive();
    if (target == m_notices && m_notices != nullptr)
        m_notices->arrive();
    if (target == m_affairs && m_affairs != nullptr)
        m_affairs->arrive();
    if (target == m_archive && m_archive != nullptr)
        m_archive->arrive();
    if (target == m_party && m_party != nullptr)
        m_party->arrive();
    if (target == m_meetings && m_meetings != nullptr)
        m_meetings->arrive();
    markPlace(target == m_settings ? Settings : page);
}

void Shell::markPlace(int place) {
    for (int i = 0; i < navCount && i < m_nav.size(); ++i)
        m_nav[i]->setChecked(i == place);
    dress();
}

bool Shell::eventFilter(QObject *object, QEvent *event) {
    if (object == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_residents != nullptr) {
            goTo(1);
            m_residents->focusList();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void Shell::openForm(ResidentForm *form) {
    if (form == nullptr)
        return;
    m_form = form;
    markPlace(1);
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    m_bar->hide();
    connect(form, &ResidentForm::saved, this, [this](const Id &who) { closeForm(who); });
    connect(form, &ResidentForm::closed, this, [this] { closeForm({}); });
    form->focusFirst();
}

void Shell::closeForm(const Id &show) {
    if (m_form == nullptr)
        return;
    m_stack->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    goTo(1);
    if (!show.isNull()) {
        m_find->clear();
        m_residents->choose(show);
    }
    m_residents->focusList();
}

void Shell::openForm(ResidentForm::Kind kind, const Id &subject) {
    if (m_form != nullptr || m_guest != nullptr || m_residents == nullptr || !m_desk->may(Permission::WritePeople) || m_desk->store().readOnly())
        return;
    auto draft = draftFor(m_desk->store(), ResidentForm::draftKeyFor(kind, subject));
    openForm(draft && draft->has_value() ? ResidentForm::fromDraft(*m_desk, (*draft)->key, (*draft)->body, this) : new ResidentForm(*m_desk, kind, subject, this));
}

void Shell::newPerson() {
    openForm(ResidentForm::Kind::New, {});
}

void Shell::newborn(const Id &household) {
    if (!household.isNull())
        openForm(ResidentForm::Kind::Newborn, household);
}

void Shell::change(const Id &resident) {
    if (!resident.isNull())
        openForm(ResidentForm::Kind::Change, resident);
}

void Shell::importFile(const QString &file) {
    if (m_form != nullptr || m_import != nullptr || m_guest != nullptr || !m_desk->may(Permission::Import) || m_desk->store().readOnly())
        return;
    m_import = new ImportPage(*m_desk, this);
    markPlace(1);
    m_stack->addWidget(m_import);
    m_stack->setCurrentWidget(m_import);
    m_bar->hide();
    connect(
        m_import, &ImportPage::closed, this, [this] {
            goTo(1);
            m_residents->focusList();
        },
        Qt::QueuedConnection);
    m_import->begin(file);
}

void Shell::openGuest(QWidget *page, int place) {
    m_guest = page;
    markPlace(place);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    m_bar->hide();
    page->setFocus();
}

void Shell::showTwins(const QList<TwinPair> &pairs) {
    if (m_form != nullptr || m_import != nullptr || m_guest != nullptr || m_residents == nullptr || !m_desk->may(Permission::WritePeople) || m_desk->store().readOnly())
        return;
    auto *page = new TwinsPage(*m_desk, pairs, this);
    connect(
        page, &TwinsPage::closed, this, [this] {
            goTo(1);
            m_residents->focusList();
        },
        Qt::QueuedConnection);
    openGuest(page, 1);
}

void Shell::showConflicts() {
    if (m_form != nullptr || m_import != nullptr || m_guest != nullptr || !m_desk->may(Permission::WritePeople) || m_desk->store().readOnly())
        return;
    auto *page = new ConflictPage(*m_desk, this);
    connect(
        page, &ConflictPage::closed, this, [this] { goTo(Reporting); }, Qt::QueuedConnection);
    openGuest(page, Reporting);
}

void Shell::bringDraftBack() {
    if (!m_desk->may(Permission::WritePeople) || m_desk->store().readOnly())
        return;
    auto draft = newestDraft(m_desk->store());
    if (draft && draft->has_value())
        openForm(ResidentForm::fromDraft(*m_desk, (*draft)->key, (*draft)->body, this));
}

void Shell::settleFocus() {
    if (m_form != nullptr)
        m_form->focusFirst();
    else
        m_find->setFocus();
}

void Shell::prepareToLock() {
    if (m_notices != nullptr)
        m_notices->keepText();
    if (m_meetings != nullptr)
        m_meetings->keep();
    if (m_form != nullptr)
        m_form->keepDraft();
}

void Shell::dailyBackup() {
    if (m_desk->may(Permission::Maintain) && !m_desk->store().readOnly() && backupOverdue(backupState(m_desk->book().files()), m_desk->book().clock()))
        m_desk->backUp(QStringLiteral("daily"));
    m_status->refresh();
}

void Shell::showRecovery(const QString &code) {
    QDialog d(window());
    d.setWindowTitle(tr("New recovery sheet"));
    auto *column = new QVBoxLayout(&d);
    auto *page = new RecoveryPage(code, m_desk->store().villageKeyForSheet(), m_desk->book().villageName(), m_desk->theme(), &d);
    column->addWidget(page);
    connect(page, &RecoveryPage::confirmed, &d, &QDialog::accept);
    d.exec();
}

void Shell::help() {
    QDialog box(window());
    box.setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(label(tr("Keys"), "heading", &box));
    QScrollArea *area = scrollArea(&box); // at large text it is longer than the screen
    area->setFocusPolicy(Qt::StrongFocus);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Keys"));
    column->addWidget(area, 1);
    auto *keys = label({}, nullptr, area);
    keys->setWordWrap(true);
    keys->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    keys->setText(tr("Ctrl+F  find somebody: 王玉卓, wyz, wangyuzhuo, 0019, 3组\n"
                     "Down, Enter  into the list; Enter or F2  change\n"
                     "Ctrl+N  register a person\nCtrl+B  newborn in the chosen household\nCtrl+I  take in a roster\nCtrl+E  write the list\n"
                     "For the chosen person: Alt+1 change, Alt+2 newborn, Alt+3 event, Alt+4 household, Alt+5 group, Alt+6 written twice, Alt+7 history, Alt+F scan or photo as a file, Alt+C camera\n"
                     "Ctrl+1 to Ctrl+9  the places at the left\n"
                     "Party branch: Alt+1 members, Alt+2 dues, Alt+3 development, Alt+4 committees; Alt+N add; Enter change or received; Alt+Left, Alt+Right  another month; Alt+A all have paid\n"
                     "Meetings: Alt+1 to Alt+4 the places, Alt+N new, Enter hold it, Alt+S sign, Alt+W words; in a meeting: initials and the reason, Enter; Ctrl+Enter next item; Ctrl+S write it up\n"
                     "Notices: Alt+1 make one, Alt+2 on record, Alt+3 check a file; Ctrl+P print, Ctrl+S put on record, Ctrl+T change the words\n"
                     "Village hall: Alt+N topic, Alt+D somebody says, Alt+G onto an agenda, Alt+W summary, Ctrl+P in large print\n"
                     "Counter: Alt+1 to Alt+8 the places, Alt+N application, Alt+R request or complaint, Alt+S code of a slip, Alt+D next step, Ctrl+P slip; forms: Alt+N a new one, Alt+D for somebody, Alt+M for many\n"
                     "Archive: Alt+1 chronicle, Alt+2 how long what is kept\n"
                     "Ctrl+Shift+C  copy as it is what was masked in the clipboard\n"
                     "Ctrl+Z  take the last change back; Ctrl+Y  bring it again\nCtrl+L  lock\nCtrl + and -  text size; Ctrl+0  normal\n"
                     "In lists of codes: type the initials (nv for 女, hz for 户主); the same letter again goes on to the next\nIn dates: 0 is today, -1 yesterday, +7 in a week, 3.7 the seventh of March"));
    area->setWidget(keys);
    auto *close = button(tr("Close Esc"), "primary", &box);
    column->addWidget(close, 0, Qt::AlignRight);
    finishDialog(&box, close, m_desk->theme());
    constexpr int wide = 720;
    constexpr int high = 560;
    box.resize(QSize(m_desk->theme().px(wide), m_desk->theme().px(high)).boundedTo(window()->size()));
    area->setFocus();
    box.exec();
}

} // namespace vl
