// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Sentences.h"

#include "jobs/AffairSentences.h"
#include "jobs/BranchSentences.h"
#include "jobs/MeetingSentences.h"
#include "jobs/NoticeSentences.h"
#include "jobs/VoteSentences.h"
#include "records/CodeTables.h"
#include "records/Masking.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace vl {

namespace {

class RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static QString wait(int seconds) {
        return seconds >= 120 ? tr("%n minute(s)", nullptr, (seconds + 59) / 60) : tr("%n second(s)", nullptr, seconds);
    }

    static QString invalid(const Error &e) {
        if (e.detail == QLatin1String("book.exists"))
            return tr("There is already something at %1. It was left as it is. Choose another name.").arg(QFileInfo(e.subject).fileName());
        if (e.detail == QLatin1String("accountExists"))
            return tr("There is already an account with this name. Choose another name.");
        if (e.detail == QLatin1String("recoveryCode"))
            return tr("That is not a whole recovery code: 25 letters and digits in five groups. Check it against the sheet.");
        if (e.detail == QLatin1String("purpose"))
            return tr("Say what you need it for. The purpose is kept in the record.");
        if (e.detail == QLatin1String("rescueLeaks"))
            return tr("Something in the report could be a person's. Nothing was written. Tell the makers.");
        if (e.detail == QLatin1String("otherHousehold"))
            return tr("These people are not in one household. Nothing was changed.");
        if (e.detail == QLatin1String("sameHousehold"))
            return tr("They are in this household already. Nothing was changed.");
        if (e.detail == QLatin1String("enrolCode"))
            return tr("That is not a whole enrolment code: address, village and nine groups of letters. Copy it once more from the county's sheet.");
        if (e.detail == QLatin1String("villageKey"))
            return tr("That is not a whole village key. Copy it once more from the recovery sheet.");
        if (e.detail == QLatin1String("attachment.size"))
            return tr("The file %1 is larger than 63 MB. Nothing was added. Scan it at a lower resolution, or split it.").arg(QFileInfo(e.subject).fileName());
        if (e.detail == QLatin1String("attachment.empty"))
            return tr("The file %1 is empty. Nothing was added.").arg(QFileInfo(e.subject).fileName());
        if (e.detail == QLatin1String("enrolVillage"))
            return tr("This code is for another village. Nothing was changed. Ask the county for the code of this one.");
        if (e.detail == QLatin1String("stillNeeded"))
            return tr("Somebody still lives in this household. Move them first, or keep the household.");
        if (e.detail == QLatin1String("tooLarge"))
            return tr("The county's server does not take so much at once. What was sent stays sent. Try again later.");
        if (e.detail == QLatin1String("guard.same"))
            return tr("The masked copy would take the place of the file itself. Nothing was written. Give it another name.");
        if (e.detail == QLatin1String("villageCode"))
            return tr("The village code has 12 digits. It is on the county's list of villages.");
        QString label = e.subject;
        for (const RecordType *t : RecordType::all())
            if (const int i = t->indexOf(e.subject); i >= 0)
                label = fieldLabel(t->field(i));
        Problem p;
        p.reason = e.detail;
        return tr("%1: %2 Nothing was changed.").arg(label, say(p));
    }

    static QString unsupported(const Error &e) {
        const QString file = QFileInfo(e.subject).fileName();
        if (e.detail == QLatin1String("guard.format"))
            return tr("The guard does not read files like %1. It reads .xlsx .xls .csv .docx .pdf .txt and pictures. Save it as one of these.").arg(file);
        if (e.detail == QLatin1String("guard.tool"))
            return tr("To look into this file the program %1 must be installed. Nothing was read.").arg(e.subject);
        if (e.detail == QLatin1String("guard.mask"))
            return tr("No masked copy can be made of %1. Leave it off the board.").arg(file);
        if (e.detail == QLatin1String("noHeader"))
            return tr("No row of %1 looks like a heading with a name column. Nothing was taken in. Check that the first rows name the columns, such as name, ID number, relation.").arg(file);
        if (e.detail == QLatin1String("empty"))
            return tr("%1 is empty. Nothing was taken in.").arg(file);
        if (e.detail == QLatin1String("passwordOrOther"))
            return tr("%1 is protected by a password or is no Excel file. Open it in your spreadsheet program, save it without a password, and try again.").arg(file);
        if (e.detail == QLatin1String("writes"))
            return tr("Lists are written as .xlsx or .csv. Give the file one of these endings.");
        if (e.detail == QLatin1String("webTable"))
            return tr("%1 is a web page that only calls itself a table. Open it in your spreadsheet program, save it as .xlsx, and try again.").arg(file);
        if (e.detail == QLatin1String("word"))
            return tr("%1 is a Word document. Copy the table into a spreadsheet, save it as .xlsx, and try again.").arg(file);
        return tr("%1 is not a table that can be read here. Save it as .xlsx or .csv and try again.").arg(file);
    }

    static QString notAllowed(const Error &e) {
        if (const QString s = fromStick(e); !s.isEmpty())
            return s;
        if (e.detail == QLatin1String("supervisorApart"))
            return tr("The supervision committee may not be the clerk or another officer. Choose another person.");
        if (e.detail == QLatin1String("secondPerson"))
            return tr("Two people let data out in the clear: the clerk or the secretary agrees with their own passphrase. Nothing left.");
        if (e.detail == QLatin1String("undo"))
            return tr("Your last step stays on record and is not taken back: %1. Nothing was changed. Cancel, correct or decide it in its own place.").arg(changeName(e.subject));
        if (e.detail == QLatin1String("attachment.signed"))
            return tr("This belongs to minutes that were signed on paper: it stays. Nothing was changed.");
        if (e.detail == QLatin1String("ownAccount"))
            return tr("You cannot close your own account. Ask the secretary.");
        if (e.detail == QLatin1String("answerCounty"))
            return tr("Only the secretary answers the county. Nothing was changed.");
        if (e.detail == QLatin1String("villageKey"))
            return tr("This is not the key of this village. Compare it with the recovery sheet; the county's code stays good.");
        if (e.detail == QLatin1String("accountClosed"))
            return tr("This account has been closed. Ask the clerk or the secretary.");
        return tr("Your account may not do this. Ask the clerk or the secretary. Nothing was changed.");
    }

    static QString fromLine(const Error &e) {
        if (e.detail == QLatin1String("certificate"))
            return tr("Another machine answers at the county's address. Nothing was sent to it. Tell the technician.");
        if (e.detail == QLatin1String("offline") || e.detail == QLatin1String("timeout") || e.detail == QLatin1String("cut"))
            return tr("The county's server cannot be reached. Everything is stored on this PC and goes out when the line is back.");
        if (e.detail.startsWith(QLatin1String("hub.")))
            return tr("The county's server has trouble of its own. Everything is stored on this PC; it is tried again later.");
        return {};
    }

    static QString fromStick(const Error &e) {
        if (e.detail == QLatin1String("bundle.own"))
            return tr("This is the stick that this PC wrote. Carry it to the county; the one that comes back is read here.");
        if (e.detail == QLatin1String("bundle.village"))
            return tr("This stick is for another village. Nothing was taken in.");
        if (e.detail == QLatin1String("bundle.sender") || e.detail == QLatin1String("envelope.recipient"))
            return tr("This stick is not for this PC. Nothing was taken in. Write it again where it comes from, after that PC has synced.");
        if (e.detail == QLatin1String("founderFirst"))
            return tr("The PC that has the village's book must be connected first. The code stays good.");
        if (e.detail == QLatin1String("joinInstead"))
            return tr("This village has its book already. Join it from the first page of a PC instead: a second book of its own could not be read there. The code stays good.");
        if (e.detail == QLatin1String("device") || e.detail == QLatin1String("device.exists"))
            return tr("The county's server does not know this PC. Everything is stored here. Ask the county for a new code.");
        if (e.detail == QLatin1String("waitingForKey"))
            return tr("This PC waits to be approved by another PC of the village. Approve it there, under Reporting, then sync here.");
        return {};
    }

    static QString notSynced(const QString &why) {
        if (why == QLatin1String("unsent"))
            return tr("Some changes still have no receipt. They are stored here and are sent with the next sync.");
        if (why == QLatin1String("waiting"))
            return tr("Some entries wait for others that have not arrived yet. Nothing is lost.");
        if (why == QLatin1String("quarantined"))
            return tr("Some entries cannot count here: they come from a newer version of the program or from a PC that was shut out. They are kept.");
        if (why == QLatin1String("digest"))
            return tr("This PC and the county do not hold the same. Nothing was lost or overwritten. Tell the technician.");
        if (why == QLatin1String("snapshot"))
            return tr("The county's server sent entries that are not in its history. They were taken out again; nothing of yours was touched. Tell the technician.");
        if (why == QLatin1String("revoked"))
            return tr("The county has shut this PC out. What is stored here stays; what is written here now does not count. Ask the county.");
        return why == QLatin1String("waitingForKey") ? fromStick({ErrorCode::NotAllowed, why, {}}) : QString();
    }

    static QString sentence(const Error &e) {
        if (const QString s = sayMeeting(e); !s.isEmpty())
            return s;
        if (const QString s = sayNotice(e); !s.isEmpty())
            return s;
        if (const QString s = sayVoteError(e); !s.isEmpty())
            return s;
        if (const QString s = sayAffair(e); !s.isEmpty())
            return s;
        if (const QString s = sayBranch(e); !s.isEmpty())
            return s;
        const QString file = QFileInfo(e.subject).fileName();
        switch (e.code) {
        case ErrorCode::WrongPassphrase:
            if (e.detail == QLatin1String("enrolCode"))
                return tr("The county's server does not know this code. Check it against the sheet; five wrong tries void it.");
            return tr("The passphrase does not fit. Nothing is lost. Check Caps Lock and the input method, and type it again.");
        case ErrorCode::LockedOut:
            if (e.detail == QLatin1String("enrolCode"))
                return tr("This code is used up or too old. Ask the county for a new one.");
            if (!e.subject.isEmpty())
                return tr("The county's server is busy. Everything is stored on this PC; it is tried again in %1.").arg(wait(e.detail.toInt()));
            return tr("Too many wrong passphrases. Nothing is lost. Try again in %1.").arg(wait(e.detail.toInt()));
        case ErrorCode::Damaged:
            if (e.detail == QLatin1String("guard.file"))
                return tr("The file %1 is damaged or breaks off, so nobody can say what is in it. Nothing was written. Save it anew in its own program and try again.").arg(file);
            if (e.detail == QLatin1String("grant"))
                return tr("The village's key that came through the county is not this village's. Nothing was taken in. Have this PC approved once more, and tell the county.");
            if (e.detail == QLatin1String("attachment.hub"))
                return tr("An attachment came damaged to the county's server. It was thrown away there; it is sent once more with the next report.");
            if (e.detail == QLatin1String("attachment"))
                return tr("The attachment %1 is not what it was when it was added. It was left as it is. Another computer of the village, or the backup, has it.").arg(file);
            if (e.detail.startsWith(QLatin1String("envelope")) || e.detail == QLatin1String("reply.forged") || e.detail == QLatin1String("seal.mismatch"))
                return tr("What arrived is cut off or was changed on the way. Nothing of it was taken in. Send it, or write the stick, once more.");
            if (const QString kind = QFileInfo(e.subject).suffix().toLower(); kind == QLatin1String("xlsx") || kind == QLatin1String("xls") || kind == QLatin1String("et") || kind == QLatin1String("csv"))
                return tr("The file %1 is damaged or breaks off. Nothing was taken in and the book is as it was. Get the file once more, or open it in your spreadsheet program and save it anew.").arg(file);
            if (e.subject.endsWith(QLatin1String(".vlbackup")) || e.subject.endsWith(QLatin1String(".part")))
                return tr("The backup file %1 is damaged. The book itself was not touched. Choose another backup.").arg(file);
            return tr("The book is damaged. It was left as it is. Restore the newest backup, and keep the damaged book for the technician.");
        case ErrorCode::NotABook:
            return tr("There is no village book at %1. Choose the folder whose name ends in .book.").arg(file);
        case ErrorCode::NewerBook:
            return tr("This book was written by a newer version of the program. You can read it here; to change it, install the newer version.");
        case ErrorCode::InUse:
            return e.detail.isEmpty() || e.detail.startsWith(QLatin1String("sqlite"))
                       ? tr("The book is open in another window or program. Nothing was changed. Close it there and try again.")
                   : e.detail == QSysInfo::machineHostName()
                       ? tr("The book is open in another program on this computer. Nothing was changed. Close it there and try again.")
                       : tr("The book is open on the computer %1. Nothing was changed. Close it there and try again.").arg(e.detail);
        case ErrorCode::NotAllowed:
            return notAllowed(e);
        case ErrorCode::Invalid:
            return invalid(e);
        case ErrorCode::NotFound:
            if (e.detail == QLatin1String("attachment.elsewhere"))
                return tr("This attachment is still on another computer. It is fetched first with the next report; try again then.");
            if (e.detail == QLatin1String("notEnrolled"))
                return tr("This book has no county server yet. Everything is stored on this PC. The county gives the code for it.");
            return e.detail == QLatin1String("undo") || e.detail == QLatin1String("redo") ? tr("There is nothing to take back.") : tr("It is not in the book any more. Nothing was changed.");
        case ErrorCode::Changed:
            if (e.detail == QLatin1String("manyRemovals"))
                return tr("More than a fifth of the register would be removed by what arrived. Nothing was taken in. Ask who removed so much before you agree.");
            if (e.detail == QLatin1String("enrolled"))
                return tr("This book has its county server already. Nothing was changed.");
            if (e.detail == QLatin1String("wishAnswered"))
                return tr("The county has its answer already. Nothing was changed.");
            return tr("It was changed by somebody else in the meantime. Nothing of yours was written. Look at it again.");
        case ErrorCode::WeakPass:
            return weakPass(e.detail);
        case ErrorCode::Io:
            if (e.detail == QLatin1String("printer"))
                return tr("The printer %1 takes nothing. Nothing is lost. See that it is on and has paper, or choose another one.").arg(e.subject);
            if (const QString s = fromLine(e); !s.isEmpty())
                return s;
            return tr("%1 could not be read or written. What was saved before is safe. Check the disk or the stick and try again.").arg(file);
        case ErrorCode::NoSpace:
            return tr("The disk is full. What was saved before is safe. Make room and try again.");
        case ErrorCode::Cancelled:
            return tr("Stopped. Nothing was changed.");
        case ErrorCode::Unsupported:
            return unsupported(e);
        case ErrorCode::Usage:
            return e.detail;
        case ErrorCode::Internal:
            if (e.detail == QLatin1String("guard.left"))
                return tr("Something was still to be seen in the masked copy, so it was not kept. Take the places out of the file by hand.");
            break;
        }
        return tr("Something went wrong inside the program (%1). What was saved before is safe. Please tell the technician.").arg(e.detail);
    }

    static QString weakPass(const QString &reason) {
        if (reason == QLatin1String("short"))
            return tr("At least 8 characters, please.");
        if (reason == QLatin1String("common"))
            return tr("This is among the 10,000 most used passwords. Choose another.");
        if (reason == QLatin1String("personal"))
            return tr("Names, birthdays and ID numbers of the village are easily guessed. Choose another.");
        return tr("This is easily guessed. Three or four unrelated words are good.");
    }

    static QString idReason(const QString &r, int position, QChar found) {
        if (r == QLatin1String("char") && found == QLatin1Char('O'))
            return tr("Character %1 is the letter O, not the digit 0.").arg(position);
        if (r == QLatin1String("char"))
            return position > 0 ? tr("Character %1 is not a digit.").arg(position) : tr("There are characters that do not belong in an ID number.");
        if (r == QLatin1String("length"))
            return tr("An ID number has 18 characters (or 15 on old cards).");
        if (r == QLatin1String("date"))
            return tr("The birth date in it does not exist.");
        if (r == QLatin1String("future"))
            return tr("The birth date in it is in the future.");
        if (r == QLatin1String("province"))
            return tr("The first two digits are no province.");
        if (r == QLatin1String("checksum"))
            return tr("The check digit does not fit: probably one digit was copied wrongly.");
        if (r == QLatin1String("lostDigits"))
            return tr("The spreadsheet lost the last digits; they cannot be guessed.");
        if (r == QLatin1String("century"))
            return tr("15 digits ending in 996 to 999: born before 1900. Please enter the 18-digit number.");
        if (r == QLatin1String("region"))
            return tr("The region code is not in today's list; that is normal for older cards.");
        if (r == QLatin1String("age"))
            return tr("Older than 120 years: please check.");
        if (r == QLatin1String("legacy"))
            return tr("An old 15-digit number was converted to 18 digits.");
        if (r == QLatin1String("taken"))
            return tr("The same number belongs to another name.");
        return tr("The number cannot be right.");
    }

    static QString problem(const Problem &p) {
        if (p.reason.startsWith(QLatin1String("id.")))
            return idReason(p.reason.mid(3), p.position, p.found);
        if (p.reason == QLatin1String("required"))
            return tr("Please fill this in.");
        if (p.reason == QLatin1String("code"))
            return tr("Please choose from the list.");
        if (p.reason == QLatin1String("length"))
            return tr("This is too long.");
        if (p.reason == QLatin1String("date"))
            return tr("Write the date as 1965, 1965-03 or 1965-03-07.");
        if (p.reason == QLatin1String("future"))
            return tr("This date is in the future.");
        if (p.reason == QLatin1String("phone"))
            return tr("A phone number has 5 to 13 digits; put a blank between two numbers.");
        if (p.reason == QLatin1String("sexDiffers"))
            return tr("The ID number says otherwise.");
        if (p.reason == QLatin1String("birthDiffers"))
            return tr("The ID number has another date.");
        if (p.reason == QLatin1String("order"))
            return tr("The end is before the beginning.");
        return tr("This cannot be right.");
    }

    static QString note(const RowNote &n) {
        if (n.key == QLatin1String("id.unread"))
            return tr("There is an ID number in this row, but nobody could be read from it. Please look at it.");
        if (n.key == QLatin1String("name.aside"))
            return tr("What stood behind the name in brackets was put into the remark; record a death or a move as an event.");
        if (n.key == QLatin1String("status.said"))
            return tr("The roster says under “%1” that this person has died or left; record it as an event.").arg(n.about);
        if (n.key.startsWith(QLatin1String("id."))) {
            if (n.key == QLatin1String("id.taken") && !n.about.isEmpty())
                return tr("The same number stands in row %1 with another name.").arg(n.about);
            return idReason(n.key.mid(3), n.about.toInt(), {});
        }
        if (n.key == QLatin1String("dup.row"))
            return tr("The same person as in row %1; taken in once.").arg(n.about);
        if (n.key == QLatin1String("dup.household"))
            return tr("The same person stands in another household in row %1; kept there. Please check where she belongs.").arg(n.about);
        if (n.key == QLatin1String("kind.blank"))
            return tr("Blank row");
        if (n.key == QLatin1String("kind.title"))
            return tr("Title");
        if (n.key == QLatin1String("kind.heading"))
            return tr("Heading");
        if (n.key == QLatin1String("kind.subtotal"))
            return tr("Subtotal");
        if (n.key == QLatin1String("kind.instruction"))
            return tr("Instruction for filling in");
        if (n.key == QLatin1String("kind.note"))
            return tr("Note");
        if (n.key == QLatin1String("name.missing"))
            return tr("There is no name in this row.");
        if (n.key == QLatin1String("name.shape"))
            return tr("What stands in the name column is not a name.");
        if (n.key == QLatin1String("nameDiffers"))
            return tr("The book has another name for this ID number; the book's name was kept.");
        if (n.key == QLatin1String("birthDiffers"))
            return tr("Birth date and ID number disagree; please check.");
        if (n.key == QLatin1String("sexDiffers"))
            return tr("Sex and ID number disagree; please check.");
        if (n.key == QLatin1String("date.ambiguous"))
            return tr("The month was lost in the spreadsheet (1965.10 looks like 1965.1); only the year was taken.");
        if (n.key == QLatin1String("date"))
            return tr("The date under “%1” could not be read and was left out.").arg(n.about);
        if (n.key == QLatin1String("phone"))
            return tr("What stands under “%1” is not a phone number and was left out.").arg(n.about);
        if (n.key == QLatin1String("code"))
            return tr("What stands under “%1” is in no list and was left out.").arg(n.about);
        if (n.key == QLatin1String("card.lostDigits"))
            return tr("The spreadsheet lost digits of the card number; it was left out.");
        return n.key;
    }

    static QString verdict(RowVerdict v) {
        switch (v) {
        case RowVerdict::New:
            return tr("New");
        case RowVerdict::Updated:
            return tr("Updated");
        case RowVerdict::Unchanged:
            return tr("Unchanged");
        case RowVerdict::Duplicate:
            return tr("Written twice");
        case RowVerdict::NotPerson:
            return tr("Not a person");
        case RowVerdict::Failed:
            return tr("Cannot be taken in");
        }
        return {};
    }

    static QString row(RowVerdict v, bool flagged, const std::vector<RowNote> &notes) {
        QStringList parts;
        if (flagged)
            parts += tr("The person is taken in, the ID number waits to be entered.");
        for (const RowNote &n : notes)
            parts += note(n);
        if (parts.isEmpty())
            parts += verdict(v);
        return parts.join(speaksEnglish() ? QStringLiteral(" ") : QString());
    }

    static QString audited(const QString &action) {
        static const QHash<QString, const char *> names{{QStringLiteral("reveal"), QT_TR_NOOP("looked at")}, {QStringLiteral("export"), QT_TR_NOOP("wrote a list")}, {QStringLiteral("notice"), QT_TR_NOOP("let a notice out")}, {QStringLiteral("copy"), QT_TR_NOOP("copied as it is")}, {QStringLiteral("rescue"), QT_TR_NOOP("wrote a report for the technician")}, {QStringLiteral("minutes"), QT_TR_NOOP("wrote minutes")}, {QStringLiteral("leave.agree"), QT_TR_NOOP("agreed that data leaves")}, {QStringLiteral("loosen"), QT_TR_NOOP("let a board show more")}, {QStringLiteral("attachment.save"), QT_TR_NOOP("saved an attachment")}, {QStringLiteral("affair.slip"), QT_TR_NOOP("wrote a slip")}, {QStringLiteral("affair.dispatch"), QT_TR_NOOP("wrote a slip for a member")}, {QStringLiteral("affair.application"), QT_TR_NOOP("wrote an application")}, {QStringLiteral("affair.letter"), QT_TR_NOOP("wrote a letter about an affair")}, {QStringLiteral("affair.month"), QT_TR_NOOP("wrote the counter's month")}, {QStringLiteral("door.plates"), QT_TR_NOOP("wrote door plates")}, {QStringLiteral("vote.ballots"), QT_TR_NOOP("wrote ballots")}, {QStringLiteral("form"), QT_TR_NOOP("filled a form")}, {QStringLiteral("chronicle"), QT_TR_NOOP("gave out the chronicle")}, {QStringLiteral("vote.export"), QT_TR_NOOP("gave out the proof of a vote")}, {QStringLiteral("dues.sheet"), QT_TR_NOOP("wrote a sheet of dues")}, {QStringLiteral("dues.receipt"), QT_TR_NOOP("wrote receipts")}, {QStringLiteral("party.letter"), QT_TR_NOOP("wrote a letter of transfer")}, {QStringLiteral("matter.booklet"), QT_TR_NOOP("wrote the file of a matter")}, {QStringLiteral("recording.play"), QT_TR_NOOP("listened to a recording")}, {QStringLiteral("templates"), QT_TR_NOOP("chose templates and rules")}, {QStringLiteral("hall.topic"), QT_TR_NOOP("wrote a topic in large print")}, {QStringLiteral("hall.slips"), QT_TR_NOOP("wrote slips for opinions")}, {QStringLiteral("archive.open"), QT_TR_NOOP("opened what was sealed")}};
        const char *text = names.value(action);
        return text == nullptr ? action : tr(text);
    }

    static QString change(const QString &kind) {
        static const QHash<QString, const char *> names{
            {QStringLiteral("affair.new"), QT_TR_NOOP("Affair accepted")}, {QStringLiteral("affair.step"), QT_TR_NOOP("Step of an affair")}, {QStringLiteral("door.make"), QT_TR_NOOP("Door codes made")}, {QStringLiteral("door.revoke"), QT_TR_NOOP("Door code revoked")}, {QStringLiteral("chronicle.save"), QT_TR_NOOP("Chronicle written")}, {QStringLiteral("chronicle.remove"), QT_TR_NOOP("Entry of the chronicle taken out")}, {QStringLiteral("month.keep"), QT_TR_NOOP("Month kept")}, {QStringLiteral("form.save"), QT_TR_NOOP("Form kept")}, {QStringLiteral("form.fill"), QT_TR_NOOP("Form filled")}, {QStringLiteral("vote.new"), QT_TR_NOOP("Vote begun")}, {QStringLiteral("vote.step"), QT_TR_NOOP("Step of a vote")}, {QStringLiteral("vote.given"), QT_TR_NOOP("Ballot handed out")}, {QStringLiteral("vote.spoiled"), QT_TR_NOOP("Ballot came back spoiled")}, {QStringLiteral("vote.keyed"), QT_TR_NOOP("Ballot keyed")}, {QStringLiteral("vote.ruling"), QT_TR_NOOP("Ballot decided")}, {QStringLiteral("resident.new"), QT_TR_NOOP("Person registered")}, {QStringLiteral("resident.newborn"), QT_TR_NOOP("Newborn registered")}, {QStringLiteral("resident.edit"), QT_TR_NOOP("Changed")}, {QStringLiteral("resident.event"), QT_TR_NOOP("Event recorded")}, {QStringLiteral("resident.merge"), QT_TR_NOOP("Two records made one")}, {QStringLiteral("resident.apart"), QT_TR_NOOP("Kept as two people")}, {QStringLiteral("household.split"), QT_TR_NOOP("Household split")}, {QStringLiteral("household.join"), QT_TR_NOOP("Households joined")}, {QStringLiteral("household.transfer"), QT_TR_NOOP("Moved to another household")}, {QStringLiteral("household.head"), QT_TR_NOOP("Head of household changed")}, {QStringLiteral("household.order"), QT_TR_NOOP("Order changed")}, {QStringLiteral("tag.new"), QT_TR_NOOP("Group added")}, {QStringLiteral("tag.close"), QT_TR_NOOP("Group ended")}, {QStringLiteral("conflict.decide"), QT_TR_NOOP("Decide where two computers differ")}, {QStringLiteral("import"), QT_TR_NOOP("Roster imported")}, {QStringLiteral("undo"), QT_TR_NOOP("Taken back")}, {QStringLiteral("redo"), QT_TR_NOOP("Brought back")}, {QStringLiteral("account"), QT_TR_NOOP("Account changed")}, {QStringLiteral("consent"), QT_TR_NOOP("The county was answered")}, {QStringLiteral("attachment.new"), QT_TR_NOOP("Attachment added")}, {QStringLiteral("attachment.remove"), QT_TR_NOOP("Attachment removed")}, {QStringLiteral("notice.keep"), QT_TR_NOOP("Notice kept")}, {QStringLiteral("notice.decide"), QT_TR_NOOP("Notice read through")}, {QStringLiteral("notice.post"), QT_TR_NOOP("Notice put up")}, {QStringLiteral("notice.down"), QT_TR_NOOP("Notice taken down")}, {QStringLiteral("notice.withdraw"), QT_TR_NOOP("Notice withdrawn")}, {QStringLiteral("member.new"), QT_TR_NOOP("Member added")}, {QStringLiteral("member.edit"), QT_TR_NOOP("Member changed")}, {QStringLiteral("member.excuse"), QT_TR_NOOP("Member excused")}, {QStringLiteral("party.unit"), QT_TR_NOOP("Branch or group changed")}, {QStringLiteral("seat.new"), QT_TR_NOOP("Seat filled")}, {QStringLiteral("seat.end"), QT_TR_NOOP("Seat ended")}, {QStringLiteral("dues.set"), QT_TR_NOOP("Dues set")}, {QStringLiteral("dues.pay"), QT_TR_NOOP("Dues received")}, {QStringLiteral("dues.void"), QT_TR_NOOP("Receipt cancelled")}, {QStringLiteral("candidate.new"), QT_TR_NOOP("Candidate added")}, {QStringLiteral("candidate.extend"), QT_TR_NOOP("Probation prolonged")}, {QStringLiteral("candidate.end"), QT_TR_NOOP("Candidate ended")}, {QStringLiteral("development.step"), QT_TR_NOOP("Step recorded")}, {QStringLiteral("meeting.plan"), QT_TR_NOOP("Meeting planned")}, {QStringLiteral("meeting.edit"), QT_TR_NOOP("Meeting changed")}, {QStringLiteral("meeting.cancel"), QT_TR_NOOP("Meeting cancelled")}, {QStringLiteral("minutes.keep"), QT_TR_NOOP("Minutes kept")}, {QStringLiteral("minutes.sign"), QT_TR_NOOP("Minutes signed")}, {QStringLiteral("minutes.amend"), QT_TR_NOOP("Minutes corrected")}, {QStringLiteral("meeting.kind"), QT_TR_NOOP("Kind of meeting added")}, {QStringLiteral("recording.keep"), QT_TR_NOOP("Recording kept")}, {QStringLiteral("transfer.new"), QT_TR_NOOP("Letter of transfer written")}, {QStringLiteral("transfer.receipt"), QT_TR_NOOP("Receipt of a transfer")}, {QStringLiteral("transfer.withdraw"), QT_TR_NOOP("Letter taken back")}, {QStringLiteral("points.enter"), QT_TR_NOOP("Points entered")}, {QStringLiteral("points.rule"), QT_TR_NOOP("Points decided")}, {QStringLiteral("appraisal.save"), QT_TR_NOOP("Appraisal entered")}, {QStringLiteral("quiz.save"), QT_TR_NOOP("Quiz written")}, {QStringLiteral("quiz.answer"), QT_TR_NOOP("Answers entered")}, {QStringLiteral("officer.save"), QT_TR_NOOP("Officer entered")}, {QStringLiteral("officer.work"), QT_TR_NOOP("Work of an officer entered")}, {QStringLiteral("officer.settle"), QT_TR_NOOP("Work of an officer settled")}, {QStringLiteral("care.assign"), QT_TR_NOOP("Households assigned")}, {QStringLiteral("care.end"), QT_TR_NOOP("Household no longer assigned")}, {QStringLiteral("matter.new"), QT_TR_NOOP("Matter begun")}, {QStringLiteral("matter.step"), QT_TR_NOOP("Step of a matter")}, {QStringLiteral("matter.end"), QT_TR_NOOP("Matter given up")}, {QStringLiteral("matter.objection"), QT_TR_NOOP("Objection written down")}, {QStringLiteral("matter.answer"), QT_TR_NOOP("Objection answered")}, {QStringLiteral("rules.use"), QT_TR_NOOP("Rules of the county taken over")}, {QStringLiteral("topic.save"), QT_TR_NOOP("Topic changed")}, {QStringLiteral("topic.opinion"), QT_TR_NOOP("Opinion written down")}, {QStringLiteral("topic.drop"), QT_TR_NOOP("Opinion taken out")}, {QStringLiteral("topic.summary"), QT_TR_NOOP("Summary worded")}, {QStringLiteral("topic.agenda"), QT_TR_NOOP("Topic put on an agenda")}, {QStringLiteral("archive.seal"), QT_TR_NOOP("Sealed in the archive")}, {QStringLiteral("archive.open"), QT_TR_NOOP("Brought back from the archive")}};
        const char *text = names.value(kind);
        return text == nullptr ? kind : tr(text);
    }
};

} // namespace

QString say(const Error &error) {
    return RegisterWords::sentence(error);
}
QString say(const Problem &problem) {
    return RegisterWords::problem(problem);
}
QString say(const RowNote &note) {
    return RegisterWords::note(note);
}
QString verdictName(RowVerdict verdict) {
    return RegisterWords::verdict(verdict);
}
QString sayRow(RowVerdict verdict, bool flagged, const std::vector<RowNote> &notes) {
    return RegisterWords::row(verdict, flagged, notes);
}
QString changeName(const QString &txnKind) {
    return RegisterWords::change(txnKind);
}
QString auditName(const QString &action) {
    return RegisterWords::audited(action);
}
QString fieldLabel(const Field &field) {
    return QCoreApplication::translate("Field", field.label);
}
QString typeLabel(const RecordType &type) {
    return QCoreApplication::translate("RecordType", type.label());
}

QString saySyncReason(const QString &why) {
    return RegisterWords::notSynced(why);
}

bool speaksEnglish() {
    return QCoreApplication::translate("Sentences", "Blank row") == QLatin1String("Blank row");
}

QString inLanguage(const QString &name, const QString &english) {
    return speaksEnglish() && !english.isEmpty() ? english : name;
}

QString codeName(const QString &table, const QString &code) {
    return code.isEmpty() ? QString() : CodeTable::get(table).name(code, speaksEnglish());
}

QString shownValue(const Field &field, const QVariant &value, bool masked) {
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (masked && field.sensitivity == Sensitivity::Secret)
        return maskedForScreen(field, text);
    if (field.codeTable != nullptr)
        return codeName(QLatin1String(field.codeTable), text);
    if (field.kind == FieldKind::Decimal)
        return QString::number(value.toLongLong() / 100.0, 'f', value.toLongLong() % 100 == 0 ? 0 : 2);
    return text;
}

} // namespace vl
