// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulePack.h"

#include "records/Csv.h"

#include <QDate>
#include <QRegularExpression>

#include <atomic>
#include <functional>

namespace vl {

namespace {

struct Column {
    const char *name;
    const char *pattern; ///< of the whole cell
};

// The first columns, so many, are the key. `sound`: what patterns cannot say of a row.
struct File {
    const char *name;
    int keys;
    bool whole; ///< the program names its rows: none may go
    QList<Column> columns;
    bool (*sound)(const RuleRow &);
    /// Of the rows together: the first that cannot stand; -1: none. `keys` gives the first column of another file.
    qsizetype (*together)(const QList<RuleRow> &, const std::function<QSet<QString>(const char *)> &keys) = nullptr;
};

using Keys = std::function<QSet<QString>(const char *)>;

constexpr const char *words = ".{0,200}";
constexpr const char *named = ".{1,60}";
constexpr const char *basis = ".{2,200}"; // every rule says where it comes from
constexpr const char *whole = "\\d{0,9}";
constexpr const char *sure = "verified|knowledge|local|proposal|derived|mixed";

bool anything(const RuleRow &) {
    return true;
}

bool soundShare(const RuleRow &row, const QString &name) {
    const qint64 num = row[name + QStringLiteral("_num")].toLongLong();
    const qint64 den = row[name + QStringLiteral("_den")].toLongLong();
    const QString op = row[name + QStringLiteral("_op")];
    return op.isEmpty() ? num == 0 && den == 0 : num > 0 && (op == QLatin1String(">") ? num < den : num <= den); // more than all cannot be
}

bool soundVote(const RuleRow &row) {
    return soundShare(row, QStringLiteral("quorum")) && soundShare(row, QStringLiteral("pass")) && !row[QStringLiteral("pass_op")].isEmpty();
}

bool soundBand(const RuleRow &row) {
    const bool rate = row[QStringLiteral("rate_10000")].toLongLong() > 0;
    const QString upto = row[QStringLiteral("upto_fen")];
    return rate ? (upto.isEmpty() || upto.toLongLong() > row[QStringLiteral("over_fen")].toLongLong()) && row[QStringLiteral("rate_10000")].toLongLong() <= 10'000
                : row[QStringLiteral("least_fen")].toLongLong() <= row[QStringLiteral("most_fen")].toLongLong() && row[QStringLiteral("most_fen")].toLongLong() > 0;
}

bool soundKind(const RuleRow &row) {
    return (row[QStringLiteral("times")].toInt() > 0) == !row[QStringLiteral("every")].isEmpty();
}

// A base, or so much each time; a cap and its period go together.
bool soundPoints(const RuleRow &row) {
    const bool base = row[QStringLiteral("base")].toLongLong() > 0;
    const bool each = row[QStringLiteral("points")].toLongLong() != 0;
    const bool capped = row[QStringLiteral("cap")].isEmpty() || row[QStringLiteral("cap")].toLongLong() > 0;
    return capped && !(base && each) && row[QStringLiteral("cap")].isEmpty() == row[QStringLiteral("period")].isEmpty() && (row[QStringLiteral("within")].isEmpty() || row[QStringLiteral("points")].toLongLong() < 0);
}

// A limit and its unit go together.
bool soundLimit(const RuleRow &row) {
    return (row[QStringLiteral("limit")].toInt() > 0) == !row[QStringLiteral("unit")].isEmpty();
}

bool soundChoices(const RuleRow &row) {
    return (row[QStringLiteral("kind")] == QLatin1String("choice")) == (row[QStringLiteral("choices")].count(QLatin1Char('|')) > 0);
}

bool soundHolidays(const RuleRow &row) {
    const QDate from = QDate::fromString(row[QStringLiteral("from")], Qt::ISODate);
    const QDate to = QDate::fromString(row[QStringLiteral("to")], Qt::ISODate);
    return from.isValid() && to.isValid() && from <= to && from.daysTo(to) <= 31;
}

// It goes back to a step that comes before it, or to itself; its meeting and its rule are known.
qsizetype soundMatter(const QList<RuleRow> &rows, const Keys &keys) {
    const QSet<QString> kinds = keys("meeting_kinds.csv") + QSet<QString>{QString(), QStringLiteral("assembly")};
    const QSet<QString> rules = keys("voting_rules.csv") + QSet<QString>{QString(), QStringLiteral("assembly")};
    QSet<QString> before{QString()};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        before.insert(rows[i][QStringLiteral("step")]);
        if (!before.contains(rows[i][QStringLiteral("else")]) || !kinds.contains(rows[i][QStringLiteral("meeting")]) || !rules.contains(rows[i][QStringLiteral("rule")]))
            return i;
    }
    return -1;
}

qsizetype soundKinds(const QList<RuleRow> &rows, const Keys &keys) {
    const QSet<QString> rules = keys("voting_rules.csv") + QSet<QString>{QString()};
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (!rules.contains(rows[i][QStringLiteral("rule")]))
            return i;
    return -1;
}

// The bands of a category follow each other from nothing to without end.
qsizetype soundBands(const QList<RuleRow> &rows, const Keys &) {
    QHash<QString, QPair<qsizetype, QString>> last; // the row, and where its band ends
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RuleRow &row = rows[i];
        if (row[QStringLiteral("rate_10000")].toLongLong() == 0)
            continue;
        const auto it = last.constFind(row[QStringLiteral("category")]);
        const QString from = it == last.cend() ? QStringLiteral("0") : it->second;
        if (from.isEmpty() || row[QStringLiteral("over_fen")].toLongLong() != from.toLongLong())
            return i;
        last.insert(row[QStringLiteral("category")], {i, row[QStringLiteral("upto_fen")]});
    }
    for (const auto &[row, upto] : std::as_const(last))
        if (!upto.isEmpty())
            return row;
    return -1;
}

// One to twenty-five, and each clock begins at a step before it.
qsizetype soundDevelopment(const QList<RuleRow> &rows, const Keys &) {
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int step = rows[i][QStringLiteral("step")].toInt();
        if (step != i + 1 || rows[i][QStringLiteral("from_step")].toInt() >= step || rows[i][QStringLiteral("due_step")].toInt() >= step)
            return i;
    }
    return -1;
}

// States as "flow state"; an event leads from one that does not end to one that there is.
qsizetype soundEvents(const QList<RuleRow> &rows, const Keys &keys) {
    const QSet<QString> states = keys("flow_states.csv");
    const QString flow = QStringLiteral("flow");
    const QString state = QStringLiteral("state");
    QSet<QString> ends;
    for (const RuleRow &row : readResourceCsv(QStringLiteral(":/rules/flow_states.csv")))
        if (!row[QStringLiteral("ends")].isEmpty())
            ends.insert(row[flow] + QLatin1Char(' ') + row[state]);
    QHash<QString, QString> leads; // the program's own lead where they led
    const auto keyOf = [&](const RuleRow &row) { return QStringList{row[flow], row[state], row[QStringLiteral("event")]}.join(QLatin1Char(' ')); };
    for (const RuleRow &row : readResourceCsv(QStringLiteral(":/rules/flow_events.csv")))
        leads.insert(keyOf(row), row[QStringLiteral("to")]);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const QString &column : {state, QStringLiteral("to")})
            if (!states.contains(rows[i][flow] + QLatin1Char(' ') + rows[i][column]))
                return i;
        if (ends.contains(rows[i][flow] + QLatin1Char(' ') + rows[i][state]) || leads.value(keyOf(rows[i]), rows[i][QStringLiteral("to")]) != rows[i][QStringLiteral("to")])
            return i;
    }
    return -1;
}

// A county changes how long a state lasts and what it is called; it begins and ends where it did, or what runs would be over.
qsizetype soundStates(const QList<RuleRow> &rows, const Keys &) {
    QHash<QString, QString> firsts;
    QHash<QString, QString> ends;
    const auto keyOf = [](const RuleRow &row) { return row[QStringLiteral("flow")] + QLatin1Char(' ') + row[QStringLiteral("state")]; };
    for (const RuleRow &row : readResourceCsv(QStringLiteral(":/rules/flow_states.csv"))) {
        if (!firsts.contains(row[QStringLiteral("flow")]))
            firsts.insert(row[QStringLiteral("flow")], row[QStringLiteral("state")]);
        ends.insert(keyOf(row), row[QStringLiteral("ends")]);
    }
    QSet<QString> begun;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString flow = rows[i][QStringLiteral("flow")];
        if (!begun.contains(flow) && firsts.value(flow, rows[i][QStringLiteral("state")]) != rows[i][QStringLiteral("state")])
            return i;
        begun.insert(flow);
        if (ends.value(keyOf(rows[i]), rows[i][QStringLiteral("ends")]) != rows[i][QStringLiteral("ends")])
            return i;
    }
    return -1;
}

// A shelf holds what it held; of the services one takes what no other names.
qsizetype soundShelves(const QList<RuleRow> &rows, const Keys &) {
    QHash<QString, QString> holds;
    for (const RuleRow &row : readResourceCsv(QStringLiteral(":/rules/archive_classes.csv")))
        holds.insert(row[QStringLiteral("shelf")], row[QStringLiteral("of")]);
    QSet<QString> rest;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString of = rows[i][QStringLiteral("of")];
        const bool some = !rows[i][QStringLiteral("items")].isEmpty();
        if (holds.value(rows[i][QStringLiteral("shelf")], of) != of || (some && of != QLatin1String("services")) || (!some && rest.contains(of)))
            return i;
        if (!some)
            rest.insert(of);
    }
    return -1;
}

const QList<File> &known() {
    static const QList<File> list{
        {"voting_rules.csv", 1, true, {{"rule", "[A-Z0-9-]{1,10}"}, {"who", words}, {"quorum_op", "(>|>=)?"}, {"quorum_num", whole}, {"quorum_den", whole}, {"pass_base", "present|should|all"}, {"pass_op", ">|>="}, {"pass_num", whole}, {"pass_den", whole}, {"notice_days", whole}, {"secret", "(yes)?"}, {"written", "(yes)?"}, {"basis", basis}, {"edition", words}, {"confidence", sure}}, soundVote},
        {"party_dues_bands.csv", 2, true, {{"category", "wage|annual|selfemployed|retired|farmer|relief"}, {"over_fen", whole}, {"upto_fen", whole}, {"rate_10000", whole}, {"least_fen", whole}, {"most_fen", whole}, {"base", named}, {"basis", basis}, {"confidence", sure}}, soundBand, soundBands},
        {"party_development.csv", 1, true, {{"step", "[1-9]|1\\d|2[0-5]"}, {"stage", "[1-5]"}, {"stage_name", named}, {"name", named}, {"name_en", words}, {"actor", words}, {"from_step", whole}, {"earliest_months", whole}, {"due_step", whole}, {"due_months", whole}, {"limit_months", whole}, {"document", words}, {"basis", basis}, {"confidence", sure}}, anything, soundDevelopment},
        {"meeting_kinds.csv", 1, true, {{"kind", "[A-Z0-9-]{1,20}"}, {"name", named}, {"name_en", words}, {"body", "[a-z_]{1,30}"}, {"times", "\\d{1,2}"}, {"every", "(month|quarter|year)?"}, {"rule", "[A-Z0-9-]{0,10}"}, {"convener", words}, {"basis", basis}, {"confidence", sure}}, soundKind, soundKinds},
        {"party_points.csv", 2, false, {{"item", "[A-Z0-9-]{1,20}"}, {"year", "20\\d\\d"}, {"group", named}, {"name", named}, {"base", whole}, {"points", "(-?\\d{1,6})?"}, {"cap", whole}, {"period", "(month|quarter|year)?"}, {"within", "[A-Z0-9-]{0,20}"}, {"basis", basis}, {"confidence", sure}}, soundPoints},
        {"matter_steps.csv", 1, true, {{"step", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"form", words}, {"actor", words}, {"meeting", "[A-Za-z0-9-]{0,20}"}, {"rule", "[A-Za-z0-9-]{0,10}"}, {"days", "\\d{0,3}"}, {"else", "[a-z]{0,20}"}, {"basis", basis}, {"confidence", sure}}, anything, soundMatter},
        {"holidays.csv", 3, false, {{"from", "20\\d\\d-\\d\\d-\\d\\d"}, {"to", "20\\d\\d-\\d\\d-\\d\\d"}, {"kind", "off|work"}, {"name", words}, {"source", basis}}, soundHolidays},
        {"affair_figures.csv", 1, true, {{"figure", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"definition", "(?s).{5,400}"}, {"definition_en", "(?s).{0,400}"}, {"basis", basis}, {"confidence", sure}}, anything},
        {"flow_states.csv", 2, true, {{"flow", "[a-z]{1,20}"}, {"state", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"limit", "\\d{0,3}"}, {"unit", "[hdw]?"}, {"urgent_hours", "\\d{0,3}"}, {"item", "(yes)?"}, {"ends", "(yes)?"}, {"basis", basis}, {"confidence", sure}}, soundLimit, soundStates},
        {"flow_events.csv", 3, true, {{"flow", "[a-z]{1,20}"}, {"state", "[a-z]{1,20}"}, {"event", "[a-z]{1,20}"}, {"to", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"actor", words}, {"asks", "(member|text|level)?"}, {"most", "\\d{0,2}"}, {"after", "(yes)?"}, {"handling", "((村办|代办|上报) ?)*"}, {"basis", basis}, {"confidence", sure}}, anything, soundEvents},
        {"clock_colours.csv", 1, true, {{"colour", "red|yellow|green"}, {"name", named}, {"name_en", words}, {"days_left", "\\d{0,2}"}, {"basis", basis}, {"confidence", sure}}, anything},
        {"archive_classes.csv", 1, true, {{"shelf", "[a-z]{1,20}"}, {"of", "minutes|matters|services|requests|notices|votes|members|letters|forms|consents|audit|chronicle"}, {"items", "([A-Z]\\d{2} ?)*"}, {"name", named}, {"name_en", words}, {"years", "\\d{0,2}"}, {"basis", basis}, {"confidence", sure}}, anything, soundShelves},
        {"visit_groups.csv", 1, false, {{"group", "[A-Z0-9]{1,8}"}, {"every_days", "[1-9]\\d{0,2}"}, {"basis", basis}, {"confidence", sure}}, anything},
        {"order_kinds.csv", 1, true, {{"kind", "[a-z]{1,20}"}, {"flow", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"guarded", "(yes)?"}, {"basis", basis}, {"confidence", sure}}, anything},
        {"services.csv", 1, false, {{"item", "[A-Z]\\d{2}"}, {"class", "[A-Z]"}, {"class_name", named}, {"name", named}, {"also", words}, {"handling", "村办|代办|上报"}, {"limit", "\\d{0,3}"}, {"unit", "[hdw]?"}, {"papers", words}, {"sensitive", "(yes)?"}, {"publicity", "(yes)?"}, {"basis", basis}, {"confidence", "verified|knowledge|local|proposal|derived|mixed|example"}}, soundLimit},
        {"service_fields.csv", 2, false, {{"item", "[A-Z]\\d{2}|\\*"}, {"field", "[a-z]{1,20}"}, {"label", named}, {"kind", "text|lines|number|money|date|day|choice|check"}, {"choices", words}, {"source", "((household|resident)\\.[a-z]{1,20})?"}, {"required", "(yes)?"}}, soundChoices},
        {"party_figures.csv", 1, true, {{"figure", "[a-z]{1,20}"}, {"name", named}, {"name_en", words}, {"definition", "(?s).{5,400}"}, {"definition_en", "(?s).{0,400}"}, {"basis", basis}, {"confidence", sure}}, anything},
    };
    return list;
}

const File *fileOf(const QString &name) {
    for (const File &f : known())
        if (name == QLatin1String(f.name))
            return &f;
    return nullptr;
}

QString shippedPath(const QString &file) {
    return QStringLiteral(":/rules/") + file;
}

// Rows by header; -1 for whoever has not all columns.
QList<RuleRow> parse(const File &file, const QString &csv, int *badLine) {
    QStringList header;
    QList<RuleRow> out;
    int line = 0;
    QString text = csv;
    if (text.startsWith(QChar(0xfeff))) // spreadsheets write one
        text.remove(0, 1);
    readCsv(text, [&](const QStringList &cells) {
        ++line;
        if (cells.size() == 1 && cells.first().trimmed().isEmpty())
            return true;
        if (header.isEmpty()) {
            header = cells;
            for (const Column &c : file.columns)
                if (!header.contains(QLatin1String(c.name)))
                    *badLine = line;
            return *badLine == 0;
        }
        RuleRow row;
        for (qsizetype i = 0; i < header.size() && i < cells.size(); ++i)
            row.insert(header[i], cells[i].trimmed());
        bool good = cells.size() == header.size() && file.sound(row);
        for (const Column &c : file.columns)
            good = good && QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(c.pattern))).match(row[QLatin1String(c.name)]).hasMatch();
        if (!good)
            *badLine = line;
        out.append(row);
        return good;
    });
    if (out.isEmpty() && *badLine == 0)
        *badLine = 1;
    return out;
}

QString keyOf(const File &file, const RuleRow &row) {
    QStringList parts;
    for (int i = 0; i < file.keys; ++i)
        parts += row[QLatin1String(file.columns[i].name)];
    return parts.join(QLatin1Char(' '));
}

// What there is to be named of a file: the program's, which may not go, and the county's own.
QSet<QString> keysOf(const QString &name, const QHash<QString, QString> &beside) {
    const File *file = fileOf(name);
    int bad = 0;
    QSet<QString> out;
    for (const RuleRow &row : readResourceCsv(shippedPath(name)) + (beside.contains(name) ? parse(*file, beside[name], &bad) : QList<RuleRow>()))
        out.insert(keyOf(*file, row));
    return out;
}

struct Pack {
    QHash<QString, QList<RuleRow>> county;
    QHash<QString, QList<RuleRow>> own;
};
std::mutex packMutex;
Pack pack;
std::atomic<int> editions = 0;

} // namespace

QStringList RulePack::files() {
    QStringList out;
    for (const File &f : known())
        out += QLatin1String(f.name);
    return out;
}

Status RulePack::check(const QString &name, const QString &csv, const QHash<QString, QString> &beside) {
    const File *file = fileOf(name);
    if (file == nullptr)
        return Error{ErrorCode::Invalid, QStringLiteral("rules.file"), name};
    int badLine = 0;
    const QList<RuleRow> rows = parse(*file, csv, &badLine);
    if (badLine > 0)
        return Error{ErrorCode::Invalid, QStringLiteral("rules.row"), QStringLiteral("%1:%2").arg(name).arg(badLine)};
    QSet<QString> there;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (there.contains(keyOf(*file, rows[i])))
            return Error{ErrorCode::Invalid, QStringLiteral("rules.row"), QStringLiteral("%1:%2").arg(name).arg(i + 2)};
        there.insert(keyOf(*file, rows[i]));
    }
    if (file->whole)
        for (const RuleRow &row : readResourceCsv(shippedPath(name)))
            if (!there.contains(keyOf(*file, row)))
                return Error{ErrorCode::Invalid, QStringLiteral("rules.gone"), name + QStringLiteral(": ") + keyOf(*file, row)};
    const qsizetype apart = file->together == nullptr ? -1 : file->together(rows, [&](const char *other) { return keysOf(QLatin1String(other), beside); });
    return apart < 0 ? Status() : Status(Error{ErrorCode::Invalid, QStringLiteral("rules.row"), QStringLiteral("%1:%2").arg(name).arg(apart + 2)});
}

void RulePack::use(const QHash<QString, QString> &county, const QHash<QString, QList<RuleRow>> &own) {
    Pack fresh;
    for (auto it = county.cbegin(); it != county.cend(); ++it)
        if (const File *file = fileOf(it.key())) {
            int bad = 0;
            fresh.county.insert(it.key(), parse(*file, it.value(), &bad));
        }
    fresh.own = own;
    const std::scoped_lock lock(packMutex);
    if (fresh.county == pack.county && fresh.own == pack.own)
        return;
    pack = std::move(fresh);
    ++editions;
}

QList<RuleRow> RulePack::rows(const QString &file) {
    const std::scoped_lock lock(packMutex);
    const auto county = pack.county.constFind(file);
    return (county == pack.county.cend() ? readResourceCsv(shippedPath(file)) : *county) + pack.own.value(file);
}

int RulePack::edition() {
    return editions;
}

} // namespace vl
