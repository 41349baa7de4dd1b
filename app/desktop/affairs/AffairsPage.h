// SPDX-License-Identifier: GPL-3.0-or-later
// What villagers came for and what they asked of the village: accepted with a slip, then step by step until it is settled.
// A slip's code, scanned or typed, opens it; a door plate's opens a new one for that household.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Affairs.h"

class QLineEdit;

namespace vl {

class AskDialog;

class AffairsPage : public PartyPage {
    Q_OBJECT

public:
    /// `ended`: those that are settled, instead of those that go on.
    AffairsPage(Desk &desk, bool ended, QWidget *parent);
    void choose(const Id &affair);

Q_SIGNALS:
    /// It is not on this page.
    void elsewhere(const Id &affair);

protected:
    void reload() override;
    void showSide() override;

private:
    void accept();
    void request(const Id &household = {});
    void fillForm(const AffairSort &sort, const NewAffair &begun);
    /// Runs it, and goes to what was accepted.
    void take(AskDialog &dialog, const std::function<NewAffair(AskDialog &)> &what);
    void scanned();
    void step(const AffairLine &line, const FlowEvent &event);

    bool m_ended;
    QLineEdit *m_scan = nullptr; ///< not among what is settled
    QList<AffairLine> m_lines;
};

} // namespace vl
