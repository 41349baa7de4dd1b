// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"

#include <QFileInfo>
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

Status copyWhole(const QString &from, const QString &to) {
    if (QFileInfo::exists(to) && QFileInfo(to).size() == QFileInfo(from).size())
        return {};
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    if (QFile::copy(from, part) && (!QFileInfo::exists(to) || QFile::remove(to)) && QFile::rename(part, to))
        return {};
    QFile::remove(part);
    return Error{ErrorCode::Io, {}, to};
}

} // namespace vl
