// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/PaperCommands.h"

#include "ctl/Session.h"
#include "jobs/FileGuard.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"

namespace vl {

namespace {

class PaperCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit PaperCommand(const Options &o) : Session(o) {}

    std::optional<int> run() {
        struct Entry {
            const char *name;
            qsizetype least, most;
            int (PaperCommand::*run)();
        };
        static constexpr Entry table[] = {{"attach", 3, 3, &PaperCommand::attach}, {"attachments", 1, 2, &PaperCommand::list}, {"detach", 2, 2, &PaperCommand::detach}, {"save", 3, 3, &PaperCommand::save}};
        for (const Entry &e : table) {
            if (m_o.command != QLatin1String(e.name))
                continue;
            if (m_o.arguments.size() < e.least || m_o.arguments.size() > e.most)
                return fail({ErrorCode::Usage, tr("%1 needs %n argument(s). See ledgerctl --help.", nullptr, static_cast<int>(e.least)).arg(m_o.command), {}});
            if (const int code = open(); code != 0)
                return code;
            return (this->*e.run)();
        }
        return {};
    }

private:
    int attach() {
        const Id owner = Id::fromHex(m_o.arguments[1]);
        auto known = sqlValue(m_store->db(), QStringLiteral("SELECT 1 FROM resident WHERE id=? UNION SELECT 1 FROM household WHERE id=? UNION SELECT 1 FROM meeting WHERE id=?"), {bind(owner), bind(owner), bind(owner)});
        if (!known || !known->isValid())
            return fail(known ? Error{ErrorCode::NotFound, QStringLiteral("record"), {}} : known.error());
        auto made = attachFile(*m_store, owner, m_o.arguments[2], m_o.note);
        if (!made)
            return fail(made.error());
        print(QJsonObject{{key("attachment"), made->toHex()}}, tr("Added, encrypted: %1").arg(made->toHex()));
        return 0;
    }

    int list() {
        auto lines = attachmentsOf(*m_store, m_o.arguments.size() > 1 ? Id::fromHex(m_o.arguments[1]) : Id());
        if (!lines)
            return fail(lines.error());
        QJsonArray json;
        QStringList words;
        for (const AttachmentLine &a : std::as_const(*lines)) {
            json += QJsonObject{{key("attachment"), a.id.toHex()}, {key("owner"), a.owner.toHex()}, {key("name"), a.name}, {key("mediaType"), a.mediaType}, {key("size"), a.size}, {key("note"), a.note}, {key("here"), a.here}, {key("atHub"), a.atHub}};
            words += QStringLiteral("%1  %2  %3  %4").arg(a.id.toHex(), QLocale().formattedDataSize(a.size), a.name, a.here ? (a.atHub ? tr("here and at the county") : tr("here")) : tr("not here yet"));
        }
        print(json, lines->isEmpty() ? tr("Nothing is attached.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    int detach() {
        const Id id = Id::fromHex(m_o.arguments[1]);
        if (auto s = removeAttachment(*m_store, id); !s)
            return fail(s.error());
        print(QJsonObject{{key("attachment"), id.toHex()}}, tr("Taken off. undo brings it back."));
        return 0;
    }

    int save() {
        auto leaving = this->leaving();
        if (!leaving)
            return fail(leaving.error());
        auto v = saveGuarded(*m_store, Id::fromHex(m_o.arguments[1]), m_o.arguments[2], *leaving);
        if (!v)
            return fail(v.error());
        QString words = tr("Written, in the clear: %1").arg(m_o.arguments[2]);
        if (!v->hits.isEmpty())
            words += QLatin1Char('\n') + tr("The guard found what must not hang on a board: %n place(s).", nullptr, static_cast<int>(v->hits.size()));
        print(QJsonObject{{key("file"), m_o.arguments[2]}, {key("leaks"), v->hits.size()}, {key("seen"), v->read && v->file.unseen.isEmpty()}}, words);
        return 0;
    }
};

} // namespace

std::optional<int> runPaperCommand(const Options &options) {
    return PaperCommand(options).run();
}

} // namespace vl
