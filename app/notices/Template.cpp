// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Template.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 largestFile = 256 << 10;

const QHash<QString, TypeStyle> usual{
    {QStringLiteral("title"), {QStringLiteral("title"), 26, 40}}, {QStringLiteral("body"), {QStringLiteral("fangsong"), 16, 28.99}}, {QStringLiteral("table"), {QStringLiteral("song"), 14, 22}}, {QStringLiteral("redhead"), {QStringLiteral("title"), 42, 60}}, {QStringLiteral("receipt"), {QStringLiteral("song"), 12, 22}}, {QStringLiteral("big"), {QStringLiteral("hei"), 0, 0}}};

const QHash<QString, TemplateBlock::Kind> blockNames{
    {QStringLiteral("title"), TemplateBlock::Kind::Title}, {QStringLiteral("body"), TemplateBlock::Kind::Body}, {QStringLiteral("plain"), TemplateBlock::Kind::Plain}, {QStringLiteral("table"), TemplateBlock::Kind::Table}, {QStringLiteral("sign"), TemplateBlock::Kind::Sign}, {QStringLiteral("redhead"), TemplateBlock::Kind::RedHead}, {QStringLiteral("number"), TemplateBlock::Kind::DocumentNumber}, {QStringLiteral("receipt"), TemplateBlock::Kind::Receipt}, {QStringLiteral("big"), TemplateBlock::Kind::Big}, {QStringLiteral("imprint"), TemplateBlock::Kind::Imprint}, {QStringLiteral("newpage"), TemplateBlock::Kind::NewPage}};

class Reader {
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    Result<NoticeTemplate> read(const QString &text) {
        m_out.text = text;
        const QStringList lines = text.split(QLatin1Char('\n'));
        bool head = true;
        for (const QString &raw : lines) {
            ++m_line;
            QString line = raw;
            while (!line.isEmpty() && line.back().isSpace() && line.back().unicode() != 0x3000)
                line.chop(1);
            if (line.startsWith(QLatin1Char('#')))
                continue;
            Status s;
            if (head && line == QLatin1String("---"))
                head = false;
            else if (head)
                s = line.isEmpty() ? Status() : setting(line);
            else
                s = block(line);
            if (!s)
                return s.error();
        }
        if (m_out.kind.isEmpty() || m_out.name.isEmpty() || head || m_out.blocks.isEmpty())
            return wrong("head");
        if (!m_versioned) {
            m_line = 1;
            return wrong("version");
        }
        if (auto s = sound(); !s)
            return s.error();
        return m_out;
    }

private:
    Error wrong(const char *what) const { return {ErrorCode::Invalid, QStringLiteral("template.") + QLatin1String(what), QStringLiteral("%1:%2").arg(m_file).arg(m_line)}; }

    Status setting(const QString &line) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString key = line.left(colon).trimmed();
        const QString value = line.mid(colon + 1).trimmed();
        if (colon <= 0)
            return wrong("key");
        if (key == QLatin1String("notice")) {
            m_versioned = value == QLatin1String("1");
            return m_versioned ? Status() : Status(wrong("version"));
        }
        if (key == QLatin1String("data") && !knownSource(value))
            return wrong("source");
        const QHash<QString, QString *> texts{{QStringLiteral("kind"), &m_out.kind}, {QStringLiteral("name"), &m_out.name}, {QStringLiteral("sort"), &m_out.sort}, {QStringLiteral("data"), &m_out.source}, {QStringLiteral("basis"), &m_out.basis}, {QStringLiteral("every"), &m_out.every}};
        if (QString *to = texts.value(key)) {
            *to = value;
            return {};
        }
        const QHash<QString, bool *> flags{{QStringLiteral("approval"), &m_out.approval}, {QStringLiteral("per person"), &m_out.perPerson}};
        if (bool *to = flags.value(key)) {
            *to = value == QLatin1String("yes");
            return *to || value == QLatin1String("no") ? Status() : Status(wrong("key"));
        }
        if (key == QLatin1String("number")) {
            m_out.series = value;
            m_out.single = true;
            return value.isEmpty() || value.size() > 10 ? Status(wrong("key")) : Status();
        }
        if (key == QLatin1String("columns") || key == QLatin1String("sample")) {
            if (key == QLatin1String("columns"))
                m_out.columns = cellsOf(value);
            else
                m_out.samples.append(cellsOf(value));
            return {};
        }
        if (key == QLatin1String("paper")) {
            static const QHash<QString, QSizeF> papers{{QStringLiteral("A4"), {210, 297}}, {QStringLiteral("A3"), {297, 420}}, {QStringLiteral("A4 landscape"), {297, 210}}, {QStringLiteral("A3 landscape"), {420, 297}}, {QStringLiteral("A4 third"), {210, 99}}};
            if (!papers.contains(value))
                return wrong("paper");
            m_out.paper = papers[value];
            return {};
        }
        const QStringList words = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (key == QLatin1String("margins"))
            return words.size() == 4 && number(words[0], 5, 100) && number(words[1], 5, 100) && number(words[2], 5, 100) && number(words[3], 5, 100)
                       ? margins(words)
                       : Status(wrong("number"));
        if (key == QLatin1String("days")) {
            const bool working = words.value(1) == QLatin1String("working");
            bool whole = false;
            m_out.days = words.value(0).toInt(&whole);
            if (!whole || !number(words.value(0), 1, 365) || words.size() > 2 || (words.size() == 2 && !working))
                return wrong("number");
            m_out.workingDays = working;
            return {};
        }
        if (usual.contains(key)) {
            static const QStringList faces{QStringLiteral("song"), QStringLiteral("fangsong"), QStringLiteral("hei"), QStringLiteral("kai"), QStringLiteral("title")};
            const double least = key == QLatin1String("big") ? 0 : 5; // of large characters the page says how large
            if (words.size() != 3 || !faces.contains(words[0]) || !number(words[1], least, 600) || !number(words[2], least, 800))
                return wrong("number");
            m_out.styles[key] = {words[0], words[1].toDouble(), words[2].toDouble()};
            return {};
        }
        return wrong("key");
    }

    static QStringList cellsOf(const QString &line) {
        QStringList cells = line.split(QLatin1Char('|'));
        for (QString &c : cells)
            c = c.trimmed();
        return cells;
    }

    Status margins(const QStringList &w) {
        m_out.margins = {w[3].toDouble(), w[0].toDouble(), w[1].toDouble(), w[2].toDouble()}; // top right bottom left, as in the file
        constexpr double leastText = 40;
        return m_out.margins.left() + m_out.margins.right() < m_out.paper.width() - leastText && m_out.margins.top() + m_out.margins.bottom() < m_out.paper.height() - leastText ? Status() : Status(wrong("number"));
    }

    // By name only: whether there is such a group is known where the data are.
    static bool knownSource(const QString &value) {
        static const QRegularExpression source(QStringLiteral("^(sample|voters|households|group( [A-Z0-9]+)+|statistics (ages|tags|changes)|party (dues|organisation|development|points|appraisal)|vote (result|proofs))$"));
        return source.match(value).hasMatch();
    }

    // Of the register only these are there to be asked for; a word written wrongly would stay empty for ever.
    static bool ofRegister(const QString &key) {
        static const QSet<QString> keys{QStringLiteral("no"), QStringLiteral("name"), QStringLiteral("birth"), QStringLiteral("age"), QStringLiteral("group"), QStringLiteral("sex"), QStringLiteral("id_number"), QStringLiteral("phone"), QStringLiteral("bank_card"), QStringLiteral("address"), QStringLiteral("political"), QStringLiteral("members"), QStringLiteral("kind")};
        return keys.contains(key);
    }

    Status sound() {
        const bool people = m_out.source == QLatin1String("voters") || m_out.source == QLatin1String("households") || m_out.source.startsWith(QLatin1String("group"));
        bool id = false;
        bool born = false;
        const auto meets = [&](const QString &key) {
            id = id || key == QLatin1String("id_number");
            born = born || key == QLatin1String("birth") || key == QLatin1String("age");
        };
        for (const QString &k : std::as_const(m_out.columns))
            meets(k);
        for (const QString &k : m_out.placeholders())
            meets(k);
        for (TemplateBlock &b : m_out.blocks) {
            while (!b.lines.isEmpty() && b.lines.last().isEmpty())
                b.lines.removeLast();
            if (b.kind != TemplateBlock::Kind::Table)
                continue;
            m_line = b.line;
            if (b.columns.isEmpty() || std::any_of(b.columns.cbegin(), b.columns.cend(), [&](const TemplateColumn &c) { return people && !ofRegister(c.key); }))
                return wrong("column");
            for (const QString &k : NoticeTemplate::namedIn(b.total))
                if (m_out.source == QLatin1String("sample") && k.startsWith(QLatin1String("sum:")) && !m_out.columns.contains(k.mid(4)))
                    return wrong("placeholder");
            // With the region, a birth date or an age and a few digits give the whole number: masking_rules.csv.
            if (id && born)
                return wrong("idbeside");
        }
        return {};
    }

    static bool number(const QString &s, double least, double most) {
        bool ok = false;
        const double d = s.toDouble(&ok);
        return ok && d >= least && d <= most;
    }

    Status block(const QString &line) {
        if (line.startsWith(QLatin1Char('@'))) {
            const QString name = line.mid(1).trimmed();
            if (!blockNames.contains(name))
                return wrong("block");
            TemplateBlock b;
            b.kind = blockNames[name];
            b.line = m_line;
            m_out.blocks.append(b);
            return {};
        }
        if (m_out.blocks.isEmpty())
            return line.isEmpty() ? Status() : Status(wrong("block"));
        TemplateBlock &b = m_out.blocks.last();
        if (b.kind != TemplateBlock::Kind::Table) {
            if (!line.isEmpty() || !b.lines.isEmpty())
                b.lines.append(line);
            return {};
        }
        if (line.isEmpty())
            return {};
        if (line.startsWith(QLatin1String("total:"))) {
            b.total = line.mid(6).trimmed();
            return {};
        }
        if (line.startsWith(QLatin1String("panels:"))) {
            if (!number(line.mid(7).trimmed(), 1, 6))
                return wrong("number");
            b.panels = line.mid(7).trimmed().toInt();
            return {};
        }
        if (line.startsWith(QLatin1String("sample:"))) {
            m_out.samples.append(cellsOf(line.mid(7)));
            return {};
        }
        const QStringList cells = cellsOf(line);
        static const QHash<QString, Qt::Alignment> alignments{{QStringLiteral("left"), Qt::AlignLeft}, {QStringLiteral("center"), Qt::AlignHCenter}, {QStringLiteral("right"), Qt::AlignRight}};
        if (cells.size() != 4 || cells[0].isEmpty() || !number(cells[2], 3, 400) || !alignments.contains(cells[3]))
            return wrong("column");
        if (cells[0] != QLatin1String("no"))
            m_out.columns += cells[0];
        b.columns.append({cells[0], cells[1], cells[2].toDouble(), alignments[cells[3]]});
        return {};
    }

    QString m_file;
    int m_line = 0;
    bool m_versioned = false;
    NoticeTemplate m_out;
};

} // namespace

TypeStyle NoticeTemplate::style(const QString &key) const {
    return styles.value(key, usual.value(key));
}

QStringList NoticeTemplate::namedIn(const QString &written) {
    static const QRegularExpression brace(QStringLiteral("\\{([a-z_:]+)\\}"));
    QStringList out;
    for (auto it = brace.globalMatch(written); it.hasNext();)
        if (const QString key = it.next().captured(1); !out.contains(key))
            out += key;
    return out;
}

QStringList NoticeTemplate::placeholders() const {
    QStringList out;
    for (const TemplateBlock &b : blocks)
        out += namedIn(b.lines.join(QLatin1Char('\n')) + b.total);
    out.removeDuplicates();
    return out;
}

Result<NoticeTemplate> readTemplate(const QString &text, const QString &file) {
    return Reader(file).read(text);
}

Result<QList<NoticeTemplate>> noticeTemplates(const QString &folder) {
    QList<NoticeTemplate> out;
    QHash<QString, qsizetype> at;
    for (const QString &place : {QStringLiteral(":/notices"), folder}) {
        if (place.isEmpty())
            continue;
        for (const QString &name : QDir(place).entryList({QStringLiteral("*.notice")}, QDir::Files, QDir::Name)) {
            QFile f(place + QLatin1Char('/') + name);
            if (!f.open(QIODevice::ReadOnly) || f.size() > largestFile)
                return Error{ErrorCode::Io, {}, f.fileName()};
            QStringDecoder utf8(QStringDecoder::Utf8);
            const QString text = utf8(f.readAll());
            if (utf8.hasError())
                return Error{ErrorCode::Invalid, QStringLiteral("template.utf8"), name};
            auto t = readTemplate(text, name);
            if (!t)
                return t.error();
            // A county may ask for a second reader where the program does not, and not the other way round.
            t->approval = t->approval || (at.contains(t->kind) ? out[at[t->kind]].approval : !folder.isEmpty() && !t->source.isEmpty() && t->source != QLatin1String("sample"));
            if (at.contains(t->kind)) {
                out[at[t->kind]] = *t;
            } else {
                at.insert(t->kind, out.size());
                out.append(*t);
            }
        }
    }
    return out;
}

} // namespace vl
