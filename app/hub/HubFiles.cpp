// SPDX-License-Identifier: GPL-3.0-or-later
// hub.key := CBOR [1, id16, device secret64, database key48]
#include "hub/HubFiles.h"

#include "base/WholeFile.h"
#include "hub/Certificate.h"
#include "hub/EmbeddedStore.h"
#include "hub/PostgresStore.h"
#include "ops/CborIn.h"

#include <QCborStreamWriter>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace vl {

namespace {

constexpr qsizetype databaseKeySize = 48;

Result<QByteArray> read(const QString &path) {
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Damaged, QStringLiteral("hub"), path};
    return f.readAll();
}

} // namespace

Result<HubFiles> HubFiles::create(const QString &directory, const HubSettings &settings, const Clock &clock) {
    if (QDir(directory).exists() && !QDir(directory).isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("hub.exists"), directory};
    if (!QDir().mkpath(directory))
        return Error{ErrorCode::Io, {}, directory};
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    HubFiles files(directory);
    auto certificate = makeCertificate(settings.host);
    if (!certificate)
        return certificate.error();
    if (auto s = writeWhole(files.tlsKey(), certificate->keyPem, true); !s)
        return s.error();
    if (auto s = writeWhole(files.tlsCertificate(), certificate->certificatePem, false); !s)
        return s.error();
    const QJsonObject json{{QStringLiteral("host"), settings.host}, {QStringLiteral("port"), settings.port}, {QStringLiteral("database"), settings.database}};
    if (auto s = writeWhole(directory + QStringLiteral("/hub.json"), QJsonDocument(json).toJson(), true); !s) // a password may stand in the database's URL
        return s.error();
    const SecureBytes secret = DeviceKeys::makeSecret();
    const SecureBytes databaseKey = SecureBytes::random(databaseKeySize);
    QByteArray bytes;
    QCborStreamWriter w(&bytes);
    w.startArray(4);
    w.append(1);
    w.append(IdSource(clock).next().toBytes());
    w.append(QByteArrayView(secret.chars(), static_cast<qsizetype>(secret.size())).toByteArray());
    w.append(QByteArrayView(databaseKey.chars(), databaseKeySize).toByteArray());
    w.endArray();
    // The key last: a directory without it is no hub yet.
    const Status written = writeWhole(directory + QStringLiteral("/hub.key"), bytes, true);
    wipe(bytes);
    if (!written)
        return written.error();
    return load(directory);
}

Result<HubFiles> HubFiles::load(const QString &directory) {
    const QString keyPath = directory + QStringLiteral("/hub.key");
    if (!QFile::exists(keyPath))
        return Error{ErrorCode::NotABook, QStringLiteral("hub"), directory};
    HubFiles files(directory);
    auto key = read(keyPath);
    auto json = read(directory + QStringLiteral("/hub.json"));
    auto certificate = read(files.tlsCertificate());
    if (!key || !json || !certificate)
        return !key ? key.error() : !json ? json.error()
                                          : certificate.error();
    CborIn in(*key);
    in.array(4);
    const bool known = in.integer() == 1;
    files.m_id = in.id();
    QByteArray secret = in.exactly(DeviceKeys::secretSize);
    QByteArray databaseKey = in.exactly(databaseKeySize);
    in.leave();
    if (!in.finished() || !known)
        return Error{ErrorCode::Damaged, QStringLiteral("hub"), keyPath};
    files.m_secret = SecureBytes(secret.constData(), static_cast<size_t>(secret.size()));
    files.m_databaseKey = SecureBytes(databaseKey.constData(), static_cast<size_t>(databaseKey.size()));
    wipe(secret);
    wipe(databaseKey);
    wipe(*key);
    const QJsonObject settings = QJsonDocument::fromJson(*json).object();
    files.m_settings.host = settings[QStringLiteral("host")].toString(files.m_settings.host);
    files.m_settings.port = settings[QStringLiteral("port")].toInt(files.m_settings.port);
    files.m_settings.database = settings[QStringLiteral("database")].toString();
    files.m_fingerprint = fingerprintOf(*certificate);
    if (files.m_fingerprint.isEmpty())
        return Error{ErrorCode::Damaged, QStringLiteral("hub"), files.tlsCertificate()};
    return files;
}

HubIdentity HubFiles::identity() const {
    return {m_id, std::move(*DeviceKeys::fromSecret(m_secret))}; // 64 bytes, as load() saw to
}

Result<std::unique_ptr<HubStore>> HubFiles::openStore() const {
    if (m_settings.database.isEmpty())
        return openStoreAt(database());
    auto store = PostgresStore::open(m_settings.database);
    if (!store)
        return store.error();
    return std::unique_ptr<HubStore>(std::move(*store));
}

Result<std::unique_ptr<HubStore>> HubFiles::openStoreAt(const QString &file) const {
    auto store = EmbeddedStore::open(file, m_databaseKey);
    if (!store)
        return store.error();
    return std::unique_ptr<HubStore>(std::move(*store));
}

} // namespace vl
