// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/PapersSection.h"

#include "desktop/FlowLayout.h"
#include "desktop/Widgets.h"
#include "desktop/residents/LeaveDialog.h"
#include "desktop/residents/PhotoDialog.h"
#include "jobs/FileGuard.h"
#include "jobs/Sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace vl {

PapersSection::PapersSection(Desk &desk, const Id &owner, QWidget *parent) : QWidget(parent), m_desk(desk), m_owner(owner) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme().px(6));
    auto lines = attachmentsOf(desk.store(), owner);
    if (!lines)
        return;
    auto *head = new FlowLayout(8); // the card may be narrow, and English is long
    head->addWidget(label(lines->isEmpty() ? tr("Attachments") : tr("Attachments: %n", nullptr, static_cast<int>(lines->size())), "section", this));
    if (desk.may(Permission::WritePeople) && !desk.store().readOnly()) {
        auto *add = button(tr("Add a scan or photo…"), "link", this);
        add->setObjectName(QStringLiteral("attachButton"));
        add->setShortcut(QKeySequence(QStringLiteral("Alt+F")));
        add->setToolTip(QStringLiteral("Alt+F"));
        connect(add, &QPushButton::clicked, this, &PapersSection::choose);
        head->addWidget(add);
        auto *photo = button(tr("Take a photo…"), "link", this);
        photo->setObjectName(QStringLiteral("photoButton"));
        photo->setShortcut(QKeySequence(QStringLiteral("Alt+C")));
        photo->setToolTip(QStringLiteral("Alt+C"));
        connect(photo, &QPushButton::clicked, this, &PapersSection::photograph, Qt::QueuedConnection); // it is built anew afterwards
        head->addWidget(photo);
    }
    column->addLayout(head);
    for (const AttachmentLine &line : std::as_const(*lines))
        addLine(column, line);
}

void PapersSection::addLine(QVBoxLayout *column, const AttachmentLine &line) {
    auto *name = label(line.name, nullptr, this);
    name->setWordWrap(true);
    column->addWidget(name);
    auto *row = new FlowLayout(12);
    row->addWidget(label(line.here ? QLocale().formattedDataSize(line.size, 0, QLocale::DataSizeTraditionalFormat) : tr("not here yet"), "hint", this));
    if (m_desk.may(Permission::Reveal) && !m_desk.store().readOnly()) {
        auto *out = button(tr("Save…"), "accentLink", this);
        out->setAccessibleName(tr("Save %1").arg(line.name));
        connect(out, &QPushButton::clicked, this, [this, line] { save(line); });
        row->addWidget(out);
    }
    if (m_desk.may(Permission::WritePeople) && !m_desk.store().readOnly()) {
        auto *off = button(tr("Take off"), "link", this);
        off->setAccessibleName(tr("Take %1 off").arg(line.name));
        connect(off, &QPushButton::clicked, this, [this, line] { remove(line); });
        row->addWidget(off);
    }
    column->addLayout(row);
}

void PapersSection::photograph() {
    Desk &desk = m_desk;
    const Id owner = m_owner;
    const QPointer<Desk> still(&desk);
    PhotoDialog d(desk, owner, window());
    d.exec();
    if (still && d.kept() > 0)
        desk.changed({owner}, tr("Kept, encrypted. Ctrl+Z takes the last one back."));
}

void PapersSection::choose() {
    const QPointer<PapersSection> self(this); // it is built anew with every change of records
    const QString file = QFileDialog::getOpenFileName(window(), tr("Scan or photo"), QDir::homePath(), tr("Pictures and documents (*.jpg *.jpeg *.png *.pdf *.tif *.tiff *.doc *.docx *.xls *.xlsx);;All files (*)"));
    if (self && !file.isEmpty())
        attach(file);
}

void PapersSection::attach(const QString &file) {
    if (m_job.isRunning())
        return;
    const auto goOn = holdStill(this);
    auto outcome = std::make_shared<std::optional<Result<Id>>>();
    m_job.start(
        [this, file, outcome](const JobProgress &) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? attachFile(**store, m_owner, file) : Result<Id>(store.error()));
        },
        [this, outcome, goOn] {
            goOn();
            if (!**outcome)
                Q_EMIT m_desk.failed(say((*outcome)->error()));
            else
                m_desk.changed({m_owner}, tr("Added, encrypted. The file you chose is still where it was. Ctrl+Z takes it back.")); // builds this anew
        });
}

void PapersSection::save(const AttachmentLine &line) {
    const QPointer<PapersSection> self(this);
    const auto leaving = askToLeave(m_desk, window());
    if (!self || !leaving)
        return;
    const QString to = QFileDialog::getSaveFileName(window(), tr("Save, readable for everybody"), QDir::home().filePath(QFileInfo(QString(line.name).replace(QLatin1Char('\\'), QLatin1Char('/'))).fileName()));
    if (!self || to.isEmpty())
        return;
    if (m_job.isRunning())
        return;
    // What left is looked through by the guard, and she is told before it hangs anywhere.
    const auto goOn = holdStill(this);
    const auto outcome = std::make_shared<Result<FileVerdict>>(FileVerdict());
    m_job.start(
        [this, line, to, leaving = *leaving, outcome](const JobProgress &) {
            auto store = m_desk.book().connect();
            *outcome = store ? saveGuarded(**store, line.id, to, leaving) : Result<FileVerdict>(store.error());
        },
        [this, outcome, goOn, to] {
            goOn();
            if (!*outcome)
                return Q_EMIT m_desk.failed(say(outcome->error()));
            const FileVerdict &v = **outcome;
            const QString written = tr("Written: %1. Delete it when it is no longer needed.").arg(QDir::toNativeSeparators(to));
            if (!v.hits.isEmpty())
                Q_EMIT m_desk.failed(written + QLatin1Char(' ') + tr("▲ It holds what must not hang on a board: %n place(s).", nullptr, static_cast<int>(v.hits.size())));
            else
                Q_EMIT m_desk.said(v.read && v.file.unseen.isEmpty() ? written : written + QLatin1Char(' ') + tr("The guard could not look into it."), false);
        });
}

void PapersSection::remove(const AttachmentLine &line) {
    if (auto s = removeAttachment(m_desk.store(), line.id); !s)
        Q_EMIT m_desk.failed(say(s.error()));
    else
        m_desk.changed({m_owner}, tr("Taken off. Ctrl+Z brings it back."));
}

} // namespace vl
