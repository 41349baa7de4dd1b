// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sync/SyncPage.h"

#include "desktop/Widgets.h"
#include "desktop/sync/SyncWords.h"
#include "jobs/Sentences.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QMessageBox>
#include <QStorageInfo>
#include <QSysInfo>
#include <QVBoxLayout>

namespace vl {

namespace {

constexpr int logLines = 12;

// Where sticks are mounted; empty when none is in, or more than one.
QString onlyStick() {
    QStringList found;
    for (const QStorageInfo &v : QStorageInfo::mountedVolumes()) {
        const QString at = v.rootPath();
#ifdef Q_OS_WIN
        const bool removable = !at.startsWith(QDir::rootPath(), Qt::CaseInsensitive); // untested platform
#else
        const bool removable = at.startsWith(QLatin1String("/media/")) || at.startsWith(QLatin1String("/run/media/"));
#endif
        if (removable && v.isReady() && !v.isReadOnly())
            found += at;
    }
    return found.size() == 1 ? found.first() : QString();
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

SyncPage::SyncPage(Desk &desk, SyncAgent &agent, QWidget *parent) : RebuiltPage(desk, parent), m_agent(agent) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addBody(outer, {24, 18, 24, 18});
    connect(&agent, &SyncAgent::changed, this, &SyncPage::renewState);
    connect(&agent, &SyncAgent::agreementAsked, this, [this](const QString &sentence) {
        if (QMessageBox::question(window(), tr("Many removals"), sentence, QMessageBox::Yes | QMessageBox::No, QMessageBox::No) == QMessageBox::Yes)
            m_agent.now(true);
    });
    rebuild();
}

void SyncPage::arrive() {
    m_said.clear();
    rebuild();
    focusFirst();
}

void SyncPage::focusFirst() {
    for (const auto *name : {"enrolCodeEdit", "decideButton", "syncNowButton"})
        if (auto *w = m_body->findChild<QWidget *>(QLatin1String(name)))
            return w->setFocus();
}

QString SyncPage::fingerprint() const {
    const SyncGlance &g = m_agent.glance();
    return QStringLiteral("%1/%2/%3/%4/%5/%6/%7/%8").arg(g.papersUnsent).arg(g.papersMissing).arg(g.enrolled).arg(g.counts.pending).arg(g.counts.conflicts).arg(g.counts.parked + g.counts.quarantined).arg(g.verifiedAtMs).arg(g.triedAtMs);
}

void SyncPage::rebuild() {
    m_built = fingerprint();
    const QWidget *focus = m_body != nullptr && m_body->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focused = focus != nullptr ? focus->objectName() : QString();
    m_state = nullptr;
    m_now = nullptr;
    QVBoxLayout *column = freshBody(18);
    column->addWidget(label(tr("Reporting to the county"), "heading", m_body));
    m_message = label({}, "hint", m_body);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    showMessage(m_message, m_said);
    setState(m_message, "role", m_saidRole);
    if (!m_agent.glance().enrolled) {
        buildEnrol(card(column, 8));
    } else {
        buildState(card(column, 8));
        buildWishes(column);
        buildStick(card(column, 8));
        buildDevices(card(column, 8));
        buildLog(card(column, 8));
    }
    column->addStretch();
    renewState();
    if (focused.isEmpty())
        return;
    if (auto *again = m_body->findChild<QWidget *>(focused))
        again->setFocus();
    else
        focusFirst(); // what she was on has done its work
}

void SyncPage::buildEnrol(QVBoxLayout *card) {
    auto *box = card->parentWidget();
    card->addWidget(label(tr("This book is kept on this computer only"), "section", box));
    auto *why = label(tr("With the county's code it also goes to the county's server, sealed: ID numbers, phones, bank cards and health cannot be read there. Everything goes on working without a network."), "hint", box);
    why->setWordWrap(true);
    card->addWidget(why);
    auto *codeEdit = new QLineEdit(box);
    codeEdit->setObjectName(QStringLiteral("enrolCodeEdit"));
    codeEdit->setPlaceholderText(QStringLiteral("192.168.1.20:8443/411399100200/XXXXX-XXXXX-…"));
    auto *codeLabel = label(tr("The county's code"), "field", box);
    codeLabel->setBuddy(codeEdit);
    codeEdit->setAccessibleName(codeLabel->text());
    auto *nameEdit = new QLineEdit(QSysInfo::machineHostName(), box);
    nameEdit->setObjectName(QStringLiteral("deviceNameEdit"));
    auto *nameLabel = label(tr("What this computer is called"), "field", box);
    nameLabel->setBuddy(nameEdit);
    nameEdit->setAccessibleName(nameLabel->text());
    card->addWidget(codeLabel);
    card->addWidget(codeEdit);
    card->addWidget(nameLabel);
    card->addWidget(nameEdit);
    auto *go = button(tr("Connect to the county"), "primary", box);
    go->setObjectName(QStringLiteral("enrolButton"));
    const bool may = m_desk.may(Permission::ManageAccounts) && !m_desk.store().readOnly();
    go->setEnabled(may);
    codeEdit->setEnabled(may);
    nameEdit->setEnabled(may);
    connect(go, &QPushButton::clicked, this, [this, codeEdit, nameEdit] { enrol(codeEdit->text(), nameEdit->text()); });
    connect(codeEdit, &QLineEdit::returnPressed, go, &QPushButton::click);
    card->addWidget(go, 0, Qt::AlignLeft);
    if (!may)
        card->addWidget(label(tr("The clerk or the secretary does this."), "hint", box));
}

void SyncPage::buildState(QVBoxLayout *card) {
    auto *box = card->parentWidget();
    m_state = label({}, "section", box);
    m_state->setWordWrap(true);
    card->addWidget(m_state);
    m_trouble = label({}, "warning", box);
    m_trouble->setWordWrap(true);
    card->addWidget(m_trouble);
    const SyncGlance &g = m_agent.glance();
    const auto line = [&](const QString &text) {
        auto *l = label(text, "hint", box);
        l->setWordWrap(true);
        card->addWidget(l);
    };
    if (!m_desk.store().villageKey())
        line(saySyncReason(QStringLiteral("waitingForKey")));
    if (g.counts.pending > 0)
        line(tr("%n change(s) have no receipt of the county yet. They are stored here and go out by themselves.", nullptr, static_cast<int>(g.counts.pending)));
    if (g.counts.parked > 0)
        line(tr("%n entries came and wait for others that belong before them.", nullptr, static_cast<int>(g.counts.parked)));
    if (g.counts.quarantined > 0)
        line(tr("%n entries are kept and do not count here: from a newer version of the program, or from a computer that was shut out.", nullptr, static_cast<int>(g.counts.quarantined)));
    if (g.papersUnsent > 0)
        line(tr("%n attachment(s) are still to be sent. They go after the changes.", nullptr, static_cast<int>(g.papersUnsent)));
    if (g.papersMissing > 0)
        line(tr("%n attachment(s) of other computers are not here yet.", nullptr, static_cast<int>(g.papersMissing)));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_now = button(tr("Report now"), g.counts.conflicts > 0 ? nullptr : "primary", box);
    m_now->setObjectName(QStringLiteral("syncNowButton"));
    connect(m_now, &QPushButton::clicked, this, [this] { m_agent.isRunning() ? m_agent.cancel() : m_agent.now(); });
    if (g.counts.conflicts > 0) {
        auto *decide = button(tr("Decide %n place(s)", nullptr, static_cast<int>(g.counts.conflicts)), "primary", box);
        decide->setObjectName(QStringLiteral("decideButton"));
        connect(decide, &QPushButton::clicked, this, &SyncPage::conflictsAsked);
        row->addWidget(decide);
    }
    row->addWidget(m_now);
    row->addStretch();
    card->addLayout(row);
}

void SyncPage::buildWishes(QVBoxLayout *column) {
    auto wishes = countyWishes(m_desk.store());
    if (!wishes || wishes->isEmpty())
        return;
    QVBoxLayout *inside = card(column, 8);
    auto *box = inside->parentWidget();
    inside->addWidget(label(tr("What the county asks to read"), "section", box));
    const bool may = m_desk.may(Permission::AnswerCounty) && !m_desk.store().readOnly();
    for (const CountyWish &w : std::as_const(*wishes)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *what = label(tr("%1 asks for: %2").arg(w.asked.name, SyncWords::wished(w)), nullptr, box);
        what->setWordWrap(true);
        row->addWidget(what, 1);
        if (w.answered) {
            row->addWidget(label(w.agreed ? tr("✓ agreed") : tr("declined"), w.agreed ? "ok" : "hint", box));
        } else if (may && w.known()) {
            auto *go = button(tr("Answer…"), nullptr, box);
            go->setObjectName(QStringLiteral("answerButton"));
            go->setAccessibleName(tr("Answer %1").arg(w.asked.name));
            connect(go, &QPushButton::clicked, this, [this, w] { answer(w); });
            row->addWidget(go);
        } else {
            row->addWidget(label(w.known() ? tr("▲ the secretary answers this") : tr("▲ needs a newer version of the program"), "warning", box));
        }
        inside->addLayout(row);
    }
}

void SyncPage::answer(const CountyWish &w) {
    QMessageBox box(QMessageBox::Question, tr("The county asks"), tr("May %1 read: %2?").arg(w.asked.name, SyncWords::wished(w)), QMessageBox::NoButton, window());
    box.setInformativeText(tr("Reason: %1\nBasis: %2\n\n%3").arg(w.asked.reason, w.asked.basis, w.wholeKey() ? tr("The key is sealed to this office's officer and kept for the day when no computer of the village is left. It opens everything. The answer stays in the book and cannot be taken back.") : tr("A yes opens this field of all residents to this office's officer, today's values and later ones; the server itself still cannot read it. The answer stays in the book and cannot be taken back.")));
    auto *yes = box.addButton(tr("Yes, agree"), QMessageBox::AcceptRole);
    auto *no = box.addButton(tr("No, decline"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Decide later"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != yes && box.clickedButton() != no)
        return;
    if (auto s = answerWish(m_desk.store(), w.asked.mark(), box.clickedButton() == yes); !s)
        return say(vl::say(s.error()), "problem");
    say(tr("Answered. The county learns it with the next report."), "ok");
    m_agent.now();
}

void SyncPage::buildStick(QVBoxLayout *card) {
    auto *box = card->parentWidget();
    card->addWidget(label(tr("Without a network: a stick"), "section", box));
    auto *how = label(tr("1  Put the changes on a stick.   2  Somebody carries it to the county, which reads it and writes an answer.   3  Take the answer in here. Whoever carries it can neither read nor change anything."), "hint", box);
    how->setWordWrap(true);
    card->addWidget(how);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *put = button(tr("Put changes on the stick"), nullptr, box);
    put->setObjectName(QStringLiteral("stickOutButton"));
    auto *take = button(tr("Take changes from the stick"), nullptr, box);
    take->setObjectName(QStringLiteral("stickInButton"));
    connect(put, &QPushButton::clicked, this, &SyncPage::putOnStick);
    connect(take, &QPushButton::clicked, this, &SyncPage::takeFromStick);
    row->addWidget(put);
    row->addWidget(take);
    row->addStretch();
    card->addLayout(row);
}

void SyncPage::buildDevices(QVBoxLayout *card) {
    auto *box = card->parentWidget();
    card->addWidget(label(tr("The village's computers"), "section", box));
    auto list = villageDevices(m_desk.store());
    if (!list)
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int line = 0;
    for (const DeviceLine &d : std::as_const(*list)) {
        grid->addWidget(label(d.member.name, nullptr, box), line, 0);
        grid->addWidget(label(comparisonCode(d.member.keys), "hint", box), line, 1);
        const char *role = d.member.revoked ? "problem" : d.waitsForKey ? "warning"
                                                                        : "hint";
        const QString state = d.member.revoked ? tr("● shut out by the county") : d.self && !d.waitsForKey ? tr("this computer")
                                                                              : d.waitsForKey              ? tr("▲ asks to be let in")
                                                                                                           : tr("works along");
        grid->addWidget(label(state, role, box), line, 2);
        if (d.lastMs > 0)
            grid->addWidget(label(tr("%n change(s), the last %1", nullptr, static_cast<int>(d.changes)).arg(SyncWords::when(d.lastMs, m_desk.book().clock().nowMs())), "hint", box), line, 3);
        if (d.waitsForKey && !d.self && m_desk.may(Permission::ManageAccounts)) {
            auto *let = button(tr("Let it in"), nullptr, box);
            let->setObjectName(QStringLiteral("approveButton"));
            let->setAccessibleName(tr("Let %1 in").arg(d.member.name));
            connect(let, &QPushButton::clicked, this, [this, d] { approve(d); });
            grid->addWidget(let, line, 4);
        }
        ++line;
    }
    grid->setColumnStretch(5, 1);
    card->addLayout(grid);
    auto *hint = label(tr("A further computer joins from its first page with a code of the county. Compare the six digits by telephone before you let it in: from then on it reads everything."), "hint", box);
    hint->setWordWrap(true);
    card->addWidget(hint);
}

void SyncPage::buildLog(QVBoxLayout *card) {
    auto *box = card->parentWidget();
    card->addWidget(label(tr("What went and came"), "section", box));
    auto lines = syncLog(m_desk.store(), logLines);
    if (!lines || lines->isEmpty()) {
        card->addWidget(label(tr("Nothing yet."), "hint", box));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const SyncLogLine &l : std::as_const(*lines)) {
        const QStringList cells{SyncWords::when(l.atMs, m_desk.book().clock().nowMs()), tr("%1 sent").arg(l.sent), tr("%1 received").arg(l.received), sizeText(l.bytes)};
        for (int i = 0; i < cells.size(); ++i)
            grid->addWidget(label(cells[i], "hint", box), row, i, i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        auto *out = label(SyncWords::outcome(l), "hint", box);
        out->setWordWrap(true);
        grid->addWidget(out, row++, 4);
    }
    grid->setColumnStretch(4, 1);
    card->addLayout(grid);
}

void SyncPage::renewState() {
    const SyncGlance &g = m_agent.glance();
    if (!m_agent.isRunning() && m_built != fingerprint() && !m_job.isRunning()) {
        m_said.clear(); // what was said was about what was so then
        return rebuild();
    }
    if (m_state == nullptr)
        return;
    const SyncSentence s = SyncWords::of(g, m_agent.isRunning(), m_desk.book().clock().nowMs());
    m_state->setText((qstrcmp(s.role, "ok") == 0 ? QStringLiteral("✓ ") : QString()) + s.text);
    showMessage(m_trouble, g.trouble);
    m_now->setText(m_agent.isRunning() ? tr("Stop (%1 %)").arg(m_agent.percent()) : tr("Report now"));
}

void SyncPage::say(const QString &text, const char *role) {
    m_agent.look();
    m_said = text;
    m_saidRole = QLatin1String(role);
    rebuild();
}

void SyncPage::enrol(const QString &code, const QString &name) {
    if (m_job.isRunning())
        return;
    auto error = std::make_shared<std::optional<Error>>();
    const auto goOn = holdStill(m_body);
    m_job.start(
        [this, code, name, error](const JobProgress &) {
            auto store = m_desk.book().connect();
            const Status s = store ? enrolWithCode(**store, code, name) : Status(store.error());
            if (!s)
                *error = s.error();
        },
        [this, error, goOn] {
            goOn();
            if (*error) { // what was typed stays
                showMessage(m_message, vl::say(**error));
                setState(m_message, "role", QStringLiteral("problem"));
                return;
            }
            say(tr("This computer is connected. What is in the book goes out now."), "ok");
            focusFirst();
            m_agent.now();
        });
}

void SyncPage::approve(const DeviceLine &device) {
    QMessageBox box(QMessageBox::Question, tr("Let a computer in"), tr("Does the other screen show the digits %1?").arg(comparisonCode(device.member.keys)), QMessageBox::NoButton, window());
    box.setInformativeText(tr("%1 then reads and writes everything in this village's book.").arg(device.member.name));
    auto *yes = box.addButton(tr("Yes, let it in"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("No"), QMessageBox::RejectRole)); // it cannot be taken back
    box.exec();
    if (box.clickedButton() != yes)
        return;
    if (auto s = approveDevice(m_desk.store(), device.member.device); !s)
        return say(vl::say(s.error()), "problem");
    say(tr("%1 is let in with the next report.").arg(device.member.name), "ok");
    m_agent.now();
}

void SyncPage::putOnStick() {
    QString folder = onlyStick();
    if (folder.isEmpty())
        folder = QFileDialog::getExistingDirectory(window(), tr("The stick"), QDir::homePath());
    if (!folder.isEmpty())
        writeStickTo(folder);
}

// The stick and the line change the same things: one after the other.
bool SyncPage::stickMayRun() {
    if (m_job.isRunning())
        return false;
    if (m_agent.isRunning()) {
        say(tr("Reporting is under way. Try again in a moment."), "warning");
        return false;
    }
    m_agent.hold(true);
    return true;
}

void SyncPage::writeStickTo(const QString &folder) {
    if (!stickMayRun())
        return;
    const QString file = QDir(folder).filePath(QStringLiteral("%1-%2.vlbundle").arg(m_desk.book().villageCode(), QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    auto outcome = std::make_shared<std::optional<Result<BundleMade>>>();
    m_job.start(
        [this, file, outcome](const JobProgress &) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? writeStick(**store, file) : Result<BundleMade>(store.error()));
        },
        [this, outcome, file] {
            m_agent.hold(false);
            const Result<BundleMade> &made = **outcome;
            if (!made)
                return say(vl::say(made.error()), "problem");
            const QString done = tr("%n change(s) are on the stick: %1. They count as sent when the county's answer has been taken in.", nullptr, static_cast<int>(made->changes)).arg(QDir::toNativeSeparators(file));
            const QString leftOut = made->leftOut > 0 ? QLatin1Char(' ') + tr("%n attachment(s) could not be read here and are not on it: check the book.", nullptr, static_cast<int>(made->leftOut)) : QString();
            say(done + leftOut, leftOut.isEmpty() ? "ok" : "warning");
        });
}

void SyncPage::takeFromStick() {
    const QString stick = onlyStick();
    const QString file = QFileDialog::getOpenFileName(window(), tr("The file on the stick"), stick.isEmpty() ? QDir::homePath() : stick, tr("Changes (*.vlbundle)"));
    if (!file.isEmpty())
        readStickFile(file, false);
}

void SyncPage::readStickFile(const QString &file, bool allowManyRemovals) {
    if (!stickMayRun())
        return;
    auto outcome = std::make_shared<std::optional<Result<BundleTaken>>>();
    m_job.start(
        [this, file, allowManyRemovals, outcome](const JobProgress &) {
            auto store = m_desk.book().connect();
            outcome->emplace(store ? readStick(**store, file, allowManyRemovals) : Result<BundleTaken>(store.error()));
        },
        [this, outcome, file] {
            m_agent.hold(false);
            const Result<BundleTaken> &taken = **outcome;
            if (!taken && taken.error().detail == QLatin1String("manyRemovals")) {
                if (QMessageBox::question(window(), tr("Many removals"), vl::say(taken.error()), QMessageBox::Yes | QMessageBox::No, QMessageBox::No) == QMessageBox::Yes)
                    readStickFile(file, true);
                return;
            }
            if (!taken)
                return say(vl::say(taken.error()), "problem");
            if (!taken->touched.isEmpty())
                m_desk.changed(taken->touched, tr("%n entries arrived from a stick.", nullptr, static_cast<int>(taken->received)));
            const QString done = tr("Taken in: %1 new entries, %2 of ours now have the county's receipt.").arg(taken->received).arg(taken->sent);
            const QString bad = taken->badPapers > 0 ? QLatin1Char(' ') + tr("%n attachment(s) on the stick are damaged and were not taken in: they are asked for again.", nullptr, static_cast<int>(taken->badPapers)) : QString();
            say(done + bad, bad.isEmpty() ? "ok" : "warning");
        });
}

} // namespace vl
