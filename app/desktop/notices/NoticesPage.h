// SPDX-License-Identifier: GPL-3.0-or-later
// Notices: the kinds at the left, the paper in the middle, and at the right what the guard says and the way out.
// Everything is laid out on a worker; the page only shows pictures of it.
#pragma once

#include "desktop/Desk.h"
#include "jobs/NoticeJob.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPrinter;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vl {

class NoticesPage : public QWidget {
    Q_OBJECT

public:
    NoticesPage(Desk &desk, QWidget *parent);
    /// She comes to this page: what the register says now.
    void arrive();
    /// What was typed is durable when it returns.
    void keepText();
    [[nodiscard]] bool mayPrint() const { return m_ready && m_ready->mayLeave; }
    /// As a PDF, to this file.
    void savePdf(const QString &file);

private:
    struct Shown {
        QList<QImage> pages; ///< the first ones
        qsizetype count = 0;
        bool sample = false;
        bool mayLeave = false;
        QStringList problems;
    };
    enum class Exit { Pdf,
                      Picture,
                      Text,
                      Printer };

    void build();
    void chooseKind();
    void renew();
    void notYet();
    void show(const Shown &shown);
    void mask();
    void print();
    void leave(Exit exit, const QString &file, const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] const NoticeTemplate *kind() const;
    [[nodiscard]] NoticeRequest request() const;
    void dress();
    void resizeEvent(QResizeEvent *event) override;

    Desk &m_desk;
    QList<NoticeTemplate> m_kinds;
    QBoxLayout *m_columns = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_paper = nullptr;
    QLabel *m_sheets = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_fields = nullptr;
    QComboBox *m_group = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_mask = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_picture = nullptr;
    QPushButton *m_text = nullptr;
    QHash<QString, QPlainTextEdit *> m_edits;
    std::optional<Shown> m_ready;
    int m_wanted = 0;     ///< counts what was asked for
    QString m_draft;      ///< key of what is being typed
    bool m_typed = false; ///< and not kept yet
    bool m_again = false; ///< something changed while a page was being made
    QTimer m_soon;
    BackgroundJob m_job;
    BackgroundJob m_exit;
};

} // namespace vl
