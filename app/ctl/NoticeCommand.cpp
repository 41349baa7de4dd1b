// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/NoticeCommand.h"

#include "base/WholeFile.h"
#include "ctl/Session.h"
#include "jobs/GuardWords.h"
#include "jobs/NoticeJob.h"

namespace vl {

namespace {

class NoticeCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit NoticeCommand(const Options &o) : Session(o) {}

    int run() {
        const QString what = m_o.arguments.value(0);
        if (what == QLatin1String("list-kinds") && m_o.arguments.size() == 1)
            return list();
        if (what == QLatin1String("render") && m_o.arguments.size() == 3 && (!m_o.pdf.isEmpty() || !m_o.png.isEmpty() || !m_o.txt.isEmpty()))
            return render();
        return fail({ErrorCode::Usage, tr("notice list-kinds, or notice render BOOK KIND --pdf OUT. See ledgerctl --help."), {}});
    }

private:
    int list() {
        auto all = noticeTemplates(m_o.templates);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const NoticeTemplate &t : std::as_const(*all)) {
            json += QJsonObject{{key("kind"), t.kind}, {key("name"), t.name}, {key("sort"), t.sort}, {key("data"), t.source}, {key("days"), t.days}, {key("approval"), t.approval}, {key("basis"), t.basis}};
            words += QStringLiteral("%1  %2").arg(t.kind, -14).arg(t.name);
        }
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    int render() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        NoticeRequest request;
        request.query = m_o.data;
        for (const QString &v : m_o.set)
            request.values.insert(v.section(QLatin1Char('='), 0, 0), v.section(QLatin1Char('='), 1).replace(QLatin1String("\\n"), QLatin1String("\n")));
        auto made = makeNotice(*m_store, m_o.arguments[2], request);
        if (!made)
            return fail(made.error());
        if (const auto &missing = made->laidOut.missing; !missing.isEmpty())
            return fail({ErrorCode::Unsupported, QStringLiteral("notice.glyph"), missing.first().first + QLatin1Char('\n') + missing.first().second});
        QJsonArray leaks;
        QStringList words;
        for (const LeakHit &h : std::as_const(made->leaks)) {
            const QString place = made->read[h.parts.first().piece].place;
            leaks += QJsonObject{{key("place"), place}, {key("kind"), leakKindKey(h.kind)}, {key("excerpt"), h.excerpt}, {key("confidence"), h.confidence}};
            words += QStringLiteral("%1  %2  %3").arg(place, leakWord(h.kind), h.excerpt);
        }
        if (made->mayLeave()) {
            if (!m_o.pdf.isEmpty())
                if (auto s = writePdf(made->laidOut, made->look.name, m_o.pdf); !s)
                    return fail(s.error());
            if (!m_o.txt.isEmpty())
                if (auto s = writeWhole(m_o.txt, made->spoken.toUtf8()); !s)
                    return fail(s.error());
            for (qsizetype i = 0; !m_o.png.isEmpty() && i < made->laidOut.pages.size(); ++i) {
                const QString path = made->laidOut.pages.size() == 1 ? m_o.png : QStringLiteral("%1-%2.png").arg(m_o.png.left(m_o.png.lastIndexOf(QLatin1Char('.')))).arg(i + 1);
                if (!pageImage(made->laidOut, i, pictureDpi).save(path, "PNG"))
                    return fail({ErrorCode::Io, {}, path});
            }
            words += tr("Made, %n page(s).", nullptr, static_cast<int>(made->laidOut.pages.size())) + (made->sample ? QLatin1Char(' ') + tr("The rows are sample data.") : QString());
        } else {
            words += tr("Nothing was written: this must not hang on a board.");
        }
        print(QJsonObject{{key("file"), made->mayLeave() ? QJsonValue(!m_o.pdf.isEmpty() ? m_o.pdf : !m_o.png.isEmpty() ? m_o.png
                                                                                                                        : m_o.txt)
                                                         : QJsonValue()},
                          {key("pages"), made->laidOut.pages.size()},
                          {key("rows"), made->rows},
                          {key("sample"), made->sample},
                          {key("leaks"), leaks}},
              words.join(QLatin1Char('\n')));
        return made->mayLeave() ? 0 : 1;
    }

    static constexpr double pictureDpi = 150;
};

} // namespace

std::optional<int> runNoticeCommand(const Options &options) {
    if (options.command != QLatin1String("notice"))
        return {};
    return NoticeCommand(options).run();
}

} // namespace vl
