// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/ResidentForm.h"

#include "desktop/Widgets.h"
#include "desktop/residents/FieldRow.h"
#include "desktop/residents/PersonModel.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "rules/Household.h"
#include "rules/IdNumber.h"
#include "store/Drafts.h"
#include "store/People.h"
#include "store/Writer.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int draftPauseMs = 700;
const QString housePrefix = QStringLiteral("household.");

constexpr const char *basicKeys[] = {"name", "sex", "relation", "id_number", "birth", "ethnicity", "phone", "presence"};
constexpr const char *newbornKeys[] = {"name", "sex", "relation", "birth", "ethnicity", "id_number"};
constexpr const char *parentKeys[] = {"father", "mother"};
constexpr const char *houseKeys[] = {"number", "village_group", "address"};
constexpr const char *wholeHouseKeys[] = {"number", "village_group", "address", "category", "grid", "land", "house_site", "house_structure", "remark"};
constexpr const char *arrivalKeys[] = {"moved_from", "valid_from"};
constexpr const char *moreKeys[] = {"id_missing", "education", "marital", "political", "former_name", "address", "hukou_type", "hukou_address", "birth_place", "native_place", "guardian", "guardian_relation", "military", "occupation", "employer", "work_place", "health", "bank_card", "bank_name", "medical_insured", "pension_insured", "collective_member", "collective_from", "collective_to", "valid_from", "moved_from", "birth_certificate", "remark"};

} // namespace

ResidentForm::ResidentForm(Desk &desk, Kind kind, const Id &subject, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(kind), m_subject(subject), m_before(types::resident()), m_houseBefore(types::household()) {
    setObjectName(QStringLiteral("page"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ResidentForm::keepDraft);
    build();
    fill();
    connect(&desk.theme(), &Theme::changed, this, &ResidentForm::arrange, Qt::QueuedConnection);
}

ResidentForm::~ResidentForm() = default;

ResidentForm *ResidentForm::fromDraft(Desk &desk, const QString &draftKey, const QByteArray &body, QWidget *parent) {
    const QString key = QString(draftKey).remove(QRegularExpression(QStringLiteral("^aside:")));
    const QString what = key.section(QLatin1Char(':'), 0, 0);
    const Id subject = Id::fromHex(key.section(QLatin1Char(':'), 1));
    const Kind kind = what == QLatin1String("newborn") ? Kind::Newborn : what == QLatin1String("resident") ? Kind::Change
                                                                                                           : Kind::New;
    if (kind == Kind::Change && !loadRecord(desk.store(), types::resident(), subject))
        return nullptr;
    auto *form = new ResidentForm(desk, kind, subject, parent);
    Record draft = form->m_before;
    Record house(types::household());
    draftToRecord(body, draft);
    draftToRecord(body, house, housePrefix);
    form->m_filling = true;
    for (FieldRow *r : std::as_const(form->m_rows)) {
        const int i = draft.type().indexOf(QLatin1String(r->field().key));
        if (draft.at(i) == form->m_before.at(i))
            continue;
        if (auto *e = qobject_cast<QLineEdit *>(r->editor()); e != nullptr && r->field().kind != FieldKind::Link)
            e->setText(draft.at(i).toString()); // a secret just typed is the person's own text
        else
            r->setValue(draft.at(i));
    }
    for (FieldRow *r : std::as_const(form->m_houseRows))
        r->setValue(house.at(house.type().indexOf(QLatin1String(r->field().key))));
    form->m_filling = false;
    form->m_dirty = true;
    showMessage(form->m_draft, tr("What you had not saved is back."));
    setState(form->m_problem, "role", QStringLiteral("hint"));           // good news, until save finds a problem
    showMessage(form->m_problem, tr("What you had not saved is back.")); // the card beside is not there at large text
    return form;
}

QString ResidentForm::draftKeyFor(Kind kind, const Id &subject) {
    return kind == Kind::Change ? QStringLiteral("resident:") + subject.toHex() : kind == Kind::Newborn ? QStringLiteral("newborn:") + subject.toHex()
                                                                                                        : QStringLiteral("new:");
}

QString ResidentForm::draftKey() const {
    return draftKeyFor(m_kind, m_subject);
}

FieldRow *ResidentForm::add(const RecordType &type, const char *key, QGridLayout *grid, QList<FieldRow *> &group) {
    auto *r = new FieldRow(m_desk, type.field(type.indexOf(QLatin1String(key))), grid->parentWidget());
    (&type == &types::resident() ? m_rows : m_houseRows).insert(QLatin1String(key), r);
    group.append(r);
    connect(r, &FieldRow::edited, this, [this, r] { edited(r); });
    connect(r, &FieldRow::left, this, [this] { judge(false); });
    return r;
}

void ResidentForm::build() {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 12, 24, 16);
    outer->setSpacing(12);
    auto *bar = new QHBoxLayout;
    m_title = label({}, "heading", this);
    m_problem = label({}, "problem", this);
    m_problem->setWordWrap(true);
    auto *cancelButton = button(tr("Cancel Esc"), nullptr, this);
    auto *saveButton = button(tr("Save Ctrl+Enter"), "primary", this);
    saveButton->setObjectName(QStringLiteral("saveButton"));
    bar->addWidget(m_title);
    bar->addWidget(m_problem, 1);
    bar->addWidget(cancelButton);
    bar->addWidget(saveButton);
    outer->addLayout(bar);
    connect(cancelButton, &QPushButton::clicked, this, &ResidentForm::cancel);
    connect(saveButton, &QPushButton::clicked, this, &ResidentForm::save);

    auto *scroll = scrollArea(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(scroll);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(18);
    auto *card = new QFrame(body);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    const auto section = [&](const QString &title, std::span<const char *const> keys, const RecordType &type, QVBoxLayout *into) {
        into->addWidget(label(title, "section", card));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(12);
        into->addLayout(grid);
        QList<FieldRow *> group;
        for (const char *k : keys)
            if (type.key() != types::resident().key() || row(k) == nullptr) // a field stands in the first section that names it
                add(type, k, grid, group);
        m_groups.append({grid, group});
        return grid;
    };
    if (m_kind == Kind::Newborn)
        section(tr("The child"), newbornKeys, types::resident(), column);
    else
        section(tr("The person"), basicKeys, types::resident(), column);
    if (m_kind == Kind::New) {
        static constexpr const char *householdKey[] = {"household"};
        section(tr("Household: an existing one, or leave empty for a new one"), householdKey, types::resident(), column);
        section(tr("The new household"), houseKeys, types::household(), column);
        section(tr("Moving in from elsewhere: from where, and since when (else leave empty)"), arrivalKeys, types::resident(), column);
        row("valid_from")->setLabel(tr("Arrived on"));
    }
    m_twins = label({}, "warning", card);
    m_twins->setWordWrap(true);
    m_twins->hide();
    column->addWidget(m_twins);
    section(m_kind == Kind::Newborn ? tr("Parents") : tr("Father and mother, when they are in the register"), parentKeys, types::resident(), column);
    if (m_kind == Kind::Change)
        section(tr("This household, for everybody in it"), wholeHouseKeys, types::household(), column);
    m_moreButton = button(tr("More fields: education, insurance, remark …  Alt+M"), "link", card);
    m_moreButton->setShortcut(QKeySequence(QStringLiteral("Alt+M")));
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_more = new QWidget(card);
    auto *moreColumn = new QVBoxLayout(m_more);
    moreColumn->setContentsMargins(0, 0, 0, 0);
    section(tr("More"), moreKeys, types::resident(), moreColumn);
    m_more->hide();
    column->addWidget(m_more);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    column->addStretch();
    columns->addWidget(card, 1);
    m_side = new QWidget(body);
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(14);
    buildSide(sideColumn);
    columns->addWidget(m_side);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
}

void ResidentForm::buildSide(QVBoxLayout *column) {
    const auto card = [&](const QString &title, const QString &text) {
        auto *f = new QFrame(m_side);
        f->setProperty("role", QStringLiteral("card"));
        auto *c = new QVBoxLayout(f);
        c->setContentsMargins(18, 16, 18, 16);
        c->addWidget(label(title, "section", f));
        auto *l = label(text, "hint", f);
        l->setWordWrap(true);
        c->addWidget(l);
        column->addWidget(f);
        return l;
    };
    if (m_kind == Kind::Newborn) {
        card(tr("Papers to bring"), tr("Medical birth certificate; the parents' ID cards and household book; marriage certificate"));
        m_deadline = card(tr("Reporting period"), {});
    }
    m_draft = card(tr("Draft"), tr("Kept by itself while you type, encrypted. A power cut loses nothing."));
    auto *discard = button(tr("Throw the draft away"), "link", m_side);
    m_draft->parentWidget()->layout()->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_pause.stop();
        m_dirty = false;
        m_touched.clear();
        if (auto s = dropDraft(m_desk.store(), draftKey()); !s)
            Q_EMIT m_desk.failed(say(s.error()));
        fill();
        focusFirst();
    });
    column->addStretch();
}

void ResidentForm::showMore(bool on) {
    m_more->setVisible(on);
    arrange();
    if (on)
        m_groups.last().second.first()->setFocus();
}

void ResidentForm::fill() {
    m_filling = true;
    Record start(types::resident());
    start.set("status", QStringLiteral("registered"));
    if (m_kind == Kind::Change) {
        if (auto r = loadRecord(m_desk.store(), types::resident(), m_subject))
            start = *r;
        m_title->setText(tr("Change %1").arg(start.text("name")));
    } else {
        start.set("ethnicity", QStringLiteral("01"));
        m_title->setText(m_kind == Kind::Newborn ? tr("Register a newborn") : tr("Register a person"));
    }
    if (m_kind == Kind::Newborn) {
        start.set("household", m_subject);
        start.set("birth", m_desk.book().clock().today().toString(Qt::ISODate));
        start.set("presence", QStringLiteral("resident"));
        auto h = loadRecord(m_desk.store(), types::household(), m_subject);
        auto head = h ? loadRecord(m_desk.store(), types::resident(), h->link("head")) : Result<Record>(Error{});
        if (head) {
            start.set("ethnicity", head->value("ethnicity"));
            m_title->setText(tr("Register a newborn in %1's household").arg(head->text("name")));
        }
    }
    m_before = start;
    m_houseBefore = Record(types::household());
    if (m_kind == Kind::Change)
        if (auto h = loadRecord(m_desk.store(), types::household(), start.link("household")))
            m_houseBefore = *h;
    for (FieldRow *r : std::as_const(m_houseRows))
        r->setValue(m_houseBefore.at(m_houseBefore.type().indexOf(QLatin1String(r->field().key))));
    for (FieldRow *r : std::as_const(m_rows))
        r->setValue(start.at(start.type().indexOf(QLatin1String(r->field().key))));
    m_filling = false;
    judge(false);
    arrange();
}

void ResidentForm::focusFirst() {
    row("name")->setFocus();
}

void ResidentForm::arrange() {
    const int columns = qBound(1, width() / m_desk.theme().px(330), 3);
    m_side->setVisible(width() > m_desk.theme().px(1000));
    m_side->setFixedWidth(m_desk.theme().px(280));
    for (const auto &[grid, rows] : std::as_const(m_groups)) {
        for (FieldRow *r : rows)
            grid->removeWidget(r);
        int at = 0;
        for (FieldRow *r : rows) {
            grid->addWidget(r, at / columns, at % columns, Qt::AlignTop);
            ++at;
        }
        for (int c = 0; c < 3; ++c) {
            grid->setColumnStretch(c, c < columns ? 1 : 0);
            grid->setColumnMinimumWidth(c, c < columns ? 1 : 0);
            // A column that no field of this section fills keeps its room, so that the sections line up.
            if (c < columns && c >= rows.size() && grid->itemAtPosition(0, c) == nullptr)
                grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding), 0, c);
        }
    }
    QWidget *last = nullptr;
    for (const auto &[grid, rows] : std::as_const(m_groups))
        for (FieldRow *r : rows) {
            if (last != nullptr)
                setTabOrder(last, r->editor());
            last = r->editor();
        }
}

void ResidentForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ResidentForm::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier) != 0)
        save();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextChild();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

Record ResidentForm::current() const {
    Record r = m_before;
    for (FieldRow *f : std::as_const(m_rows)) {
        bool kept = false;
        const QVariant v = f->value(&kept);
        if (!kept)
            r.setAt(r.type().indexOf(QLatin1String(f->field().key)), v);
    }
    if (r.value("id_number").isValid())
        r.set("id_missing", QVariant());
    return r;
}

Record ResidentForm::household() const {
    Record h = m_houseBefore;
    for (FieldRow *f : std::as_const(m_houseRows))
        h.setAt(h.type().indexOf(QLatin1String(f->field().key)), f->value());
    return h;
}

QByteArray ResidentForm::draftBody() const {
    return recordsToDraft({{QString(), current()}, {housePrefix, household()}});
}

void ResidentForm::edited(FieldRow *r) {
    if (m_filling)
        return;
    m_dirty = true;
    m_touched.insert(r);
    if (qstrcmp(r->field().key, "id_number") == 0)
        fromIdNumber(r);
    if (qstrcmp(r->field().key, "name") == 0 || qstrcmp(r->field().key, "birth") == 0)
        lookForTwins();
    judge(false);
    m_pause.start();
}

void ResidentForm::fromIdNumber(FieldRow *r) {
    const IdCheck id = checkIdNumber(r->value().toString(), m_desk.book().clock().today());
    if (!id.usable())
        return;
    m_filling = true;
    if (row("birth")->isEmpty() || (m_kind == Kind::New && !m_touched.contains(row("birth"))))
        row("birth")->setValue(id.birth.toString(Qt::ISODate));
    if (row("sex")->isEmpty())
        row("sex")->setValue(id.sex);
    m_filling = false;
    lookForTwins();
}

// One person twice is what users of other systems suffer from most: asked while typing.
void ResidentForm::lookForTwins() {
    const Record r = current();
    QStringList found;
    if (r.text("id_number").size() == 18)
        if (auto same = holdersOf(m_desk.store(), r.text("id_number"), m_subject))
            for (const PersonRow &p : std::as_const(*same))
                found += tr("%1 (%2) has this ID number already.").arg(p.name, p.headName.isEmpty() ? p.group : tr("household of %1").arg(p.headName));
    if (found.isEmpty() && r.text("name").size() >= 2 && m_kind != Kind::Change)
        if (auto same = likelySame(m_desk.store(), r.text("name"), r.text("birth"), m_subject))
            for (const PersonRow &p : same->mid(0, 3))
                found += tr("Is it this person? %1, %2, %3").arg(p.name, ageText(p.birth, m_desk.book().clock().today()), p.headName.isEmpty() ? p.group : tr("household of %1").arg(p.headName));
    if (FieldRow *id = m_rows.value(QStringLiteral("id_number")); id != nullptr && r.text("id_number").size() == 18)
        id->showHint(found.join(QLatin1Char('\n')));
    showMessage(m_twins, found.isEmpty() ? QString() : QStringLiteral("▲ ") + found.join(QLatin1Char('\n')));
}

bool ResidentForm::judge(bool all) {
    const Record r = current();
    std::vector<Problem> problems = validate(r, m_desk.book().clock().today());
    bool good = true;
    for (FieldRow *f : std::as_const(m_rows)) {
        const Problem *mine = nullptr;
        for (const Problem &p : problems)
            if (p.field >= 0 && qstrcmp(r.type().field(p.field).key, f->field().key) == 0 && (mine == nullptr || p.blocks))
                mine = &p;
        // A half-typed number is not yet wrong; an empty field is wrong only when it is to be saved.
        if (mine != nullptr && !all && (!m_touched.contains(f) || (f->editor()->hasFocus() && mine->reason == QLatin1String("id.length"))))
            mine = nullptr;
        if (mine != nullptr && mine->reason == QLatin1String("required") && qstrcmp(f->field().key, "household") == 0)
            mine = nullptr; // empty means a new household
        f->showProblem(mine);
        if (mine != nullptr && mine->blocks) {
            if (good && all)
                f->setFocus();
            good = false;
        }
    }
    const Record house = household();
    for (const Problem &p : validate(house, m_desk.book().clock().today()))
        if (FieldRow *f = p.field < 0 ? nullptr : m_houseRows.value(QLatin1String(house.type().field(p.field).key)); f != nullptr && p.blocks && p.reason != QLatin1String("required")) {
            f->showProblem(&p);
            good = false;
        }
    if (m_deadline != nullptr) {
        const QDate born = QDate::fromString(r.text("birth"), Qt::ISODate);
        const Deadline d = reportDeadline(QStringLiteral("birth"), born);
        m_deadline->setText(born.isValid() ? tr("To be reported to the police station by %1 (%2).").arg(d.lastDay.toString(Qt::ISODate), d.basis) : QString());
    }
    return good;
}

void ResidentForm::save() {
    m_pause.stop();
    setState(m_problem, "role", QStringLiteral("problem"));
    if (!judge(true)) {
        showMessage(m_problem, tr("Please look at the marked fields. Nothing is lost."));
        return;
    }
    const Record r = current();
    // The same number on two people is for her to decide, once, before it is written.
    if (const QString number = r.text("id_number"); number.size() == 18 && number != m_before.text("id_number") && number != m_numberAsked) {
        auto same = holdersOf(m_desk.store(), number, m_subject);
        if (same && !same->isEmpty()) {
            m_numberAsked = number;
            showMessage(m_problem, tr("%1 has this ID number already. Save once more if both are to keep it; nothing is written yet.").arg(same->first().name));
            row("id_number")->setFocus();
            return;
        }
    }
    auto done = m_kind == Kind::Change    ? saveRecords(m_desk.store(), {{m_before, r}, {m_houseBefore, household()}})
                : m_kind == Kind::Newborn ? addNewborn(m_desk.store(), r)
                                          : addResident(m_desk.store(), r, household());
    if (!done) {
        showMessage(m_problem, say(done.error()));
        return;
    }
    if (auto s = dropDraft(m_desk.store(), draftKey()); !s)
        Q_EMIT m_desk.failed(say(s.error()));
    m_dirty = false;
    m_desk.changed(done->touched, tr("Saved: %1. Ctrl+Z takes it back.").arg(r.text("name")));
    Q_EMIT saved(done->record);
}

void ResidentForm::cancel() {
    m_pause.stop();
    // What was typed stays as a draft: Esc by mistake loses nothing.
    if (m_dirty)
        if (auto s = putDraftAside(m_desk.store(), draftKey(), draftBody()); !s)
            Q_EMIT m_desk.failed(say(s.error()));
    Q_EMIT closed();
}

void ResidentForm::keepDraft() {
    m_pause.stop();
    if (!m_dirty)
        return;
    const Status s = saveDraft(m_desk.store(), draftKey(), draftBody());
    showMessage(m_draft, s ? tr("Kept at %1; a power cut loses nothing.").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))) : say(s.error()));
}

} // namespace vl
