// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/RecordPicker.h"

#include "desktop/residents/PersonModel.h"
#include "store/People.h"
#include "store/Writer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace vl {

RecordPicker::RecordPicker(Desk &desk, What what, QLineEdit *edit, QObject *parent)
    : QObject(parent), m_desk(desk), m_what(what), m_edit(edit), m_completer(new QCompleter(this)), m_model(new QStandardItemModel(this)) {
    m_edit->setPlaceholderText(what == What::Person ? tr("Name or initials") : tr("Head's name, initials or household number"));
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_edit->setCompleter(m_completer);
    connect(m_edit, &QLineEdit::textEdited, this, &RecordPicker::search);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this, [this](const QModelIndex &i) {
        setId(Id::fromHex(i.data(Qt::UserRole).toString()));
        Q_EMIT picked();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer->popup()->isVisible() && m_model->rowCount() == 1) // of several nobody knows who is meant
            takeFirst();
    });
    m_completer->popup()->installEventFilter(this);
}

void RecordPicker::takeFirst() {
    if (!m_id.isNull() || m_model->rowCount() == 0 || m_edit->text().isEmpty())
        return;
    setId(Id::fromHex(m_model->item(0)->data(Qt::UserRole).toString()));
    Q_EMIT picked();
}

// Enter and Tab take the first until another was gone to: the initials would stand there as a name.
bool RecordPicker::eventFilter(QObject *object, QEvent *event) {
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    m_moved = m_moved || key == Qt::Key_Down || key == Qt::Key_Up;
    if ((key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter) && !m_moved && firstTwoAreNamesakes())
        return true; // she says which of them
    if ((key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter) && m_completer->popup()->currentIndex().row() <= 0) {
        m_completer->popup()->hide();
        takeFirst();
        return true;
    }
    return QObject::eventFilter(object, event);
}

bool RecordPicker::isUnfound() const {
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z]+$"));
    return m_id.isNull() && letters.match(m_edit->text().trimmed()).hasMatch();
}

bool RecordPicker::firstTwoAreNamesakes() const {
    const auto name = [this](int row) { return m_model->item(row)->text().section(QStringLiteral("  "), 0, 0); };
    return m_what == What::Person && m_model->rowCount() > 1 && name(0) == name(1);
}

void RecordPicker::setId(const Id &id) {
    m_id = id;
    m_edit->setText(id.isNull() ? QString() : nameOf(id));
}

QString RecordPicker::nameOf(const Id &id) const {
    Id person = id;
    QString group;
    if (m_what == What::Household) {
        auto h = loadRecord(m_desk.store(), *RecordType::byKey(QStringLiteral("household")), id);
        if (!h)
            return {};
        person = h->link("head");
        group = QStringList{h->text("village_group"), h->text("number")}.join(QLatin1Char(' ')).trimmed();
    }
    auto r = loadRecord(m_desk.store(), *RecordType::byKey(QStringLiteral("resident")), person);
    const QString name = r ? r->text("name") : tr("(without a head)");
    return group.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, group);
}

void RecordPicker::search(const QString &text) {
    m_id = {};
    m_moved = false;
    m_model->clear();
    const auto add = [this](const QString &shown, const Id &id) {
        auto *item = new QStandardItem(shown);
        item->setData(id.toHex(), Qt::UserRole);
        m_model->appendRow(item);
    };
    if (text.trimmed().isEmpty())
        return;
    QList<PersonRow> people;
    if (m_desk.index() != nullptr)
        if (auto rows = personRows(m_desk.store(), m_desk.index()->find(text, {}, m_desk.book().clock().today()).mid(0, 8)))
            people = *rows;
    if (m_what == What::Household) {
        if (auto rows = households(m_desk.store(), text, 8))
            for (const HouseholdRow &h : std::as_const(*rows))
                add(nameOf(h.id), h.id);
        for (const PersonRow &p : std::as_const(people))
            if (m_model->match(m_model->index(0, 0), Qt::UserRole, p.household.toHex()).isEmpty())
                add(nameOf(p.household), p.household);
    } else {
        for (const PersonRow &p : std::as_const(people))
            add(QStringList{p.name, ageText(p.birth, m_desk.book().clock().today()), p.group, p.headName}.join(QStringLiteral("  ")), p.id);
    }
    m_completer->complete();
    // The first is what Enter and Tab take, and it is seen; what was typed stands until then.
    const QSignalBlocker quiet(m_completer);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

} // namespace vl
