// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecureBytes.h"
#include "desktop/RootWindow.h"
#include "desktop/list/RowList.h"
#include "jobs/Language.h"

#include <QApplication>
#include <QCryptographicHash>
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
    // One running program per book: a second start raises the first window.
    const QString key = QStringLiteral("village-ledger-") + QString::fromLatin1(QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    KDSingleApplication single(key);
    if (!single.isPrimaryInstance()) {
        single.sendMessage(QByteArrayLiteral("raise"));
        return 0;
    }
    vl::installRowListAccessibility();
    vl::Theme theme(app);
    theme.set(preferences.look(), preferences.percent());
    const vl::Clock clock;
    vl::RootWindow window(theme, preferences, clock, vl::KdfLimits::moderate());
    QObject::connect(&single, &KDSingleApplication::messageReceived, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    window.start(book == QLatin1String(".") ? QString() : book);
    window.show();
    return QApplication::exec();
}
