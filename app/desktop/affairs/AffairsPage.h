// SPDX-License-Identifier: GPL-3.0-or-later
// What villagers came for and what they asked of the village: accepted with a slip, then step by step until it is settled.
// Those that are guarded (防返贫监测) have a list of their own, for few.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Affairs.h"

namespace vl {

class AskDialog;
class VoiceKeeper;

enum class AffairList { Open,
                        Ended,
                        Watched };

class AffairsPage : public PartyPage {
    Q_OBJECT

public:
    AffairsPage(Desk &desk, AffairList which, QWidget *parent);
    void choose(const Id &affair);
    /// Asks what it is about; for a household: its head is proposed.
    void request(const Id &household = {});

Q_SIGNALS:
    /// It is not on this page.
    void elsewhere(const Id &affair);

protected:
    void reload() override;
    void showSide() override;

private:
    void accept();
    void watch();
    void fillForm(const AffairSort &sort, const NewAffair &begun);
    /// Runs it, and goes to what was accepted.
    void take(AskDialog &dialog, const std::function<NewAffair(AskDialog &)> &what);
    void step(const AffairLine &line, const FlowEvent &event);

    void tell(const Id &affair);

    AffairList m_which;
    VoiceKeeper *m_voice;
    QList<AffairLine> m_lines;
};

} // namespace vl
