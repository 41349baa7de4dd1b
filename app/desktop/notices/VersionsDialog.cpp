// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notices/VersionsDialog.h"

#include "desktop/Widgets.h"
#include "jobs/NoticeJob.h"
#include "jobs/Sentences.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vl {

namespace {

class VersionWords {
    Q_DECLARE_TR_FUNCTIONS(Versions)

public:
    static QString title(const NoticeLine &n) { return tr("Versions of %1").arg(n.number); }
    static QString line(const NoticeVersionLine &v) {
        QString out = tr("Version %1: %2, %3").arg(v.version).arg(v.authorName, QLocale().toString(QDateTime::fromMSecsSinceEpoch(v.atMs), QLocale::ShortFormat));
        if (!v.decision.isEmpty())
            out += QStringLiteral("\n") + QStringLiteral("%1: %2 %3").arg(v.decidedBy, codeName(QStringLiteral("notice_decision"), v.decision), v.reason).trimmed();
        return out;
    }
    static QString versions() { return tr("Versions"); }
    static QString words() { return tr("What it said"); }
    static QString close() { return tr("Close"); }
};

QString wordsOf(Store &store, const Id &version) {
    auto content = versionContent(store, version);
    auto document = content ? content->document() : Result<NoticeDocument>(content.error());
    return document ? spokenOf(*document) : say(document.error());
}

} // namespace

void showVersions(Desk &desk, const NoticeLine &line, QWidget *parent) {
    auto all = noticeVersions(desk.store(), line.id);
    if (!all)
        return Q_EMIT desk.failed(say(all.error()));
    QDialog d(parent);
    d.setWindowTitle(VersionWords::versions());
    auto *column = new QVBoxLayout(&d);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(label(VersionWords::title(line), "heading", &d));
    auto *list = new QListWidget(&d);
    list->setObjectName(QStringLiteral("versionList"));
    list->setAccessibleName(VersionWords::versions());
    auto *words = new QPlainTextEdit(&d);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setAccessibleName(VersionWords::words());
    for (const NoticeVersionLine &v : std::as_const(*all))
        list->addItem(VersionWords::line(v));
    QObject::connect(list, &QListWidget::currentRowChanged, &d, [&](int row) { words->setPlainText(row < 0 ? QString() : wordsOf(desk.store(), (*all)[row].id)); });
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(list, 2);
    both->addWidget(words, 3);
    column->addLayout(both, 1);
    auto *close = button(VersionWords::close(), nullptr, &d);
    column->addWidget(close, 0, Qt::AlignRight);
    finishDialog(&d, close, desk.theme());
    d.resize(desk.theme().px(820), desk.theme().px(480));
    list->setCurrentRow(0);
    list->setFocus();
    d.exec();
}

} // namespace vl
