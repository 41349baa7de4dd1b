// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecureBytes.h"
#include "desktop/RootWindow.h"
#include "desktop/list/RowList.h"
#include "desktop/shell/Shell.h"
#include "jobs/Language.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <kdsingleapplication.h>

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("village-ledger"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    vl::Preferences preferences;
    vl::installLanguage(app, preferences.language());
    if (!vl::secureStart()) {
        QMessageBox::critical(nullptr, QStringLiteral("Village Ledger"), QCoreApplication::translate("main", "The encryption library does not start. Nothing was opened."));
        return 1;
    }
    const QStringList arguments = QApplication::arguments();
    const QString book = QDir::cleanPath(arguments.size() > 1 ? QDir(arguments[1]).absolutePath() : preferences.lastBook());
    // One running program per person, and so per book: a second start raises the first window. The book that
    // it asks for is shown there when the first one is locked; an open book is never put away for it.
    KDSingleApplication single(QStringLiteral("village-ledger"), KDSingleApplication::Option::IncludeUsernameInSocketName);
    if (!single.isPrimaryInstance()) {
        single.sendMessage(arguments.size() > 1 ? book.toUtf8() : QByteArray("raise"));
        return 0;
    }
    vl::installRowListAccessibility();
    vl::Theme theme(app);
    theme.set(preferences.look(), preferences.percent());
    const vl::Clock clock;
    vl::RootWindow window(theme, preferences, clock, vl::KdfLimits::moderate());
    QObject::connect(&single, &KDSingleApplication::messageReceived, &window, [&window](const QByteArray &message) {
        if (window.shell() == nullptr && message != "raise")
            window.start(QString::fromUtf8(message));
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    window.start(book == QLatin1String(".") ? QString() : book);
    window.show();
    return QApplication::exec();
}
