// SPDX-License-Identifier: GPL-3.0-or-later
// 一表通: blank forms that the village knows, what each of their cells gets, and filling one for somebody, with the source of
// every word and what is different since the last time.
#pragma once

#include "desktop/party/PartyPage.h"
#include "jobs/FillJob.h"

#include <QTemporaryDir>

namespace vl {

class FormsPage : public PartyPage {
    Q_OBJECT

public:
    FormsPage(Desk &desk, QWidget *parent);
    /// Puts a blank form on record: what "A new form" does with the file that is chosen.
    void take(const QString &path);

protected:
    void reload() override;
    void showSide() override;

private:
    /// The blank file, from the book; nothing when it is not here. Nobody's data is in it.
    [[nodiscard]] std::optional<QString> blank(const FormLine &line);
    void fillFor(const FormLine &line);
    void save(const FormLine &line, bool clear);
    void change(const FormLine &line);

    QList<FormLine> m_lines;
    Id m_subject;                            ///< for whom it is being filled
    std::unique_ptr<QTemporaryDir> m_blanks; ///< made with the first form that is filled
};

} // namespace vl
