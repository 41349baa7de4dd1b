// SPDX-License-Identifier: GPL-3.0-or-later
// Could these two be one person? Both side by side, one key decides, Ctrl+Z takes it back. Nothing is lost:
// the record that goes stays in the history of those who left.
#pragma once

#include "desktop/AskPage.h"
#include "store/Twins.h"

namespace vl {

class TwinsPage : public AskPage {
    Q_OBJECT

public:
    TwinsPage(Desk &desk, QList<TwinPair> pairs, QWidget *parent);

protected:
    void rebuild() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Decision { KeepFirst,
                          KeepSecond,
                          TwoPeople,
                          Later };
    void decide(Decision decision);
    [[nodiscard]] QWidget *side(const Record &mine, const Record &other, const QString &verb, Decision decision, bool first);
    [[nodiscard]] QString why(TwinReason reason) const;

    QList<TwinPair> m_pairs;
    qsizetype m_at = 0;
};

/// Asks who else this person is; a null pair when it was cancelled.
[[nodiscard]] TwinPair askTwin(Desk &desk, const Id &resident, QWidget *parent);

} // namespace vl
