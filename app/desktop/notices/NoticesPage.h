// SPDX-License-Identifier: GPL-3.0-or-later
// Making a notice: the kinds at the left, the paper in the middle, and at the right what the guard says and the way
// out. Everything is laid out on a worker; the page only shows pictures of it. Whatever leaves is on record first.
#pragma once

#include "desktop/Desk.h"
#include "desktop/notices/NoticeExit.h"
#include "jobs/NoticeJob.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vl {

class PaperView;

class NoticesPage : public QWidget {
    Q_OBJECT

public:
    NoticesPage(Desk &desk, QWidget *parent);
    /// She comes to this page: what the register says now.
    void arrive();
    /// To this kind, with these rows, a line each, cells by tabs.
    void makeWith(const QString &kind, const QString &table, const QString &query = {});
    /// What was typed is durable when it returns.
    void keepText();
    [[nodiscard]] bool mayPrint() const { return m_ready && m_ready->problems.isEmpty() && !m_ready->content.sample; }
    /// As a PDF, to this file; put on record first.
    void savePdf(const QString &file);
    /// Puts it on record; null when that failed, which the page says.
    Id keep();

Q_SIGNALS:
    /// To this one among those on record.
    void recordAsked(const Id &notice);

private:
    struct Shown {
        NoticeContent content;
        QList<QImage> pages; ///< the first ones
        qsizetype count = 0;
        bool missing = false; ///< a character that no font has
        QStringList problems;
    };

    void build();
    void buildSide(QVBoxLayout *side, QVBoxLayout *foot);
    void fillKinds();
    void chooseKind();
    void askGroup();
    void askVote();
    void askRows(const QString &name);
    void askText(const QString &key);
    void askTable();
    void askOffice();
    void addField(QWidget *field, const QString &name);
    void renew();
    void notYet();
    void show(const Shown &shown);
    void showRecord();
    void mask();
    void reword();
    void leave(NoticeExit::Way way);
    void typed();
    void findRecord();
    void forgetRecord();
    [[nodiscard]] const NoticeTemplate *kind() const;
    [[nodiscard]] NoticeRequest request() const;
    [[nodiscard]] bool differsFrom(const NoticeLine &line) const;
    void dress();

    Desk &m_desk;
    QList<NoticeTemplate> m_kinds;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_left = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    PaperView *m_paper = nullptr;
    QWidget *m_side = nullptr;
    QScrollArea *m_asks = nullptr;
    QVBoxLayout *m_fields = nullptr;
    QWidget *m_lastField = nullptr; ///< where Tab goes on from
    QComboBox *m_group = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_record = nullptr;
    QPushButton *m_anew = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_mask = nullptr;
    QPushButton *m_stand = nullptr;
    QPushButton *m_words = nullptr;
    QCheckBox *m_code = nullptr;
    QPushButton *m_keep = nullptr;
    QList<QPushButton *> m_exits; ///< by NoticeExit::Way
    QHash<QString, QPlainTextEdit *> m_edits;
    Wording m_wording;
    std::optional<Shown> m_ready;
    Id m_notice;                           ///< what is being written, once it is on record
    bool m_out = false;                    ///< and has been let out
    std::optional<NoticeExit::Way> m_then; ///< asked for while a page was being made
    int m_wanted = 0;                      ///< counts what was asked for
    QString m_draft;                       ///< key of what is being typed
    bool m_typed = false;                  ///< and not kept yet
    bool m_again = false;                  ///< something changed while a page was being made
    QTimer m_soon;
    QTimer m_slow;
    BackgroundJob m_job;
    NoticeExit *m_exit = nullptr;
};

} // namespace vl
