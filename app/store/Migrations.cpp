// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/Sql.h"

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

Status runStep(const QSqlDatabase &db, int number) {
    QFile file(QStringLiteral(":/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, QStringLiteral("migration.missing"), file.fileName()};
    for (const QString &s : statements(QString::fromUtf8(file.readAll())))
        if (auto q = runSql(db, s); !q)
            return q.error();
    return {};
}

} // namespace

int latestSchema() {
    return static_cast<int>(QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}).size());
}

Result<int> schemaOf(const QSqlDatabase &db) {
    auto v = sqlValue(db, QStringLiteral("PRAGMA user_version"));
    if (!v)
        return v.error();
    return v->toInt();
}

Status migrate(const QSqlDatabase &db) {
    auto from = schemaOf(db);
    if (!from)
        return from.error();
    if (*from >= latestSchema())
        return {};
    Transaction t(db);
    if (auto s = t.begun(); !s)
        return s;
    for (int n = *from + 1; n <= latestSchema(); ++n)
        if (auto s = runStep(db, n); !s)
            return s;
    if (auto q = runSql(db, QStringLiteral("PRAGMA user_version=%1").arg(latestSchema())); !q)
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
