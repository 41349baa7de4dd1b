// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader sees of a RowList: a list whose items are sentences. Everything out of range is
// answered with nothing, never with a crash.
#include "desktop/list/RowList.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace vl {

namespace {

class AccessibleRow : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleRow(RowList *list, int row) : m_list(list), m_row(row) {}
    [[nodiscard]] bool isValid() const override { return m_list != nullptr && m_list->model() != nullptr && m_row < m_list->model()->rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_list ? QAccessible::queryAccessibleInterface(m_list) : nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text t) const override { return t == QAccessible::Name && isValid() ? m_list->spoken(m_row) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect r = m_list->visualRect(m_list->model()->index(m_row, 0));
        return {m_list->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid()) {
            s.invalid = true;
            return s;
        }
        s.focusable = s.selectable = true;
        s.selected = m_list->currentIndex().row() == m_row;
        s.focused = s.selected && m_list->hasFocus();
        return s;
    }
    void *interface_cast(QAccessible::InterfaceType t) override { return t == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override {
        if (!isValid())
            return;
        m_list->setCurrentIndex(m_list->model()->index(m_row, 0));
        Q_EMIT m_list->opened(m_list->currentIndex());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {QStringLiteral("Return")}; }

private:
    QPointer<RowList> m_list;
    int m_row;
};

class AccessibleRowList : public QAccessibleWidget {
public:
    explicit AccessibleRowList(RowList *list) : QAccessibleWidget(list, QAccessible::List), m_list(list) {}
    ~AccessibleRowList() override {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return m_list->model() == nullptr ? 0 : m_list->model()->rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto &id = m_rows[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleRow(m_list, row));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *c) const override {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
            if (QAccessible::accessibleInterface(*it) == c)
                return it.key();
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(m_list->currentIndex().row()); }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override {
        const QModelIndex i = m_list->indexAt(m_list->viewport()->mapFromGlobal(QPoint(x, y)));
        return i.isValid() ? child(i.row()) : nullptr;
    }

private:
    RowList *m_list;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *make(const QString &, QObject *object) {
    auto *list = qobject_cast<RowList *>(object);
    return list == nullptr ? nullptr : new AccessibleRowList(list);
}

} // namespace

void installRowListAccessibility() {
    QAccessible::installFactory(&make);
}

} // namespace vl
