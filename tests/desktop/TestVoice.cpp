// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting recorded through a real sound server (tests/desktop/voice.sh): if this fails, nothing is on the recording, it lies
// somewhere in the clear, or a place in it is not found again.
#include "desktop/VoiceKeeper.h"
#include "desktop/Window.h"
#include "desktop/affairs/AffairsPage.h"
#include "desktop/affairs/AffairsRoom.h"
#include "desktop/meetings/ListenDialog.h"
#include "media/Player.h"
#include "media/Recorder.h"
#include "media/Sound.h"
#include "store/Attachments.h"
#include "store/Meetings.h"
#include "store/Recordings.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

#include <cmath>
#include <cstring>

using namespace vl;
using namespace vl::test;

namespace {

QByteArray tone(int seconds, double hertz) {
    QByteArray out;
    constexpr double loud = 12000;
    for (int i = 0; i < speechRate * seconds; ++i) {
        const auto x = static_cast<qint16>(loud * std::sin(2 * M_PI * hertz * i / speechRate));
        out.append(reinterpret_cast<const char *>(&x), 2);
    }
    return out;
}

double loudness(const QByteArray &samples) {
    double sum = 0;
    for (qsizetype i = 0; i + 1 < samples.size(); i += 2) {
        qint16 x = 0;
        std::memcpy(&x, samples.constData() + i, 2);
        sum += double(x) * x;
    }
    return samples.isEmpty() ? 0 : std::sqrt(sum / (samples.size() / 2.0));
}

} // namespace

class TestVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packedSpeechComesBack() {
        const QByteArray before = tone(2, 440);
        auto packed = packSpeech(before);
        QVERIFY(packed && packed->size() < before.size() / 4);
        auto after = unpackSpeech(*packed);
        QVERIFY(after);
        QCOMPARE(lengthOf(*after), 2000);
        QVERIFY(std::abs(loudness(*after) - loudness(before)) < loudness(before) / 10);
        QVERIFY(!unpackSpeech(packed->left(40)) && !unpackSpeech({}) && !unpackSpeech(QByteArray(5000, 'x')));
    }

    void aMeetingIsRecordedAndHeardAgain() {
        QVERIFY2(Recorder::hasMicrophone(), "no sound server: run this by tests/desktop/voice.sh");
        Window w;
        QVERIFY(w.unlock());
        Record m(types::meeting());
        m.set("kind", QStringLiteral("OWN"));
        m.set("title", QStringLiteral("会议"));
        m.set("date", QStringLiteral("2026-03-02"));
        const Id id = *planMeeting(w.store(), m);
        Desk &desk = w.window.shell()->desk();
        VoiceKeeper recording(desk, &keepRecording, nullptr);
        QVERIFY(recording.start(id));
        Player player; // what is played comes out of the loudspeaker, which is the microphone here
        QVERIFY(player.play(tone(6, 440), 0));
        QTRY_VERIFY_WITH_TIMEOUT(recording.recordedMs() > 1500, 15000);
        recording.mark(QStringLiteral("1. 审议"));
        recording.mark(QStringLiteral("1. 审议")); // the same: once
        QTRY_VERIFY_WITH_TIMEOUT(recording.recordedMs() > 3000, 15000);
        recording.stop();
        player.stop();
        const auto parts = recordingOf(w.store(), id);
        QVERIFY(parts && !parts->isEmpty());
        QCOMPARE(recordingMarks(w.store(), id)->size(), 1);
        auto heard = unpackSpeech(*recordingPart(w.store(), parts->first().attachment));
        QVERIFY(heard && lengthOf(*heard) >= 2900);
        QVERIFY2(loudness(*heard) > 1000, qPrintable(QString::number(loudness(*heard))));
        // No file anywhere in the book is a sound.
        QDirIterator it(w.b.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile f(it.next());
            QVERIFY(f.open(QIODevice::ReadOnly));
            QVERIFY2(!f.read(64).contains("OggS"), qPrintable(f.fileName()));
        }
        ListenDialog d(desk, id, QStringLiteral("会议"), QStringLiteral("一、审议"), &w.window);
        d.show();
        QCOMPARE(d.marks()->model()->rowCount(), 2);
        QTest::keyClick(d.marks(), Qt::Key_Down);
        QTest::keyClick(d.marks(), Qt::Key_Return); // to the mark
        QTRY_VERIFY_WITH_TIMEOUT(d.isPlaying() && d.position() > 1000, 10000);
        d.pause();
        const qint64 at = d.position();
        QVERIFY(at > 1000 && at <= d.length());
        d.playFrom(d.length() - 300);
        QTRY_VERIFY_WITH_TIMEOUT(!d.isPlaying() && d.position() == d.length(), 10000); // to the end, by itself
    }

    // At the counter: somebody tells it instead of writing, and it lies with their request.
    void aVoiceAtTheCounter() {
        QVERIFY2(Recorder::hasMicrophone(), "no sound server: run this by tests/desktop/voice.sh");
        Window w;
        QVERIFY(w.unlock());
        const Id id = *openAffair(w.store(), {QStringLiteral("request"), {}, QStringLiteral("赵大爷"), {}, {}, QStringLiteral("口述，见录音"), false, {}});
        w.press(Qt::Key_6, Qt::ControlModifier);
        auto *page = w.window.shell()->affairs()->open();
        page->choose(id);
        const auto button = [&] { return w.window.findChild<QPushButton *>(QStringLiteral("voiceButton")); };
        QTRY_VERIFY(button() != nullptr && button()->isVisible());
        Player player;
        QVERIFY(player.play(tone(4, 440), 0));
        button()->click();
        auto *keeper = page->findChild<VoiceKeeper *>();
        QTRY_VERIFY_WITH_TIMEOUT(keeper->recordedMs() > 1500, 15000);
        QTRY_VERIFY(button() != nullptr && button()->isVisible());
        button()->click();
        player.stop();
        QTRY_COMPARE(attachmentsOf(w.store(), id)->size(), 1);
        QByteArray bytes;
        QBuffer out(&bytes);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(openPaper(w.store(), attachmentsOf(w.store(), id)->first().id, out, {QStringLiteral("attachment.save"), id}));
        auto heard = unpackSpeech(bytes);
        QVERIFY(heard && lengthOf(*heard) >= 1000);
        QVERIFY2(loudness(*heard) > 1000, qPrintable(QString::number(loudness(*heard))));
    }
};

QTEST_MAIN(TestVoice)
#include "TestVoice.moc"
