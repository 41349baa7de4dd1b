// SPDX-License-Identifier: GPL-3.0-or-later
// Looking things up in the find index.
#include "store/FindIndex.h"

#include "base/Text.h"
#include "store/FindEntry.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <cstring>

namespace vl {

namespace {

constexpr size_t shortDigits = 2; // up to here digits mean a group or house number, not an ID

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

int characters(const char *from, const char *to) {
    int n = 0;
    for (; from != to; ++from)
        n += isContinuation(*from) ? 0 : 1;
    return n;
}

} // namespace

QString matchKey(MatchKind kind) {
    static const char *const keys[] = {"", "name", "pinyin", "initials", "idHead", "idTail", "idMiddle", "phone", "head", "group", "address", "householdNumber", "formerName"};
    return QLatin1String(keys[static_cast<int>(kind)]);
}

std::vector<FindIndex::Token> FindIndex::tokens(const QString &text) const {
    std::vector<Token> out;
    for (const QString &word : searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool digits = true;
        bool latin = true;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar c = word[i];
            const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
            digits = digits && (digit || (c == QLatin1Char('x') && i + 1 == word.size() && i > 0));
            latin = latin && c < QChar(128);
        }
        QString t = QString(word).remove(QChar(0x00B7));
        if (latin && !digits)
            t.remove(QLatin1Char('\'')).replace(QStringLiteral("ü"), QStringLiteral("v"));
        if (!t.isEmpty())
            out.push_back({t.toUtf8(), digits ? Token::Kind::Digits : latin ? Token::Kind::Latin
                                                                            : Token::Kind::Han});
    }
    return out;
}

int FindIndex::scoreAt(const Token &token, const std::vector<char> &buffer, size_t at, size_t entry, Match *why) const {
    // Back to the mark that opens this unit; forward to the one that closes it.
    size_t open = at;
    while (buffer[open] > mark::end || buffer[open] < 0)
        --open;
    const size_t size = static_cast<size_t>(token.text.size());
    size_t close = at + size;
    while (buffer[close] > mark::end || buffer[close] < 0)
        ++close;
    const bool front = open + 1 == at;
    const bool whole = front && close == at + size;
    const auto hit = [&](MatchKind kind, int score) {
        if (why != nullptr) {
            why->kind = kind;
            why->start = characters(buffer.data() + open + 1, buffer.data() + at);
            why->length = characters(buffer.data() + at, buffer.data() + at + size);
        }
        return score;
    };
    Q_UNUSED(entry)
    if (&buffer == &m_latin) {
        if (!front)
            return 0;
        switch (buffer[open]) {
        case mark::initials:
            return hit(MatchKind::Initials, whole ? 105 : 95);
        case mark::pinyin:
            return hit(MatchKind::Pinyin, whole ? 104 : 92);
        case mark::laterInitials:
            return hit(MatchKind::Initials, whole ? 66 : 62);
        default:
            return hit(MatchKind::Pinyin, whole ? 72 : 68);
        }
    }
    const bool tail = close == at + size;
    if (&buffer == &m_digits) {
        if (buffer[open] == mark::id)
            return tail ? hit(MatchKind::IdTail, 88) : front  ? hit(MatchKind::IdHead, 84)
                                                   : size < 4 ? 0
                                                              : hit(MatchKind::IdMiddle, 40);
        return tail ? hit(MatchKind::Phone, 80) : front  ? hit(MatchKind::Phone, 70)
                                              : size < 4 ? 0
                                                         : hit(MatchKind::Phone, 38);
    }
    switch (buffer[open]) {
    case mark::name:
        return hit(MatchKind::Name, whole ? 120 : front ? 110
                                                        : 90);
    case mark::former:
        return hit(MatchKind::FormerName, 60);
    case mark::head:
        return hit(MatchKind::Head, whole ? 56 : 50);
    case mark::group:
        return front ? hit(MatchKind::Group, whole ? 55 : 45) : 0;
    case mark::number:
        return whole ? hit(MatchKind::HouseholdNumber, 58) : 0;
    default:
        // A bare number inside an address finds too much.
        return token.kind == Token::Kind::Digits && size <= shortDigits ? 0 : hit(MatchKind::Address, 30);
    }
}

void FindIndex::scan(const Token &token, std::vector<quint16> &scores) const {
    // Each place where the token stands; `before`: only where it opens a unit of this mark; front: of any mark.
    const auto run = [&](const std::vector<char> &buffer, quint32 Entry::*offset, char before = 0, bool front = false) {
        const auto size = static_cast<size_t>(token.text.size());
        const char *const begin = buffer.data();
        const char *const end = begin + buffer.size();
        const char last = token.text.back();
        size_t entry = 0;
        // By the last byte: the first one of a Chinese character is the same for most of them.
        for (const char *at = begin + size - 1; at < end; ++at) {
            at = static_cast<const char *>(std::memchr(at, last, static_cast<size_t>(end - at)));
            if (at == nullptr)
                break;
            const char *const hit = at - (size - 1);
            if (hit > begin && (front || before != 0)) {
                const char mark = hit[-1];
                if (before != 0 ? mark != before : mark > mark::end || mark < 0)
                    continue;
            }
            if (std::memcmp(hit, token.text.constData(), size) != 0)
                continue;
            const auto pos = static_cast<size_t>(hit - begin);
            // Hits come in order: step on while near, search while far.
            while (entry + 1 < m_entries.size() && m_entries[entry + 1].*offset <= pos)
                ++entry;
            const int score = scoreAt(token, buffer, pos, entry, nullptr);
            scores[entry] = std::max(scores[entry], static_cast<quint16>(score));
        }
    };
    switch (token.kind) {
    case Token::Kind::Latin:
        run(m_latin, &Entry::latin, 0, true); // a reading is typed from a syllable's beginning
        if (m_lettersInHan && token.text.size() > 1)
            run(m_han, &Entry::han); // names written in letters, house numbers such as 3-a
        break;
    case Token::Kind::Digits:
        if (static_cast<size_t>(token.text.size()) > shortDigits) {
            run(m_digits, &Entry::digits);
            run(m_han, &Entry::han);
        } else { // a group or a household; every address has such a digit somewhere
            run(m_han, &Entry::han, mark::group);
            run(m_han, &Entry::han, mark::number);
        }
        break;
    case Token::Kind::Han:
        run(m_han, &Entry::han);
    }
}

bool FindIndex::passes(const Entry &e, const FindFilter &f, const QDate &today) const {
    if (e.rid == 0 || e.registered == f.former)
        return false;
    if (!f.group.isEmpty() && (e.group == 0xffff || m_groups[e.group] != f.group))
        return false;
    if (!f.tag.isEmpty()) {
        const qsizetype at = m_tagCodes.indexOf(f.tag);
        if (at < 0 || (e.tags >> at & 1U) == 0)
            return false;
    }
    if (!f.presence.isEmpty() && e.away != (f.presence == QLatin1String("away")))
        return false;
    if (f.idMissing && !e.idMissing)
        return false;
    if (f.minAge >= 0 || f.maxAge >= 0) {
        if (e.birth == 0)
            return false;
        const int now = today.year() * 10000 + today.month() * 100 + today.day();
        const int age = (now - e.birth) / 10000;
        if ((f.minAge >= 0 && age < f.minAge) || (f.maxAge >= 0 && age > f.maxAge))
            return false;
    }
    return true;
}

QList<qint64> FindIndex::find(const QString &text, const FindFilter &filter, const QDate &today) const {
    QList<qint64> out;
    const std::vector<Token> words = tokens(text);
    if (words.empty()) {
        for (const quint32 i : m_order)
            if (passes(m_entries[i], filter, today))
                out.append(m_entries[i].rid);
        return out;
    }
    std::vector<quint16> total(m_entries.size(), 0);
    bool first = true;
    for (const Token &w : words) {
        std::vector<quint16> scores(m_entries.size(), 0);
        scan(w, scores);
        for (size_t i = 0; i < total.size(); ++i)
            total[i] = scores[i] == 0 || (!first && total[i] == 0) ? 0 : static_cast<quint16>(total[i] + scores[i]);
        first = false;
    }
    const auto many = static_cast<size_t>(std::count_if(total.cbegin(), total.cend(), [](quint16 t) { return t != 0; }));
    if (many > m_entries.size() / 32) { // a single letter: by score, each score in register order, without sorting
        std::vector<std::vector<qint64>> byScore(static_cast<size_t>(*std::max_element(total.cbegin(), total.cend())) + 1);
        for (const quint32 i : m_order)
            if (total[i] != 0 && passes(m_entries[i], filter, today))
                byScore[total[i]].push_back(m_entries[i].rid);
        out.reserve(static_cast<qsizetype>(many));
        for (auto it = byScore.crbegin(); it != byScore.crend(); ++it)
            for (const qint64 rid : *it)
                out.append(rid);
        return out;
    }
    std::vector<quint64> hits; // score downwards, then register order
    for (quint32 i = 0; i < total.size(); ++i)
        if (total[i] != 0 && passes(m_entries[i], filter, today))
            hits.push_back(static_cast<quint64>(0xffff - total[i]) << 48 | static_cast<quint64>(m_entries[i].rank));
    std::sort(hits.begin(), hits.end());
    out.reserve(static_cast<qsizetype>(hits.size()));
    for (const quint64 h : hits)
        out.append(m_entries[m_order[h & 0xffffffff]].rid);
    return out;
}

Match FindIndex::explain(qint64 rid, const QString &text) const {
    Match best;
    const auto at = m_byRid.constFind(rid);
    const std::vector<Token> words = tokens(text);
    if (at == m_byRid.constEnd() || words.empty())
        return best;
    const size_t i = *at;
    int bestScore = 0;
    const auto within = [&](const Token &w, const std::vector<char> &buffer, quint32 Entry::*offset) {
        const size_t from = m_entries[i].*offset;
        const size_t to = i + 1 < m_entries.size() ? m_entries[i + 1].*offset : buffer.size();
        const QByteArrayMatcher matcher(w.text);
        for (qsizetype p = matcher.indexIn(buffer.data(), static_cast<qsizetype>(to), static_cast<qsizetype>(from)); p >= 0;
             p = matcher.indexIn(buffer.data(), static_cast<qsizetype>(to), p + 1)) {
            Match why;
            const int score = scoreAt(w, buffer, static_cast<size_t>(p), i, &why);
            if (score > bestScore) {
                bestScore = score;
                best = why;
            }
        }
    };
    for (const Token &w : words) {
        within(w, m_han, &Entry::han);
        if (w.kind == Token::Kind::Latin)
            within(w, m_latin, &Entry::latin);
        if (w.kind == Token::Kind::Digits && static_cast<size_t>(w.text.size()) > shortDigits)
            within(w, m_digits, &Entry::digits);
    }
    return best;
}

} // namespace vl
