// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/Typefaces.h"

#include <QFontDatabase>
#include <QPainterPath>
#include <QSet>

namespace vl {

namespace {

// The office's own fonts first, where a PC has them; then what may be given away. None is bundled.
const QHash<QString, QStringList> wanted{
    {QStringLiteral("song"), {QStringLiteral("SimSun"), QStringLiteral("宋体"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}},
    {QStringLiteral("fangsong"), {QStringLiteral("FangSong"), QStringLiteral("仿宋"), QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋_GB2312"), QStringLiteral("STFangsong"), QStringLiteral("FandolFang"), QStringLiteral("FandolFang R"), QStringLiteral("Noto Serif CJK SC")}},
    {QStringLiteral("kai"), {QStringLiteral("KaiTi"), QStringLiteral("楷体"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体_GB2312"), QStringLiteral("STKaiti"), QStringLiteral("LXGW WenKai"), QStringLiteral("FandolKai"), QStringLiteral("Noto Serif CJK SC")}},
    {QStringLiteral("hei"), {QStringLiteral("SimHei"), QStringLiteral("黑体"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")}},
    {QStringLiteral("title"), {QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05"), QStringLiteral("STZhongsong"), QStringLiteral("华文中宋"), QStringLiteral("Noto Serif CJK SC")}}};
const QStringList rare{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimSun-ExtB"), QStringLiteral("BabelStone Han"), QStringLiteral("HanaMinA"), QStringLiteral("HanaMinB"), QStringLiteral("LXGW WenKai")};

bool invisible(char32_t c) {
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Mark_NonSpacing;
}

} // namespace

QStringList Typefaces::families(const QString &face) {
    auto it = m_families.constFind(face);
    if (it != m_families.cend())
        return *it;
    QStringList out;
    for (const QString &f : wanted.value(face, wanted[QStringLiteral("song")]) + rare)
        if (!out.contains(f) && QFontDatabase::hasFamily(f))
            out += f;
    m_families.insert(face, out);
    return out;
}

QString Typefaces::family(const QString &face) {
    return families(face).value(0);
}

QFont Typefaces::font(const QString &face, int pixels) {
    QFont f(family(face));
    f.setPixelSize(pixels);
    f.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    f.setHintingPreference(QFont::PreferNoHinting);
    f.setWeight(face == QLatin1String("title") ? QFont::Bold : face == QLatin1String("hei") ? QFont::Medium
                                                                                            : QFont::Normal);
    return f;
}

bool Typefaces::has(const QString &family, char32_t c) {
    auto &known = m_has[family];
    if (const auto it = known.constFind(c); it != known.cend())
        return *it;
    if (!m_raw.contains(family)) {
        QFont f(family);
        f.setPixelSize(100);
        f.setStyleStrategy(QFont::NoFontMerging);
        const QRawFont raw = QRawFont::fromFont(f, QFontDatabase::SimplifiedChinese);
        m_raw.insert(family, raw.familyName().isEmpty() ? QRawFont() : raw);
    }
    const QRawFont &raw = m_raw[family];
    bool there = raw.isValid() && raw.supportsCharacter(c);
    if (there && !invisible(c)) { // some fonts map a character to a blank
        const QString one = QString::fromUcs4(&c, 1);
        const QList<quint32> glyphs = raw.glyphIndexesForString(one);
        there = !glyphs.isEmpty() && glyphs.first() != 0 && !raw.pathForGlyph(glyphs.first()).isEmpty();
    }
    known.insert(c, there);
    return there;
}

QList<QTextLayout::FormatRange> Typefaces::fallbacks(const QString &text, const QString &face, int pixels, QSet<QString> *missing) {
    const QStringList names = families(face);
    QList<QTextLayout::FormatRange> out;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int length = pair ? 2 : 1;
        qsizetype n = 0;
        while (n < names.size() && !invisible(c) && !has(names[n], c))
            ++n;
        if (n == names.size() && missing != nullptr)
            missing->insert(text.mid(i, length));
        if (n > 0 && n < names.size()) {
            QTextLayout::FormatRange r;
            r.start = static_cast<int>(i);
            r.length = length;
            QFont f = font(face, pixels);
            f.setFamily(names[n]);
            r.format.setFont(f);
            out.append(r);
        }
        i += length;
    }
    return out;
}

QString withoutPrivateUse(const QString &text) {
    static const QHash<ushort, char32_t> now{{0xE78D, 0xFE10}, {0xE78E, 0xFE12}, {0xE78F, 0xFE11}, {0xE790, 0xFE13}, {0xE791, 0xFE14}, {0xE792, 0xFE15}, {0xE793, 0xFE16}, {0xE794, 0xFE17}, {0xE795, 0xFE18}, {0xE796, 0xFE19}, {0xE816, 0x20087}, {0xE817, 0x20089}, {0xE818, 0x200CC}, {0xE81E, 0x9FB4}, {0xE826, 0x9FB5}, {0xE82B, 0x9FB6}, {0xE82C, 0x9FB7}, {0xE831, 0x215D7}, {0xE832, 0x9FB8}, {0xE83B, 0x2298F}, {0xE843, 0x9FB9}, {0xE854, 0x9FBA}, {0xE855, 0x241FE}, {0xE864, 0x9FBB}};
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (const auto it = now.constFind(c.unicode()); it != now.cend())
            out += QString::fromUcs4(&*it, 1);
        else
            out += c;
    return out;
}

} // namespace vl
