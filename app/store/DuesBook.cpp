// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DuesBook.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Change.h"
#include "store/Numbers.h"
#include "store/Party.h"

#include <algorithm>

namespace vl {

namespace {

const QString receiptSeries = QStringLiteral("党费");

QString monthText(const QDate &month) {
    return month.toString(QStringLiteral("yyyy-MM"));
}

QDate monthFrom(const QString &text) {
    return QDate::fromString(text.left(7) + QStringLiteral("-01"), Qt::ISODate);
}

struct Said {
    QDate from;
    DuesSetting setting;
};

Result<QHash<Id, QList<Said>>> settings(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT member, from_month, category, income, fixed, reduced FROM dues_setting ORDER BY from_month, id"));
    if (!q)
        return q.error();
    QHash<Id, QList<Said>> out;
    while (q->next()) {
        Said s{monthFrom(q->value(1).toString()), {q->value(2).toString(), q->value(3).toLongLong(), q->value(4).toLongLong(), {}}};
        if (!q->value(5).isNull())
            s.setting.reducedTo = q->value(5).toLongLong();
        out[Id::fromBytes(q->value(0).toByteArray())].append(s);
    }
    return out;
}

const Said *holding(const QList<Said> &all, const QDate &month) {
    const Said *found = nullptr;
    for (const Said &s : all)
        if (s.from <= month)
            found = &s;
    return found;
}

struct Paid {
    Id id;
    qint64 amount = 0;
    QDate on;
    QString receipt;
};

Result<QHash<Id, QMap<QDate, Paid>>> payments(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT id, member, month, amount, paid_on, receipt FROM dues_payment WHERE coalesce(voided,0)=0 ORDER BY id"));
    if (!q)
        return q.error();
    QHash<Id, QMap<QDate, Paid>> out;
    while (q->next()) {
        // Two PCs may have received one month: both receipts count, and the later one can be cancelled.
        Paid &p = out[Id::fromBytes(q->value(1).toByteArray())][monthFrom(q->value(2).toString())];
        p.id = Id::fromBytes(q->value(0).toByteArray());
        p.amount += q->value(3).toLongLong();
        p.on = dayIn(q->value(4));
        p.receipt += (p.receipt.isEmpty() ? QString() : QStringLiteral("、")) + q->value(5).toString();
    }
    return out;
}

// Probationary members pay from the month of the branch meeting that admitted them.
bool owes(const MemberLine &m, const QDate &month) {
    const QDate joined = monthFrom(m.joinedOn.size() >= 7 ? m.joinedOn : m.joinedOn + QStringLiteral("-01"));
    return m.isMember() && m.state != QLatin1String("suspended") && (!joined.isValid() || joined <= month);
}

DuesLine lineOf(const MemberLine &m, const QList<Said> &said, const QMap<QDate, Paid> &paid, const QDate &month) {
    DuesLine l;
    l.member = m.id;
    l.name = m.name;
    if (const Said *s = holding(said, month)) {
        l.category = s->setting.category;
        const auto due = duesFor(s->setting);
        l.due = due ? *due : 0;
        l.reduced = s->setting.reducedTo.has_value();
    }
    if (const auto p = paid.constFind(month); p != paid.cend()) {
        l.payment = p->id;
        l.paid = p->amount;
        l.paidOn = p->on;
        l.receipt = p->receipt;
    }
    QList<QDate> dueMonths;
    const auto asked = [&](const QDate &at) { // an exemption owes nothing
        const Said *s = holding(said, at);
        const auto due = s == nullptr ? Result<qint64>(0) : duesFor(s->setting);
        return due && *due > 0;
    };
    for (QDate at = said.isEmpty() ? month.addMonths(1) : said.first().from; at <= month; at = at.addMonths(1))
        if (owes(m, at) && asked(at))
            dueMonths.append(at);
    l.unpaidMonths = monthsUnpaid(dueMonths, paid.keys(), month);
    return l;
}

} // namespace

Result<DuesSheet> duesSheet(Store &store, const QDate &day) {
    const QDate month = monthOf(day);
    auto members = partyMembers(store, store.clock().today(), true); // money that came in stays on its sheet
    auto said = settings(store);
    auto paid = payments(store);
    if (!members || !said || !paid)
        return !members ? members.error() : !said ? said.error()
                                                  : paid.error();
    DuesSheet sheet;
    sheet.month = month;
    for (const MemberLine &m : std::as_const(*members)) {
        if (!owes(m, month) && !paid->value(m.id).contains(month))
            continue;
        const DuesLine l = lineOf(m, said->value(m.id), paid->value(m.id), month);
        sheet.due += l.due;
        sheet.paid += l.paid;
        sheet.open += std::max<qint64>(0, l.due - l.paid);
        sheet.over += std::max<qint64>(0, l.paid - l.due);
        sheet.unknown += l.category.isEmpty() ? 1 : 0;
        sheet.lines.append(l);
    }
    return sheet;
}

Result<QDate> duesPaidTo(Store &store, const Id &member) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto last = sqlValue(store.db(), QStringLiteral("SELECT max(month) FROM dues_payment WHERE member=? AND coalesce(voided,0)=0"), {bind(member)});
    return last ? Result<QDate>(last->isNull() ? QDate() : monthFrom(last->toString())) : Result<QDate>(last.error());
}

Result<std::optional<DuesSetting>> duesSettingFor(Store &store, const Id &member, const QDate &month) {
    auto all = settings(store);
    if (!all)
        return all.error();
    const QList<Said> said = all->value(member);
    const Said *s = holding(said, monthOf(month));
    return s == nullptr ? std::optional<DuesSetting>() : std::optional(s->setting);
}

Result<Id> setDues(Store &store, const Id &member, const QDate &fromMonth, const DuesSetting &setting, const QString &reducedBasis) {
    if (auto due = duesFor(setting); !due)
        return due.error();
    if (setting.reducedTo && reducedBasis.trimmed().size() < 2)
        return invalid("dues.basis");
    Record r(types::duesSetting(), store.ids().next());
    r.set("member", member);
    r.set("from_month", monthText(fromMonth));
    r.set("category", setting.category);
    if (isFixedDues(setting.category))
        r.set("fixed", setting.fixed);
    else
        r.set("income", setting.income);
    if (setting.reducedTo) {
        r.set("reduced", *setting.reducedTo);
        r.set("reduced_basis", reducedBasis.trimmed());
    }
    auto done = inOneChange(store, "dues.set", [&](Writer &w) { return w.create(r); });
    return idOf(done, r.id());
}

Result<QList<Id>> payDues(Store &store, const QList<PayDues> &all) {
    QList<Id> made;
    const auto done = inOneChange(store, "dues.pay", [&](Writer &w) -> Status {
        for (const PayDues &p : all) {
            auto sheet = duesSheet(store, p.month);
            if (!sheet)
                return sheet.error();
            const auto line = std::find_if(sheet->lines.cbegin(), sheet->lines.cend(), [&](const DuesLine &l) { return l.member == p.member; });
            if (line == sheet->lines.cend() || line->category.isEmpty())
                return invalid("dues.unset");
            if (!line->payment.isNull())
                return invalid("dues.paid");
            if (p.paidOn > store.clock().today())
                return invalid("dues.future");
            const qint64 amount = p.amount < 0 ? line->due : p.amount;
            if (amount <= 0 || amount > line->due)
                return invalid("dues.amount");
            auto number = takeNumber(store, receiptSeries);
            if (!number)
                return number.error();
            Record r(types::duesPayment(), store.ids().next());
            r.set("member", p.member);
            r.set("month", monthText(p.month));
            r.set("amount", amount);
            r.set("paid_on", p.paidOn.toString(Qt::ISODate));
            r.set("receipt", QStringLiteral("%1收字〔%2〕%3号").arg(receiptSeries).arg(store.clock().today().year()).arg(*number));
            r.set("author", store.actor().account);
            r.set("at", store.clock().nowMs());
            if (auto s = w.create(r); !s)
                return s;
            made.append(r.id());
        }
        return {};
    });
    return done ? Result<QList<Id>>(made) : Result<QList<Id>>(done.error());
}

Status voidDues(Store &store, const Id &payment, const QString &reason) {
    if (reason.trimmed().size() < 2)
        return Error{ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("void_reason")};
    auto before = loadRecord(store, types::duesPayment(), payment);
    if (!before)
        return before.error();
    Record after = *before;
    after.set("voided", 1);
    after.set("void_reason", reason.trimmed());
    auto done = inOneChange(store, "dues.void", [&](Writer &w) { return w.update(*before, after); });
    return statusOf(done);
}

} // namespace vl
