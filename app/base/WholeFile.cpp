// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"

#include <QFile>
#include <QSaveFile>

namespace vl {

Status writeWhole(const QString &path, const QByteArray &bytes, bool secret) {
    QSaveFile f(path);
    bool good = f.open(QIODevice::WriteOnly);
    if (good && secret)
        f.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    good = good && f.write(bytes) == bytes.size() && f.commit();
    return good ? Status() : Status(Error{f.error() == QFileDevice::ResourceError ? ErrorCode::NoSpace : ErrorCode::Io, {}, path});
}

} // namespace vl
