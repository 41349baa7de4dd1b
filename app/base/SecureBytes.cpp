// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecureBytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace vl {

SecureBytes::SecureBytes(size_t size) : m_size(size) {
    if (size > 0) {
        m_data = static_cast<unsigned char *>(sodium_malloc(size));
        if (m_data == nullptr)
            qFatal("out of memory for a key");
        sodium_memzero(m_data, size);
    }
}

SecureBytes::SecureBytes(const void *data, size_t size) : SecureBytes(size) {
    if (size > 0)
        std::memcpy(m_data, data, size);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecureBytes::~SecureBytes() {
    clear();
}

SecureBytes SecureBytes::copy() const {
    return {m_data, m_size};
}

SecureBytes SecureBytes::random(size_t size) {
    SecureBytes r(size);
    if (size > 0)
        randombytes_buf(r.m_data, size);
    return r;
}

SecureBytes SecureBytes::fromWiped(QString &text) {
    QByteArray utf8 = text.toUtf8();
    SecureBytes r(utf8.constData(), static_cast<size_t>(utf8.size()));
    wipe(utf8);
    wipe(text);
    return r;
}

void SecureBytes::clear() {
    if (m_data != nullptr)
        sodium_free(m_data); // wipes first
    m_data = nullptr;
    m_size = 0;
}

void wipe(QString &text) {
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes) {
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

bool secureStart() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    return sodium_init() >= 0;
}

void allowManyFiles() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

bool SecureBytes::sameAs(const SecureBytes &other) const {
    return m_size == other.m_size && sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

} // namespace vl
