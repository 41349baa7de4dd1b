// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ask/AskDialog.h"

#include "desktop/Widgets.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/Sentences.h"
#include "store/Drafts.h"
#include "store/OtherPerson.h"
#include "store/Party.h"
#include "store/People.h"
#include "ui_AskDialog.h"

#include <QAbstractItemView>
#include <QCborMap>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

namespace vl {

namespace {
constexpr int linesHeight = 62;  // at 100 %: two lines and their frame
constexpr int betweenFields = 8; // beyond what stands between a field and its label
constexpr qsizetype mostDigits = 5;
} // namespace

QList<QPair<QString, QString>> memberChoices(Desk &desk, const QString &empty) {
    QList<QPair<QString, QString>> out;
    if (!empty.isEmpty())
        out.append({QString(), empty});
    const auto members = partyMembers(desk.store(), desk.book().clock().today());
    for (const MemberLine &m : members ? *members : QList<MemberLine>())
        out.append({m.id.toHex(), m.name});
    return out;
}

QList<QPair<QString, QString>> groupChoices(Desk &desk, const QString &empty) {
    QList<QPair<QString, QString>> out{{QString(), empty}};
    const auto groups = villageGroups(desk.store());
    for (const QString &g : groups ? *groups : QStringList())
        out.append({g, g});
    return out;
}

AskDialog::AskDialog(Desk &desk, const QString &title, const QString &intro, const QList<AskField> &fields, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_ui(std::make_unique<Ui::AskDialog>()), m_fields(fields) {
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    showMessage(m_ui->introLabel, intro);
    showMessage(m_ui->messageLabel, {});
    for (const AskField &f : fields)
        add(f);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    m_ui->cancelButton->disconnect(this);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AskDialog::leave);
    QWidget *before = nullptr;
    for (const AskField &f : fields)
        if (QWidget *w = m_widgets.value(f.key)) {
            if (before != nullptr)
                setTabOrder(before, w);
            before = w;
        }
    if (before != nullptr) {
        setTabOrder(before, m_ui->okButton);
        setTabOrder(m_ui->okButton, m_ui->cancelButton);
    }
    for (const AskField &f : fields)
        if (QWidget *w = m_widgets.value(f.key)) {
            w->setFocus();
            break;
        }
    m_asked = values();
}

AskDialog::~AskDialog() = default;

void AskDialog::keepDraft(const QString &key) {
    constexpr int patienceMs = 500; // after the last key
    if (m_desk.store().readOnly())
        return;
    m_draft = key;
    const auto kept = draftFor(m_desk.store(), key);
    if (kept && kept->has_value()) {
        const QCborMap map = QCborValue::fromCbor((*kept)->body).toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            setValue(it.key().toString(), it.value().toString());
        showMessage(m_ui->introLabel, (m_ui->introLabel->text() + QLatin1Char('\n') + tr("What was typed here and not saved stands here again.")).trimmed()); // no fault: not in red
    }
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        QCborMap map;
        const Values now = values();
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            map.insert(it.key(), it.value());
        (void)putDraftAside(m_desk.store(), m_draft, QCborValue(map).toCbor());
    });
    connect(this, &AskDialog::changed, this, [this] { m_soon.start(patienceMs); });
}

void AskDialog::forgetDraft() {
    m_soon.stop();
    if (!m_draft.isEmpty())
        (void)dropDraft(m_desk.store(), m_draft);
}

void AskDialog::setValue(const QString &key, const QString &value) {
    QWidget *w = m_widgets.value(key);
    if (auto *e = qobject_cast<QPlainTextEdit *>(w))
        e->setPlainText(value);
    else if (auto *c = qobject_cast<QComboBox *>(w))
        chooseData(c, value);
    else if (auto *b = qobject_cast<QCheckBox *>(w))
        b->setChecked(value == QLatin1String("1"));
    else if (const Id id = m_pickers.contains(key) ? Id::fromHex(value) : Id(); !id.isNull())
        m_pickers[key]->setId(id);
    else if (auto *l = qobject_cast<QLineEdit *>(w))
        l->setText(value);
}

void AskDialog::setIntro(const QString &text) {
    showMessage(m_ui->introLabel, text);
}

void AskDialog::setSaves(const QString &text) {
    m_ui->okButton->setText(text);
}

void AskDialog::add(const AskField &f) {
    auto *column = m_ui->fields;
    if (!m_widgets.isEmpty())
        column->addSpacing(betweenFields);
    QWidget *w = nullptr;
    switch (f.kind) {
    case AskField::Lines: {
        auto *e = new QPlainTextEdit(this);
        e->setPlainText(f.value);
        e->setTabChangesFocus(true);
        e->setFixedHeight(m_desk.theme().px(linesHeight));
        connect(e, &QPlainTextEdit::textChanged, this, &AskDialog::changed);
        w = e;
        break;
    }
    case AskField::Choice: {
        auto *c = new QComboBox(this);
        for (const auto &[key, text] : f.choices)
            c->addItem(text, key);
        c->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long choice does not make the question wide
        c->view()->setMinimumWidth(c->view()->sizeHintForColumn(0));
        chooseByInitials(c);
        chooseData(c, f.value);
        connect(c, &QComboBox::currentIndexChanged, this, &AskDialog::changed);
        w = c;
        break;
    }
    case AskField::Check: {
        auto *c = new QCheckBox(f.label, this);
        c->setChecked(f.value == QLatin1String("1"));
        connect(c, &QCheckBox::toggled, this, &AskDialog::changed);
        w = c;
        break;
    }
    default: {
        auto *e = new QLineEdit(f.value, this);
        if (f.kind == AskField::Passphrase)
            e->setEchoMode(QLineEdit::Password);
        if (f.kind == AskField::Person) {
            m_pickers.insert(f.key, new RecordPicker(m_desk, RecordPicker::What::Person, e, this));
            if (const Id known = Id::fromHex(f.value); !known.isNull())
                m_pickers[f.key]->setId(known);
        }
        connect(e, &QLineEdit::textEdited, this, &AskDialog::changed);
        w = e;
    }
    }
    w->setObjectName(f.key + QStringLiteral("Field"));
    if (f.kind != AskField::Check) {
        auto *l = label(f.label, "field", this);
        l->setBuddy(w);
        w->setAccessibleName(f.label);
        column->addWidget(l);
    }
    column->addWidget(w);
    if (!f.hint.isEmpty()) {
        auto *l = label(f.hint, "hint", this);
        l->setWordWrap(true);
        w->setAccessibleDescription(f.hint);
        column->addWidget(l);
    }
    m_widgets.insert(f.key, w);
}

QString AskDialog::text(const QString &key) const {
    QWidget *w = m_widgets.value(key);
    if (const auto *e = qobject_cast<QPlainTextEdit *>(w))
        return e->toPlainText().trimmed();
    if (const auto *c = qobject_cast<QComboBox *>(w))
        return c->currentData().toString();
    if (const auto *c = qobject_cast<QCheckBox *>(w))
        return c->isChecked() ? QStringLiteral("1") : QString();
    const auto *e = qobject_cast<QLineEdit *>(w);
    return e == nullptr ? QString() : e->text().trimmed();
}

QDate AskDialog::date(const QString &key) const {
    const QString typed = text(key);
    const QDate today = m_desk.book().clock().today();
    const bool ahead = std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const AskField &f) { return f.key == key && f.kind == AskField::Day; });
    return QDate::fromString(ahead ? readTypedDay(typed, today) : readTypedDate(typed, today), Qt::ISODate);
}

Id AskDialog::id(const QString &key) const {
    return m_pickers.contains(key) ? m_pickers[key]->id() : Id::fromHex(text(key));
}

// What stands in the way of saving, and the keyboard goes there.
QString AskDialog::wrongField() {
    for (const AskField &f : m_fields) {
        const QString typed = text(f.key);
        QString words;
        if (f.required && typed.isEmpty())
            words = tr("%1 is missing.").arg(f.label);
        else if (f.kind == AskField::Date && !date(f.key).isValid() && QDate::fromString(readTypedDay(typed, m_desk.book().clock().today()), Qt::ISODate).isValid())
            words = tr("%1: this day is still to come.").arg(f.label);
        else if ((f.kind == AskField::Date || f.kind == AskField::Day) && !typed.isEmpty() && !date(f.key).isValid())
            words = f.kind == AskField::Day ? tr("%1: write the day as 12.4, +7 or 2026-12-04.").arg(f.label) : tr("%1: write the whole date, for example 1965-03-07.").arg(f.label);
        else if (f.kind == AskField::Number && (typed.size() > mostDigits || std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c < QLatin1Char('0') || c > QLatin1Char('9'); })))
            words = tr("%1: write a whole number.").arg(f.label);
        else if (f.kind == AskField::Month && !typed.isEmpty() && !QDate::fromString(typed + QStringLiteral("-01"), Qt::ISODate).isValid())
            words = tr("%1: write the month as 2026-03.").arg(f.label);
        else if (f.kind == AskField::Person && m_pickers[f.key]->isUnfound())
            words = tr("Choose who is meant from the list, or write the whole name.");
        if (words.isEmpty())
            continue;
        m_widgets[f.key]->setFocus();
        return words + QLatin1Char(' ') + tr("Nothing was changed.");
    }
    return {};
}

bool AskDialog::run(const std::function<Result<QSet<Id>>(AskDialog &)> &save, const QString &done) {
    QSet<Id> touched;
    connect(m_ui->okButton, &QPushButton::clicked, this, [&] {
        if (const QString wrong = wrongField(); !wrong.isEmpty())
            return showMessage(m_ui->messageLabel, wrong);
        auto saved = save(*this);
        if (!saved)
            return showMessage(m_ui->messageLabel, saved.error().code == ErrorCode::Usage ? saved.error().detail : say(saved.error()));
        touched = *saved;
        accept();
    });
    connect(this, &AskDialog::changed, this, [this] { showMessage(m_ui->messageLabel, {}); }); // it was said of what stood there
    const QPointer<Desk> still(&m_desk);
    if (exec() != QDialog::Accepted || !still)
        return false;
    forgetDraft();
    if (!done.isEmpty())
        m_desk.changed(touched, done);
    return true;
}

// In a line that is filled, with an empty one after it, Enter goes there.
bool AskDialog::toNextLine() {
    for (qsizetype i = 0; i + 1 < m_fields.size(); ++i) {
        auto *next = qobject_cast<QLineEdit *>(m_widgets.value(m_fields[i + 1].key));
        if (m_widgets.value(m_fields[i].key) != focusWidget() || next == nullptr || !next->text().isEmpty() || text(m_fields[i].key).isEmpty())
            continue;
        next->setFocus();
        return true;
    }
    return false;
}

void AskDialog::startAgain() {
    for (const AskField &f : std::as_const(m_fields))
        if (auto *e = qobject_cast<QLineEdit *>(m_widgets.value(f.key)))
            e->setText(f.value);
    if (!m_fields.isEmpty())
        m_widgets[m_fields.first().key]->setFocus();
    m_asked = values();
}

int AskDialog::runMany(const std::function<Result<QString>(AskDialog &)> &save, const QString &done) {
    int saved = 0;
    m_ui->cancelButton->setText(tr("Done"));
    connect(m_ui->okButton, &QPushButton::clicked, this, [&] {
        if (toNextLine())
            return;
        if (const QString wrong = wrongField(); !wrong.isEmpty())
            return showMessage(m_ui->messageLabel, wrong);
        auto made = save(*this);
        if (!made)
            return showMessage(m_ui->messageLabel, made.error().code == ErrorCode::Usage ? made.error().detail : say(made.error()));
        ++saved;
        showMessage(m_ui->messageLabel, {});
        setIntro(*made);
        startAgain();
    });
    const QPointer<Desk> still(&m_desk);
    exec();
    if (saved > 0 && still && !done.isEmpty())
        m_desk.changed({}, done);
    return saved;
}

AskDialog::Values AskDialog::values() const {
    Values out;
    for (const AskField &f : m_fields)
        if (f.kind != AskField::Passphrase)
            out.insert(f.key, m_pickers.contains(f.key) && !m_pickers[f.key]->id().isNull() ? m_pickers[f.key]->id().toHex() : text(f.key));
    return out;
}

// What somebody wrote is not thrown away by one key.
void AskDialog::leave() {
    const Values now = values();
    if (now == m_asked) {
        forgetDraft();
        return reject();
    }
    m_asked = now; // said of this; what is typed from now on is another thing
    showMessage(m_ui->messageLabel, tr("What you typed is not kept. Press Esc again to throw it away, or Ctrl+S to save it."));
}

void AskDialog::keyPressEvent(QKeyEvent *event) {
    event->matches(QKeySequence::Cancel) ? leave() : QDialog::keyPressEvent(event);
}

void AskDialog::reject() {
    m_job.stop(); // waits: what it wrote is written
    QDialog::reject();
}

bool AskDialog::runAs(const std::function<Status(const Values &, Store &)> &save, const QSet<Id> &touched, const QString &done) {
    connect(&m_desk, &Desk::closing, this, [this] { m_job.stop(); });
    connect(m_ui->okButton, &QPushButton::clicked, this, [this, &save] {
        if (m_job.isRunning())
            return;
        if (const QString wrong = wrongField(); !wrong.isEmpty())
            return showMessage(m_ui->messageLabel, wrong);
        const Id who = id(QStringLiteral("who"));
        auto *pass = qobject_cast<QLineEdit *>(m_widgets.value(QStringLiteral("pass")));
        const auto finish = [this](const Status &s) { s ? accept() : showMessage(m_ui->messageLabel, say(s.error())); };
        if (who == m_desk.book().actor().account || pass == nullptr)
            return finish(save(values(), m_desk.store()));
        QString typed = pass->text();
        const auto secret = std::make_shared<SecureBytes>(SecureBytes::fromWiped(typed));
        pass->clear();
        const auto outcome = std::make_shared<Status>();
        const auto goOn = holdStill(this);
        m_job.start(
            [this, &save, who, secret, outcome, given = values()](const JobProgress &) {
                auto store = m_desk.book().connectAs(who, *secret);
                *outcome = store ? save(given, **store) : Status(store.error());
            },
            [goOn, finish, outcome] {
                goOn();
                finish(*outcome);
            });
    });
    const QPointer<Desk> still(&m_desk);
    if (exec() != QDialog::Accepted || !still)
        return false;
    m_desk.changed(touched, done);
    return true;
}

QList<AskField> decidersOf(Desk &desk, Permission what) {
    const Actor &me = desk.book().actor();
    QList<QPair<QString, QString>> who{{me.account.toHex(), me.name}};
    const auto people = otherPeople(desk.store(), me.account, what);
    for (const BookAccount &a : people ? *people : QList<BookAccount>())
        who.append({a.id.toHex(), a.name});
    QList<AskField> out{{QStringLiteral("who"), AskDialog::tr("Decided by"), AskField::Choice, who.last().first, who}};
    if (who.size() > 1)
        out.append({QStringLiteral("pass"), AskDialog::tr("Their passphrase (not needed for your own name)"), AskField::Passphrase, {}});
    return out;
}

} // namespace vl
