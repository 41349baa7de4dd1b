// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transfers.h"

#include "records/Types.h"
#include "sqlcipher/Sql.h"
#include "store/Archive.h"
#include "store/Change.h"
#include "store/Numbers.h"

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 longestDays = 366;

Result<QList<TransferLine>> transfersWhere(Store &store, const QString &where, std::initializer_list<QVariant> values = {}) {
    if (auto s = store.require(Permission::ReadPeople); !s)
        return s.error();
    auto q = runSql(store.db(), QStringLiteral("SELECT t.id, t.member, coalesce(r.name, m.name), t.direction, t.other, t.letter, t.letter_on, t.valid_days, t.dues_to, t.receipt_on, t.receipt_paper, t.withdrawn_on "
                                               "FROM party_transfer t LEFT JOIN party_member m ON m.id=t.member LEFT JOIN resident r ON r.id=m.person ") +
                                    where + QStringLiteral(" ORDER BY t.letter_on DESC, t.rid DESC"),
                    values);
    if (!q)
        return q.error();
    const auto day = [&](int i) { return dayIn(q->value(i)); };
    QList<TransferLine> out;
    while (q->next()) {
        TransferLine l{Id::fromBytes(q->value(0).toByteArray()), Id::fromBytes(q->value(1).toByteArray()), q->value(2).toString(), q->value(3).toString() == QLatin1String("out"), q->value(4).toString(), q->value(5).toString(), day(6), q->value(7).toLongLong(), q->value(8).toString(), day(9), q->value(10).toString(), TransferState::Waiting};
        l.state = l.receiptOn.isValid() ? TransferState::Done : day(11).isValid()                 ? TransferState::Withdrawn
                                                            : l.validTo() < store.clock().today() ? TransferState::Late
                                                                                                  : TransferState::Waiting;
        out.append(l);
    }
    return out;
}

bool onItsWay(const TransferLine &l) {
    return l.state == TransferState::Waiting || l.state == TransferState::Late;
}

Result<TransferLine> transferOf(Store &store, const Id &id) {
    if (auto s = requireUnsealed(store, id); !s)
        return s.error();
    auto all = transfersWhere(store, QStringLiteral("WHERE t.id=?"), {bind(id)});
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<TransferLine>(Error{ErrorCode::NotFound, QStringLiteral("transfer"), {}}) : all->first();
}

} // namespace

Result<QList<TransferLine>> transfers(Store &store) {
    auto all = transfersWhere(store, QStringLiteral("WHERE ") + notSealed("t.id"));
    if (all)
        std::stable_partition(all->begin(), all->end(), onItsWay);
    return all;
}

Result<Id> writeLetter(Store &store, const NewLetter &n) {
    if (n.other.trimmed().size() < 2)
        return invalid("transfer.other");
    if (!n.out && n.letter.trimmed().isEmpty())
        return invalid("transfer.letter");
    if (n.validDays < 1 || n.validDays > longestDays)
        return invalid("transfer.days");
    if (!n.on.isValid() || n.on > store.clock().today())
        return invalid("transfer.future");
    Record r(types::partyTransfer(), store.ids().next());
    return idOf(inOneChange(store, "transfer.new", [&](Writer &w) -> Status {
                    auto open = transfersWhere(store, QStringLiteral("WHERE t.member=?"), {bind(n.member)});
                    auto member = loadRecord(store, types::partyMember(), n.member);
                    if (!open || !member)
                        return open ? member.error() : open.error();
                    if (std::any_of(open->cbegin(), open->cend(), onItsWay))
                        return invalid("transfer.open");
                    const QString state = member->text("state");
                    if (state != QLatin1String("normal") && state != QLatin1String("lost"))
                        return invalid("transfer.member");
                    QString number = n.letter.trimmed();
                    if (number.isEmpty()) {
                        auto next = takeNumber(store, QStringLiteral("介"));
                        if (!next)
                            return next.error();
                        number = QStringLiteral("介字〔%1〕%2号").arg(store.clock().today().year()).arg(*next);
                    }
                    r.set("member", n.member);
                    r.set("direction", n.out ? QStringLiteral("out") : QStringLiteral("in"));
                    r.set("other", n.other.trimmed());
                    r.set("letter", number);
                    r.set("letter_on", n.on.toString(Qt::ISODate));
                    r.set("valid_days", n.validDays);
                    r.set("dues_to", n.duesTo);
                    return w.create(r);
                }),
                r.id());
}

Status receiptCame(Store &store, const Id &transfer, const QDate &day, const QString &paper) {
    auto line = transferOf(store, transfer);
    if (!line)
        return line.error();
    if (!onItsWay(*line))
        return invalid("transfer.state");
    if (!day.isValid() || day > store.clock().today())
        return invalid("transfer.future");
    if (day < line->letterOn)
        return invalid("transfer.order");
    const QString iso = day.toString(Qt::ISODate);
    return statusOf(inOneChange(store, "transfer.receipt", [&](Writer &w) -> Status {
        auto before = loadRecord(store, types::partyTransfer(), transfer);
        auto member = loadRecord(store, types::partyMember(), line->member);
        if (!before || !member)
            return before ? member.error() : before.error();
        Record after = *before;
        after.set("receipt_on", iso);
        after.set("receipt_paper", paper.trimmed());
        if (auto s = w.update(*before, after); !s)
            return s;
        if (!line->out)
            return {};
        Record gone = *member;
        gone.set("state", QStringLiteral("moved_out"));
        gone.set("state_on", iso);
        return w.update(*member, gone);
    }));
}

Status withdrawLetter(Store &store, const Id &transfer) {
    auto line = transferOf(store, transfer);
    if (!line)
        return line.error();
    if (!onItsWay(*line))
        return invalid("transfer.state");
    auto before = loadRecord(store, types::partyTransfer(), transfer);
    if (!before)
        return before.error();
    Record after = *before;
    after.set("withdrawn_on", store.clock().today().toString(Qt::ISODate));
    return statusOf(inOneChange(store, "transfer.withdraw", [&](Writer &w) { return w.update(*before, after); }));
}

} // namespace vl
