// SPDX-License-Identifier: GPL-3.0-or-later
// 四议两公开: matters of the village, the step at which each stands, and what is done next.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/MatterBook.h"

namespace vl {

class MattersPage : public PartyPage {
    Q_OBJECT

public:
    MattersPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void meetingAsked(const Id &meeting);
    /// A notice of this kind, with these rows.
    void noticeAsked(const QString &kind, const QString &table);

protected:
    void reload() override;
    void showSide() override;

private:
    void fresh();
    void showSteps(const MatterLine &m);
    void meetingActions(const MatterLine &m);
    void postingActions(const MatterLine &m);
    void plan(const MatterLine &m);
    void chooseMeeting(const MatterLine &m);
    void chooseNotice(const MatterLine &m);
    void makeNotice(const MatterLine &m);
    void finish(const MatterLine &m, const FinishStep &what = {});
    void askDone(const MatterLine &m);
    void object(const MatterLine &m);
    void answer(const MatterLine &m);
    void giveUp(const MatterLine &m);

    QList<MatterLine> m_lines;
};

} // namespace vl
