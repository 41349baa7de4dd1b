// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace vl {

namespace {

constexpr double baseFont = 15;

// What the style sheet fills in: @name for a colour, #12# for a scaled length.
constexpr auto sheetText = R"(
* { outline: 0; }
QWidget { color: @ink; }
QMainWindow, QWidget#page, QDialog, QStackedWidget { background: @paper; }
QToolTip { background: @surface; color: @ink; border: 1px solid @control; padding: #6#px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: #11#px; }
QFrame[role="rail"] { background: @rail; border: 0; border-right: 1px solid @line; }
QFrame[role="bar"] { background: @paper; border: 0; border-bottom: 1px solid @line; }
QFrame[role="status"] { background: @rail; border: 0; border-top: 1px solid @line; }
QFrame[role="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: #22#px; font-weight: 700; }
QLabel[role="heading"] { font-size: #21#px; font-weight: 700; }
QLabel[role="section"] { font-size: #15#px; font-weight: 700; }
QLabel[role="name"] { font-size: #19#px; font-weight: 700; }
QLabel[role="figure"] { font-size: #28#px; font-weight: 700; }
QLabel[role="hint"], QLabel[role="field"] { font-size: #13#px; color: @ink2; }
QLabel[role="problem"] { font-size: #13#px; color: @late; }
QLabel[role="differs"] { color: @warn; font-weight: 700; }
QLabel[role="warning"] { font-size: #13#px; color: @warn; }
QLabel[role="ok"] { font-size: #13#px; color: @ok; }
QLabel[role="smallCode"] { font-size: #15#px; font-weight: 700; letter-spacing: 1px; padding: #8#px; background: @paper; border: 1px dashed @control; border-radius: #8#px; }
QLabel[role="code"] { font-size: #26#px; font-weight: 700; letter-spacing: 1px; padding: #12#px; background: @paper; border: 1px dashed @control; border-radius: #8#px; }
QLabel[role="mark"] { background: @accent; color: @onAccent; font-size: #24#px; font-weight: 700; border-radius: #8#px; min-width: #44#px; max-width: #44#px; min-height: #44#px; max-height: #44#px; qproperty-alignment: AlignCenter; }
QLabel[role="chip"] { background: @rail; color: @ink; border-radius: #6#px; padding: #2#px #8#px; font-size: #13#px; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QListWidget { background: @surface; color: @ink; border: 1px solid @control; border-radius: #8#px; padding: #6#px #10#px; selection-background-color: @accentSoft; selection-color: @ink; }
QLineEdit, QComboBox, QSpinBox { min-height: #24#px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QListWidget:focus, QListView:focus { border: 2px solid @focus; }
QLineEdit[state="bad"] { border: 2px solid @late; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @ink3; background: @rail; }
QComboBox::drop-down { border: 0; width: #28#px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: #14#px; height: #14#px; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @control; selection-background-color: @accentSoft; selection-color: @ink; outline: 0; padding: #4#px; }
QSpinBox::up-button, QSpinBox::down-button { width: #22#px; border: 0; }
QPushButton { background: @surface; color: @ink; border: 1px solid @control; border-radius: #8#px; padding: #7#px #16#px; min-height: #24#px; }
QPushButton:hover { border-color: @ink3; }
QPushButton:focus { border: 2px solid @focus; padding: #6#px #15#px; }
QPushButton:disabled { color: @ink3; background: @rail; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 700; }
QPushButton[role="primary"]:focus { border: 3px solid @focus; }
QPushButton[role="primary"]:disabled { background: @ink3; border-color: @ink3; color: @surface; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: @ink2; padding: #2#px #4#px; font-size: #13#px; text-decoration: underline; }
QPushButton[tone="ok"] { color: @ok; }
QPushButton[tone="warning"] { color: @warn; font-weight: 600; }
QPushButton[role="link"]:focus { border: 2px solid @focus; border-radius: #4#px; }
QPushButton[role="accentLink"] { background: transparent; border: 2px solid transparent; color: @accent; padding: #2#px #4#px; text-decoration: underline; }
QPushButton[role="accentLink"]:focus { border: 2px solid @focus; border-radius: #4#px; }
QPushButton[role="nav"] { background: transparent; border: 2px solid transparent; border-radius: #8#px; text-align: left; padding: #8#px #12#px; font-size: #15#px; }
QPushButton[role="nav"]:hover { background: @paper; }
QPushButton[role="nav"]:checked { background: @surface; font-weight: 700; border-left: #3#px solid @accent; }
QPushButton[role="nav"]:focus { border: 2px solid @focus; }
QPushButton[role="chip"] { background: @rail; border: 1px solid @control; border-radius: #14#px; padding: #3#px #12#px; font-size: #14#px; }
QPushButton[role="chip"]:checked { background: @accentSoft; color: @accent; }
QPushButton[role="chip"]:focus { border: 2px solid @focus; }
QPushButton[role="tile"] { text-align: left; padding: #16#px #20#px; border: 1px solid @line; border-radius: #11#px; font-size: #17#px; font-weight: 700; }
QPushButton[role="tile"]:focus { border: 2px solid @focus; }
QCheckBox { spacing: #8#px; padding: #4#px; border: 2px solid transparent; border-radius: #4#px; }
QCheckBox:focus { border: 2px solid @focus; }
QCheckBox::indicator { width: #18#px; height: #18#px; border: 1px solid @control; border-radius: #4#px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-on.svg); }
QListView { background: @surface; border: 1px solid @line; border-radius: #11#px; }
QListWidget::item { padding: #6#px #4#px; }
QListWidget::item:selected { background: @accentSoft; color: @ink; }
QProgressBar { background: @rail; border: 0; border-radius: #4#px; height: #8#px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: #4#px; }
QScrollBar:vertical { background: transparent; width: #12#px; margin: 0; }
QScrollBar::handle:vertical { background: @control; border-radius: #5#px; min-height: #32#px; margin: #2#px; }
QScrollBar:horizontal { background: transparent; height: #12#px; margin: 0; }
QScrollBar::handle:horizontal { background: @control; border-radius: #5#px; min-width: #32#px; margin: #2#px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)";

} // namespace

Theme::Tokens Theme::tokensOf(Look look) {
    switch (look) {
    case Look::Dark:
        return {QColor(0x1B, 0x1D, 0x20), QColor(0x15, 0x17, 0x19), QColor(0x25, 0x28, 0x2C), QColor(0xEC, 0xE9, 0xE3), QColor(0xB9, 0xBF, 0xC5), QColor(0x9A, 0xA2, 0xA9),
                QColor(0x38, 0x3C, 0x41), QColor(0x6C, 0x73, 0x7A), QColor(0xE0, 0x7A, 0x66), QColor(0x4A, 0x2B, 0x25), QColor(0x1B, 0x1D, 0x20),
                QColor(0x74, 0xC7, 0xA2), QColor(0x20, 0x3A, 0x30), QColor(0xE3, 0xB4, 0x5A), QColor(0x3E, 0x33, 0x1C), QColor(0xF2, 0x8B, 0x82), QColor(0x47, 0x26, 0x24),
                QColor(0x7F, 0xB2, 0xFF), QColor(0x6B, 0x57, 0x14), QColor(0xFF, 0xFF, 0xFF)};
    case Look::Contrast:
        return {QColor(0, 0, 0), QColor(0, 0, 0), QColor(0, 0, 0), QColor(255, 255, 255), QColor(255, 255, 255), QColor(0xE0, 0xE0, 0xE0),
                QColor(0x8C, 0x8C, 0x8C), QColor(255, 255, 255), QColor(0xFF, 0xD5, 0x00), QColor(0x40, 0x38, 0x00), QColor(0, 0, 0),
                QColor(0x6C, 0xF0, 0xA8), QColor(0x00, 0x38, 0x20), QColor(0xFF, 0xC8, 0x3D), QColor(0x40, 0x30, 0x00), QColor(0xFF, 0x9A, 0x9A), QColor(0x50, 0x10, 0x10),
                QColor(0xFF, 0xFF, 0x00), QColor(0xFF, 0xFF, 0x00), QColor(0, 0, 0)};
    case Look::Light:
        break;
    }
    return {QColor(0xF7, 0xF5, 0xF1), QColor(0xF0, 0xEC, 0xE4), QColor(0xFF, 0xFF, 0xFF), QColor(0x1D, 0x23, 0x29), QColor(0x56, 0x61, 0x6B), QColor(0x6B, 0x75, 0x7E),
            QColor(0xE4, 0xE0, 0xD8), QColor(0xCF, 0xC8, 0xBC), QColor(0xA6, 0x3A, 0x2B), QColor(0xF6, 0xE7, 0xE3), QColor(0xFF, 0xFF, 0xFF),
            QColor(0x2E, 0x7A, 0x5A), QColor(0xE4, 0xF1, 0xEB), QColor(0x9A, 0x64, 0x10), QColor(0xFB, 0xF0, 0xDB), QColor(0xB3, 0x26, 0x1E), QColor(0xFB, 0xE5, 0xE3),
            QColor(0x1F, 0x5F, 0xBF), QColor(0xFF, 0xE9, 0xA8), QColor(0x1D, 0x23, 0x29)};
}

Theme::Theme(QApplication &app) : m_app(app), m_tokens(tokensOf(Look::Light)) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Theme::set(Look look, int percent) {
    percent = qBound(100, percent, 250);
    if (look == m_look && percent == m_percent)
        return;
    m_look = look;
    m_percent = percent;
    m_tokens = tokensOf(look);
    apply();
    Q_EMIT changed();
}

void Theme::step(int direction) {
    static constexpr int steps[] = {100, 125, 150, 175, 200, 225, 250};
    int at = 0;
    while (at < 6 && steps[at] < m_percent)
        ++at;
    set(m_look, direction == 0 ? 100 : steps[qBound(0, at + direction, 6)]);
}

int Theme::px(double at100) const {
    return qRound(at100 * m_percent / 100.0);
}

void Theme::apply() {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"), QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(px(baseFont));
    QApplication::setFont(font);
    QPalette p;
    p.setColor(QPalette::Window, m_tokens.paper);
    p.setColor(QPalette::Base, m_tokens.surface);
    p.setColor(QPalette::Text, m_tokens.ink);
    p.setColor(QPalette::WindowText, m_tokens.ink);
    p.setColor(QPalette::ButtonText, m_tokens.ink);
    p.setColor(QPalette::Button, m_tokens.surface);
    p.setColor(QPalette::Highlight, m_tokens.accentSoft);
    p.setColor(QPalette::HighlightedText, m_tokens.ink);
    p.setColor(QPalette::PlaceholderText, m_tokens.ink3);
    p.setColor(QPalette::Link, m_tokens.accent);
    QApplication::setPalette(p);
    m_app.setStyleSheet(sheet());
}

QString Theme::sheet() const {
    QString s = QString::fromLatin1(sheetText);
    const QList<QPair<const char *, QColor>> names{
        {"@accentSoft", m_tokens.accentSoft}, {"@onAccent", m_tokens.onAccent}, {"@accent", m_tokens.accent}, {"@paper", m_tokens.paper}, {"@rail", m_tokens.rail}, {"@surface", m_tokens.surface}, {"@ink2", m_tokens.ink2}, {"@ink3", m_tokens.ink3}, {"@ink", m_tokens.ink}, {"@line", m_tokens.line}, {"@control", m_tokens.control}, {"@ok", m_tokens.ok}, {"@warn", m_tokens.warn}, {"@late", m_tokens.late}, {"@focus", m_tokens.focus}};
    for (const auto &[name, colour] : names)
        s.replace(QLatin1String(name), colour.name());
    QString out;
    const QStringList parts = s.split(QLatin1Char('\n'));
    for (const QString &line : parts) {
        QString l = line;
        for (qsizetype at = 0; (at = l.indexOf(QLatin1Char('#'), at)) >= 0;) {
            const qsizetype end = l.indexOf(QLatin1Char('#'), at + 1);
            bool ok = false;
            const int n = end > at ? l.mid(at + 1, end - at - 1).toInt(&ok) : 0;
            if (!ok) {
                ++at;
                continue;
            }
            l.replace(at, end - at + 1, QString::number(px(n)));
        }
        out += l + QLatin1Char('\n');
    }
    return out;
}

QIcon Theme::icon(const QString &name, const QColor &colour) const {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int size = px(20) * 2;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    return QIcon(pixmap);
}

} // namespace vl
