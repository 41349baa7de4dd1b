// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Zip.h"

#include <QFile>

#include <zip.h>

namespace vl {

namespace {

class ZipEntry : public QIODevice {
public:
    ZipEntry(zip_file_t *file, qint64 size) : m_file(file), m_size(size) { QIODevice::open(QIODevice::ReadOnly); }
    ~ZipEntry() override { zip_fclose(m_file); }
    ZipEntry(const ZipEntry &) = delete;
    ZipEntry &operator=(const ZipEntry &) = delete;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_size - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *to, qint64 max) override {
        const zip_int64_t n = zip_fread(m_file, to, static_cast<zip_uint64_t>(max));
        m_read = n > 0 ? m_read + n : m_size; // after an error there is nothing more: atEnd() must say so, or a reader waits for ever
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_size;
    qint64 m_read = 0;
};

} // namespace

ZipReader::~ZipReader() {
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path) {
    std::unique_ptr<ZipReader> r(new ZipReader);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = nullptr;
    if (path.startsWith(QLatin1Char(':'))) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, {}, path};
        r->m_bytes = file.readAll();
        source = zip_source_buffer_create(r->m_bytes.constData(), static_cast<zip_uint64_t>(r->m_bytes.size()), 0, &error);
    } else {
        source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
    }
    if (source == nullptr)
        return Error{ErrorCode::Io, {}, path};
    r->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (r->m_zip == nullptr) {
        zip_source_free(source);
        return Error{QFile::exists(path) ? ErrorCode::Damaged : ErrorCode::Io, QStringLiteral("zip"), path};
    }
    return r;
}

QStringList ZipReader::names() const {
    QStringList out;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i)
        out += QString::fromUtf8(zip_get_name(m_zip, static_cast<zip_uint64_t>(i), 0));
    return out;
}

qint64 ZipReader::sizeOf(const QString &name) const {
    zip_stat_t s;
    if (zip_stat(m_zip, name.toUtf8().constData(), 0, &s) != 0 || (s.valid & ZIP_STAT_SIZE) == 0)
        return -1;
    return static_cast<qint64>(s.size);
}

std::unique_ptr<QIODevice> ZipReader::entry(const QString &name) const {
    zip_file_t *f = zip_fopen(m_zip, name.toUtf8().constData(), 0);
    return f == nullptr ? nullptr : std::make_unique<ZipEntry>(f, sizeOf(name));
}

Status writeZip(const QString &path, const QList<ZipItem> &items) {
    const Error failed{ErrorCode::Io, QStringLiteral("zip"), path};
    zip_t *z = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (z == nullptr)
        return failed;
    for (const ZipItem &item : items) {
        zip_source_t *s = item.file.isEmpty() ? zip_source_buffer(z, item.bytes.constData(), static_cast<zip_uint64_t>(item.bytes.size()), 0)
                                              : zip_source_file(z, QFile::encodeName(item.file).constData(), 0, -1);
        const zip_int64_t at = s == nullptr ? -1 : zip_file_add(z, item.name.toUtf8().constData(), s, ZIP_FL_ENC_UTF_8);
        if (at < 0 || zip_set_file_compression(z, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0) != 0) {
            if (at < 0 && s != nullptr)
                zip_source_free(s);
            zip_discard(z);
            return failed;
        }
    }
    if (zip_close(z) != 0) {
        zip_discard(z);
        return Error{ErrorCode::NoSpace, QStringLiteral("zip"), path};
    }
    return {};
}

} // namespace vl
