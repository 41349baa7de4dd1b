// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NoticeJob.h"

#include "base/WholeFile.h"
#include "jobs/GuardJob.h"
#include "notices/VoteSources.h"
#include "rules/RulePack.h"
#include "sqlcipher/Sql.h"
#include "store/Audit.h"
#include "store/RulesOfBook.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace vl {

namespace {

// Pieces of pages are their lines, in order.
QList<QPair<qsizetype, QRectF>> marksOf(const LaidOut &notice, const QList<LeakHit> &hits) {
    QList<QPair<qsizetype, const PlacedLine *>> lines;
    for (qsizetype p = 0; p < notice.pages.size(); ++p)
        for (const PlacedLine &l : notice.pages[p].lines)
            lines.append({p, &l});
    QList<QPair<qsizetype, QRectF>> out;
    for (const LeakHit &h : hits)
        for (const LeakHit::Part &part : h.parts) {
            const auto &[page, placed] = lines[part.piece];
            const QTextLine line = placed->text->lineAt(placed->line);
            const int from = line.textStart() + static_cast<int>(part.from);
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(from + static_cast<int>(part.length));
            out.append({page, QRectF(placed->at.x() + left, placed->at.y() + line.y(), right - left, line.height())});
        }
    return out;
}

Result<MadeNotice> lay(Store &store, const NoticeContent &content, const std::function<bool(int)> &go) {
    auto document = content.document();
    if (!document)
        return document.error();
    auto known = noticeKnowledge(store, content);
    if (!known)
        return known.error();
    Typefaces faces;
    auto laidOut = layOut(*document, faces, go);
    if (!laidOut)
        return laidOut.error();
    MadeNotice out;
    out.content = content;
    out.laidOut = std::move(*laidOut);
    out.read = document->pieces();
    out.spoken = spokenOf(*document);
    const QStringList own = ownNumbers(content.look, content.data);
    out.leaks = findLeaks(out.read, *known);
    leaveOut(out.leaks, out.read, own);
    const QList<GuardPiece> pages = out.laidOut.pieces();
    QList<LeakHit> onPages = findLeaks(pages, *known);
    leaveOut(onPages, pages, own);
    out.marks = marksOf(out.laidOut, onPages);
    if (out.leaks.isEmpty()) { // what came together only on the page
        out.read = pages;
        out.leaks = onPages;
    }
    return out;
}

void mark(MadeNotice &made, const QString &words) {
    Typefaces faces;
    made.warning = words;
    stampWarning(made.laidOut, words, made.content.look.margins, faces);
}

QString proofOf(const NoticeTemplate &look) {
    return look.sort == QStringLiteral("函") || look.sort == QStringLiteral("证明") ? proofToSend : proofWords;
}

// Files of rules in the folder; without a folder, those in use, empty.
Result<QHash<QString, QString>> rulesIn(Store &store, const QString &folder) {
    QHash<QString, QString> out;
    if (folder.isEmpty()) {
        auto now = countyRules(store);
        if (!now)
            return now.error();
        for (const CountyRules &r : std::as_const(*now))
            out.insert(r.file, QString());
        return out;
    }
    for (const QString &name : RulePack::files()) {
        QFile f(folder + QLatin1Char('/') + name);
        if (!f.exists())
            continue;
        if (!f.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, {}, f.fileName()};
        out.insert(name, QString::fromUtf8(f.readAll()));
    }
    return out;
}

} // namespace

Status MadeNotice::leaving() const {
    return mayLeave() ? Status() : Status(Error{ErrorCode::NotAllowed, refused.isEmpty() ? QStringLiteral("notice.leak") : refused, {}});
}

Result<GuardKnowledge> noticeKnowledge(Store &store, const NoticeContent &content) {
    constexpr qsizetype shortest = 7;
    constexpr qsizetype longest = 12;
    auto known = guardKnowledge(store);
    if (!known)
        return known;
    const auto allow = [&](const QString &written) {
        const QString digits = plainDigits(written);
        if (digits.size() >= shortest && digits.size() <= longest && !digits.contains(QLatin1Char('X')))
            known->allowed.insert(digits);
    };
    for (const auto *key : {"notice.phone", "notice.townphone"})
        allow(store.setting(QLatin1String(key)));
    for (const auto &row : content.data.rows)
        allow(row.value(QStringLiteral("officer_phone")));
    constexpr int ofAge = 18;
    auto minors = runSql(store.db(), QStringLiteral("SELECT name FROM resident WHERE status='registered' GROUP BY name HAVING min(coalesce(birth,''))>?"), {store.clock().today().addYears(-ofAge).toString(Qt::ISODate)});
    if (!minors)
        return minors.error();
    while (minors->next())
        known->minors.insert(minors->value(0).toString());
    return known;
}

Result<NoticeContent> versionContent(Store &store, const Id &version) {
    auto record = noticeVersion(store, version);
    return record ? NoticeContent::decoded(record->value("content").toByteArray()) : Result<NoticeContent>(record.error());
}

Result<QList<NoticeTemplate>> noticeKinds(Store &store) {
    return noticeTemplates(countyFolder(store));
}

Result<NoticeTemplate> noticeKind(Store &store, const QString &kind) {
    auto all = noticeKinds(store);
    if (!all)
        return all.error();
    const auto look = std::find_if(all->cbegin(), all->cend(), [&](const NoticeTemplate &t) { return t.kind == kind; });
    return look == all->cend() ? Result<NoticeTemplate>(Error{ErrorCode::NotFound, QStringLiteral("notice.kind"), kind}) : *look;
}

QStringList askedFor(const NoticeTemplate &look) {
    static const QStringList typed{QStringLiteral("subject"), QStringLiteral("addressee"), QStringLiteral("text")};
    const QStringList named = look.placeholders();
    QStringList out = typed;
    out.removeIf([&](const QString &key) { return !named.contains(key); });
    return out;
}

Result<MadeNotice> makeNotice(Store &store, const QString &kind, const NoticeRequest &request, Proof proof, const std::function<bool(int)> &go) {
    auto look = noticeKind(store, kind);
    if (!look)
        return look.error();
    auto content = noticeContent(store, *look, request);
    if (!content)
        return content.error();
    auto made = lay(store, *content, go);
    if (!made)
        return made;
    if (content->sample)
        mark(*made, sampleWords);
    else if (proof == Proof::Marked)
        mark(*made, proofOf(*look));
    return made;
}

Result<NoticeLine> keepContent(Store &store, NoticeContent content, const Id &notice, WhenChanged whenChanged) {
    if (content.sample)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.sample"), {}};
    if (!notice.isNull() && content.look.source.startsWith(QLatin1String("vote "))) { // each vote has notices of its own
        auto line = vl::notice(store, notice);
        auto before = line ? versionContent(store, line->version) : Result<NoticeContent>(line.error());
        if (!before || before->query != content.query)
            return before ? Error{ErrorCode::Invalid, QStringLiteral("notice.otherkind"), {}} : before.error();
    }
    const QStringList asked = askedFor(content.look);
    const bool unsaid = !asked.isEmpty() && std::any_of(asked.cbegin(), asked.cend(), [&](const QString &k) { return content.data.values.value(k).trimmed().isEmpty(); });
    if (unsaid || (content.data.rows.isEmpty() && !content.look.source.isEmpty() && content.look.sort == QStringLiteral("公示")))
        return Error{ErrorCode::Invalid, QStringLiteral("notice.empty"), {}};
    auto known = noticeKnowledge(store, content);
    if (!known)
        return known.error();
    auto now = content.document();
    if (!now)
        return now.error();
    const QList<GuardPiece> said = now->pieces();
    QList<LeakHit> hits = findLeaks(said, *known);
    leaveOut(hits, said, ownNumbers(content.look, content.data));
    const bool leaks = !hits.isEmpty();
    const auto text = [&](const QString &number) -> Result<NoticeText> {
        content.data.values.insert(QStringLiteral("number"), number);
        auto document = content.document();
        if (!document)
            return document.error();
        const QString subject = content.data.values.value(QStringLiteral("subject")).simplified();
        constexpr qsizetype longest = 60;
        return NoticeText{content.encoded(), (subject.isEmpty() ? content.look.name : content.look.name + QStringLiteral("：") + subject).left(longest), fingerprintOf(spokenOf(*document)), content.data.rows.size()};
    };
    return keepNotice(store, {notice, whenChanged, content.look.kind, content.look.series, content.look.approval || leaks, text});
}

Result<NoticeLine> keepMade(Store &store, const QString &kind, const NoticeRequest &request, const Id &notice, WhenChanged whenChanged) {
    auto look = noticeKind(store, kind);
    if (!look)
        return look.error();
    auto content = noticeContent(store, *look, request);
    return content ? keepContent(store, *content, notice, whenChanged) : Result<NoticeLine>(content.error());
}

Result<MadeNotice> madeVersion(Store &store, const NoticeLine &line, bool code, const std::function<bool(int)> &go) {
    auto content = versionContent(store, line.version);
    if (!content)
        return content.error();
    auto made = lay(store, *content, go);
    if (!made)
        return made;
    made->notice = line.id;
    made->overridden = line.overridden;
    if (fingerprintOf(made->spoken) != line.fingerprint)
        made->refused = QStringLiteral("notice.content");
    else if (line.withdrawn)
        made->refused = QStringLiteral("notice.closed");
    else if (line.decision == QLatin1String("return"))
        made->refused = QStringLiteral("notice.returned");
    if (line.needsApproval && !line.approved())
        mark(*made, proofOf(content->look));
    else if (code && line.approved() && made->refused.isEmpty()) {
        auto village = store.meta(QStringLiteral("village_code"));
        if (!village)
            return village.error();
        Typefaces faces;
        stampMark(made->laidOut, {village->toString(), line.number, line.fingerprint, line.signature}, content->look.margins, faces);
    }
    return made;
}

Status noteNotice(Store &store, const MadeNotice &notice) {
    if (auto s = notice.leaving(); !s)
        return s;
    return audit(store, {QStringLiteral("notice"), notice.notice, notice.content.look.kind, {}, notice.rows()});
}

Result<QStringList> writeNotice(Store &store, const MadeNotice &notice, NoticeFile sort, const QString &path) {
    constexpr double pictureDpi = 150;
    if (auto s = noteNotice(store, notice); !s)
        return s.error();
    QStringList files{path};
    if (sort == NoticeFile::Picture) {
        const QFileInfo info(path);
        for (qsizetype i = 0; i < notice.laidOut.pages.size(); ++i) {
            if (i > 0)
                files += info.dir().filePath(QStringLiteral("%1-%2.png").arg(info.completeBaseName()).arg(i + 1));
            const auto picture = pageImages(notice.laidOut, pictureDpi, i, 1);
            if (!picture)
                return picture.error();
            QByteArray png;
            QBuffer buffer(&png);
            if (!picture->first().save(&buffer, "PNG"))
                return Error{ErrorCode::Io, {}, files.last()};
            if (auto s = writeWhole(files.last(), png); !s)
                return s.error();
        }
        return files;
    }
    if (auto s = sort == NoticeFile::Pdf ? writePdf(notice.laidOut, notice.content.look.name, path) : writeWhole(path, ((notice.warning.isEmpty() ? QString() : notice.warning + QLatin1Char('\n')) + notice.spoken).toUtf8()); !s)
        return s.error();
    return files;
}

Status useCountyFolder(Store &store, const QString &folder) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return Error{ErrorCode::Io, {}, folder};
    if (auto t = noticeTemplates(folder); !t)
        return t.error();
    QFile rules(folder + QStringLiteral("/masking_rules.csv"));
    if (!folder.isEmpty() && rules.open(QIODevice::ReadOnly))
        if (auto r = BoardRules::shipped().with(QString::fromUtf8(rules.readAll()), QFileInfo(rules).fileName()); !r)
            return r.error();
    auto files = rulesIn(store, folder);
    if (!files)
        return files.error();
    if (auto s = adoptRules(store, *files); !s)
        return s;
    if (auto s = audit(store, {QStringLiteral("templates")}); !s)
        return s;
    return store.setSetting(QStringLiteral("notice.templates"), folder);
}

Status agreeToRule(Store &store, const QString &wish, const QString &reason) {
    if (auto s = store.require(Permission::LoosenMasking); !s)
        return s;
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("reason")};
    auto rules = boardRules(store);
    if (!rules)
        return rules.error();
    if (!rules->refused().contains(wish))
        return Error{ErrorCode::NotFound, QStringLiteral("rules.wish"), wish};
    if (!BoardRules::shipped().mayLoosen(wish))
        return Error{ErrorCode::NotAllowed, QStringLiteral("rules.never"), wish};
    if (auto s = audit(store, {QStringLiteral("loosen"), {}, wish, reason.trimmed()}); !s)
        return s;
    return store.setSetting(QStringLiteral("masking.agreed"), (store.setting(QStringLiteral("masking.agreed")) + QLatin1Char(' ') + wish).trimmed());
}

} // namespace vl
