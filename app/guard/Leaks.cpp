// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Leaks.h"

#include "guard/Numbers.h"
#include "guard/Words.h"

#include <algorithm>
#include <utility>

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

void leaveOut(QList<LeakHit> &hits, const QList<GuardPiece> &pieces, const QStringList &own) {
    // A hit may begin in one cell and end in the next: each of its groups of digits is looked at by itself.
    const auto isOurs = [&](const QString &group) { return std::any_of(own.cbegin(), own.cend(), [&](const QString &n) { return n.contains(group); }); };
    hits.removeIf([&](const LeakHit &h) {
        bool ours = !own.isEmpty();
        for (const LeakHit::Part &p : h.parts) {
            QString group;
            for (const QChar c : pieces[p.piece].text.mid(p.from, p.length) + QLatin1Char(' ')) {
                if (c.isDigit())
                    group += c;
                else if (!group.isEmpty())
                    ours = isOurs(std::exchange(group, QString())) && ours;
            }
        }
        return ours;
    });
}

} // namespace vl
