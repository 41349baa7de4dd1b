// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files by libzip: spreadsheets and backups. (QuaZip exports minizip's symbols in a changed form and
// libxlsxwriter then calls into it and crashes: seen on Debian 12.)
#pragma once

#include "base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;

namespace vl {

/// Not thread-safe. Entries must not outlive the reader.
class ZipReader {
public:
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;
    /// Damaged when it is no zip. `path` may be a compiled-in file (":/…").
    [[nodiscard]] static Result<std::unique_ptr<ZipReader>> open(const QString &path);
    [[nodiscard]] QStringList names() const;
    /// Unpacked size in bytes; -1 when there is no such entry.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;
    /// A sequential device, open for reading; null when there is no such entry. read() gives -1 when the
    /// entry's checksum does not fit.
    [[nodiscard]] std::unique_ptr<QIODevice> entry(const QString &name) const;

private:
    ZipReader() = default;
    struct zip *m_zip = nullptr;
    QByteArray m_bytes;
};

struct ZipItem {
    QString name;
    QByteArray bytes; ///< used when `file` is empty
    QString file;
};

/// Stored, not packed. Written to a file beside `path` and renamed when whole. Blocking.
[[nodiscard]] Status writeZip(const QString &path, const QList<ZipItem> &items);

} // namespace vl
