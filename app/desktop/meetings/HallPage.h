// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting while it runs: attendance on the left, the agenda on the right. Everything typed is in the book a moment
// later, and comes back after a crash or a lock. Ctrl+Enter: next item; Ctrl+S: it is over, write the minutes.
#pragma once

#include "desktop/Desk.h"
#include "rules/Minutes.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vl {

class AttendanceCard;
class ItemCard;
class VoiceKeeper;

class HallPage : public QWidget {
    Q_OBJECT

public:
    HallPage(Desk &desk, QWidget *parent);
    ~HallPage() override;
    /// Goes on where it was, or begins with the plan and today's roll.
    [[nodiscard]] Status open(const Id &meeting);
    /// Into the book at once. Nothing when no meeting is open.
    void keep();
    /// Larger letters while it runs; the letters before come back with false.
    void enlarge(bool on);
    /// There are minutes of it on record.
    [[nodiscard]] bool wasWritten() const { return m_written.has_value(); }
    [[nodiscard]] const Id &meeting() const { return m_meeting; }
    [[nodiscard]] const MeetingPaper &paper() const { return m_paper; }
    [[nodiscard]] AttendanceCard *attendance() const { return m_attendance; }
    [[nodiscard]] VoiceKeeper *recording() const { return m_recording; }

Q_SIGNALS:
    /// Its minutes are on record.
    void written(const Id &meeting);
    void left();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildBar(QBoxLayout *into);
    void showItems();
    void addItem();
    void nextItem();
    void showFocus();
    void changed();
    void gather();
    void dropEmptyItems();
    void finish();
    void record(bool on);
    void showRecording();
    void markItem(const QObject *text);
    void dress();

    Desk &m_desk;
    Id m_meeting;
    MeetingPaper m_paper;
    std::optional<MeetingPaper> m_written; ///< as the minutes on record have it
    QLabel *m_title;
    QLabel *m_saved;
    QLabel *m_message;
    QPushButton *m_large;
    QPushButton *m_record;
    VoiceKeeper *m_recording;
    QTimer m_recordTick;
    QPushButton *m_end;
    QLineEdit *m_begins;
    QLineEdit *m_ends;
    QLineEdit *m_place;
    QLineEdit *m_chair;
    QLineEdit *m_recorder;
    QBoxLayout *m_columns;
    AttendanceCard *m_attendance;
    QScrollArea *m_area;   ///< all of it
    QScrollArea *m_scroll; ///< the agenda
    QWidget *m_agenda = nullptr;
    QList<ItemCard *> m_cards;
    QTimer m_soon;
    int m_percentBefore = 0; ///< of the text, before it was made large; 0: it is not
};

} // namespace vl
