// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Enrol.h"

#include "crypto/VillageKey.h"
#include "sqlcipher/Sql.h"
#include "store/Incoming.h"
#include "store/Membership.h"

namespace vl {

namespace {

Result<DeviceKeys> keysBeforeEnrolment(Store &store) {
    auto q = runSql(store.db(), QStringLiteral("SELECT secret, hub FROM sync_state"));
    if (!q)
        return q.error();
    SecureBytes secret;
    if (q->next()) {
        if (!q->value(1).toByteArray().isEmpty())
            return Error{ErrorCode::Changed, QStringLiteral("enrolled"), {}};
        QByteArray raw = q->value(0).toByteArray();
        secret = SecureBytes(raw.constData(), static_cast<size_t>(raw.size()));
        q->clear();
        wipe(raw);
        return DeviceKeys::fromSecret(secret);
    }
    secret = DeviceKeys::makeSecret();
    QByteArray raw(secret.chars(), static_cast<qsizetype>(secret.size()));
    const QByteArray zeros(32, '\0');
    auto made = runSql(store.db(), QStringLiteral("INSERT INTO sync_state (one, secret, counter, cursor, cursor_chain, receipt, receipt_chain, sent_seq) VALUES (1,?,0,0,?,0,?,0)"), {raw, zeros, zeros});
    if (!made)
        return made.error();
    made->clear();
    wipe(raw);
    return DeviceKeys::fromSecret(secret);
}

} // namespace

Status enrolBook(Store &store, const EnrolCode &code, const QString &deviceName, Transport &transport) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    auto village = store.meta(QStringLiteral("village_code"));
    auto device = sqlValue(store.db(), QStringLiteral("SELECT device FROM device_state"));
    if (!village || !device)
        return !village ? village.error() : device.error();
    if (village->toString() != code.village)
        return Error{ErrorCode::Invalid, QStringLiteral("enrolVillage"), {}};
    auto keys = keysBeforeEnrolment(store);
    if (!keys)
        return keys.error();
    EnrolRequest request;
    request.village = code.village;
    request.secret = code.secret;
    request.device = Id::fromBytes(device->toByteArray());
    request.name = deviceName.trimmed().left(60);
    request.keys = keys->publicKeys();
    std::optional<DeviceKeys> signer;
    if (auto key = store.villageKey(); key)
        signer.emplace(villageSigner(**key));
    request.sign(*keys, signer);
    auto answer = transport.post(QStringLiteral("/v1/enrol"), request.encoded());
    if (!answer)
        return answer.error();
    auto reply = EnrolReply::decoded(*answer);
    if (!reply)
        return reply.error();
    Incoming in(store);
    if (auto s = in.begin(); !s)
        return s;
    if (auto s = in.addStatements(reply->statements, reply->hubKeys.sign); !s)
        return s;
    if (in.roll().find(request.device) == nullptr)
        return Error{ErrorCode::Damaged, QStringLiteral("enrolled"), {}};
    auto q = runSql(store.db(), QStringLiteral("UPDATE sync_state SET hub=?, hub_sign=?, hub_box=?, address=?, fingerprint=?"),
                    {bind(reply->hub), reply->hubKeys.sign, reply->hubKeys.box, code.address, code.fingerprint});
    if (!q)
        return q.error();
    // A PC that joins learns the village's name here; the founder's book keeps its own.
    const bool founder = !in.roll().find(request.device)->founder.isEmpty();
    if (!founder && !reply->villageName.isEmpty())
        if (auto n = runSql(store.db(), QStringLiteral("UPDATE meta SET value=? WHERE key='village_name'"), {reply->villageName}); !n)
            return n.error();
    // Who brings the key (from the recovery sheet) lets itself in, and proves it by the village's own signature.
    if (signer && !founder) {
        auto key = store.villageKey();
        if (!key)
            return key.error();
        KeyGrant g{request.device, request.device, sealTo(request.keys.box, **key), {}};
        g.signature = signer->sign(g.message(code.village));
        if (auto s = keepGrant(store, g); !s)
            return s;
    }
    auto done = in.commit();
    return done ? Status() : Status(done.error());
}

} // namespace vl
