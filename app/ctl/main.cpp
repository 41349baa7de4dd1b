// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecureBytes.h"
#include "ctl/Commands.h"
#include "jobs/Language.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

int main(int argc, char **argv) {
    // Only what lays out pages needs fonts, and no command needs a screen.
    const bool pages = std::any_of(argv + 1, argv + argc, [](const char *a) { return qstrcmp(a, "notice") == 0 || qstrcmp(a, "--pdf") == 0; });
    if (pages && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(pages ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication &app = *application;
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
