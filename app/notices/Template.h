// SPDX-License-Identifier: GPL-3.0-or-later
// A notice's template: a plain file that the county may replace (resources/notices/README). Measures in mm and
// points; text with {placeholders}. Pure; any thread.
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace vl {

struct TypeStyle {
    QString face = QStringLiteral("song"); ///< song fangsong hei kai title
    double points = 16;
    double pitch = 28.99; ///< between two lines, points
};

struct TemplateColumn {
    QString key;
    QString heading;
    double width = 20; ///< mm; scaled so that all fill the line
    Qt::Alignment align = Qt::AlignLeft;
};

struct TemplateBlock {
    enum class Kind { Title,
                      Body,  ///< paragraphs, two characters indented, justified
                      Plain, ///< not indented: whom it is for
                      Table,
                      Sign, ///< issuer and date with room for the seal, on the right
                      RedHead,
                      DocumentNumber, ///< with the red rule below
                      Receipt,        ///< torn off: below a dashed line at the foot of the page
                      Imprint,        ///< 版记: between two rules at the foot of the last page
                      Big,            ///< characters as large as the page takes
                      NewPage,
                      NewCopy ///< not in files: the next person's copy, with page numbers of its own
    };
    Kind kind = Kind::Body;
    QStringList lines;
    QList<TemplateColumn> columns; ///< Table
    QString total;                 ///< Table: its last line, or (with "|") its last row; empty: none
    int panels = 1;                ///< Table: so many rows beside each other
    int line = 0;                  ///< in the file, from 1
};

struct NoticeTemplate {
    QString kind; ///< key
    QString name;
    QString sort;   ///< 公示 公告 通知 公开 函 证明 张贴 回执
    QString source; ///< whose data: key of a NoticeSource, with its argument: "group DB"
    QString basis;
    QString every;                           ///< how often it is due, in words; empty: as it happens
    QString series = QStringLiteral("公字"); ///< whose numbers it takes
    bool single = false;                     ///< each one let out has a number of its own: certificates, letters
    QSizeF paper{210, 297};                  ///< mm
    QMarginsF margins{25, 25, 25, 25};
    int days = 0; ///< publicity period; 0: none
    bool workingDays = false;
    bool approval = false;
    bool perPerson = false;           ///< one copy for each row
    QHash<QString, TypeStyle> styles; ///< title body table redhead receipt big
    QList<TemplateBlock> blocks;
    QStringList columns;        ///< keys of a row's cells, in the order in which rows are pasted
    QList<QStringList> samples; ///< rows that are shown until there are real ones
    QString text;               ///< the file itself: a notice on record is laid out by the template that made it

    [[nodiscard]] TypeStyle style(const QString &name) const;
    /// Placeholders that the text names, without braces.
    [[nodiscard]] QStringList placeholders() const;
    [[nodiscard]] static QStringList namedIn(const QString &text);
};

/// Invalid ("template.<what>", subject: "file:line"): what is version, key, paper, number, block,
/// column, head, source, placeholder, idbeside, utf8.
[[nodiscard]] Result<NoticeTemplate> readTemplate(const QString &text, const QString &file);
/// The program's templates and those of `folder`, which take their place by kind. In the order of their files.
[[nodiscard]] Result<QList<NoticeTemplate>> noticeTemplates(const QString &folder = {});

} // namespace vl
