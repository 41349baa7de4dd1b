// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/NoticeExit.h"

#include "desktop/Widgets.h"
#include "desktop/notices/Printing.h"
#include "desktop/notices/SecondReader.h"
#include "jobs/Sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace vl {

NoticeExit::NoticeExit(Desk &desk, QWidget *held) : QObject(held), m_desk(desk), m_held(held) {}

void NoticeExit::begin(Way way, const NoticeLine &asked, const QStringList &leaks, bool mark) {
    const QPointer<NoticeExit> self(this); // the book may be locked while a dialog asks
    NoticeLine line = asked;
    if ((line.needsApproval && !line.approved()) || (!leaks.isEmpty() && !line.overridden)) {
        SecondReader reader(m_desk, line, leaks, m_held->window());
        const bool agreed = reader.exec() == QDialog::Accepted;
        if (!self)
            return;
        auto now = notice(m_desk.store(), line.id);
        if (agreed)
            Q_EMIT decided();
        if (!now)
            return Q_EMIT said(say(now.error()), true);
        line = *now;
        if (line.decision == QLatin1String("return"))
            return Q_EMIT said(tr("Sent back: %1").arg(line.reason), true);
        if (!line.mayGo())
            return Q_EMIT said(tr("%1 is on record and waits for a second person.").arg(line.number), false);
    }
    if (way == Way::Printer) {
        auto content = versionContent(m_desk.store(), line.version);
        if (!content)
            return Q_EMIT said(say(content.error()), true);
        // How many pages there are is known once they are laid out; the dialog asks for a range all the same.
        constexpr qsizetype most = 999;
        const auto printer = askPrinter(content->look.paper, most);
        if (self && printer)
            letOut(way, line.id, mark, {}, printer);
        return;
    }
    const QHash<Way, QPair<QString, QString>> files{{Way::Pdf, {tr("Save as PDF"), QStringLiteral("pdf")}}, {Way::Picture, {tr("Save as picture"), QStringLiteral("png")}}, {Way::Text, {tr("Text for the loudspeaker"), QStringLiteral("txt")}}};
    const auto [title, suffix] = files[way];
    const QString name = line.number + QLatin1Char('.') + suffix; // no person's name, no list's
    const QString file = QFileDialog::getSaveFileName(m_held->window(), title, QDir::home().filePath(name), QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (self && !file.isEmpty())
        letOut(way, line.id, mark, file);
}

std::shared_ptr<QPrinter> NoticeExit::askPrinter(const QSizeF &paper, qsizetype pages) {
    Preferences &p = m_desk.preferences();
    auto printer = printerFor(paper);
    if (const QString name = p.printer(); !QPrinterInfo::printerInfo(name).isNull())
        printer->setPrinterName(name);
    printer->setCopyCount(p.copies());
    printer->setDuplex(static_cast<QPrinter::DuplexMode>(p.duplex()));
    QPrintDialog dialog(printer.get(), m_held->window());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(pages));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    p.setPrinter(printer->printerName());
    p.setCopies(printer->copyCount());
    p.setDuplex(printer->duplex());
    return printer;
}

void NoticeExit::letOut(Way way, const Id &id, bool mark, const QString &file, const std::shared_ptr<QPrinter> &printer) {
    if (m_job.isRunning())
        return;
    const auto outcome = std::make_shared<Result<QStringList>>(QStringList());
    const auto goOn = holdStill(m_held);
    m_job.start(
        [this, outcome, way, id, mark, file, printer](const JobProgress &progress) {
            *outcome = [&]() -> Result<QStringList> {
                auto store = m_desk.book().connect();
                if (!store)
                    return store.error();
                auto line = notice(**store, id);
                if (!line)
                    return line.error();
                if (!line->mayGo())
                    return Error{ErrorCode::NotAllowed, QStringLiteral("notice.unapproved"), {}};
                auto made = madeVersion(**store, *line, mark, [&](int percent) { return progress(QStringLiteral("write"), percent); });
                if (!made)
                    return made.error();
                if (way != Way::Printer)
                    return writeNotice(**store, *made, way == Way::Pdf ? NoticeFile::Pdf : way == Way::Picture ? NoticeFile::Picture
                                                                                                               : NoticeFile::Text,
                                       file);
                if (auto s = noteNotice(**store, *made); !s)
                    return s.error();
                auto s = printPages(made->laidOut, *printer);
                return s ? Result<QStringList>(QStringList()) : Result<QStringList>(s.error());
            }();
        },
        [this, outcome, goOn, way] {
            goOn();
            if (!*outcome)
                return Q_EMIT said(say(outcome->error()), true);
            Q_EMIT said(way == Way::Printer ? tr("Given to the printer.") : tr("Written: %1").arg(QDir::toNativeSeparators((*outcome)->first())), false);
            Q_EMIT left();
        });
}

} // namespace vl
