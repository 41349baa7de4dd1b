// SPDX-License-Identifier: GPL-3.0-or-later
// Could these two be one person? Both side by side, one key decides, Ctrl+Z takes it back. Nothing is lost:
// the record that goes stays in the history of those who left.
#pragma once

#include "desktop/Desk.h"
#include "store/Twins.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vl {

class TwinsPage : public QWidget {
    Q_OBJECT

public:
    TwinsPage(Desk &desk, QList<TwinPair> pairs, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Decision { KeepFirst,
                          KeepSecond,
                          TwoPeople,
                          Later };
    void decide(Decision decision);
    void rebuild();
    [[nodiscard]] QWidget *side(const Record &mine, const Record &other, const QString &verb, Decision decision, bool first);
    [[nodiscard]] QString why(TwinReason reason) const;

    Desk &m_desk;
    QList<TwinPair> m_pairs;
    qsizetype m_at = 0;
    QLabel *m_title;
    QLabel *m_message;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

/// Asks who else this person is; a null pair when it was cancelled.
[[nodiscard]] TwinPair askTwin(Desk &desk, const Id &resident, QWidget *parent);

} // namespace vl
