// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: everybody until somebody is typed absent, by initials, with the reason behind the name. The quorum stands
// above it in words, with its basis.
#pragma once

#include "desktop/Desk.h"
#include "rules/Minutes.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vl {

class AttendanceCard : public QFrame {
    Q_OBJECT

public:
    AttendanceCard(Desk &desk, QWidget *parent);
    /// Shows and changes `paper`'s attendance; it must outlive this.
    void setPaper(MeetingPaper *paper);
    void focusFirst();
    [[nodiscard]] QLineEdit *absentEdit() const { return m_absent; }
    [[nodiscard]] QString quorumText() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void suggest();
    void enter();
    void back();
    void show();
    void counted();

    Desk &m_desk;
    MeetingPaper *m_paper = nullptr;
    QFrame *m_box;
    QLabel *m_quorum;
    QLabel *m_basis;
    QLabel *m_absentLabel;
    QLineEdit *m_absent;
    QLabel *m_hint;
    QListWidget *m_list;
    QWidget *m_numbers;
    int m_pick = 0; ///< of those whom the letters mean
    QLineEdit *m_all;
    QLineEdit *m_should;
    QLineEdit *m_present;
    QLineEdit *m_guests;
};

} // namespace vl
