// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Surnames.h"

#include <QFile>
#include <QSet>
#include <QStringList>

namespace vl {

namespace {

struct Surnames {
    QSet<QChar> single;
    QSet<QString> twofold;
    Surnames() {
        QFile f(QStringLiteral(":/codes/surnames.txt"));
        if (!f.open(QIODevice::ReadOnly))
            qFatal("surnames");
        QStringList lines = QString::fromUtf8(f.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeIf([](const QString &l) { return l.startsWith(QLatin1Char('#')); });
        for (const QChar c : lines.value(0))
            single.insert(c);
        for (const QString &s : lines.value(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            twofold.insert(s);
    }
};

const Surnames &surnames() {
    static const Surnames s;
    return s;
}

} // namespace

qsizetype surnameLength(const QString &name) {
    if (name.isEmpty())
        return 0;
    return (name.size() > 2 && surnames().twofold.contains(name.left(2))) || (name.size() > 1 && name[0].isHighSurrogate()) ? 2 : 1;
}

bool beginsWithSurname(const QString &name) {
    return surnameLength(name) == 2 || (!name.isEmpty() && surnames().single.contains(name[0]));
}

} // namespace vl
