// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NoticeJob.h"

#include "base/WholeFile.h"
#include "jobs/GuardJob.h"
#include "store/Audit.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace vl {

namespace {

const QString templatesFolder = QStringLiteral("notice.templates");

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
    auto known = guardKnowledge(store);
    if (!known)
        return known.error();
    for (const auto *key : {"notice.phone", "notice.townphone"})
        if (const QString digits = plainDigits(store.setting(QLatin1String(key))); !digits.isEmpty())
            known->allowed.insert(digits);
    Typefaces faces;
    auto laidOut = layOut(*document, faces, go);
    if (!laidOut)
        return laidOut.error();
    MadeNotice out;
    out.content = content;
    out.laidOut = std::move(*laidOut);
    out.read = document->pieces();
    out.spoken = spokenOf(*document);
    out.leaks = findLeaks(out.read, *known);
    const QList<GuardPiece> pages = out.laidOut.pieces();
    const QList<LeakHit> onPages = findLeaks(pages, *known);
    out.marks = marksOf(out.laidOut, onPages);
    if (out.leaks.isEmpty()) { // what came together only on the page
        out.read = pages;
        out.leaks = onPages;
    }
    return out;
}

} // namespace

Result<QList<NoticeTemplate>> noticeKinds(Store &store) {
    return noticeTemplates(store.setting(templatesFolder));
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
    Typefaces faces;
    if (made && content->sample)
        stampWarning(made->laidOut, sampleWords, look->margins, faces);
    else if (made && proof == Proof::Marked && look->approval)
        stampWarning(made->laidOut, proofWords, look->margins, faces);
    return made;
}

Result<NoticeLine> keepMade(Store &store, const QString &kind, const NoticeRequest &request, const Id &notice, WhenChanged whenChanged) {
    auto look = noticeKind(store, kind);
    if (!look)
        return look.error();
    auto content = noticeContent(store, *look, request);
    if (!content)
        return content.error();
    if (content->sample)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.sample"), {}};
    const auto text = [&](const QString &number) -> Result<NoticeText> {
        content->data.values.insert(QStringLiteral("number"), number);
        auto document = content->document();
        if (!document)
            return document.error();
        const QString subject = content->data.values.value(QStringLiteral("subject")).simplified();
        constexpr qsizetype longest = 60;
        return NoticeText{content->encoded(), (subject.isEmpty() ? look->name : look->name + QStringLiteral("：") + subject).left(longest), fingerprintOf(spokenOf(*document)), content->data.rows.size()};
    };
    return keepNotice(store, {notice, whenChanged, kind, look->series, look->approval, text});
}

Result<MadeNotice> madeVersion(Store &store, const NoticeLine &line, bool mark, const std::function<bool(int)> &go) {
    auto version = noticeVersion(store, line.version);
    if (!version)
        return version.error();
    auto content = NoticeContent::decoded(version->value("content").toByteArray());
    if (!content)
        return content.error();
    auto made = lay(store, *content, go);
    if (!made)
        return made;
    made->notice = line.id;
    made->overridden = line.overridden;
    Typefaces faces;
    if (line.needsApproval && !line.approved())
        stampWarning(made->laidOut, proofWords, content->look.margins, faces);
    if (mark && line.approved() && !line.signature.isEmpty()) {
        auto code = store.meta(QStringLiteral("village_code"));
        if (!code)
            return code.error();
        stampMark(made->laidOut, {code->toString(), line.number, line.fingerprint, line.signature}, content->look.margins, faces);
    }
    return made;
}

Status noteNotice(Store &store, const MadeNotice &notice) {
    if (!notice.mayLeave())
        return Error{ErrorCode::NotAllowed, QStringLiteral("notice.leak"), {}};
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
            QByteArray png;
            QBuffer buffer(&png);
            if (!pageImage(notice.laidOut, i, pictureDpi).save(&buffer, "PNG"))
                return Error{ErrorCode::Io, {}, files.last()};
            if (auto s = writeWhole(files.last(), png); !s)
                return s.error();
        }
        return files;
    }
    if (auto s = sort == NoticeFile::Pdf ? writePdf(notice.laidOut, notice.content.look.name, path) : writeWhole(path, notice.spoken.toUtf8()); !s)
        return s.error();
    return files;
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
    if (rules->rules().value(wish.section(QLatin1Char('='), 0, 0)).never)
        return Error{ErrorCode::NotAllowed, QStringLiteral("rules.never"), wish};
    if (auto s = audit(store, {QStringLiteral("loosen"), {}, wish, reason.trimmed()}); !s)
        return s;
    return store.setSetting(QStringLiteral("masking.agreed"), (store.setting(QStringLiteral("masking.agreed")) + QLatin1Char(' ') + wish).trimmed());
}

} // namespace vl
