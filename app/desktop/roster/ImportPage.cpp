// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/roster/ImportPage.h"

#include "desktop/Widgets.h"
#include "desktop/list/RowList.h"
#include "desktop/roster/MappingDialog.h"
#include "jobs/Sentences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <optional>

namespace vl {

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new VerdictModel(this)), m_list(new RowList(desk.theme(), this)), m_title(label(tr("Take in a roster"), "heading", this)), m_about(label({}, "hint", this)), m_columns(label({}, "hint", this)), m_cards(new QWidget(this)), m_chips(new QWidget(this)), m_bar(new QProgressBar(this)), m_import(button({}, "primary", this)), m_report(button(tr("Write a report…"), nullptr, this)), m_mapping(button(tr("Columns…"), nullptr, this)), m_close(button(tr("Close Esc"), nullptr, this)) {
    setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addWidget(m_about, 1);
    for (QWidget *w : {m_close, m_import})
        bar->addWidget(w);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addLayout(bar);
    column->addWidget(m_cards);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    m_list->setColumns({{tr("Row"), 6, 0, 0, true}, {tr("Name"), 10, 1, 0, false}, {tr("Head"), 9, 1, 2, false}, {tr("In the ID number column"), 20, 0, 1, true}, {tr("What happens to it"), 30, 6, 0, false}});
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Rows of the roster"));
    m_list->setEmptyText(tr("No row is to be looked at."));
    column->addWidget(m_list, 1);
    m_columns->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_columns, 1);
    below->addWidget(m_mapping);
    below->addWidget(m_report);
    column->addLayout(below);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_job.isRunning())
            m_job.cancel();
        else
            Q_EMIT closed();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_report, &QPushButton::clicked, this, &ImportPage::report);
    connect(m_mapping, &QPushButton::clicked, this, &ImportPage::changeMapping);
    connect(&m_job, &BackgroundJob::progressed, this, [this](const QString &phase, int percent) {
        m_bar->setValue(percent);
        const QHash<QString, QString> words{{QStringLiteral("read"), tr("Reading the file…")}, {QStringLiteral("compare"), tr("Comparing with the book…")}, {QStringLiteral("backup"), tr("Backing up first…")}, {QStringLiteral("write"), tr("Writing…")}};
        m_about->setText(words.value(phase));
        m_bar->setAccessibleDescription(words.value(phase));
    });
    connect(&desk.theme(), &Theme::changed, this, [this] {
        if (m_plan != nullptr && !m_job.isRunning()) {
            busy(false);
            showPlan();
        }
    });
    busy(false);
}

ImportPage::~ImportPage() = default;

void ImportPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::busy(bool on, const QString &text) {
    m_bar->setVisible(on);
    m_bar->setValue(0);
    m_close->setText(on ? tr("Stop Esc") : tr("Close Esc"));
    for (QWidget *w : {static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_mapping), m_cards, m_chips, static_cast<QWidget *>(m_columns)})
        w->setVisible(!on && m_plan != nullptr);
    m_list->setVisible(!on && m_plan != nullptr);
    m_columns->setVisible(!on && m_plan != nullptr && !m_desk.theme().folds());
    if (on)
        m_close->setFocus();
    m_about->setText(text);
}

void ImportPage::fail(const Error &error) {
    busy(false);
    setState(m_about, "role", QStringLiteral("problem"));
    m_about->setText(say(error));
    m_about->setToolTip(say(error));
    Q_EMIT m_desk.failed(say(error));
}

void ImportPage::begin(const QString &file) {
    m_file = file.isEmpty() ? QFileDialog::getOpenFileName(window(), tr("Choose the roster"), QDir::homePath(), tr("Rosters (*.xlsx *.xls *.et *.csv);;All files (*)")) : file;
    if (m_file.isEmpty())
        return Q_EMIT closed();
    plan();
}

void ImportPage::plan() {
    m_plan.reset();
    setState(m_about, "role", QStringLiteral("hint"));
    busy(true, tr("Reading the file…"));
    auto outcome = std::make_shared<std::optional<Result<ImportPlan>>>();
    m_job.start(
        [this, outcome, file = m_file, mapping = savedMapping(m_desk.store())](const JobProgress &progress) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? planRoster(**store, file, mapping, progress) : Result<ImportPlan>(store.error()));
        },
        [this, outcome] {
            if (!**outcome)
                return fail((*outcome)->error());
            m_plan = std::make_shared<ImportPlan>(std::move(**outcome).value());
            busy(false);
            showPlan();
        });
}

QWidget *ImportPage::card(int number, const QString &text, const char *role) {
    auto *f = new QFrame(m_cards);
    f->setProperty("role", QStringLiteral("card"));
    auto *c = new QVBoxLayout(f);
    c->setContentsMargins(18, 12, 18, 12);
    c->setSpacing(2);
    c->addWidget(label(QLocale().toString(number), "figure", f));
    auto *l = label(text, role, f);
    l->setWordWrap(true);
    c->addWidget(l);
    return f;
}

void ImportPage::showPlan() {
    const ImportCounts &c = m_plan->counts;
    delete m_cards->layout();
    qDeleteAll(m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const bool folded = m_desk.theme().folds(); // large text: only the counts that say something
    const auto worth = [folded](int n) { return !folded || n > 0; };
    row->addWidget(card(c.fresh - c.flagged > 0 ? c.fresh - c.flagged : c.fresh, QStringLiteral("✓ ") + tr("can be registered"), "ok"), 1);
    if (worth(c.flagged))
        row->addWidget(card(c.flagged, QStringLiteral("▲ ") + tr("registered, ID number to be entered"), "warning"), 1);
    if (c.updated + c.unchanged > 0)
        row->addWidget(card(c.updated + c.unchanged, tr("in the book already, %1 with news").arg(c.updated), "hint"), 1);
    if (worth(c.duplicate))
        row->addWidget(card(c.duplicate, tr("= written twice"), "hint"), 1);
    if (!folded)
        row->addWidget(card(c.notPeople, tr("titles, subtotals, blank rows"), "hint"), 1);
    if (worth(c.failed))
        row->addWidget(card(c.failed, QStringLiteral("● ") + tr("cannot be taken in"), c.failed > 0 ? "problem" : "hint"), 1);
    delete m_chips->layout();
    qDeleteAll(m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    const auto chip = [&](const QString &text, VerdictModel::Show show) {
        const int n = VerdictModel::count(*m_plan, show);
        if (folded && n == 0)
            return static_cast<QPushButton *>(nullptr);
        auto *b = button(QStringLiteral("%1 %2").arg(text).arg(n), "chip", m_chips);
        b->setCheckable(true);
        b->setAutoExclusive(true);
        connect(b, &QPushButton::clicked, this, [this, show] {
            m_model->setPlan(m_plan, show);
            m_list->setCurrentIndex(m_model->index(0, 0));
        });
        chips->addWidget(b);
        return b;
    };
    auto *first = chip(QStringLiteral("▲ ") + tr("To look at"), VerdictModel::Show::ToCheck);
    if (!folded) {
        chip(tr("Written twice"), VerdictModel::Show::Duplicates);
        chip(tr("Not people"), VerdictModel::Show::NotPeople);
    }
    auto *all = chip(tr("All"), VerdictModel::Show::All);
    (first != nullptr ? first : all)->setChecked(true);
    auto *promise = label(tr("Nothing is written yet. Afterwards Ctrl+Z takes all of it back."), "hint", m_chips);
    promise->setWordWrap(true);
    promise->setVisible(!folded);
    promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    chips->addWidget(promise, 1);
    m_model->setPlan(m_plan, VerdictModel::Show::ToCheck);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_about->setText(tr("%1 · heading in row %2 · %3 rows").arg(QFileInfo(m_file).fileName()).arg(m_plan->roster.headerRow).arg(c.rows));
    QStringList columns;
    for (const RosterColumn &k : m_plan->roster.columns)
        if (!k.heading.isEmpty())
            columns += k.canonical.isEmpty() ? tr("%1 → not used").arg(k.heading) : QStringLiteral("%1 → %2").arg(k.heading, MappingDialog::meaning(k.canonical));
    m_columns->setVisible(!folded);
    m_columns->setText(columns.join(QStringLiteral("    ")));
    const int work = c.fresh + c.updated;
    m_import->setText(work == 0 ? tr("Nothing new") : c.updated == 0 ? tr("Take in %n people", nullptr, c.fresh)
                                                                     : tr("Take in %1, update %2").arg(c.fresh).arg(c.updated));
    m_import->setEnabled(work > 0);
    (work > 0 ? m_import : m_close)->setFocus();
}

void ImportPage::import() {
    busy(true, tr("Backing up first…"));
    auto outcome = std::make_shared<std::optional<Result<Done>>>();
    m_job.start(
        [this, outcome, plan = m_plan](const JobProgress &progress) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? importRoster(m_desk.book(), **store, *plan, progress) : Result<Done>(store.error()));
        },
        [this, outcome] {
            Q_EMIT m_desk.backupFinished();
            if (!**outcome)
                return fail((*outcome)->error());
            const int n = m_plan->counts.fresh;
            m_desk.changed((**outcome)->touched, tr("%n people taken in. Ctrl+Z takes all of it back.", nullptr, n));
            m_plan.reset();
            Q_EMIT closed();
        });
}

void ImportPage::report() {
    const QString file = QFileDialog::getSaveFileName(window(), tr("Write the report to"), tr("Rows to check") + QStringLiteral(".xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (auto s = writeImportReport(m_desk.store(), *m_plan, file); !s)
        Q_EMIT m_desk.failed(say(s.error()));
    else
        Q_EMIT m_desk.said(tr("Report written: %1").arg(QFileInfo(file).fileName()), false);
}

void ImportPage::changeMapping() {
    MappingDialog dialog(m_plan->roster.columns, m_desk.theme(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QHash<QString, QString> mapping = savedMapping(m_desk.store());
    mapping.insert(dialog.mapping());
    if (auto s = saveMapping(m_desk.store(), mapping); !s)
        return fail(s.error());
    plan();
}

} // namespace vl
