// SPDX-License-Identifier: GPL-3.0-or-later
// ID numbers, cards, accounts and telephones among the digits of a document. Private to this folder.
#pragma once

#include "guard/Digits.h"

#include <QHash>

class QRegularExpression;

namespace vl {

/// What the digits of `chains` are, each digit in one hit at most, whichever reading found it.
class NumberFinder {
public:
    NumberFinder(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge);
    void look(const std::vector<DigitChain> &chains);
    [[nodiscard]] const QList<LeakHit> &hits() const { return m_hits; }

private:
    struct Window {
        size_t first = 0;
        size_t size = 0;
        QString digits;
        QList<int> groups; ///< lengths between gaps
        int breaks = 0;    ///< of cells or lines
        int letters = 0;
        bool plain = true;    ///< one kind of separator, once each
        bool whole = false;   ///< begins and ends where something else begins and ends
        bool solid = false;   ///< no gap inside
        bool boxes = false;   ///< one digit in each of a row of cells, and no further ones beside them
        bool across = false;  ///< boxes side by side, not below each other
        int longest = 0;      ///< of the groups
        bool running = false; ///< in running text, not in a table
        bool decimal = false; ///< a point or comma stands inside
        int apart = 0;        ///< most separators between two digits
    };
    void lookAt(const DigitChain &chain);
    [[nodiscard]] Window window(const DigitChain &chain, size_t first, size_t size) const;
    [[nodiscard]] static bool cutAsIds(const Window &w);
    [[nodiscard]] bool id18(const Window &w, double *confidence) const;
    [[nodiscard]] bool id15(const DigitChain &chain, const Window &w, double *confidence) const;
    [[nodiscard]] bool card(const DigitChain &chain, const Window &w, double *confidence) const;
    [[nodiscard]] bool mobile(const DigitChain &chain, const Window &w, double *confidence) const;
    /// The last of it stands in a row that has nothing else to say.
    [[nodiscard]] bool goesOn(const DigitChain &chain, const Window &w) const;
    /// The heading, the cell on the left or the text before says what the digits are.
    [[nodiscard]] bool called(const DigitChain &chain, const Window &w, const QRegularExpression &words) const;
    [[nodiscard]] bool landline(const DigitChain &chain, const Window &w, double *confidence) const;
    [[nodiscard]] bool account(const DigitChain &chain, const Window &w, double *confidence) const;
    /// What stands before a digit calls it an account.
    [[nodiscard]] bool mayBeAccount(const Digit &digit) const;
    [[nodiscard]] bool registered(const Window &w) const;
    /// In its own piece.
    [[nodiscard]] QString textBefore(const Digit &digit, qsizetype characters) const;
    /// What stands before a digit: its own piece's text, and for a cell its row's last text and its column's heading.
    [[nodiscard]] QString before(const Digit &digit, qsizetype characters) const;
    [[nodiscard]] QString heading(int piece) const;
    void found(const DigitChain &chain, const Window &w, LeakKind kind, double confidence);
    [[nodiscard]] bool free(const DigitChain &chain, const Window &w) const;

    const QList<GuardPiece> &m_pieces;
    const GuardKnowledge &m_known;
    Headings m_headings;
    QHash<QPair<int, int>, int> m_rowSizes; ///< table and row: cells
    QHash<int, QString> m_leftOf;           ///< piece: the text of the cell on its left
    std::vector<bool> m_worded;             ///< piece: has letters
    QSet<QPair<int, qsizetype>> m_taken;
    QList<LeakHit> m_hits;
};

} // namespace vl
