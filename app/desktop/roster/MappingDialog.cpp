// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/roster/MappingDialog.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "records/RecordType.h"
#include "tables/Headers.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace vl {

MappingDialog::MappingDialog(const std::vector<RosterColumn> &columns, const Theme &theme, QWidget *parent) : QDialog(parent) {
    setWindowTitle(tr("Columns"));
    resize(theme.px(560), theme.px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(label(tr("What each column means"), "heading", this));
    auto *scroll = scrollArea(this);
    auto *body = new QWidget(scroll);
    auto *form = new QFormLayout(body);
    for (const RosterColumn &c : columns) {
        if (c.heading.isEmpty())
            continue;
        auto *box = new QComboBox(body);
        box->addItem(tr("Not used"), QString());
        for (const QString &k : Headers::keys())
            if (const QString m = meaning(k); m != k)
                box->addItem(m, k);
        chooseData(box, c.canonical);
        box->setAccessibleName(c.heading);
        auto *l = label(c.heading, "field", body);
        l->setBuddy(box);
        form->addRow(l, box);
        m_rows.append({c, box});
    }
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = button(tr("Cancel"), nullptr, this);
    auto *ok = button(tr("Read again"), "primary", this);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
}

QHash<QString, QString> MappingDialog::mapping() const {
    QHash<QString, QString> out;
    for (const auto &[c, box] : m_rows)
        if (box->currentData().toString() != c.canonical)
            out.insert(Headers::normalised(c.heading.section(QLatin1Char(' '), -1)), box->currentData().toString());
    return out;
}

QString MappingDialog::meaning(const QString &canonical) {
    if (canonical == QLatin1String("head_name"))
        return tr("Head of household");
    if (canonical == QLatin1String("special_type"))
        return tr("Special group");
    if (canonical == QLatin1String("disability_kind"))
        return tr("Kind of disability");
    if (canonical == QLatin1String("disability_grade"))
        return tr("Grade of disability");
    if (canonical == QLatin1String("seq"))
        return tr("Serial number");
    for (const RecordType *t : RecordType::all())
        for (const Field &f : t->fields())
            if (f.header != nullptr && canonical == QLatin1String(f.header))
                return fieldLabel(f);
    return canonical;
}

} // namespace vl
