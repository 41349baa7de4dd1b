// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/WordingDialog.h"

#include "desktop/Widgets.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vl {

namespace {

constexpr int leastLines = 1;
constexpr int mostLines = 8;
constexpr int charactersPerLine = 32;

int linesOf(const QString &text) {
    int lines = 0;
    for (const QString &l : text.split(QLatin1Char('\n')))
        lines += 1 + static_cast<int>(l.size()) / charactersPerLine;
    return std::clamp(lines, leastLines, mostLines);
}

} // namespace

WordingDialog::WordingDialog(Desk &desk, const NoticeContent &content, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Change the words"));
    const Theme &t = desk.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(label(tr("Change the words"), "heading", this));
    auto *hint = label(content.look.perPerson ? tr("What stands in braces is filled in for each person.") : tr("What you change here stays as you write it; dates and numbers in it are not renewed any more."), "hint", this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    QScrollArea *area = scrollArea(this);
    auto *body = new QWidget(area);
    auto *fields = new QVBoxLayout(body);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    area->setWidget(body);
    area->setWidgetResizable(true);
    column->addWidget(area, 1);
    auto filled = fillNotice(content.look, content.data);
    const QHash<TemplateBlock::Kind, QString> names{{TemplateBlock::Kind::Title, tr("Title")}, {TemplateBlock::Kind::Body, tr("Paragraph")}, {TemplateBlock::Kind::Plain, tr("For whom")}, {TemplateBlock::Kind::Sign, tr("Signature and date")}, {TemplateBlock::Kind::RedHead, tr("Red head")}, {TemplateBlock::Kind::DocumentNumber, tr("Number")}, {TemplateBlock::Kind::Receipt, tr("Receipt to tear off")}, {TemplateBlock::Kind::Big, tr("Large characters")}};
    for (int i = 0; i < content.look.blocks.size(); ++i) {
        const TemplateBlock &b = content.look.blocks[i];
        if (!names.contains(b.kind))
            continue;
        const QStringList own = content.look.perPerson || !filled ? b.lines : filled->blocks[i].lines;
        m_own.insert(i, own.join(QLatin1Char('\n')));
        auto *edit = new QPlainTextEdit(content.wording.value(i, m_own[i]), body);
        edit->setObjectName(QStringLiteral("words%1").arg(i));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOf(edit->toPlainText()) + t.px(28));
        auto *l = label(names[b.kind], "field", body);
        l->setBuddy(edit);
        edit->setAccessibleName(names[b.kind]);
        fields->addWidget(l);
        fields->addWidget(edit);
        m_edits.insert(i, edit);
    }
    fields->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *own = button(tr("The template's own words"), "link", this);
    own->setObjectName(QStringLiteral("ownWordsButton"));
    row->addWidget(own);
    row->addStretch();
    auto *cancel = button(tr("Cancel"), nullptr, this);
    auto *ok = button(tr("Use these words"), "primary", this);
    ok->setObjectName(QStringLiteral("okButton"));
    ok->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(ok);
    column->addLayout(row);
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(own, &QPushButton::clicked, this, [this] {
        for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
            it.value()->selectAll(); // one step for undo
            it.value()->insertPlainText(m_own[it.key()]);
        }
    });
    finishDialog(this, cancel, t);
    resize(t.px(620), t.px(560));
}

Wording WordingDialog::wording() const {
    Wording out;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        if (const QString words = it.value()->toPlainText(); words != m_own[it.key()])
            out.insert(it.key(), words);
    return out;
}

} // namespace vl
