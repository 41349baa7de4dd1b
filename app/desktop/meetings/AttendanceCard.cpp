// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/AttendanceCard.h"

#include "desktop/Widgets.h"
#include "jobs/MeetingSentences.h"
#include "rules/MeetingKinds.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int mostPeople = 100'000;

struct Typed {
    QString who;
    Presence presence = Presence::Leave;
    QString reason;
    QTime time;
};

// "zdf", "zdf 住院", "zdf 缺席", "zdf 迟到 9:20", "zdf 早退 11:00 接孩子", "zdf 远程".
Typed readTyped(const QString &text) {
    static const QHash<QString, Presence> words{{QStringLiteral("请假"), Presence::Leave}, {QStringLiteral("缺席"), Presence::Absent}, {QStringLiteral("迟到"), Presence::Late}, {QStringLiteral("早退"), Presence::LeftEarly}, {QStringLiteral("远程"), Presence::Remote}, {QStringLiteral("到会"), Presence::Present}};
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QStringList parts = text.simplified().split(blank, Qt::SkipEmptyParts);
    Typed t;
    t.presence = Presence::Absent; // nothing said
    if (parts.isEmpty())
        return t;
    t.who = parts.takeFirst();
    if (!parts.isEmpty()) {
        const auto known = words.constFind(parts.first());
        t.presence = known == words.cend() ? Presence::Leave : *known; // a reason is a leave
        if (known != words.cend())
            parts.removeFirst();
    }
    if (!parts.isEmpty())
        if (const QTime time = readTypedTime(parts.first()); time.isValid() && (t.presence == Presence::Late || t.presence == Presence::LeftEarly)) {
            t.time = time;
            parts.removeFirst();
        }
    t.reason = parts.join(QLatin1Char(' '));
    return t;
}

QLineEdit *numberEdit(const char *name, QWidget *parent) {
    auto *e = new QLineEdit(parent);
    e->setObjectName(QLatin1String(name));
    e->setValidator(new QIntValidator(0, mostPeople, e));
    return e;
}

} // namespace

AttendanceCard::AttendanceCard(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_box(new QFrame(this)) {
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(10);
    column->addWidget(label(tr("Attendance"), "section", this));
    m_box->setObjectName(QStringLiteral("quorumBox"));
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(14, 10, 14, 10);
    box->setSpacing(2);
    m_quorum = label({}, "section", m_box);
    m_quorum->setObjectName(QStringLiteral("quorumLabel"));
    m_quorum->setWordWrap(true);
    m_basis = label({}, "hint", m_box);
    m_basis->setWordWrap(true);
    box->addWidget(m_quorum);
    box->addWidget(m_basis);
    column->addWidget(m_box);
    m_absentLabel = label(tr("Who is not there (all others are)"), "field", this);
    column->addWidget(m_absentLabel);
    m_absent = new QLineEdit(this);
    m_absent->setObjectName(QStringLiteral("absentEdit"));
    m_absent->setPlaceholderText(tr("Initials, a blank, the reason; Enter"));
    m_absentLabel->setBuddy(m_absent);
    m_absent->installEventFilter(this);
    column->addWidget(m_absent);
    m_hint = label({}, "hint", this);
    m_hint->setObjectName(QStringLiteral("whoLabel"));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("awayList"));
    m_list->setAccessibleName(tr("Who is not there, or not all the time"));
    m_list->setToolTip(tr("Delete: is there after all"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_numbers = new QWidget(this);
    auto *numbers = new QVBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(4);
    m_all = numberEdit("allEdit", m_numbers);
    m_should = numberEdit("shouldEdit", m_numbers);
    m_present = numberEdit("presentEdit", m_numbers);
    for (const auto &[edit, name] : {std::pair{m_all, tr("All with the right")}, {m_should, tr("Expected")}, {m_present, tr("There")}}) {
        auto *l = label(name, "field", m_numbers);
        l->setBuddy(edit);
        numbers->addWidget(l);
        numbers->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, &AttendanceCard::counted);
    }
    numbers->addStretch();
    column->addWidget(m_numbers, 1);
    auto *guests = label(tr("Guests without a vote"), "field", this);
    column->addWidget(guests);
    m_guests = new QLineEdit(this);
    m_guests->setObjectName(QStringLiteral("guestsEdit"));
    guests->setBuddy(m_guests);
    column->addWidget(m_guests);
    connect(m_absent, &QLineEdit::textChanged, this, [this] {
        m_pick = 0;
        suggest();
    });
    connect(m_absent, &QLineEdit::returnPressed, this, &AttendanceCard::enter);
    connect(m_guests, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QRegularExpression between(QStringLiteral("[、，,;；\\s]+"));
        m_paper->guests = text.split(between, Qt::SkipEmptyParts);
        Q_EMIT changed();
    });
}

void AttendanceCard::setPaper(MeetingPaper *paper) {
    m_paper = paper;
    const bool listed = !paper->roll.isEmpty();
    for (QWidget *w : {static_cast<QWidget *>(m_absentLabel), static_cast<QWidget *>(m_absent), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_list)})
        w->setVisible(listed);
    m_numbers->setVisible(!listed);
    m_all->setText(QString::number(paper->counted.all));
    m_should->setText(QString::number(paper->counted.should));
    m_present->setText(QString::number(paper->counted.present));
    m_guests->setText(paper->guests.join(QStringLiteral("、")));
    m_absent->clear();
    show();
}

void AttendanceCard::focusFirst() {
    (m_paper->roll.isEmpty() ? m_present : m_absent)->setFocus();
}

QString AttendanceCard::quorumText() const {
    return m_quorum->text();
}

void AttendanceCard::counted() {
    m_paper->counted.should = m_should->text().toLongLong();
    m_paper->counted.all = m_all->text().toLongLong();
    m_paper->counted.present = m_present->text().toLongLong();
    show();
    Q_EMIT changed();
}

void AttendanceCard::suggest() {
    const Typed t = readTyped(m_absent->text());
    if (t.who.isEmpty())
        return m_hint->setText({});
    const QList<qsizetype> hits = findAttendees(m_desk.store(), m_paper->roll, t.who);
    QStringList names; // the one that Enter means first
    const auto pick = static_cast<int>(std::min<qsizetype>(m_pick, hits.size() - 1));
    for (int i = 0; i < std::min<int>(4, static_cast<int>(hits.size())); ++i)
        names += m_paper->roll[hits[(pick + i) % hits.size()]].name;
    m_hint->setText(names.isEmpty() ? tr("Nobody of this list.") : names.size() == 1 ? tr("%1 · %2 · Enter").arg(names.first(), presenceName(t.presence))
                                                                                     : tr("%1 · Enter; ↓ for: %2").arg(names.first(), names.mid(1).join(QStringLiteral("、"))));
}

void AttendanceCard::enter() {
    const Typed t = readTyped(m_absent->text());
    const QList<qsizetype> hits = findAttendees(m_desk.store(), m_paper->roll, t.who);
    if (hits.isEmpty())
        return;
    Attendee &a = m_paper->roll[hits[std::min<qsizetype>(m_pick, hits.size() - 1)]];
    a.presence = t.presence;
    a.reason = t.reason;
    a.time = t.time;
    m_absent->clear();
    show();
    Q_EMIT changed();
}

// There after all.
void AttendanceCard::back() {
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    Attendee &a = m_paper->roll[item->data(Qt::UserRole).toLongLong()];
    a.presence = Presence::Present;
    a.reason.clear();
    a.time = {};
    show();
    Q_EMIT changed();
}

void AttendanceCard::show() {
    const MeetingKind *kind = MeetingKind::byKey(m_paper->kind);
    const VotingRule *rule = kind == nullptr ? nullptr : VotingRule::byId(kind->rule);
    const Turnout t = m_paper->turnout();
    const QuorumState state = rule == nullptr ? QuorumState::None : quorumOf(*rule, t);
    const bool missing = state == QuorumState::Missing;
    m_quorum->setText((missing ? QStringLiteral("● ") : state == QuorumState::Exactly ? QStringLiteral("▲ ")
                                                    : state == QuorumState::Met       ? QStringLiteral("✓ ")
                                                                                      : QString()) +
                      sayTurnout(rule, t));
    m_basis->setText(rule == nullptr ? (kind == nullptr ? QString() : kind->basis) : rule->basis);
    const Theme::Tokens &tokens = m_desk.theme().tokens();
    const QColor ink = missing ? tokens.late : state == QuorumState::Exactly ? tokens.warn
                                           : state == QuorumState::Met       ? tokens.ok
                                                                             : tokens.ink;
    const QColor ground = missing ? tokens.lateSoft : state == QuorumState::Exactly ? tokens.warnSoft
                                                  : state == QuorumState::Met       ? tokens.okSoft
                                                                                    : tokens.paper;
    m_box->setStyleSheet(QStringLiteral("#quorumBox { background: %1; border-radius: 8px; } #quorumBox QLabel { background: transparent; color: %2; }").arg(ground.name(), ink.name()));
    const int row = m_list->currentRow();
    m_list->clear();
    for (qsizetype i = 0; i < m_paper->roll.size(); ++i) {
        const Attendee &a = m_paper->roll[i];
        if (a.presence == Presence::Present && a.excused.isEmpty())
            continue;
        QStringList words{a.name, a.excused.isEmpty() ? presenceName(a.presence) : tr("not counted as expected")};
        if (a.time.isValid())
            words += a.time.toString(QStringLiteral("H:mm"));
        if (!a.reason.isEmpty())
            words += a.reason;
        auto *item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
}

bool AttendanceCard::eventFilter(QObject *object, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (object == m_list && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        back();
        return true;
    }
    if (object == m_absent && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const auto hits = static_cast<int>(findAttendees(m_desk.store(), m_paper->roll, readTyped(m_absent->text()).who).size());
        if (hits > 1) { // another one of that name
            m_pick = (m_pick + (key == Qt::Key_Down ? 1 : hits - 1)) % hits;
            suggest();
        } else if (key == Qt::Key_Down && m_list->count() > 0) {
            m_list->setFocus();
        }
        return true;
    }
    return false;
}

} // namespace vl
