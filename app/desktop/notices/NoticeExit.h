// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of a notice on record: to the printer, a PDF, a picture, or words for the loudspeaker. Asks for the
// second person where one is needed, then where it goes; on a worker, just as it was kept.
#pragma once

#include "desktop/Desk.h"
#include "jobs/NoticeJob.h"

class QPrinter;

namespace vl {

class NoticeExit : public QObject {
    Q_OBJECT

public:
    enum class Way { Printer,
                     Pdf,
                     Picture,
                     Text };

    /// `held` takes no input while something goes out.
    NoticeExit(Desk &desk, QWidget *held);
    /// `leaks`: what the guard found in it, in words.
    void begin(Way way, const NoticeLine &line, const QStringList &leaks, bool mark);
    /// To this file (or printer), without asking.
    void letOut(Way way, const Id &notice, bool mark, const QString &file, const std::shared_ptr<QPrinter> &printer = {});
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void said(const QString &sentence, bool trouble);
    /// A second person said something: it is another record now.
    void decided();
    void left();

private:
    [[nodiscard]] std::shared_ptr<QPrinter> askPrinter(const QSizeF &paper, qsizetype pages);

    Desk &m_desk;
    QWidget *m_held;
    BackgroundJob m_job;
};

} // namespace vl
