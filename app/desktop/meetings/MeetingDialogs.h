// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions around a meeting. Each asks, does one change, tells the desk; modal.
#pragma once

#include "desktop/Desk.h"
#include "store/Meetings.h"

#include <QDialog>

namespace Ui {
class SignDialog;
}

namespace vl {

/// What a new meeting begins with.
struct MeetingWish {
    QString kind; ///< key; empty: the first
    QString agenda;
};
/// A new meeting, or the plan of one. Its id; null when it was cancelled.
[[nodiscard]] Id askMeeting(Desk &desk, const Id &meeting, QWidget *parent, const MeetingWish &wish = {});
/// A kind of meeting of the village's own.
void askMeetingKind(Desk &desk, QWidget *parent);
/// A longer text: the wording of minutes, a correction. Nothing when it was cancelled.
[[nodiscard]] std::optional<QString> askText(const Theme &theme, const QString &title, const QString &intro, const QString &text, QWidget *parent);

/// Both sign at this desk, each with their own passphrase; or the paper was signed and its scan is attached.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    SignDialog(Desk &desk, const MeetingLine &line, const MeetingPaper &paper, QWidget *parent);
    ~SignDialog() override;
    void reject() override;

private:
    void sign();
    void signedOnPaper();

    Desk &m_desk;
    MeetingLine m_line;
    std::unique_ptr<Ui::SignDialog> m_ui;
    BackgroundJob m_job;
};

} // namespace vl
