// SPDX-License-Identifier: GPL-3.0-or-later
// Through a real CUPS queue into a file (print.sh): if this fails, what comes out of the printer is not what stood on
// the screen and in the PDF, or a queue's name or a page range is not kept.
#include "desktop/Window.h"

#include "desktop/notices/NoticeExit.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>

using namespace vl;
using namespace vl::test;

namespace {

QList<QImage> pagesOf(const QString &pdf, const QString &prefix) {
    QProcess p;
    p.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), pdf, prefix});
    if (!p.waitForFinished(60000))
        return {};
    QList<QImage> out;
    const QFileInfo at(prefix);
    for (const QString &f : at.dir().entryList({at.fileName() + QStringLiteral("-*.png")}, QDir::Files, QDir::Name))
        out += QImage(at.dir().filePath(f)).convertToFormat(QImage::Format_RGB32);
    return out;
}

// What the queue has not printed yet.
QByteArray waiting(const QString &queue) {
    QProcess p;
    p.start(QStringLiteral("lpstat"), {QStringLiteral("-o"), queue});
    return p.waitForFinished(10000) ? p.readAllStandardOutput().trimmed() : QByteArray("?");
}

int different(const QImage &a, const QImage &b) {
    if (a.size() != b.size())
        return -1;
    int n = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            n += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    return n;
}

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaperIsThePdf() {
        const QString queue = qEnvironmentVariable("VL_QUEUE");
        const QString paper = qEnvironmentVariable("VL_PAPER");
        QVERIFY2(!QPrinterInfo::printerInfo(queue).isNull(), "the queue is not there");
        Window w;
        QVERIFY(w.unlock());
        NoticeRequest r;
        r.values[QStringLiteral("text")] = QString(2000, QStringLiteral("水")[0]);
        auto line = keepMade(w.store(), QStringLiteral("announcement"), r, {});
        QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
        QWidget held;
        NoticeExit exit(w.window.shell()->desk(), &held);
        QSignalSpy left(&exit, &NoticeExit::left);
        QTemporaryDir dir;
        exit.letOut(NoticeExit::Way::Pdf, line->id, false, dir.filePath(QStringLiteral("own.pdf")));
        QTRY_COMPARE(left.size(), 1);
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPrinterName(queue);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setFullPage(true);
        printer->setDocName(QStringLiteral("village-ledger"));
        exit.letOut(NoticeExit::Way::Printer, line->id, false, {}, printer);
        QTRY_COMPARE(left.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(waiting(queue).isEmpty() && QFile::exists(paper), 60000); // the queue takes its time
        const QList<QImage> own = pagesOf(dir.filePath(QStringLiteral("own.pdf")), dir.filePath(QStringLiteral("own")));
        const QList<QImage> printed = pagesOf(paper, dir.filePath(QStringLiteral("paper")));
        QCOMPARE(printed.size(), own.size());
        for (int i = 0; i < own.size(); ++i)
            QVERIFY2(different(own[i], printed[i]) == 0, qPrintable(QStringLiteral("page %1: %2 pixels").arg(i + 1).arg(different(own[i], printed[i]))));
    }
};

QTEST_MAIN(TestPrinting)
#include "TestPrinting.moc"
