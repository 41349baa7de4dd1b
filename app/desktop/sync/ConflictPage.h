// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers said different things: both stand side by side with who and when, one key decides. What is
// not chosen stays in the history.
#pragma once

#include "desktop/AskPage.h"
#include "store/Conflicts.h"

namespace vl {

class ConflictPage : public AskPage {
    Q_OBJECT

public:
    ConflictPage(Desk &desk, QWidget *parent);

protected:
    void rebuild() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const Conflict &c);
    [[nodiscard]] QWidget *side(const Conflict &c, qsizetype i);
    [[nodiscard]] QString whoAndWhen(const ConflictSide &side) const;
    void choose(qsizetype side);
    void keepBoth();
    void later();
    void done(const Result<QSet<Id>> &touched);

    QList<Conflict> m_conflicts;
    QSet<QPair<Id, QString>> m_later; ///< put off while this page is open
};

} // namespace vl
