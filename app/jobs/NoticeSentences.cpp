// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/NoticeSentences.h"

#include <QCoreApplication>

namespace vl {

namespace {

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notice)

public:
    // Names file and line: whoever wrote the template finds the place.
    static QString templateFault(const Error &e) {
        const QString what = e.detail.mid(9);
        const QString why = what == QLatin1String("version")       ? tr("it is written for another version of the program")
                            : what == QLatin1String("paper")       ? tr("the paper is A4, A3, A4 landscape or A3 landscape")
                            : what == QLatin1String("number")      ? tr("a measure is missing or out of range")
                            : what == QLatin1String("block")       ? tr("this is no block that notices have")
                            : what == QLatin1String("column")      ? tr("a column needs key | heading | width in mm | left, center or right, and of the register only keys that it has")
                            : what == QLatin1String("head")        ? tr("kind, name, the line --- or the blocks are missing")
                            : what == QLatin1String("placeholder") ? tr("nothing is known for this placeholder")
                            : what == QLatin1String("source")      ? tr("no version of the program knows these data")
                            : what == QLatin1String("utf8")        ? tr("it is not written in UTF-8")
                            : what == QLatin1String("idbeside")    ? tr("an ID number must never stand beside a date of birth or an age")
                                                                   : tr("this setting is not known");
        return tr("The template cannot be used, %1: %2. Nothing was made.").arg(e.subject, why);
    }

    static QString sentence(const Error &e) {
        if (e.detail.startsWith(QLatin1String("template.")))
            return templateFault(e);
        const QHash<QString, QString> plain{
            {QStringLiteral("notice.leak"), tr("This must not hang on a board: the guard found something in it. Nothing was written or printed.")},
            {QStringLiteral("notice.size"), tr("This notice is too long to be kept on record. Nothing was kept. Make one for each group of the village.")},
            {QStringLiteral("notice.closed"), tr("This notice hung already or was withdrawn, and stays as it was. Begin a new one.")},
            {QStringLiteral("notice.sameperson"), tr("Whoever wrote a notice cannot also be its second reader. Nothing was changed. Ask somebody else.")},
            {QStringLiteral("notice.newer"), tr("There is a newer version of this notice. Nothing was changed. Look at that one.")},
            {QStringLiteral("notice.unapproved"), tr("A second person has not agreed to this notice yet. Nothing was changed. It may be posted after that.")},
            {QStringLiteral("notice.hangs"), tr("This notice still hangs. Take it down first.")},
            {QStringLiteral("notice.content"), tr("What this notice says cannot be read any more. It was left as it is. Check the book.")},
            {QStringLiteral("notice.otherkind"), tr("This number belongs to a notice of another kind. Nothing was kept.")},
            {QStringLiteral("notice.returned"), tr("A second person sent this notice back. Nothing was written. Correct it first.")},
            {QStringLiteral("notice.empty"), tr("Nothing is said on this notice yet, or nobody is on it. Nothing was kept. Fill it in first.")},
            {QStringLiteral("notice.notable"), tr("The rows of this notice come from the register; none can be pasted. Nothing was made.")},
            {QStringLiteral("secretaryOnly"), tr("The village has a secretary already. Only the secretary can add another one. Nothing was changed.")},
            {QStringLiteral("notice.sample"), tr("The rows are samples. Nothing was put on record. Copy yours in your spreadsheet and paste them into the field for the rows.")},
            {QStringLiteral("notice.mark"), tr("This is not the code of a notice. Scan or type all of it, from VLN1 on.")},
            {QStringLiteral("posting.future"), tr("This time is still to come. Nothing was changed. Write down when it was really done.")},
            {QStringLiteral("posting.early"), tr("The notice was made later than that. Nothing was changed. Write down when it was really put up.")},
            {QStringLiteral("posting.order"), tr("It was not put up yet on that day. Nothing was changed. Correct the day.")},
            {QStringLiteral("reason"), tr("Say why, in a few words. Nothing was changed.")},
            {QStringLiteral("rules.never"), tr("This is never shown on a board, whoever asks for it. Nothing was changed.")},
            {QStringLiteral("rules.wish"), tr("The county's rules do not ask for this. Nothing was changed.")},
            {QStringLiteral("approveNotices"), tr("This account cannot be a second reader. Ask the clerk or the secretary.")},
            {QStringLiteral("makeNotices"), tr("This account only reads notices. Ask the clerk.")},
            {QStringLiteral("loosenMasking"), tr("Only the secretary may let a board show more. Nothing was changed.")}};
        if (const QString s = plain.value(e.detail); !s.isEmpty())
            return s;
        if (e.detail == QLatin1String("notice.source"))
            return tr("A notice asks for the data \"%1\", which this version does not have. Nothing was made. Correct the line data: of its template.").arg(e.subject);
        if (e.detail == QLatin1String("notice.table"))
            return tr("Line %1 of the table has more cells than this notice has columns. Nothing was made. Take the surplus cells out.").arg(e.subject);
        if (e.detail == QLatin1String("notice.group"))
            return tr("No household is in the group %1. Nothing was made. Write it as the register does.").arg(e.subject);
        if (e.detail == QLatin1String("notice.amount"))
            return tr("Row %1 has something in a column of amounts that is none. Nothing was made. Write it as a number, such as 1200.50.").arg(e.subject);
        if (e.detail == QLatin1String("notice.tall"))
            return tr("The text that begins with \"%1\" is too long for one page. Nothing was made. Divide it.").arg(e.subject);
        if (e.detail == QLatin1String("notice.kind"))
            return tr("There is no notice of the kind %1. See the list of kinds.").arg(e.subject);
        if (e.detail == QLatin1String("notice.glyph"))
            return tr("No font of this PC has the character %1 (in: %2), so nothing was printed. Install a font with rare characters, or write it another way.").arg(e.subject.section(QLatin1Char('\n'), 0, 0), e.subject.section(QLatin1Char('\n'), 1));
        if (e.detail == QLatin1String("rules.row"))
            return tr("The county's rules for boards cannot be followed, %1: the field or its rule is not known. Nothing was made. Correct that line.").arg(e.subject);
        return {};
    }

    static QString state(NoticeState s) {
        switch (s) {
        case NoticeState::Waiting:
            return tr("to be read through");
        case NoticeState::Returned:
            return tr("sent back");
        case NoticeState::Ready:
            return tr("may be posted");
        case NoticeState::Posted:
            return tr("hangs");
        case NoticeState::Down:
            return tr("taken down");
        case NoticeState::Withdrawn:
            return tr("withdrawn");
        }
        return {};
    }
};

} // namespace

QString sayNotice(const Error &error) {
    return NoticeWords::sentence(error);
}

QString stateWord(NoticeState state) {
    return NoticeWords::state(state);
}

} // namespace vl
