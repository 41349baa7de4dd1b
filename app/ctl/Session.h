// SPDX-License-Identifier: GPL-3.0-or-later
// What every command has: the options, the open book, and one way to answer in words or in JSON.
#pragma once

#include "base/Clock.h"
#include "ctl/Options.h"
#include "store/Leaving.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace vl {

class Session {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

protected:
    explicit Session(const Options &o);

    [[nodiscard]] static QString key(const char *k) { return QLatin1String(k); }
    int fail(const Error &e);
    void print(const QJsonObject &json, const QString &words);
    void print(const QJsonArray &json, const QString &words);
    /// Opens the book of the first argument into m_book and m_store; 0 when it went well.
    int open() { return open(m_o.arguments.value(0)); }
    int open(const QString &directory);
    /// --purpose and, when given, the agreement of --second.
    Result<Leaving> leaving();
    /// The same, or nothing where no purpose is given.
    Result<std::optional<Leaving>> agreed();

    const Options &m_o;
    QTextStream m_out;
    Clock m_clock;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<Store> m_store;
};

} // namespace vl
