// SPDX-License-Identifier: GPL-3.0-or-later
// One person beside the list: who, where, with whom, what was changed last, what can be done.
#pragma once

#include "desktop/Desk.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace vl {

class PersonPanel : public QFrame {
    Q_OBJECT

public:
    explicit PersonPanel(Desk &desk, QWidget *parent);
    void show(const Id &resident);
    [[nodiscard]] Id shown() const { return m_id; }

Q_SIGNALS:
    void editAsked(const Id &resident);
    void newbornAsked(const Id &household);
    void personAsked(const Id &resident);
    void twinAsked(const Id &resident);

private:
    void rebuild();
    void addHead(QVBoxLayout *column, const Record &r);
    void addFacts(QVBoxLayout *column, const Record &r);
    [[nodiscard]] QWidget *tagChip(const Record &t, QWidget *parent);
    void addFamily(QVBoxLayout *column, const Record &r);
    void addHistory(QVBoxLayout *column);
    void addActions(QVBoxLayout *column, const Record &r);
    void revealField(const QString &field);

    Desk &m_desk;
    QWidget *m_body = nullptr;
    QScrollArea *m_scroll;
    Id m_id;
    QHash<QString, QString> m_revealed;
};

} // namespace vl
