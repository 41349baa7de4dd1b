// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Sound.h"

#include <sndfile.h>

#include <algorithm>
#include <cstring>

namespace vl {

namespace {

constexpr qsizetype sampleBytes = 2;
constexpr double quality = 0.3; // of Vorbis, 0 to 1: speech that is understood

// A file in memory, as libsndfile asks for one.
struct Memory {
    QByteArray bytes;
    sf_count_t at = 0;
};

Memory &of(void *user) {
    return *static_cast<Memory *>(user);
}

SF_VIRTUAL_IO inMemory() {
    return {[](void *u) -> sf_count_t { return of(u).bytes.size(); },
            [](sf_count_t offset, int whence, void *u) -> sf_count_t {
                Memory &m = of(u);
                m.at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? m.at + offset
                                                                        : m.bytes.size() + offset;
                return m.at;
            },
            [](void *to, sf_count_t count, void *u) -> sf_count_t {
                Memory &m = of(u);
                const sf_count_t n = std::clamp<sf_count_t>(m.bytes.size() - m.at, 0, count);
                std::memcpy(to, m.bytes.constData() + m.at, static_cast<size_t>(n));
                m.at += n;
                return n;
            },
            [](const void *from, sf_count_t count, void *u) -> sf_count_t {
                Memory &m = of(u);
                if (m.at + count > m.bytes.size())
                    m.bytes.resize(m.at + count);
                std::memcpy(m.bytes.data() + m.at, from, static_cast<size_t>(count));
                m.at += count;
                return count;
            },
            [](void *u) -> sf_count_t { return of(u).at; }};
}

} // namespace

qint64 lengthOf(const QByteArray &samples) {
    return samples.size() / sampleBytes * 1000 / speechRate;
}

Result<QByteArray> packSpeech(const QByteArray &samples) {
    const Error broken{ErrorCode::Io, QStringLiteral("voice.encode"), {}};
    Memory m;
    SF_VIRTUAL_IO io = inMemory();
    SF_INFO info{};
    info.samplerate = speechRate;
    info.channels = 1;
    info.format = SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    SNDFILE *f = sf_open_virtual(&io, SFM_WRITE, &info, &m);
    if (f == nullptr)
        return broken;
    double q = quality;
    sf_command(f, SFC_SET_VBR_ENCODING_QUALITY, &q, sizeof q);
    // In pieces: the encoder keeps what it is given at once on its stack.
    constexpr sf_count_t piece = 4096;
    const auto *from = reinterpret_cast<const short *>(samples.constData());
    sf_count_t left = samples.size() / sampleBytes;
    bool good = true;
    while (good && left > 0) {
        const sf_count_t n = std::min(left, piece);
        good = sf_write_short(f, from, n) == n;
        from += n;
        left -= n;
    }
    good = sf_close(f) == 0 && good;
    return good ? Result<QByteArray>(m.bytes) : Result<QByteArray>(broken);
}

Result<QByteArray> unpackSpeech(const QByteArray &packed) {
    const Error damaged{ErrorCode::Damaged, QStringLiteral("voice.content"), {}};
    Memory m{packed, 0};
    SF_VIRTUAL_IO io = inMemory();
    SF_INFO info{};
    SNDFILE *f = sf_open_virtual(&io, SFM_READ, &info, &m);
    if (f == nullptr)
        return damaged;
    QByteArray out;
    constexpr sf_count_t piece = 4096;
    short samples[piece];
    const bool ours = info.samplerate == speechRate && info.channels == 1;
    for (sf_count_t n = 0; ours && (n = sf_read_short(f, samples, piece)) > 0;)
        out.append(reinterpret_cast<const char *>(samples), n * sampleBytes);
    sf_close(f);
    return ours && !out.isEmpty() ? Result<QByteArray>(out) : Result<QByteArray>(damaged);
}

} // namespace vl
