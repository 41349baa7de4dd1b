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

QList<QPair<QString, QString>> keyChoices(const QString &empty) {
    QList<QPair<QString, QString>> out{{QString(), empty}};
    const QStringList all = formKeys();
    for (const QString &k : all)
        out.append({k, formKeyName(k)});
    return out;
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
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
    connect(&m_job, &BackgroundJob::progressed, this, [this](const QString &, int percent) {
        if (percent == m_percent)
            return;
        m_percent = percent;
        m_state->setText(tr("Filling: %1 %").arg(percent));
    });
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
    m_rows->chooseNext(*id);
    m_desk.changed({*id}, form->targets.isEmpty() ? tr("Taken, but nothing in it is understood: name its cells (A further cell).") : tr("Taken. Look through what each cell gets, then fill it for somebody."));
}

void FormsPage::reload() {
    auto all = blankForms(m_desk.store());
    if (!all)
        return Q_EMIT m_desk.failed(say(all.error()));
    m_lines = *all;
    QList<RowCells> rows;
    for (const FormLine &l : std::as_const(m_lines)) {
        const QList<FormTarget> targets = targetsFromText(l.targets);
        const auto known = std::count_if(targets.cbegin(), targets.cend(), [](const FormTarget &t) { return !t.key.isEmpty(); });
        RowCells c;
        c.cells = {l.name, tr("%1 of %2").arg(known).arg(targets.size()), QString::number(l.filled)};
        c.id = l.id;
        rows.append(c);
    }
    m_state->setText(tr("What may be meant for somebody else stays empty: say what a cell gets, once."));
    m_rows->setRows(rows);
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
    if (m_job.isRunning()) {
        m_rows->action(tr("Stop"), "primary", "stopFillButton", QStringLiteral("Alt+X"), [this] { m_job.cancel(); });
        return m_rows->endSide();
    }
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
    if (may) {
        m_rows->action(tr("Fill it for many…"), nullptr, "fillAllButton", QStringLiteral("Alt+M"), [this, line] { fillAll(line); });
        m_rows->action(tr("What a cell gets…"), "link", "changeCellButton", {}, [this, line] { change(line); });
        m_rows->action(tr("A further cell…"), "link", "nameCellButton", {}, [this, line] { name(line); });
    }
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
    const auto keys = keyChoices(tr("(stays empty)"));
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

void FormsPage::name(const FormLine &line) {
    const auto path = blank(line);
    auto form = path ? openBlankForm(m_desk.store(), *path) : Result<BlankForm>(Error{ErrorCode::NotFound, QStringLiteral("attachment"), {}});
    if (!form)
        return path ? Q_EMIT m_desk.failed(say(form.error())) : void();
    QList<QPair<QString, QString>> sheets;
    for (const FormSheet &s : std::as_const(form->sheets))
        sheets.append({s.name, s.name});
    AskDialog d(m_desk, tr("A further cell"), tr("One that no word of the form explains."),
                {{QStringLiteral("sheet"), tr("Sheet"), AskField::Choice, sheets.value(0).first, sheets, {}, true},
                 {QStringLiteral("cell"), tr("Cell"), AskField::Line, {}, {}, tr("As the spreadsheet names it: B3."), true},
                 {QStringLiteral("key"), tr("Gets"), AskField::Choice, {}, keyChoices(tr("(choose)")), {}, true},
                 {QStringLiteral("member"), tr("Of which member of the household"), AskField::Number, {}, {}, tr("1 for the first; empty: of whoever it is filled for.")}},
                window());
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        auto target = targetAt(form->sheets, a.text(QStringLiteral("sheet")), a.text(QStringLiteral("cell")));
        if (!target)
            return target.error();
        target->key = a.text(QStringLiteral("key"));
        target->member = static_cast<int>(a.number(QStringLiteral("member")));
        FormLine after = line;
        QList<FormTarget> all = targetsFromText(line.targets);
        all.removeIf([&](const FormTarget &t) { return t.sheet == target->sheet && t.row == target->row && t.column == target->column && t.place == FormPlace::Cell; });
        all.append(*target);
        after.targets = targetsToText(all);
        return touching(saveForm(m_desk.store(), after));
    },
                tr("Saved. Ctrl+Z takes it back."));
}

void FormsPage::fillAll(const FormLine &line) {
    QList<QPair<QString, QString>> whom{{QStringLiteral("households"), tr("Each household, by its head")}, {QStringLiteral("residents"), tr("Each registered resident")}};
    whom += choicesOf(QStringLiteral("special_group"));
    QList<Id> subjects;
    bool clear = false;
    QList<AskField> fields{{QStringLiteral("whom"), tr("For whom"), AskField::Choice, QStringLiteral("households"), whom, {}, true}, {QStringLiteral("group"), tr("Villagers' group"), AskField::Choice, {}, groupChoices(m_desk, tr("(the whole village)"))}};
    if (m_desk.may(Permission::ExportUnmasked))
        fields.append({QStringLiteral("clear"), tr("With numbers (a purpose is asked for)"), AskField::Check, {}});
    AskDialog d(m_desk, tr("Fill it for many"), line.name, fields, window());
    d.setSaves(tr("Choose a folder…"));
    const bool sure = d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        auto all = fillSubjects(m_desk.store(), a.text(QStringLiteral("whom")), a.text(QStringLiteral("group")));
        if (!all)
            return all.error();
        if (all->isEmpty())
            return Error{ErrorCode::Usage, tr("Nobody is meant by this. Choose others."), {}};
        subjects = *all;
        clear = a.text(QStringLiteral("clear")) == QLatin1String("1");
        return QSet<Id>();
    },
                            {});
    if (!sure)
        return;
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Where the folder is put"), QDir::homePath());
    if (folder.isEmpty())
        return;
    std::optional<Leaving> leaving;
    if (clear) {
        leaving = askToLeave(m_desk, window());
        if (!leaving)
            return;
    }
    write(line, subjects, QStringLiteral("%1/%2-%3").arg(folder, line.name, QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).toString(QStringLiteral("MMdd-HHmmss"))), leaving);
}

void FormsPage::write(const FormLine &line, const QList<Id> &subjects, const QString &folder, const std::optional<Leaving> &leaving) {
    const auto path = blank(line);
    if (!path || m_job.isRunning())
        return;
    m_percent = 0;
    const auto outcome = std::make_shared<Status>();
    m_job.start(
        [this, subjects, folder, leaving, outcome, path = *path](const JobProgress &go) {
            auto store = m_desk.book().connect();
            auto form = store ? openBlankForm(**store, path) : Result<BlankForm>(store.error());
            auto done = form ? fillMany(**store, *form, path, subjects, folder, leaving, go) : Result<QList<FilledFile>>(form.error());
            *outcome = done ? Status() : Status(done.error());
        },
        [this, outcome, folder, n = subjects.size()] {
            reload();
            if (!*outcome)
                return Q_EMIT m_desk.failed(say(outcome->error()));
            m_desk.changed({}, tr("%n form(s) written: %1", nullptr, static_cast<int>(n)).arg(folder));
        });
    m_state->setText(tr("Filling: %1 %").arg(0));
    showSide();
}

} // namespace vl
