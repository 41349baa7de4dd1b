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
    /// A cell that no word of the form explains.
    void name(const FormLine &line);
    void fillAll(const FormLine &line);
    void write(const FormLine &line, const QList<Id> &subjects, const QString &folder, const std::optional<Leaving> &leaving);

    QList<FormLine> m_lines;
    Id m_subject;                            ///< for whom it is being filled
    std::unique_ptr<QTemporaryDir> m_blanks; ///< made with the first form that is filled
    BackgroundJob m_job;                     ///< fills many
    int m_percent = 0;
};

} // namespace vl
