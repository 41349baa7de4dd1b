// SPDX-License-Identifier: GPL-3.0-or-later
// The hub on the network: HTTP/1.1 over TLS 1.2 and later. One I/O thread, database work on Workers. Every
// size and every wait is bounded: a slow or idle client costs a socket and nothing else.
//   POST /v1/sync   an envelope for an envelope        POST /v1/enrol   a one-time code for a place
//   GET  /healthz   is the database there              GET  /metrics    Prometheus text
#pragma once

#include "hub/Hub.h"
#include "hub/Metrics.h"
#include "hub/Workers.h"

#include <functional>
#include <memory>

namespace vl {

struct ServerSettings {
    QString address = QStringLiteral("0.0.0.0");
    int port = 8443;                ///< 0: any; see port()
    QString tlsKey, tlsCertificate; ///< PEM files
    int workers = 4;
    qsizetype maxBody = qsizetype(8) << 20;
    int maxConnections = 5000;
    int headSeconds = 15;          ///< TLS handshake, or a request's header
    int bodySeconds = 300;         ///< a whole body; 256 KiB take 33 s at 64 kbit/s
    int idleSeconds = 60;          ///< between requests
    int housekeepingSeconds = 600; ///< how often gaps are looked at that have outlived the period of grace
    double requestsPerSecond = 50; ///< per address; 0: no limit
    double enrolmentsPerSecond = 0.2;
};

class Server {
public:
    using Log = std::function<void(const QByteArray &line)>;

    Server(ServerSettings settings, Hub &hub, Workers::OpenStore openStore, Log log);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds and listens. Io when the address is taken or a PEM file does not fit.
    [[nodiscard]] Status listen();
    [[nodiscard]] int port() const;
    /// Serves until stop() or, when `signals`, SIGINT or SIGTERM; then finishes what has begun and returns.
    void run(bool signals);
    /// Any thread.
    void stop();
    [[nodiscard]] const Metrics &metrics() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace vl
