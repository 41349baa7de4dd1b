// SPDX-License-Identifier: GPL-3.0-or-later
// Old Excel and WPS .et files, read by village-ledger-xls in a process of its own.
#include "tables/SheetFormats.h"

#include "tables/XlsStream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace vl {

namespace {

constexpr int silenceMs = 60000; // a reader that says nothing for so long hangs

QString helper() {
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("village-ledger-xls.exe");
#else
    const QString name = QStringLiteral("village-ledger-xls");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {here.filePath(name), here.filePath(QStringLiteral("../") + name)})
        if (QFileInfo(place).isExecutable())
            return place;
    return {};
}

} // namespace

Status readXls(const QString &path, const RowSink &sink, const ReadProgress &progress) {
    const Error damaged{ErrorCode::Damaged, QStringLiteral("xls"), path};
    QProcess reader;
    reader.setProcessChannelMode(QProcess::SeparateChannels);
    reader.start(helper(), {QFileInfo(path).absoluteFilePath()}, QIODevice::ReadOnly);
    if (!reader.waitForStarted())
        return Error{ErrorCode::Internal, QStringLiteral("xls.reader"), path};
    QDataStream stream(&reader);
    stream.setVersion(xlsStreamVersion);
    SheetRow row;
    QString detail;
    for (;;) {
        const int item = readXlsItem(stream, row, detail);
        if (item == 2)
            break;
        if (item == 1 && !sink(row)) {
            reader.kill();
            reader.waitForFinished();
            return {};
        }
        if (progress && row.number % 512 == 0 && !progress(std::min(99, row.number / 100))) {
            reader.kill();
            reader.waitForFinished();
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        if (item == 0 && !reader.waitForReadyRead(silenceMs) && reader.bytesAvailable() == 0) {
            reader.kill();
            reader.waitForFinished();
            return damaged;
        }
        if (item == 0 && reader.state() == QProcess::NotRunning) {
            // All that it said is here: once more, then it broke off.
            if (readXlsItem(stream, row, detail) == 0)
                return damaged;
            if (!detail.isEmpty())
                break;
            if (!sink(row))
                return {};
        }
    }
    reader.waitForFinished();
    return detail.isEmpty() ? Status() : Status(Error{ErrorCode::Unsupported, detail, path});
}

} // namespace vl
