// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Papers.h"

#include "ops/BlobMessage.h"
#include "sqlcipher/Sql.h"
#include "store/Attachments.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

namespace vl {

namespace {

constexpr qint64 mostChunks = 64; // 4 MiB
constexpr qint64 fastChunkMs = 1000;
constexpr int listed = 1000;
constexpr qint64 askAgainMs = qint64(24) * 3600 * 1000;
const QString askedAt = QStringLiteral("papers_asked_at");

class Courier {
public:
    Courier(Store &store, Transport &transport, const PapersOptions &options, SyncState state)
        : m_store(store), m_transport(transport), m_options(options), m_state(std::move(state)), m_chunks(std::max<qint64>(1, options.firstChunks)) {}

    Result<PapersReport> run() {
        auto unsent = unsentBlobs(m_store, listed);
        auto missing = missingBlobs(m_store, listed);
        if (!unsent || !missing)
            return !unsent ? unsent.error() : missing.error();
        if (auto s = askAgain(*unsent); !s)
            return s.error();
        if (unsent->isEmpty() && missing->isEmpty())
            return m_report;
        if (auto s = ask(*unsent + *missing); !s)
            return s.error();
        // One each way in turn, so that neither waits for all of the other.
        for (qsizetype i = 0; i < std::max(unsent->size(), missing->size()); ++i) {
            if (i < missing->size() && !m_diskFull)
                if (auto s = oneByOne(fetch((*missing)[i])); !s)
                    return s.error();
            if (i < unsent->size())
                if (auto s = oneByOne(send((*unsent)[i])); !s)
                    return s.error();
        }
        auto left = blobCounts(m_store);
        if (!left)
            return left.error();
        m_report.unsent = left->unsent;
        m_report.missing = left->missing;
        return m_report;
    }

private:
    // A file that is bad, here or on the way, and a full disk must not keep the others; a broken line does.
    Status oneByOne(const Status &s) {
        if (s)
            return s;
        const bool ofTheFile = s.error().code == ErrorCode::NoSpace || (s.error().code == ErrorCode::Io && s.error().detail.isEmpty()) || s.error().detail.startsWith(QLatin1String("attachment"));
        if (!ofTheFile)
            return s;
        m_diskFull = m_diskFull || s.error().code == ErrorCode::NoSpace;
        if (!m_report.trouble)
            m_report.trouble = s.error();
        return {};
    }

    // Nothing in the log tells that a hub was restored from before the bytes came, behind their op. So each PC
    // asks once a day whether what it sent is still there.
    Status askAgain(QList<MissingBlob> &unsent) {
        const qint64 now = m_store.clock().nowMs();
        auto last = m_store.meta(askedAt);
        if (!last)
            return last.error();
        if (last->isValid() && std::abs(now - last->toLongLong()) < askAgainMs)
            return {};
        auto sent = sentBlobs(m_store, std::numeric_limits<int>::max());
        if (!sent || sent->isEmpty())
            return sent ? Status() : Status(sent.error());
        if (last->isValid())
            if (auto s = takeUpWhatIsLost(*sent, unsent); !s)
                return s;
        auto q = runSql(m_store.db(), QStringLiteral("INSERT INTO meta VALUES (?,?) ON CONFLICT (key) DO UPDATE SET value=excluded.value"), {askedAt, now});
        return q ? Status() : Status(q.error());
    }

    Status takeUpWhatIsLost(const QList<MissingBlob> &sent, QList<MissingBlob> &unsent) {
        if (auto s = ask(sent); !s)
            return s;
        for (const MissingBlob &b : sent) {
            if (m_states.value(b.hash).whole)
                continue;
            if (auto s = forgetAtHub(m_store, b.hash); !s)
                return s;
            unsent.append(b);
        }
        return {};
    }

    Status ask(const QList<MissingBlob> &blobs) {
        for (qsizetype at = 0; at < blobs.size(); at += listed) {
            BlobRequest r;
            for (qsizetype i = at; i < std::min<qsizetype>(at + listed, blobs.size()); ++i)
                r.ask.append(blobs[i].hash);
            if (auto reply = say(r); !reply)
                return reply.error();
        }
        return {};
    }

    Result<BlobReply> say(const BlobRequest &request) {
        QElapsedTimer timer;
        timer.start();
        auto plain = exchange(m_store, m_state, m_transport, QStringLiteral("/v1/blob"), {}, request.encoded(), m_report.traffic);
        if (!plain)
            return plain.error();
        auto reply = BlobReply::decoded(*plain);
        if (!reply)
            return reply.error();
        for (const BlobState &s : std::as_const(reply->states))
            m_states.insert(s.hash, s);
        m_report.chunks += request.chunks.size() + reply->chunks.size();
        if (!request.put.isEmpty() || !request.get.isEmpty())
            m_chunks = timer.elapsed() < fastChunkMs ? std::min(mostChunks, m_chunks * 2) : std::max<qint64>(1, m_chunks / 2);
        return reply;
    }

    // A line that broke under a message is worth one try with a short one, and no more.
    Result<BlobReply> patiently(const std::function<BlobRequest()> &make) {
        auto reply = say(make());
        if (reply || m_chunks == 1 || (reply.error().detail != QLatin1String("timeout") && reply.error().detail != QLatin1String("tooLarge")))
            return reply;
        m_chunks = 1;
        return say(make());
    }

    // Not before something moved: on a slow line asking alone may take longer than a turn.
    bool stop() {
        m_report.stopped = m_report.stopped || (m_report.chunks > 0 && m_options.yield && m_options.yield());
        return m_report.stopped;
    }
    Status mayGoOn() { return m_options.cancelled && m_options.cancelled() ? Status(Error{ErrorCode::Cancelled, {}, {}}) : Status(); }

    Status send(const MissingBlob &blob) {
        QFile f(blobPath(m_store.files(), blob.hash));
        if (!m_states.contains(blob.hash))
            return {};                 // the hub has not heard of it yet: its op comes first
        if (m_states[blob.hash].whole) // the answer of an earlier run was lost
            return sent(blob);
        const qint64 count = chunksOf(m_states[blob.hash].size);
        // Not what was announced: nothing of it goes out, for the hub would throw it all away at the end.
        auto hash = hashOfFile(f.fileName());
        if (!hash)
            return hash.error();
        if (*hash != blob.hash || m_states[blob.hash].size != f.size())
            return Error{ErrorCode::Damaged, QStringLiteral("attachment"), f.fileName()};
        if (!f.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, {}, f.fileName()};
        while (!m_states[blob.hash].whole) {
            if (stop())
                return {};
            if (auto s = mayGoOn(); !s)
                return s;
            const qsizetype before = m_states[blob.hash].have.count(true);
            Status read;
            auto reply = patiently([&] {
                BlobRequest r;
                r.put = blob.hash;
                for (qint64 n = 0; n < count && r.chunks.size() < m_chunks; ++n) {
                    if (m_states[blob.hash].have.testBit(n))
                        continue;
                    f.seek(n * blobChunk);
                    r.chunks.append({n, f.read(blobChunk)});
                    if (r.chunks.last().bytes.isEmpty())
                        read = Error{ErrorCode::Io, {}, f.fileName()};
                }
                return r;
            });
            if (!read)
                return read;
            if (!reply)
                return reply.error();
            if (reply->damaged) // a piece that another PC had sent was bad: all of it goes anew, next time
                return Error{ErrorCode::Damaged, QStringLiteral("attachment.hub"), f.fileName()};
            // A hub that says another size now, or that it has no more than before, would keep this PC here for ever.
            const BlobState &now = m_states[blob.hash];
            if (now.size != f.size() || (!now.whole && now.have.count(true) <= before))
                return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}};
        }
        return sent(blob);
    }

    Status sent(const MissingBlob &blob) {
        ++m_report.sent;
        return markAtHub(m_store, {blob.hash});
    }

    // Written behind what is there; only whole chunks of an earlier run count.
    Status fetch(const MissingBlob &blob) {
        const auto state = m_states.constFind(blob.hash);
        if (state == m_states.cend() || !state->whole || state->size != blob.size)
            return {}; // nobody has sent it yet
        QFile part(partPath(m_store.files(), blob.hash));
        if (!part.open(QIODevice::ReadWrite))
            return Error{ErrorCode::Io, {}, part.fileName()};
        const qint64 count = chunksOf(state->size);
        qint64 next = std::min(part.size(), state->size) / blobChunk;
        if (part.size() == state->size)
            next = count;
        if (!part.resize(next == count ? state->size : next * blobChunk) || !part.seek(part.size()))
            return Error{ErrorCode::Io, {}, part.fileName()};
        while (next < count) {
            if (stop())
                return {};
            if (auto s = mayGoOn(); !s)
                return s;
            auto reply = patiently([&] {
                BlobRequest r;
                r.get = blob.hash;
                r.from = next;
                r.most = m_chunks;
                return r;
            });
            if (!reply)
                return reply.error();
            if (reply->chunks.isEmpty())
                return {}; // gone in the meantime
            for (const BlobChunk &c : std::as_const(reply->chunks)) {
                if (c.number != next)
                    return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}};
                if (part.write(c.bytes) != c.bytes.size())
                    return Error{ErrorCode::NoSpace, {}, part.fileName()};
                ++next;
            }
            if (!part.flush())
                return Error{ErrorCode::NoSpace, {}, part.fileName()};
        }
        part.close();
        auto taken = takeBlob(m_store, blob.hash, part.fileName());
        // What does not have its hash is not what was asked for: begun anew the next time.
        if (taken || taken.error().code == ErrorCode::Damaged)
            part.remove();
        if (!taken)
            return taken;
        ++m_report.received;
        return markAtHub(m_store, {blob.hash});
    }

    Store &m_store;
    Transport &m_transport;
    const PapersOptions &m_options;
    SyncState m_state;
    qint64 m_chunks;
    QHash<QByteArray, BlobState> m_states;
    PapersReport m_report;
    bool m_diskFull = false;
};

} // namespace

Result<PapersReport> carryPapers(Store &store, Transport &transport, const PapersOptions &options) {
    if (auto key = store.villageKey(); !key)
        return key.error().detail == QLatin1String("waitingForKey") ? Result<PapersReport>(PapersReport()) : key.error();
    auto state = SyncState::load(store);
    if (!state)
        return state.error();
    return Courier(store, transport, options, std::move(*state)).run();
}

QString partPath(const BookFiles &files, const QByteArray &hash) {
    return blobPath(files, hash) + QStringLiteral(".part");
}

} // namespace vl
