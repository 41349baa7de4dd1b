// SPDX-License-Identifier: GPL-3.0-or-later
// The process that TestKill kills: saves and imports, and says so on a pipe only after each commit.
#include "support/TestBook.h"

#include "jobs/RosterJob.h"
#include "store/Undo.h"

#include <cstdio>

using namespace vl;
using namespace vl::test;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    if (argc != 4 || !secureStart())
        return 2;
    Clock clock;
    auto book = Book::open(QString::fromLocal8Bit(argv[1]), QStringLiteral("李桂兰"), secret(pass), clock);
    if (!book)
        return 3;
    auto store = (*book)->connect();
    if (!store)
        return 4;
    const QString run = QString::fromLocal8Bit(argv[2]);
    std::puts("ready");
    std::fflush(stdout);
    for (int i = 0;; ++i) {
        if (i % 12 == 6) {
            auto plan = planRoster(**store, QString::fromLocal8Bit(argv[3]), {});
            if (!plan || !applyImport(**store, *plan))
                return 5;
            std::printf("import\n");
            std::fflush(stdout);
            if (!undoLast(**store))
                return 6;
            std::printf("undone\n");
        } else {
            const QString name = QStringLiteral("甲%1x%2").arg(run).arg(i);
            if (!addResident(**store, person(name), house(QString::number(i))))
                return 7;
            std::printf("saved %s\n", qPrintable(name));
        }
        std::fflush(stdout);
    }
}
