// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/meetings/MeetingDialogs.h"

#include "desktop/Widgets.h"
#include "desktop/ask/AskDialog.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/MeetingSentences.h"
#include "jobs/Sentences.h"
#include "records/Types.h"
#include "store/Attachments.h"
#include "store/OtherPerson.h"
#include "store/Party.h"
#include "store/Rows.h"
#include "store/RulesOfBook.h"
#include "ui_MeetingDialog.h"
#include "ui_SignDialog.h"
#include "ui_TextDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace vl {

namespace {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(Meeting)

public:
    static QString badDate() { return tr("Write the whole date, for example 1965-03-07."); }
    static QString scan() { return tr("Scan of the signed minutes"); }
    static QString scans() { return tr("Scans (*.pdf *.jpg *.jpeg *.png)"); }
    static QString title(const QDate &d, const QString &every, const QString &name) {
        const QString year = QString::number(d.year());
        static const QString quarters = QStringLiteral("一二三四");
        return every == QLatin1String("quarter") ? QStringLiteral("%1年第%2季度%3").arg(year, quarters.mid((d.month() - 1) / 3, 1), name) : every == QLatin1String("month") ? QStringLiteral("%1年%2月%3").arg(year).arg(d.month()).arg(name)
                                                                                                                                                                            : QStringLiteral("%1年%2").arg(year, name);
    }
    static QString nothingDecided() { return tr("nothing is decided by vote"); }
    static QString ownKind() { return tr("A kind of meeting of our own"); }
    static QString ownKindIntro() { return tr("It then stands among the kinds of meeting on every PC of the village, and what is due of it on the home page."); }
    static QString kindName() { return tr("Name"); }
    static QString kindBody() { return tr("Who belongs to it: as in"); }
    static QString kindRule() { return tr("By which rule it decides"); }
    static QString kindTimes() { return tr("How often (0: as it happens)"); }
    static QString kindEvery() { return tr("In each"); }
    static QString asItHappens() { return tr("as it happens"); }
    static QString kindBasis() { return tr("Where that is laid down"); }
    static QString planned() { return tr("Planned."); }
    static QString changed() { return tr("Changed. Ctrl+Z takes it back."); }
    static QString paperSure(const QString &file, const QString &chair, const QString &recorder) { return tr("%1 shows the minutes with the signatures of %2 and %3? Once it is kept, nothing changes these minutes any more.").arg(file, chair, recorder); }
    static QString nameWhole() { return tr("Chair and recorder: choose who is meant from the list, or write the whole name. Nothing was changed."); }
    static QString signedBoth() { return tr("Signed. Nothing changes these minutes any more."); }
    static QString nobodyElse() { return tr("Nobody else has an account here who may sign. Print the minutes, have them signed, and attach the scan; or add an account in Settings."); }
};

// As minutes are called, unless somebody has written a title of their own.
void suggestTitle(const Ui::MeetingDialog &ui, const QDate &today) {
    const MeetingKind *k = MeetingKind::byKey(ui.kindCombo->currentData().toString());
    const QDate day = QDate::fromString(readTypedDay(ui.dateEdit->text(), today), Qt::ISODate);
    if (k != nullptr && !ui.titleEdit->isModified())
        ui.titleEdit->setText(MeetingWords::title(day.isValid() ? day : today, k->every, k->name));
}

Record meetingFrom(const Ui::MeetingDialog &ui, Record m, const QDate &day) {
    const QTime time = readTypedTime(ui.timeEdit->text());
    m.set("kind", ui.kindCombo->currentData().toString());
    m.set("unit", Id::fromHex(ui.unitCombo->currentData().toString()));
    m.set("title", ui.titleEdit->text().trimmed());
    m.set("date", day.toString(Qt::ISODate));
    m.set("time", time.isValid() ? time.toString(QStringLiteral("HH:mm")) : ui.timeEdit->text().trimmed().left(5));
    m.set("place", ui.placeEdit->text().trimmed());
    m.set("chair", ui.chairEdit->text().trimmed());
    m.set("recorder", ui.recorderEdit->text().trimmed());
    m.set("agenda", ui.agendaEdit->toPlainText().trimmed());
    return m;
}

} // namespace

Id askMeeting(Desk &desk, const Id &meeting, QWidget *parent, const MeetingWish &wish) {
    QDialog d(parent);
    Ui::MeetingDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    showMessage(ui.messageLabel, {});
    showMessage(ui.introLabel, {});
    for (const MeetingKind &k : MeetingKind::all())
        ui.kindCombo->addItem(meetingKindName(k.key), k.key);
    auto units = partyUnits(desk.store());
    const auto showUnits = [&](const Id &chosen) { // only where there is a choice
        const MeetingKind *k = MeetingKind::byKey(ui.kindCombo->currentData().toString());
        const bool groups = k != nullptr && k->body == QLatin1String("party_group");
        ui.unitCombo->clear();
        for (const PartyUnitLine &u : units ? *units : QList<PartyUnitLine>())
            if (k != nullptr && k->ofParty() && u.group == groups)
                ui.unitCombo->addItem(u.name, u.id.toHex());
        chooseData(ui.unitCombo, chosen.toHex());
        const bool choice = groups ? ui.unitCombo->count() > 0 : ui.unitCombo->count() > 1;
        ui.unitLabel->setVisible(choice);
        ui.unitCombo->setVisible(choice);
    };
    chooseByInitials(ui.kindCombo);
    RecordPicker chair(desk, RecordPicker::What::Person, ui.chairEdit, &d);
    RecordPicker recorder(desk, RecordPicker::What::Person, ui.recorderEdit, &d);
    const QDate today = desk.book().clock().today();
    Record before(types::meeting());
    if (meeting.isNull()) {
        ui.dateEdit->setText(today.toString(Qt::ISODate));
        ui.timeEdit->setText(QStringLiteral("9:00"));
        ui.placeEdit->setText(desk.store().setting(QStringLiteral("meeting.place")));
        ui.chairEdit->setText(desk.store().setting(QStringLiteral("meeting.chair")));
        ui.recorderEdit->setText(desk.book().actor().name);
        if (!wish.kind.isEmpty())
            chooseData(ui.kindCombo, wish.kind);
        ui.agendaEdit->setPlainText(wish.agenda);
    } else {
        auto r = loadRecord(desk.store(), types::meeting(), meeting);
        if (!r) {
            Q_EMIT desk.failed(say(r.error()));
            return {};
        }
        before = *r;
        chooseData(ui.kindCombo, before.text("kind"));
        ui.titleEdit->setText(before.text("title"));
        ui.titleEdit->setModified(true);
        ui.dateEdit->setText(before.text("date"));
        ui.timeEdit->setText(before.text("time"));
        ui.placeEdit->setText(before.text("place"));
        ui.chairEdit->setText(before.text("chair"));
        ui.recorderEdit->setText(before.text("recorder"));
        ui.agendaEdit->setPlainText(before.text("agenda"));
    }
    suggestTitle(ui, today);
    showUnits(before.link("unit"));
    const auto again = [&] {
        suggestTitle(ui, today);
        showUnits({});
    };
    QObject::connect(ui.kindCombo, &QComboBox::currentIndexChanged, &d, again);
    QObject::connect(ui.dateEdit, &QLineEdit::textEdited, &d, [&] { suggestTitle(ui, today); });
    Id made;
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, [&] {
        const QDate day = QDate::fromString(readTypedDay(ui.dateEdit->text(), today), Qt::ISODate);
        if (!day.isValid()) {
            showMessage(ui.messageLabel, MeetingWords::badDate());
            return ui.dateEdit->setFocus();
        }
        const Record after = meetingFrom(ui, before, day);
        for (const auto &[picker, e] : {std::pair{&chair, ui.chairEdit}, {&recorder, ui.recorderEdit}})
            if (picker->isUnfound()) {
                e->setFocus();
                return showMessage(ui.messageLabel, MeetingWords::nameWhole());
            }
        const Status s = meeting.isNull() ? [&]() -> Status {
            auto id = planMeeting(desk.store(), after);
            if (id)
                made = *id;
            return id ? Status() : Status(id.error());
        }()
            : changeMeeting(desk.store(), before, after);
        if (!s)
            return showMessage(ui.messageLabel, say(s.error()));
        made = meeting.isNull() ? made : meeting;
        (void)desk.store().setSetting(QStringLiteral("meeting.place"), ui.placeEdit->text().trimmed());
        (void)desk.store().setSetting(QStringLiteral("meeting.chair"), ui.chairEdit->text().trimmed());
        d.accept();
    });
    const QPointer<Desk> still(&desk);
    if (d.exec() != QDialog::Accepted || !still)
        return {};
    desk.changed({made}, meeting.isNull() ? MeetingWords::planned() : MeetingWords::changed());
    return made;
}

void askMeetingKind(Desk &desk, QWidget *parent) {
    QList<QPair<QString, QString>> bodies; // whose list it is, named by a kind that has it
    for (const MeetingKind &k : MeetingKind::all())
        if (std::none_of(bodies.cbegin(), bodies.cend(), [&](const auto &b) { return b.first == k.body; }))
            bodies.append({k.body, meetingKindName(k.key)});
    QList<QPair<QString, QString>> rules{{QString(), MeetingWords::nothingDecided()}};
    for (const VotingRule &r : VotingRule::all())
        rules.append({r.id, QStringLiteral("%1　%2").arg(r.id, r.basis)});
    AskDialog d(desk, MeetingWords::ownKind(), MeetingWords::ownKindIntro(),
                {{QStringLiteral("name"), MeetingWords::kindName(), AskField::Line, {}, {}, {}, true},
                 {QStringLiteral("body"), MeetingWords::kindBody(), AskField::Choice, QStringLiteral("own"), bodies},
                 {QStringLiteral("rule"), MeetingWords::kindRule(), AskField::Choice, {}, rules},
                 {QStringLiteral("times"), MeetingWords::kindTimes(), AskField::Number, {}},
                 {QStringLiteral("every"), MeetingWords::kindEvery(), AskField::Choice, {}, choicesOf(QStringLiteral("period"), MeetingWords::asItHappens())},
                 {QStringLiteral("basis"), MeetingWords::kindBasis(), AskField::Line, {}}},
                parent);
    (void)d.run([&](AskDialog &a) -> Result<QSet<Id>> {
        auto key = addMeetingKind(desk.store(), {a.text(QStringLiteral("name")), a.text(QStringLiteral("body")), static_cast<int>(a.number(QStringLiteral("times"))), a.text(QStringLiteral("every")), a.text(QStringLiteral("rule")), a.text(QStringLiteral("basis"))});
        return key ? Result<QSet<Id>>(QSet<Id>()) : Result<QSet<Id>>(key.error());
    },
                MeetingWords::changed());
}

std::optional<QString> askText(const Theme &theme, const QString &title, const QString &intro, const QString &text, QWidget *parent) {
    QDialog d(parent);
    Ui::TextDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, theme);
    showMessage(ui.messageLabel, {});
    d.setWindowTitle(title);
    ui.titleLabel->setText(title);
    showMessage(ui.introLabel, intro);
    ui.textEdit->setPlainText(text);
    ui.textEdit->setMinimumSize(theme.px(620), theme.px(320));
    ui.textEdit->setTabChangesFocus(true);
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, &QDialog::accept);
    return d.exec() == QDialog::Accepted ? std::optional(ui.textEdit->toPlainText()) : std::nullopt;
}

SignDialog::SignDialog(Desk &desk, const MeetingLine &line, const MeetingPaper &paper, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_line(line), m_ui(std::make_unique<Ui::SignDialog>()) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    const Actor &me = desk.book().actor();
    m_ui->recorderCombo->addItem(me.name, me.account.toHex());
    const auto people = otherPeople(desk.store(), me.account, Permission::KeepMeetings);
    for (const BookAccount &a : people ? *people : QList<BookAccount>()) {
        m_ui->recorderCombo->addItem(a.name, a.id.toHex());
        m_ui->chairCombo->addItem(a.name, a.id.toHex());
    }
    m_ui->chairCombo->addItem(me.name, me.account.toHex());
    for (QComboBox *combo : {m_ui->recorderCombo, m_ui->chairCombo})
        if (const int i = combo->findText(combo == m_ui->chairCombo ? paper.chair : paper.recorder); i >= 0)
            combo->setCurrentIndex(i);
    if (!people || people->isEmpty()) {
        showMessage(m_ui->messageLabel, people ? MeetingWords::nobodyElse() : say(people.error()));
        m_ui->okButton->setEnabled(false);
    }
    connect(m_ui->okButton, &QPushButton::clicked, this, &SignDialog::sign);
    connect(m_ui->paperButton, &QPushButton::clicked, this, &SignDialog::signedOnPaper);
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
    for (QPushButton *b : {m_ui->paperButton, m_ui->cancelButton})
        b->setAutoDefault(false);
    m_ui->recorderPassEdit->setFocus();
}

SignDialog::~SignDialog() = default;

void SignDialog::reject() {
    m_job.stop(); // waits: what it wrote is written
    QDialog::reject();
}

void SignDialog::sign() {
    if (m_job.isRunning())
        return;
    struct Signer {
        Id who;
        std::shared_ptr<SecureBytes> pass;
        MinutesPart part;
    };
    QList<Signer> signers;
    const auto take = [&](QComboBox *combo, QLineEdit *edit, MinutesPart part) {
        QString typed = edit->text();
        signers.append({Id::fromHex(combo->currentData().toString()), std::make_shared<SecureBytes>(SecureBytes::fromWiped(typed)), part});
        edit->clear();
    };
    take(m_ui->recorderCombo, m_ui->recorderPassEdit, MinutesPart::Recorder);
    take(m_ui->chairCombo, m_ui->chairPassEdit, MinutesPart::Chair);
    if (signers.first().who == signers.last().who)
        return showMessage(m_ui->messageLabel, say(Error{ErrorCode::NotAllowed, QStringLiteral("minutes.samesigner"), {}}));
    const auto outcome = std::make_shared<Status>();
    const auto goOn = holdStill(this);
    m_job.start(
        [this, signers, outcome, line = m_line](const JobProgress &) {
            std::vector<std::unique_ptr<Store>> stores; // both passphrases are good before anything is signed
            for (const Signer &s : signers) {
                auto store = m_desk.book().connectAs(s.who, *s.pass);
                if (!store) {
                    *outcome = store.error();
                    return;
                }
                stores.push_back(std::move(*store));
            }
            for (size_t i = 0; i < stores.size() && *outcome; ++i) {
                const MinutesPart part = signers[static_cast<qsizetype>(i)].part;
                if ((part == MinutesPart::Chair ? line.signedChair : line.signedRecorder).isEmpty()) // not the half that is there
                    *outcome = signMinutes(*stores[i], line.minutes, part, MinutesWay::Passphrase);
            }
        },
        [this, goOn, outcome] {
            goOn();
            if (*outcome) {
                accept();
                return m_desk.changed({m_line.id}, MeetingWords::signedBoth());
            }
            showMessage(m_ui->messageLabel, say(outcome->error()));
            m_ui->recorderPassEdit->setFocus();
        });
}

void SignDialog::signedOnPaper() {
    const QPointer<SignDialog> self(this);
    const QString file = QFileDialog::getOpenFileName(this, MeetingWords::scan(), QDir::homePath(), MeetingWords::scans());
    if (!self || file.isEmpty())
        return;
    const auto sure = QMessageBox::question(this, windowTitle(), MeetingWords::paperSure(QFileInfo(file).fileName(), m_line.chair, m_line.recorder));
    if (!self || sure != QMessageBox::Yes)
        return;
    const auto goOn = holdStill(this);
    const auto outcome = std::make_shared<Status>();
    m_job.start(
        [this, file, outcome, line = m_line](const JobProgress &) {
            auto store = m_desk.book().connect();
            auto attached = store ? attachFile(**store, line.id, file, MeetingWords::scan()) : Result<Id>(store.error());
            *outcome = attached ? Status() : Status(attached.error());
            for (const MinutesPart part : {MinutesPart::Recorder, MinutesPart::Chair})
                if (*outcome && (part == MinutesPart::Chair ? line.signedChair : line.signedRecorder).isEmpty()) // not the half that is there
                    *outcome = signMinutes(**store, line.minutes, part, MinutesWay::Paper);
        },
        [this, goOn, outcome] {
            goOn();
            if (!*outcome)
                return showMessage(m_ui->messageLabel, say(outcome->error()));
            accept();
            m_desk.changed({m_line.id}, MeetingWords::signedBoth());
        });
}

} // namespace vl
