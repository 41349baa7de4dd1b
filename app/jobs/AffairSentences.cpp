// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/AffairSentences.h"

#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vl {

namespace {

class AffairWords {
    Q_DECLARE_TR_FUNCTIONS(Affairs)

public:
    static QString sentence(const Error &e) {
        const QHash<QString, QString> plain{
            {QStringLiteral("affair.sort"), tr("This is not in the catalogue. Choose an item of the list.")},
            {QStringLiteral("affair.who"), tr("Who asks? Choose a resident, or write the whole name.")},
            {QStringLiteral("affair.text"), tr("Say in a few words what it is about.")},
            {QStringLiteral("affair.form"), tr("%1: fill in this field as it is meant.").arg(e.subject)},
            {QStringLiteral("affair.step"), tr("This cannot happen from where it stands now. Look at it again.")},
            {QStringLiteral("affair.future"), tr("This day is still to come.")},
            {QStringLiteral("affair.order"), tr("This cannot have been before the step before it.")},
            {QStringLiteral("affair.member"), tr("Choose the member who takes it.")},
            {QStringLiteral("affair.level"), tr("Choose how satisfied they are.")},
            {QStringLiteral("chronicle.title"), tr("Give the entry a title.")},
            {QStringLiteral("chronicle.date"), tr("When was it? A year is enough: 1958.")},
            {QStringLiteral("chronicle.folder"), tr("This folder is there already, or cannot be made. Choose another place.")},
            {QStringLiteral("chronicle.leak"), tr("Somebody's number stands in \"%1\". Take it out of the text first.").arg(e.subject)},
            {QStringLiteral("archive.notover"), tr("One of these must still be kept, or is sealed already.")},
            {QStringLiteral("archive.none"), tr("Nothing was chosen.")},
            {QStringLiteral("month.running"), tr("This month is not over yet.")},
            {QStringLiteral("month.kept"), tr("This month has been kept already.")},
            {QStringLiteral("form.name"), tr("Give the form a name.")},
            {QStringLiteral("form.cell"), tr("There is no cell %1. It is named by a letter and a number, such as B3.").arg(e.subject)},
            {QStringLiteral("form.words"), tr("Something is printed there: %1. Name an empty cell.").arg(e.subject)},
            {QStringLiteral("form.formula"), tr("Cell %1 reckons by itself; nothing is written there. Let it stay empty.").arg(e.subject)},
            {QStringLiteral("form.there"), tr("There is a file of this name already: %1. Choose another folder.").arg(e.subject)},
            {QStringLiteral("form.large"), tr("This file is too large for a form.")},
            {QStringLiteral("head"), tr("This household has no head. Name one first.")},
            {QStringLiteral("door.none"), tr("Each of them has a door code already.")}};
        if (const QString s = plain.value(e.detail); !s.isEmpty())
            return s + QLatin1Char(' ') + tr("Nothing was changed.");
        if (e.code == ErrorCode::Changed && e.detail == QLatin1String("form"))
            return tr("The blank form is not the file that it was. Nothing was written. Take it in again.");
        const QHash<QString, QString> whole{
            {QStringLiteral("affair"), tr("No slip of this village has this code. Compare it letter by letter.")},
            {QStringLiteral("archive.sealed"), tr("This is sealed in the archive, for it need not be kept any longer. Nothing is lost: the supervisor can bring it back (Archive, Keeping).")},
            {QStringLiteral("scan.unknown"), tr("Neither a slip nor a door plate of this village has this code. Compare it letter by letter.")},
            {QStringLiteral("door.unknown"), tr("No door plate of this village has this code. Compare it letter by letter.")},
            {QStringLiteral("door.revoked"), tr("This door plate is no longer valid: it was reported as lost. Print a new one.")}};
        return whole.value(e.detail);
    }

    static QString unsure() { return tr(" (holidays of that year are not known yet: it may be later)"); }

    static QString due(qint64 endMs, bool hours, qint64 nowMs) {
        if (endMs == 0)
            return {};
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(hours ? endMs : endMs - 1); // of days the last one that is good
        const QString when = hours ? QLocale().toString(end, QLocale::ShortFormat) : end.date().toString(Qt::ISODate);
        return nowMs >= endMs ? tr("late since %1").arg(when) : tr("by %1").arg(when);
    }
};

} // namespace

QString sayAffair(const Error &error) {
    return AffairWords::sentence(error);
}

QString sortName(const AffairSort &sort) {
    return inLanguage(sort.name, sort.nameEn);
}

QString flowStateName(const FlowState &state) {
    return inLanguage(state.name, state.nameEn);
}

QString flowEventName(const FlowEvent &event) {
    return inLanguage(event.name, event.nameEn);
}

QString colourName(const ClockColour &colour) {
    return inLanguage(colour.name, colour.nameEn);
}

QString dueWords(const AffairLine &affair, qint64 nowMs) {
    if (affair.place.ended())
        return {};
    const QString due = AffairWords::due(affair.place.endMs, limitIn(affair.flow, *affair.place.state).unit == QLatin1String("h"), nowMs);
    return certainEnd(limitIn(affair.flow, *affair.place.state), affair.place.sinceMs) ? due : due + AffairWords::unsure();
}

QString spokenToken(const QString &token) {
    return token.left(5) + QLatin1Char('-') + token.mid(5);
}

} // namespace vl
