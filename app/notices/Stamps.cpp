// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Stamps.h"

#include "crypto/DeviceKeys.h"
#include "notices/SetText.h"
#include "store/Notices.h"

namespace vl {

namespace {

constexpr double moduleMm = 0.5; // what a phone still reads from a board
constexpr int quiet = 4;         // modules
constexpr double captionPoints = 8;
constexpr double captionPitch = 11;
constexpr double footMm = 45;
const QString sort = QStringLiteral("VLN1");

void put(LaidOut &notice, qsizetype page, const ToSet &what, const QPointF &at, const QColor &colour, Typefaces &faces) {
    const SetText t = setText(what, faces, notice.missing);
    for (int i = 0; i < t.layout->lineCount(); ++i)
        notice.pages[page].lines.append({t.layout, i, at, colour});
}

} // namespace

QByteArray NoticeMark::text() const {
    const auto letters = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)); };
    return QStringList{sort, villageCode, number, letters(QByteArray::fromHex(fingerprint.toLatin1())), letters(signature)}.join(QLatin1Char('|')).toUtf8();
}

Result<NoticeMark> NoticeMark::read(const QString &text) {
    const QStringList parts = text.trimmed().split(QLatin1Char('|'));
    const auto bytes = [&](int i) { return QByteArray::fromBase64(parts[i].toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors); };
    if (parts.size() != 5 || parts[0] != sort)
        return Error{ErrorCode::Invalid, QStringLiteral("notice.mark"), {}};
    const QByteArray fingerprint = bytes(3);
    const QByteArray signature = bytes(4);
    if (fingerprint.size() != 32 || signature.size() != 64 || parts[2].isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("notice.mark"), {}};
    return NoticeMark{parts[1], parts[2], QString::fromLatin1(fingerprint.toHex()), signature};
}

bool NoticeMark::verifies(const QByteArray &villageKey) const {
    return verifySignature(villageKey, approvalMessage(villageCode, number, fingerprint), signature);
}

void stampMark(LaidOut &notice, const NoticeMark &mark, const QMarginsF &margins, Typefaces &faces) {
    const QrCode code = QrCode::of(mark.text());
    const double module = unitsOfMm(moduleMm);
    const double side = code.size * module;
    QList<QPair<qsizetype, QPointF>> places = notice.seals;
    if (places.isEmpty())
        places.append({notice.pages.size() - 1, {unitsOfMm(margins.left()), unitsOfMm(notice.paper.height() - margins.bottom() - footMm)}});
    const QString caption = QStringLiteral("%1\n核验码 %2").arg(mark.number, mark.fingerprint.left(8).toUpper());
    for (const auto &[page, corner] : std::as_const(places)) {
        const QPointF at(corner.x() + quiet * module / 2, corner.y() + quiet * module / 2);
        notice.pages[page].codes.append({code, at, module});
        double y = at.y() + side + unitsOfMm(1);
        for (const QString &line : caption.split(QLatin1Char('\n'))) {
            put(notice, page, {line, {QStringLiteral("song"), captionPoints, captionPitch}, 2 * side, Qt::AlignLeft, 0}, {at.x(), y}, Qt::black, faces);
            y += unitsOfPt(captionPitch);
        }
    }
}

void putWords(LaidOut &pages, qsizetype page, const ToSet &what, const QPointF &at, Typefaces &faces) {
    put(pages, page, what, at, Qt::black, faces);
}

void stampCode(LaidOut &pages, qsizetype page, const QPointF &at, double side, const QString &text) {
    const QrCode code = QrCode::of(text.toLatin1());
    pages.pages[page].codes.append({code, {unitsOfMm(at.x()), unitsOfMm(at.y())}, unitsOfMm(side) / code.size});
}

void stampWarning(LaidOut &notice, const QString &words, const QMarginsF &margins, Typefaces &faces) {
    const double width = unitsOfMm(notice.paper.width() - margins.left() - margins.right());
    for (qsizetype page = 0; page < notice.pages.size(); ++page)
        put(notice, page, {words, {QStringLiteral("hei"), 12, 16}, width, Qt::AlignRight, 0}, {unitsOfMm(margins.left()), unitsOfMm(margins.top()) / 2 - unitsOfPt(8)}, officialRed, faces);
}

} // namespace vl
