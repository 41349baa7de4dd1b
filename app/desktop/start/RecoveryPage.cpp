// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/RecoveryPage.h"

#include "base/SecureBytes.h"
#include "crypto/KeySlots.h"
#include "desktop/Widgets.h"
#include "ui_RecoveryPage.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace vl {

namespace {

// Sixty letters in one row are not copied without a slip.
QString inTwoLines(const QString &letters) {
    const qsizetype middle = letters.indexOf(QLatin1Char('-'), letters.size() / 2);
    return middle < 0 ? letters : letters.left(middle) + QLatin1Char('\n') + letters.mid(middle + 1);
}

} // namespace

RecoveryPage::RecoveryPage(QString code, QString villageKey, QString villageName, Theme &theme, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RecoveryPage>()), m_code(std::move(code)), m_villageKey(std::move(villageKey)), m_village(std::move(villageName)) {
    m_ui->setupUi(this);
    keepCardWidth(this, m_ui->card, theme, 580);
    showMessage(m_ui->messageLabel, {});
    // Two lines: the last character must never be cut off.
    m_ui->codeLabel->setText(QString(m_code).replace(17, 1, QLatin1Char('\n')));
    m_ui->codeLabel->setAlignment(Qt::AlignCenter);
    m_ui->codeLabel->setAccessibleName(tr("Recovery code %1").arg(m_code));
    m_ui->codeLabel->setFocusPolicy(Qt::StrongFocus);
    m_ui->keyLabel->setVisible(!m_villageKey.isEmpty());
    m_ui->keyHint->setVisible(!m_villageKey.isEmpty());
    m_ui->keyLabel->setText(inTwoLines(m_villageKey));
    m_ui->keyLabel->setAccessibleName(tr("Village key %1").arg(m_villageKey));
    m_ui->keyLabel->setFocusPolicy(Qt::StrongFocus);
    keepWholeText(m_ui->codeLabel);
    keepWholeText(m_ui->keyLabel);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &RecoveryPage::check);
    connect(m_ui->checkEdit, &QLineEdit::returnPressed, this, &RecoveryPage::check);
    connect(m_ui->printButton, &QPushButton::clicked, this, &RecoveryPage::print);
    setFocusProxy(m_ui->checkEdit);
}

RecoveryPage::~RecoveryPage() {
    wipe(m_code);
    wipe(m_villageKey);
}

void RecoveryPage::check() {
    QString typed = m_ui->checkEdit->text().toUpper().remove(QLatin1Char(' '));
    typed.replace(QLatin1Char('O'), QLatin1Char('0')).replace(QLatin1Char('I'), QLatin1Char('1')).replace(QLatin1Char('L'), QLatin1Char('1'));
    if (typed == m_code.right(5))
        Q_EMIT confirmed();
    else
        showMessage(m_ui->messageLabel, tr("These are not the last five characters. Look at your paper again."));
}

void RecoveryPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery sheet"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!printOn(printer))
        showMessage(m_ui->messageLabel, tr("The printer does not answer. Write the code down by hand."));
}

bool RecoveryPage::printOn(QPrinter &printer) {
    QPainter p;
    if (!p.begin(&printer))
        return false;
    const double mm = printer.resolution() / 25.4;
    const auto line = [&](double y, int point, bool bold, const QString &text) {
        QFont f = font();
        f.setPointSize(point);
        f.setBold(bold);
        p.setFont(f);
        p.drawText(QRectF(20 * mm, y * mm, 170 * mm, 60 * mm), Qt::TextWordWrap, text);
    };
    line(25, 22, true, tr("Recovery sheet of %1").arg(m_village));
    line(45, 13, false, tr("Who has this code can open the book when every passphrase is forgotten. Lock it away with the official seal, and do not photograph it."));
    line(75, 24, true, m_code);
    if (!m_villageKey.isEmpty()) {
        line(105, 13, false, tr("Village key. When no computer of the village is left: a new computer joins with a code of the county and this key, and everything that was reported comes back."));
        line(130, 17, true, inTwoLines(m_villageKey));
    }
    line(160, 11, false, tr("Printed on %1. A newer sheet makes this one void.").arg(QDate::currentDate().toString(Qt::ISODate)));
    return p.end();
}

} // namespace vl
