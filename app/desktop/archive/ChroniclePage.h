// SPDX-License-Identifier: GPL-3.0-or-later
// 村史: entries in the order of time, with what is attached to each; the whole as a folder for any browser.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Chronicle.h"

namespace vl {

class ChroniclePage : public PartyPage {
    Q_OBJECT

public:
    ChroniclePage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void edit(const ChronicleLine *before);
    void give();

    QList<ChronicleLine> m_lines;
    BackgroundJob m_job;
};

} // namespace vl
