// SPDX-License-Identifier: GPL-3.0-or-later
// The branch's lists: members, dues of a month, and development.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/DevelopmentBook.h"
#include "store/DuesBook.h"
#include "store/Party.h"

namespace vl {

class MembersPage : public PartyPage {
    Q_OBJECT

public:
    MembersPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    QList<MemberLine> m_lines;
};

class DuesPage : public PartyPage {
    Q_OBJECT

public:
    DuesPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void receive(bool all);
    void cancel(const DuesLine &line);
    void showReceipts(const Id &payment);

    QDate m_month;
    DuesSheet m_sheet;
};

class DevelopmentPage : public PartyPage {
    Q_OBJECT

public:
    DevelopmentPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void step(const CandidateLine &c);
    void extend(const CandidateLine &c);
    void end(const CandidateLine &c);

    QList<CandidateLine> m_lines;
};

} // namespace vl
