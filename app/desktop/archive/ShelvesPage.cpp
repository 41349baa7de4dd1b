// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/archive/ShelvesPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "jobs/Sentences.h"

#include <QDateTime>
#include <QLocale>

namespace vl {

namespace {

constexpr qsizetype titlesShown = 12; // titles on the card

QString nameOf(const ArchiveClass &c) {
    return inLanguage(c.name, c.nameEn);
}

QString periodOf(const ArchiveClass &c) {
    return c.years == 0 ? ShelvesPage::tr("for ever") : ShelvesPage::tr("%n year(s)", nullptr, c.years);
}

qint64 sizeOf(const Shelf &s) {
    return s.counted > 0 ? s.counted : s.going + s.items.size();
}

QList<QPair<QString, QString>> choicesFrom(const QList<ShelfItem> &items, const QString &all = {}) {
    QList<QPair<QString, QString>> out;
    if (!all.isEmpty() && items.size() > 1)
        out.append({QString(), all});
    for (const ShelfItem &i : items)
        out.append({i.id.toHex(), QStringList{i.ended.toString(Qt::ISODate), i.title}.join(QLatin1Char(' '))});
    return out;
}

} // namespace

ShelvesPage::ShelvesPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("What is kept"), 12, 3, 0, false}, {tr("How long"), 9, 0, 0, false}, {tr("How many"), 9, 0, 1, true}, {tr("Oldest"), 11, 0, 2, true}, {QString(), 9, 0, 0, false}}, parent) {
    list()->setObjectName(QStringLiteral("shelfList"));
    list()->setAccessibleName(tr("What the village keeps, and how long"));
}

void ShelvesPage::reload() {
    auto all = archiveShelves(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const int row = m_rows->row();
    m_shelves = *all;
    const QDate today = m_desk.book().clock().today();
    QList<RowCells> rows;
    for (const Shelf &s : std::as_const(m_shelves)) {
        RowCells c;
        c.cells = {nameOf(s.rule), periodOf(s.rule), QLocale().toString(sizeOf(s)), s.oldest.isValid() ? s.oldest.toString(Qt::ISODate) : QString()};
        if (const auto over = s.over(today).size(); over > 0)
            c.tags += RowTag{tr("▲ over: %1").arg(over), 2};
        if (const auto sealed = s.sealed().size(); sealed > 0)
            c.tags += RowTag{tr("sealed: %1").arg(sealed), 0};
        rows.append(c);
    }
    m_state->setText(tr("The program destroys nothing. What need not be kept any longer is sealed by the supervisor: it leaves the lists and can be brought back."));
    m_rows->setRows(rows, row);
}

void ShelvesPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_shelves.size())
        return;
    const Shelf s = m_shelves[row];
    const QDate today = m_desk.book().clock().today();
    m_rows->line(nameOf(s.rule), "section");
    m_rows->line(s.rule.years == 0 ? tr("Kept for ever") : tr("Kept for %n year(s) from the first of January after it ended", nullptr, s.rule.years), nullptr);
    m_rows->line(s.rule.basis, "hint");
    if (s.going > 0)
        m_rows->line(tr("Going on: %1").arg(s.going), "hint");
    const QList<ShelfItem> over = s.over(today);
    const QList<ShelfItem> sealed = s.sealed();
    const auto some = [&](const QString &title, const QList<ShelfItem> &items, const char *role) {
        if (items.isEmpty())
            return;
        m_rows->line(title.arg(items.size()), role);
        for (const ShelfItem &i : items.mid(0, titlesShown))
            m_rows->line(QStringList{i.ended.toString(Qt::ISODate), i.title, i.sealed ? i.sealedBy + QLatin1Char(' ') + QDateTime::fromMSecsSinceEpoch(i.sealedMs).date().toString(Qt::ISODate) + QLatin1Char(' ') + i.reason : QString()}.join(QLatin1Char(' ')).trimmed(), "hint");
        if (items.size() > titlesShown)
            m_rows->line(tr("and %n more", nullptr, static_cast<int>(items.size() - titlesShown)), "hint");
    };
    some(QStringLiteral("▲ ") + tr("Over: %1"), over, "warning");
    some(tr("Sealed: %1"), sealed, nullptr);
    if (over.isEmpty() && s.rule.years > 0) {
        QDate next;
        for (const ShelfItem &i : s.items)
            if (!i.sealed && i.over.isValid() && (!next.isValid() || i.over < next))
                next = i.over;
        m_rows->line(next.isValid() ? tr("Nothing is over yet; the first will be on %1.").arg(next.toString(Qt::ISODate)) : tr("Nothing is over yet."), "hint");
    }
    if (writes(Permission::SealArchive)) {
        if (!over.isEmpty())
            m_rows->action(tr("Seal…"), "primary", "sealButton", QStringLiteral("Alt+D"), [this, s] { seal(s); });
        if (!sealed.isEmpty())
            m_rows->action(tr("Bring one back…"), nullptr, "openSealedButton", QStringLiteral("Alt+O"), [this, s] { open(s); });
    } else if (!over.isEmpty()) {
        m_rows->line(tr("The supervisor seals it, with an account of their own."), "hint");
    }
    m_rows->endSide();
}

void ShelvesPage::seal(const Shelf &s) {
    const QList<ShelfItem> over = s.over(m_desk.book().clock().today());
    AskDialog d(m_desk, tr("Seal what is over"), tr("It leaves the lists, and nobody sees what is attached to it. Nothing is destroyed."),
                {{QStringLiteral("which"), tr("Which"), AskField::Choice, {}, choicesFrom(over, tr("All that are over: %1").arg(over.size())), {}, false},
                 {QStringLiteral("reason"), tr("Why"), AskField::Line, tr("Its period is over"), {}, tr("Its period is over by %1").arg(s.rule.basis), true}},
                window());
    d.setSaves(tr("Seal"));
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        QList<Id> which;
        const Id one = a.id(QStringLiteral("which"));
        for (const ShelfItem &i : over)
            if (one.isNull() || i.id == one)
                which.append(i.id);
        return touching(sealRecords(m_desk.store(), s.rule.shelf, which, a.text(QStringLiteral("reason"))), {which.cbegin(), which.cend()});
    },
                tr("Sealed. It can be brought back here."));
}

void ShelvesPage::open(const Shelf &s) {
    const QList<ShelfItem> sealed = s.sealed();
    AskDialog d(m_desk, tr("Bring one back"), tr("It stands in the lists again. That it was opened, and why, stays in the audit trail."),
                {{QStringLiteral("which"), tr("Which"), AskField::Choice, sealed.first().id.toHex(), choicesFrom(sealed), {}, true},
                 {QStringLiteral("reason"), tr("Why"), AskField::Line, {}, {}, {}, true}},
                window());
    (void)d.run([&](AskDialog &a) { return touching(openSealed(m_desk.store(), a.id(QStringLiteral("which")), a.text(QStringLiteral("reason"))), {a.id(QStringLiteral("which"))}); }, tr("It stands in the lists again."));
}

} // namespace vl
