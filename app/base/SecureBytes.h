// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and passphrases while they are in memory: locked out of swap where the system allows it,
// guarded, and wiped when they go. Never copied by accident.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace vl {

class SecureBytes {
public:
    SecureBytes() = default;
    explicit SecureBytes(size_t size);
    SecureBytes(const void *data, size_t size);
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;
    ~SecureBytes();

    [[nodiscard]] SecureBytes copy() const;
    [[nodiscard]] static SecureBytes random(size_t size);
    /// Takes the UTF-8 of `text` and overwrites the string's own buffer.
    [[nodiscard]] static SecureBytes fromWiped(QString &text);

    /// In a time that does not depend on where they differ.
    [[nodiscard]] bool sameAs(const SecureBytes &other) const;
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const char *chars() const { return reinterpret_cast<const char *>(m_data); }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void clear();

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Call once at the start of every program: readies libsodium, switches core dumps off.
/// False when the crypto library refuses to work; the program must then stop.
[[nodiscard]] bool secureStart();
/// For a program with a connection per caller: as many open files as the system allows it (often 1,024 unasked).
void allowManyFiles();

} // namespace vl
