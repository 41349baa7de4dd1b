// SPDX-License-Identifier: GPL-3.0-or-later
// 阳光票决: votes and where they stand; for the one that is chosen, what can be done next.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Votes.h"

namespace vl {

class VotesPage : public PartyPage {
    Q_OBJECT

public:
    VotesPage(Desk &desk, QWidget *parent);

Q_SIGNALS:
    /// The notice of this kind, of that vote.
    void noticeAsked(const QString &kind, const Id &vote);

protected:
    void reload() override;
    void showSide() override;

private:
    void begin();
    void showBegun(const VoteLine &vote);
    void showFrozen(const VoteLine &vote);
    void showClosed(const VoteLine &vote);
    void showSealed(const VoteLine &vote);
    void showChain(const VoteLine &vote);

    void freeze(const VoteLine &vote);
    void issue(const VoteLine &vote);
    void handOut(const VoteLine &vote);
    void spoiled(const VoteLine &vote);
    void castHere(const VoteLine &vote);
    void collect(const VoteLine &vote);
    void close(const VoteLine &vote);
    void countEnvelopes(const VoteLine &vote);
    void key(const VoteLine &vote);
    void rule(const VoteLine &vote, const ApartBallot &ballot);
    void seal(const VoteLine &vote);
    void callOff(const VoteLine &vote);
    void give(const VoteLine &vote);
    void findReceipt(const VoteLine &vote);

    /// Says what it means and asks for one key; for what stays.
    void sure(const QString &title, const QString &words, const std::function<Status()> &what, const QString &done);

    QList<VoteLine> m_lines;
};

} // namespace vl
