// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/ItemCard.h"

#include "desktop/Widgets.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"
#include "rules/MeetingKinds.h"

#include <QApplication>
#include <QGridLayout>
#include <QIntValidator>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int mostBallots = 100'000;

QLineEdit *countEdit(const char *name, QWidget *parent) {
    auto *e = new QLineEdit(parent);
    e->setObjectName(QLatin1String(name));
    e->setValidator(new QIntValidator(0, mostBallots, e));
    return e;
}

} // namespace

ItemCard::ItemCard(Desk &desk, int number, QWidget *parent) : QFrame(parent), m_desk(desk) {
    setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Item %1").arg(number), "section", this));
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("itemTitle%1").arg(number));
    m_title->setPlaceholderText(tr("What it is about"));
    m_title->setAccessibleName(tr("Item %1").arg(number));
    head->addWidget(m_title, 1);
    m_state = label({}, "chip", this);
    head->addWidget(m_state);
    auto *remove = button(tr("Take out"), "link", this);
    remove->setFocusPolicy(Qt::ClickFocus);
    remove->setAccessibleName(tr("Take out item %1").arg(number));
    connect(remove, &QPushButton::clicked, this, &ItemCard::removeAsked, Qt::QueuedConnection);
    head->addWidget(remove);
    column->addLayout(head);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("itemText%1").arg(number));
    m_text->setPlaceholderText(tr("Who said what, a line each: Wang Li: …"));
    m_text->setAccessibleName(tr("What was said, item %1").arg(number));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(desk.theme().px(112));
    column->addWidget(m_text);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("method%1").arg(number));
    m_method->addItem(tr("No vote"), QString());
    m_method->addItem(tr("Show of hands"), QStringLiteral("show"));
    m_method->addItem(tr("Secret ballot"), QStringLiteral("secret"));
    m_method->addItem(tr("By name"), QStringLiteral("names"));
    m_yes = countEdit("yes", this);
    m_no = countEdit("no", this);
    m_abstain = countEdit("abstain", this);
    m_invalid = countEdit("invalid", this);
    m_rule = new QComboBox(this);
    m_rule->setObjectName(QStringLiteral("rule%1").arg(number));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(8); // the basis is long, and stands below once there are counts
    m_here = countEdit("here", this);
    m_here->setToolTip(tr("Only when it differs from the list: somebody had left, or came later"));
    m_written = countEdit("written", this);
    m_written->setToolTip(tr("Opinions for it, handed in before by people who are not there"));
    constexpr int inFirstRow = 5;
    int at = 0;
    const auto add = [&](const QString &name, QWidget *w, bool counts) {
        auto *l = label(name, "field", this);
        l->setBuddy(w);
        w->setObjectName(w->objectName().endsWith(QString::number(number)) ? w->objectName() : w->objectName() + QString::number(number));
        const int row = at < inFirstRow ? 0 : 2;
        const int across = at < inFirstRow ? at : at == inFirstRow ? 0
                                                                   : at - inFirstRow + 1;
        const int columns = at == inFirstRow ? 2 : 1; // the rule is long
        grid->addWidget(l, row, across, 1, columns);
        grid->addWidget(w, row + 1, across, 1, columns);
        ++at;
        if (counts)
            m_counts += {l, w};
        return l;
    };
    add(tr("Vote"), m_method, false);
    add(tr("For"), m_yes, true);
    add(tr("Against"), m_no, true);
    add(tr("Abstained"), m_abstain, true);
    add(tr("Invalid"), m_invalid, true);
    add(tr("Rule"), m_rule, true);
    add(tr("There at it"), m_here, true);
    m_writtenLabel = add(tr("Written for"), m_written, true);
    grid->setColumnStretch(inFirstRow, 1);
    column->addLayout(grid);
    m_verdict = label({}, "ok", this);
    m_verdict->setObjectName(QStringLiteral("verdict%1").arg(number));
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    auto *resolution = label(tr("Resolution"), "field", this);
    m_resolution = new QLineEdit(this);
    m_resolution->setObjectName(QStringLiteral("resolution%1").arg(number));
    resolution->setBuddy(m_resolution);
    column->addWidget(resolution);
    column->addWidget(m_resolution);
    for (QLineEdit *e : {m_title, m_yes, m_no, m_abstain, m_invalid, m_here, m_written, m_resolution})
        connect(e, &QLineEdit::textChanged, this, &ItemCard::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ItemCard::changed);
    for (QComboBox *c : {m_method, m_rule})
        connect(c, &QComboBox::currentIndexChanged, this, &ItemCard::changed);
}

void ItemCard::setItem(const MeetingPaper &paper, const AgendaItem &item) {
    const QSignalBlocker quiet(this);
    m_kept = item;
    m_title->setText(item.title);
    m_text->setPlainText(item.text);
    chooseData(m_method, item.method);
    m_rule->clear();
    const MeetingKind *kind = MeetingKind::byKey(paper.kind);
    const VotingRule *usual = kind == nullptr ? nullptr : VotingRule::byId(kind->rule);
    m_rule->addItem(usual == nullptr ? tr("None: counts only") : usual->basis, QString());
    for (const VotingRule &r : VotingRule::all())
        if (kind != nullptr && r.id.startsWith(QLatin1String("PB")) == kind->ofParty() && (usual == nullptr || r.id != usual->id))
            m_rule->addItem(r.basis, r.id);
    chooseData(m_rule, item.rule);
    const VoteCounts v = item.vote.value_or(VoteCounts());
    for (const auto &[edit, n] : {std::pair{m_yes, v.yes}, {m_no, v.no}, {m_abstain, v.abstain}, {m_invalid, v.invalid}})
        edit->setText(item.vote && (n > 0 || edit != m_invalid) ? QString::number(n) : QString());
    m_here->setText(item.present >= 0 ? QString::number(item.present) : QString());
    m_written->setText(v.writtenYes > 0 ? QString::number(v.writtenYes) : QString());
    m_resolution->setText(item.resolution);
    judge(paper);
}

AgendaItem ItemCard::item() const {
    AgendaItem i = m_kept;
    i.title = m_title->text();
    i.text = m_text->toPlainText();
    i.method = m_method->currentData().toString();
    i.rule = m_rule->currentData().toString();
    i.resolution = m_resolution->text();
    i.vote.reset();
    i.present = i.method.isEmpty() || m_here->text().isEmpty() ? -1 : m_here->text().toLongLong();
    if (!i.method.isEmpty()) {
        VoteCounts v = m_kept.vote.value_or(VoteCounts()); // what this card does not show stays
        v.writtenYes = m_written->text().toLongLong();
        v.yes = m_yes->text().toLongLong();
        v.no = m_no->text().toLongLong();
        v.abstain = m_abstain->text().toLongLong();
        v.invalid = m_invalid->text().toLongLong();
        i.vote = v;
    }
    return i;
}

void ItemCard::judge(const MeetingPaper &paper) {
    const AgendaItem i = item();
    for (QWidget *w : std::as_const(m_counts))
        w->setVisible(i.vote.has_value());
    const VotingRule *rule = paper.ruleOf(i);
    for (QWidget *w : std::initializer_list<QWidget *>{m_written, m_writtenLabel})
        w->setVisible(i.vote && ((rule != nullptr && rule->written) || i.vote->written() > 0)); // where the rule counts them
    m_here->setPlaceholderText(QString::number(paper.turnout().present));
    m_state->setStyleSheet({});
    const bool nothing = !i.vote || i.vote->ballots() == 0;
    m_state->setText(!i.vote ? tr("no vote") : nothing ? tr("not voted yet")
                                                       : tr("voted"));
    m_verdict->setVisible(!nothing);
    if (nothing)
        return;
    const Turnout t = paper.turnoutOf(i);
    if (auto s = checkVote(*i.vote, t); !s) {
        setState(m_verdict, "role", QStringLiteral("problem"));
        return m_verdict->setText(QStringLiteral("● ") + sayVoteFault(s.error().detail));
    }
    if (rule == nullptr)
        return m_verdict->hide();
    if (rule->secret && i.method != QLatin1String("secret")) {
        setState(m_verdict, "role", QStringLiteral("problem"));
        return m_verdict->setText(QStringLiteral("● ") + tr("By secret ballot: %1").arg(rule->basis));
    }
    const bool passed = outcomeOf(*rule, t, *i.vote) == VoteOutcome::Passed;
    m_state->setText(passed ? tr("passed") : tr("not passed"));
    const Theme::Tokens &tokens = m_desk.theme().tokens();
    m_state->setStyleSheet(QStringLiteral("background: %1; color: %2;").arg((passed ? tokens.okSoft : tokens.warnSoft).name(), (passed ? tokens.ok : tokens.warn).name()));
    setState(m_verdict, "role", passed ? QStringLiteral("ok") : QStringLiteral("warning"));
    m_verdict->setText(QStringLiteral("%1　%2").arg(sayVote(*rule, t, *i.vote), rule->basis));
}

QList<QWidget *> ItemCard::tabs() const {
    return {m_title, m_text, m_method, m_yes, m_no, m_abstain, m_invalid, m_rule, m_here, m_written, m_resolution};
}

void ItemCard::focusVote() {
    (m_yes->isVisibleTo(this) ? static_cast<QWidget *>(m_yes) : m_text)->setFocus();
}

void ItemCard::focusText() {
    (m_title->text().isEmpty() ? static_cast<QWidget *>(m_title) : m_text)->setFocus();
}

bool ItemCard::holdsFocus() const {
    const QWidget *w = QApplication::focusWidget();
    return w != nullptr && (w == this || isAncestorOf(w));
}

} // namespace vl
