// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/party/BranchPages.h"
#include "desktop/residents/PapersSection.h"
#include "jobs/BranchSentences.h"
#include "jobs/Sentences.h"

#include <QComboBox>
#include <QLineEdit>

namespace vl {

namespace {

constexpr int entriesShown = 8;
constexpr qint64 whole = 100; // hundredths

QList<QPair<QString, QString>> itemChoices(int year) {
    QList<QPair<QString, QString>> out;
    const QList<PointItem> catalogue = PointItem::catalogue(year);
    for (const PointItem &i : catalogue)
        if (i.points != 0)
            out.append({i.key, QStringLiteral("%1　%2%3").arg(i.name, i.points > 0 ? QStringLiteral("+") : QString(), pointsText(i.points))});
    return out;
}

QString basisOf(int year, const QString &key) {
    const QList<PointItem> catalogue = PointItem::catalogue(year);
    for (const PointItem &i : catalogue)
        if (i.key == key)
            return i.basis;
    return {};
}

} // namespace

PointsPage::PointsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Name"), 6, 2, 0, false}, {tr("Base"), 6, 0, 3, true}, {tr("Added"), 6, 0, 2, true}, {tr("Taken"), 6, 0, 2, true}, {tr("Points"), 7, 0, 0, true}, {QString(), 12, 1, 1, false}}, parent), m_year(desk.book().clock().today().year()) {
    list()->setObjectName(QStringLiteral("pointsList"));
    list()->setAccessibleName(tr("Points of members"));
    list()->setEmptyText(tr("No member yet. Members are added under Party members."));
    addYears(m_year);
    auto *review = addButton(tr("Accept or not…"), nullptr, "reviewPointsButton", QStringLiteral("Alt+A"));
    connect(review, &QPushButton::clicked, this, [this] { this->review(); });
    auto *enter = addButton(tr("Enter points"), "primary", "enterPointsButton", QStringLiteral("Alt+N"));
    connect(enter, &QPushButton::clicked, this, [this] { this->enter(m_members.value(m_rows->row()).member); });
    for (QPushButton *b : {review, enter})
        b->setVisible(writes(Permission::KeepParty));
    connect(list(), &RowList::opened, this, [this](const QModelIndex &i) {
        if (writes(Permission::KeepParty) && i.row() < m_members.size())
            this->enter(Id(m_members[i.row()].member));
    });
}

QDate PointsPage::day() const {
    const QDate today = m_desk.book().clock().today();
    return m_year == today.year() ? today : QDate(m_year, 12, 31);
}

void PointsPage::reload() {
    auto members = memberPoints(m_desk.store(), day());
    auto lines = pointLines(m_desk.store(), m_year);
    if (!members || !lines)
        return Q_EMIT m_desk.failed(say(members ? lines.error() : members.error()));
    const int row = m_rows->row();
    m_members = *members;
    m_lines = *lines;
    m_period->setText(QString::number(m_year));
    QList<RowCells> rows;
    int waiting = 0;
    int appealed = 0;
    for (const MemberPoints &m : std::as_const(m_members)) {
        RowCells c;
        c.cells = {m.name, pointsText(m.total.base), pointsText(m.total.plus), pointsText(m.total.minus), pointsText(m.total.total())};
        if (m.waiting > 0)
            c.tags += RowTag{tr("%n to be accepted", nullptr, m.waiting), 2};
        if (m.appealed > 0)
            c.tags += RowTag{tr("appealed"), 3};
        waiting += m.waiting;
        appealed += m.appealed;
        rows.append(c);
    }
    m_state->setText(waiting + appealed > 0 ? tr("▲ To be accepted: %1; appeals to be decided: %2").arg(waiting).arg(appealed) : tr("Somebody else than whoever enters points accepts them."));
    m_rows->setRows(rows, row);
}

QList<QPair<QString, QString>> PointsPage::entries(const std::function<bool(const PointLine &)> &which) const {
    QList<QPair<QString, QString>> out;
    for (const PointLine &l : m_lines)
        if (which(l))
            out.append({l.id.toHex(), QStringLiteral("%1　%2　%3　%4").arg(l.memberName, l.name, pointsText(l.points), l.on.toString(Qt::ISODate))});
    return out;
}

void PointsPage::enter(const Id &member) {
    const QDate today = m_desk.book().clock().today();
    AskDialog d(m_desk, tr("Points"), tr("They count once somebody else has accepted them."),
                {{QStringLiteral("member"), tr("Member"), AskField::Choice, member.isNull() ? QString() : member.toHex(), memberChoices(m_desk), {}, true},
                 {QStringLiteral("item"), tr("For what"), AskField::Choice, {}, QList<QPair<QString, QString>>{{QString(), QString()}} + itemChoices(today.year()), {}, true},
                 {QStringLiteral("times"), tr("How often (4 hours of service are 2)"), AskField::Number, QStringLiteral("1")},
                 {QStringLiteral("on"), tr("Date"), AskField::Date, today.toString(Qt::ISODate), {}, {}, true},
                 {QStringLiteral("evidence"), tr("What shows it"), AskField::Line, {}, {}, tr("When, where, who saw it; a photo is attached beside the list."), true}},
                window());
    const auto tell = [&] { d.setIntro(basisOf(today.year(), d.text(QStringLiteral("item")))); };
    connect(&d, &AskDialog::changed, &d, tell);
    tell();
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        const QString key = a.text(QStringLiteral("item"));
        qint64 each = 0;
        const QList<PointItem> catalogue = PointItem::catalogue(a.date(QStringLiteral("on")).year());
        for (const PointItem &i : catalogue)
            each = i.key == key ? i.points : each;
        const Id who = a.id(QStringLiteral("member"));
        auto done = enterPoints(m_desk.store(), {{who}, key, each * a.number(QStringLiteral("times")), a.date(QStringLiteral("on")), a.text(QStringLiteral("evidence"))});
        return done ? Result<QSet<Id>>(QSet<Id>{who}) : Result<QSet<Id>>(done.error());
    },
                tr("Entered; somebody else accepts it."));
}

// One word on one entry, or on all that wait.
void PointsPage::review() {
    const QString all = QStringLiteral("all");
    QList<QPair<QString, QString>> which = entries([](const PointLine &l) { return l.state == PointState::Appealed; });
    const QList<QPair<QString, QString>> waiting = entries([](const PointLine &l) { return l.state == PointState::Waiting; });
    if (waiting.size() > 1)
        which.append({all, tr("all %1 that wait").arg(waiting.size())});
    which += waiting;
    if (which.isEmpty())
        return Q_EMIT m_desk.said(tr("Nothing waits to be accepted."), false);
    const QList<QPair<QString, QString>> decisions{{QStringLiteral("yes"), tr("Accepted; of an appeal: the decision stays")}, {QStringLiteral("no"), tr("Not accepted; of an appeal: the decision is turned round")}};
    AskDialog d(m_desk, tr("Points to be decided"), tr("Whoever entered points cannot accept them; an appeal is decided by somebody who had no part in it."),
                QList<AskField>{{QStringLiteral("entry"), tr("Which"), AskField::Choice, {}, which, {}, true}, {QStringLiteral("word"), tr("Decision"), AskField::Choice, {}, decisions}, {QStringLiteral("reason"), tr("Reason (for everything but acceptance)"), AskField::Line, {}}} + decidersOf(m_desk, Permission::KeepParty), window());
    QSet<Id> touched;
    for (const MemberPoints &m : std::as_const(m_members))
        touched.insert(m.member);
    (void)d.runAs([lines = m_lines, all](const AskDialog::Values &v, Store &store) {
        const bool yes = v[QStringLiteral("word")] == QLatin1String("yes");
        QList<Id> ids;
        bool appeal = false;
        for (const PointLine &l : lines) {
            const bool chosen = v[QStringLiteral("entry")] == all ? l.state == PointState::Waiting : l.id.toHex() == v[QStringLiteral("entry")];
            if (chosen)
                ids.append(l.id);
            appeal = appeal || (chosen && l.state == PointState::Appealed);
        }
        const PointWord word = appeal ? (yes ? PointWord::Uphold : PointWord::Cancel) : yes ? PointWord::Accept
                                                                                            : PointWord::Refuse;
        return rulePoints(store, ids, word, v[QStringLiteral("reason")]);
    },
                  touched, tr("Decided; it stays on record."));
}

void PointsPage::appeal(const MemberPoints &member) {
    const QList<QPair<QString, QString>> which = entries([&](const PointLine &l) { return l.member == member.member && (l.state == PointState::Counts || l.state == PointState::Refused); });
    AskDialog d(m_desk, tr("%1 appeals").arg(member.name), tr("It is written down in the member's name; somebody who had no part in it decides."),
                {{QStringLiteral("entry"), tr("Against"), AskField::Choice, {}, which, {}, true}, {QStringLiteral("reason"), tr("What the member says"), AskField::Lines, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        return touching(rulePoints(m_desk.store(), {a.id(QStringLiteral("entry"))}, PointWord::Appeal, a.text(QStringLiteral("reason"))), QSet<Id>{member.member});
    },
                tr("The appeal is on record."));
}

void PointsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_members.size())
        return;
    const MemberPoints m = m_members[row];
    m_rows->line(m.name, "section");
    m_rows->line(tr("%1 points: base %2, added %3, taken %4").arg(pointsText(m.total.total()), pointsText(m.total.base), pointsText(m.total.plus), pointsText(m.total.minus)), "hint");
    if (m.total.lost >= whole)
        m_rows->line(tr("%1 above a cap do not count").arg(pointsText(m.total.lost)), "hint");
    int shown = 0;
    bool mayAppeal = false;
    for (const PointLine &l : std::as_const(m_lines)) {
        if (l.member != m.member)
            continue;
        mayAppeal = mayAppeal || l.state == PointState::Counts || l.state == PointState::Refused;
        if (++shown > entriesShown)
            continue;
        m_rows->line(QStringLiteral("%1　%2　%3\n%4").arg(l.on.toString(QStringLiteral("MM-dd")), l.name, pointsText(l.points), QStringList{pointStateWord(l.state), l.reason.isEmpty() ? l.evidence : l.reason}.join(QStringLiteral("：")).trimmed()), l.state == PointState::Waiting || l.state == PointState::Appealed ? "warning" : "hint");
    }
    if (shown == 0)
        m_rows->line(tr("Nothing entered this year."), "hint");
    if (writes(Permission::KeepParty)) {
        m_rows->action(tr("Enter points…"), "primary", "enterForButton", {}, [this, m] { enter(m.member); });
        if (mayAppeal)
            m_rows->action(tr("The member appeals…"), nullptr, "appealButton", {}, [this, m] { appeal(m); });
    }
    m_rows->extra(new PapersSection(m_desk, m.member, this)); // what shows it
    m_rows->endSide();
}

} // namespace vl
