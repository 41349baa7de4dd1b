// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/GuardWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace vl {

namespace {

class GuardSay {
    Q_DECLARE_TR_FUNCTIONS(Guard)

public:
    static QString leak(LeakKind kind) {
        switch (kind) {
        case LeakKind::IdNumber:
            return tr("ID number");
        case LeakKind::IdFragment:
            return tr("Part of an ID number with the date of birth");
        case LeakKind::BankCard:
            return tr("Bank card");
        case LeakKind::Account:
            return tr("Account number");
        case LeakKind::Mobile:
            return tr("Mobile number");
        case LeakKind::Landline:
            return tr("Telephone number");
        case LeakKind::Health:
            return tr("Illness or disability beside a name");
        case LeakKind::BirthDate:
            return tr("Date of birth beside a name");
        case LeakKind::Registered:
            return tr("Number from the register");
        case LeakKind::Minor:
            return tr("Full name of somebody under 18");
        }
        return {};
    }
    static QString place(QString place) {
        static const QRegularExpression part(QStringLiteral("\\b(page|line|paragraph|table|row|column) (\\d+)"));
        const QHash<QString, QString> words{{QStringLiteral("page"), tr("page %1")}, {QStringLiteral("line"), tr("line %1")}, {QStringLiteral("paragraph"), tr("paragraph %1")}, {QStringLiteral("table"), tr("table %1")}, {QStringLiteral("row"), tr("row %1")}, {QStringLiteral("column"), tr("column %1")}};
        for (auto m = part.match(place); m.hasMatch(); m = part.match(place))
            place.replace(m.capturedStart(), m.capturedLength(), words[m.captured(1)].arg(QLatin1Char('\x01') + m.captured(2))); // a mark, so that nothing is taken twice
        place.remove(QLatin1Char('\x01'));
        return place;
    }
    static QString unseen(const QString &key) {
        if (key == QLatin1String("pages"))
            return tr("There are pages without text, perhaps scans: what is on them was not read.");
        if (key == QLatin1String("embedded"))
            return tr("There are files inside this file: they were not read.");
        return tr("There are pictures: what is on them was not read.");
    }
};

} // namespace

QString leakWord(LeakKind kind) {
    return GuardSay::leak(kind);
}

QStringList leakLines(const QList<LeakHit> &hits) {
    QStringList out;
    for (const LeakHit &h : hits)
        out += QStringLiteral("▲ ") + leakWord(h.kind) + QLatin1Char(' ') + h.excerpt;
    return out;
}

QString placeWord(const QString &place) {
    return GuardSay::place(place);
}

QString unseenWord(const QString &key) {
    return GuardSay::unseen(key);
}

} // namespace vl
