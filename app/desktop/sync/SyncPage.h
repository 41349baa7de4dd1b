// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting to the county, in detail: what waits and why, what went and came, the stick, and the village's
// computers.
#pragma once

#include "desktop/RebuiltPage.h"
#include "desktop/sync/SyncAgent.h"
#include "store/Consents.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vl {

class SyncPage : public RebuiltPage {
    Q_OBJECT

public:
    SyncPage(Desk &desk, SyncAgent &agent, QWidget *parent);
    /// She comes to this page: what was said before is old.
    void arrive();

Q_SIGNALS:
    void conflictsAsked();

protected:
    void rebuild() override;

private:
    [[nodiscard]] QString fingerprint() const;
    void buildEnrol(QVBoxLayout *card);
    void buildState(QVBoxLayout *card);
    void buildWishes(QVBoxLayout *column);
    void answer(const CountyWish &wish);
    void buildStick(QVBoxLayout *card);
    void buildDevices(QVBoxLayout *card);
    void buildLog(QVBoxLayout *card);
    void focusFirst();
    void renewState();
    void enrol(const QString &code, const QString &name);
    void approve(const DeviceLine &device);
    [[nodiscard]] bool stickMayRun();
    void writeStickTo(const QString &folder);
    void putOnStick();
    void takeFromStick();
    void readStickFile(const QString &file, bool allowManyRemovals);
    void say(const QString &text, const char *role);

    SyncAgent &m_agent;
    QLabel *m_state = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_now = nullptr;
    QString m_said;
    QString m_built; ///< what the page shows, to notice when it is no longer so
    QString m_saidRole;
    BackgroundJob m_job;
};

} // namespace vl
