// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticesPage.h"

#include "base/WholeFile.h"
#include "desktop/Widgets.h"
#include "jobs/GuardJob.h"
#include "jobs/GuardWords.h"
#include "jobs/Sentences.h"
#include "sqlcipher/Sql.h"
#include "store/Drafts.h"

#include <QCborMap>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int patienceMs = 250; // after the last key
constexpr double mostDpi = 110;
constexpr int foldedPercent = 175;
constexpr double pictureDpi = 150;
constexpr qsizetype pagesShown = 12;

QImage withMarks(const MadeNotice &made, qsizetype page, double dpi) {
    QImage image = pageImage(made.laidOut, page, dpi);
    QPainter p(&image);
    for (const auto &[on, place] : made.marks)
        if (on == page) {
            const QRectF r(place.topLeft() * dpi / layoutDpi, place.size() * dpi / layoutDpi);
            p.fillRect(r, QColor(0xB3, 0x26, 0x1E, 60));
            p.setPen(QPen(QColor(0xB3, 0x26, 0x1E), 2));
            p.drawRect(r.adjusted(-2, -2, 2, 2));
        }
    return image;
}

} // namespace

NoticesPage::NoticesPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NoticesPage::renew);
    build();
    connect(&desk.theme(), &Theme::changed, this, &NoticesPage::dress);
    dress();
}

void NoticesPage::build() {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrollArea(this);
    auto *body = new QWidget(area);
    area->setWidget(body);
    area->setWidgetResizable(true);
    outer->addWidget(area);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns = row;
    row->setContentsMargins(24, 18, 24, 18);
    row->setSpacing(18);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    auto *heading = label(tr("Notices"), "heading", this);
    left->addWidget(heading);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("kindList"));
    m_list->setAccessibleName(tr("Kinds of notices"));
    left->addWidget(m_list, 1);
    row->addLayout(left);
    m_paper = scrollArea(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheets = new QLabel(m_paper);
    m_sheets->setAccessibleName(tr("The notice as it is printed"));
    m_paper->setWidget(m_sheets);
    m_paper->setWidgetResizable(false);
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    m_side = card;
    auto *side = new QVBoxLayout(card);
    side->setContentsMargins(18, 18, 18, 18);
    side->setSpacing(12);
    m_verdict = label({}, "section", card);
    m_verdict->setWordWrap(true);
    side->addWidget(m_verdict);
    m_details = label({}, "hint", card);
    m_details->setWordWrap(true);
    side->addWidget(m_details);
    m_mask = button(tr("Mask it"), nullptr, card);
    m_mask->setObjectName(QStringLiteral("maskButton"));
    connect(m_mask, &QPushButton::clicked, this, &NoticesPage::mask);
    side->addWidget(m_mask, 0, Qt::AlignLeft);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(8);
    side->addLayout(m_fields);
    side->addStretch();
    m_message = label({}, "hint", card);
    m_message->setWordWrap(true);
    side->addWidget(m_message);
    m_print = button(tr("Print Ctrl+P"), "primary", card);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    m_pdf = button(tr("Save as PDF…"), nullptr, card);
    m_pdf->setObjectName(QStringLiteral("pdfButton"));
    m_picture = button(tr("Save as picture…"), nullptr, card);
    m_picture->setObjectName(QStringLiteral("pictureButton"));
    m_text = button(tr("Text for the loudspeaker…"), nullptr, card);
    m_text->setObjectName(QStringLiteral("textButton"));
    for (QPushButton *b : {m_print, m_pdf, m_picture, m_text})
        side->addWidget(b);
    connect(m_print, &QPushButton::clicked, this, &NoticesPage::print);
    const auto saves = [this](QPushButton *b, const QString &title, const QString &suffix, Exit exit) {
        connect(b, &QPushButton::clicked, this, [this, title, suffix, exit] {
            const QString file = QFileDialog::getSaveFileName(window(), title, QDir::home().filePath(kind()->name + QLatin1Char('.') + suffix), QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
            if (!file.isEmpty())
                leave(exit, file, {});
        });
    };
    saves(m_pdf, tr("Save as PDF"), QStringLiteral("pdf"), Exit::Pdf);
    saves(m_picture, tr("Save as picture"), QStringLiteral("png"), Exit::Picture);
    saves(m_text, tr("Text for the loudspeaker"), QStringLiteral("txt"), Exit::Text);
    row->addWidget(m_paper, 1);
    row->addWidget(card);
    auto kinds = noticeKinds(m_desk.store());
    if (kinds)
        m_kinds = *kinds;
    else
        showMessage(m_message, say(kinds.error()));
    for (const NoticeTemplate &t : std::as_const(m_kinds))
        m_list->addItem(t.name);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoticesPage::chooseKind);
    m_list->setCurrentRow(0);
}

void NoticesPage::dress() {
    const Theme &t = m_desk.theme();
    // With large letters the three stand below each other: kinds, what the guard says, the paper.
    const bool stacked = t.percent() >= foldedPercent;
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->removeWidget(m_side);
    m_columns->insertWidget(stacked ? 1 : 2, m_side);
    m_list->setMinimumWidth(t.px(190));
    m_list->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(190));
    m_list->setMinimumHeight(stacked ? t.px(38 * 4) : 0);
    m_list->setMaximumHeight(stacked ? t.px(38 * 4) : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(t.px(280));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(280));
    m_paper->setMinimumHeight(stacked ? t.px(360) : 0);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, t.px(38)));
    m_soon.start(0); // the paper has another width
    m_paper->setStyleSheet(QStringLiteral("QScrollArea { background: %1; border: none; }").arg(t.tokens().rail.name()));
    m_paper->viewport()->setStyleSheet(QStringLiteral("background: %1;").arg(t.tokens().rail.name()));
}

void NoticesPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_soon.start(patienceMs);
}

const NoticeTemplate *NoticesPage::kind() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_kinds.size() ? &m_kinds[row] : nullptr;
}

// What this kind asks for: a villagers' group for lists, text for what is written by hand.
void NoticesPage::chooseKind() {
    keepText(); // of the kind that she leaves
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    m_edits.clear();
    m_group = nullptr;
    showMessage(m_message, {});
    notYet();
    const NoticeTemplate *k = kind();
    if (k == nullptr)
        return;
    QWidget *before = m_mask;
    const auto add = [&](QWidget *field, const QString &name) {
        auto *l = label(name, "field", m_side);
        l->setBuddy(field);
        field->setAccessibleName(name);
        m_fields->addWidget(l);
        m_fields->addWidget(field);
        QWidget::setTabOrder(before, field);
        before = field;
    };
    if (!k->source.isEmpty() && !k->source.startsWith(QLatin1String("sample"))) {
        m_group = new QComboBox(m_side);
        m_group->setObjectName(QStringLiteral("groupCombo"));
        m_group->addItem(tr("The whole village"), QString());
        if (auto q = runSql(m_desk.store().db(), QStringLiteral("SELECT DISTINCT village_group FROM household WHERE village_group IS NOT NULL ORDER BY sort_key")))
            while (q->next())
                if (const QString g = q->value(0).toString(); m_group->findData(g) < 0)
                    m_group->addItem(g, g);
        connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
            notYet();
            m_soon.start(0);
        });
        add(m_group, tr("Who is on it"));
    }
    const QHash<QString, QString> names{{QStringLiteral("subject"), tr("Heading")}, {QStringLiteral("addressee"), tr("For whom")}, {QStringLiteral("text"), tr("Text")}};
    m_draft = QStringLiteral("notice:") + k->kind;
    auto draft = draftFor(m_desk.store(), m_draft); // what was typed when the power went, or last time
    const QCborMap kept = draft && draft->has_value() ? QCborValue::fromCbor((*draft)->body).toMap() : QCborMap();
    for (const QString &key : askedFor(*k)) {
        auto *edit = new QPlainTextEdit(m_side);
        edit->setObjectName(key + QStringLiteral("Edit"));
        edit->setPlainText(kept[key].toString());
        edit->setTabChangesFocus(true);
        if (key != QLatin1String("text"))
            edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line
        edit->setFixedHeight(m_desk.theme().px(key == QLatin1String("text") ? 150 : 42));
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            m_ready.reset(); // what is on the screen is not what would be printed
            ++m_wanted;
            m_typed = true;
            m_soon.start(patienceMs);
        });
        m_edits.insert(key, edit);
        add(edit, names[key]);
    }
    // Typed once, remembered: the guard lets these through.
    const QStringList named = k->placeholders();
    for (const auto &[key, name] : {std::pair{"phone", tr("Supervision telephone")}, {"townphone", tr("Telephone of the township")}}) {
        if (!named.contains(QLatin1String(key)))
            continue;
        const QString setting = QStringLiteral("notice.") + QLatin1String(key);
        auto *edit = new QLineEdit(m_desk.store().setting(setting), m_side);
        edit->setObjectName(QLatin1String(key) + QStringLiteral("Edit"));
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, setting] {
            if (edit->text().trimmed() == m_desk.store().setting(setting))
                return;
            if (auto s = m_desk.store().setSetting(setting, edit->text().trimmed()); !s)
                return showMessage(m_message, say(s.error()));
            notYet();
            m_soon.start(0);
        });
        add(edit, name);
    }
    QWidget::setTabOrder(before, m_print);
    QWidget::setTabOrder(m_print, m_pdf);
    QWidget::setTabOrder(m_pdf, m_picture);
    QWidget::setTabOrder(m_picture, m_text);
    m_soon.start(0);
}

// Until the worker has said so, nothing may leave.
void NoticesPage::notYet() {
    m_ready.reset();
    ++m_wanted;
    m_mask->hide();
    for (QPushButton *b : {m_print, m_pdf, m_picture, m_text})
        b->setEnabled(false);
}

void NoticesPage::arrive() {
    m_list->setFocus();
    m_soon.start(0);
}

NoticeRequest NoticesPage::request() const {
    NoticeRequest r;
    if (m_group != nullptr)
        r.query = m_group->currentData().toString();
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        r.values.insert(it.key(), it.value()->toPlainText());
    return r;
}

// Encrypted in the book, as a form's draft is.
void NoticesPage::keepText() {
    if (!m_typed || m_desk.store().readOnly())
        return;
    m_typed = false;
    QCborMap body;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        if (const QString text = it.value()->toPlainText(); !text.isEmpty())
            body.insert(it.key(), text);
    if (auto s = body.isEmpty() ? dropDraft(m_desk.store(), m_draft) : putDraftAside(m_desk.store(), m_draft, body.toCborValue().toCbor()); !s)
        showMessage(m_message, say(s.error()));
}

void NoticesPage::renew() {
    keepText();
    const NoticeTemplate *k = kind();
    if (k == nullptr)
        return;
    if (m_job.isRunning()) {
        m_again = true;
        return;
    }
    const auto outcome = std::make_shared<std::optional<Result<Shown>>>();
    const double room = std::max(300, m_paper->width() - 24);
    const double dpi = std::min(mostDpi, room / (k->paper.width() / 25.4)) * devicePixelRatioF();
    m_job.start(
        [this, outcome, key = k->kind, what = request(), dpi](const JobProgress &) {
            outcome->emplace([&]() -> Result<Shown> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto made = makeNotice(**store, key, what, [this](int) { return !m_job.isCancelled(); });
                if (!made)
                    return made.error();
                Shown s;
                s.count = made->laidOut.pages.size();
                s.sample = made->sample;
                s.mayLeave = made->mayLeave();
                for (const LeakHit &h : std::as_const(made->leaks))
                    s.problems += QStringLiteral("▲ ") + leakWord(h.kind) + QLatin1Char(' ') + h.excerpt;
                for (const auto &[character, where] : std::as_const(made->laidOut.missing))
                    s.problems += QStringLiteral("▲ ") + tr("No font has the character %1 (%2)").arg(character, where);
                for (qsizetype i = 0; i < std::min(pagesShown, s.count); ++i)
                    s.pages.append(withMarks(*made, i, dpi));
                return s;
            }());
        },
        [this, outcome, asked = m_wanted] {
            if (m_again || asked != m_wanted) { // of what was asked for before
                m_again = false;
                m_soon.start(0);
                return;
            }
            const Result<Shown> &r = **outcome;
            if (r)
                return show(*r);
            notYet();
            m_sheets->clear();
            m_sheets->adjustSize();
            m_verdict->setText(tr("This notice cannot be made"));
            m_details->setText(say(r.error()));
        });
}

void NoticesPage::show(const Shown &shown) {
    m_ready = shown;
    const double ratio = devicePixelRatioF();
    constexpr int gap = 16;
    int width = 0;
    int height = 0;
    for (const QImage &p : shown.pages) {
        width = std::max(width, p.width());
        height += p.height() + gap;
    }
    QImage all(std::max(1, width), std::max(1, height), QImage::Format_ARGB32_Premultiplied);
    all.fill(Qt::transparent);
    QPainter painter(&all);
    int y = 0;
    for (const QImage &p : shown.pages) {
        painter.drawImage((width - p.width()) / 2, y, p);
        y += p.height() + gap;
    }
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(all);
    pixmap.setDevicePixelRatio(ratio);
    m_sheets->setPixmap(pixmap);
    m_sheets->adjustSize();
    m_verdict->setText(shown.mayLeave ? tr("✓ Ready to print") : tr("▲ Not to be printed yet: %n place(s) found", nullptr, static_cast<int>(shown.problems.size())));
    setState(m_verdict, "role", shown.mayLeave ? QStringLiteral("section") : QStringLiteral("problem"));
    QStringList lines = shown.problems.mid(0, 8);
    const NoticeTemplate *k = kind();
    lines += tr("%n page(s)", nullptr, static_cast<int>(shown.count));
    if (shown.sample)
        lines += tr("The rows are sample data.");
    if (k != nullptr && k->days > 0) {
        const PublicityPeriod p = publicityOf(*k, m_desk.book().clock().today());
        lines += tr("Hangs %n day(s), taken down on %1", nullptr, k->days).arg(QLocale().toString(p.takeDown, QLocale::ShortFormat));
        if (!p.certain)
            lines += tr("▲ The holidays of that year are not known here: check the last day.");
    }
    if (k != nullptr && !k->basis.isEmpty())
        lines += k->basis;
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_mask->setVisible(!shown.mayLeave && !m_edits.isEmpty());
    for (QPushButton *b : {m_print, m_pdf, m_picture, m_text})
        b->setEnabled(shown.mayLeave);
}

// What she typed or pasted, with the places masked.
void NoticesPage::mask() {
    auto known = guardKnowledge(m_desk.store());
    if (!known)
        return;
    for (QPlainTextEdit *edit : std::as_const(m_edits)) {
        QList<GuardPiece> pieces;
        for (const QString &line : edit->toPlainText().split(QLatin1Char('\n'))) {
            GuardPiece p;
            p.text = line;
            pieces.append(p);
        }
        QStringList out;
        for (const GuardPiece &p : masked(pieces, *known))
            out += p.text;
        edit->selectAll(); // one step for undo
        edit->insertPlainText(out.join(QLatin1Char('\n')));
    }
}

void NoticesPage::savePdf(const QString &file) {
    leave(Exit::Pdf, file, {});
}

void NoticesPage::print() {
    if (!mayPrint() || kind() == nullptr)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(kind()->paper, QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch));
    printer->setPageOrientation(kind()->paper.width() > kind()->paper.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(QStringLiteral("village-ledger")); // no name of a person or a list in the printer's queue
    QPrintDialog dialog(printer.get(), window());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(m_ready->count));
    if (dialog.exec() == QDialog::Accepted)
        leave(Exit::Printer, {}, printer);
}

// Made anew from the register as it is now, and only let out when the guard finds nothing in just that.
void NoticesPage::leave(Exit exit, const QString &file, const std::shared_ptr<QPrinter> &printer) {
    const NoticeTemplate *k = kind();
    if (k == nullptr || m_exit.isRunning())
        return;
    const auto outcome = std::make_shared<Status>();
    const auto goOn = holdStill(m_side);
    m_exit.start(
        [this, outcome, key = k->kind, what = request(), exit, file, printer](const JobProgress &) {
            *outcome = [&]() -> Status {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto made = makeNotice(**store, key, what, [this](int) { return !m_exit.isCancelled(); });
                if (!made)
                    return made.error();
                if (!made->mayLeave())
                    return Error{ErrorCode::NotAllowed, QStringLiteral("notice.leak"), {}};
                if (auto s = noteNotice(**store, *made); !s)
                    return s;
                if (exit == Exit::Pdf)
                    return writePdf(made->laidOut, made->look.name, file);
                if (exit == Exit::Text)
                    return writeWhole(file, made->spoken.toUtf8());
                if (exit == Exit::Picture) {
                    for (qsizetype i = 0; i < made->laidOut.pages.size(); ++i) {
                        const QString to = i == 0 ? file : file.left(file.size() - 4) + QStringLiteral("-%1.png").arg(i + 1);
                        if (!pageImage(made->laidOut, i, pictureDpi).save(to, "PNG"))
                            return Error{ErrorCode::Io, {}, to};
                    }
                    return {};
                }
                QPainter painter;
                if (!painter.begin(printer.get()))
                    return Error{ErrorCode::Io, QStringLiteral("printer"), printer->printerName()};
                const int first = printer->printRange() == QPrinter::PageRange ? std::max(1, printer->fromPage()) : 1;
                const int last = printer->printRange() == QPrinter::PageRange ? printer->toPage() : static_cast<int>(made->laidOut.pages.size());
                for (int i = first; i <= std::min<int>(last, static_cast<int>(made->laidOut.pages.size())); ++i) {
                    if (i > first && !printer->newPage())
                        return Error{ErrorCode::Io, QStringLiteral("printer"), printer->printerName()};
                    paintPage(painter, made->laidOut.pages[i - 1], printer->resolution());
                }
                return painter.end() ? Status() : Status(Error{ErrorCode::Io, QStringLiteral("printer"), printer->printerName()});
            }();
        },
        [this, outcome, goOn, exit, file] {
            goOn();
            if (!*outcome)
                showMessage(m_message, say(outcome->error()));
            else
                showMessage(m_message, exit == Exit::Printer ? tr("Given to the printer.") : tr("Written: %1").arg(QDir::toNativeSeparators(file)));
        });
}

} // namespace vl
