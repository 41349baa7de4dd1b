// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's recording beside its words: marks jump to a place, the space bar plays and pauses. One piece is in memory at
// a time, decoded on a worker.
#pragma once

#include "desktop/Desk.h"
#include "media/Player.h"
#include "store/Recordings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSlider;

namespace vl {

class RowList;
class RowsModel;

class ListenDialog : public QDialog {
    Q_OBJECT

public:
    ListenDialog(Desk &desk, const Id &meeting, const QString &title, const QString &words, QWidget *parent);
    ~ListenDialog() override;
    /// From this place in the whole recording (ms, pauses left out).
    void playFrom(qint64 ms);
    void pause();
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] bool isPlaying() const { return m_player.isPlaying(); }
    [[nodiscard]] RowList *marks() const { return m_marks; }
    [[nodiscard]] QString message() const;

private:
    void build(const QString &words);
    void fillMarks();
    void showPosition();
    [[nodiscard]] qint64 placeOf(qint64 epochMs) const;

    Desk &m_desk;
    QList<RecordingPart> m_parts;
    QList<RecordingMark> m_list;
    qint64 m_length = 0;
    qsizetype m_part = -1; ///< the one that is in m_samples
    QByteArray m_samples;
    qint64 m_stoppedAt = 0;
    Player m_player;
    QSlider *m_slider = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_play = nullptr;
    RowsModel *m_model = nullptr;
    RowList *m_marks = nullptr;
    BackgroundJob m_job;
};

} // namespace vl
