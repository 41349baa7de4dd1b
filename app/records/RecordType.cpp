// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordType.h"

#include "records/Types.h"

namespace vl {

RecordType::RecordType(const char *key, const char *label, Merge merge, std::span<const Field> fields, Stays stays)
    : m_key(QLatin1String(key)), m_label(label), m_merge(merge), m_stays(stays), m_fields(fields) {
    for (int i = 0; i < size(); ++i)
        m_index.insert(QLatin1String(field(i).key), i);
}

const std::vector<const RecordType *> &RecordType::all() {
    static const std::vector<const RecordType *> types{&types::txn(), &types::account(), &types::household(),
                                                       &types::resident(), &types::tag(), &types::event(),
                                                       &types::audit(), &types::consent(), &types::attachment(), &types::notice(),
                                                       &types::noticeVersion(), &types::noticeDecision(), &types::posting(),
                                                       &types::partyUnit(), &types::partyMember(), &types::partyExclusion(), &types::seat(), &types::duesSetting(), &types::duesPayment(),
                                                       &types::candidate(), &types::developmentStep(), &types::meeting(), &types::minutes(), &types::minutesSignature(), &types::minutesAmendment(), &types::recording(), &types::recordingMark(), &types::partyTransfer(), &types::pointEntry(), &types::pointRuling(), &types::appraisal(), &types::quiz(), &types::quizAnswer(), &types::fieldOfficer(), &types::officerWork(), &types::householdCare(), &types::matter(), &types::matterStep(), &types::matterObjection(), &types::affair(), &types::affairStep(), &types::doorCode(), &types::monthKept(), &types::vote(), &types::voteStep(), &types::voter(), &types::ballotNumber(), &types::ballotGiven(), &types::ballotSpoiled(), &types::ballotKeyed(), &types::ballotRuling(), &types::ballot(), &types::blankForm(), &types::filledForm(), &types::chronicleEntry(), &types::archiveSeal(), &types::topic(), &types::opinion(), &types::ruleFile(), &types::meetingKind()};
    return types;
}

const RecordType *RecordType::byKey(const QString &key) {
    for (const RecordType *t : all())
        if (t->key() == key)
            return t;
    return nullptr;
}

const Field *RecordType::secretField(const QString &key) {
    for (const RecordType *t : all())
        if (const int i = t->indexOf(key); i >= 0 && t->field(i).sensitivity == Sensitivity::Secret)
            return &t->field(i);
    return nullptr;
}

void Record::setAt(int index, const QVariant &value) {
    const bool empty = !value.isValid() || value.isNull() ||
                       (value.typeId() == QMetaType::QString && value.toString().isEmpty()) ||
                       (value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty());
    QVariant &slot = m_values[static_cast<size_t>(index)];
    if (empty) {
        slot = QVariant();
        return;
    }
    switch (m_type->field(index).kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
        slot = value.toLongLong();
        break;
    case FieldKind::Link:
    case FieldKind::Block:
        slot = value.toByteArray();
        break;
    default:
        slot = value.toString();
    }
}

int Record::mustFind(const char *key) const {
    const int i = m_type->indexOf(QLatin1String(key));
    if (i < 0)
        qFatal("no field %s in %s", key, qPrintable(m_type->key()));
    return i;
}

} // namespace vl
