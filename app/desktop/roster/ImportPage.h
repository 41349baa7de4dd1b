// SPDX-License-Identifier: GPL-3.0-or-later
// A roster before it goes in: counts, every row with its verdict, the columns as understood. Nothing is
// written until the one main button; afterwards one Ctrl+Z takes all of it back.
#pragma once

#include "desktop/Desk.h"
#include "store/RosterImport.h"

#include <QAbstractListModel>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vl {

class RowList;
class VerdictModel;

class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Desk &desk, QWidget *parent);
    ~ImportPage() override;
    /// Asks for a file when `file` is empty.
    void begin(const QString &file = {});
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void plan();
    void showPlan();
    void import();
    void report();
    void changeMapping();
    void busy(bool on, const QString &text = {});
    void fail(const Error &error);
    [[nodiscard]] QWidget *card(int number, const QString &text, const char *role);

    Desk &m_desk;
    QString m_file;
    std::shared_ptr<ImportPlan> m_plan;
    BackgroundJob m_job;
    VerdictModel *m_model;
    RowList *m_list;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_columns;
    QWidget *m_cards;
    QWidget *m_chips;
    QProgressBar *m_bar;
    QPushButton *m_import;
    QPushButton *m_report;
    QPushButton *m_mapping;
    QPushButton *m_close;
};

/// The rows of a plan, by what is to be looked at.
class VerdictModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Show { ToCheck,
                      Duplicates,
                      All,
                      NotPeople };
    using QAbstractListModel::QAbstractListModel;
    void setPlan(std::shared_ptr<ImportPlan> plan, Show show);
    [[nodiscard]] static int count(const ImportPlan &plan, Show show);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<ImportPlan> m_plan;
    std::vector<int> m_rows; ///< index of a person, or -1 - index of another row
};

} // namespace vl
