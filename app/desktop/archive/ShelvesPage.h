// SPDX-License-Identifier: GPL-3.0-or-later
// 保管期限: what the village keeps, how long and by what rule; what is over is sealed by the supervisor, and nothing is destroyed.
#pragma once

#include "desktop/party/PartyPage.h"
#include "store/Archive.h"

namespace vl {

class ShelvesPage : public PartyPage {
    Q_OBJECT

public:
    ShelvesPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;
    void showSide() override;

private:
    void seal(const Shelf &shelf);
    void open(const Shelf &shelf);

    QList<Shelf> m_shelves;
};

} // namespace vl
