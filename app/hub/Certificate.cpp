// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Certificate.h"

#include "crypto/Seal.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace vl {

namespace {

template <class T, void (*Free)(T *)>
struct Freer {
    void operator()(T *p) const { Free(p); }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY, EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freer<X509, X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO, BIO_free_all>>;

constexpr long tenYears = 3650L * 24 * 3600;

QByteArray contents(const Bio &bio) {
    char *data = nullptr;
    const long n = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(n)};
}

bool addExtension(X509 *cert, int nid, const QByteArray &value) {
    const std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION, X509_EXTENSION_free>> e(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return e && X509_add_ext(cert, e.get(), -1) == 1;
}

} // namespace

Result<Certificate> makeCertificate(const QString &host) {
    const Error failed{ErrorCode::Internal, QStringLiteral("certificate"), {}};
    const Key key(EVP_EC_gen("P-256"));
    const X509Ptr cert(X509_new());
    if (!key || !cert)
        return failed;
    X509_set_version(cert.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(cert.get()), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(cert.get()), tenYears);
    X509_set_pubkey(cert.get(), key.get());
    X509_NAME *name = X509_get_subject_name(cert.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("village-ledger county hub"), -1, -1, 0);
    X509_set_issuer_name(cert.get(), name);
    const bool numeric = host.contains(QLatin1Char(':')) || std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    const QByteArray alternative = (numeric ? QByteArrayLiteral("IP:") : QByteArrayLiteral("DNS:")) + host.toUtf8();
    if (!addExtension(cert.get(), NID_subject_alt_name, alternative) || !addExtension(cert.get(), NID_basic_constraints, QByteArrayLiteral("critical,CA:FALSE")))
        return failed;
    if (X509_sign(cert.get(), key.get(), EVP_sha256()) == 0)
        return failed;
    const Bio keyBio(BIO_new(BIO_s_mem()));
    const Bio certBio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 || PEM_write_bio_X509(certBio.get(), cert.get()) != 1)
        return failed;
    return Certificate{contents(keyBio), contents(certBio)};
}

QByteArray fingerprintOf(const QByteArray &pem) {
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const X509Ptr cert(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!cert)
        return {};
    unsigned char *der = nullptr;
    const int n = i2d_X509(cert.get(), &der);
    if (n <= 0)
        return {};
    const QByteArray out = sha256(QByteArray(reinterpret_cast<const char *>(der), n));
    OPENSSL_free(der);
    return out;
}

} // namespace vl
