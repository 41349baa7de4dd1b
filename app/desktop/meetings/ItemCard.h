// SPDX-License-Identifier: GPL-3.0-or-later
// One item of the agenda while the meeting runs: what was said, the vote with its rule in words, the resolution.
#pragma once

#include "desktop/Desk.h"
#include "rules/Minutes.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vl {

class ItemCard : public QFrame {
    Q_OBJECT

public:
    ItemCard(Desk &desk, int number, QWidget *parent);
    void setItem(const MeetingPaper &paper, const AgendaItem &item);
    [[nodiscard]] AgendaItem item() const;
    /// The rule's words for the counts that stand there now.
    void judge(const MeetingPaper &paper);
    void focusText();
    void focusVote();
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> tabs() const;
    [[nodiscard]] bool holdsFocus() const;
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    Desk &m_desk;
    AgendaItem m_kept; ///< what this card does not show
    QLabel *m_state;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QComboBox *m_method;
    QComboBox *m_rule;
    QLineEdit *m_yes;
    QLineEdit *m_no;
    QLineEdit *m_abstain;
    QLineEdit *m_invalid;
    QLineEdit *m_here; ///< at this vote
    QWidget *m_writtenLabel;
    QLineEdit *m_written; ///< opinions handed in before
    QLabel *m_verdict;
    QLineEdit *m_resolution;
    QList<QWidget *> m_counts; ///< shown while there is a vote
};

} // namespace vl
