// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/OfficerCommand.h"

#include "base/WholeFile.h"
#include "crypto/Letters.h"
#include "crypto/VillageKey.h"
#include "hub/Shared.h"

#include <QFile>

namespace vl {

namespace {

constexpr auto secretHead = "village-ledger officer key, secret: keep it under lock, never on the hub";
constexpr auto publicHead = "village-ledger officer key, public: for county-hub ask";

// Two lines: what it is, and the key as letters.
Result<SecureBytes> readKeyFile(const QString &path, const char *head, qsizetype size) {
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly) || f.readLine(200).trimmed() != head)
        return Error{ErrorCode::Invalid, QStringLiteral("officerKey"), path};
    QString letters = readLetters(QString::fromLatin1(f.readLine(400)), size);
    if (letters.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("officerKey"), path};
    QByteArray bytes = bytesOfLetters(letters, size);
    SecureBytes key(bytes.constData(), static_cast<size_t>(bytes.size()));
    wipe(bytes);
    wipe(letters);
    return key;
}

// A cell that a spreadsheet would take for a formula is text.
QByteArray csvCell(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    return '"' + text.replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

class Officer {
public:
    Officer(const QStringList &words, QTextStream &out, QTextStream &err) : m_words(words), m_out(out), m_err(err) {}

    int run() {
        const QString what = m_words.value(1);
        if (what == QLatin1String("new") && m_words.size() == 3)
            return make();
        if (what == QLatin1String("tag") && m_words.size() == 5)
            return tag();
        if (what == QLatin1String("read") && (m_words.size() == 4 || m_words.size() == 5))
            return read();
        return say(QStringLiteral("Not understood: see county-hub --help."));
    }

private:
    int say(const QString &sentence) {
        m_err << sentence << '\n';
        return 2;
    }

    int make() {
        const QString path = m_words[2];
        if (QFile::exists(path))
            return say(QStringLiteral("%1 is there. It was left as it is.").arg(path));
        const SecureBytes secret = DeviceKeys::makeSecret();
        auto keys = DeviceKeys::fromSecret(secret);
        if (!keys)
            return say(QStringLiteral("No key could be made."));
        QByteArray bytes(secret.chars(), static_cast<qsizetype>(secret.size()));
        QByteArray text = QByteArray(secretHead) + '\n' + lettersOf(bytes).toLatin1() + '\n';
        wipe(bytes);
        QFile f(path);
        const bool made = f.open(QIODevice::WriteOnly | QIODevice::NewOnly) && f.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && f.write(text) == text.size() && f.flush();
        wipe(text);
        if (!made || !writeWhole(path + QStringLiteral(".pub"), QByteArray(publicHead) + '\n' + lettersOf(keys->publicKeys().box).toLatin1() + '\n'))
            return say(QStringLiteral("%1 could not be written.").arg(path));
        m_out << path << ": the secret half. It stays on this PC or on a stick under lock.\n"
              << path << ".pub: give this one to whoever runs the hub.\n";
        return 0;
    }

    // Of KEY and SHARED; 0 when it went well.
    int open() {
        auto secret = readKeyFile(m_words[2], secretHead, DeviceKeys::secretSize);
        if (!secret)
            return say(QStringLiteral("%1 is no officer's secret key.").arg(m_words[2]));
        auto keys = DeviceKeys::fromSecret(*secret);
        QFile f(m_words[3]);
        if (!keys || !f.open(QIODevice::ReadOnly))
            return say(QStringLiteral("%1 could not be read.").arg(m_words[3]));
        auto shared = SharedField::decoded(f.readAll());
        if (!shared)
            return say(QStringLiteral("%1 is no file of county-hub shared, or was changed on the way.").arg(m_words[3]));
        auto key = openSharedKey(*shared, *keys);
        if (!key)
            return say(QStringLiteral("This was not sealed to this officer's key."));
        m_shared = std::move(*shared);
        m_key = std::move(*key);
        return 0;
    }

    int tag() {
        if (const int code = open(); code != 0)
            return code;
        m_out << equalityTag(m_key, plainValue(m_words[4])).toHex() << '\n';
        return 0;
    }

    int read() {
        if (const int code = open(); code != 0)
            return code;
        if (m_shared.field == wholeVillageKey) {
            QString letters = villageKeyLetters(m_key);
            m_out << "The village key of " << m_shared.village << ", for the first page of a new PC (\"Join a village\"):\n\n    " << letters << "\n\n";
            wipe(letters);
            return 0;
        }
        const OpenedField opened = openShared(m_shared, m_key);
        if (opened.unreadable > 0)
            m_err << opened.unreadable << " value(s) do not open and were left out: changed on the way, or not sealed with this village's key.\n";
        QByteArray csv = QByteArray("record,name,") + m_shared.field.toUtf8() + '\n';
        for (const OpenedValue &v : opened.values)
            csv += v.record.toHex().toUtf8() + ',' + csvCell(v.about) + ',' + csvCell(v.value) + '\n';
        if (m_words.size() < 5) {
            m_out << QString::fromUtf8(csv);
            return opened.unreadable > 0 ? 1 : 0;
        }
        if (!writeWhole(m_words[4], csv))
            return say(QStringLiteral("%1 could not be written.").arg(m_words[4]));
        m_out << opened.values.size() << " values written, in the clear: " << m_words[4] << '\n';
        return opened.unreadable > 0 ? 1 : 0;
    }

    const QStringList &m_words;
    QTextStream &m_out;
    QTextStream &m_err;
    SharedField m_shared;
    SecureBytes m_key;
};

} // namespace

int runOfficerCommand(const QStringList &words, QTextStream &out, QTextStream &err) {
    return Officer(words, out, err).run();
}

Result<QByteArray> readOfficerPublic(const QString &path) {
    auto key = readKeyFile(path, publicHead, 32);
    return key ? Result<QByteArray>(QByteArray(key->chars(), 32)) : key.error();
}

} // namespace vl
