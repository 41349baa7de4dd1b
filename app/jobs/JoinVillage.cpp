// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JoinVillage.h"

#include "crypto/VillageKey.h"
#include "jobs/SyncJob.h"
#include "ops/Enrolment.h"

#include <QDir>
#include <QFileInfo>

namespace vl {

namespace {
constexpr int tries = 3;
}

Result<std::unique_ptr<Book>> joinVillage(const JoinRequest &request, const SecureBytes &passphrase, QString *recoveryCode, const Clock &clock) {
    auto code = EnrolCode::read(request.code);
    if (!code)
        return code.error();
    NewBook what;
    what.directory = request.directory;
    what.villageCode = code->village;
    what.villageName = code->village; // until the hub says it
    what.accountName = request.accountName;
    what.limits = request.limits;
    what.joining = true;
    what.role = request.role;
    SecureBytes key;
    if (!request.villageKey.trimmed().isEmpty()) {
        auto read = readVillageKey(request.villageKey);
        if (!read)
            return read.error();
        key = std::move(*read);
        what.villageKey = &key;
    }
    const bool there = QFileInfo::exists(request.directory);
    auto book = Book::create(what, passphrase, recoveryCode, clock);
    if (!book)
        return book;
    auto store = (*book)->connect();
    // When only the answer was lost, the same key with the same code goes on where it was.
    Status enrolled = store ? Status(Error{ErrorCode::Io, {}, {}}) : Status(store.error());
    for (int i = 0; store && i < tries && !enrolled && enrolled.error().code == ErrorCode::Io; ++i)
        enrolled = enrolWithCode(**store, request.code, request.deviceName);
    if (!enrolled) {
        if (store)
            store->reset();
        book->reset();
        if (!there)
            QDir(request.directory).removeRecursively(); // made a moment ago, by this call, and empty
        // The hub knows the village's signer: another key is another village's, or mistyped.
        if (!key.isEmpty() && enrolled.error().detail == QLatin1String("joinInstead"))
            return Error{ErrorCode::NotAllowed, QStringLiteral("villageKey"), {}};
        return enrolled.error();
    }
    (*book)->refreshName(**store);
    return book;
}

} // namespace vl
