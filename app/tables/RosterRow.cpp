// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/RosterRow.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "records/Masking.h"
#include "records/Types.h"
#include "rules/DateText.h"
#include "rules/IdNumber.h"
#include "rules/Validation.h"
#include "tables/RowKind.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vl {

namespace {

const RecordType &person() {
    return types::resident();
}

class PersonReader {
public:
    PersonReader(const WrittenRow &row, const RowContext &context, RosterPerson &out) : m_row(row), m_context(context), m_out(out) {}

    void read() {
        QString aside;
        set("name", cleanName(text("name"), &aside));
        if (!aside.isEmpty()) {
            m_aside = aside;
            note(QStringLiteral("name.aside"));
        }
        readId();
        for (int i = 0; i < person().size(); ++i) {
            const Field &f = person().field(i);
            const QString key = QLatin1String(f.header == nullptr ? "" : f.header);
            if (!key.isEmpty() && m_row.contains(key) && !special(key))
                readField(i, f, key);
        }
        readPresence();
        readGroups();
        readHousehold();
        readAside();
    }

private:
    static bool special(const QString &key) {
        static const QStringList list{QStringLiteral("name"), QStringLiteral("id_number"), QStringLiteral("person_type"), QStringLiteral("out_work")};
        return list.contains(key);
    }

    [[nodiscard]] QString text(const char *key) const { return m_row.value(QLatin1String(key)).text; }
    void set(const char *field, const QVariant &value) {
        if (!value.toString().isEmpty())
            m_out.values.emplace_back(person().indexOf(QLatin1String(field)), value);
    }
    void note(const QString &key, const QString &about = {}) { m_out.notes.push_back({key, about}); }

    // What stood behind the name in brackets is kept as a remark; whether it means a death or a move a person says.
    void readAside() {
        if (m_aside.isEmpty())
            return;
        const int i = person().indexOf(QStringLiteral("remark"));
        for (auto &[field, value] : m_out.values)
            if (field == i) {
                value = QString(value.toString() + QStringLiteral("；") + m_aside).left(1000);
                return;
            }
        set("remark", m_aside);
    }

    void readId() {
        const WrittenCell cell = m_row.value(QStringLiteral("id_number"));
        static const QRegularExpression digit(QStringLiteral("[0-9]"));
        if (!cell.text.isEmpty() && !digit.match(cell.text).hasMatch()) { // 未办, 遗失, 新生儿: said, not damaged
            const QString why = CodeTable::get(QStringLiteral("id_missing")).codeFor(cell.text);
            set("id_missing", why.isEmpty() ? QStringLiteral("blank") : why);
            return;
        }
        if (cell.text.isEmpty() || meansNothing(cell.text)) {
            set("id_missing", QStringLiteral("blank"));
            return;
        }
        m_id = checkIdNumber(cell.text, m_context.today, IdSourceKind::Spreadsheet);
        m_out.idShown = cell.text.size() >= 15 && cell.text.size() <= 24 ? maskIdNumber(squeezed(cell.text)) : cell.text.left(24);
        if (!m_id.usable()) {
            m_out.flagged = true;
            set("id_missing", QStringLiteral("damaged"));
            note(QStringLiteral("id.") + m_id.reason, m_id.reason == QLatin1String("char") ? QString::number(m_id.position) : QString());
            return;
        }
        if (m_id.verdict == IdVerdict::Legacy15)
            note(QStringLiteral("id.legacy"));
        if (m_id.warnings.contains(QStringLiteral("age")))
            note(QStringLiteral("id.age"));
        set("id_number", m_id.number);
    }

    void readField(int i, const Field &f, const QString &key) {
        const WrittenCell cell = m_row.value(key);
        if (meansNothing(cell.text) && !(f.kind == FieldKind::Flag || key == QLatin1String("political")))
            return;
        switch (f.kind) {
        case FieldKind::Code:
            readCode(i, f, cell);
            break;
        case FieldKind::Date:
            readDateField(i, cell, key == QLatin1String("birth_date"));
            break;
        case FieldKind::Phone:
            if (const QString p = readPhones(cell.text); !p.isEmpty())
                m_out.values.emplace_back(i, p);
            else
                note(QStringLiteral("phone"), cell.heading);
            break;
        case FieldKind::Flag:
            if (const QString c = CodeTable::get(QStringLiteral("yes_no")).codeFor(cell.text); !c.isEmpty())
                m_out.values.emplace_back(i, qint64(c.toInt()));
            break;
        default:
            m_out.values.emplace_back(i, (key == QLatin1String("bank_card") ? squeezed(cell.text) : cell.text).left(f.maxLength));
            if (key == QLatin1String("bank_card") && cell.number && cell.text.contains(QLatin1Char('E'), Qt::CaseInsensitive)) {
                m_out.values.pop_back(); // a card number through a spreadsheet is as lost as an ID number
                note(QStringLiteral("card.lostDigits"));
            }
        }
    }

    void readCode(int i, const Field &f, const WrittenCell &cell) {
        const CodeTable &table = CodeTable::get(QLatin1String(f.codeTable));
        QString code = table.codeFor(cell.text);
        if (code.isEmpty())
            code = table.codeFor(looserCode(f, cell));
        if (code.isEmpty() && qstrcmp(f.key, "political") == 0)
            code = CodeTable::get(QStringLiteral("yes_no")).codeFor(cell.text) == QLatin1String("1") ? QStringLiteral("01") : QString();
        if (qstrcmp(f.key, "sex") == 0 && m_id.usable()) {
            if (!code.isEmpty() && code != m_id.sex)
                note(QStringLiteral("sexDiffers"));
        }
        if (code.isEmpty())
            note(QStringLiteral("code"), cell.heading);
        else
            m_out.values.emplace_back(i, code);
    }

    // 户主之妻, 1.男, 3 for 民族 03: what people write around a code.
    static QString looserCode(const Field &f, const WrittenCell &cell) {
        QString t = squeezed(cell.text);
        if (cell.number && t.size() == 1)
            return QLatin1Char('0') + t;
        t.remove(QRegularExpression(QStringLiteral("^[0-9]+[.、]|[(\\[].*$")));
        if (qstrcmp(f.key, "sex") == 0) {
            const QString s = t.toLower();
            return s == QLatin1String("male") || s == QLatin1String("m") || t.contains(QChar(u'♂')) || t.contains(QChar(u'男')) ? QStringLiteral("男") : s == QLatin1String("female") || s == QLatin1String("f") || t.contains(QChar(u'♀')) || t.contains(QChar(u'女')) ? QStringLiteral("女")
                                                                                                                                                                                                                                                                        : QString();
        }
        if (qstrcmp(f.key, "relation") == 0) {
            if (QRegularExpression(QStringLiteral("^(本户)?户主(本人)?$|^户长$")).match(t).hasMatch())
                return QStringLiteral("户主");
            t.remove(QRegularExpression(QStringLiteral("^(户主)?(之|的)")));
            // 大儿子, 二女儿, 三子: 长子, 次女, 三子.
            if (const auto m = QRegularExpression(QStringLiteral("^([大二三四五])(?:儿子|儿|子|女儿|女)$")).match(t); m.hasMatch()) {
                const QString rank = m.captured(1) == QChar(u'大') ? QStringLiteral("长") : m.captured(1) == QChar(u'二') ? QStringLiteral("次")
                                                                                                                          : m.captured(1);
                return rank + (t.contains(QChar(u'女')) ? QStringLiteral("女") : QStringLiteral("子"));
            }
        }
        return t;
    }

    void readDateField(int i, const WrittenCell &cell, bool birth) {
        const DateReading d = readDate(cell.text, {m_context.today, cell.number, m_context.base1904});
        if (!birth) {
            if (!d.iso.isEmpty())
                m_out.values.emplace_back(i, d.iso);
            else
                note(QStringLiteral("date"), cell.heading);
            return;
        }
        m_birthWritten = true;
        const QString full = m_id.usable() ? m_id.birth.toString(Qt::ISODate) : QString();
        if (d.iso.isEmpty() && full.isEmpty()) {
            note(QStringLiteral("date"), cell.heading);
            return;
        }
        if (!d.iso.isEmpty() && !full.isEmpty() && !full.startsWith(d.iso))
            note(QStringLiteral("birthDiffers"));
        else if (full.isEmpty() && d.reason == QLatin1String("ambiguous"))
            note(QStringLiteral("date.ambiguous"));
        // Where both agree the ID has the day; where they differ the roster's own date stays, for a person to see.
        m_out.values.emplace_back(i, d.iso.isEmpty() || full.startsWith(d.iso) ? full.isEmpty() ? d.iso : full : d.iso);
    }

    void readPresence() {
        if (m_id.usable()) {
            if (!m_birthWritten || m_out.find(person().indexOf(QStringLiteral("birth"))) == nullptr)
                set("birth", m_id.birth.toString(Qt::ISODate));
            if (m_out.find(person().indexOf(QStringLiteral("sex"))) == nullptr)
                set("sex", m_id.sex);
        }
        for (const char *said : {"death", "migrate_out"}) {
            const WrittenCell cell = m_row.value(QLatin1String(said));
            if (!cell.text.isEmpty() && !meansNothing(cell.text) && CodeTable::get(QStringLiteral("yes_no")).codeFor(cell.text) != QLatin1String("0"))
                note(QStringLiteral("status.said"), cell.heading);
        }
        const QString type = text("person_type");
        if (const QString code = CodeTable::get(QStringLiteral("presence")).codeFor(type); !code.isEmpty())
            set("presence", code);
        const QString work = text("out_work");
        if (work.isEmpty() || meansNothing(work))
            return;
        const QString yesNo = CodeTable::get(QStringLiteral("yes_no")).codeFor(work);
        if (yesNo == QLatin1String("0"))
            return;
        if (type.isEmpty())
            set("presence", QStringLiteral("away"));
        if (yesNo.isEmpty())
            set("work_place", work.left(200));
    }

    // Benefit and group columns: a group's name, or "是" under a heading that is one.
    void readGroups() {
        const CodeTable &groups = CodeTable::get(QStringLiteral("special_group"));
        for (auto it = m_row.cbegin(); it != m_row.cend(); ++it) { // several benefit columns: special_type, special_type#2 …
            const WrittenCell &cell = *it;
            if (!it.key().startsWith(QLatin1String("special_type")) || meansNothing(cell.text))
                continue;
            static const QRegularExpression splitter(QStringLiteral("[/;,、，；\\s]+"));
            const QString yesNo = CodeTable::get(QStringLiteral("yes_no")).codeFor(cell.text);
            for (const QString &part : yesNo == QLatin1String("1") ? QStringList{cell.heading} : cell.text.split(splitter, Qt::SkipEmptyParts))
                if (const QString code = groupCode(groups, part); !code.isEmpty()) {
                    if (std::none_of(m_out.tags.cbegin(), m_out.tags.cend(), [&](const RosterTag &t) { return t.code == code; }))
                        m_out.tags.push_back({code, {}, {}, {}});
                } else if (yesNo.isEmpty() && part != QStringLiteral("一般户") && part != QStringLiteral("一般农户"))
                    note(QStringLiteral("code"), cell.heading);
        }
        const QString kind = CodeTable::get(QStringLiteral("disability_kind")).codeFor(text("disability_kind"));
        const QString grade = CodeTable::get(QStringLiteral("disability_grade")).codeFor(text("disability_grade"));
        const QString card = squeezed(text("disability_no"));
        if (!kind.isEmpty() || !grade.isEmpty() || (!card.isEmpty() && !meansNothing(card)))
            m_out.tags.push_back({QStringLiteral("CJ"), kind, grade, meansNothing(card) ? QString() : card.left(30)});
    }

    static QString groupCode(const CodeTable &groups, const QString &written) {
        if (const QString direct = groups.codeFor(written); !direct.isEmpty())
            return direct;
        static const QList<QPair<QString, QString>> words{{QStringLiteral("低保"), QStringLiteral("DB")}, {QStringLiteral("特困"), QStringLiteral("TK")}, {QStringLiteral("五保"), QStringLiteral("TK")}, {QStringLiteral("不稳定"), QStringLiteral("JC1")}, {QStringLiteral("边缘"), QStringLiteral("JC2")}, {QStringLiteral("突发"), QStringLiteral("JC3")}, {QStringLiteral("脱贫"), QStringLiteral("TP")}, {QStringLiteral("残疾"), QStringLiteral("CJ")}, {QStringLiteral("留守儿童"), QStringLiteral("LSET")}, {QStringLiteral("困境儿童"), QStringLiteral("KJET")}, {QStringLiteral("独居"), QStringLiteral("DJ")}, {QStringLiteral("空巢"), QStringLiteral("KC")}, {QStringLiteral("高龄"), QStringLiteral("GL")}, {QStringLiteral("退役"), QStringLiteral("TYJR")}, {QStringLiteral("优抚"), QStringLiteral("TYJR")}};
        for (const auto &[word, code] : words)
            if (written.contains(word))
                return code;
        return {};
    }

    void readHousehold() {
        const RecordType &h = types::household();
        for (int i = 0; i < h.size(); ++i) {
            const Field &f = h.field(i);
            const QString key = QLatin1String(f.header == nullptr ? "" : f.header);
            const QString t = key.isEmpty() ? QString() : m_row.value(key).text;
            if (t.isEmpty() || meansNothing(t))
                continue;
            if (f.kind == FieldKind::Decimal) {
                static const QRegularExpression unit(QStringLiteral("(亩|平方米|平米|㎡|m2|m²)$"));
                bool ok = false;
                const double d = QString(t).remove(unit).toDouble(&ok);
                if (ok && d >= 0 && d < 1e7)
                    m_out.householdValues.emplace_back(i, qint64(std::llround(d * 100)));
            } else if (key == QLatin1String("group")) {
                m_out.householdValues.emplace_back(i, groupName(t));
            } else if (f.kind == FieldKind::Text) {
                m_out.householdValues.emplace_back(i, t.left(f.maxLength));
            }
        }
    }

    const WrittenRow &m_row;
    const RowContext &m_context;
    RosterPerson &m_out;
    IdCheck m_id;
    QString m_aside;
    bool m_birthWritten = false;
};

} // namespace

void readPerson(const WrittenRow &row, const RowContext &context, RosterPerson &out) {
    PersonReader(row, context, out).read();
}

bool meansNothing(const QString &text) {
    if (text.size() > 5)
        return false;
    static const QStringList words{QStringLiteral("无"), QStringLiteral("不详"), QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("—"),
                                   QStringLiteral("——"), QStringLiteral("/"), QStringLiteral("\\"), QStringLiteral("暂无"), QStringLiteral("没有"), QStringLiteral("未知"), QStringLiteral("空")};
    return words.contains(squeezed(text));
}

QString groupName(const QString &written) {
    static const QRegularExpression shape(QStringLiteral("^(?:.*村)?第?([0-9]+|[一二三四五六七八九十]+)(?:村民小组|村民组|小组|组|队|生产队|社)?$"));
    const QString t = squeezed(written);
    const auto m = shape.match(t);
    return m.hasMatch() ? QStringLiteral("%1组").arg(leadingNumber(m.captured(1))) : t;
}

QString groupInAddress(const QString &address) {
    static const QRegularExpression shape(QStringLiteral("第?([0-9]+|[一二三四五六七八九十]+)(?:村民小组|村民组|小组|组|生产队|队)"));
    const auto m = shape.match(squeezed(address));
    return m.hasMatch() ? groupName(m.captured(1)) : QString();
}

} // namespace vl
