// SPDX-License-Identifier: GPL-3.0-or-later
// 议事厅: topics on which the village is heard, what was said about each, and its way onto an agenda and into the minutes.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Hall.h"

namespace vl {

class TopicsPage : public PartyPage {
    Q_OBJECT

public:
    TopicsPage(Desk &desk, QWidget *parent);
    /// Shows it; what somebody says about it can be written down at once.
    void choose(const Id &topic);
    void hear(const Id &topic, bool slip = false);

Q_SIGNALS:
    void meetingAsked(const Id &meeting);

protected:
    void reload() override;
    void showSide() override;

private:
    void edit(const TopicLine *before);
    void showActions(const TopicLine &topic, bool heard);
    void summarise(const TopicLine &topic);
    void place(const TopicLine &topic);
    void drop(const TopicLine &topic);

    QList<TopicLine> m_lines;
};

} // namespace vl
