// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/GuardPage.h"

#include "desktop/Widgets.h"
#include "jobs/GuardJob.h"
#include "jobs/GuardWords.h"
#include "jobs/Sentences.h"

#include <QAbstractListModel>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace vl {

class VerdictRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override {
        return index.isValid() && role == RowRole ? QVariant::fromValue(m_rows[index.row()]) : QVariant();
    }
    void fill(const QList<FileVerdict> &verdicts) {
        beginResetModel();
        m_rows.clear();
        for (const FileVerdict &v : verdicts)
            add(v);
        endResetModel();
    }

private:
    void add(const FileVerdict &v) {
        constexpr int ok = 1;
        constexpr int warn = 2;
        constexpr int late = 3;
        const QString name = QFileInfo(v.file.path).fileName();
        RowCells head;
        head.cells = {name, QString(), v.read ? QString() : say(v.trouble)};
        head.tags = {!v.read ? RowTag{tr("not read"), warn} : v.hits.isEmpty() ? RowTag{tr("nothing found"), ok}
                                                                               : RowTag{tr("%n place(s)", nullptr, static_cast<int>(v.hits.size())), late}};
        m_rows.append(head);
        for (const LeakHit &h : v.hits) {
            RowCells row;
            row.cells = {QStringLiteral("    ") + placeWord(v.file.pieces[h.parts.first().piece].place), leakWord(h.kind), h.excerpt};
            m_rows.append(row);
        }
        for (const QString &u : v.file.unseen) {
            RowCells row;
            row.cells = {QStringLiteral("    ") + name, tr("not seen"), unseenWord(u)};
            row.tags = {RowTag{tr("look yourself"), warn}};
            m_rows.append(row);
        }
    }

    QList<RowCells> m_rows;
};

GuardPage::GuardPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hint(label(tr("Drop files or a folder here before you print, post or send them. The files themselves stay as they are, and stay on this PC."), "hint", this)), m_choose(button(tr("Choose files… Ctrl+O"), "primary", this)), m_folder(button(tr("Choose a folder…"), nullptr, this)), m_copies(button(tr("Write masked copies…"), nullptr, this)), m_stop(button(tr("Stop"), "link", this)), m_progress(new QProgressBar(this)), m_message(label({}, "ok", this)), m_list(new RowList(desk.theme(), this)), m_rows(new VerdictRows(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 24, 18);
    column->setSpacing(12);
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QPushButton *b : {m_choose, m_folder, m_copies})
        row->addWidget(b);
    row->addStretch();
    column->addLayout(row);
    auto *bar = new QHBoxLayout;
    m_progress->setAccessibleName(tr("How far the guard is"));
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_stop);
    column->addLayout(bar);
    column->addWidget(m_message);
    m_list->setObjectName(QStringLiteral("verdictList"));
    m_list->setAccessibleName(tr("What the guard found"));
    m_list->setModel(m_rows);
    m_list->setColumns({{tr("File and place"), 22, 2, 0, false}, {tr("What"), 14, 1, 1, false}, {tr("As it stands there, masked"), 20, 2, 2, false}, {QString(), 8, 0, 0, false}});
    m_list->setEmptyText(tr("The guard reads .xlsx .xls .csv .docx .pdf .txt, and pictures where Tesseract is installed."));
    column->addWidget(m_list, 1);
    m_choose->setObjectName(QStringLiteral("chooseFilesButton"));
    m_copies->setObjectName(QStringLiteral("maskedCopiesButton"));
    m_choose->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    m_copies->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &GuardPage::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &GuardPage::chooseFolder);
    connect(m_copies, &QPushButton::clicked, this, [this] {
        const QString to = QFileDialog::getExistingDirectory(window(), tr("Where the masked copies go"), m_verdicts->isEmpty() ? QDir::homePath() : QFileInfo(m_verdicts->first().file.path).absolutePath());
        if (!to.isEmpty())
            writeCopies(to);
    });
    connect(m_stop, &QPushButton::clicked, &m_job, [this] { m_job.cancel(); });
    connect(&m_job, &BackgroundJob::progressed, m_progress, [this](const QString &, int percent) { m_progress->setValue(percent); });
    busy(false);
    showMessage(m_message, {});
}

void GuardPage::arrive() {
    m_choose->setFocus();
}

void GuardPage::busy(bool on) {
    m_progress->setVisible(on);
    m_stop->setVisible(on);
    m_choose->setEnabled(!on);
    m_folder->setEnabled(!on);
}

void GuardPage::say_(const QString &sentence, const char *role) {
    setState(m_message, "role", QLatin1String(role));
    showMessage(m_message, sentence);
}

void GuardPage::chooseFiles() {
    check(QFileDialog::getOpenFileNames(window(), tr("Files for the guard"), QDir::homePath(), tr("Documents and pictures (*.xlsx *.xls *.et *.csv *.docx *.pdf *.txt *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)")));
}

void GuardPage::chooseFolder() {
    if (const QString folder = QFileDialog::getExistingDirectory(window(), tr("A folder for the guard"), QDir::homePath()); !folder.isEmpty())
        check({folder});
}

Result<GuardKnowledge> GuardPage::bookKnows() {
    auto store = m_desk.book().connect();
    return store ? guardKnowledge(**store) : Result<GuardKnowledge>(store.error());
}

void GuardPage::check(const QStringList &paths) {
    if (paths.isEmpty() || m_job.isRunning())
        return;
    showMessage(m_message, {});
    m_copies->setEnabled(false);
    m_progress->setValue(0);
    busy(true);
    const auto outcome = std::make_shared<Result<QList<FileVerdict>>>(QList<FileVerdict>());
    m_job.start(
        [this, outcome, paths](const JobProgress &progress) {
            auto known = bookKnows();
            *outcome = known ? guardFiles(*known, paths, progress) : Result<QList<FileVerdict>>(known.error());
        },
        [this, outcome] { show(*outcome); });
}

void GuardPage::show(const Result<QList<FileVerdict>> &verdicts) {
    busy(false);
    if (!verdicts)
        return say_(say(verdicts.error()), "problem");
    *m_verdicts = *verdicts;
    m_rows->fill(*verdicts);
    int found = 0;
    int unread = 0;
    for (const FileVerdict &v : *verdicts) {
        found += v.hits.isEmpty() ? 0 : 1;
        unread += v.read ? 0 : 1;
    }
    const int clean = static_cast<int>(verdicts->size()) - found - unread;
    if (found > 0)
        say_(tr("▲ %n file(s) must not hang on a board as they are.", nullptr, found), "problem");
    else if (unread > 0)
        say_(tr("▲ %n file(s) could not be read: nobody can say what is in them.", nullptr, unread), "warning");
    else
        say_(tr("✓ Nothing was found in %n file(s).", nullptr, clean), "ok");
    m_copies->setEnabled(found > 0);
    m_list->setFocus();
    if (m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0));
}

void GuardPage::writeCopies(const QString &folder) {
    if (m_job.isRunning())
        return;
    busy(true);
    const auto outcome = std::make_shared<Result<QStringList>>(QStringList());
    m_job.start(
        [this, outcome, folder, verdicts = m_verdicts](const JobProgress &progress) {
            auto known = bookKnows();
            *outcome = known ? writeMaskedCopies(*known, *verdicts, folder, progress) : Result<QStringList>(known.error());
        },
        [this, outcome, folder] {
            busy(false);
            if (!*outcome)
                return say_(say(outcome->error()), "problem");
            say_(tr("%n masked copy(s) written to %1. The files themselves are as they were.", nullptr, static_cast<int>((*outcome)->size())).arg(QDir::toNativeSeparators(folder)), "ok");
        });
}

} // namespace vl

#include "GuardPage.moc"
