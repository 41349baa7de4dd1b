// SPDX-License-Identifier: GPL-3.0-or-later
// A person's scans and photos in the panel: what there is, where it is, one added, one written out with a purpose.
#pragma once

#include "desktop/BackgroundJob.h"
#include "desktop/Desk.h"
#include "store/Attachments.h"

#include <QWidget>

class QVBoxLayout;

namespace vl {

class PapersSection : public QWidget {
    Q_OBJECT

public:
    PapersSection(Desk &desk, const Id &owner, QWidget *parent);
    /// Encrypts the file on a worker and attaches it.
    void attach(const QString &file);

private:
    void addLine(QVBoxLayout *column, const AttachmentLine &line);
    void choose();
    void photograph();
    void save(const AttachmentLine &line);
    void remove(const AttachmentLine &line);

    Desk &m_desk;
    Id m_owner;
    BackgroundJob m_job;
};

} // namespace vl
