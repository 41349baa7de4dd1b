// SPDX-License-Identifier: GPL-3.0-or-later
// The unlocked window: navigation at the side, the find box on top, the work in the middle, the status
// line below. Wires the pages together and does nothing itself.
#pragma once

#include "desktop/Desk.h"
#include "desktop/residents/ResidentForm.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vl {

class ClipboardGuard;
class ImportPage;
class MeetingsRoom;
class NavButton;
class NoticesRoom;
class AffairsRoom;
class ArchiveRoom;
class PartyRoom;
class ResidentsPage;
class SettingsPage;
class StatusLine;
class SyncAgent;
class SyncPage;
class TodayPage;

class Shell : public QWidget {
    Q_OBJECT

public:
    /// The entries of the rail, in their order: Ctrl+1, Ctrl+2, …
    enum Place { Today,
                 Residents,
                 Party,
                 Meetings,
                 Notices,
                 Affairs,
                 Archive,
                 Reporting,
                 Settings };
    Shell(std::unique_ptr<Desk> desk, QWidget *parent);
    ~Shell() override;
    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// Saves what is open, so that the book can be locked at any moment.
    void prepareToLock();
    [[nodiscard]] QLineEdit *findBox() const { return m_find; }
    [[nodiscard]] ResidentsPage *residents() const { return m_residents; }
    void importFile(const QString &file);
    /// The pairs that could be one person, one after the other.
    void showTwins(const QList<TwinPair> &pairs);
    void goTo(int page);
    [[nodiscard]] NoticesRoom *notices() const { return m_notices; }
    [[nodiscard]] AffairsRoom *affairs() const { return m_affairs; }
    [[nodiscard]] PartyRoom *party() const { return m_party; }
    [[nodiscard]] MeetingsRoom *meetings() const { return m_meetings; }
    [[nodiscard]] SyncAgent &agent() { return *m_agent; }
    /// What two computers said differently, one after the other.
    void showConflicts();
    /// To the find box, or into the form that came back with its draft.
    void settleFocus();

Q_SIGNALS:
    void lockAsked();
    void languageAsked();
    void restoreAsked();
    void lockDelayChanged(int minutes);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRail(QBoxLayout *into);
    void buildBar(QBoxLayout *into);
    void buildPages();
    void shortcuts();
    void dress();
    void fitRail();
    /// Which entry of the rail is where she is: forms, imports and pairs belong to the residents.
    void markPlace(int place);
    void openForm(ResidentForm *form);
    /// A new form, or the one that was left unfinished.
    void openForm(ResidentForm::Kind kind, const Id &subject);
    void closeForm(const Id &show);
    void openGuest(QWidget *page, int place);
    void newPerson();
    void newborn(const Id &household);
    void change(const Id &resident);
    void bringDraftBack();
    void dailyBackup();
    void showRecovery(const QString &code);
    void help();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SyncAgent> m_agent;
    QFrame *m_rail = nullptr;
    QFrame *m_bar = nullptr;
    QList<NavButton *> m_nav;
    QPushButton *m_lock = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_importButton = nullptr;
    QLineEdit *m_find = nullptr;
    QStackedWidget *m_stack = nullptr;
    TodayPage *m_today = nullptr;
    ResidentsPage *m_residents = nullptr;
    SettingsPage *m_settings = nullptr;
    AffairsRoom *m_affairs = nullptr;
    ArchiveRoom *m_archive = nullptr;
    PartyRoom *m_party = nullptr;
    MeetingsRoom *m_meetings = nullptr;
    NoticesRoom *m_notices = nullptr;
    SyncPage *m_sync = nullptr;
    ImportPage *m_import = nullptr;
    QWidget *m_guest = nullptr; ///< a page that is there while it is needed
    ResidentForm *m_form = nullptr;
    StatusLine *m_status = nullptr;
    ClipboardGuard *m_clipboard = nullptr;
    QTimer m_daily;
};

} // namespace vl
