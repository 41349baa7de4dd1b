// SPDX-License-Identifier: GPL-3.0-or-later
// A hub's directory: hub.key (identity and the embedded database's key), tls.key.pem, tls.cert.pem, hub.json
// (address, port, database) and, unless PostgreSQL is named, hub.db. hub.key and the TLS key are readable by
// their owner only; a backup of the database is worth nothing without hub.key.
#pragma once

#include "base/Clock.h"
#include "base/SecureBytes.h"
#include "hub/Hub.h"

namespace vl {

struct HubSettings {
    QString host = QStringLiteral("127.0.0.1"); ///< as devices will call it
    int port = 8443;
    QString database; ///< postgresql://… or empty for the embedded file
};

class HubFiles {
public:
    /// Invalid ("hub.exists") when the directory is there and not empty.
    [[nodiscard]] static Result<HubFiles> create(const QString &directory, const HubSettings &settings, const Clock &clock);
    /// NotABook ("hub") when there is none; Damaged when a part is missing or unreadable.
    [[nodiscard]] static Result<HubFiles> load(const QString &directory);

    [[nodiscard]] HubIdentity identity() const;
    [[nodiscard]] const HubSettings &settings() const { return m_settings; }
    [[nodiscard]] QString database() const { return m_directory + QStringLiteral("/hub.db"); }
    [[nodiscard]] const SecureBytes &databaseKey() const { return m_databaseKey; }
    [[nodiscard]] QString tlsKey() const { return m_directory + QStringLiteral("/tls.key.pem"); }
    [[nodiscard]] QString tlsCertificate() const { return m_directory + QStringLiteral("/tls.cert.pem"); }
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }
    [[nodiscard]] Result<std::unique_ptr<HubStore>> openStore() const;
    [[nodiscard]] Result<std::unique_ptr<HubStore>> openStoreAt(const QString &file) const;

private:
    explicit HubFiles(QString directory) : m_directory(std::move(directory)) {}
    QString m_directory;
    HubSettings m_settings;
    Id m_id;
    SecureBytes m_secret;
    SecureBytes m_databaseKey;
    QByteArray m_fingerprint;
};

} // namespace vl
