// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecureBytes.h"
#include "ctl/Commands.h"
#include "jobs/Language.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ledgerctl"));
    vl::installLanguage(app, {});
    if (!vl::secureStart()) {
        std::fputs("The encryption library does not start. Nothing was opened.\n", stderr);
        return 2;
    }
    auto options = vl::readOptions(QCoreApplication::arguments());
    if (!options)
        return vl::complain(options.error(), false);
    if (options->help || options->command.isEmpty()) {
        std::fputs(vl::helpText().toUtf8().constData(), options->help ? stdout : stderr);
        return options->help ? 0 : 2;
    }
    return vl::runCommand(*options);
}
