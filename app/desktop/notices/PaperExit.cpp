// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/PaperExit.h"

#include "desktop/Widgets.h"
#include "desktop/notices/PaperView.h"
#include "desktop/notices/Printing.h"
#include "desktop/residents/LeaveDialog.h"
#include "jobs/GuardWords.h"
#include "jobs/Sentences.h"
#include "notices/Paint.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr qsizetype exitPagesShown = 40;
constexpr qsizetype leaksShown = 8;

// False when it is to stay.
bool agreed(Desk &desk, const OfficePaper &paper, QWidget *parent) {
    std::optional<Leaving> leaving;
    const QPointer<Desk> still(&desk);
    if (!paper.leaks.isEmpty()) {
        QMessageBox::warning(parent, PaperDialog::tr("The guard found something"), say(Error{ErrorCode::NotAllowed, QStringLiteral("paper.leak"), {}}) + QStringLiteral("\n\n") + leakLines(paper.leaks).mid(0, leaksShown).join(QLatin1Char('\n')));
        if (still)
            leaving = askToLeave(desk, parent);
        if (!still || !leaving)
            return false;
    }
    if (auto s = notePaper(desk.store(), paper, leaving); !s) {
        Q_EMIT desk.failed(say(s.error()));
        return false;
    }
    return true;
}

std::shared_ptr<QPrinter> askPrinter(const QSizeF &paper, QWidget *parent) {
    auto printer = printerFor(paper);
    QPrintDialog ask(printer.get(), parent);
    return ask.exec() == QDialog::Accepted ? printer : nullptr;
}

QString askFile(const QString &name, QWidget *parent) {
    return QFileDialog::getSaveFileName(parent, PaperDialog::tr("Save as PDF"), QDir::home().filePath(name + QStringLiteral(".pdf")), QStringLiteral("PDF (*.pdf)"));
}

QString givenToPrinter() {
    return PaperDialog::tr("Given to the printer.");
}

QString written(const QString &file) {
    return PaperDialog::tr("Written: %1").arg(QDir::toNativeSeparators(file));
}

QStringList wordsOf(const LaidOut &pages) {
    QStringList out;
    for (const GuardPiece &p : pages.pieces())
        out += p.text;
    return out;
}

} // namespace

bool printPaper(Desk &desk, const OfficePaper &paper, QWidget *parent) {
    const QPointer<Desk> still(&desk);
    const auto printer = askPrinter(paper.pages.paper, parent);
    if (!printer || !still || !agreed(desk, paper, parent))
        return false;
    if (auto s = printPages(paper.pages, *printer); !s) {
        Q_EMIT desk.failed(say(s.error()));
        return false;
    }
    Q_EMIT desk.said(givenToPrinter(), false);
    return true;
}

bool savePaper(Desk &desk, const OfficePaper &paper, const QString &name, QWidget *parent) {
    const QPointer<Desk> still(&desk);
    const QString file = askFile(name, parent);
    if (!still || file.isEmpty() || !agreed(desk, paper, parent))
        return false;
    if (auto s = writePdf(paper.pages, paper.name, file); !s) {
        Q_EMIT desk.failed(say(s.error()));
        return false;
    }
    Q_EMIT desk.said(written(file), false);
    return true;
}

PaperDialog::PaperDialog(Desk &desk, const QString &title, Make make, QWidget *parent) : QDialog(parent), m_desk(desk), m_make(std::move(make)) {
    setWindowTitle(title);
    const Theme &t = desk.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(12);
    m_view = new PaperView(desk.theme(), this);
    m_view->setFocusPolicy(Qt::StrongFocus); // the arrow keys turn over its pages
    column->addWidget(m_view, 1);
    m_message = label({}, "problem", this);
    m_message->setWordWrap(true);
    showMessage(m_message, {});
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch();
    auto *close = button(tr("Close"), nullptr, this);
    m_save = button(tr("Save as PDF…"), nullptr, this);
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_save->setObjectName(QStringLiteral("paperSaveButton"));
    m_print = button(tr("Print"), "primary", this);
    m_print->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    m_print->setObjectName(QStringLiteral("paperPrintButton"));
    for (QPushButton *b : {close, m_save, m_print}) {
        b->setAutoDefault(b == m_print);
        row->addWidget(b);
    }
    m_print->setDefault(true);
    column->addLayout(row);
    for (QPushButton *b : {m_save, m_print})
        b->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::save);
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
    constexpr QSize usual(760, 900);
    const QSize room = screen()->availableSize() - QSize(16, 60);
    resize(QSize(t.px(usual.width()), t.px(usual.height())).boundedTo(room));
    QTimer::singleShot(0, this, &PaperDialog::draw); // once the view has its width
}

PaperDialog::~PaperDialog() {
    m_job.stop();
}

QString PaperDialog::message() const {
    return m_message->text();
}

void PaperDialog::draw() {
    struct Outcome {
        std::optional<Result<OfficePaper>> paper;
        QList<QImage> images;
        QStringList words;
    };
    const auto outcome = std::make_shared<Outcome>();
    m_job.start(
        [this, outcome, dpi = m_view->dpiFor({210, 297})](const JobProgress &) {
            auto store = m_desk.book().connect();
            outcome->paper.emplace(store ? m_make(**store) : Result<OfficePaper>(store.error()));
            if (!*outcome->paper)
                return;
            auto images = pageImages((*outcome->paper)->pages, dpi, 0, exitPagesShown);
            if (!images)
                return (void)outcome->paper.emplace(images.error());
            outcome->images = *images;
            outcome->words = wordsOf((*outcome->paper)->pages);
        },
        [this, outcome] {
            if (!*outcome->paper)
                return showMessage(m_message, say(outcome->paper->error()));
            m_paper.emplace(std::move(**outcome->paper));
            m_words = outcome->words;
            m_view->showPages(outcome->images);
            if (m_paper->pages.pages.size() > exitPagesShown)
                showMessage(m_message, tr("Shown are the first %1 pages of %2; all of them are printed.").arg(exitPagesShown).arg(m_paper->pages.pages.size()));
            m_save->setEnabled(true);
            m_print->setEnabled(true);
            m_print->setFocus();
        });
}

void PaperDialog::leave(const std::function<Status(const OfficePaper &)> &write, const QString &done) {
    const QPointer<PaperDialog> self(this);
    if (!agreed(m_desk, *m_paper, this) || !self)
        return;
    const auto outcome = std::make_shared<Status>();
    const auto goOn = holdStill(this);
    m_job.start(
        [this, outcome, write](const JobProgress &) {
            auto store = m_desk.book().connect();
            auto made = store ? m_make(**store) : Result<OfficePaper>(store.error());
            *outcome = !made ? Status(made.error()) : wordsOf(made->pages) != m_words ? Status(Error{ErrorCode::Changed, {}, {}})
                                                                                      : write(*made);
        },
        [this, outcome, goOn, done] {
            goOn();
            if (!*outcome)
                return showMessage(m_message, say(outcome->error()));
            Q_EMIT m_desk.said(done, false);
        });
}

void PaperDialog::print() {
    const QPointer<Desk> still(&m_desk);
    const auto printer = askPrinter(m_paper->pages.paper, this);
    if (still && printer)
        leave([printer](const OfficePaper &p) { return printPages(p.pages, *printer); }, givenToPrinter());
}

void PaperDialog::save() {
    const QPointer<Desk> still(&m_desk);
    const QString file = askFile(m_paper->name, this);
    if (still && !file.isEmpty())
        leave([file](const OfficePaper &p) { return writePdf(p.pages, p.name, file); }, written(file));
}

} // namespace vl
