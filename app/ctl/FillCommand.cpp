// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/FillCommand.h"

#include "ctl/Session.h"
#include "jobs/FillJob.h"

#include <QFileInfo>

#include <algorithm>

namespace vl {

namespace {

class FillCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit FillCommand(const Options &o) : Session(o) {}

    int run() {
        if (m_o.arguments.size() != 2 || m_o.subjects.isEmpty() || m_o.out.isEmpty())
            return fail({ErrorCode::Usage, tr("fill BOOK FORM.xlsx --for ID --out OUT. See ledgerctl --help."), {}});
        if (const int code = open(); code != 0)
            return code;
        const QString path = m_o.arguments[1];
        auto form = openBlankForm(*m_store, path);
        if (!form)
            return fail(form.error());
        auto agreed = this->agreed();
        if (!agreed)
            return fail(agreed.error());
        for (const QString &s : m_o.subjects) // nothing is kept of a form that is for nobody
            if (auto plan = planFill(*m_store, *form, Id::fromHex(s), agreed->has_value()); !plan)
                return fail(plan.error());
        if (form->line.id.isNull()) { // on record from now on: the next time shows what is different
            form->line.name = QFileInfo(path).completeBaseName();
            auto id = keepBlankForm(*m_store, *form, path);
            if (!id)
                return fail(id.error());
            form->line.id = *id;
        }
        auto files = written(*form, path, *agreed);
        if (!files)
            return fail(files.error());
        QJsonArray json;
        QStringList words;
        for (const FilledFile &f : std::as_const(*files)) {
            json += told(f.plan, f.file);
            words += tr("Written: %1").arg(f.file);
            for (const FilledCell &c : f.plan.cells)
                words += QStringLiteral("  %1  %2: %3%4").arg(c.place(), c.target.label, c.kept ? tr("left for the pen") : c.value, c.changed ? tr(" (last time: %1)").arg(c.before) : QString());
        }
        const auto open = std::count_if(form->targets.cbegin(), form->targets.cend(), [](const FormTarget &t) { return t.key.isEmpty(); });
        if (open > 0)
            words += tr("%n cell(s) stay empty: nothing is known of what they ask.", nullptr, static_cast<int>(open));
        print(QJsonObject{{key("form"), form->line.name}, {key("files"), json}, {key("unknown"), open}}, words.join(QLatin1Char('\n')));
        return 0;
    }

private:
    Result<QList<FilledFile>> written(const BlankForm &form, const QString &path, const std::optional<Leaving> &agreed) {
        QList<Id> subjects;
        for (const QString &s : m_o.subjects)
            subjects.append(Id::fromHex(s));
        if (subjects.size() > 1)
            return fillMany(*m_store, form, path, subjects, m_o.out, agreed);
        auto plan = planFill(*m_store, form, subjects.first(), agreed.has_value());
        if (!plan)
            return plan.error();
        if (auto s = fillForm(*m_store, form, path, *plan, m_o.out, agreed); !s)
            return s.error();
        return QList<FilledFile>{{m_o.out, *plan}};
    }

    static QJsonObject told(const FillPlan &plan, const QString &file) {
        QJsonArray cells;
        for (const FilledCell &c : plan.cells)
            cells += QJsonObject{{key("cell"), c.place()}, {key("label"), c.target.label}, {key("value"), c.value}, {key("record"), c.record.isNull() ? QString() : c.record.toHex()}, {key("field"), c.field}, {key("leftForThePen"), c.kept}, {key("changed"), c.changed}, {key("before"), c.before}};
        return {{key("file"), file}, {key("subject"), plan.subject.toHex()}, {key("person"), plan.person.toHex()}, {key("cells"), cells}};
    }
};

} // namespace

std::optional<int> runFillCommand(const Options &options) {
    return options.command == QLatin1String("fill") ? std::optional<int>(FillCommand(options).run()) : std::nullopt;
}

} // namespace vl
