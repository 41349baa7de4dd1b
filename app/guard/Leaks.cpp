// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Leaks.h"

#include "guard/Numbers.h"
#include "guard/Words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vl {

namespace {

constexpr int rounds = 4; // a mask may bring two numbers together that were one piece apart

bool overlap(const LeakHit &a, const LeakHit &b) {
    for (const LeakHit::Part &p : a.parts)
        for (const LeakHit::Part &q : b.parts)
            if (p.piece == q.piece && p.from < q.from + q.length && q.from < p.from + p.length)
                return true;
    return false;
}

void mask(QList<GuardPiece> &pieces, const LeakHit &hit) {
    qsizetype total = 0;
    for (const LeakHit::Part &p : hit.parts)
        total += p.length;
    qsizetype at = 0;
    for (const LeakHit::Part &p : hit.parts) {
        QString &text = pieces[p.piece].text;
        for (qsizetype i = p.from; i < p.from + p.length; ++i, ++at) {
            const bool shown = (hit.kind == LeakKind::Mobile && total == 11 && (at < 3 || at >= 7)) || // 138****1234
                               (hit.kind == LeakKind::Minor && at == 0);                               // 王**
            if (!shown && !text[i].isSpace())
                text[i] = QLatin1Char('*');
        }
    }
}

// A name of two characters stands in many words: it counts where it stands alone.
QList<LeakHit> childrensNames(const QList<GuardPiece> &pieces, const QSet<QString> &minors) {
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 5;
    QList<LeakHit> out;
    const auto found = [&](int piece, qsizetype from, qsizetype length) {
        LeakHit h;
        h.kind = LeakKind::Minor;
        h.confidence = 0.7;
        h.parts.append({piece, from, length});
        h.excerpt = pieces[piece].text.mid(from, 1) + QString(length - 1, QLatin1Char('*'));
        out.append(h);
    };
    for (int i = 0; i < pieces.size() && !minors.isEmpty(); ++i) {
        const QString &text = pieces[i].text;
        if (const QString alone = text.trimmed(); minors.contains(alone)) {
            found(i, text.indexOf(alone), alone.size());
            continue;
        }
        for (qsizetype from = 0; from + shortest <= text.size(); ++from)
            for (qsizetype length = longest; length >= shortest; --length)
                if (from + length <= text.size() && minors.contains(text.mid(from, length))) {
                    found(i, from, length);
                    from += length - 1;
                    break;
                }
    }
    return out;
}

} // namespace

QString leakKindKey(LeakKind kind) {
    static const char *const keys[] = {"id_number", "id_fragment", "bank_card", "account", "mobile", "landline", "health", "birth_date", "registered", "minor"};
    return QLatin1String(keys[static_cast<int>(kind)]);
}

QList<LeakHit> findLeaks(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge) {
    NumberFinder numbers(pieces, knowledge);
    numbers.look(digitChains(pieces));
    numbers.look(digitChainsDownColumns(pieces));
    QList<LeakHit> out = numbers.hits();
    QHash<int, QList<int>> byPiece;
    for (int i = 0; i < out.size(); ++i)
        for (const LeakHit::Part &p : std::as_const(out[i].parts))
            byPiece[p.piece].append(i);
    for (const LeakHit &w : wordLeaks(pieces, knowledge) + childrensNames(pieces, knowledge.minors)) {
        const QList<int> near = byPiece.value(w.parts.first().piece);
        if (std::none_of(near.begin(), near.end(), [&](int i) { return overlap(out[i], w); }))
            out.append(w);
    }
    std::stable_sort(out.begin(), out.end(), [](const LeakHit &a, const LeakHit &b) {
        return std::pair(a.parts.first().piece, a.parts.first().from) < std::pair(b.parts.first().piece, b.parts.first().from);
    });
    return out;
}

QList<GuardPiece> masked(QList<GuardPiece> pieces, const GuardKnowledge &knowledge) {
    for (int round = 0; round < rounds; ++round) {
        const QList<LeakHit> hits = findLeaks(pieces, knowledge);
        if (hits.isEmpty())
            break;
        for (const LeakHit &h : hits)
            mask(pieces, h);
    }
    return pieces;
}

namespace {

// Where what is the paper's own stands, character by character: a whole number of it, with blanks or hyphens in it or at the end
// of a line; and a piece that consists of its short names alone.
QSet<QPair<qsizetype, qsizetype>> ownPlaces(const QList<GuardPiece> &pieces, const QStringList &own) {
    constexpr qsizetype shortest = 10; // below that a number proves nothing
    static const QRegularExpression blank(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QPair<qsizetype, qsizetype>> out;
    const QSet<QString> names(own.cbegin(), own.cend());
    QString all;
    QList<QPair<qsizetype, qsizetype>> places;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString &text = pieces[i].text;
        const QStringList tokens = text.split(blank, Qt::SkipEmptyParts);
        const bool named = std::all_of(tokens.cbegin(), tokens.cend(), [&](const QString &t) { return names.contains(t); });
        for (qsizetype k = 0; k < text.size(); ++k) {
            if (named)
                out.insert({i, k});
            if (text[k].isSpace() || text[k] == QLatin1Char('-'))
                continue;
            all += text[k];
            places.append({i, k});
        }
    }
    for (QString number : own) {
        number.remove(QLatin1Char('-'));
        for (qsizetype at = number.size() < shortest ? -1 : all.indexOf(number); at >= 0; at = all.indexOf(number, at + 1))
            for (qsizetype k = at; k < at + number.size(); ++k)
                out.insert(places[k]);
    }
    return out;
}

} // namespace

void leaveOut(QList<LeakHit> &hits, const QList<GuardPiece> &pieces, const QStringList &own) {
    if (own.isEmpty() || hits.isEmpty())
        return;
    const auto places = ownPlaces(pieces, own);
    hits.removeIf([&](const LeakHit &h) {
        for (const LeakHit::Part &p : h.parts)
            for (qsizetype k = p.from; k < p.from + p.length; ++k)
                if (pieces[p.piece].text[k].isLetterOrNumber() && !places.contains({p.piece, k}))
                    return false;
        return true;
    });
}

} // namespace vl
