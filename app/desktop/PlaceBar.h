// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a room, on Alt+1, Alt+2, …: its heading and a chip for each, on as many lines as it takes.
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace vl {

class PlaceBar : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the chips, with their number behind it, for tests and screen readers.
    PlaceBar(const QString &heading, const QStringList &places, const QString &name, QWidget *parent);
    void choose(int place);
    void setText(int place, const QString &text);

Q_SIGNALS:
    void chosen(int place);

private:
    QList<QPushButton *> m_places;
};

} // namespace vl
