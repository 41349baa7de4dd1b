// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/affairs/FormsPage.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/residents/LeaveDialog.h"
#include "jobs/Sentences.h"
#include "store/Attachments.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace vl {

namespace {

QString placeOf(const FormTarget &t) {
    return QStringLiteral("%1 %2").arg(cellName(t.row, t.column), t.label);
}

} // namespace

FormsPage::FormsPage(Desk &desk, QWidget *parent)
    : PartyPage(desk, {{tr("Form"), 12, 2, 0, false}, {tr("Cells that are known"), 8, 1, 1, false}, {tr("Filled so far"), 8, 1, 2, false}}, parent) {
    list()->setObjectName(QStringLiteral("formList"));
    list()->setAccessibleName(tr("Forms"));
    list()->setEmptyText(tr("No form yet. Alt+N takes a blank one (.xlsx): it is understood once, and filled from the register from then on."));
    auto *fresh = addButton(tr("A new form"), "primary", "newFormButton", QStringLiteral("Alt+N"));
    connect(fresh, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(window(), tr("A blank form"), QDir::homePath(), tr("Spreadsheets (*.xlsx)"));
        if (!path.isEmpty())
            take(path);
    });
    fresh->setVisible(writes(Permission::KeepAffairs));
}

void FormsPage::take(const QString &path) {
    auto form = openBlankForm(m_desk.store(), path);
    if (!form)
        return Q_EMIT m_desk.failed(say(form.error()));
    if (!form->line.id.isNull())
        return Q_EMIT m_desk.failed(tr("This form is known already, as %1. Nothing was changed.").arg(form->line.name));
    form->line.name = QFileInfo(path).completeBaseName();
    auto id = keepBlankForm(m_desk.store(), *form, path);
    if (!id)
        return Q_EMIT m_desk.failed(say(id.error()));
    m_desk.changed({*id}, tr("Taken. Look through what each cell gets, then fill it for somebody."));
}

void FormsPage::reload() {
    auto all = blankForms(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    const Id was = m_lines.value(m_rows->row()).id;
    m_lines = *all;
    QList<RowCells> rows;
    int row = 0;
    for (const FormLine &l : std::as_const(m_lines)) {
        const QList<FormTarget> targets = targetsFromText(l.targets);
        const auto known = std::count_if(targets.cbegin(), targets.cend(), [](const FormTarget &t) { return !t.key.isEmpty(); });
        RowCells c;
        c.cells = {l.name, tr("%1 of %2").arg(known).arg(targets.size()), QString::number(l.filled)};
        if (l.id == was)
            row = static_cast<int>(rows.size());
        rows.append(c);
    }
    m_state->setText(tr("What may be meant for somebody else stays empty: say what a cell gets, once."));
    m_rows->setRows(rows, row);
}

std::optional<QString> FormsPage::blank(const FormLine &line) {
    if (m_blanks == nullptr)
        m_blanks = std::make_unique<QTemporaryDir>();
    const QString path = m_blanks->filePath(line.id.toHex() + QStringLiteral(".xlsx"));
    if (QFile::exists(path))
        return path;
    auto papers = attachmentsOf(m_desk.store(), line.id);
    if (!papers || papers->isEmpty()) {
        Q_EMIT m_desk.failed(papers ? tr("The blank form is not in this book any more. Take it in again.") : say(papers.error()));
        return {};
    }
    QFile f(path);
    if (!f.open(QIODevice::WriteOnly)) {
        Q_EMIT m_desk.failed(say({ErrorCode::Io, {}, path}));
        return {};
    }
    if (auto s = openPaper(m_desk.store(), papers->first().id, f, {QStringLiteral("form"), line.id}); !s) {
        f.remove();
        Q_EMIT m_desk.failed(say(s.error()));
        return {};
    }
    return path;
}

void FormsPage::showSide() {
    m_rows->freshSide();
    const int row = m_rows->row();
    if (row < 0 || row >= m_lines.size())
        return;
    const FormLine line = m_lines[row];
    m_rows->line(line.name, "section");
    const bool may = writes(Permission::KeepAffairs);
    if (may)
        m_rows->action(tr("Fill it for somebody…"), m_subject.isNull() ? "primary" : nullptr, "fillForButton", QStringLiteral("Alt+D"), [this, line] { fillFor(line); });
    if (!m_subject.isNull()) {
        const auto path = blank(line);
        auto form = path ? openBlankForm(m_desk.store(), *path) : Result<BlankForm>(Error{ErrorCode::NotFound, QStringLiteral("attachment"), {}});
        auto plan = form ? planFill(m_desk.store(), *form, m_subject, false) : Result<FillPlan>(form.error());
        if (plan) {
            m_rows->line(tr("For %1").arg(plan->name), "section");
            if (plan->lastMs > 0)
                m_rows->line(tr("Filled last on %1.").arg(QDateTime::fromMSecsSinceEpoch(plan->lastMs).toString(QStringLiteral("yyyy-MM-dd"))), "hint");
            if (may) {
                m_rows->action(tr("Save, numbers by pen…"), "primary", "saveFormButton", QStringLiteral("Ctrl+S"), [this, line] { save(line, false); });
                m_rows->action(tr("Save with numbers…"), nullptr, "saveClearButton", {}, [this, line] { save(line, true); });
            }
            for (const FilledCell &c : std::as_const(plan->cells)) {
                const QString value = c.kept ? tr("for the pen") : c.value.isEmpty() ? tr("(nothing in the register)")
                                                                                     : c.value;
                m_rows->line(QStringLiteral("%1　%2").arg(placeOf(c.target), value), c.changed ? "warning" : nullptr);
                m_rows->line(QStringList{c.who, formKeyName(c.target.key), c.changed ? tr("last time: %1").arg(c.before.isEmpty() ? tr("empty") : c.before) : QString()}.join(QStringLiteral("　")).trimmed(), "hint");
            }
        } else if (path) {
            m_rows->line(say(plan.error()), "problem");
        }
    }
    if (may)
        m_rows->action(tr("What a cell gets…"), "link", "changeCellButton", {}, [this, line] { change(line); });
    if (m_subject.isNull()) {
        const QList<FormTarget> targets = targetsFromText(line.targets);
        for (const FormTarget &t : targets)
            m_rows->line(QStringLiteral("%1　→ %2").arg(placeOf(t), t.key.isEmpty() ? tr("empty") : formKeyName(t.key) + (t.member > 0 ? tr(" (member %1)").arg(t.member) : QString())), t.key.isEmpty() ? "hint" : nullptr);
    }
    m_rows->endSide();
}

void FormsPage::fillFor(const FormLine &line) {
    AskDialog d(m_desk, tr("Fill it for somebody"), line.name, {{QStringLiteral("who"), tr("Who"), AskField::Person, {}, {}, {}, true}}, window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        if (a.id(QStringLiteral("who")).isNull())
            return Error{ErrorCode::Usage, tr("Nobody on the register is meant by this. A form is filled from somebody's record; register them first."), {}};
        m_subject = a.id(QStringLiteral("who"));
        return QSet<Id>();
    },
                tr("Look it through; Ctrl+S saves it."));
}

void FormsPage::save(const FormLine &line, bool clear) {
    const auto path = blank(line);
    if (!path)
        return;
    const QString to = QFileDialog::getSaveFileName(window(), tr("Save the filled form"), QStringLiteral("%1/%2-%3.xlsx").arg(QDir::homePath(), line.name, QDateTime::currentDateTime().toString(QStringLiteral("MMdd-HHmmss"))), tr("Spreadsheets (*.xlsx)"));
    if (to.isEmpty())
        return;
    const auto write = [&, subject = m_subject](const std::optional<Leaving> &leaving) -> Status {
        auto form = openBlankForm(m_desk.store(), *path);
        auto plan = form ? planFill(m_desk.store(), *form, subject, leaving.has_value()) : Result<FillPlan>(form.error());
        return plan ? fillForm(m_desk.store(), *form, *path, *plan, to, leaving) : Status(plan.error());
    };
    if (!clear) {
        if (auto s = write({}); !s)
            return Q_EMIT m_desk.failed(say(s.error()));
        return m_desk.changed({}, tr("Written: %1").arg(to));
    }
    const auto leaving = askToLeave(m_desk, window());
    if (!leaving)
        return;
    if (auto s = write(*leaving); !s)
        return Q_EMIT m_desk.failed(say(s.error()));
    m_desk.changed({}, tr("Written: %1").arg(to));
}

void FormsPage::change(const FormLine &line) {
    QList<QPair<QString, QString>> cells;
    const QList<FormTarget> targets = targetsFromText(line.targets);
    for (qsizetype i = 0; i < targets.size(); ++i)
        cells.append({QString::number(i), placeOf(targets[i])});
    QList<QPair<QString, QString>> keys{{QString(), tr("(stays empty)")}};
    const QStringList all = formKeys();
    for (const QString &k : all)
        keys.append({k, formKeyName(k)});
    AskDialog d(m_desk, tr("What a cell gets"), line.name, {{QStringLiteral("cell"), tr("Cell"), AskField::Choice, {}, cells, {}, true}, {QStringLiteral("key"), tr("Gets"), AskField::Choice, targets.isEmpty() ? QString() : targets.first().key, keys}}, window());
    connect(&d, &AskDialog::changed, &d, [&d, targets, was = QString()]() mutable {
        const QString now = d.text(QStringLiteral("cell"));
        if (now == was)
            return;
        was = now;
        chooseData(qobject_cast<QComboBox *>(d.field(QStringLiteral("key"))), targets.value(now.toInt()).key);
    });
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        FormLine after = line;
        QList<FormTarget> t = targets;
        t[a.number(QStringLiteral("cell"))].key = a.text(QStringLiteral("key"));
        after.targets = targetsToText(t);
        return touching(saveForm(m_desk.store(), after));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

} // namespace vl
