// SPDX-License-Identifier: GPL-3.0-or-later
// The notices' place in the window: make one, those on record, and the guard for files from elsewhere.
#pragma once

#include "desktop/Desk.h"

#include <QWidget>

class QStackedWidget;

namespace vl {

class GuardPage;
class NoticesPage;
class PlaceBar;
class RecordsPage;

class NoticesRoom : public QWidget {
    Q_OBJECT

public:
    NoticesRoom(Desk &desk, QWidget *parent);
    /// She comes here: to where she was.
    void arrive();
    void keepText();
    /// Those on record, at this one.
    void showRecord(const Id &notice);
    void showRecords();
    /// A new one of this kind, its rows filled in.
    void makeWith(const QString &kind, const QString &table, const QString &query = {});
    [[nodiscard]] NoticesPage *maker() const { return m_maker; }
    [[nodiscard]] RecordsPage *records() const { return m_records; }
    [[nodiscard]] GuardPage *guard() const { return m_guard; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void go(int place);
    void count();

    Desk &m_desk;
    QStackedWidget *m_stack;
    PlaceBar *m_bar;
    NoticesPage *m_maker;
    RecordsPage *m_records;
    GuardPage *m_guard;
};

} // namespace vl
