// SPDX-License-Identifier: GPL-3.0-or-later
// The book's random data key, wrapped once per account and once for the printed recovery sheet.
// Changing a passphrase rewrites one slot and never the book. Format: CBOR, see KeySlots.cpp.
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QList>

namespace vl {

/// Argon2id cost. moderate(): 3 passes over 256 MiB, about a second on an office PC.
struct KdfLimits {
    quint64 passes = 0;
    quint64 memoryBytes = 0;
    [[nodiscard]] static KdfLimits moderate();
    /// The least that libsodium allows; for tests that are not about the cost.
    [[nodiscard]] static KdfLimits cheapest();
};

struct KeySlot {
    bool recovery = false;
    Id account;   ///< null for the recovery sheet
    QString name; ///< what the unlock window lists
    QByteArray salt;
    KdfLimits limits;
    QByteArray wrapped;
};

/// Not thread-safe. unwrap and put block for as long as Argon2id takes: call them off the GUI thread.
class KeySlots {
public:
    explicit KeySlots(const Id &book) : m_book(book) {}
    [[nodiscard]] static Result<KeySlots> load(const QString &path);
    /// Written whole or not at all.
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] const QList<KeySlot> &slots_() const { return m_slots; }
    [[nodiscard]] const Id &book() const { return m_book; }
    /// Index of the account's slot, or of the recovery slot for a null id; -1 when there is none.
    [[nodiscard]] qsizetype indexOf(const Id &account) const;

    /// Adds the account's slot or replaces it. A null `account` is the recovery sheet.
    [[nodiscard]] Status put(const Id &account, const QString &name, const SecureBytes &passphrase,
                             const SecureBytes &dataKey, const KdfLimits &limits);
    void remove(const Id &account);
    /// WrongPassphrase when it does not fit.
    [[nodiscard]] Result<SecureBytes> unwrap(qsizetype index, const SecureBytes &passphrase) const;

private:
    [[nodiscard]] QByteArray context(const KeySlot &slot) const;

    Id m_book;
    QList<KeySlot> m_slots;
};

/// 25 characters in groups of five, the last one a check: 120 random bits.
[[nodiscard]] QString makeRecoveryCode();
/// Upper case, O as 0, I and L as 1, blanks and dashes dropped; empty when the check fails.
[[nodiscard]] QString readRecoveryCode(const QString &typed);

} // namespace vl
