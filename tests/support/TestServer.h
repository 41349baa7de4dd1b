// SPDX-License-Identifier: GPL-3.0-or-later
// The real hub behind its real server, over TLS on loopback, on a thread of its own.
#pragma once

#include "crypto/Seal.h"
#include "hub/HubFiles.h"
#include "hub/Server.h"
#include "ops/Enrolment.h"
#include "support/TestHub.h"

#include <thread>

namespace vl::test {

struct TestServer {
    explicit TestServer(const Clock &c, const QString &database = {}) : clock(c) {
        if (!secureStart())
            qFatal("no crypto");
        auto made = HubFiles::create(dir.filePath(QStringLiteral("hub")), {QStringLiteral("127.0.0.1"), 0, database}, clock);
        if (!made)
            qFatal("hub");
        files = std::make_unique<HubFiles>(std::move(*made));
        hub = std::make_unique<Hub>(files->identity(), clock);
        openDesk();
        if (!desk->addVillage(testVillage, QStringLiteral("练习村")))
            qFatal("village");
        start();
    }
    ~TestServer() { stop(); }
    void openDesk() {
        auto s = files->openStore();
        if (!s)
            qFatal("store");
        desk = std::move(*s);
    }
    void start() {
        ServerSettings settings;
        settings.address = QStringLiteral("127.0.0.1");
        settings.port = port;
        settings.tlsKey = files->tlsKey();
        settings.tlsCertificate = files->tlsCertificate();
        settings.requestsPerSecond = 0;
        settings.enrolmentsPerSecond = 0;
        settings.headSeconds = headSeconds;
        server = std::make_unique<Server>(
            settings, *hub, [this] { return files->openStore(); }, log);
        if (auto s = server->listen(); !s)
            qFatal("listen: %s", qPrintable(s.error().detail));
        port = server->port();
        thread = std::thread([this] { server->run(false); });
    }
    void stop() {
        if (!thread.joinable())
            return;
        server->stop();
        thread.join();
        server.reset();
    }
    /// At `atPort` of this machine (a proxy's), or at the server itself.
    [[nodiscard]] EnrolCode code(int atPort = 0) {
        auto secret = hub->makeCode(*desk, testVillage);
        if (!secret)
            qFatal("code");
        return {QStringLiteral("127.0.0.1:%1").arg(atPort > 0 ? atPort : port), villageCode(testVillage), files->fingerprint().left(EnrolCode::fingerprintSize), *secret};
    }

    const Clock &clock;
    QTemporaryDir dir;
    int port = 0;
    int headSeconds = 15;
    Server::Log log; ///< set before start(); stop() and start() to change it
    std::unique_ptr<HubFiles> files;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<HubStore> desk;
    std::unique_ptr<Server> server;
    std::thread thread;
};

} // namespace vl::test
