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
    QString second; ///< export, save: who agrees to it
    QString secondPassphraseFile;
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
    QString table;          ///< notice: a file with rows, cells by tabs
    QString number;         ///< notice keep: a further version of this one
    QString place;          ///< notice post
    QString by;             ///< notice post, down: who did it; empty: the account
    QString at;             ///< notice post, down: when, ISO; empty: now
    QString villageKey;     ///< notice verify: as notice key prints it
    QString text;           ///< notice verify: the words, as a file
    QString agree;          ///< notice rules: FIELD=RULE
    bool due = false;       ///< meetings: only what is due
    QString out;            ///< fill
    QStringList subjects;   ///< fill: --for, each
    QString receipt;        ///< vote verify: the number on it
    QString root;           ///< vote verify: as the notice prints it
    bool mark = false;      ///< notice render: with the code to verify it
    bool sendBack = false;  ///< notice approve: no
    bool letPast = false;   ///< notice approve: what the guard found may stand
    QStringList set;        ///< notice render: PLACEHOLDER=TEXT
    QStringList allow;      ///< guard: numbers that are meant to be there
    int limit = 20;
};

[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace vl
