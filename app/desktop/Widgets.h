// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers that several windows share.
#pragma once

#include "desktop/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <QTime>

#include <functional>

namespace vl {

/// The entries of a code table: code and name in the program's language. `empty`: a first line for "not known".
[[nodiscard]] QList<QPair<QString, QString>> choicesOf(const QString &codeTable, const QString &empty = {});
/// Fills a combo with them: data is the code.
void fillCodes(QComboBox *combo, const QString &table, const QString &empty = {});
/// Letters choose by initials or pinyin; of each word, where wide blanks stand between them.
void chooseByInitials(QComboBox *combo);
void chooseData(QComboBox *combo, const QVariant &data);
/// A message label: hidden while empty, so that it takes no room and is not read aloud.
void showMessage(QLabel *label, const QString &text);
/// role is the style sheet's: primary, link, chip, nav, tile.
[[nodiscard]] QPushButton *button(const QString &text, const char *role, QWidget *parent);
[[nodiscard]] QLabel *label(const QString &text, const char *role, QWidget *parent);
/// A frameless area that scrolls what does not fit; the keyboard goes to what is inside.
[[nodiscard]] QScrollArea *scrollArea(QWidget *parent);
/// Re-evaluates the style sheet after a dynamic property changed.
void setState(QWidget *widget, const char *property, const QVariant &value);
/// Takes no input until the function that it gives is called; the keyboard is then where it was.
[[nodiscard]] std::function<void()> holdStill(QWidget *widget);
/// Marks a line edit that asks for a date: 今天, 昨天, -1, 3.7 and every form that rosters use.
[[nodiscard]] QString readTypedDate(const QString &typed, const QDate &today);
/// The same for a day that may still be to come: 明天, 后天, +3 too; a month and day of this year, or of the next once it is half a
/// year past.
[[nodiscard]] QString readTypedDay(const QString &typed, const QDate &today);
/// 9:30, 9：30, 9.30, 930, 14:05, 9点, 9点半, 9时30分; invalid for anything else.
[[nodiscard]] QTime readTypedTime(const QString &typed);
/// Never squeezes lines out of it: for what people copy letter by letter.
void keepWholeText(QLabel *label);
/// A start page's one card: as wide as the text asks for, never wider than the window.
void keepCardWidth(QWidget *page, QWidget *card, Theme &theme, int at100);
/// The dialog's minimum width follows the text size, Esc and the cancel button close it, Ctrl+S does what its main button does.
void finishDialog(QDialog *dialog, QPushButton *cancel, const Theme &theme);

} // namespace vl
