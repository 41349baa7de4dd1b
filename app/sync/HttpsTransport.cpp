// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HttpsTransport.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace vl {

namespace {

constexpr int silenceMs = 60000; ///< nothing moved for so long: the line is dead
constexpr int askMs = 100;

Error fromStatus(int status, const QByteArray &detail, int retryAfter) {
    const QString why = QString::fromUtf8(detail.left(60));
    switch (status) {
    case 400:
        return {ErrorCode::Damaged, why, {}};
    case 403:
        return {why == QLatin1String("enrolCode") ? ErrorCode::WrongPassphrase : ErrorCode::NotAllowed, why, {}};
    case 404:
        return {ErrorCode::NotFound, why, {}};
    case 413:
        return {ErrorCode::Invalid, QStringLiteral("tooLarge"), {}};
    case 426:
        return {ErrorCode::Unsupported, why, {}};
    case 429:
    case 503:
        return {ErrorCode::LockedOut, QString::number(retryAfter > 0 ? retryAfter : 60), why};
    default:
        return {ErrorCode::Io, QStringLiteral("hub.%1").arg(status), {}};
    }
}

} // namespace

struct HttpsTransport::Impl : public QObject {
    QString address;
    QByteArray fingerprint;
    std::function<bool()> cancelled;
    QNetworkAccessManager manager;

    [[nodiscard]] bool pinned(const QSslCertificate &c) const {
        return fingerprint.size() >= 16 && c.digest(QCryptographicHash::Sha256).startsWith(fingerprint);
    }
};

HttpsTransport::HttpsTransport(QString address, QByteArray fingerprint, std::function<bool()> cancelled) : m(std::make_unique<Impl>()) {
    m->address = std::move(address);
    m->fingerprint = std::move(fingerprint);
    m->cancelled = std::move(cancelled);
    m->manager.setTransferTimeout(silenceMs);
}

HttpsTransport::~HttpsTransport() = default;

Result<QByteArray> HttpsTransport::post(const QString &path, const QByteArray &body) {
    QNetworkRequest request(QUrl(QStringLiteral("https://%1%2").arg(m->address, path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "village-ledger");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCaCertificates({}); // the pin is the only trust there is
    request.setSslConfiguration(tls);
    QNetworkReply *reply = m->manager.post(request, body);
    bool wrongMachine = false;
    const auto judge = [&] {
        if (m->pinned(reply->sslConfiguration().peerCertificate()))
            return true;
        wrongMachine = true;
        reply->abort();
        return false;
    };
    QObject::connect(reply, &QNetworkReply::sslErrors, m.get(), [&](const QList<QSslError> &) {
        if (judge())
            reply->ignoreSslErrors();
    });
    QObject::connect(reply, &QNetworkReply::encrypted, m.get(), [&] { judge(); });
    bool stopped = false;
    QTimer ask;
    QObject::connect(&ask, &QTimer::timeout, reply, [&] {
        stopped = m->cancelled && m->cancelled();
        if (stopped)
            reply->abort();
    });
    ask.start(askMs);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray answer = reply->isOpen() ? reply->readAll() : QByteArray();
    const int retryAfter = reply->rawHeader("Retry-After").toInt();
    const QNetworkReply::NetworkError error = reply->error();
    reply->deleteLater();
    if (stopped)
        return Error{ErrorCode::Cancelled, {}, {}};
    if (wrongMachine)
        return Error{ErrorCode::Io, QStringLiteral("certificate"), {}};
    if (status != 0 && status != 200)
        return fromStatus(status, answer, retryAfter);
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return Error{ErrorCode::Io, QStringLiteral("timeout"), {}};
    if (error != QNetworkReply::NoError)
        return Error{ErrorCode::Io, QStringLiteral("offline"), {}};
    return answer;
}

} // namespace vl
