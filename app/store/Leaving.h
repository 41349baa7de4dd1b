// SPDX-License-Identifier: GPL-3.0-or-later
// Data that leaves the book in the clear, past the guard: whoever sits there says what for, and where the book has a
// second person who may, that person agrees with their own passphrase. Both are in the log.
#pragma once

#include "store/Book.h"

namespace vl {

/// Somebody else's agreement. Only agreeToLeave() makes one.
class SecondWord {
public:
    [[nodiscard]] const Id &account() const { return m_account; }

private:
    explicit SecondWord(const Id &account) : m_account(account) {}
    friend Result<SecondWord> agreeToLeave(Book &, const Actor &, const Id &, const SecureBytes &, const QString &);
    Id m_account;
};

struct Leaving {
    QString purpose; ///< at least two characters
    std::optional<SecondWord> second = {};
};

/// `who` agrees that `first` takes something out, and that is logged under `who`. Blocking for as long as a passphrase
/// is checked. WrongPassphrase, LockedOut, NotAllowed.
[[nodiscard]] Result<SecondWord> agreeToLeave(Book &book, const Actor &first, const Id &who, const SecureBytes &passphrase, const QString &purpose);
/// Invalid (purpose), NotAllowed (secondPerson). The caller logs what left.
[[nodiscard]] Status mayLeave(Store &store, const Leaving &leaving);

} // namespace vl
