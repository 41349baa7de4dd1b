// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/Session.h"

#include "ctl/Ask.h"
#include "ctl/Commands.h"
#include "jobs/Sentences.h"

#include <QJsonDocument>

#include <cstdio>

namespace vl {

Session::Session(const Options &o) : m_o(o), m_out(stdout) {}

int Session::fail(const Error &e) {
    return complain(e, m_o.json);
}

void Session::print(const QJsonObject &json, const QString &words) {
    m_out << (m_o.json ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : words) << '\n';
    m_out.flush();
}

void Session::print(const QJsonArray &json, const QString &words) {
    m_out << (m_o.json ? QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) : words) << '\n';
    m_out.flush();
}

int Session::open(const QString &directory) {
    auto names = Book::accountsAt(directory);
    if (!names)
        return fail(names.error());
    QString account = m_o.account;
    if (account.isEmpty() && names->size() == 1)
        account = names->first().name;
    if (account.isEmpty())
        return fail({ErrorCode::Usage, tr("The book has several accounts: name yours with --account."), {}});
    auto pass = askSecret(tr("Passphrase of %1: ").arg(account), m_o.passphraseFile);
    if (!pass)
        return fail(pass.error());
    auto book = Book::open(directory, account, *pass, m_clock);
    if (!book)
        return fail(book.error());
    m_book = std::move(*book);
    auto store = m_book->connect();
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    return 0;
}

Result<Leaving> Session::leaving() {
    Leaving out{m_o.purpose};
    if (m_o.second.isEmpty())
        return out;
    auto names = Book::accountsAt(m_o.arguments.value(0));
    if (!names)
        return names.error();
    const auto who = std::find_if(names->cbegin(), names->cend(), [&](const BookAccount &a) { return a.name == m_o.second; });
    if (who == names->cend())
        return Error{ErrorCode::NotFound, QStringLiteral("account"), {}};
    auto pass = askSecret(tr("Passphrase of %1: ").arg(m_o.second), m_o.secondPassphraseFile);
    if (!pass)
        return pass.error();
    auto word = agreeToLeave(*m_book, m_store->actor(), who->id, *pass, m_o.purpose);
    if (!word)
        return word.error();
    out.second = *word;
    return out;
}

Result<std::optional<Leaving>> Session::agreed() {
    if (m_o.purpose.isEmpty())
        return std::optional<Leaving>();
    auto l = leaving();
    return l ? Result<std::optional<Leaving>>(*l) : Result<std::optional<Leaving>>(l.error());
}

int exitCode(const Error &error) {
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::LockedOut:
        return 3;
    case ErrorCode::Damaged:
        return 4;
    case ErrorCode::NotAllowed:
        return 5;
    default:
        return 2;
    }
}

int complain(const Error &error, bool json) {
    QTextStream err(stderr);
    const int code = exitCode(error);
    if (json)
        err << QJsonDocument(QJsonObject{{QStringLiteral("error"), say(error)}, {QStringLiteral("code"), code}}).toJson(QJsonDocument::Compact) << '\n';
    else
        err << say(error) << '\n';
    return code;
}

} // namespace vl
