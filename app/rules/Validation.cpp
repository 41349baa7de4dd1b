// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/Validation.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "rules/IdNumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

bool isIsoDate(const QString &iso) {
    static const QRegularExpression shape(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    return shape.match(iso).hasMatch() && earliest(iso).isValid();
}

Problem problemOf(int field, const char *reason, bool blocks = true) {
    return {field, QLatin1String(reason), blocks, 0, {}};
}

void checkId(const Record &record, int field, const QDate &today, std::vector<Problem> &out) {
    const IdCheck id = checkIdNumber(record.at(field).toString(), today);
    if (!id.usable()) {
        out.push_back({field, QStringLiteral("id.") + id.reason, true, id.position, id.found});
        return;
    }
    for (const QString &w : id.warnings)
        out.push_back({field, QStringLiteral("id.") + w, false, 0, {}});
    const QString sex = record.text("sex");
    if (!sex.isEmpty() && sex != id.sex)
        out.push_back(problemOf(record.type().indexOf(QStringLiteral("sex")), "sexDiffers", false));
    if (!agrees(record.text("birth"), id.birth.toString(Qt::ISODate)))
        out.push_back(problemOf(record.type().indexOf(QStringLiteral("birth")), "birthDiffers", false));
}

void checkValue(const Record &record, int i, const QDate &today, std::vector<Problem> &out) {
    const Field &f = record.type().field(i);
    const QVariant &v = record.at(i);
    switch (f.kind) {
    case FieldKind::Date:
        if (!isIsoDate(v.toString()))
            out.push_back(problemOf(i, "date"));
        break;
    case FieldKind::Code:
        if (CodeTable::get(QLatin1String(f.codeTable)).find(v.toString()) == nullptr)
            out.push_back(problemOf(i, "code"));
        break;
    case FieldKind::IdNumber:
        checkId(record, i, today, out);
        break;
    case FieldKind::Phone:
        if (readPhones(v.toString()) != v.toString())
            out.push_back(problemOf(i, "phone"));
        break;
    case FieldKind::Text:
        if (v.toString().size() > f.maxLength)
            out.push_back(problemOf(i, "length"));
        break;
    case FieldKind::Link:
        if (v.toByteArray().size() != 16)
            out.push_back(problemOf(i, "link"));
        break;
    default:
        break;
    }
}

// "Until" before "from" makes no sense in any record that has both.
void checkOrder(const Record &r, const char *from, const char *to, std::vector<Problem> &out) {
    const int a = r.type().indexOf(QLatin1String(from));
    const int b = r.type().indexOf(QLatin1String(to));
    if (a < 0 || b < 0 || !r.at(a).isValid() || !r.at(b).isValid())
        return;
    if (earliest(r.at(b).toString()) < earliest(r.at(a).toString()))
        out.push_back(problemOf(b, "order"));
}

} // namespace

std::vector<Problem> validate(const Record &record, const QDate &today) {
    std::vector<Problem> out;
    for (int i = 0; i < record.type().size(); ++i) {
        if (record.at(i).isValid())
            checkValue(record, i, today, out);
        else if (record.type().field(i).required)
            out.push_back(problemOf(i, "required"));
    }
    checkOrder(record, "from_date", "to_date", out);
    checkOrder(record, "valid_from", "valid_to", out);
    checkOrder(record, "collective_from", "collective_to", out);
    if (&record.type() == &types::resident() && record.value("birth").isValid() &&
        earliest(record.text("birth")) > today)
        out.push_back(problemOf(record.type().indexOf(QStringLiteral("birth")), "future"));
    return out;
}

QString readPhones(const QString &written) {
    static const QRegularExpression splitter(QStringLiteral("[/;,、，；\\s]+"));
    QStringList out;
    // "138…(儿子)" and "138 0000 1234".
    QString text = normalised(written);
    if (text.size() == 11 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        return text; // nearly all of them
    static const QRegularExpression aside(QStringLiteral("[(\\[][^)\\]0-9]*[)\\]]"));
    text.remove(aside);
    static const QRegularExpression spaced(QStringLiteral("(?<![0-9])(1[0-9]{2})[ -]([0-9]{4})[ -]([0-9]{4})(?![0-9])"));
    text.replace(spaced, QStringLiteral("\\1\\2\\3"));
    for (const QString &part : text.split(splitter, Qt::SkipEmptyParts)) {
        QString digits;
        for (const QChar c : part) {
            if (c.isDigit())
                digits += c;
            else if (c != QLatin1Char('-') && c != QLatin1Char('(') && c != QLatin1Char(')') && c != QLatin1Char('+'))
                return {};
        }
        if (digits.size() == 13 && digits.startsWith(QLatin1String("861")))
            digits.remove(0, 2);
        if (digits.size() < 5 || digits.size() > 13)
            return {};
        if (!out.contains(digits))
            out += digits;
    }
    return out.join(QLatin1Char(' '));
}

} // namespace vl
