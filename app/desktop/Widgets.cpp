// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Widgets.h"

#include "base/Pinyin.h"
#include "base/Text.h"
#include "jobs/Sentences.h"
#include "records/CodeTables.h"
#include "rules/DateText.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace vl {

namespace {

// Letters typed on a combo choose the entry whose initials or pinyin begin with them, as in the forms (residents/CodeBox).
class ByInitials : public QObject {
public:
    explicit ByInitials(QComboBox *combo) : QObject(combo), m_combo(combo) { combo->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override {
        Q_UNUSED(object)
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString letter = key->text().toLower();
        if (letter.size() != 1 || !letter.front().isLetter() || letter.front().unicode() > 127 || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            return false;
        constexpr int pauseMs = 1200;
        if (!m_since.isValid() || m_since.elapsed() > pauseMs)
            m_typed.clear();
        m_since.start();
        m_typed += letter;
        for (int i = 0; i < m_combo->count(); ++i)
            for (const QString &word : m_combo->itemText(i).split(QChar(0x3000)))
                if (begins(word)) {
                    m_combo->setCurrentIndex(i);
                    return true;
                }
        return true;
    }

private:
    bool begins(const QString &word) {
        const QStringList readings = m_pinyin.readings(word);
        return word.startsWith(m_typed, Qt::CaseInsensitive) || std::any_of(readings.cbegin(), readings.cend(), [this](const QString &r) { return Pinyin::initials(r).startsWith(m_typed) || QString(r).remove(QLatin1Char(' ')).startsWith(m_typed); });
    }

    QComboBox *m_combo;
    Pinyin m_pinyin;
    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace

void chooseByInitials(QComboBox *combo) {
    new ByInitials(combo);
}

QList<QPair<QString, QString>> choicesOf(const QString &codeTable, const QString &empty) {
    QList<QPair<QString, QString>> out;
    if (!empty.isNull())
        out.append({QString(), empty});
    for (const CodeEntry &e : CodeTable::get(codeTable).entries())
        out.append({e.code, inLanguage(e.zh, e.en)});
    return out;
}

void fillCodes(QComboBox *combo, const QString &table, const QString &empty) {
    combo->clear();
    for (const auto &[code, name] : choicesOf(table, empty))
        combo->addItem(name, code);
}

void chooseData(QComboBox *combo, const QVariant &data) {
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

void showMessage(QLabel *label, const QString &text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QPushButton *button(const QString &text, const char *role, QWidget *parent) {
    auto *b = new QPushButton(text, parent);
    if (role != nullptr)
        b->setProperty("role", QLatin1String(role));
    b->setAutoDefault(false);
    return b;
}

QLabel *label(const QString &text, const char *role, QWidget *parent) {
    auto *l = new QLabel(text, parent);
    if (role != nullptr)
        l->setProperty("role", QLatin1String(role));
    l->setTextFormat(Qt::PlainText);
    return l;
}

QScrollArea *scrollArea(QWidget *parent) {
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

std::function<void()> holdStill(QWidget *widget) {
    const QPointer<QWidget> had = widget->focusWidget();
    widget->setEnabled(false);
    return [widget = QPointer(widget), had] {
        if (widget)
            widget->setEnabled(true);
        if (had)
            had->setFocus();
    };
}

void setState(QWidget *widget, const char *property, const QVariant &value) {
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QTime readTypedTime(const QString &typed) {
    QString t = typed.normalized(QString::NormalizationForm_KC).trimmed();
    t.replace(QStringLiteral("点半"), QStringLiteral(":30")).remove(QChar(u'分')).remove(QChar(u'整'));
    for (const QChar c : {QChar(u'.'), QChar(u'点'), QChar(u'时')})
        t.replace(c, QLatin1Char(':'));
    if (t.endsWith(QLatin1Char(':')))
        t += QStringLiteral("00");
    if (!t.contains(QLatin1Char(':')) && (t.size() == 3 || t.size() == 4))
        t.insert(t.size() - 2, QLatin1Char(':'));
    return QTime::fromString(t, t.size() > 4 ? QStringLiteral("HH:mm") : QStringLiteral("H:mm"));
}

namespace {

// Day and month without a year.
QDate dayOfYear(const QString &typed, int year) {
    const QStringList parts = QString(typed).remove(QChar(u'日')).remove(QChar(u'号')).replace(QChar(u'月'), QLatin1Char('.')).replace(QLatin1Char('/'), QLatin1Char('.')).replace(QLatin1Char('-'), QLatin1Char('.')).split(QLatin1Char('.'));
    return parts.size() == 2 && parts[0].size() <= 2 ? QDate(year, parts[0].toInt(), parts[1].toInt()) : QDate();
}

// 今天, 昨天, -1 and their like.
QDate dayFromToday(const QString &t, const QDate &today) {
    constexpr int farthest = 400;
    static const QHash<QString, int> words{{QStringLiteral("今天"), 0}, {QStringLiteral("0"), 0}, {QStringLiteral("."), 0}, {QStringLiteral("昨天"), -1}, {QStringLiteral("前天"), -2}, {QStringLiteral("明天"), 1}, {QStringLiteral("后天"), 2}};
    if (const auto it = words.constFind(t); it != words.cend())
        return today.addDays(*it);
    bool number = false;
    const int days = t.toInt(&number);
    const bool meant = number && days != 0 && std::abs(days) < farthest && (t.startsWith(QLatin1Char('-')) || t.startsWith(QLatin1Char('+')));
    return meant ? today.addDays(days) : QDate();
}

} // namespace

QString readTypedDate(const QString &typed, const QDate &today) {
    const QString t = squeezed(typed);
    if (const QDate d = dayFromToday(t, today); d.isValid() && d <= today)
        return d.toString(Qt::ISODate);
    for (const int year : {today.year(), today.year() - 1})
        if (const QDate d = dayOfYear(t, year); d.isValid() && d <= today)
            return d.toString(Qt::ISODate);
    return readDate(typed, {today, false, false}).iso;
}

QString readTypedDay(const QString &typed, const QDate &today) {
    constexpr int halfYear = 183;
    constexpr int years = 50; // nobody plans further
    const QString t = squeezed(typed);
    if (const QDate d = dayFromToday(t, today); d.isValid())
        return d.toString(Qt::ISODate);
    for (const int year : {today.year(), today.year() + 1})
        if (const QDate d = dayOfYear(t, year); d.isValid() && d.daysTo(today) <= halfYear)
            return d.toString(Qt::ISODate);
    return readDate(typed, {today.addYears(years), false, false}).iso;
}

namespace {

class CardKeeper : public QObject {
public:
    CardKeeper(QWidget *page, QWidget *card, Theme &theme, int at100) : QObject(page), m_page(page), m_card(card), m_theme(theme), m_at100(at100) {
        page->installEventFilter(this);
        connect(&theme, &Theme::changed, this, [this] { fit(); });
        fit();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            fit();
        return QObject::eventFilter(object, event);
    }

private:
    // Wrapped text needs the more height the narrower it is, which a layout's minimum leaves out: it would lay one
    // line upon the other.
    void fit() {
        m_card->setFixedWidth(qMax(320, qMin(m_theme.px(m_at100), m_page->width() - 32)));
        if (QLayout *all = m_page->layout(); all != nullptr && all->hasHeightForWidth())
            m_page->setMinimumHeight(all->totalMinimumHeightForWidth(m_page->width()));
    }
    QWidget *m_page;
    QWidget *m_card;
    Theme &m_theme;
    int m_at100;
};

// A label of several lines is given the height of one when its font comes from the style sheet.
class TextKeeper : public QObject {
public:
    explicit TextKeeper(QLabel *label) : QObject(label), m_label(label) { label->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::Resize:
            fit();
            break;
        default:
            break;
        }
        return QObject::eventFilter(object, event);
    }

private:
    void fit() {
        const int frame = m_label->height() - m_label->contentsRect().height();
        const int needed = m_label->fontMetrics().size(0, m_label->text()).height() + frame;
        if (m_label->minimumHeight() != needed)
            m_label->setMinimumHeight(needed);
    }
    QLabel *m_label;
};

} // namespace

void keepWholeText(QLabel *label) {
    new TextKeeper(label);
}

void keepCardWidth(QWidget *page, QWidget *card, Theme &theme, int at100) {
    new CardKeeper(page, card, theme, at100);
}

namespace {

// With large letters a dialog is taller than the screen: what it holds is scrolled then. What was wrong and the buttons stay in
// sight below it.
class DialogFitter : public QObject {
public:
    explicit DialogFitter(QDialog *dialog) : QObject(dialog), m_dialog(dialog) { dialog->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override {
        // When it is shown, and when a message makes it higher.
        if (!m_scrolls && (event->type() == QEvent::Show || (event->type() == QEvent::LayoutRequest && m_dialog->isVisible())))
            fit();
        return QObject::eventFilter(object, event);
    }

private:
    void fit() {
        constexpr int frame = 60; // title bar and the desktop's own bar
        const QSize room = m_dialog->screen()->availableSize() - QSize(16, frame);
        m_dialog->setMaximumSize(room);
        const QSize hint = m_dialog->sizeHint();
        const int width = std::max({m_dialog->width(), m_dialog->minimumWidth(), hint.width()});
        const int height = m_dialog->layout()->hasHeightForWidth() ? m_dialog->layout()->totalHeightForWidth(width) : hint.height(); // lines that wrap
        if (height <= room.height() && width <= room.width()) {
            if (height > m_dialog->height())
                m_dialog->resize(width, height);
            return;
        }
        m_scrolls = true;
        m_dialog->setMinimumWidth(std::min(m_dialog->minimumWidth(), room.width()));
        QWidget *typing = m_dialog->focusWidget();
        QScrollArea *area = scrollArea(m_dialog);
        auto *inner = new QWidget(area);
        const Foot foot = takeFoot();
        inner->setLayout(m_dialog->layout());
        area->setWidget(inner);
        area->setWidgetResizable(true);
        auto *outer = new QVBoxLayout(m_dialog);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(area, 1);
        if (foot.buttons != nullptr) {
            constexpr int side = 24;
            auto *below = new QVBoxLayout;
            below->setContentsMargins(side, 0, side, side / 2);
            if (foot.message != nullptr)
                below->addWidget(foot.message);
            below->addLayout(foot.buttons);
            outer->addLayout(below);
        }
        m_dialog->resize(std::min(room.width(), inner->sizeHint().width() + frame / 2), room.height());
        if (typing != nullptr) // it lost the keyboard on its way into the area
            typing->setFocus();
        // Where Tab goes is where she looks.
        QObject::connect(qApp, &QApplication::focusChanged, area, [area, inner](QWidget *, QWidget *now) {
            if (now != nullptr && inner->isAncestorOf(now))
                area->ensureWidgetVisible(now);
        });
    }

    struct Foot {
        QWidget *message = nullptr;
        QLayout *buttons = nullptr;
    };
    // The last line of the dialog, when it is the one with its main button, and the message above it.
    Foot takeFoot() {
        Foot out;
        auto *column = qobject_cast<QVBoxLayout *>(m_dialog->layout());
        auto *ok = m_dialog->findChild<QPushButton *>(QStringLiteral("okButton"));
        QLayout *last = column == nullptr || column->count() < 2 ? nullptr : column->itemAt(column->count() - 1)->layout();
        if (ok == nullptr || last == nullptr || last->indexOf(ok) < 0)
            return out;
        column->removeItem(last);
        last->setParent(nullptr);
        out.buttons = last;
        QWidget *above = column->itemAt(column->count() - 1)->widget();
        if (above != nullptr && above->objectName() == QLatin1String("messageLabel")) {
            column->removeWidget(above);
            out.message = above;
        }
        return out;
    }

    QDialog *m_dialog;
    bool m_scrolls = false;
};

} // namespace

void finishDialog(QDialog *dialog, QPushButton *cancel, const Theme &theme) {
    dialog->setMinimumWidth(theme.px(440));
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    new DialogFitter(dialog);
    // What a form's main button does is never more than one key away.
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("okButton"));
    if (ok == nullptr)
        return;
    QWidget::setTabOrder(ok, cancel); // behind the last field comes what she wants, not what throws it away
    for (const char *keys : {"Ctrl+S", "Ctrl+Return", "Ctrl+Enter"})
        QObject::connect(new QShortcut(QKeySequence(QLatin1String(keys)), dialog), &QShortcut::activated, ok, &QPushButton::click);
}

} // namespace vl
