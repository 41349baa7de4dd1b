// SPDX-License-Identifier: GPL-3.0-or-later
// Papers and places by the camera or document camera: Enter takes the picture and puts it, encrypted, to what it belongs to;
// page after page. Nothing of it is ever written in the clear.
#pragma once

#include "desktop/Desk.h"
#include "media/Camera.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace vl {

class PhotoDialog : public QDialog {
    Q_OBJECT

public:
    PhotoDialog(Desk &desk, const Id &owner, QWidget *parent);
    ~PhotoDialog() override;
    /// What the camera sees now.
    void see(const QImage &picture);
    [[nodiscard]] int kept() const { return m_kept; }
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin(int which);
    void take();
    void draw();
    void fall(const QString &sentence);

    Desk &m_desk;
    Id m_owner;
    Camera m_camera;
    QImage m_seen;
    int m_turned = 0; ///< degrees
    int m_kept = 0;
    QComboBox *m_which;
    QLabel *m_view;
    QLabel *m_message;
    QPushButton *m_take;
    QPushButton *m_turn;
    BackgroundJob m_job;
};

} // namespace vl
