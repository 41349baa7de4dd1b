// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/NavButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace vl {

NavButton::NavButton(const QString &name, Theme &theme, QWidget *parent) : QPushButton(name, parent), m_theme(theme) {
    setProperty("role", QStringLiteral("nav"));
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(name);
}

void NavButton::setFolded(bool folded) {
    m_folded = folded;
    updateGeometry();
    update();
}

void NavButton::setBare(bool bare) {
    if (m_bare == bare)
        return;
    m_bare = bare;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const {
    return m_folded ? QSize(m_theme.px(60), m_theme.px(m_bare ? 26 : 52)) : QPushButton::sizeHint();
}

void NavButton::paintEvent(QPaintEvent *event) {
    if (!m_folded)
        return QPushButton::paintEvent(event);
    QStylePainter p(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    p.drawControl(QStyle::CE_PushButton, option);
    const int size = m_theme.px(20);
    icon().paint(&p, QRect((width() - size) / 2, m_bare ? (height() - size) / 2 : m_theme.px(6), size, size));
    if (m_bare)
        return;
    QFont f = font();
    f.setPixelSize(m_theme.px(11));
    f.setBold(isChecked());
    p.setFont(f);
    p.setPen(m_theme.tokens().ink);
    p.drawText(rect().adjusted(2, m_theme.px(28), -2, -2), Qt::AlignHCenter | Qt::AlignTop, QFontMetrics(f).elidedText(text(), Qt::ElideRight, width() - 4));
}

} // namespace vl
