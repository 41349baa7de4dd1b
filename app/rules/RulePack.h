// SPDX-License-Identifier: GPL-3.0-or-later
// The files of rules (resources/rules) and the county's in their place. A county's file is checked whole before it
// counts; it may change and add rows, and leaves out none that the program names. Any thread.
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <deque>
#include <mutex>

namespace vl {

using RuleRow = QHash<QString, QString>;

class RulePack {
public:
    /// Those that a county may replace, by name: "voting_rules.csv".
    [[nodiscard]] static QStringList files();
    /// Invalid: rules.file (no such file; subject: its name), rules.row (subject: "file:line"), rules.gone (a row that the
    /// program needs is not there; subject: "file: key").
    /// What it names of other files is looked for in `beside` (by file name) and in the program's.
    [[nodiscard]] static Status check(const QString &file, const QString &csv, const QHash<QString, QString> &beside = {});
    /// From now on, in this process: `county` by file name, each checked; `own` rows behind them. A file that is not
    /// named is the program's.
    static void use(const QHash<QString, QString> &county, const QHash<QString, QList<RuleRow>> &own = {});
    [[nodiscard]] static QList<RuleRow> rows(const QString &file);
    /// Grows with every use().
    [[nodiscard]] static int edition();
};

/// A file's rows as T, as they hold now. Every edition that was read stays where it is: who holds a row keeps it.
template <class T>
class Rules {
public:
    using Read = T (*)(const RuleRow &);
    Rules(const char *file, Read read) : m_file(QLatin1String(file)), m_read(read) {}

    [[nodiscard]] const QList<T> &all() {
        const std::scoped_lock lock(m_mutex);
        if (const int now = RulePack::edition(); m_edition != now) {
            QList<T> list;
            for (const RuleRow &row : RulePack::rows(m_file))
                list.append(m_read(row));
            m_lists.push_back(std::move(list));
            m_edition = now;
        }
        return m_lists.back();
    }

private:
    QString m_file;
    Read m_read;
    std::mutex m_mutex;
    std::deque<QList<T>> m_lists;
    int m_edition = -1;
};

} // namespace vl
