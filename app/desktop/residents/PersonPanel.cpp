// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/PersonPanel.h"

#include "desktop/Widgets.h"
#include "desktop/residents/Dialogs.h"
#include "desktop/residents/LeaveDialog.h"
#include "desktop/residents/PapersSection.h"
#include "desktop/residents/PersonModel.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "rules/Household.h"
#include "store/Audit.h"
#include "store/Writer.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vl {

namespace {

QFrame *rule(QWidget *parent) {
    auto *f = new QFrame(parent);
    f->setProperty("role", QStringLiteral("rule"));
    return f;
}

} // namespace

PersonPanel::PersonPanel(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_scroll(scrollArea(this)) {
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    connect(&desk, &Desk::recordsChanged, this, &PersonPanel::rebuild);
    connect(&desk.theme(), &Theme::changed, this, &PersonPanel::rebuild, Qt::QueuedConnection);
    rebuild();
}

void PersonPanel::show(const Id &resident) {
    if (resident == m_id)
        return;
    m_id = resident;
    m_revealed.clear();
    rebuild();
}

void PersonPanel::rebuild() {
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const Theme &t = m_desk.theme();
    column->setContentsMargins(t.px(18), t.px(16), t.px(18), t.px(16));
    column->setSpacing(t.px(8));
    auto r = m_id.isNull() ? Result<Record>(Error{ErrorCode::NotFound, {}, {}}) : loadRecord(m_desk.store(), types::resident(), m_id);
    if (r && m_desk.may(Permission::ReadPeople)) {
        addHead(column, *r);
        if (m_desk.may(Permission::WritePeople) && !m_desk.store().readOnly())
            addActions(column, *r);
        addFacts(column, *r);
        column->addWidget(rule(body));
        addFamily(column, *r);
        column->addWidget(rule(body));
        column->addWidget(new PapersSection(m_desk, m_id, body));
        column->addWidget(rule(body));
        addHistory(column);
    } else {
        auto *hint = label(tr("Choose somebody in the list, or type a name, its initials, or the end of an ID number above."), "hint", body);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    column->addStretch();
    m_scroll->setWidget(body);
    m_body = body;
}

void PersonPanel::addHead(QVBoxLayout *column, const Record &r) {
    auto *name = label(r.text("name"), "name", column->parentWidget());
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    QStringList parts;
    parts += codeName(QStringLiteral("relation"), r.text("relation"));
    if (auto h = loadRecord(m_desk.store(), types::household(), r.link("household"))) {
        parts += h->text("village_group");
        parts += h->text("number").isEmpty() ? QString() : tr("household %1").arg(h->text("number"));
    }
    if (r.text("status") != QLatin1String("registered"))
        parts += codeName(QStringLiteral("status"), r.text("status"));
    parts.removeAll(QString());
    column->addWidget(label(parts.join(QStringLiteral(" · ")), "hint", column->parentWidget()));
}

void PersonPanel::addFacts(QVBoxLayout *column, const Record &r) {
    QWidget *parent = column->parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_desk.theme().px(12));
    grid->setVerticalSpacing(m_desk.theme().px(6));
    grid->setColumnStretch(1, 1);
    int line = 0;
    static constexpr const char *keys[] = {"id_number", "id_missing", "sex", "birth", "phone", "address", "ethnicity", "education", "political", "presence", "work_place", "bank_card", "health", "collective_member", "remark"};
    const auto fact = [&](const QString &title, const QString &text) {
        auto *value = label(text, nullptr, parent);
        value->setWordWrap(true);
        value->setAccessibleName(title + QLatin1Char(' ') + text);
        grid->addWidget(label(title, "hint", parent), line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1, 1, 2);
    };
    for (const char *key : keys) {
        if (qstrcmp(key, "address") == 0 && !r.value("address").isValid())
            if (auto h = loadRecord(m_desk.store(), types::household(), r.link("household")); h && h->value("address").isValid())
                fact(fieldLabel(h->type().field(h->type().indexOf(QStringLiteral("address")))), h->text("address"));
        const int i = r.type().indexOf(QLatin1String(key));
        const Field &f = r.type().field(i);
        if (!r.at(i).isValid())
            continue;
        QString shown = shownValue(f, r.at(i));
        if (qstrcmp(key, "birth") == 0)
            shown += QStringLiteral(" (%1)").arg(tr("%n year(s) old", nullptr, ageText(shown, m_desk.book().clock().today()).toInt()));
        if (m_revealed.contains(QLatin1String(key)))
            shown = m_revealed.value(QLatin1String(key));
        auto *title = label(fieldLabel(f), "hint", parent);
        auto *value = label(shown, nullptr, parent);
        value->setWordWrap(true);
        value->setAccessibleName(fieldLabel(f) + QLatin1Char(' ') + shown);
        grid->addWidget(title, line, 0, Qt::AlignVCenter);
        grid->addWidget(value, line, 1);
        if (f.sensitivity == Sensitivity::Secret && m_desk.may(Permission::Reveal) && !m_revealed.contains(QLatin1String(key))) {
            auto *see = button(tr("See…"), "accentLink", parent);
            see->setAccessibleName(tr("See %1").arg(fieldLabel(f)));
            connect(see, &QPushButton::clicked, this, [this, k = QString::fromLatin1(key)] { revealField(k); });
            grid->addWidget(see, line, 2, Qt::AlignVCenter);
        }
        ++line;
    }
    column->addLayout(grid);
    for (const Id &owner : {m_id, r.link("household")}) {
        auto tags = tagsOf(m_desk.store(), owner);
        for (const Record &t : tags ? *tags : QList<Record>())
            column->addWidget(tagChip(t, parent), 0, Qt::AlignLeft);
    }
}

QWidget *PersonPanel::tagChip(const Record &t, QWidget *parent) {
    const QString until = t.text("to_date");
    const QString text = codeName(QStringLiteral("special_group"), t.text("code")) + QStringLiteral("  ") + t.text("from_date") + (until.isEmpty() ? QString() : QStringLiteral(" – ") + until);
    if (!m_desk.may(Permission::WritePeople) || m_desk.store().readOnly())
        return label(text, "chip", parent);
    auto *b = button(text, "chip", parent);
    b->setAccessibleName(tr("%1: change or end").arg(text));
    b->setToolTip(tr("Change or end"));
    connect(b, &QPushButton::clicked, this, [this, tag = t.id()] { editGroupTag(m_desk, m_id, tag, window()); });
    return b;
}

void PersonPanel::addFamily(QVBoxLayout *column, const Record &r) {
    QWidget *parent = column->parentWidget();
    auto members = householdMembers(m_desk.store(), r.link("household"));
    if (!members)
        return;
    column->addWidget(label(tr("This household: %n", nullptr, static_cast<int>(members->size())), "section", parent));
    for (const PersonRow &m : std::as_const(*members)) {
        if (m.id == m_id)
            continue;
        const QStringList parts{m.name, codeName(QStringLiteral("relation"), m.relation), ageText(m.birth, m_desk.book().clock().today())};
        auto *b = button(parts.join(QStringLiteral("  ")), "link", parent);
        connect(b, &QPushButton::clicked, this, [this, id = m.id] { Q_EMIT personAsked(id); });
        column->addWidget(b, 0, Qt::AlignLeft);
    }
}

void PersonPanel::addHistory(QVBoxLayout *column) {
    QWidget *parent = column->parentWidget();
    auto lines = personHistory(m_desk.store(), m_id);
    if (!lines || lines->isEmpty())
        return;
    const HistoryLine &last = lines->first();
    auto *row = new QHBoxLayout;
    auto *text = label(tr("Last: %1, %2 %3").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.atMs).date(), QLocale::ShortFormat), last.author, changeName(last.kind)), "hint", parent);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *all = button(tr("Whole history"), "link", parent);
    all->setShortcut(QKeySequence(QStringLiteral("Alt+7")));
    connect(all, &QPushButton::clicked, this, [this] { showHistory(m_desk, m_id, window()); });
    row->addWidget(all, 0, Qt::AlignTop);
    column->addLayout(row);
}

void PersonPanel::addActions(QVBoxLayout *column, const Record &r) {
    QWidget *parent = column->parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_desk.theme().px(8));
    grid->setVerticalSpacing(m_desk.theme().px(8));
    int number = 0;
    const auto add = [&](int row, int col, const QString &text, auto slot) {
        auto *b = button(text, nullptr, parent);
        b->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(++number)));
        b->setToolTip(QStringLiteral("Alt+%1").arg(number));
        connect(b, &QPushButton::clicked, this, slot);
        grid->addWidget(b, row, col);
    };
    add(0, 0, tr("Change F2"), [this] { Q_EMIT editAsked(m_id); });
    add(0, 1, tr("Newborn…"), [this, h = r.link("household")] { Q_EMIT newbornAsked(h); });
    add(1, 0, tr("Event…"), [this] { recordEvent(m_desk, m_id, window()); });
    add(1, 1, tr("Household…"), [this] { changeHousehold(m_desk, m_id, window()); });
    add(2, 0, tr("Group…"), [this] { editGroupTag(m_desk, m_id, {}, window()); });
    add(2, 1, tr("Written twice…"), [this] { Q_EMIT twinAsked(m_id); });
    column->addLayout(grid);
}

void PersonPanel::revealField(const QString &field) {
    const QString purpose = askPurpose(m_desk, window());
    if (purpose.isEmpty())
        return;
    auto value = reveal(m_desk.store(), types::resident(), m_id, field, purpose);
    if (!value) {
        Q_EMIT m_desk.failed(say(value.error()));
        return;
    }
    const Field &f = types::resident().field(types::resident().indexOf(field));
    m_revealed.insert(field, shownValue(f, *value, false));
    rebuild();
}

} // namespace vl
