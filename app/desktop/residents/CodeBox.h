// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box for codes that follows the keyboard: letters are pinyin initials or syllables, digits a code.
#pragma once

#include "base/Pinyin.h"

#include <QComboBox>
#include <QElapsedTimer>

namespace vl {

class CodeBox : public QComboBox {
    Q_OBJECT

public:
    CodeBox(const QString &table, QWidget *parent);
    [[nodiscard]] QString code() const { return currentData().toString(); }
    void setCode(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool jump(const QString &typed);
    bool next(const QString &letter);

    QString m_typed;
    QElapsedTimer m_since;
    QList<bool> m_usual; ///< per item: has other spellings
    QStringList m_keys;  ///< per item: readings and initials, separated by blanks
};

} // namespace vl
