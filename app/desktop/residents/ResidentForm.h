// SPDX-License-Identifier: GPL-3.0-or-later
// One form for a new person, a newborn and a change, filled by keyboard alone. Every pause in typing saves
// an encrypted draft; locking, a crash or a power cut loses none of it.
#pragma once

#include "desktop/Desk.h"
#include "records/RecordType.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vl {

class FieldRow;

class ResidentForm : public QWidget {
    Q_OBJECT

public:
    enum class Kind { New,
                      Newborn,
                      Change };
    /// `subject`: the person to change, or the newborn's household.
    ResidentForm(Desk &desk, Kind kind, const Id &subject, QWidget *parent);
    ~ResidentForm() override;
    /// Brings an unsaved form back. Empty when the draft's key is not a form's.
    static ResidentForm *fromDraft(Desk &desk, const QString &draftKey, const QByteArray &body, QWidget *parent);
    /// Under which key this form's draft is kept.
    [[nodiscard]] static QString draftKeyFor(Kind kind, const Id &subject);
    void save();
    void cancel();
    /// Writes the draft now; called before locking.
    void keepDraft();
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void focusFirst();

Q_SIGNALS:
    void saved(const Id &resident);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildSide(QVBoxLayout *column);
    FieldRow *add(const RecordType &type, const char *key, QGridLayout *grid, QList<FieldRow *> &group);
    void fill();
    void arrange();
    void showMore(bool on);
    void edited(FieldRow *row);
    void fromIdNumber(FieldRow *row);
    void lookForTwins();
    [[nodiscard]] Record current() const;
    [[nodiscard]] Record household() const;
    [[nodiscard]] QByteArray draftBody() const;
    bool judge(bool all);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] FieldRow *row(const char *key) const { return m_rows.value(QLatin1String(key)); }

    Desk &m_desk;
    Kind m_kind;
    Id m_subject;
    Record m_before;
    Record m_houseBefore;
    QString m_numberAsked; ///< a number that somebody else holds, and that she was told about
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, FieldRow *> m_houseRows;
    QSet<FieldRow *> m_touched;
    QList<QPair<QGridLayout *, QList<FieldRow *>>> m_groups;
    QWidget *m_more = nullptr;
    QPushButton *m_moreButton = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_twins = nullptr;
    QLabel *m_deadline = nullptr;
    QLabel *m_draft = nullptr;
    QWidget *m_side = nullptr;
    QTimer m_pause;
    bool m_dirty = false;
    bool m_filling = false;
};

} // namespace vl
