// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/GuardJob.h"

#include "base/Text.h"
#include "records/Types.h"
#include "sqlcipher/Sql.h"

#include <algorithm>

namespace vl {

namespace {
constexpr qsizetype shortest = 6; // shorter digits stand everywhere
Result<GuardKnowledge> gather(Store &store) {
    GuardKnowledge k;
    k.today = store.clock().today();
    auto names = runSql(store.db(), QStringLiteral("SELECT DISTINCT name FROM resident WHERE length(name) BETWEEN 2 AND 4"));
    if (!names)
        return names.error();
    while (names->next())
        k.names.insert(names->value(0).toString());
    for (const RecordType *type : RecordType::all())
        for (const Field &f : type->fields()) {
            if (f.sensitivity != Sensitivity::Secret || f.kind == FieldKind::Block || f.kind == FieldKind::Code)
                continue;
            auto q = runSql(store.db(), QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL").arg(QLatin1String(f.key), type->key()));
            if (!q)
                return q.error();
            while (q->next())
                for (const QString &one : q->value(0).toString().split(QLatin1Char(' ')))
                    if (const QString digits = plainDigits(one); digits.size() >= shortest)
                        k.secrets.insert(digits);
        }
    return k;
}

} // namespace

QString plainDigits(const QString &written) {
    QString out;
    for (const QChar c : normalised(written).toUpper())
        if (c.isDigit() || c == QLatin1Char('X'))
            out += c;
    return out;
}

Result<GuardKnowledge> guardKnowledge(Store &store) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    return gather(store);
}

Result<QList<LeakHit>> leaksInOwnText(Store &store, const QString &text) {
    auto known = gather(store);
    if (!known)
        return known.error();
    return findLeaks(piecesOf(text), *known);
}

QList<GuardPiece> piecesOf(const QString &text) {
    QList<GuardPiece> out;
    int row = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        for (int c = 0; c < cells.size(); ++c) {
            GuardPiece p;
            p.text = cells[c];
            p.joint = c == 0 ? GuardPiece::Joint::Line : GuardPiece::Joint::Cell;
            p.table = cells.size() > 1 ? 0 : -1;
            p.row = row;
            p.column = c;
            out.append(p);
        }
        ++row;
    }
    return out;
}

QString maskedText(const QString &text, const GuardKnowledge &known) {
    QString out;
    for (const GuardPiece &p : masked(piecesOf(text), known))
        out += (out.isNull() ? QString() : QString(p.joint == GuardPiece::Joint::Cell ? QLatin1Char('\t') : QLatin1Char('\n'))) + (p.text.isNull() ? QStringLiteral("") : p.text);
    return out;
}

QString maskedCell(const QString &cell, const GuardKnowledge &known) {
    static const QString numerals = QStringLiteral("〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖OoIl");
    const qsizetype digits = std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit() || numerals.contains(c); });
    if (digits < shortest)
        return cell;
    GuardPiece piece;
    piece.text = cell;
    QString out = cell;
    for (const LeakHit &h : findLeaks({piece}, known))
        if (h.kind != LeakKind::Health && h.kind != LeakKind::BirthDate)
            for (const LeakHit::Part &part : h.parts)
                out.replace(part.from, part.length, QString(part.length, QLatin1Char('*')));
    return out;
}

} // namespace vl
