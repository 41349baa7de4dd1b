// SPDX-License-Identifier: GPL-3.0-or-later
// The leak guard: finds what must not be on a noticeboard in text that is about to leave, however it is written:
// spaced, full-width, in Chinese numerals, with letters for digits, split over cells or lines. Pure; any thread.
// Source: masking_rules.csv; the catalogue of kinds is LeakKind.
#pragma once

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

namespace vl {

/// A piece of text as it stands in a document: a line, a cell, a run of characters.
struct GuardPiece {
    enum class Joint { Line, ///< a new line or paragraph
                       Cell, ///< the next cell of a row
                       Run   ///< goes on where the one before ended
    };
    QString text;
    QString place; ///< "line 3", "Sheet1!B7", "page 2 line 4"
    Joint joint = Joint::Line;
    int table = -1; ///< cells of one table have one number; -1: running text
    int row = -1;
    int column = -1;
};

enum class LeakKind { IdNumber,   ///< resident ID number, 18 or 15 digits
                      IdFragment, ///< region and birth date of one, the rest masked
                      BankCard,   ///< by length, prefix and check digit
                      Account,    ///< digits that are called an account
                      Mobile,
                      Landline,
                      Health,     ///< an illness or disability beside a name
                      BirthDate,  ///< a full date of birth beside a name
                      Registered, ///< equals a secret value of the register
                      Minor       ///< the full name of somebody under 18
};
/// As in JSON: id_number id_fragment bank_card account mobile landline health birth_date registered minor.
[[nodiscard]] QString leakKindKey(LeakKind kind);

struct LeakHit {
    struct Part {
        int piece = 0;
        qsizetype from = 0;
        qsizetype length = 0; ///< UTF-16 units
    };
    LeakKind kind = LeakKind::IdNumber;
    double confidence = 1; ///< 0 to 1
    QList<Part> parts;     ///< in the order of the text
    QString excerpt;       ///< masked: it may stand in a log
};

/// What is known besides the text.
struct GuardKnowledge {
    QDate today;
    QSet<QString> allowed;     ///< numbers that are meant to be there, digits only: an office's telephone
    QSet<QString> secrets;     ///< digits (and X) of the register's secret values, at least 6 long
    QSet<QString> names;       ///< of the register's people, 2 to 4 characters
    QSet<QString> minors = {}; ///< names that only people under 18 have; only for what goes on a board
};

/// In the order of the text. Blocking: some million characters a second.
[[nodiscard]] QList<LeakHit> findLeaks(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge);

/// Leaves out hits that lie within the paper's own numbers, which are nobody's (a receipt, a hash: they stand there whole), or in a
/// piece that holds nothing but short names of its own.
void leaveOut(QList<LeakHit> &hits, const QList<GuardPiece> &pieces, const QStringList &own);

/// The pieces with every hit masked, each as long as it was: findLeaks() finds nothing more in them.
[[nodiscard]] QList<GuardPiece> masked(QList<GuardPiece> pieces, const GuardKnowledge &knowledge);

} // namespace vl
