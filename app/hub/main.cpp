// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Command.h"

#include "base/SecureBytes.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv) {
    if (!vl::secureStart()) {
        std::fputs("The crypto library refuses to work.\n", stderr);
        return 2;
    }
    const QCoreApplication app(argc, argv);
    return vl::runHubCommand(QCoreApplication::arguments().mid(1));
}
