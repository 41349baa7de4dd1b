// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/CodeTables.h"

#include "base/Text.h"
#include "records/Csv.h"

namespace vl {

namespace {

using Row = QHash<QString, QString>;

QList<Row> rows(const char *file) {
    return readResourceCsv(QLatin1String(":/codes/") + QLatin1String(file) + QLatin1String(".csv"));
}

CodeEntry entryOf(const Row &r) {
    return {r.value(QStringLiteral("code")),
            r.value(QStringLiteral("name_zh")),
            r.value(QStringLiteral("name_en")),
            r.value(QStringLiteral("aliases")).split(QLatin1Char('|'), Qt::SkipEmptyParts),
            r.value(QStringLiteral("basis"), r.value(QStringLiteral("definition"))),
            r.value(QStringLiteral("unit"))};
}

} // namespace

void CodeTable::add(const CodeEntry &entry) {
    m_byCode.insert(entry.code, static_cast<int>(m_entries.size()));
    m_entries.append(entry);
    // The first entry that claims a spelling keeps it: 技校 is today's code before the old one.
    for (const QString &w : QStringList{entry.zh} + entry.aliases + QStringList{entry.code})
        if (const QString key = squeezed(w).toLower(); !m_written.contains(key))
            m_written.insert(key, entry.code);
}

const CodeEntry *CodeTable::find(const QString &code) const {
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.constEnd() ? nullptr : &m_entries[*it];
}

QString CodeTable::name(const QString &code, bool english) const {
    const CodeEntry *e = find(code);
    return e == nullptr ? code : english && !e->en.isEmpty() ? e->en
                                                             : e->zh;
}

QString CodeTable::codeFor(const QString &written) const {
    return m_written.value(squeezed(written).toLower());
}

QHash<QString, CodeTable> CodeTable::load() {
    QHash<QString, CodeTable> t;
    for (const auto &[name, file] : {std::pair{"sex", "sex"}, {"marital", "marital"}, {"health", "health"}, {"relation", "household_relation"}, {"political", "political_status"}, {"party_exception", "party_status_exception"}, {"special_group", "special_groups"}})
        for (const Row &r : rows(file))
            t[QLatin1String(name)].add(entryOf(r));
    // "男性" on paper and screen is 男; so is 汉 for 汉族, 土家 for 土家族.
    for (CodeEntry &e : t[QStringLiteral("sex")].m_entries)
        e.zh = e.zh == QStringLiteral("男性") ? QStringLiteral("男") : e.zh == QStringLiteral("女性") ? QStringLiteral("女")
                                                                                                      : e.zh;
    for (const Row &r : rows("ethnic_groups")) {
        CodeEntry e = entryOf(r);
        if (e.zh.endsWith(QChar(u'族')))
            e.aliases.append(e.zh.chopped(1));
        t[QStringLiteral("ethnic")].add(e);
    }
    for (const Row &r : rows("education")) {
        CodeEntry e = entryOf(r);
        if (r.value(QStringLiteral("standard")).contains(QLatin1String("1984")))
            e.code.prepend(QLatin1String("1984:"));
        t[QStringLiteral("education")].add(e);
    }
    for (const Row &r : rows("disability")) {
        const QString kind = r.value(QStringLiteral("kind"));
        CodeEntry e = entryOf(r);
        e.aliases = {QString(e.zh).remove(QStringLiteral("残疾")), QString(e.zh).section(QLatin1Char('('), 0, 0)};
        if (kind == QLatin1String("category") || kind == QLatin1String("grade"))
            t[kind == QLatin1String("grade") ? QStringLiteral("disability_grade") : QStringLiteral("disability_kind")].add(e);
    }
    for (const Row &r : rows("counties"))
        t[QStringLiteral("county")].add({r.value(QStringLiteral("code")), r.value(QStringLiteral("name")), {}, {}, {}, {}});
    for (const Row &r : rows("statuses"))
        t[r.value(QStringLiteral("set"))].add(entryOf(r));
    return t;
}

const QHash<QString, CodeTable> &CodeTable::tables() {
    static const QHash<QString, CodeTable> t = load();
    return t;
}

const CodeTable &CodeTable::get(const QString &name) {
    const auto it = tables().constFind(name);
    if (it == tables().constEnd())
        qFatal("no code table %s", qPrintable(name));
    return *it;
}

bool CodeTable::exists(const QString &name) {
    return tables().contains(name);
}

} // namespace vl
