// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NoticeJob.h"

#include "jobs/GuardJob.h"

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

} // namespace

Result<MadeNotice> makeNotice(Store &store, const QString &kind, const NoticeRequest &request, const std::function<bool(int)> &go) {
    auto templates = noticeTemplates(store.setting(templatesFolder));
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
    MadeNotice out{*look, content->sample, std::move(*laidOut), {}, document->pieces(), {}, content->data.rows.size()};
    out.missing = out.laidOut.missing;
    out.leaks = findLeaks(out.read, *known);
    if (out.leaks.isEmpty()) { // what came together only on the page
        out.read = out.laidOut.pieces();
        out.leaks = findLeaks(out.read, *known);
    }
    return out;
}

} // namespace vl
