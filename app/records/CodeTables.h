// SPDX-License-Identifier: GPL-3.0-or-later
// The code tables of the national standards, from resources/codes. Codes are text; an old roster's
// education code that means something else today is its own code ("1984:90" is 文盲或半文盲).
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace vl {

struct CodeEntry {
    QString code;
    QString zh;
    QString en;
    QStringList aliases;
    QString basis; ///< definition or source, shown on request
    QString unit;  ///< special groups: person or household
};

class CodeTable {
public:
    [[nodiscard]] const QList<CodeEntry> &entries() const { return m_entries; }
    /// nullptr when the code is unknown.
    [[nodiscard]] const CodeEntry *find(const QString &code) const;
    /// The name to show: Chinese, or English where there is one and it is asked for. Unknown codes show themselves.
    [[nodiscard]] QString name(const QString &code, bool english = false) const;
    /// Reads what people write (name, alias, code). Empty when nothing fits.
    [[nodiscard]] QString codeFor(const QString &written) const;

    /// Tables: sex marital health ethnic education relation political disability_kind disability_grade
    /// special_group county, and each set of statuses.csv. Aborts on an unknown name. Any thread.
    [[nodiscard]] static const CodeTable &get(const QString &name);
    [[nodiscard]] static bool exists(const QString &name);

private:
    void add(const CodeEntry &entry);
    static QHash<QString, CodeTable> load();
    static const QHash<QString, CodeTable> &tables();

    QList<CodeEntry> m_entries;
    QHash<QString, int> m_byCode;
    QHash<QString, QString> m_written;
};

} // namespace vl
