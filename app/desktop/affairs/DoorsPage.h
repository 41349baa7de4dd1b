// SPDX-License-Identifier: GPL-3.0-or-later
// 门牌: which household has a door code, plates to print, and lost ones that no longer count.
#pragma once

#include "desktop/party/PartyPage.h"
#include "jobs/OfficePaper.h"
#include "store/FieldBook.h"

namespace vl {

class DoorsPage : public PartyPage {
    Q_OBJECT

public:
    DoorsPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void make();
    void print(const QList<Id> &households);
    /// Of one group, or of all.
    void printSome(const QString &title, Result<OfficePaper> (*paper)(Store &, const QList<Id> &));
    void revoke(const CareLine &household);

    QList<CareLine> m_lines;
    QHash<Id, QString> m_codes;
};

} // namespace vl
