// SPDX-License-Identifier: GPL-3.0-or-later
// A short question whose fields are described as data: laid out, filled, driven by the keyboard and read aloud as one.
// Enter or Ctrl+S saves; what was wrong is said below the fields, and nothing typed is lost.
#pragma once

#include "desktop/Desk.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <functional>

namespace Ui {
class AskDialog;
}

namespace vl {

class RecordPicker;

struct AskField {
    enum Kind { Line,
                Lines,  ///< several lines of text
                Date,   ///< of what has been, as readTypedDate() takes it; empty stays empty
                Day,    ///< which may still be to come, as readTypedDay() takes it; empty stays empty
                Month,  ///< 2026-03
                Number, ///< whole, from 0; empty is 0
                Choice, ///< of `choices`
                Check,  ///< "1" or empty
                Person, ///< a resident by initials, or a name
                Passphrase };
    QString key;
    QString label;
    Kind kind = Line;
    QString value;
    QList<QPair<QString, QString>> choices = {}; ///< key, what it says
    QString hint = {};                           ///< below the field
    bool required = false;
};

/// What AskDialog::run() wants to know of a change that gave an id, or only said that it was done.
[[nodiscard]] inline Result<QSet<Id>> touching(const Result<Id> &made) {
    return made ? Result<QSet<Id>>(QSet<Id>{*made}) : Result<QSet<Id>>(made.error());
}
[[nodiscard]] inline Result<QSet<Id>> touching(const Status &done, const QSet<Id> &what) {
    return done ? Result<QSet<Id>>(what) : Result<QSet<Id>>(done.error());
}

/// Members of the branch, for a Choice.
[[nodiscard]] QList<QPair<QString, QString>> memberChoices(Desk &desk, const QString &empty = {});

/// Villagers' groups, for a Choice.
[[nodiscard]] QList<QPair<QString, QString>> groupChoices(Desk &desk, const QString &empty);

class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(Desk &desk, const QString &title, const QString &intro, const QList<AskField> &fields, QWidget *parent);
    ~AskDialog() override;

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QDate date(const QString &key) const;
    [[nodiscard]] qint64 number(const QString &key) const { return text(key).toLongLong(); }
    [[nodiscard]] bool checked(const QString &key) const { return text(key) == QLatin1String("1"); }
    /// Of a Choice whose keys are ids, or of whoever was found.
    [[nodiscard]] Id id(const QString &key) const;
    /// The field itself, for what the caller adds to it.
    [[nodiscard]] QWidget *field(const QString &key) const { return m_widgets.value(key); }
    /// What its main button says, instead of "Save".
    void setSaves(const QString &text);
    /// A line below the title that changes while one types.
    void setIntro(const QString &text);

    /// What is typed outlives lock and power cut, encrypted, until it is saved or thrown away, and stands here again under this key.
    void keepDraft(const QString &key);

    /// Runs it. `save` gives what it touched, or why not; what it says is said below the fields (an Error of the code Usage
    /// brings its own words). True when it was saved: the desk then knows, unless `done` is
    /// empty (nothing was changed).
    [[nodiscard]] bool run(const std::function<Result<QSet<Id>>(AskDialog &)> &save, const QString &done);

    /// One after another in the same window, as when ballots are keyed: Enter in a line goes to the empty one after it, and saves
    /// in the last. `save` gives what was done, to be said below; then the fields are as at the beginning. Esc ends it. How many
    /// were saved; `done` is for the desk (empty: nothing was changed).
    int runMany(const std::function<Result<QString>(AskDialog &)> &save, const QString &done);

    using Values = QHash<QString, QString>;
    /// For what a second person may have to do: fields "who" (a Choice of accounts, see decidersOf()) and "pass". `save` runs
    /// with that person's store, on a worker when it is not this account's.
    [[nodiscard]] bool runAs(const std::function<Status(const Values &, Store &)> &save, const QSet<Id> &touched, const QString &done);

    void reject() override;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    [[nodiscard]] Values values() const;
    void add(const AskField &field);
    [[nodiscard]] QString wrongField();
    [[nodiscard]] bool toNextLine();
    void startAgain();
    void setValue(const QString &key, const QString &value);
    void forgetDraft();

    Desk &m_desk;
    std::unique_ptr<Ui::AskDialog> m_ui;
    QList<AskField> m_fields;
    QHash<QString, QWidget *> m_widgets;
    QHash<QString, RecordPicker *> m_pickers;
    Values m_asked; ///< as it was when it was shown, or when it was said that what was typed goes
    BackgroundJob m_job;
    QString m_draft; ///< its key; empty: none is kept
    QTimer m_soon;
};

/// The fields by which somebody else decides: who (this account, and others that may `what` and have a passphrase here) and
/// their passphrase.
[[nodiscard]] QList<AskField> decidersOf(Desk &desk, Permission what);

} // namespace vl
