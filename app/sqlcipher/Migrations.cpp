// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/Migrations.h"

#include "sqlcipher/Sql.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace vl {

namespace {

// Statements end with ";" at a line's end; comments are whole lines.
QStringList statements(const QString &script) {
    static const QRegularExpression comment(QStringLiteral("^--[^\n]*\n"), QRegularExpression::MultilineOption);
    QStringList out;
    for (const QString &s : QString(script).remove(comment).split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (!s.trimmed().isEmpty())
            out += s.trimmed();
    return out;
}

Status runStep(const QSqlDatabase &db, const QString &folder, int number) {
    QFile file(QStringLiteral("%1/%2.sql").arg(folder).arg(number, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("migration.missing"), file.fileName()};
    for (const QString &s : statements(QString::fromUtf8(file.readAll())))
        if (auto q = runSql(db, s); !q)
            return q.error();
    return {};
}

} // namespace

int latestSchema(const QString &folder) {
    return static_cast<int>(QDir(folder).entryList({QStringLiteral("0*.sql")}).size());
}

Result<int> schemaOf(const QSqlDatabase &db) {
    auto v = sqlValue(db, QStringLiteral("PRAGMA user_version"));
    if (!v)
        return v.error();
    return v->toInt();
}

Status migrate(const QSqlDatabase &db, const QString &folder) {
    auto from = schemaOf(db);
    if (!from)
        return from.error();
    if (*from >= latestSchema(folder))
        return {};
    Transaction t(db);
    if (auto s = t.begun(); !s)
        return s;
    for (int n = *from + 1; n <= latestSchema(folder); ++n)
        if (auto s = runStep(db, folder, n); !s)
            return s;
    if (auto q = runSql(db, QStringLiteral("PRAGMA user_version=%1").arg(latestSchema(folder))); !q)
        return q.error();
    auto ok = sqlValue(db, QStringLiteral("PRAGMA quick_check(1)"));
    if (!ok)
        return ok.error();
    auto links = runSql(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!links)
        return links.error();
    if (ok->toString() != QLatin1String("ok") || links->next())
        return Error{ErrorCode::Damaged, QStringLiteral("migration.check"), {}};
    return t.commit();
}

} // namespace vl
