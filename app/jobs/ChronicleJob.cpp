// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ChronicleJob.h"

#include "base/WholeFile.h"
#include "guard/Leaks.h"
#include "jobs/GuardJob.h"
#include "records/CodeTables.h"
#include "store/Attachments.h"
#include "store/Audit.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

const QString style = QStringLiteral(
    "body{margin:0 auto;max-width:46rem;padding:2rem 1.2rem 6rem;font:1.25rem/1.8 \"Noto Serif CJK SC\",SimSun,serif;color:#1d2329;background:#f7f5f1}"
    "h1{font-size:2.2rem;text-align:center;margin:1rem 0 2rem}h2{color:#a63a2b;border-bottom:1px solid #cfc8bc;margin:3rem 0 1rem}h3{margin:2rem 0 .3rem}"
    ".when{color:#56616b}.told{color:#56616b;font-size:1rem}nav{text-align:center}nav a{display:inline-block;margin:0 .5rem;color:#1f5fbf}"
    "img{max-width:100%;border-radius:8px}figure{margin:1rem 0}audio{width:100%}figcaption{color:#56616b;font-size:1rem}@media print{nav{display:none}}");

QString escaped(const QString &text) {
    return text.toHtmlEscaped();
}

QString paragraphs(const QString &text) {
    QString out;
    for (const QString &p : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += QStringLiteral("<p>%1</p>\n").arg(escaped(p));
    return out;
}

QString extensionOf(const QString &mediaType) {
    const QString tail = mediaType.section(QLatin1Char('/'), 1).section(QLatin1Char('+'), 0, 0);
    const QHash<QString, QString> known{{QStringLiteral("jpeg"), QStringLiteral("jpg")}, {QStringLiteral("x-wav"), QStringLiteral("wav")}, {QStringLiteral("mpeg"), QStringLiteral("mp3")}, {QStringLiteral("mp4"), QStringLiteral("m4a")}};
    QString e = known.value(tail, tail);
    e.removeIf([](QChar c) { return !c.isLetterOrNumber() || c.unicode() > 127; });
    return e.isEmpty() ? QStringLiteral("bin") : e;
}

// What a browser shows or plays by itself; anything else stays in the book.
bool isShown(const QString &mediaType) {
    return (mediaType.startsWith(QLatin1String("image/")) && mediaType != QLatin1String("image/svg+xml")) || mediaType.startsWith(QLatin1String("audio/"));
}

class Exporter {
public:
    Exporter(Store &store, const QString &folder) : m_store(store), m_folder(folder) {}

    Result<ChronicleOut> run(const QList<ChronicleLine> &entries) {
        auto village = m_store.meta(QStringLiteral("village_name"));
        if (!village)
            return village.error();
        QString body;
        QString links;
        QString year;
        for (const ChronicleLine &e : entries) {
            if (const QString of = e.happened.left(4); of != year) {
                year = of;
                links += QStringLiteral("<a href=\"#y%1\">%1</a>\n").arg(year);
                body += QStringLiteral("<h2 id=\"y%1\">%1年</h2>\n").arg(year);
            }
            auto one = entry(e);
            if (!one)
                return one.error();
            body += *one;
            ++m_out.entries;
        }
        const QString title = escaped(village->toString() + QStringLiteral("村史"));
        const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>%1</title><style>%2</style></head>\n<body>\n<h1>%1</h1>\n<nav>\n%3</nav>\n%4</body>\n</html>\n").arg(title, style, links, body);
        if (auto s = writeWhole(m_folder + QStringLiteral("/index.html"), page.toUtf8()); !s)
            return s.error();
        return m_out;
    }

private:
    Result<QString> entry(const ChronicleLine &e) {
        QString out = QStringLiteral("<article>\n<h3>%1</h3>\n<p class=\"when\">%2　%3</p>\n%4").arg(escaped(e.title), escaped(e.happened), escaped(CodeTable::get(QStringLiteral("chronicle_kind")).name(e.kind)), paragraphs(e.text));
        if (!e.source.isEmpty())
            out += QStringLiteral("<p class=\"told\">%1</p>\n").arg(escaped(QStringLiteral("来源：") + e.source));
        auto papers = attachmentsOf(m_store, e.id);
        if (!papers)
            return papers.error();
        for (const AttachmentLine &a : std::as_const(*papers)) {
            if (!isShown(a.mediaType))
                continue;
            if (!a.here) {
                ++m_out.missing;
                continue;
            }
            const QString name = QStringLiteral("files/%1.%2").arg(++m_out.files, 4, 10, QLatin1Char('0')).arg(extensionOf(a.mediaType));
            QFile f(m_folder + QLatin1Char('/') + name);
            if (!f.open(QIODevice::WriteOnly))
                return Error{ErrorCode::Io, {}, f.fileName()};
            if (auto s = openPaper(m_store, a.id, f, {QStringLiteral("attachment.save"), e.id}); !s)
                return s.error();
            const QString show = a.mediaType.startsWith(QLatin1String("image/")) ? QStringLiteral("<img src=\"%1\" alt=\"%2\"/>") : QStringLiteral("<audio controls=\"controls\" src=\"%1\" title=\"%2\"></audio>");
            out += QStringLiteral("<figure>") + show.arg(name, escaped(a.note.isEmpty() ? e.title : a.note)) + (a.note.isEmpty() ? QString() : QStringLiteral("<figcaption>%1</figcaption>").arg(escaped(a.note))) + QStringLiteral("</figure>\n");
        }
        return out + QStringLiteral("</article>\n");
    }

    Store &m_store;
    QString m_folder;
    ChronicleOut m_out;
};

} // namespace

Result<ChronicleOut> exportChronicle(Store &store, const QString &folder, const Leaving &leaving) {
    if (auto s = store.require(Permission::ExportUnmasked); !s)
        return s.error();
    if (auto s = mayLeave(store, leaving); !s)
        return s.error();
    auto entries = chronicle(store);
    auto known = guardKnowledge(store);
    if (!entries || !known)
        return entries ? known.error() : entries.error();
    for (const ChronicleLine &e : std::as_const(*entries)) {
        auto hits = findLeaks({{e.title, {}}, {e.text, {}}, {e.source, {}}}, *known);
        hits.removeIf([](const LeakHit &h) { return h.kind == LeakKind::BirthDate || h.kind == LeakKind::Health || h.kind == LeakKind::Minor || h.kind == LeakKind::Landline; }); // lives are told with their dates
        if (!hits.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("chronicle.leak"), e.title};
    }
    if (QFile::exists(folder) || !QDir().mkpath(folder + QStringLiteral("/files")))
        return Error{ErrorCode::Invalid, QStringLiteral("chronicle.folder"), {}};
    if (store.readOnly())
        return Error{ErrorCode::NewerBook, QStringLiteral("readOnly"), {}};
    if (auto s = audit(store, {QStringLiteral("chronicle"), {}, {}, leaving.purpose.trimmed(), entries->size()}); !s)
        return s.error();
    return Exporter(store, folder).run(*entries);
}

} // namespace vl
