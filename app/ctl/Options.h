// SPDX-License-Identifier: GPL-3.0-or-later
// ledgerctl's command line, read once.
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace vl {

struct Options {
    QString command;
    QStringList arguments;
    bool json = false;
    bool help = false;
    bool dryRun = false;
    bool unmasked = false;
    QString account;
    QString passphraseFile;
    QString recoveryFile;
    QString village;
    QString name;
    QString report;
    QString purpose;
    QString approve;        ///< devices: whom to give the village's key
    QString deviceName;     ///< enrol, join: what people call this PC
    QString villageKeyFile; ///< join: the key from the recovery sheet
    QString role;           ///< create, join: of the first account; empty: clerk
    QString note;           ///< attach
    QString mask;           ///< guard: where the masked copy goes
    QString book;           ///< guard: whose names and numbers it knows
    QString pdf;            ///< notice render
    QString png;            ///< notice render: a picture for a phone
    QString txt;            ///< notice render: words for the loudspeaker
    QString data;           ///< notice render: which rows
    QString templates;      ///< notice list-kinds: the county's own
    QStringList set;        ///< notice render: PLACEHOLDER=TEXT
    QStringList allow;      ///< guard: numbers that are meant to be there
    int limit = 20;
};

[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace vl
