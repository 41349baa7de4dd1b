// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vl {

QString languageFor(const QString &choice) {
    if (choice == QLatin1String("zh") || choice == QLatin1String("en"))
        return choice;
    QString system;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) // the first that says something counts
        if (system.isEmpty())
            system = qEnvironmentVariable(name);
#ifdef Q_OS_UNIX
    return system.startsWith(QLatin1String("en")) ? QStringLiteral("en") : QStringLiteral("zh");
#else
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("zh");
#endif
}

void installLanguage(QCoreApplication &app, const QString &choice) {
    for (QTranslator *old : app.findChildren<QTranslator *>()) {
        app.removeTranslator(old);
        delete old;
    }
    const bool english = languageFor(choice) == QLatin1String("en");
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    const QString code = english ? QStringLiteral("en") : QStringLiteral("zh_CN");
    auto *own = new QTranslator(&app);
    if (own->load(QStringLiteral(":/i18n/village-ledger_%1.qm").arg(code)))
        app.installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (!english && qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(qt);
}

} // namespace vl
