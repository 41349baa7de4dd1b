// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/CodeBox.h"

#include "desktop/Widgets.h"
#include "records/CodeTables.h"

#include <QKeyEvent>

namespace vl {

namespace {
constexpr int typingPauseMs = 1200; // after this a letter begins a new search
}

CodeBox::CodeBox(const QString &table, QWidget *parent) : QComboBox(parent) {
    fillCodes(this, table, tr("Not stated"));
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    Pinyin pinyin;
    m_keys += QString();
    m_usual += false;
    for (const CodeEntry &e : CodeTable::get(table).entries()) {
        QStringList keys{e.code, e.en.toLower()};
        for (const QString &written : QStringList{e.zh} + e.aliases)
            for (const QString &r : pinyin.readings(written))
                keys << Pinyin::initials(r) << QString(r).remove(QLatin1Char(' '));
        m_keys += QLatin1Char(' ') + keys.join(QLatin1Char(' '));
        m_usual += !e.aliases.isEmpty();
    }
}

void CodeBox::setCode(const QString &code) {
    setCurrentIndex(qMax(0, findData(code)));
}

bool CodeBox::jump(const QString &typed) {
    // A whole key before a beginning (n is 女 before 女婿's nx), and what people write in rosters, the
    // entries with other spellings, before the rest (sz is 孙子 before 三子).
    for (const QString &end : {QStringLiteral(" "), QString()})
        for (const bool usual : {true, false})
            for (qsizetype i = 1; i < m_keys.size(); ++i)
                if (m_usual[i] == usual && (m_keys[i] + QLatin1Char(' ')).contains(QLatin1Char(' ') + typed + end)) {
                    setCurrentIndex(static_cast<int>(i));
                    return true;
                }
    return false;
}

bool CodeBox::next(const QString &letter) {
    for (int step = 1; step < count(); ++step) {
        const int i = (currentIndex() + step) % count();
        if (i > 0 && m_keys[i].contains(QLatin1Char(' ') + letter)) {
            setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

void CodeBox::keyPressEvent(QKeyEvent *event) {
    const QString t = event->text().toLower();
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        setCurrentIndex(0);
        m_typed.clear();
        return;
    }
    if (t.size() == 1 && t.front().isLetterOrNumber() && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0) {
        if (!m_since.isValid() || m_since.elapsed() > typingPauseMs)
            m_typed.clear();
        m_since.start();
        // The same single letter again goes on to the next that fits: n for 男, n n for 女.
        if (m_typed == t && next(t))
            return;
        m_typed += t;
        if (!jump(m_typed)) {
            m_typed = t;
            jump(m_typed);
        }
        return;
    }
    QComboBox::keyPressEvent(event);
}

void CodeBox::wheelEvent(QWheelEvent *event) {
    event->ignore(); // scrolling the form never changes a value
}

} // namespace vl
