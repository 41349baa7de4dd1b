// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NoticeJob.h"

#include "jobs/GuardJob.h"
#include "store/Audit.h"

#include <algorithm>

namespace vl {

namespace {

const QString templatesFolder = QStringLiteral("notice.templates");

// One document for each row, one after another on pages of their own.
Result<NoticeDocument> perPerson(const NoticeTemplate &look, const NoticeData &data) {
    NoticeDocument all{look, {}};
    for (const auto &row : data.rows) {
        NoticeData one{data.values, {}};
        one.values.insert(row);
        auto d = fillNotice(look, one);
        if (!d)
            return d;
        if (!all.blocks.isEmpty())
            all.blocks.append({TemplateBlock::Kind::NewCopy, {}, {}, {}, {}});
        all.blocks += d->blocks;
    }
    return all;
}

// A row is a line; blank lines to fill in are not read out.
QString spokenOf(const QList<GuardPiece> &pieces) {
    QString out;
    for (const GuardPiece &p : pieces) {
        const QString words = QString(p.text).remove(QLatin1Char('_')).trimmed();
        if (words.isEmpty())
            continue;
        out += (out.isEmpty() ? QString() : p.joint == GuardPiece::Joint::Cell ? QStringLiteral("，")
                                                                               : QStringLiteral("\n")) +
               words;
    }
    return out + QLatin1Char('\n');
}

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

} // namespace

Result<QList<NoticeTemplate>> noticeKinds(Store &store) {
    return noticeTemplates(store.setting(templatesFolder));
}

QStringList askedFor(const NoticeTemplate &look) {
    static const QStringList typed{QStringLiteral("subject"), QStringLiteral("addressee"), QStringLiteral("text")};
    const QStringList named = look.placeholders();
    QStringList out = typed;
    out.removeIf([&](const QString &key) { return !named.contains(key); });
    return out;
}

Status noteNotice(Store &store, const MadeNotice &notice) {
    return audit(store, {QStringLiteral("notice"), {}, notice.look.kind, {}, notice.rows});
}

Result<MadeNotice> makeNotice(Store &store, const QString &kind, const NoticeRequest &request, const std::function<bool(int)> &go) {
    auto templates = noticeKinds(store);
    if (!templates)
        return templates.error();
    const auto look = std::find_if(templates->cbegin(), templates->cend(), [&](const NoticeTemplate &t) { return t.kind == kind; });
    if (look == templates->cend())
        return Error{ErrorCode::NotFound, QStringLiteral("notice.kind"), kind};
    auto content = noticeContent(store, *look, request);
    if (!content)
        return content.error();
    auto document = look->perPerson ? perPerson(*look, content->data) : fillNotice(*look, content->data);
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
    MadeNotice out{*look, content->sample, std::move(*laidOut), {}, document->pieces(), content->data.rows.size(), {}, {}};
    out.spoken = spokenOf(out.read);
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

} // namespace vl
