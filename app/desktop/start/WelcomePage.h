// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: create our village's book, open the practice village, or bring a book along.
#pragma once

#include "desktop/Theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace vl {

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Theme &theme, QWidget *parent = nullptr);
    ~WelcomePage() override;
    void say(const QString &message);

Q_SIGNALS:
    void createAsked();
    void joinAsked();
    void practiceAsked();
    void openAsked();
    void restoreAsked();
    void languageAsked();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace vl
