// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers said different things: both stand side by side with who and when, one key decides. What is
// not chosen stays in the history.
#pragma once

#include "desktop/Desk.h"
#include "store/Conflicts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vl {

class ConflictPage : public QWidget {
    Q_OBJECT

public:
    ConflictPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void show(const Conflict &c);
    [[nodiscard]] QWidget *side(const Conflict &c, qsizetype i);
    [[nodiscard]] QString whoAndWhen(const ConflictSide &side) const;
    void choose(qsizetype side);
    void keepBoth();
    void later();
    void done(const Result<QSet<Id>> &touched);

    Desk &m_desk;
    QList<Conflict> m_conflicts;
    QSet<QPair<Id, QString>> m_later; ///< put off while this page is open
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace vl
