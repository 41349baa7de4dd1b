// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Ballot.h"

#include "base/SecureBytes.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

constexpr qsizetype receiptDigits = 12;
constexpr qsizetype checkDigits = 2;
constexpr quint64 modulus = 97;
constexpr qsizetype mostOptions = 9;

quint64 residue(const QString &number) {
    quint64 r = 0;
    for (const QChar c : number)
        r = (r * 10 + static_cast<quint64>(c.unicode() - u'0')) % modulus;
    return r;
}

bool plainDigits(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error invalid(const char *rule) {
    return {ErrorCode::Invalid, QLatin1String(rule), {}};
}

Error altered(const QString &file) {
    return {ErrorCode::Invalid, QStringLiteral("vote.bundle"), file};
}

// Lines that each end in one line feed; nothing else is accepted, so that no byte is without meaning.
std::optional<QStringList> linesOf(const QByteArray &bytes) {
    if (bytes.isEmpty() || !bytes.endsWith('\n'))
        return {};
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return {};
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.removeLast();
    return lines;
}

} // namespace

QString newBallotNumber() {
    for (;;) {
        const SecureBytes random = SecureBytes::random(sizeof(quint64));
        quint64 value = 0;
        std::copy_n(random.data(), sizeof value, reinterpret_cast<unsigned char *>(&value));
        constexpr quint64 all = 10'000'000'000;
        constexpr quint64 even = ~quint64{0} - ~quint64{0} % all; // above it some numbers would come more often
        if (value >= even)
            continue;
        const QString first = QStringLiteral("%1").arg(value % all, receiptDigits - checkDigits, 10, QLatin1Char('0'));
        const quint64 check = (modulus + 1 - residue(first + QStringLiteral("00"))) % modulus;
        return first + QStringLiteral("%1").arg(check, checkDigits, 10, QLatin1Char('0'));
    }
}

bool isBallotNumber(const QString &number) {
    return number.size() == receiptDigits && plainDigits(number) && residue(number) == 1;
}

QString bareBallot(const QString &typed) {
    QString n = typed.normalized(QString::NormalizationForm_KC);
    n.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('-'); });
    return n;
}

QString randomHex() {
    constexpr size_t size = 16;
    const SecureBytes random = SecureBytes::random(size);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), size).toHex());
}

QString spokenBallot(const QString &number) {
    constexpr qsizetype group = 4;
    QStringList out;
    for (qsizetype i = 0; i < number.size(); i += group)
        out += number.mid(i, group);
    return out.join(QLatin1Char(' '));
}

QString readChoice(const QString &typed, const BallotSheet &sheet) {
    const QString t = typed.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (t == blankChoice)
        return blankChoice;
    if (t == invalidChoice || t == QLatin1String(".") || t == QLatin1String("*") || t == QStringLiteral("。"))
        return invalidChoice;
    QStringList marked;
    for (const QChar c : t) {
        if (c == QLatin1Char('+') || c == QLatin1Char(' '))
            continue;
        const int n = c.unicode() - u'0';
        if (n < 1 || n > sheet.options.size() || n > mostOptions)
            return {};
        if (!marked.contains(QString(c)))
            marked += QString(c);
    }
    marked.sort();
    return marked.size() > sheet.most ? QString() : marked.join(QLatin1Char('+'));
}

VoteTally tallyOf(const QStringList &choices, qsizetype options) {
    VoteTally t;
    t.counts.resize(options);
    for (const QString &c : choices) {
        ++t.ballots;
        if (c == blankChoice)
            ++t.blank;
        else if (c == invalidChoice)
            ++t.invalid;
        else
            for (const QString &n : c.split(QLatin1Char('+')))
                ++t.counts[n.toInt() - 1];
    }
    return t;
}

Status checkBalance(const VoteBalance &b) {
    if (b.apart > 0)
        return invalid("vote.apart");
    if (b.alone > 0)
        return invalid("vote.alone");
    if (b.revived > 0)
        return invalid("vote.revived");
    if (b.twice > 0)
        return invalid("vote.twice");
    if (!b.counted && b.paperGiven > 0)
        return invalid("vote.nobox");
    if (b.paperGiven + b.paperSpoiled > b.paperIssued || b.onlineGiven + b.onlineSpoiled > b.onlineIssued || b.paperGiven + b.onlineGiven > b.roll)
        return invalid("vote.issued");
    if (b.envelopes > b.paperGiven || b.empty > b.envelopes)
        return invalid("vote.envelopes");
    if (b.papers != b.envelopes - b.empty)
        return invalid("vote.papers");
    if (b.keyed != b.papers)
        return invalid("vote.unkeyed");
    if (b.online > b.onlineGiven)
        return invalid("vote.online");
    return b.keyed + b.online > 0 ? Status() : Status(invalid("vote.none"));
}

QString sha256Hex(const QByteArray &bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString commitmentOf(const BallotEntry &b) {
    return sha256Hex(QStringList{QStringLiteral("choice"), b.number, b.choice, b.nonce}.join(QLatin1Char(',')).toUtf8());
}

QString leafOf(const QString &number, const QString &commitment) {
    return sha256Hex(QStringList{QStringLiteral("ballot"), number, commitment}.join(QLatin1Char(',')).toUtf8());
}

QString voterCommitment(const QString &idHex, const QString &salt) {
    return sha256Hex(QStringList{QStringLiteral("voter"), idHex, salt}.join(QLatin1Char(',')).toUtf8());
}

QString chained(const QString &previous, int number, const QString &step, const QString &time, const QString &detail) {
    return sha256Hex(QStringList{previous, QString::number(number), step, time, detail}.join(QLatin1Char(',')).toUtf8());
}

MerkleTree::MerkleTree(const QStringList &leaves) : levels{leaves.isEmpty() ? QStringList{sha256Hex({})} : leaves} {
    while (levels.last().size() > 1) {
        const QStringList &below = levels.last();
        QStringList above;
        for (qsizetype i = 0; i + 1 < below.size(); i += 2)
            above += sha256Hex((below[i] + QLatin1Char(',') + below[i + 1]).toLatin1());
        if (below.size() % 2 == 1)
            above += below.last();
        levels.append(above);
    }
}

QList<MerkleTree::Step> MerkleTree::proofOf(qsizetype leaf) const {
    QList<Step> out;
    for (int level = 0; level + 1 < levels.size(); ++level, leaf /= 2) {
        const qsizetype partner = leaf % 2 == 0 ? leaf + 1 : leaf - 1;
        out.append({level, partner < levels[level].size() ? partner : -1, leaf % 2 == 1});
    }
    return out;
}

QString MerkleTree::fold(const QString &leaf, const QList<Step> &proof) const {
    QString at = leaf;
    for (const Step &s : proof)
        if (s.index >= 0) {
            const QString &partner = levels[s.level][s.index];
            at = sha256Hex((s.left ? partner + QLatin1Char(',') + at : at + QLatin1Char(',') + partner).toLatin1());
        }
    return at;
}

QByteArray checksums(const VoteFiles &files, const QStringList &names) {
    QByteArray out;
    for (const QString &n : names)
        out += (sha256Hex(files.value(n)) + QStringLiteral("  ") + n + QLatin1Char('\n')).toUtf8();
    return out;
}

QByteArray numberedBallots(const QList<BallotEntry> &byNumber) {
    QByteArray out;
    for (const BallotEntry &b : byNumber)
        out += (b.number + QLatin1Char(',') + commitmentOf(b) + QLatin1Char('\n')).toLatin1();
    return out;
}

QByteArray sortedChoices(const QList<BallotEntry> &ballots) {
    QStringList all;
    for (const BallotEntry &b : ballots)
        all += b.choice;
    all.sort();
    return (all.join(QLatin1Char('\n')) + QLatin1Char('\n')).toLatin1();
}

namespace {

// The files of a vote, checked one after another; the first that is not as it was sealed ends it.
class Verifier {
public:
    explicit Verifier(const VoteFiles &files) : m_files(files) {}

    Result<VoteReport> run(const QString &receipt) {
        for (const auto check : {&Verifier::sums, &Verifier::words, &Verifier::chain, &Verifier::ballots, &Verifier::choices})
            if (auto s = (this->*check)(); !s)
                return s.error();
        m_report.receipt = m_numbers.contains(receipt);
        return m_report;
    }

private:
    Status sums() {
        static const QStringList all = sealedFiles + QStringList{QStringLiteral("events.csv"), QStringLiteral("recipe.txt")};
        for (const QString &n : all)
            if (!m_files.contains(n))
                return altered(n);
        QFile recipe(QStringLiteral(":/votes/recipe.txt"));
        if (!recipe.open(QIODevice::ReadOnly) || recipe.readAll() != m_files.value(QStringLiteral("recipe.txt"))) // a stranger runs what it says
            return altered(QStringLiteral("recipe.txt"));
        if (m_files.value(QStringLiteral("files.sha256")) == checksums(m_files, all))
            return {};
        const QList<QByteArray> given = m_files.value(QStringLiteral("files.sha256")).split('\n');
        for (const QString &n : all)
            if (!given.contains(checksums(m_files, {n}).trimmed()))
                return altered(n);
        return altered(QStringLiteral("files.sha256"));
    }

    Status words() {
        const auto lines = linesOf(m_files[QStringLiteral("vote.txt")]);
        if (!lines)
            return altered(QStringLiteral("vote.txt"));
        for (const QString &l : *lines)
            m_words.insert(l.section(QLatin1String(": "), 0, 0), l.section(QLatin1String(": "), 1));
        m_report.title = m_words.value(QStringLiteral("title"));
        m_report.ballotRoot = m_words.value(QStringLiteral("ballot root"));
        for (qsizetype i = 1; m_words.contains(QStringLiteral("option %1").arg(i)); ++i)
            m_report.options += m_words.value(QStringLiteral("option %1").arg(i));
        return m_report.options.isEmpty() || m_words.value(QStringLiteral("format")) != QLatin1String("village-ledger vote 1") ? Status(altered(QStringLiteral("vote.txt"))) : Status();
    }

    Status chain() {
        const auto lines = linesOf(m_files[QStringLiteral("events.csv")]);
        if (!lines)
            return altered(QStringLiteral("events.csv"));
        QString previous = QStringLiteral("0");
        QString frozen;
        QString last;
        QString sealed;
        for (qsizetype i = 0; i < lines->size(); ++i) {
            const QStringList c = (*lines)[i].split(QLatin1Char(','));
            constexpr qsizetype columns = 5;
            if (c.size() != columns || c[0] != QString::number(i + 1) || chained(previous, static_cast<int>(i + 1), c[1], c[2], c[3]) != c[4])
                return altered(QStringLiteral("events.csv"));
            previous = c[4];
            last = c[1];
            (i == 0 ? frozen : sealed) = c[3];
        }
        m_report.root = previous;
        if (last != QLatin1String("seal") || sealed != sha256Hex(checksums(m_files, sealedFiles)))
            return altered(QStringLiteral("events.csv"));
        const auto roll = linesOf(m_files[QStringLiteral("roll.csv")]);
        return roll && frozen == sha256Hex(m_files[QStringLiteral("roll.csv")]) && QString::number(roll->size()) == m_words.value(QStringLiteral("roll")) ? Status() : Status(altered(QStringLiteral("roll.csv")));
    }

    Status ballots() {
        const auto lines = linesOf(m_files[QStringLiteral("ballots.csv")]);
        if (!lines)
            return altered(QStringLiteral("ballots.csv"));
        QStringList leaves;
        for (const QString &l : *lines) {
            const QString number = l.section(QLatin1Char(','), 0, 0);
            if (!isBallotNumber(number) || (!m_numbers.isEmpty() && m_numbers.last() >= number)) // none twice
                return altered(QStringLiteral("ballots.csv"));
            m_numbers += number;
            leaves += leafOf(number, l.section(QLatin1Char(','), 1));
        }
        return MerkleTree(leaves).root() == m_report.ballotRoot ? Status() : Status(altered(QStringLiteral("ballots.csv")));
    }

    Status choices() {
        const auto lines = linesOf(m_files[QStringLiteral("choices.csv")]);
        const BallotSheet sheet{m_report.options, m_words.value(QStringLiteral("most")).toInt()};
        if (!lines || lines->size() != m_numbers.size() || !std::is_sorted(lines->cbegin(), lines->cend()) || std::any_of(lines->cbegin(), lines->cend(), [&](const QString &c) { return c.isEmpty() || readChoice(c, sheet) != c; }))
            return altered(QStringLiteral("choices.csv"));
        m_report.tally = tallyOf(*lines, m_report.options.size());
        const auto said = [this](const QString &key) { return m_words.value(key).toLongLong(); };
        VoteTally t{{}, said(QStringLiteral("blank")), said(QStringLiteral("invalid")), said(QStringLiteral("ballots"))};
        for (qsizetype i = 1; i <= m_report.options.size(); ++i)
            t.counts.append(said(QStringLiteral("count %1").arg(i)));
        return t == m_report.tally ? Status() : Status(altered(QStringLiteral("vote.txt")));
    }

    const VoteFiles &m_files;
    QMap<QString, QString> m_words;
    QStringList m_numbers;
    VoteReport m_report;
};

} // namespace

Result<VoteReport> verifyVote(const VoteFiles &files, const QString &receipt) {
    return Verifier(files).run(receipt);
}

} // namespace vl
