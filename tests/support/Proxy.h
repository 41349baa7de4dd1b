// SPDX-License-Identifier: GPL-3.0-or-later
// A line between client and hub that can be bad: cut after so many bytes, flip a bit, break off an answer, or be
// as slow as a village's. Plain TCP on a thread of its own; TLS passes through it unread.
#pragma once

#include <QDateTime>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <random>

namespace vl::test {

struct Weather {
    qint64 cutUpAfter = -1;   ///< bytes from the client, over all connections, until everything is cut
    qint64 cutDownAfter = -1; ///< bytes from the hub
    qint64 flipUpAt = -1;     ///< a bit of this byte
    qint64 flipDownAt = -1;
    int bytesPerSecond = 0; ///< each way; 0: as fast as it goes
    int latencyMs = 0;      ///< each way
    int lossPercent = 0;    ///< of pieces of 1,400 bytes that come a second late, as after a retransmission
};

class Proxy {
public:
    explicit Proxy(int hubPort) : m_hubPort(hubPort) {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this] {
                m_server = std::make_unique<QTcpServer>();
                m_server->listen(QHostAddress::LocalHost);
                m_port = m_server->serverPort();
                QObject::connect(m_server.get(), &QTcpServer::newConnection, &m_context, [this] { take(m_server->nextPendingConnection()); });
            },
            Qt::BlockingQueuedConnection);
    }
    ~Proxy() {
        QMetaObject::invokeMethod(
            &m_context, [this] {
                cutAll();
                m_server.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// From now on; counts from zero. Connections that are open are closed.
    void setWeather(const Weather &w) {
        QMetaObject::invokeMethod(
            &m_context, [this, w] {
                cutAll();
                m_weather = w;
                m_up = m_down = 0;
            },
            Qt::BlockingQueuedConnection);
    }

private:
    struct Pair {
        QPointer<QTcpSocket> client, hub;
        qint64 freeUpAt = 0, freeDownAt = 0;
    };

    void cutAll() {
        const auto pairs = m_pairs;
        m_pairs.clear();
        for (const auto &p : pairs)
            for (const auto &s : {p->client, p->hub})
                if (s) {
                    s->disconnect();
                    s->abort();
                    s->deleteLater();
                }
    }

    void take(QTcpSocket *client) {
        auto pair = std::make_shared<Pair>();
        pair->client = client;
        pair->hub = new QTcpSocket(m_server.get());
        m_pairs.append(pair);
        pair->hub->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_hubPort));
        QObject::connect(client, &QTcpSocket::readyRead, &m_context, [this, pair] { pass(pair, true); });
        QObject::connect(pair->hub, &QTcpSocket::readyRead, &m_context, [this, pair] { pass(pair, false); });
        QObject::connect(pair->hub, &QTcpSocket::errorOccurred, &m_context, [this, pair] { end(pair); }); // nobody there
        QObject::connect(client, &QTcpSocket::disconnected, &m_context, [this, pair] { end(pair); });
        QObject::connect(pair->hub, &QTcpSocket::disconnected, &m_context, [this, pair] { end(pair); });
    }

    void end(const std::shared_ptr<Pair> &p) {
        // What is still under way arrives first.
        QTimer::singleShot(m_weather.latencyMs > 0 ? m_weather.latencyMs * 3 : 0, &m_context, [this, p] {
            m_pairs.removeOne(p);
            for (const auto &s : {p->client, p->hub})
                if (s) {
                    s->disconnect();
                    s->disconnectFromHost();
                    s->deleteLater();
                }
        });
    }

    void pass(const std::shared_ptr<Pair> &p, bool up) {
        QTcpSocket *from = up ? p->client : p->hub;
        if (from == nullptr)
            return;
        QByteArray bytes = from->readAll();
        qint64 &count = up ? m_up : m_down;
        const qint64 flip = up ? m_weather.flipUpAt : m_weather.flipDownAt;
        const qint64 cut = up ? m_weather.cutUpAfter : m_weather.cutDownAfter;
        if (flip >= count && flip < count + bytes.size())
            bytes[flip - count] = static_cast<char>(bytes[flip - count] ^ 4);
        const bool cutHere = cut >= 0 && count + bytes.size() > cut;
        if (cutHere)
            bytes.truncate(std::max<qint64>(0, cut - count));
        count += bytes.size();
        deliver(p, up, bytes);
        if (cutHere)
            QTimer::singleShot(0, &m_context, [this] { cutAll(); });
    }

    void deliver(const std::shared_ptr<Pair> &p, bool up, const QByteArray &bytes) {
        if (m_weather.bytesPerSecond == 0 && m_weather.latencyMs == 0) {
            if (QTcpSocket *to = up ? p->hub : p->client; to != nullptr)
                to->write(bytes);
            return;
        }
        constexpr qsizetype piece = 1400;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const QByteArray part = bytes.mid(at, piece);
            qint64 &freeAt = up ? p->freeUpAt : p->freeDownAt;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const qint64 lost = m_weather.lossPercent > 0 && static_cast<int>(m_rng() % 100) < m_weather.lossPercent ? 1000 : 0;
            freeAt = std::max(freeAt, now) + (m_weather.bytesPerSecond > 0 ? part.size() * 1000 / m_weather.bytesPerSecond : 0) + lost; // TCP keeps the order
            QTimer::singleShot(static_cast<int>(freeAt - now) + m_weather.latencyMs, Qt::PreciseTimer, &m_context, [p, up, part] {
                if (QTcpSocket *to = up ? p->hub : p->client; to != nullptr)
                    to->write(part);
            });
        }
    }

    int m_hubPort;
    int m_port = 0;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QTcpServer> m_server;
    QList<std::shared_ptr<Pair>> m_pairs;
    Weather m_weather;
    qint64 m_up = 0;
    qint64 m_down = 0;
    std::mt19937 m_rng{7};
};

} // namespace vl::test
