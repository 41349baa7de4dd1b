// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/residents/PhotoDialog.h"

#include "desktop/Widgets.h"
#include "jobs/Sentences.h"
#include "store/Attachments.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QTransform>
#include <QVBoxLayout>

namespace vl {

namespace {
constexpr int quality = 88; // of 100: letters of 8 points stay sharp
constexpr int quarter = 90;
constexpr int fullTurn = 360;
} // namespace

PhotoDialog::PhotoDialog(Desk &desk, const Id &owner, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_owner(owner), m_which(new QComboBox(this)), m_view(new QLabel(this)), m_message(label({}, "hint", this)), m_take(button(tr("Take it, Enter"), "primary", this)), m_turn(button(tr("Turn Alt+T"), nullptr, this)) {
    setWindowTitle(tr("Take a photo"));
    const Theme &t = desk.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(label(tr("Take a photo"), "heading", this));
    m_which->setObjectName(QStringLiteral("cameraCombo"));
    m_which->setAccessibleName(tr("Which camera"));
    m_which->addItems(Camera::names());
    m_which->setVisible(m_which->count() > 1);
    column->addWidget(m_which);
    m_view->setObjectName(QStringLiteral("cameraView"));
    m_view->setAccessibleName(tr("What the camera sees"));
    m_view->setAlignment(Qt::AlignCenter);
    constexpr int wide = 560;
    constexpr int high = 360;
    m_view->setMinimumSize(t.px(wide), t.px(high));
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    column->addWidget(m_view, 1);
    m_message->setObjectName(QStringLiteral("photoMessage"));
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_turn->setObjectName(QStringLiteral("turnButton"));
    m_turn->setShortcut(QKeySequence(QStringLiteral("Alt+T")));
    m_take->setObjectName(QStringLiteral("takeButton"));
    auto *done = button(tr("Done Esc"), nullptr, this);
    row->addWidget(m_turn);
    row->addStretch();
    row->addWidget(done);
    row->addWidget(m_take);
    column->addLayout(row);
    m_take->setDefault(true);
    m_take->setFocus();
    m_take->setEnabled(false); // until something is seen
    connect(&m_camera, &Camera::seen, this, &PhotoDialog::see);
    connect(&m_camera, &Camera::lost, this, [this] { fall(say({ErrorCode::Io, QStringLiteral("camera.off"), {}})); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &PhotoDialog::begin);
    connect(m_take, &QPushButton::clicked, this, &PhotoDialog::take);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        m_turned = (m_turned + quarter) % fullTurn;
        draw();
    });
    connect(&desk, &Desk::closing, this, [this] { m_job.stop(); });
    finishDialog(this, done, t);
    begin(std::max(0, m_which->currentIndex()));
}

PhotoDialog::~PhotoDialog() = default;

void PhotoDialog::fall(const QString &sentence) {
    setState(m_message, "role", QStringLiteral("problem"));
    showMessage(m_message, sentence);
}

void PhotoDialog::begin(int which) {
    if (auto s = m_camera.start(which); !s)
        return fall(say(s.error()));
    setState(m_message, "role", QStringLiteral("hint"));
    showMessage(m_message, tr("Lay the paper flat and wait until it is sharp. Each picture is encrypted at once."));
}

void PhotoDialog::see(const QImage &picture) {
    m_seen = picture;
    if (!m_job.isRunning())
        m_take->setEnabled(true);
    draw();
}

void PhotoDialog::draw() {
    if (m_seen.isNull())
        return;
    const QImage turned = m_turned == 0 ? m_seen : m_seen.transformed(QTransform().rotate(m_turned));
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(turned.scaled(m_view->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_view->setPixmap(shown);
}

void PhotoDialog::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    draw();
}

void PhotoDialog::take() {
    if (m_seen.isNull() || m_job.isRunning())
        return;
    m_take->setEnabled(false);
    const auto outcome = std::make_shared<Status>();
    const QString name = tr("Photo %1.jpg").arg(QDateTime::fromMSecsSinceEpoch(m_desk.book().clock().nowMs()).toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral("-%1").arg(m_kept + 1));
    m_job.start(
        [this, outcome, name, picture = m_seen, turned = m_turned](const JobProgress &) {
            QByteArray bytes;
            QBuffer out(&bytes);
            out.open(QIODevice::WriteOnly);
            if (!picture.transformed(QTransform().rotate(turned)).save(&out, "JPG", quality)) {
                *outcome = Error{ErrorCode::Internal, QStringLiteral("jpeg"), {}};
                return;
            }
            out.close();
            auto store = m_desk.book().connect();
            auto id = store ? attachBytes(**store, m_owner, bytes, {name, QStringLiteral("image/jpeg"), {}}) : Result<Id>(store.error());
            wipe(bytes);
            *outcome = id ? Status() : Status(id.error());
        },
        [this, outcome] {
            m_take->setEnabled(true);
            m_take->setFocus();
            if (!*outcome)
                return fall(say(outcome->error()));
            ++m_kept;
            setState(m_message, "role", QStringLiteral("ok"));
            showMessage(m_message, QStringLiteral("✓ ") + tr("Kept, encrypted: %n. The next page, or Esc.", nullptr, m_kept));
        });
}

void PhotoDialog::reject() {
    m_job.stop(); // what was taken is kept
    m_camera.stop();
    QDialog::reject();
}

} // namespace vl
