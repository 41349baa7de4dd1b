// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of the office on the screen as it is printed, and its way out: printer or PDF. What the guard finds in it leaves
// for a purpose, and with a second person where there is one.
#pragma once

#include "desktop/Desk.h"
#include "jobs/OfficePaper.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace vl {

class PaperView;

/// Asks where to, then for what the guard wants, then prints. False when it stayed. For papers that this thread laid out.
bool printPaper(Desk &desk, const OfficePaper &paper, QWidget *parent);
/// The same into a PDF; `name` is proposed, without a person's name.
bool savePaper(Desk &desk, const OfficePaper &paper, const QString &name, QWidget *parent);

class PaperDialog : public QDialog {
    Q_OBJECT

public:
    using Make = std::function<Result<OfficePaper>(Store &)>;

    /// `make` runs on a worker, with a store of its own.
    PaperDialog(Desk &desk, const QString &title, Make make, QWidget *parent);
    ~PaperDialog() override;
    [[nodiscard]] bool isDrawn() const { return m_paper.has_value(); }
    [[nodiscard]] QString message() const;

private:
    void draw();
    /// Made anew on a worker, where alone it can be painted; nothing leaves when it is not what was shown.
    void leave(const std::function<Status(const OfficePaper &)> &write, const QString &done);
    void print();
    void save();

    Desk &m_desk;
    Make m_make;
    std::optional<OfficePaper> m_paper; ///< what is known of it; its pages are painted on the worker only
    QStringList m_words;                ///< as it was shown
    PaperView *m_view;
    QLabel *m_message;
    QPushButton *m_print;
    QPushButton *m_save;
    BackgroundJob m_job;
};

} // namespace vl
