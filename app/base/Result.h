// SPDX-License-Identifier: GPL-3.0-or-later
// How failure travels: a code for the program, a detail for the sentence. No exceptions cross folders,
// and no text meant for a person is made below the top (app/jobs/Sentences).
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace vl {

enum class ErrorCode {
    WrongPassphrase, ///< the key does not fit; may be tried again
    LockedOut,       ///< too many failures; detail = seconds to wait
    Damaged,         ///< the file is not what it was; offer the newest backup
    NotABook,        ///< no book at this path
    NewerBook,       ///< made by a later version; readable, not writable
    InUse,           ///< another process has the book open
    NotAllowed,      ///< this role may not do that; detail = permission key
    Invalid,         ///< a value breaks a rule; detail = rule key, subject = field key
    NotFound,
    Changed,  ///< somebody else changed it since; detail = what
    WeakPass, ///< detail = reason key
    Io,       ///< reading or writing failed; subject = file name
    NoSpace,
    Cancelled,
    Unsupported, ///< a file of a kind, or a shape, that is not read
    Usage,
    Internal, ///< a bug of ours; detail says where
};

/// `detail` and `subject` are keys, numbers or file names: never a person's data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString subject;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_v(std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : m_v(std::move(error)) {} // NOLINT(google-explicit-constructor)
    explicit operator bool() const { return m_v.index() == 0; }
    T &value() { return std::get<0>(m_v); }
    const T &value() const { return std::get<0>(m_v); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    const Error &error() const { return std::get<1>(m_v); }

private:
    std::variant<T, Error> m_v;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {} // NOLINT(google-explicit-constructor)
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

} // namespace vl
