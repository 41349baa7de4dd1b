// SPDX-License-Identifier: GPL-3.0-or-later
// What a village has agreed that an office of the county may read. The hub hands out what it has, sealed; only
// the officer's key, which never comes near the hub, opens it (the officer's own PC runs `county-hub officer`).
#pragma once

#include "crypto/DeviceKeys.h"
#include "hub/HubStore.h"

namespace vl {

struct SharedValue {
    Id record;
    Id op;             ///< the value is bound to it
    QString about;     ///< a resident's name; empty for other records
    QByteArray sealed; ///< CBOR as it stands in the op
};

struct SharedField {
    QString village;
    QString field;                ///< wholeVillageKey: no values, the key itself
    QList<QByteArray> sealedKeys; ///< each sealed to an officer whom the village gave it
    QList<SharedValue> values;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SharedField> decoded(const QByteArray &bytes);
};

/// NotFound ("consent") when the village has not agreed to it.
[[nodiscard]] Result<SharedField> sharedField(HubStore &store, Village village, const QString &field);
/// Records whose present value of a secret field has this equality tag (crypto/VillageKey).
[[nodiscard]] Result<QList<SharedValue>> findEqual(HubStore &store, Village village, const QString &field, const QByteArray &tag);

struct OpenedValue {
    Id record;
    QString about;
    QString value;
};
/// The village's or the field's key, for the officer to whom it was sealed; Damaged for anybody else.
[[nodiscard]] Result<SecureBytes> openSharedKey(const SharedField &shared, const DeviceKeys &officer);
struct OpenedField {
    QList<OpenedValue> values;
    qint64 unreadable = 0; ///< values that the key does not open
};
[[nodiscard]] OpenedField openShared(const SharedField &shared, const SecureBytes &fieldKey);

} // namespace vl
