// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/FieldRow.h"

#include "base/Text.h"
#include "desktop/Widgets.h"
#include "desktop/residents/CodeBox.h"
#include "desktop/residents/RecordPicker.h"
#include "jobs/Sentences.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

namespace vl {

FieldRow::FieldRow(Desk &desk, const Field &field, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(field), m_label(label(fieldLabel(field), "field", this)), m_message(label({}, "problem", this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    if (field.codeTable != nullptr) {
        m_box = new CodeBox(QLatin1String(field.codeTable), this);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldRow::edited);
        column->addWidget(m_box);
    } else {
        m_edit = new QLineEdit(this);
        m_edit->setMaxLength(field.kind == FieldKind::IdNumber ? 40 : field.maxLength);
        if (field.kind == FieldKind::Link) {
            m_picker = new RecordPicker(desk, qstrcmp(field.key, "household") == 0 ? RecordPicker::What::Household : RecordPicker::What::Person, m_edit, this);
            connect(m_picker, &RecordPicker::picked, this, &FieldRow::edited);
        }
        connect(m_edit, &QLineEdit::textEdited, this, &FieldRow::edited);
        if (field.kind == FieldKind::Date)
            connect(m_edit, &QLineEdit::editingFinished, this, &FieldRow::tidyDate);
        column->addWidget(m_edit);
    }
    editor()->installEventFilter(this);
    editor()->setAccessibleName(fieldLabel(field));
    editor()->setObjectName(QLatin1String(field.key) + (m_box != nullptr ? QLatin1String("Combo") : QLatin1String("Edit")));
    m_label->setBuddy(editor());
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(editor());
}

bool FieldRow::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &FieldRow::left, Qt::QueuedConnection); // when the focus is elsewhere
    return QWidget::eventFilter(object, event);
}

QWidget *FieldRow::editor() const {
    return m_box != nullptr ? static_cast<QWidget *>(m_box) : m_edit;
}

void FieldRow::setLabel(const QString &text) {
    m_label->setText(text);
    editor()->setAccessibleName(text);
}

void FieldRow::setValue(const QVariant &value) {
    const QSignalBlocker block(this);
    m_secretThere = false;
    if (m_picker != nullptr) {
        m_picker->setId(Id::fromBytes(value.toByteArray()));
    } else if (m_box != nullptr && m_field.sensitivity != Sensitivity::Secret) {
        m_box->setCode(value.toString());
    } else if (m_field.sensitivity == Sensitivity::Secret && value.isValid()) {
        m_secretThere = true;
        const QString shown = shownValue(m_field, value);
        if (m_box != nullptr) {
            m_box->setItemText(0, shown);
            m_box->setCurrentIndex(0);
        } else {
            m_edit->clear();
            m_edit->setPlaceholderText(shown);
        }
        editor()->setAccessibleDescription(tr("Kept as it is unless you write a new one"));
    } else if (m_edit != nullptr) {
        m_edit->setText(m_field.kind == FieldKind::Decimal ? shownValue(m_field, value) : value.toString());
    }
}

QVariant FieldRow::value(bool *kept) const {
    if (kept != nullptr)
        *kept = false;
    if (m_picker != nullptr)
        return m_picker->id().isNull() ? QVariant() : QVariant(m_picker->id().toBytes());
    const QString text = m_box != nullptr ? m_box->code() : normalised(m_edit->text());
    if (text.isEmpty()) {
        if (kept != nullptr)
            *kept = m_secretThere;
        return {};
    }
    switch (m_field.kind) {
    case FieldKind::Date: {
        const QString iso = readTypedDate(text, m_desk.book().clock().today());
        return iso.isEmpty() ? text : iso; // unreadable text stays, so that the rule can say so
    }
    case FieldKind::IdNumber:
        return squeezed(text).remove(QLatin1Char('\'')).toUpper();
    case FieldKind::Phone: {
        const QString p = readPhones(text);
        return p.isEmpty() ? text : p;
    }
    case FieldKind::Decimal:
        return static_cast<qlonglong>(std::llround(text.toDouble() * 100));
    case FieldKind::Flag:
    case FieldKind::Integer:
        return text.toLongLong();
    default:
        return qstrcmp(m_field.key, "name") == 0 ? squeezed(text) : text;
    }
}

void FieldRow::tidyDate() {
    const QString iso = readTypedDate(m_edit->text(), m_desk.book().clock().today());
    if (!iso.isEmpty() && iso != m_edit->text()) {
        m_edit->setText(iso);
        Q_EMIT edited();
    }
}

void FieldRow::showProblem(const Problem *problem) {
    setState(editor(), "state", problem != nullptr && problem->blocks ? QStringLiteral("bad") : QString());
    setState(m_message, "role", problem != nullptr && problem->blocks ? QStringLiteral("problem") : QStringLiteral("warning"));
    const QString text = problem == nullptr ? QString() : QStringLiteral("▲ ") + say(*problem);
    showMessage(m_message, text);
    editor()->setAccessibleDescription(text);
}

void FieldRow::showHint(const QString &text) {
    setState(m_message, "role", QStringLiteral("hint"));
    showMessage(m_message, text);
}

} // namespace vl
