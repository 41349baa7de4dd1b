// SPDX-License-Identifier: GPL-3.0-or-later
// Village (or the county's code of one), clerk, passphrase, place: then the book is made on a worker.
#pragma once

#include "desktop/BackgroundJob.h"
#include "desktop/Theme.h"
#include "store/Book.h"

#include <QWidget>

namespace Ui {
class CreateBookPage;
}

namespace vl {

class CreateBookPage : public QWidget {
    Q_OBJECT

public:
    /// A village's first book, or a further computer of a village that has one.
    enum class Kind { First,
                      Join };
    CreateBookPage(Kind kind, const Clock &clock, const KdfLimits &limits, Theme &theme, QWidget *parent = nullptr);
    ~CreateBookPage() override;
    /// After created(): the open book and its recovery code, once.
    [[nodiscard]] std::unique_ptr<Book> takeBook() { return std::move(m_book); }
    [[nodiscard]] QString takeRecoveryCode() { return std::exchange(m_code, {}); }

Q_SIGNALS:
    void created();
    void backAsked();

private:
    void judge();
    void create();
    void createFirst(const std::shared_ptr<SecureBytes> &pass);
    void join(const std::shared_ptr<SecureBytes> &pass);
    void run(const std::function<Result<std::unique_ptr<Book>>()> &make);
    [[nodiscard]] QString problem() const;

    std::unique_ptr<Ui::CreateBookPage> m_ui;
    Kind m_kind;
    const Clock &m_clock;
    KdfLimits m_limits;
    std::unique_ptr<Book> m_book;
    QString m_code;
    BackgroundJob m_job;
};

} // namespace vl
