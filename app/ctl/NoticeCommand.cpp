// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/NoticeCommand.h"

#include "crypto/VillageKey.h"
#include "ctl/Ask.h"
#include "ctl/Session.h"
#include "jobs/GuardWords.h"
#include "jobs/NoticeJob.h"
#include "jobs/NoticeSentences.h"
#include "jobs/Sentences.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vl {

namespace {

class NoticeCommand : private Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    explicit NoticeCommand(const Options &o) : Session(o) {}

    int run() {
        struct Entry {
            const char *name;
            int arguments;
            int (NoticeCommand::*run)();
        };
        static constexpr Entry table[] = {{"list-kinds", 1, &NoticeCommand::kinds}, {"render", 3, &NoticeCommand::render}, {"keep", 3, &NoticeCommand::keep}, {"list", 2, &NoticeCommand::list}, {"approve", 3, &NoticeCommand::approve}, {"post", 3, &NoticeCommand::post}, {"down", 3, &NoticeCommand::down}, {"withdraw", 3, &NoticeCommand::withdraw}, {"key", 2, &NoticeCommand::villageKey}, {"verify", 2, &NoticeCommand::verify}, {"rules", 2, &NoticeCommand::rules}, {"templates", 3, &NoticeCommand::templates}};
        for (const Entry &e : table)
            if (m_o.arguments.value(0) == QLatin1String(e.name) && m_o.arguments.size() == e.arguments)
                return (this->*e.run)();
        return fail({ErrorCode::Usage, tr("notice list-kinds, or notice render BOOK KIND --pdf OUT. See ledgerctl --help."), {}});
    }

private:
    int kinds() {
        auto all = noticeTemplates(m_o.templates);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const NoticeTemplate &t : std::as_const(*all)) {
            json += QJsonObject{{key("kind"), t.kind}, {key("name"), t.name}, {key("sort"), t.sort}, {key("data"), t.source}, {key("days"), t.days}, {key("approval"), t.approval}, {key("every"), t.every}, {key("basis"), t.basis}};
            words += QStringLiteral("%1  %2").arg(t.kind, -18).arg(t.name);
        }
        print(json, words.join(QLatin1Char('\n')));
        return 0;
    }

    Result<NoticeRequest> request() {
        NoticeRequest r;
        r.query = m_o.data;
        for (const QString &v : m_o.set)
            r.values.insert(v.section(QLatin1Char('='), 0, 0), v.section(QLatin1Char('='), 1).replace(QLatin1String("\\n"), QLatin1String("\n")));
        if (auto look = noticeKind(*m_store, m_o.arguments.value(2)); look)
            for (auto it = r.values.cbegin(); it != r.values.cend(); ++it)
                if (!askedFor(*look).contains(it.key()))
                    return Error{ErrorCode::Usage, tr("This notice does not ask for %1; it asks for: %2.").arg(it.key(), askedFor(*look).join(QStringLiteral(", "))), {}};
        if (m_o.table.isEmpty())
            return r;
        auto text = textOf(m_o.table);
        if (!text)
            return text.error();
        r.table = *text;
        return r;
    }

    static Result<QString> textOf(const QString &path) {
        const auto bytes = bytesOf(path);
        return bytes ? Result<QString>(QString::fromUtf8(*bytes)) : Result<QString>(bytes.error());
    }

    // The one with this number, or {} for what is none.
    Result<NoticeLine> numbered(const QString &number) {
        auto all = notices(*m_store);
        if (!all)
            return all.error();
        const auto it = std::find_if(all->cbegin(), all->cend(), [&](const NoticeLine &n) { return n.number == number; });
        return it == all->cend() ? Result<NoticeLine>(Error{ErrorCode::NotFound, QStringLiteral("notice"), {}}) : *it;
    }

    int render() {
        if (m_o.pdf.isEmpty() && m_o.png.isEmpty() && m_o.txt.isEmpty())
            return fail({ErrorCode::Usage, tr("notice list-kinds, or notice render BOOK KIND --pdf OUT. See ledgerctl --help."), {}});
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        auto what = request();
        if (!what)
            return fail(what.error());
        auto line = numbered(m_o.arguments[2]);
        auto made = line ? madeVersion(*m_store, *line, m_o.mark) : makeNotice(*m_store, m_o.arguments[2], *what, Proof::Marked);
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
        QString first;
        if (made->mayLeave()) {
            for (const auto &[sort, path] : {std::pair{NoticeFile::Pdf, m_o.pdf}, {NoticeFile::Text, m_o.txt}, {NoticeFile::Picture, m_o.png}}) {
                if (path.isEmpty())
                    continue;
                auto files = writeNotice(*m_store, *made, sort, path);
                if (!files)
                    return fail(files.error());
                first = first.isEmpty() ? files->first() : first;
            }
            words += tr("Made, %n page(s).", nullptr, static_cast<int>(made->laidOut.pages.size())) + (made->content.sample ? QLatin1Char(' ') + tr("The rows are sample data.") : QString());
        } else {
            words += made->refused.isEmpty() ? tr("Nothing was written: this must not hang on a board.") : say(Error{ErrorCode::NotAllowed, made->refused, {}});
        }
        print(QJsonObject{{key("file"), made->mayLeave() ? QJsonValue(first) : QJsonValue()},
                          {key("pages"), made->laidOut.pages.size()},
                          {key("rows"), made->rows()},
                          {key("sample"), made->content.sample},
                          {key("leaks"), leaks}},
              words.join(QLatin1Char('\n')));
        return made->mayLeave() ? 0 : 1;
    }

    static QJsonObject lineJson(const NoticeLine &n) {
        static const char *const states[] = {"waiting", "returned", "ready", "posted", "down", "withdrawn"};
        const auto time = [](qint64 ms) { return ms == 0 ? QJsonValue() : QJsonValue(QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate)); };
        const auto date = [](const QDate &d) { return d.isValid() ? QJsonValue(d.toString(Qt::ISODate)) : QJsonValue(); };
        return {{key("number"), n.number}, {key("kind"), n.kind}, {key("title"), n.title}, {key("state"), QLatin1String(states[static_cast<int>(n.state())])}, {key("versions"), n.versions}, {key("fingerprint"), n.fingerprint}, {key("needsApproval"), n.needsApproval}, {key("author"), n.authorName}, {key("decision"), n.decision}, {key("decidedBy"), n.decidedBy}, {key("place"), n.place}, {key("postedBy"), n.postedBy}, {key("posted"), time(n.postedAtMs)}, {key("due"), date(n.due)}, {key("takenDown"), date(n.takenDown)}};
    }
    static QString lineWords(const NoticeLine &n) { return QStringLiteral("%1  %2  %3").arg(n.number, n.title, stateWord(n.state())); }

    int tell(const Result<NoticeLine> &line) {
        if (!line)
            return fail(line.error());
        print(lineJson(*line), lineWords(*line));
        return 0;
    }

    int keep() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        auto what = request();
        if (!what)
            return fail(what.error());
        Id further;
        if (!m_o.number.isEmpty()) {
            auto line = numbered(m_o.number);
            if (!line)
                return fail(line.error());
            further = line->id;
        }
        return tell(keepMade(*m_store, m_o.arguments[2], *what, further));
    }

    int list() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        auto all = notices(*m_store);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        for (const NoticeLine &n : std::as_const(*all)) {
            json += lineJson(n);
            words += lineWords(n);
        }
        print(json, words.isEmpty() ? tr("There is no notice on record yet.") : words.join(QLatin1Char('\n')));
        return 0;
    }

    // Opens the book and does one thing to the notice with the number that was given.
    template <class What>
    int change(What what) {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        auto line = numbered(m_o.arguments[2]);
        if (!line)
            return fail(line.error());
        if (Status s = what(*line); !s)
            return fail(s.error());
        return tell(notice(*m_store, line->id));
    }

    int approve() {
        return change([&](const NoticeLine &n) {
            return decideNotice(*m_store, n.version, m_o.sendBack ? NoticeDecision::Return : m_o.letPast ? NoticeDecision::Override
                                                                                                         : NoticeDecision::Approve,
                                m_o.purpose);
        });
    }

    [[nodiscard]] QString who() const { return m_o.by.isEmpty() ? m_store->actor().name : m_o.by; }

    int post() {
        return change([&](const NoticeLine &n) -> Status {
            auto made = madeVersion(*m_store, n);
            if (!made)
                return made.error();
            if (auto s = made->leaving(); !s)
                return s;
            const QDateTime at = m_o.at.isEmpty() ? QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()) : QDateTime::fromString(m_o.at, Qt::ISODate);
            if (!at.isValid())
                return Error{ErrorCode::Invalid, QStringLiteral("date"), QStringLiteral("posted_at")};
            const QDate due = made->content.look.days > 0 ? publicityOf(made->content.look, at.date()).takeDown : QDate();
            auto posted = postNotice(*m_store, {n.version, m_o.place, who(), at, due});
            return posted ? Status() : Status(posted.error());
        });
    }

    int down() {
        return change([&](const NoticeLine &n) -> Status {
            if (n.posting.isNull())
                return Error{ErrorCode::NotFound, QStringLiteral("posting"), {}};
            const QDate day = m_o.at.isEmpty() ? m_clock.today() : QDate::fromString(m_o.at.left(10), Qt::ISODate);
            return day.isValid() ? takeDown(*m_store, n.posting, day, who()) : Status(Error{ErrorCode::Invalid, QStringLiteral("date"), QStringLiteral("taken_down_on")});
        });
    }

    int withdraw() {
        return change([&](const NoticeLine &n) { return withdrawNotice(*m_store, n.id); });
    }

    Result<QByteArray> publicKey() {
        auto secret = m_store->villageKey();
        if (!secret)
            return secret.error();
        return villageSigner(**secret).publicKeys().sign;
    }

    int villageKey() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        auto k = publicKey();
        if (!k)
            return fail(k.error());
        const QString hex = QString::fromLatin1(k->toHex());
        print(QJsonObject{{key("key"), hex}}, hex);
        return 0;
    }

    int verify() {
        auto mark = NoticeMark::read(m_o.arguments[1]);
        if (!mark)
            return fail(mark.error());
        QByteArray k = QByteArray::fromHex(m_o.villageKey.toLatin1());
        QJsonValue onRecord;
        if (!m_o.book.isEmpty()) {
            if (const int code = open(m_o.book); code != 0)
                return code;
            auto own = publicKey();
            if (!own)
                return fail(own.error());
            k = *own;
            auto line = numbered(mark->number);
            auto code = m_store->meta(QStringLiteral("village_code"));
            onRecord = line && code && code->toString() == mark->villageCode && line->fingerprint == mark->fingerprint && line->approved() && !line->withdrawn;
        }
        constexpr qsizetype keySize = 32;
        if (k.size() != keySize)
            return fail({ErrorCode::Usage, tr("notice verify needs --key, as notice key prints it, or --book. See ledgerctl --help."), {}});
        QJsonValue words;
        if (!m_o.text.isEmpty()) {
            auto text = textOf(m_o.text);
            if (!text)
                return fail(text.error());
            words = fingerprintOf(*text) == mark->fingerprint;
        }
        const bool genuine = mark->verifies(k);
        QStringList said{genuine ? tr("Genuine: %1, signed by the village %2.").arg(mark->number, mark->villageCode) : tr("Not genuine: this village has not signed it.")};
        if (words.isBool())
            said += words.toBool() ? tr("The words are those that were approved.") : tr("These are not the words that were approved.");
        if (onRecord.isBool() && genuine)
            said += onRecord.toBool() ? tr("It is on record in this book.") : tr("In this book it was changed, sent back or withdrawn since.");
        print(QJsonObject{{key("genuine"), genuine}, {key("village"), mark->villageCode}, {key("number"), mark->number}, {key("fingerprint"), mark->fingerprint}, {key("words"), words}, {key("onRecord"), onRecord}}, said.join(QLatin1Char('\n')));
        return genuine && words.toBool(true) && onRecord.toBool(true) ? 0 : 1;
    }

    int templates() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        const QString folder = m_o.arguments[2] == QLatin1String("none") ? QString() : QFileInfo(m_o.arguments[2]).absoluteFilePath();
        if (auto s = useCountyFolder(*m_store, folder); !s)
            return fail(s.error());
        auto all = noticeKinds(*m_store);
        print(QJsonObject{{key("folder"), folder}, {key("kinds"), all ? all->size() : 0}}, folder.isEmpty() ? tr("Only the program's own templates are used now.") : tr("The templates and rules in %1 are used now.").arg(folder));
        return 0;
    }

    int rules() {
        if (const int code = open(m_o.arguments[1]); code != 0)
            return code;
        if (!m_o.agree.isEmpty())
            if (auto s = agreeToRule(*m_store, m_o.agree, m_o.purpose); !s)
                return fail(s.error());
        auto all = boardRules(*m_store);
        if (!all)
            return fail(all.error());
        QJsonArray json;
        QStringList words;
        QStringList fields = all->rules().keys();
        std::sort(fields.begin(), fields.end());
        for (const QString &f : std::as_const(fields)) {
            const BoardRule r = all->rules()[f];
            json += QJsonObject{{key("field"), f}, {key("rule"), r.rule}, {key("most"), r.most}, {key("basis"), r.basis}};
            words += QStringLiteral("%1  %2  %3").arg(f, -16).arg(r.rule, -8).arg(r.basis);
        }
        for (const QString &w : all->refused())
            words += tr("Not followed, for it shows more: %1").arg(w);
        print(QJsonObject{{key("rules"), json}, {key("refused"), QJsonArray::fromStringList(all->refused())}}, words.join(QLatin1Char('\n')));
        return 0;
    }
};

} // namespace

std::optional<int> runNoticeCommand(const Options &options) {
    if (options.command != QLatin1String("notice"))
        return {};
    return NoticeCommand(options).run();
}

} // namespace vl
