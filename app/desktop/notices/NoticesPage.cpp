// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticesPage.h"

#include "desktop/Widgets.h"
#include "desktop/notices/PaperView.h"
#include "desktop/notices/WordingDialog.h"
#include "jobs/GuardJob.h"
#include "jobs/GuardWords.h"
#include "jobs/NoticeSentences.h"
#include "jobs/Sentences.h"
#include "sqlcipher/Sql.h"
#include "store/Drafts.h"
#include "store/People.h"
#include "store/Votes.h"

#include <QCborMap>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int previewPatienceMs = 250; // after the last key
constexpr int slowMs = 500;            // then progress and a way to stop
constexpr int rowHeight = 36;

// What a draft keeps besides the fields, which have their placeholders' names.
const QString tableKey = QStringLiteral("@table");
const QString wordsKey = QStringLiteral("@words");
const QString noticeKey = QStringLiteral("@notice");
const QString leftKey = QStringLiteral("@left");

} // namespace

NoticesPage::NoticesPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {
    m_soon.setSingleShot(true);
    m_slow.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NoticesPage::renew);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress->setVisible(m_job.isRunning());
        m_stop->setVisible(m_job.isRunning());
    });
    connect(&m_job, &BackgroundJob::progressed, this, [this](const QString &, int percent) { m_progress->setValue(percent); });
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
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(24, 6, 24, 18);
    m_columns->setSpacing(18);
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("kindFilter"));
    m_filter->setPlaceholderText(tr("Find a kind"));
    m_filter->setAccessibleName(tr("Find a kind of notice"));
    m_filter->setClearButtonEnabled(true);
    left->addWidget(m_filter);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("kindList"));
    m_list->setAccessibleName(tr("Kinds of notices"));
    left->addWidget(m_list, 1);
    m_columns->addWidget(m_left);
    m_paper = new PaperView(m_desk.theme(), this);
    m_paper->setObjectName(QStringLiteral("paper"));
    connect(m_paper, &PaperView::resized, this, [this] {
        if (isVisible()) // nobody waits for a paper that nobody sees
            m_soon.start(previewPatienceMs);
    });
    m_columns->addWidget(m_paper, 1);
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    m_side = card;
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(6, 12, 6, 16);
    whole->setSpacing(10);
    // What is asked scrolls; the way out stays in sight.
    m_asks = scrollArea(card);
    auto *inner = new QWidget(m_asks);
    auto *side = new QVBoxLayout(inner);
    side->setContentsMargins(12, 6, 12, 6);
    side->setSpacing(10);
    m_asks->setWidget(inner);
    m_asks->setWidgetResizable(true);
    m_asks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it takes what is left, and never pushes
    whole->addWidget(m_asks, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setSpacing(8);
    whole->addLayout(foot);
    buildSide(side, foot);
    m_columns->addWidget(card);
    m_exit = new NoticeExit(m_desk, m_side);
    connect(m_exit, &NoticeExit::said, this, [this](const QString &sentence, bool trouble) {
        setState(m_message, "role", trouble ? QStringLiteral("problem") : QStringLiteral("ok"));
        showMessage(m_message, sentence);
        showRecord();
    });
    connect(m_exit, &NoticeExit::decided, this, [this] {
        showRecord();
        m_desk.changed({m_notice}, tr("Read through."));
    });
    connect(m_exit, &NoticeExit::left, this, [this] {
        m_out = m_typed = true;
        keepText();
    });
    auto kinds = noticeKinds(m_desk.store());
    if (kinds)
        m_kinds = *kinds;
    else
        showMessage(m_message, say(kinds.error()));
    connect(m_list, &QListWidget::currentRowChanged, this, &NoticesPage::chooseKind);
    connect(m_filter, &QLineEdit::textChanged, this, &NoticesPage::fillKinds);
    connect(m_filter, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    fillKinds();
}

void NoticesPage::buildSide(QVBoxLayout *side, QVBoxLayout *foot) {
    m_verdict = label({}, "section", m_side);
    m_details = label({}, "hint", m_side);
    m_record = label({}, "hint", m_side);
    m_message = label({}, "ok", m_side);
    for (QLabel *l : {m_verdict, m_details, m_record, m_message})
        l->setWordWrap(true);
    m_record->setObjectName(QStringLiteral("recordLabel"));
    m_message->setObjectName(QStringLiteral("noticeMessage"));
    m_progress = new QProgressBar(m_side);
    m_progress->setAccessibleName(tr("How far the pages are"));
    m_stop = button(tr("Stop"), "link", m_side);
    connect(m_stop, &QPushButton::clicked, &m_job, [this] { m_job.cancel(); });
    m_progress->hide();
    m_stop->hide();
    m_mask = button(tr("Mask it Alt+M"), nullptr, m_side);
    m_mask->setShortcut(QKeySequence(QStringLiteral("Alt+M")));
    m_mask->setObjectName(QStringLiteral("maskButton"));
    connect(m_mask, &QPushButton::clicked, this, &NoticesPage::mask);
    m_stand = button(tr("Let it stand, with a second person…"), "link", m_side);
    m_stand->setObjectName(QStringLiteral("standButton"));
    connect(m_stand, &QPushButton::clicked, this, [this] {
        if (const Id id = keep(); !id.isNull())
            Q_EMIT recordAsked(id);
    });
    m_words = button(tr("Change the words… Ctrl+T"), "accentLink", m_side);
    m_words->setObjectName(QStringLiteral("wordsButton"));
    m_words->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    connect(m_words, &QPushButton::clicked, this, &NoticesPage::reword);
    m_anew = button(tr("Begin a new one"), "link", m_side);
    m_anew->setObjectName(QStringLiteral("anewButton"));
    connect(m_anew, &QPushButton::clicked, this, [this] {
        forgetRecord();
        m_wording.clear();
        for (QPlainTextEdit *e : std::as_const(m_edits)) {
            e->selectAll();
            e->insertPlainText({});
        }
        typed();
    });
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(6);
    m_code = new QCheckBox(tr("With a code to verify it"), m_side);
    m_code->setObjectName(QStringLiteral("codeCheck"));
    m_keep = button(tr("Keep Ctrl+S"), nullptr, m_side);
    m_keep->setToolTip(tr("Puts it on record, with its number"));
    m_keep->setObjectName(QStringLiteral("keepButton"));
    m_keep->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (!keep().isNull())
            Q_EMIT m_exit->said(tr("Kept."), false); // what became of it stands above
    });
    side->addWidget(m_verdict);
    side->addWidget(m_details);
    side->addWidget(m_progress);
    side->addWidget(m_stop, 0, Qt::AlignLeft);
    side->addWidget(m_mask, 0, Qt::AlignLeft);
    side->addWidget(m_stand, 0, Qt::AlignLeft);
    side->addWidget(m_words, 0, Qt::AlignLeft);
    side->addLayout(m_fields);
    side->addWidget(m_record);
    side->addWidget(m_anew, 0, Qt::AlignLeft);
    side->addStretch();
    foot->addWidget(m_message);
    foot->addWidget(m_code);
    const auto exit = [this](const QString &text, const char *role, const char *name, NoticeExit::Way way) {
        auto *b = button(text, role, m_side);
        b->setObjectName(QLatin1String(name));
        connect(b, &QPushButton::clicked, this, [this, way] { leave(way); });
        m_exits += b;
    };
    exit(tr("Print Ctrl+P"), "primary", "printButton", NoticeExit::Way::Printer);
    exit(tr("PDF…"), nullptr, "pdfButton", NoticeExit::Way::Pdf);
    exit(tr("Picture…"), nullptr, "pictureButton", NoticeExit::Way::Picture);
    exit(tr("Loudspeaker…"), nullptr, "textButton", NoticeExit::Way::Text);
    m_exits.first()->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    foot->addWidget(m_exits.first());
    auto *others = new QGridLayout; // two beside each other: all of it stays in sight
    others->setSpacing(8);
    others->addWidget(m_keep, 0, 0);
    for (int i = 1; i < m_exits.size(); ++i)
        others->addWidget(m_exits[i], i / 2, i % 2);
    foot->addLayout(others);
}

// The kinds that have these letters in their name.
void NoticesPage::fillKinds() {
    const QString had = kind() != nullptr ? kind()->kind : QString();
    const QString wanted = m_filter->text().trimmed();
    m_list->blockSignals(true);
    m_list->clear();
    int current = 0;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (!wanted.isEmpty() && !m_kinds[i].name.contains(wanted, Qt::CaseInsensitive) && !m_kinds[i].sort.contains(wanted))
            continue;
        auto *item = new QListWidgetItem(m_kinds[i].name, m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint(QSize(0, m_desk.theme().px(rowHeight)));
        if (m_kinds[i].kind == had)
            current = m_list->count() - 1;
    }
    m_list->blockSignals(false);
    m_list->setCurrentRow(current);
    if (kind() == nullptr || kind()->kind != had || had.isEmpty())
        chooseKind();
}

void NoticesPage::dress() {
    const Theme &t = m_desk.theme();
    // With large letters the three stand below each other: kinds, what the guard says, the paper.
    const bool stacked = t.folds();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->removeWidget(m_side);
    m_columns->insertWidget(stacked ? 1 : 2, m_side);
    m_left->setMinimumWidth(t.px(200));
    m_left->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(200));
    m_list->setMinimumHeight(stacked ? t.px(rowHeight * 4) : 0);
    m_list->setMaximumHeight(stacked ? t.px(rowHeight * 4) : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(t.px(280));
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : t.px(280));
    m_paper->setMinimumHeight(stacked ? t.px(360) : 0);
    m_asks->setMinimumHeight(stacked ? t.px(300) : 0);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, t.px(rowHeight)));
    m_soon.start(0); // the paper has another width
}

const NoticeTemplate *NoticesPage::kind() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? &m_kinds[item->data(Qt::UserRole).toInt()] : nullptr;
}

void NoticesPage::addField(QWidget *field, const QString &name) {
    auto *l = label(name, "field", m_side);
    l->setBuddy(field);
    field->setAccessibleName(name);
    m_fields->addWidget(l);
    m_fields->addWidget(field);
    QWidget::setTabOrder(m_lastField, field);
    m_lastField = field;
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
    m_wording.clear();
    m_notice = {};
    m_out = false;
    m_group = nullptr;
    m_lastField = m_words;
    showMessage(m_message, {});
    notYet();
    const NoticeTemplate *k = kind();
    if (k == nullptr)
        return;
    m_draft = QStringLiteral("notice:") + k->kind;
    auto draft = draftFor(m_desk.store(), m_draft); // what was typed when the power went, or last time
    const QCborMap kept = draft && draft->has_value() ? QCborValue::fromCbor((*draft)->body).toMap() : QCborMap();
    m_notice = Id::fromHex(kept[noticeKey].toString());
    m_out = kept[leftKey].toBool();
    const QCborMap words = kept[wordsKey].toMap();
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        m_wording.insert(static_cast<int>(it.key().toInteger()), it.value().toString());
    if (k->source.startsWith(QLatin1String("vote ")))
        askVote();
    else if (!k->source.isEmpty() && !takesTable(*k) && !k->source.startsWith(QLatin1String("statistics")))
        askGroup();
    for (const QString &key : askedFor(*k))
        askText(key);
    if (takesTable(*k))
        askTable();
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        it.value()->setPlainText(kept[it.key()].toString());
        connect(it.value(), &QPlainTextEdit::textChanged, this, &NoticesPage::typed);
    }
    askOffice();
    m_code->setVisible(k->approval);
    m_code->setChecked(false);
    for (QWidget *w : {static_cast<QWidget *>(m_anew), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_exits[0]), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_exits[1]), static_cast<QWidget *>(m_exits[2]), static_cast<QWidget *>(m_exits[3])}) {
        QWidget::setTabOrder(m_lastField, w);
        m_lastField = w;
    }
    showRecord();
    m_soon.start(0);
}

void NoticesPage::askGroup() {
    m_group = new QComboBox(m_side);
    m_group->setObjectName(QStringLiteral("groupCombo"));
    m_group->addItem(tr("The whole village"), QString());
    const auto groups = villageGroups(m_desk.store());
    for (const QString &g : groups ? *groups : QStringList())
        m_group->addItem(g, g);
    askRows(tr("Who is on it"));
}

// One that is sealed; each has a notice of its own.
void NoticesPage::askVote() {
    m_group = new QComboBox(m_side);
    m_group->setObjectName(QStringLiteral("voteCombo"));
    m_group->addItem(tr("(choose a vote)"), QString());
    const auto all = votes(m_desk.store());
    for (const VoteLine &v : all ? *all : QList<VoteLine>())
        if (v.state == VoteState::Sealed)
            m_group->addItem(v.title, v.id.toHex());
    connect(m_group, &QComboBox::currentIndexChanged, this, &NoticesPage::findRecord);
    askRows(tr("Which vote"));
}

void NoticesPage::askRows(const QString &name) {
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        notYet();
        m_soon.start(0);
    });
    addField(m_group, name);
}

void NoticesPage::askText(const QString &key) {
    const QHash<QString, QString> names{{QStringLiteral("subject"), tr("Heading")}, {QStringLiteral("addressee"), tr("For whom")}, {QStringLiteral("text"), tr("Text")}};
    auto *edit = new QPlainTextEdit(m_side);
    edit->setObjectName(key + QStringLiteral("Edit"));
    edit->setTabChangesFocus(true);
    const bool long_ = key == QLatin1String("text");
    if (!long_)
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line
    edit->setFixedHeight(m_desk.theme().px(long_ ? 130 : 42));
    m_edits.insert(key, edit);
    addField(edit, names[key]);
}

void NoticesPage::askTable() {
    auto *edit = new QPlainTextEdit(m_side);
    edit->setObjectName(QStringLiteral("tableEdit"));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    const NoticeTemplate *k = kind();
    if (k == nullptr)
        return;
    QStringList headings;
    for (const TemplateBlock &b : k->blocks)
        for (const TemplateColumn &c : b.columns)
            if (c.key != QLatin1String("no"))
                headings += c.heading;
    edit->setPlaceholderText(tr("Copy the rows in your spreadsheet and paste them here: %1").arg((headings.isEmpty() ? k->columns : headings).join(QStringLiteral(" · "))));
    edit->setFixedHeight(m_desk.theme().px(110));
    m_edits.insert(tableKey, edit);
    addField(edit, tr("Rows of the table"));
}

// Typed once, remembered: the guard lets these through.
void NoticesPage::askOffice() {
    const QStringList named = kind()->placeholders();
    for (const auto &[key, name] : {std::pair{"phone", tr("Supervision telephone")}, {"townphone", tr("Telephone of the township")}, {"town", tr("Name of the township")}}) {
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
        addField(edit, name);
    }
}

// What is on the screen is not what would be printed.
void NoticesPage::typed() {
    m_ready.reset();
    ++m_wanted;
    m_typed = true;
    m_soon.start(previewPatienceMs);
}

// Until the worker has said so, nothing may leave.
void NoticesPage::notYet() {
    m_ready.reset();
    ++m_wanted;
    m_mask->hide();
    m_stand->hide();
    m_then.reset();
    for (QPushButton *b : std::as_const(m_exits))
        b->setEnabled(false);
    m_keep->setEnabled(false);
    m_words->setEnabled(false);
}

void NoticesPage::arrive() {
    m_list->setFocus();
    showRecord();
    m_soon.start(0);
}

void NoticesPage::makeWith(const QString &wanted, const QString &table, const QString &query) {
    for (int i = 0; i < m_list->count(); ++i)
        if (const QVariant at = m_list->item(i)->data(Qt::UserRole); at.isValid() && m_kinds[at.toInt()].kind == wanted)
            m_list->setCurrentRow(i);
    if (QPlainTextEdit *rows = m_edits.value(tableKey))
        rows->setPlainText(table);
    if (m_group != nullptr)
        chooseData(m_group, query);
}

NoticeRequest NoticesPage::request() const {
    NoticeRequest r;
    if (m_group != nullptr)
        r.query = m_group->currentData().toString();
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        if (it.key() != tableKey)
            r.values.insert(it.key(), it.value()->toPlainText());
    if (const QPlainTextEdit *table = m_edits.value(tableKey))
        r.table = table->toPlainText();
    r.wording = m_wording;
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
    QCborMap words;
    for (auto it = m_wording.cbegin(); it != m_wording.cend(); ++it)
        words.insert(it.key(), it.value());
    if (!words.isEmpty())
        body.insert(wordsKey, words);
    if (!m_notice.isNull()) {
        body.insert(noticeKey, m_notice.toHex());
        body.insert(leftKey, m_out);
    }
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
    m_slow.start(slowMs);
    m_job.start(
        [this, outcome, key = k->kind, what = request(), dpi = m_paper->dpiFor(k->paper)](const JobProgress &progress) {
            outcome->emplace([&]() -> Result<Shown> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto made = makeNotice(**store, key, what, Proof::No, [&](int percent) { return progress(QStringLiteral("pages"), percent); });
                if (!made)
                    return made.error();
                Shown s;
                s.count = made->laidOut.pages.size();
                s.missing = !made->laidOut.missing.isEmpty();
                s.problems = leakLines(made->leaks);
                for (const auto &[character, where] : std::as_const(made->laidOut.missing))
                    s.problems += QStringLiteral("▲ ") + tr("No font has the character %1 (%2)").arg(character, where);
                auto pages = picturesOf(*made, dpi);
                if (!pages)
                    return pages.error();
                s.pages = std::move(*pages);
                s.content = std::move(made->content);
                return s;
            }());
        },
        [this, outcome, asked = m_wanted] {
            m_slow.stop();
            m_progress->hide();
            m_stop->hide();
            if (m_again || asked != m_wanted) { // of what was asked for before
                m_again = false;
                m_soon.start(0);
                return;
            }
            const Result<Shown> &r = **outcome;
            if (r)
                return show(*r);
            notYet();
            m_words->setEnabled(true);
            m_paper->clear();
            m_verdict->setText(tr("This notice cannot be made"));
            setState(m_verdict, "role", QStringLiteral("problem"));
            m_details->setText(say(r.error()));
        });
}

void NoticesPage::show(const Shown &shown) {
    constexpr qsizetype problemsShown = 8;
    m_ready = shown;
    m_paper->showPages(shown.pages);
    const bool clean = shown.problems.isEmpty();
    m_verdict->setText(clean && shown.content.sample ? tr("A sample") : clean ? tr("✓ Ready to print")
                                                                              : tr("▲ Not to be printed yet: %n place(s) found", nullptr, static_cast<int>(shown.problems.size())));
    setState(m_verdict, "role", clean ? QStringLiteral("section") : QStringLiteral("problem"));
    QStringList lines = shown.problems.mid(0, problemsShown);
    lines += tr("%n page(s)", nullptr, static_cast<int>(shown.count));
    const NoticeTemplate &look = shown.content.look;
    if (shown.content.sample)
        lines += tr("▲ The rows are samples: paste yours.");
    if (shown.content.unclear > 0)
        lines += tr("▲ %n person(s) without a full date of birth are not on it: look at them yourself.", nullptr, shown.content.unclear);
    const QStringList named = look.placeholders();
    if (named.contains(QStringLiteral("phone")) && m_desk.store().setting(QStringLiteral("notice.phone")).isEmpty())
        lines += tr("▲ There is no telephone on it for objections.");
    if (look.days > 0) {
        const PublicityPeriod p = publicityOf(look, m_desk.book().clock().today());
        lines += tr("Hangs %n day(s), taken down on %1", nullptr, look.days).arg(QLocale().toString(p.takeDown, QLocale::ShortFormat));
        if (!p.certain)
            lines += tr("▲ The holidays of that year are not known here: check the last day.");
    }
    if (!look.every.isEmpty())
        lines += tr("Due: %1").arg(look.every);
    if (!look.basis.isEmpty())
        lines += look.basis;
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_mask->setVisible(!clean && !m_edits.isEmpty());
    m_words->setEnabled(true);
    const bool writes = m_desk.may(Permission::MakeNotices) && !m_desk.store().readOnly();
    m_keep->setEnabled(writes && !shown.missing && !shown.content.sample);
    for (QPushButton *b : std::as_const(m_exits))
        b->setEnabled(writes && clean && !shown.content.sample);
    m_stand->setVisible(!clean && writes && !shown.missing);
    showRecord();
    if (const auto way = std::exchange(m_then, std::nullopt); way && clean && writes && !shown.content.sample)
        leave(*way);
}

// "练习村公字〔2026〕3号, version 2: waits for a second person". One that hangs or is done is not written on.
void NoticesPage::showRecord() {
    auto line = m_notice.isNull() ? Result<NoticeLine>(Error{}) : notice(m_desk.store(), m_notice);
    if (line) {
        const bool fresh = line->state() == NoticeState::Waiting || line->state() == NoticeState::Returned ||
                           (line->state() == NoticeState::Ready && QDateTime::fromMSecsSinceEpoch(line->atMs).date() == m_desk.book().clock().today());
        if (!fresh) {
            forgetRecord();
            line = Error{};
        }
    }
    QString words;
    if (line)
        words = (line->versions > 1 ? tr("%1, version %2: %3").arg(line->number).arg(line->versions) : tr("%1: %2").arg(line->number)).arg(stateWord(line->state()));
    if (line && line->state() == NoticeState::Returned)
        words += QLatin1Char('\n') + line->reason;
    if (line && differsFrom(*line))
        words += QLatin1Char('\n') + tr("▲ What stands here now is not kept yet.");
    showMessage(m_record, words);
    m_anew->setVisible(line ? true : false);
}

// What is on the screen says something else than what is on record.
bool NoticesPage::differsFrom(const NoticeLine &line) const {
    if (!m_ready)
        return false;
    NoticeContent content = m_ready->content;
    content.data.values.insert(QStringLiteral("number"), line.number);
    auto document = content.document();
    return document && fingerprintOf(spokenOf(*document)) != line.fingerprint;
}

// The one of the vote that is chosen, when there is one.
void NoticesPage::findRecord() {
    forgetRecord();
    const NoticeTemplate *k = kind();
    const QString query = m_group->currentData().toString();
    const auto all = notices(m_desk.store());
    if (k == nullptr || query.isEmpty() || !all)
        return;
    for (const NoticeLine &n : *all)
        if (n.kind == k->kind && !n.withdrawn)
            if (const auto content = versionContent(m_desk.store(), n.version); content && content->query == query) {
                m_notice = n.id;
                break;
            }
    showRecord();
}

void NoticesPage::forgetRecord() {
    m_notice = {};
    m_out = false;
    m_typed = true;
}

Id NoticesPage::keep() {
    const NoticeTemplate *k = kind();
    if (k == nullptr || !m_ready)
        return {};
    // A certificate that has left keeps its number to itself.
    const WhenChanged then = k->single && m_out ? WhenChanged::NewNumber : WhenChanged::NewVersion;
    // Just what is on the screen, whatever the register says by now.
    auto line = keepContent(m_desk.store(), m_ready->content, m_notice, then);
    if (!line && (line.error().detail == QLatin1String("notice.closed") || line.error().detail == QLatin1String("notice.otherkind")))
        line = keepContent(m_desk.store(), m_ready->content, {});
    if (!line) {
        setState(m_message, "role", QStringLiteral("problem"));
        showMessage(m_message, say(line.error()));
        return {};
    }
    if (line->id != m_notice)
        m_out = false;
    m_notice = line->id;
    m_typed = true;
    keepText();
    showRecord();
    m_desk.changed({line->id}, {});
    return line->id;
}

void NoticesPage::leave(NoticeExit::Way way) {
    if (!m_ready) { // of what she typed just now: when it is there
        m_then = way;
        return;
    }
    if (m_ready->missing || m_exit->isBusy())
        return;
    const QStringList leaks = m_ready->problems;
    const Id id = keep();
    if (id.isNull())
        return;
    if (auto line = notice(m_desk.store(), id))
        m_exit->begin(way, *line, leaks, m_code->isChecked() && m_code->isVisibleTo(this));
}

void NoticesPage::savePdf(const QString &file) {
    if (const Id id = keep(); !id.isNull())
        m_exit->letOut(NoticeExit::Way::Pdf, id, m_code->isChecked(), file);
}

void NoticesPage::reword() {
    const NoticeTemplate *k = kind();
    if (k == nullptr)
        return;
    auto content = noticeContent(m_desk.store(), *k, request());
    if (!content) {
        setState(m_message, "role", QStringLiteral("problem"));
        return showMessage(m_message, say(content.error()));
    }
    WordingDialog d(m_desk, *content, window());
    const QPointer<NoticesPage> self(this); // the book may be locked meanwhile
    if (d.exec() != QDialog::Accepted || !self)
        return;
    m_wording = d.wording();
    typed();
}

// What she typed or pasted, with the places masked.
void NoticesPage::mask() {
    auto known = m_ready ? noticeKnowledge(m_desk.store(), m_ready->content) : guardKnowledge(m_desk.store());
    if (!known)
        return;
    for (QPlainTextEdit *edit : std::as_const(m_edits)) {
        const QString words = maskedText(edit->toPlainText(), *known);
        if (words == edit->toPlainText())
            continue;
        edit->selectAll(); // one step for undo
        edit->insertPlainText(words);
        edit->setFocus(); // where Ctrl+Z is for this text
    }
    for (QString &words : m_wording)
        words = maskedText(words, *known);
    typed();
}

} // namespace vl
