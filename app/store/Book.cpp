// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Book.h"

#include "crypto/Attempts.h"
#include "crypto/PassphraseRule.h"
#include "crypto/VillageKey.h"
#include "records/Types.h"
#include "sqlcipher/Connection.h"
#include "sqlcipher/Migrations.h"
#include "store/Attachments.h"
#include "store/Backup.h"
#include "store/People.h"
#include "store/RulesOfBook.h"
#include "store/Writer.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace vl {

namespace {

const QString bookSteps = QStringLiteral(":/migrations");
constexpr size_t keySize = 48; // 32 of key, 16 of SQLCipher salt

qsizetype slotOf(const KeySlots &keys, const QString &name) {
    for (qsizetype i = 0; i < keys.slots_().size(); ++i)
        if (!keys.slots_()[i].recovery && keys.slots_()[i].name == name)
            return i;
    return -1;
}

Result<SecureBytes> unwrapCounted(const BookFiles &files, const KeySlots &keys, qsizetype slot, const SecureBytes &secret, const Clock &clock) {
    if (slot < 0)
        return Error{ErrorCode::WrongPassphrase, QStringLiteral("account"), {}};
    Attempts attempts(files.attempts, clock);
    const Id account = keys.slots_()[slot].account;
    if (auto s = attempts.begin(account); !s)
        return s.error();
    auto key = keys.unwrap(slot, secret);
    if (key)
        attempts.succeeded(account);
    return key;
}

// WeakPass when the passphrase holds a name or number of the village; asked with the key only.
Status namesNobody(const BookFiles &files, const SecureBytes &key, const SecureBytes &passphrase) {
    auto c = openLedger(files.ledger, key, SqlCipherDriver::Mode::ReadOnly);
    if (!c)
        return c.error();
    const Clock clock;
    IdSource ids(clock);
    Store store(std::exchange(c->db, QSqlDatabase()), c->driver, {}, files, clock, ids, true);
    QString text = QString::fromUtf8(passphrase.chars(), static_cast<qsizetype>(passphrase.size()));
    const bool found = namesSomebody(store, text);
    wipe(text);
    return found ? Status(Error{ErrorCode::WeakPass, QStringLiteral("personal"), {}}) : Status();
}

SecureBytes codeBytes(const QString &code) {
    QString copy = QString(code).remove(QLatin1Char('-'));
    copy.detach();
    return SecureBytes::fromWiped(copy);
}

} // namespace

Book::Book(BookFiles files, const Clock &clock) : m_files(std::move(files)), m_clock(clock), m_ids(clock) {}
Book::~Book() = default;

Status Book::lock() {
    m_lock = std::make_unique<QLockFile>(m_files.lock);
    if (takeLock(*m_lock))
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&pid, &host, &program);
    if (m_lock->error() != QLockFile::LockFailedError)
        return Error{ErrorCode::Io, {}, m_files.directory};
    return Error{ErrorCode::InUse, host, m_files.directory};
}

Result<std::unique_ptr<Book>> Book::create(const NewBook &what, const SecureBytes &passphrase, QString *recoveryCode, const Clock &clock) {
    const BookFiles files(what.directory);
    if (QFileInfo::exists(what.directory))
        return Error{ErrorCode::Invalid, QStringLiteral("book.exists"), what.directory};
    if (what.villageName.trimmed().isEmpty() || what.accountName.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("required"), QStringLiteral("name")};
    if (!QDir().mkpath(files.backups) || !QDir().mkpath(files.attachments))
        return Error{ErrorCode::Io, {}, what.directory};
    QFile::setPermissions(what.directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<Book> book(new Book(files, clock));
    if (auto s = book->lock(); !s)
        return s.error();
    book->m_key = SecureBytes::random(keySize);
    book->m_limits = what.limits;
    book->m_actor = {book->m_ids.next(), what.accountName.trimmed(), what.role};
    KeySlots keys(book->m_ids.next());
    *recoveryCode = makeRecoveryCode();
    if (auto s = keys.put(book->m_actor.account, book->m_actor.name, passphrase, book->m_key, what.limits); !s)
        return s.error();
    if (auto s = keys.put({}, {}, codeBytes(*recoveryCode), book->m_key, what.limits); !s)
        return s.error();
    // The database first: key slots without a ledger would look like a book.
    if (auto s = book->initialise(what, book->m_ids.next()); !s)
        return s.error();
    if (auto s = keys.save(files.keyslots); !s)
        return s.error();
    if (auto s = book->afterUnlock(); !s)
        return s.error();
    return book;
}

Status Book::initialise(const NewBook &what, const Id &device) {
    auto c = openLedger(m_files.ledger, m_key, SqlCipherDriver::Mode::Create);
    if (!c)
        return c.error();
    Store store(std::exchange(c->db, QSqlDatabase()), c->driver, m_actor, m_files, m_clock, m_ids, false);
    if (auto s = migrate(store.db(), bookSteps); !s)
        return s;
    const SecureBytes villageKey = what.villageKey != nullptr ? what.villageKey->copy() : SecureBytes::random(villageKeySize);
    QByteArray keyBytes(villageKey.chars(), 32);
    const std::initializer_list<std::pair<QString, QVariant>> metas{
        {QStringLiteral("village_code"), what.villageCode},
        {QStringLiteral("village_name"), what.villageName.trimmed()},
        {QStringLiteral("village_key"), what.joining && what.villageKey == nullptr ? QByteArray() : keyBytes},
        {QStringLiteral("created_at"), m_clock.nowMs()}};
    for (const auto &[key, value] : metas)
        if (auto q = runSql(store.db(), QStringLiteral("INSERT INTO meta VALUES(?,?)"), {key, value}); !q)
            return q.error();
    wipe(keyBytes);
    if (auto q = runSql(store.db(), QStringLiteral("INSERT INTO device_state VALUES(1,?,?,0,?,0)"),
                        {bind(device), m_clock.nowMs(), QByteArray(32, '\0')});
        !q)
        return q.error();
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("book.create")); !s)
        return s;
    Record account(types::account(), m_actor.account);
    account.set("name", m_actor.name);
    account.set("role", roleCode(m_actor.role));
    account.set("active", 1);
    if (auto s = w.create(account); !s)
        return s;
    auto done = w.commit();
    return done ? Status() : Status(done.error());
}

Result<std::unique_ptr<Book>> Book::open(const QString &directory, const QString &account, const SecureBytes &passphrase, const Clock &clock) {
    const BookFiles files(directory);
    auto keys = KeySlots::load(files.keyslots);
    if (!keys)
        return keys.error();
    std::unique_ptr<Book> book(new Book(files, clock));
    if (auto s = book->lock(); !s)
        return s.error();
    const qsizetype slot = slotOf(*keys, account);
    auto key = unwrapCounted(files, *keys, slot, passphrase, clock);
    if (!key)
        return key.error();
    book->m_key = std::move(*key);
    book->m_limits = keys->slots_()[slot].limits;
    book->m_actor = {keys->slots_()[slot].account, keys->slots_()[slot].name, Role::None};
    if (auto s = book->afterUnlock(); !s)
        return s.error();
    return book;
}

Status Book::afterUnlock() {
    auto store = connect();
    if (!store)
        return store.error();
    auto schema = schemaOf((*store)->db());
    if (!schema)
        return schema.error();
    if (*schema == 0)
        return Error{ErrorCode::Damaged, QStringLiteral("schema"), m_files.ledger};
    m_readOnly = *schema > latestSchema(bookSteps);
    if (*schema < latestSchema(bookSteps))
        if (auto s = migrateSafely(**store); !s)
            return s;
    auto account = loadRecord(**store, types::account(), m_actor.account);
    if (!account)
        return account.error();
    if (account->value("active").toInt() != 1)
        return Error{ErrorCode::NotAllowed, QStringLiteral("accountClosed"), {}};
    m_actor.role = roleFromCode(account->text("role"));
    auto name = (*store)->meta(QStringLiteral("village_name"));
    auto code = (*store)->meta(QStringLiteral("village_code"));
    if (!name || !code)
        return Error{ErrorCode::Damaged, QStringLiteral("meta"), m_files.ledger};
    m_villageName = name->toString();
    m_villageCode = code->toString();
    if (auto s = useRulesOf(**store); !s)
        return s;
    if (m_readOnly)
        return {};
    if (auto lost = reconcileBlobs(**store); !lost)
        return lost.error();
    return noticeTimeTravel(**store);
}

Status Book::migrateSafely(Store &store) {
    if (auto b = writeBackup(*this, store, {m_files.backups, QStringLiteral("before-upgrade")}); !b)
        return b.error();
    return migrate(store.db(), bookSteps);
}

Status Book::noticeTimeTravel(Store &store) {
    const Witness w = Witness::read(m_files.witness);
    auto q = runSql(store.db(), QStringLiteral("SELECT device, epoch, dseq FROM device_state"));
    if (!q)
        return q.error();
    if (!q->next())
        return Error{ErrorCode::Damaged, QStringLiteral("device_state"), m_files.ledger};
    const Id device = Id::fromBytes(q->value(0).toByteArray());
    const qint64 epoch = q->value(1).toLongLong();
    const qint64 dseq = q->value(2).toLongLong();
    // A book without its witness (a fresh restore, a copied ledger.db) may have gone back as well.
    const bool behind = w.device != device || w.epoch > epoch || (w.epoch == epoch && w.dseq > dseq);
    if (!behind || dseq == 0)
        return {};
    if (auto begun = beginEpoch(store, qMax(epoch, w.epoch)); !begun)
        return begun;
    m_wentBack = true;
    return {};
}

void Book::refreshName(Store &store) {
    if (auto name = store.meta(QStringLiteral("village_name")); name)
        m_villageName = name->toString();
}

Result<std::unique_ptr<Store>> Book::connect() {
    return connectFor(m_actor);
}

Result<std::unique_ptr<Store>> Book::connectFor(const Actor &actor) {
    auto c = openLedger(m_files.ledger, m_key, m_readOnly ? SqlCipherDriver::Mode::ReadOnly : SqlCipherDriver::Mode::ReadWrite);
    if (!c)
        return c.error();
    return std::make_unique<Store>(std::exchange(c->db, QSqlDatabase()), c->driver, actor, m_files, m_clock, m_ids, m_readOnly);
}

Result<std::unique_ptr<Store>> Book::connectAs(const Id &account, const SecureBytes &passphrase) {
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    const qsizetype slot = keys->indexOf(account);
    if (account.isNull() || slot < 0)
        return Error{ErrorCode::NotFound, QStringLiteral("account"), {}};
    auto key = unwrapCounted(m_files, *keys, slot, passphrase, m_clock);
    if (!key)
        return key.error();
    if (!key->sameAs(m_key))
        return Error{ErrorCode::Damaged, QStringLiteral("keyslots"), m_files.keyslots}; // a slot of another book
    auto asking = connect();
    if (!asking)
        return asking;
    auto record = loadRecord(**asking, types::account(), account);
    if (!record)
        return record.error();
    if (record->value("active").toInt() != 1)
        return Error{ErrorCode::NotAllowed, QStringLiteral("accountClosed"), {}};
    return connectFor({account, record->text("name"), roleFromCode(record->text("role"))});
}

Result<QList<BookAccount>> Book::accountsAt(const QString &directory) {
    auto keys = KeySlots::load(BookFiles(directory).keyslots);
    if (!keys)
        return keys.error();
    QList<BookAccount> out;
    for (const KeySlot &s : keys->slots_())
        if (!s.recovery)
            out.append({s.account, s.name});
    return out;
}

Status Book::resetPassphrase(const QString &directory, const QString &recoveryCode, const Id &account,
                             const SecureBytes &passphrase, const KdfLimits &limits, const Clock &clock) {
    const BookFiles files(directory);
    auto keys = KeySlots::load(files.keyslots);
    if (!keys)
        return keys.error();
    const qsizetype at = keys->indexOf(account);
    if (account.isNull() || at < 0)
        return Error{ErrorCode::NotFound, QStringLiteral("account"), {}};
    const QString code = readRecoveryCode(recoveryCode);
    if (code.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("recoveryCode"), {}};
    auto key = unwrapCounted(files, *keys, keys->indexOf({}), codeBytes(code), clock);
    if (!key)
        return key.error();
    if (auto s = namesNobody(files, *key, passphrase); !s)
        return s;
    if (auto s = keys->put(account, keys->slots_()[at].name, passphrase, *key, limits); !s)
        return s;
    if (auto s = keys->save(files.keyslots); !s)
        return s;
    Attempts(files.attempts, clock).succeeded(account);
    return {};
}

Status Book::verify(const SecureBytes &passphrase) {
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    auto key = unwrapCounted(m_files, *keys, keys->indexOf(m_actor.account), passphrase, m_clock);
    return key ? Status() : Status(key.error());
}

Status Book::changePassphrase(const SecureBytes &old, const SecureBytes &fresh) {
    if (auto s = verify(old); !s)
        return s;
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    if (auto s = keys->put(m_actor.account, m_actor.name, fresh, m_key, m_limits); !s)
        return s;
    return keys->save(m_files.keyslots);
}

Result<QString> Book::renewRecovery() {
    if (!allowed(m_actor.role, Permission::ManageAccounts))
        return Error{ErrorCode::NotAllowed, permissionKey(Permission::ManageAccounts), {}};
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    const QString code = makeRecoveryCode();
    if (auto s = keys->put({}, {}, codeBytes(code), m_key, m_limits); !s)
        return s.error();
    if (auto s = keys->save(m_files.keyslots); !s)
        return s.error();
    return code;
}

Status Book::addAccount(Store &store, const QString &name, Role role, const Id &person, const SecureBytes &passphrase) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    auto others = runSql(store.db(), QStringLiteral("SELECT name, role, person FROM account WHERE active=1"));
    if (!others)
        return others.error();
    while (others->next()) {
        const Role theirs = roleFromCode(others->value(1).toString());
        const bool same = others->value(0).toString() == name || (!person.isNull() && Id::fromBytes(others->value(2).toByteArray()) == person);
        // 村民委员会组织法 32: the supervisor is never the clerk's own person.
        if (same && (role == Role::Supervisor || theirs == Role::Supervisor))
            return Error{ErrorCode::NotAllowed, QStringLiteral("supervisorApart"), {}};
        if (role == Role::Secretary && theirs == Role::Secretary && store.actor().role != Role::Secretary)
            return Error{ErrorCode::NotAllowed, QStringLiteral("secretaryOnly"), {}}; // nobody makes a second reader of their own
        if (others->value(0).toString() == name)
            return Error{ErrorCode::Invalid, QStringLiteral("accountExists"), QStringLiteral("name")};
    }
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    Record r(types::account(), m_ids.next());
    r.set("name", name);
    r.set("role", roleCode(role));
    r.set("active", 1);
    r.set("person", person);
    if (auto s = keys->put(r.id(), name, passphrase, m_key, m_limits); !s)
        return s;
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("account")); !s)
        return s;
    if (auto s = w.create(r); !s)
        return s;
    if (auto done = w.commit(); !done)
        return done.error();
    return keys->save(m_files.keyslots);
}

Status Book::removeAccount(Store &store, const Id &account) {
    if (auto s = store.require(Permission::ManageAccounts); !s)
        return s;
    if (account == m_actor.account)
        return Error{ErrorCode::NotAllowed, QStringLiteral("ownAccount"), {}};
    Writer w(store);
    if (auto s = w.begin(QStringLiteral("account")); !s)
        return s;
    const RecordType &t = types::account();
    if (auto s = w.set(t, account, t.indexOf(QStringLiteral("active")), 0); !s)
        return s;
    if (auto done = w.commit(); !done)
        return done.error();
    auto keys = KeySlots::load(m_files.keyslots);
    if (!keys)
        return keys.error();
    keys->remove(account);
    return keys->save(m_files.keyslots);
}

} // namespace vl
