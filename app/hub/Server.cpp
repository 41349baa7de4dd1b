// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Server.h"

#include "hub/RateLimit.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <string_view>

namespace vl {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

namespace {

constexpr std::uint32_t maxHeader = 8 * 1024;
constexpr int maxWaiting = 2000; ///< jobs for the workers; beyond it the client is told to come back

http::status statusOf(const Error &e) {
    switch (e.code) {
    case ErrorCode::Damaged:
    case ErrorCode::Invalid:
        return http::status::bad_request;
    case ErrorCode::Unsupported:
        return http::status::upgrade_required;
    case ErrorCode::NotAllowed:
    case ErrorCode::WrongPassphrase:
        return http::status::forbidden;
    case ErrorCode::NotFound:
        return http::status::not_found;
    case ErrorCode::LockedOut:
        return http::status::too_many_requests;
    case ErrorCode::NoSpace:
        return http::status::insufficient_storage;
    default:
        return http::status::service_unavailable;
    }
}

constexpr qint64 smallBody = 16 * 1024;
constexpr qint64 maxBodies = qint64(512) << 20;

// Every route there is.
struct Route {
    std::string_view path;
    bool read; ///< GET; else POST
    bool big;  ///< its body may be a batch
};
constexpr std::array<Route, 5> routes{{{"/v1/sync", false, true}, {"/v1/blob", false, true}, {"/v1/enrol", false, false}, {"/healthz", true, false}, {"/metrics", true, false}}};

// Null for what is none of ours.
const Route *routeOf(const Request &request) {
    const std::string_view path(request.target().data(), request.target().size());
    for (const Route &r : routes)
        if (r.path == path)
            return &r;
    return nullptr;
}

// Counted while it lives.
struct Held {
    Held(qint64 &total, qint64 bytes) : m_total(total), m_bytes(bytes) { m_total += m_bytes; }
    ~Held() { m_total -= m_bytes; }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    qint64 &m_total;
    qint64 m_bytes;
};

std::string text(const QByteArray &b) {
    return {b.constData(), static_cast<size_t>(b.size())};
}

} // namespace

struct Server::Impl {
    Impl(ServerSettings s, Hub &h, Workers::OpenStore opener, Log l)
        : settings(std::move(s)), hub(h), log(std::move(l)), workers(settings.workers, std::move(opener)),
          requests(settings.requestsPerSecond, settings.requestsPerSecond * 4), enrolments(settings.enrolmentsPerSecond, 10) {}

    asio::awaitable<void> accept();
    asio::awaitable<void> keepHouse();
    asio::awaitable<void> serve(tcp::socket socket);
    asio::awaitable<void> converse(Stream &stream, const QString &peer);
    asio::awaitable<Response> answer(const Request &request, const QString &peer);
    asio::awaitable<Result<QByteArray>> onWorker(std::function<Result<QByteArray>(HubStore &)> job);
    void note(const Request &request, const Response &response, const QString &peer, qint64 us);
    Response refusal(const Request &request, http::status status, const QByteArray &detail, int retryAfter = 0);

    ServerSettings settings;
    Hub &hub;
    Log log;
    Metrics metrics;
    asio::io_context io{1};
    ssl::context tls{ssl::context::tls_server};
    tcp::acceptor acceptor{io};
    Workers workers;
    RateLimit requests;
    RateLimit enrolments;
    int open = 0;
    qint64 bodies = 0; ///< bytes of bodies that are being read
    int waiting = 0;
    int busy = 0; ///< requests being answered
    bool stopping = false;
    Clock clock;
};

Server::Server(ServerSettings settings, Hub &hub, Workers::OpenStore openStore, Log log)
    : m(std::make_unique<Impl>(std::move(settings), hub, std::move(openStore), std::move(log))) {}
Server::~Server() = default;

Status Server::listen() {
    boost::system::error_code e;
    m->tls.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1, e);
    m->tls.use_certificate_chain_file(m->settings.tlsCertificate.toStdString(), e);
    if (e)
        return Error{ErrorCode::Io, QStringLiteral("tls"), m->settings.tlsCertificate};
    m->tls.use_private_key_file(m->settings.tlsKey.toStdString(), ssl::context::pem, e);
    if (e)
        return Error{ErrorCode::Io, QStringLiteral("tls"), m->settings.tlsKey};
    const auto address = asio::ip::make_address(m->settings.address.toStdString(), e);
    if (e)
        return Error{ErrorCode::Io, QStringLiteral("address"), m->settings.address};
    const tcp::endpoint at(address, static_cast<unsigned short>(m->settings.port));
    m->acceptor.open(at.protocol(), e);
    if (!e)
        m->acceptor.set_option(asio::socket_base::reuse_address(true), e);
    if (!e)
        m->acceptor.bind(at, e);
    if (!e)
        m->acceptor.listen(asio::socket_base::max_listen_connections, e);
    return e ? Status(Error{ErrorCode::Io, QStringLiteral("listen"), QStringLiteral("%1:%2").arg(m->settings.address).arg(m->settings.port)}) : Status();
}

int Server::port() const {
    boost::system::error_code e;
    return m->acceptor.local_endpoint(e).port();
}

const Metrics &Server::metrics() const {
    return m->metrics;
}

void Server::run(bool signals) {
    asio::signal_set set(m->io);
    if (signals) {
        set.add(SIGINT);
        set.add(SIGTERM);
        set.async_wait([this](const boost::system::error_code &e, int) {
            if (!e)
                stop();
        });
    }
    asio::co_spawn(m->io, m->accept(), asio::detached);
    asio::co_spawn(m->io, m->keepHouse(), asio::detached);
    m->io.run();
}

void Server::stop() {
    asio::post(m->io, [this] {
        m->stopping = true;
        boost::system::error_code e;
        m->acceptor.close(e);
        if (m->busy == 0)
            m->io.stop();
    });
}

asio::awaitable<void> Server::Impl::accept() {
    for (;;) {
        boost::system::error_code e;
        tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, e));
        if (stopping)
            co_return;
        if (e) { // out of descriptors, perhaps: breathe, go on
            asio::steady_timer pause(io, std::chrono::milliseconds(50));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, e));
            continue;
        }
        if (open >= settings.maxConnections)
            continue; // closes it
        asio::co_spawn(io, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> Server::Impl::keepHouse() {
    for (;;) {
        boost::system::error_code e;
        asio::steady_timer timer(io, std::chrono::seconds(settings.housekeepingSeconds));
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, e));
        auto done = co_await onWorker([this](HubStore &store) -> Result<QByteArray> {
            auto all = store.villages();
            if (!all)
                return all.error();
            Result<QByteArray> out = QByteArray();
            for (const VillageRow &v : std::as_const(*all)) { // one village's trouble is not the next one's
                if (auto s = hub.giveUpGaps(store, v.village); !s)
                    out = s.error();
                if (auto s = hub.lookAgainAtLater(store, v.village); !s)
                    out = s.error();
            }
            return out;
        });
        if (!done) {
            metrics.add(Metrics::Failed);
            if (log)
                log(QJsonDocument(QJsonObject{{QStringLiteral("at"), clock.nowMs()}, {QStringLiteral("event"), QStringLiteral("housekeeping")}, {QStringLiteral("why"), done.error().detail}}).toJson(QJsonDocument::Compact));
        }
    }
}

asio::awaitable<void> Server::Impl::serve(tcp::socket socket) {
    ++open;
    metrics.add(Metrics::Connections);
    boost::system::error_code e;
    const auto remote = socket.remote_endpoint(e);
    const QString peer = e ? QString() : QString::fromStdString(remote.address().to_string());
    socket.set_option(tcp::no_delay(true), e);
    Stream stream(std::move(socket), tls);
    try {
        beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(settings.headSeconds));
        co_await stream.async_handshake(ssl::stream_base::server, asio::use_awaitable);
        co_await converse(stream, peer);
        beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(settings.headSeconds));
        co_await stream.async_shutdown(asio::redirect_error(asio::use_awaitable, e));
    } catch (const std::exception &) {
        // A client that went away or was too slow: its connection ends, nothing else does.
    }
    --open;
    metrics.add(Metrics::Closed);
}

asio::awaitable<void> Server::Impl::converse(Stream &stream, const QString &peer) {
    beast::flat_buffer buffer;
    for (bool more = true; more && !stopping;) {
        http::request_parser<http::string_body> parser;
        parser.header_limit(maxHeader);
        parser.body_limit(static_cast<std::uint64_t>(settings.maxBody));
        boost::system::error_code e;
        beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(settings.idleSeconds));
        co_await http::async_read_header(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, e));
        if (e == http::error::end_of_stream)
            co_return;
        // What a body may cost is asked before it is read: small for enrolment and for what is no route of ours,
        // and all bodies together within a budget.
        const Route *route = routeOf(parser.get());
        const bool big = route != nullptr && route->big;
        const auto size = static_cast<qint64>(parser.content_length() ? *parser.content_length() : static_cast<std::uint64_t>(settings.maxBody));
        bool fits = true;
        if (!e && !parser.is_done()) {
            fits = big ? bodies + size <= maxBodies : size <= smallBody;
            if (!fits)
                e = big ? boost::system::error_code(http::error::buffer_overflow) : boost::system::error_code(http::error::body_limit);
        }
        const Held held(bodies, fits ? size : 0);
        if (!e && !parser.is_done()) {
            beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(settings.bodySeconds));
            co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, e));
        }
        ++busy;
        QElapsedTimer timer;
        timer.start();
        Response response;
        if (e == http::error::buffer_overflow)
            response = refusal(parser.get(), http::status::service_unavailable, "busy", 5);
        else if (e == http::error::body_limit)
            response = refusal(parser.get(), http::status::payload_too_large, "tooLarge");
        else if (e == http::error::header_limit)
            response = refusal(parser.get(), http::status::request_header_fields_too_large, "header");
        else if (e && e.category() == http::make_error_code(http::error::bad_method).category())
            response = refusal(parser.get(), http::status::bad_request, "http");
        else if (e) {
            --busy;
            throw boost::system::system_error(e);
        } else
            response = co_await answer(parser.get(), peer);
        more = !e && parser.get().keep_alive() && !stopping;
        response.keep_alive(more);
        response.prepare_payload();
        note(parser.get(), response, peer, timer.nsecsElapsed() / 1000);
        beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(settings.bodySeconds));
        co_await http::async_write(stream, response, asio::redirect_error(asio::use_awaitable, e));
        --busy;
        if (stopping && busy == 0)
            io.stop();
        if (e)
            throw boost::system::system_error(e);
    }
}

Response Server::Impl::refusal(const Request &request, http::status status, const QByteArray &detail, int retryAfter) {
    metrics.add(status >= http::status::internal_server_error ? Metrics::Failed : Metrics::Refused);
    Response r{status, request.version() == 0 ? 11 : request.version()};
    r.set(http::field::content_type, "text/plain");
    if (retryAfter > 0)
        r.set(http::field::retry_after, std::to_string(retryAfter));
    r.body() = text(detail);
    return r;
}

asio::awaitable<Result<QByteArray>> Server::Impl::onWorker(std::function<Result<QByteArray>(HubStore &)> job) {
    ++waiting;
    auto result = std::make_shared<Result<QByteArray>>(Error{ErrorCode::Internal, QStringLiteral("worker"), {}});
    co_await asio::async_initiate<decltype(asio::use_awaitable), void()>(
        [&](auto handler) {
            auto resume = std::make_shared<decltype(handler)>(std::move(handler));
            workers.post([this, resume, result, job](Result<HubStore *> store) {
                try {
                    *result = store ? job(**store) : Result<QByteArray>(store.error());
                } catch (const std::exception &) { // out of memory, as a rule: this request fails, the hub goes on
                    *result = Error{ErrorCode::InUse, QStringLiteral("memory"), {}};
                }
                asio::post(io, [resume] { std::move (*resume)(); });
            });
        },
        asio::use_awaitable);
    --waiting;
    co_return *result;
}

asio::awaitable<Response> Server::Impl::answer(const Request &request, const QString &peer) {
    metrics.add(Metrics::Requests);
    const Route *route = routeOf(request);
    if (route == nullptr)
        co_return refusal(request, http::status::not_found, "route");
    const std::string_view path = route->path;
    if (request.method() != (route->read ? http::verb::get : http::verb::post))
        co_return refusal(request, http::status::method_not_allowed, "method");
    if (path == "/metrics") {
        Response r{http::status::ok, request.version()};
        r.set(http::field::content_type, "text/plain; version=0.0.4");
        r.body() = text(metrics.toText());
        co_return r;
    }
    RateLimit &limit = path == "/v1/enrol" ? enrolments : requests;
    if (const int wait = limit.waitFor(peer, clock.nowMs()); wait > 0)
        co_return refusal(request, http::status::too_many_requests, "tooFast", wait);
    if (waiting >= maxWaiting)
        co_return refusal(request, http::status::service_unavailable, "busy", 5);
    const QByteArray body = QByteArray::fromRawData(request.body().data(), static_cast<qsizetype>(request.body().size()));
    metrics.add(Metrics::BytesIn, body.size());
    auto result = co_await onWorker([this, body, path](HubStore &store) -> Result<QByteArray> {
        if (path == "/healthz") {
            auto v = store.villages();
            return v ? Result<QByteArray>(QByteArrayLiteral("ok\n")) : Result<QByteArray>(v.error());
        }
        if (path == "/v1/enrol")
            return hub.enrol(store, body);
        if (path == "/v1/blob")
            return hub.papers(store, body);
        Taken taken;
        auto reply = hub.sync(store, body, &taken);
        metrics.add(Metrics::OpsIn, taken.fresh);
        metrics.add(Metrics::OpsParked, taken.parked);
        return reply;
    });
    if (!result)
        co_return refusal(request, statusOf(result.error()), result.error().detail.toUtf8(), result.error().code == ErrorCode::InUse ? 2 : 0);
    metrics.add(Metrics::BytesOut, result->size());
    Response r{http::status::ok, request.version()};
    r.set(http::field::content_type, path == "/healthz" ? "text/plain" : "application/octet-stream");
    r.body() = text(*result);
    co_return r;
}

// One line of JSON per request: route, sizes and times, never what was inside.
void Server::Impl::note(const Request &request, const Response &response, const QString &peer, qint64 us) {
    metrics.took(us);
    if (!log)
        return;
    const Route *ours = routeOf(request);
    const QString route = ours == nullptr ? QStringLiteral("other") : QString::fromLatin1(ours->path.data(), static_cast<qsizetype>(ours->path.size()));
    QJsonObject line{{QStringLiteral("at"), clock.nowMs()}, {QStringLiteral("peer"), peer}, {QStringLiteral("route"), route}, {QStringLiteral("status"), static_cast<int>(response.result_int())}, {QStringLiteral("in"), static_cast<qint64>(request.body().size())}, {QStringLiteral("out"), static_cast<qint64>(response.body().size())}, {QStringLiteral("us"), us}};
    if (response.result() != http::status::ok)
        line.insert(QStringLiteral("why"), QString::fromUtf8(response.body().data(), static_cast<qsizetype>(std::min<size_t>(response.body().size(), 60))));
    log(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace vl
