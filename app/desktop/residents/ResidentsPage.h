// SPDX-License-Identifier: GPL-3.0-or-later
// The register: found people in a list, the chosen one beside it, conditions as chips.
#pragma once

#include "desktop/Desk.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace vl {

class PersonModel;
class PersonPanel;
class RowList;

class ResidentsPage : public QWidget {
    Q_OBJECT

public:
    explicit ResidentsPage(Desk &desk, QWidget *parent);
    ~ResidentsPage() override;
    /// Shows who fits `text`; the filter stays.
    void find(const QString &text);
    void setFilter(const FindFilter &filter);
    void focusList();
    void choose(const Id &resident);
    [[nodiscard]] Id current() const;
    [[nodiscard]] Id currentHousehold() const;
    void exportShown();
    [[nodiscard]] RowList *list() const { return m_list; }

Q_SIGNALS:
    void editAsked(const Id &resident);
    void newbornAsked(const Id &household);
    void findBoxAsked();
    void twinAsked(const Id &resident);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void rebuildChips();
    void askConditions();
    /// Large text on a small screen has room for one: the list, or (with Enter) the person.
    void showAlone(bool person);
    void share();

    Desk &m_desk;
    PersonModel *m_model;
    RowList *m_list;
    PersonPanel *m_panel;
    QSplitter *m_splitter;
    QLabel *m_count;
    QHBoxLayout *m_chips;
    QWidget *m_chipBox;
    QPushButton *m_back = nullptr;
    bool m_narrow = false;
    bool m_personAlone = false;
    BackgroundJob m_export;
    FindFilter m_filter;
    QList<qint64> m_found; ///< everybody who fits, in order
    QString m_text;
    Id m_wanted;
    QTimer m_panelSoon;
};

} // namespace vl
