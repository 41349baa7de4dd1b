// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/PostingDialogs.h"

#include "desktop/Widgets.h"
#include "jobs/NoticeJob.h"
#include "jobs/Sentences.h"
#include "store/Attachments.h"
#include "ui_PostingDialog.h"
#include "ui_TakeDownDialog.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>

namespace vl {

namespace {

class PostingWords {
    Q_DECLARE_TR_FUNCTIONS(Posting)

public:
    static QString hangs(const NoticeLine &n) { return tr("%1 hangs").arg(n.number); }
    static QString down(const NoticeLine &n) { return tr("%1 is taken down").arg(n.number); }
    static QString until(const QDate &day, bool certain) {
        return tr("It is to be taken down on %1.").arg(QLocale().toString(day, QLocale::ShortFormat)) + (certain ? QString() : QLatin1Char(' ') + tr("▲ The holidays of that year are not known here: check the last day."));
    }
    static QString noLimit() { return tr("It hangs until further notice."); }
    static QString otherDay(const QDate &day) { return tr("▲ The notice itself counts from %1. Make it anew if that day is printed on it.").arg(QLocale().toString(day, QLocale::ShortFormat)); }
    static QString early(const QDate &day) { return tr("▲ It should hang until %1. Take it down earlier only if there is a reason.").arg(QLocale().toString(day, QLocale::ShortFormat)); }
    static QString badDate() { return tr("Write the whole date, for example 1965-03-07."); }
    static QString badTime() { return tr("Write the time with hours and minutes, for example 9:30."); }
    static QString place() { return tr("Say where it hangs."); }
    static QString who() { return tr("Say who did it."); }
    static QString photo() { return tr("Photo of the board"); }
    static QString pictures() { return tr("Pictures (*.jpg *.jpeg *.png)"); }
    static QString done() { return tr("Recorded. Ctrl+Z takes it back."); }
    static QString noPhoto(const QString &why) { return tr("That it hangs is recorded; the photo is not: %1").arg(why); }
    static QStringList places() { return {tr("The board at the village committee's gate"), tr("The board of the group")}; }
};

const QString placesSetting = QStringLiteral("notice.places");

} // namespace

bool askPosting(Desk &desk, const NoticeLine &line, QWidget *parent) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = madeVersion(desk.store(), line);
    QApplication::restoreOverrideCursor();
    if (const Status goes = made ? made->leaving() : Status(made.error()); !goes) {
        Q_EMIT desk.failed(say(goes.error()));
        return false;
    }
    const NoticeContent *content = &made->content;
    QDialog d(parent);
    Ui::PostingDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    showMessage(ui.messageLabel, {});
    showMessage(ui.photoLabel, {});
    ui.titleLabel->setText(PostingWords::hangs(line));
    QStringList places = desk.store().setting(placesSetting).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &p : PostingWords::places())
        if (!places.contains(p))
            places += p;
    ui.placeCombo->addItems(places);
    ui.placeCombo->setInsertPolicy(QComboBox::NoInsert);
    QObject::connect(ui.placeCombo->lineEdit(), &QLineEdit::returnPressed, ui.okButton, &QPushButton::click, Qt::QueuedConnection);
    ui.byEdit->setText(desk.book().actor().name);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(desk.book().clock().nowMs());
    ui.dateEdit->setText(now.date().toString(Qt::ISODate));
    ui.timeEdit->setText(now.time().toString(QStringLiteral("H:mm")));
    QDate due;
    const auto clock = [&] {
        const QDate day = QDate::fromString(readTypedDate(ui.dateEdit->text(), now.date()), Qt::ISODate);
        const bool limited = content->look.days > 0 && day.isValid();
        const PublicityPeriod p = limited ? publicityOf(content->look, day) : PublicityPeriod();
        due = p.takeDown;
        QString said = limited ? PostingWords::until(p.takeDown, p.certain) : PostingWords::noLimit();
        if (limited && content->day != day)
            said += QLatin1Char('\n') + PostingWords::otherDay(content->day);
        ui.introLabel->setText(said);
    };
    clock();
    QObject::connect(ui.dateEdit, &QLineEdit::textChanged, &d, clock);
    QString photo;
    ui.photoButton->setVisible(desk.may(Permission::WritePeople));
    QObject::connect(ui.photoButton, &QPushButton::clicked, &d, [&] {
        photo = QFileDialog::getOpenFileName(&d, PostingWords::photo(), QDir::homePath(), PostingWords::pictures());
        showMessage(ui.photoLabel, QFileInfo(photo).fileName());
    });
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, [&] {
        const QDate day = QDate::fromString(readTypedDate(ui.dateEdit->text(), now.date()), Qt::ISODate);
        const QTime time = readTypedTime(ui.timeEdit->text());
        const QString place = ui.placeCombo->currentText().trimmed();
        if (!day.isValid() || !time.isValid() || place.isEmpty() || ui.byEdit->text().trimmed().isEmpty())
            return showMessage(ui.messageLabel, !day.isValid() ? PostingWords::badDate() : !time.isValid() ? PostingWords::badTime()
                                                                                       : place.isEmpty()   ? PostingWords::place()
                                                                                                           : PostingWords::who());
        auto posted = postNotice(desk.store(), {line.version, place, ui.byEdit->text(), QDateTime(day, time), due});
        if (!posted)
            return showMessage(ui.messageLabel, say(posted.error()));
        QStringList known = desk.store().setting(placesSetting).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        known.removeAll(place);
        known.prepend(place);
        constexpr int placesKept = 8;
        (void)desk.store().setSetting(placesSetting, known.mid(0, placesKept).join(QLatin1Char('\n'))); // a convenience only
        if (photo.isEmpty())
            desk.changed({*posted}, PostingWords::done());
        else if (auto a = attachFile(desk.store(), *posted, photo); !a)
            Q_EMIT desk.failed(PostingWords::noPhoto(say(a.error())));
        else
            desk.changed({*posted}, PostingWords::done());
        d.accept();
    });
    ui.placeCombo->setFocus();
    return d.exec() == QDialog::Accepted;
}

bool askTakeDown(Desk &desk, const NoticeLine &line, QWidget *parent) {
    QDialog d(parent);
    Ui::TakeDownDialog ui;
    ui.setupUi(&d);
    finishDialog(&d, ui.cancelButton, desk.theme());
    showMessage(ui.messageLabel, {});
    ui.titleLabel->setText(PostingWords::down(line));
    const QDate today = desk.book().clock().today();
    const bool early = line.due.isValid() && today < line.due;
    setState(ui.introLabel, "role", early ? QStringLiteral("warning") : QStringLiteral("hint"));
    showMessage(ui.introLabel, early ? PostingWords::early(line.due) : QString());
    ui.dateEdit->setText(today.toString(Qt::ISODate));
    ui.byEdit->setText(desk.book().actor().name);
    QObject::connect(ui.okButton, &QPushButton::clicked, &d, [&] {
        const QDate day = QDate::fromString(readTypedDate(ui.dateEdit->text(), today), Qt::ISODate);
        if (!day.isValid() || ui.byEdit->text().trimmed().isEmpty())
            return showMessage(ui.messageLabel, !day.isValid() ? PostingWords::badDate() : PostingWords::who());
        if (auto s = takeDown(desk.store(), line.posting, day, ui.byEdit->text()); !s)
            return showMessage(ui.messageLabel, say(s.error()));
        desk.changed({line.posting}, PostingWords::done());
        d.accept();
    });
    early ? ui.dateEdit->setFocus() : ui.okButton->setFocus();
    return d.exec() == QDialog::Accepted;
}

} // namespace vl
