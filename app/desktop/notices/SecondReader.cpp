// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/SecondReader.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "store/OtherPerson.h"
#include "ui_SecondReaderDialog.h"

namespace vl {

namespace {

// Both words where both are needed; all or, at the first that fails, none after it.
Status agree(Store &store, const NoticeLine &line, bool leaks, const QString &reason) {
    if (leaks && !line.overridden)
        if (auto s = decideNotice(store, line.version, NoticeDecision::Override, reason); !s)
            return s;
    return line.needsApproval && !line.approved() ? decideNotice(store, line.version, NoticeDecision::Approve, reason) : Status();
}

} // namespace

SecondReader::SecondReader(Desk &desk, const NoticeLine &line, const QStringList &leaks, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_line(line), m_leaks(!leaks.isEmpty()), m_ui(std::make_unique<Ui::SecondReaderDialog>()) {
    m_ui->setupUi(this);
    finishDialog(this, m_ui->cancelButton, desk.theme());
    showMessage(m_ui->messageLabel, {});
    showMessage(m_ui->leaksLabel, leaks.join(QLatin1Char('\n')));
    if (m_leaks) // it is changed, or it stands
        m_ui->returnButton->setVisible(line.needsApproval);
    m_ui->okButton->setText(m_leaks ? tr("Let it stand") : tr("Agree"));
    m_ui->introLabel->setText(m_leaks ? tr("The guard found what must not hang on a board. Only a second person may let it stand, with a reason; both are kept on record.")
                                      : tr("%1 needs somebody else to read it before it is posted. They say so with their own passphrase.").arg(line.number));
    const auto people = otherPeople(desk.store(), line.author, Permission::ApproveNotices);
    const QList<BookAccount> readers = people ? *people : QList<BookAccount>();
    for (const BookAccount &a : readers)
        m_ui->accountCombo->addItem(a.name, a.id.toHex());
    if (readers.isEmpty()) {
        showMessage(m_ui->messageLabel, tr("Nobody else has an account here who may read it through. Add one for the secretary or the clerk in Settings. What was written is kept."));
        for (QWidget *w : {static_cast<QWidget *>(m_ui->okButton), static_cast<QWidget *>(m_ui->returnButton), static_cast<QWidget *>(m_ui->passEdit), static_cast<QWidget *>(m_ui->accountCombo), static_cast<QWidget *>(m_ui->reasonEdit)})
            w->setEnabled(false);
    }
    connect(m_ui->okButton, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_ui->returnButton, &QPushButton::clicked, this, [this] { decide(false); });
    m_ui->passEdit->setFocus();
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
    // Whoever writes a reason means to send it back: Enter does not agree then.
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, [this](const QString &reason) {
        const bool back = !m_leaks && !reason.trimmed().isEmpty();
        m_ui->okButton->setDefault(!back);
        m_ui->returnButton->setDefault(back);
    });
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, this, [this] { decide(m_leaks || m_ui->reasonEdit->text().trimmed().isEmpty()); });
    for (QPushButton *b : {m_ui->okButton, m_ui->returnButton, m_ui->cancelButton})
        b->setAutoDefault(false);
}

void SecondReader::reject() {
    m_job.stop(); // waits: whoever asks afterwards finds what it wrote, or nothing
    QDialog::reject();
}

SecondReader::~SecondReader() = default;

void SecondReader::decide(bool yes) {
    if (m_job.isRunning() || !m_ui->okButton->isEnabled())
        return;
    if ((!yes || m_leaks) && m_ui->reasonEdit->text().trimmed().size() < 2) { // before the passphrase is taken
        showMessage(m_ui->messageLabel, say(Error{ErrorCode::Invalid, QStringLiteral("reason"), {}}));
        return m_ui->reasonEdit->setFocus();
    }
    QString typed = m_ui->passEdit->text();
    const auto pass = std::make_shared<SecureBytes>(SecureBytes::fromWiped(typed));
    const Id who = Id::fromHex(m_ui->accountCombo->currentData().toString());
    const auto outcome = std::make_shared<Status>();
    const auto goOn = holdStill(this);
    m_job.start(
        [this, pass, who, yes, outcome, reason = m_ui->reasonEdit->text()](const JobProgress &) {
            auto store = m_desk.book().connectAs(who, *pass);
            *outcome = !store ? Status(store.error()) : yes ? agree(**store, m_line, m_leaks, reason)
                                                            : decideNotice(**store, m_line.version, NoticeDecision::Return, reason);
        },
        [this, goOn, outcome] {
            goOn();
            m_ui->passEdit->clear();
            if (*outcome)
                return accept();
            showMessage(m_ui->messageLabel, say(outcome->error()));
            (outcome->error().detail == QLatin1String("reason") ? m_ui->reasonEdit : m_ui->passEdit)->setFocus();
        });
}

} // namespace vl
