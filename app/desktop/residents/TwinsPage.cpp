// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/TwinsPage.h"

#include "desktop/Widgets.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/Writer.h"

#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace vl {

namespace {

// What tells people apart, in the order in which a clerk looks.
constexpr const char *compared[] = {"id_number", "birth", "sex", "relation", "phone", "address", "hukou_address", "presence", "work_place", "political", "education", "ethnicity", "remark"};

} // namespace

TwinsPage::TwinsPage(Desk &desk, QList<TwinPair> pairs, QWidget *parent) : AskPage(desk, parent), m_pairs(std::move(pairs)) {
    TwinsPage::rebuild();
}

QString TwinsPage::why(TwinReason reason) const {
    switch (reason) {
    case TwinReason::IdNumber:
        return tr("Both hold the same ID number.");
    case TwinReason::NameAndBirth:
        return tr("The same name, and their births agree.");
    case TwinReason::NameAndFamily:
        return tr("The same name in one household; one of them without a birth date.");
    }
    return {};
}

QWidget *TwinsPage::side(const Record &mine, const Record &other, const QString &verb, Decision decision, bool first) {
    const Theme &t = m_desk.theme();
    auto *card = new QFrame(m_body);
    card->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(t.px(20), t.px(16), t.px(20), t.px(16));
    column->setSpacing(t.px(8));
    column->addWidget(label(mine.text("name"), "name", card));
    QStringList where;
    if (auto h = loadRecord(m_desk.store(), types::household(), mine.link("household"))) {
        where += h->text("village_group");
        where += h->text("number").isEmpty() ? QString() : tr("household %1").arg(h->text("number"));
        if (auto head = loadRecord(m_desk.store(), types::resident(), h->link("head")))
            where += tr("head %1").arg(head->text("name"));
    }
    where.removeAll(QString());
    column->addWidget(label(where.join(QStringLiteral(" · ")), "hint", card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(t.px(12));
    grid->setVerticalSpacing(t.px(6));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const char *key : compared) {
        const int i = mine.type().indexOf(QLatin1String(key));
        if (!mine.at(i).isValid() && !other.at(i).isValid())
            continue;
        const Field &f = mine.type().field(i);
        const bool there = mine.at(i).isValid();
        const QString shown = there ? shownValue(f, mine.at(i)) : QStringLiteral("—");
        const bool same = mine.at(i) == other.at(i);
        const bool contradicts = !same && there && other.at(i).isValid(); // what one knows and the other does not is no contradiction
        auto *value = label(contradicts ? shown + QStringLiteral("  ≠") : shown, contradicts ? "differs" : nullptr,
                            card);
        value->setWordWrap(true);
        value->setAccessibleName(fieldLabel(f) + QLatin1Char(' ') + shown + (same ? QString() : QLatin1Char(' ') + tr("differs")));
        grid->addWidget(label(fieldLabel(f), "hint", card), line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1);
    }
    column->addLayout(grid);
    column->addStretch();
    auto *keep = button(verb, first ? "primary" : nullptr, card);
    keep->setObjectName(first ? QStringLiteral("keepFirstButton") : QStringLiteral("keepSecondButton"));
    connect(keep, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    column->addWidget(keep, 0, Qt::AlignLeft);
    return card;
}

void TwinsPage::rebuild() {
    QVBoxLayout *column = freshBody(12);
    const auto here = [](const Result<Record> &r) { return r && r->text("status") != QLatin1String("cancelled"); };
    // Pairs that a decision before has settled are passed over. One that was taken back is asked about from Today.
    for (; m_at < m_pairs.size(); ++m_at) {
        auto a = loadRecord(m_desk.store(), types::resident(), m_pairs[m_at].first);
        auto b = loadRecord(m_desk.store(), types::resident(), m_pairs[m_at].second);
        if (!here(a) || !here(b))
            continue;
        m_title->setText(tr("Could these two be one person? %1 of %2").arg(m_at + 1).arg(m_pairs.size()));
        m_hint->setText(why(m_pairs[m_at].reason) + QLatin1Char(' ') + tr("What the kept record lacks is taken from the other; Ctrl+Z takes it back."));
        const bool stacked = m_desk.theme().folds();
        auto *sides = stacked ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
        sides->setSpacing(18);
        sides->addWidget(side(*a, *b, tr("One person: keep this record  1"), Decision::KeepFirst, true), 1);
        sides->addWidget(side(*b, *a, tr("One person: keep this record  2"), Decision::KeepSecond, false), 1);
        column->addLayout(sides);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *apart = button(tr("Two people  3"), nullptr, m_body);
        apart->setObjectName(QStringLiteral("apartButton"));
        auto *later = button(tr("Ask them first  4"), nullptr, m_body);
        connect(apart, &QPushButton::clicked, this, [this] { decide(Decision::TwoPeople); });
        connect(later, &QPushButton::clicked, this, [this] { decide(Decision::Later); });
        row->addWidget(apart);
        row->addWidget(later);
        row->addStretch();
        column->addLayout(row);
        column->addStretch();
        setFocus();
        return;
    }
    m_title->setText(tr("Written twice"));
    m_hint->clear();
    auto *done = label(m_pairs.isEmpty() ? tr("Nobody in the register looks like the same person twice.") : tr("That was the last pair. Ctrl+Z takes the last decision back; Esc returns to the residents."), "hint", m_body);
    done->setWordWrap(true);
    column->addWidget(done);
    column->addStretch();
    setFocus();
}

void TwinsPage::decide(Decision decision) {
    if (m_at >= m_pairs.size())
        return;
    const TwinPair pair = m_pairs[m_at];
    if (decision == Decision::Later) {
        ++m_at;
        return rebuild();
    }
    auto done = decision == Decision::TwoPeople   ? keepApart(m_desk.store(), pair.first, pair.second)
                : decision == Decision::KeepFirst ? mergeResidents(m_desk.store(), pair.first, pair.second)
                                                  : mergeResidents(m_desk.store(), pair.second, pair.first);
    if (!done) {
        Q_EMIT m_desk.failed(say(done.error()));
        return;
    }
    ++m_at;
    m_desk.changed(done->touched, decision == Decision::TwoPeople ? tr("Two people: it will not be asked again. Ctrl+Z takes it back.") : tr("Made one person. Ctrl+Z takes it back."));
}

void TwinsPage::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_1:
        return decide(Decision::KeepFirst);
    case Qt::Key_2:
        return decide(Decision::KeepSecond);
    case Qt::Key_3:
        return decide(Decision::TwoPeople);
    case Qt::Key_4:
        return decide(Decision::Later);
    case Qt::Key_Escape:
        return Q_EMIT closed();
    default:
        QWidget::keyPressEvent(event);
    }
}

TwinPair askTwin(Desk &desk, const Id &resident, QWidget *parent) {
    QDialog d(parent);
    auto *column = new QVBoxLayout(&d);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *title = label(TwinsPage::tr("Written twice"), "heading", &d);
    d.setWindowTitle(title->text());
    column->addWidget(title);
    auto *hint = label(TwinsPage::tr("Who is the other entry of this person? Type a name or its initials."), "hint", &d);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *edit = new QLineEdit(&d);
    edit->setObjectName(QStringLiteral("twinEdit"));
    edit->setAccessibleName(hint->text());
    RecordPicker picker(desk, RecordPicker::What::Person, edit, &d);
    column->addWidget(edit);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = button(TwinsPage::tr("Cancel Esc"), nullptr, &d);
    auto *compare = button(TwinsPage::tr("Compare"), "primary", &d);
    compare->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(compare);
    column->addLayout(row);
    finishDialog(&d, cancel, desk.theme());
    QObject::connect(compare, &QPushButton::clicked, &d, [&] {
        if (!picker.id().isNull() && picker.id() != resident)
            d.accept();
    });
    if (d.exec() != QDialog::Accepted)
        return {};
    return {resident, picker.id(), TwinReason::NameAndBirth};
}

} // namespace vl
