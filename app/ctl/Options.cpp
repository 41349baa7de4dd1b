// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/Options.h"

#include <QCoreApplication>

namespace vl {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerCtl)

public:
    static QString unknown(const QString &o) { return tr("Unknown option %1. See ledgerctl --help.").arg(o); }
    static QString number(const QString &o) { return tr("%1 needs a whole number of 1 or more. See ledgerctl --help.").arg(o); }
    static QString needsValue(const QString &o) { return tr("%1 needs a value. See ledgerctl --help.").arg(o); }
};

} // namespace

Result<Options> readOptions(const QStringList &arguments) {
    Options o;
    const QHash<QString, bool *> flags{{QStringLiteral("--json"), &o.json}, {QStringLiteral("--help"), &o.help}, {QStringLiteral("-h"), &o.help}, {QStringLiteral("--dry-run"), &o.dryRun}, {QStringLiteral("--unmasked"), &o.unmasked}, {QStringLiteral("--qr"), &o.mark}, {QStringLiteral("--due"), &o.due}, {QStringLiteral("--send-back"), &o.sendBack}, {QStringLiteral("--let-past-guard"), &o.letPast}};
    QString limit;
    const QHash<QString, QString *> values{{QStringLiteral("--account"), &o.account}, {QStringLiteral("--passphrase-file"), &o.passphraseFile}, {QStringLiteral("--recovery-file"), &o.recoveryFile}, {QStringLiteral("--village"), &o.village}, {QStringLiteral("--name"), &o.name}, {QStringLiteral("--report"), &o.report}, {QStringLiteral("--purpose"), &o.purpose}, {QStringLiteral("--second"), &o.second}, {QStringLiteral("--second-passphrase-file"), &o.secondPassphraseFile}, {QStringLiteral("--limit"), &limit}, {QStringLiteral("--approve"), &o.approve}, {QStringLiteral("--device-name"), &o.deviceName}, {QStringLiteral("--village-key-file"), &o.villageKeyFile}, {QStringLiteral("--note"), &o.note}, {QStringLiteral("--role"), &o.role}, {QStringLiteral("--mask"), &o.mask}, {QStringLiteral("--book"), &o.book}, {QStringLiteral("--pdf"), &o.pdf}, {QStringLiteral("--png"), &o.png}, {QStringLiteral("--txt"), &o.txt}, {QStringLiteral("--data"), &o.data}, {QStringLiteral("--templates"), &o.templates}, {QStringLiteral("--table"), &o.table}, {QStringLiteral("--number"), &o.number}, {QStringLiteral("--place"), &o.place}, {QStringLiteral("--by"), &o.by}, {QStringLiteral("--at"), &o.at}, {QStringLiteral("--key"), &o.villageKey}, {QStringLiteral("--text"), &o.text}, {QStringLiteral("--agree"), &o.agree}, {QStringLiteral("--receipt"), &o.receipt}, {QStringLiteral("--out"), &o.out}, {QStringLiteral("--root"), &o.root}};
    const QHash<QString, QStringList *> lists{{QStringLiteral("--allow"), &o.allow}, {QStringLiteral("--for"), &o.subjects}, {QStringLiteral("--set"), &o.set}};
    bool only = false; // after "--"
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString a = arguments[i];
        QString inlineValue;
        if (const qsizetype eq = a.indexOf(QLatin1Char('=')); !only && a.startsWith(QLatin1String("--")) && eq > 0) {
            inlineValue = a.mid(eq + 1);
            a.truncate(eq);
        }
        if (!only && a == QLatin1String("--")) {
            only = true;
        } else if (!only && flags.contains(a)) {
            *flags[a] = true;
        } else if (!only && values.contains(a)) {
            if (inlineValue.isEmpty() && i + 1 >= arguments.size())
                return Error{ErrorCode::Usage, Words::needsValue(a), {}};
            *values[a] = inlineValue.isEmpty() ? arguments[++i] : inlineValue;
        } else if (!only && lists.contains(a)) {
            if (inlineValue.isEmpty() && i + 1 >= arguments.size())
                return Error{ErrorCode::Usage, Words::needsValue(a), {}};
            *lists[a] += inlineValue.isEmpty() ? arguments[++i] : inlineValue;
        } else if (!only && a.startsWith(QLatin1Char('-')) && a.size() > 1) {
            return Error{ErrorCode::Usage, Words::unknown(a), {}};
        } else if (o.command.isEmpty()) {
            o.command = a;
        } else {
            o.arguments += a;
        }
    }
    if (!limit.isEmpty()) {
        bool ok = false;
        o.limit = limit.toInt(&ok);
        if (!ok || o.limit < 1)
            return Error{ErrorCode::Usage, Words::number(QStringLiteral("--limit")), {}};
    }
    return o;
}

QString helpText() {
    return QStringLiteral(R"(ledgerctl - a village's encrypted book from the command line

  ledgerctl [--json] [--account NAME] [--passphrase-file F] COMMAND ...

Without --passphrase-file the passphrase is asked for. --account may be left out
when the book has one account.

  create BOOK --village CODE12 --name NAME    a new book; --account is the first clerk;
                                              (or its secretary, with --role secretary); the recovery
                                              code and the village's key are printed once
  import BOOK residents FILE [--dry-run] [--report OUT.xlsx]
                                              a roster (.xlsx .xls .et .csv)
  find BOOK TEXT [--limit N]                  name, pinyin, initials, ID head or tail,
                                              phone, head of household, group, address
  export BOOK residents OUT [--unmasked --purpose TEXT [--second NAME [--second-passphrase-file F]]]
                                              .xlsx or .csv, masked unless a purpose is given; in the clear
                                              a second account agrees, where the book has one that may
  undo BOOK                                   takes back your last change, imports too
  redo BOOK                                   brings back what undo took back
  check BOOK                                  pages, links, chain, tables against the log
  backup BOOK FILE                            one encrypted file, opened and checked
  restore FILE BOOK                           keeps a book that is there aside
  rescue BOOK OUT                             what a technician far away needs: versions, sizes, counts,
                                              what check found; no personal data
  practice BOOK                               the practice village, filled
  enrol BOOK CODE [--device-name NAME]        brings the book to the county's hub, once per PC
  join BOOK CODE [--device-name NAME]         a further PC of a village: makes its book; --account is
                                              its first account; another PC must approve it, unless
                                              --village-key-file F has the key from the recovery sheet
  devices BOOK [--approve DEVICE]             the village's PCs; gives one the village's key
  sync BOOK                                   sends, fetches and compares; exits 1 unless verified
  bundle export BOOK FILE                     changes without a receipt, onto a stick
  bundle import BOOK FILE                     from the stick of the county or of another PC
  conflicts BOOK                              what two PCs said differently
  decide BOOK CONFLICT SIDE                   ends one: its number in the list, and a side's or "both"

  wishes BOOK                                 what the county asks to read
  answer BOOK WISH yes|no                     the secretary's answer, once and for good
  attach BOOK RECORD FILE [--note TEXT]       encrypts a scan or photo and adds it to a person, household or meeting
  attachments BOOK [RECORD]                   what is attached, and whether it is here and at the county
  detach BOOK ATTACHMENT                      takes it off; undo brings it back
  save BOOK ATTACHMENT OUT --purpose TEXT [--second NAME [--second-passphrase-file F]]
                                              writes one out in the clear; --second as for export
  members BOOK                                the party's members, and who of them votes
  dues BOOK MONTH [--pdf OUT]                 what a month (2026-03) asks for and what was paid; --pdf: the sheet
  points BOOK YEAR                            members' points of a year, in hundredths with --json
  figures BOOK                                the branch's activity in figures, with their definitions
  matters BOOK                                matters of the village on their way (四议两公开)
  booklet BOOK MATTER --pdf OUT [--purpose TEXT [--second NAME]]
                                              one of them as a file: forms, signed minutes, notices, objections
  meetings BOOK [--due]                       meetings and their minutes; with --due only what is due
  affairs BOOK [--due]                        what villagers came for and where it stands; with --due what
                                              is late or soon will be
  topics BOOK                                 what the village is asked before a meeting, and what was said (议事厅)
  archive BOOK [--due]                        what is kept and how long; with --due where something is over
  fill BOOK FORM.xlsx --for ID [--for ID]... --out OUT [--purpose TEXT [--second NAME]]
                                              a blank form filled for a person or a household (find gives IDs);
                                              OUT is a folder for several. Numbers of ID and bank cards and
                                              telephones are left for the pen unless a purpose is given
  vote list BOOK                              votes (阳光票决) and where they stand
  vote collect BOOK VOTE FILE                 online ballots of another device: lines "number,choice"
  vote export BOOK VOTE FOLDER                a sealed one, as anybody may check it; FOLDER is made
  vote verify FOLDER [--root HASH] [--receipt NUMBER]
                                              whether it is as it was sealed, as the notice's root says, and
                                              whether a receipt's ballot was counted; needs no book
  minutes BOOK MEETING --pdf OUT [--purpose TEXT [--second NAME]]
                                              the minutes on record, to be signed or as they were signed; with
                                              somebody's number in them only as export lets one out
  notice list-kinds [--templates FOLDER]      the notices that can be made
  notice render BOOK KIND --pdf OUT [--png OUT] [--txt OUT] [--data GROUP] [--table FILE]
                [--set NAME=TEXT]...
                                              lays one out; nothing is written while the guard finds something
                                              or a character has no glyph. --data: of one villagers' group;
                                              --table: rows, cells by tabs; --set: what a placeholder says
                                              (text, subject, addressee). Marked as a proof, for it is not on record
  notice keep BOOK KIND [--number NUMBER] ... puts one on record with a number of this PC's block, or a further
                                              version of that one; options as for render
  notice list BOOK                            those on record, newest first
  notice render BOOK NUMBER --pdf OUT [--qr]  one on record, just as it was kept; --qr: with the code by which
                                              an approved one is verified
  notice approve BOOK NUMBER [--send-back | --let-past-guard] [--purpose WHY]
                                              the second person's word; not for whoever wrote it
  notice post BOOK NUMBER --place WHERE [--by WHO] [--at TIME]
  notice down BOOK NUMBER [--by WHO] [--at DATE]
  notice withdraw BOOK NUMBER                 it keeps its number
  notice key BOOK                             the public key of the village's signature
  notice verify CODE --key KEY | --book BOOK [--text FILE]
                                              whether a notice's code is this village's; --text: and whether
                                              these are its words
  notice templates BOOK FOLDER|none           the county's templates, masking_rules.csv and rules
  notice rules BOOK [--agree FIELD=RULE --purpose WHY]
                                              how people's data stand on boards, and what the county's file
                                              would loosen; the secretary may agree
  guard FILE... [--mask OUT] [--book BOOK] [--allow NUMBER]...
                                              finds ID numbers, cards, telephones, illness and birth dates
                                              beside names in .xlsx .xls .csv .docx .pdf .txt, pictures where
                                              Tesseract is installed, or a folder; --mask writes a copy without
                                              them (of several files: into a folder); --book also knows its
                                              people; --allow names a number that is meant to be there

  --recovery-file F   for restore: the recovery code instead of a passphrase

Exit codes: 0 fine, 1 something found (check; guard; notice render; a report with rows in it; a sync that did not end verified), 2 usage or a file that cannot be used,
3 wrong passphrase or locked out, 4 damaged, 5 not allowed.

JSON (--json), one value on standard output:
  create    { book, account, recoveryCode, villageKey }
  import    { rows, people, new, updated, unchanged, duplicate, flagged, notPeople,
              failed, households }   people = new + updated + unchanged + duplicate;
            flagged: people taken in whose ID number is damaged and waits;
            notPeople: titles, headings, subtotals, blank rows; failed: rows with
            data but no usable name
  find      [ { id, name, sex, birth, household, householdNumber, group, relation, initials, match,
              idNumber, phone, status } ]   idNumber and phone masked; household: the head's
            name; match: name pinyin initials idHead idTail idMiddle phone head group
            address householdNumber formerName
  export    { file, rows, masked }
  undo redo { change, records }
  check     { ok, ops, records, findings: [ { kind, where } ] }
            kind: page link chain table count
  backup    { file, residents, households, changes }
  restore   { book, residents, households, keptAside }
  practice  { book, account, residents }
  enrol join devices  [ { device, name, self, revoked, waitsForKey, changes, lastWrote, code } ]   code: what both
            screens show, to compare by telephone
  sync      { sent, received, conflicts, quarantined, pending, verified, bytes, roundTrips, why,
              attachmentsSent, attachmentsReceived, attachmentsUnsent, attachmentsMissing, mended }
            sent, received: ops; pending: changes; why: empty, or unsent waiting quarantined
            digest revoked waitingForKey snapshot; mended: rows made anew from their history
  bundle    { file, ops, changes } or { fromHub, sent, received, waiting, attachments }
  conflicts [ { type, record, field, about, sides: [ { value, removes, author, device, at } ] } ]
            secret values masked
  decide    { records }
  wishes    [ { number, office, field, reason, basis, answered, agreed } ]
  answer    { number, agreed }
  attach    { attachment }
  attachments [ { attachment, owner, name, mediaType, size, note, here, atHub } ]
  detach    { attachment }
  save      { file, leaks, seen }   leaks: places that the guard found in it; seen: false for a picture or what it cannot read
  notice list-kinds  [ { kind, name, sort, data, days, approval, basis } ]
  notice render  { file, pages, rows, sample, leaks: [ { place, kind, excerpt, confidence } ] }
            file: null when nothing was written; sample: the rows are not from the book yet
  notice keep, approve, post, down, withdraw, list  { number, kind, title, state, versions, fingerprint,
            needsApproval, author, decision, decidedBy, place, postedBy, posted, due, takenDown }
            state: waiting returned ready posted down withdrawn; list: an array of them
  notice key     { key }
  notice templates { folder, kinds }
  notice verify  { genuine, village, number, fingerprint, words, onRecord }   words: null unless --text;
            onRecord: null unless --book
  notice rules   { rules: [ { field, rule, most, basis } ], refused: [ "field=rule" ] }
  guard     [ { file, place, kind, excerpt, confidence } ]   excerpt masked; kind: id_number id_fragment
            bank_card account mobile landline health birth_date registered minor; what the guard cannot
            see (pictures, embedded files, pages without text) is said on standard error
  errors    { error, code } on standard error
)");
}

} // namespace vl
