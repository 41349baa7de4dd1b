// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Papers.h"

#include "ops/BlobMessage.h"
#include "store/Attachments.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace vl {

namespace {

constexpr qint64 mostChunks = 64; // 4 MiB
constexpr qint64 fastMs = 1000;
constexpr int listed = 1000;

class Courier {
public:
    Courier(Store &store, Transport &transport, const PapersOptions &options, SyncState state)
        : m_store(store), m_transport(transport), m_options(options), m_state(std::move(state)), m_chunks(std::max<qint64>(1, options.firstChunks)) {}

    Result<PapersReport> run() {
        auto unsent = unsentBlobs(m_store, listed);
        auto missing = missingBlobs(m_store, listed);
        if (!unsent || !missing)
            return !unsent ? unsent.error() : missing.error();
        if (unsent->isEmpty() && missing->isEmpty())
            return m_report;
        if (auto s = ask(*unsent + *missing); !s)
            return s.error();
        for (const MissingBlob &b : std::as_const(*missing))
            if (auto s = fetch(b); !s)
                return s.error();
        for (const MissingBlob &b : std::as_const(*unsent))
            if (auto s = send(b); !s)
                return s.error();
        auto left = blobCounts(m_store);
        if (!left)
            return left.error();
        m_report.unsent = left->unsent;
        m_report.missing = left->missing;
        return m_report;
    }

private:
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
        if (!request.put.isEmpty() || !request.get.isEmpty())
            m_chunks = timer.elapsed() < fastMs ? std::min(mostChunks, m_chunks * 2) : std::max<qint64>(1, m_chunks / 2);
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

    bool stop() {
        m_report.stopped = m_report.stopped || (m_options.yield && m_options.yield());
        return m_report.stopped;
    }
    Status mayGoOn() { return m_options.cancelled && m_options.cancelled() ? Status(Error{ErrorCode::Cancelled, {}, {}}) : Status(); }

    Status send(const MissingBlob &blob) {
        QFile f(blobPath(m_store.files(), blob.hash));
        if (!m_states.contains(blob.hash))
            return {}; // the hub has not heard of it yet: its op comes first
        const qint64 count = chunksOf(m_states[blob.hash].size);
        if (m_states[blob.hash].size != f.size() || !f.open(QIODevice::ReadOnly))
            return {}; // not what was announced: `check` tells
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
            if (reply->damaged)
                return Error{ErrorCode::Damaged, QStringLiteral("attachment"), f.fileName()};
            // A hub that says another size now, or that it has no more than before, would keep this PC here for ever.
            const BlobState &now = m_states[blob.hash];
            if (now.size != f.size() || (!now.whole && now.have.count(true) <= before))
                return Error{ErrorCode::Damaged, QStringLiteral("reply.forged"), {}};
        }
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
