// SPDX-License-Identifier: GPL-3.0-or-later
// The home page: what waits, what can be begun, the village at a glance.
#pragma once

#include "desktop/RebuiltPage.h"

namespace vl {

class TodayPage : public RebuiltPage {
    Q_OBJECT

public:
    TodayPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void newAsked();
    void importAsked();
    void residentsAsked(const FindFilter &filter);
    void backupAsked();
    void twinsAsked();
    void noticesAsked();
    void meetingsAsked();
    void affairsAsked();
    /// A place of the party room.
    void partyAsked(int place);

protected:
    void rebuild() override;
};

} // namespace vl
