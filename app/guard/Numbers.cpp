// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Numbers.h"

#include "base/Text.h"
#include "records/CodeTables.h"
#include "rules/IdNumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace vl {

namespace {

using Gap = Digit::Gap;

constexpr size_t idSize = 18;
constexpr size_t mobileSize = 11;
constexpr qsizetype nearby = 16;    // characters before a number in which its name stands
constexpr size_t accountReach = 40; // digits into a chain in which an account may begin

bool knownCounty(const QString &digits) {
    return CodeTable::get(QStringLiteral("county")).find(digits.left(6)) != nullptr;
}

bool plausibleBirth(const QString &eight, const QDate &today) {
    const QDate d = QDate::fromString(eight, QStringLiteral("yyyyMMdd"));
    return d.isValid() && d.year() >= 1890 && d <= today;
}

bool luhn(const QString &digits) {
    int sum = 0;
    bool twice = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, twice = !twice) {
        const int d = it->digitValue() * (twice ? 2 : 1);
        sum += d > 9 ? d - 9 : d;
    }
    return sum % 10 == 0;
}

bool only(const QList<int> &groups, int size) {
    return std::all_of(groups.begin(), groups.end(), [size](int g) { return g == size; });
}

bool contains(const QString &text, const QRegularExpression &words) {
    return words.match(text).hasMatch();
}

const QRegularExpression identityWords(QStringLiteral("身份证|证件|证号|公民身份|号码"));
const QRegularExpression accountWords(QStringLiteral("账号|帐号|账户|帐户|卡号|银行卡|储蓄卡|社保卡|存折|一卡通|一折通|惠农卡|开户|打款|汇款|收款"));
const QRegularExpression telephoneWords(QStringLiteral("电话|手机|联系|座机|热线|号码|致电|来电|拨打|微信|[Tt][Ee][Ll]|[Pp]hone|[Mm]obile"));
// What a notice must name: an office's telephone is there to be called.
const QRegularExpression officeWords(QStringLiteral("(监督|举报|投诉|咨询|服务|值班|办公|便民|信访|受理|反映|报警|维权|公开|政务|接待|应急|救援|维修|抢修|客服|报修)[^0-9，。；]{0,8}(电话|热线|号码)|传真|[Ff]ax"
                                                    "|(监委会|监督委员会|纪委|村委会|村委|村部|村民委员会|镇政府|乡政府|政府|街道|办事处|民政所|民政局|民政办|派出所|卫生室|卫生院|服务中心|便民中心|农业农村局|合作社|供电所|学校)[^0-9。；]{0,8}$"
                                                    "|[\\p{Han}](镇|乡|村|局|所|站|院|校|室|办|处|委|会|中心|公司|社区|大队|支队|银行|信用社|热线)[：:\\s（(]*(电话)?[：:\\s]*$"));
const QRegularExpression codeWords(QStringLiteral("编号|代码|编码|流水|单号|发票|票号|序列|凭证|科目|合同|坐标|批号|型号|条码|档案"));
const QRegularExpression otherNumbers(QStringLiteral("(合同|发票|票据|凭证|订单|流水|许可|信用代码|税号|批次|文号|单号|单据|收据|序列号|项目编号|不动产|产权)[^0-9]{0,6}$"));

} // namespace

NumberFinder::NumberFinder(const QList<GuardPiece> &pieces, const GuardKnowledge &knowledge) : m_pieces(pieces), m_known(knowledge), m_headings(headingsOf(pieces, false)) {
    for (const GuardPiece &p : pieces)
        m_worded.push_back(std::any_of(p.text.begin(), p.text.end(), [](QChar c) { return c.isLetter(); }));
    for (int i = 0; i < pieces.size(); ++i) {
        const GuardPiece &p = pieces[i];
        if (p.table < 0)
            continue;
        ++m_rowSizes[{p.table, p.row}];
        if (i > 0 && pieces[i - 1].table == p.table && pieces[i - 1].row == p.row)
            m_leftOf.insert(i, pieces[i - 1].text);
    }
}

void NumberFinder::look(const std::vector<DigitChain> &chains) {
    for (const DigitChain &c : chains)
        lookAt(c);
}

NumberFinder::Window NumberFinder::window(const DigitChain &chain, size_t first, size_t size) const {
    Window w;
    w.first = first;
    w.size = size;
    w.digits.reserve(static_cast<qsizetype>(size));
    w.groups.append(0);
    ushort separator = 0;
    for (size_t i = first; i < first + size; ++i) {
        const Digit &d = chain[i];
        if (i > first && d.gap != Gap::None) {
            w.groups.append(0);
            w.breaks += d.gap == Gap::Separator ? 0 : 1;
            w.decimal = w.decimal || d.separator == '.' || d.separator == ',';
            w.apart = std::max(w.apart, d.separators);
            w.plain = w.plain && d.separators <= 1 && (separator == 0 || d.separator == separator || d.gap != Gap::Separator);
            separator = d.separator;
        }
        ++w.groups.last();
        w.letters += d.letter ? 1 : 0;
        w.digits += QLatin1Char(d.value);
    }
    // The whole or the fraction of a number with a point.
    const auto pointed = [&](size_t i) { return i < chain.size() && chain[i].gap == Gap::Separator && (chain[i].separator == '.' || chain[i].separator == ','); };
    w.decimal = w.decimal || (w.breaks > 0 && (pointed(first) || pointed(first + size)));
    w.solid = w.groups.size() == 1;
    w.longest = *std::max_element(w.groups.begin(), w.groups.end());
    const auto single = [&](size_t i) { return i < chain.size() && chain[i].gap != Gap::None && (i + 1 == chain.size() || chain[i + 1].gap != Gap::None); };
    w.boxes = w.longest == 1 && w.breaks + 1 == w.groups.size() && !(first > 0 && single(first - 1)) && !single(first + size);
    w.across = w.boxes && m_pieces[chain[first].piece].row == m_pieces[chain[first + size - 1].piece].row;
    const GuardPiece &from = m_pieces[chain[first].piece];
    const GuardPiece &to = m_pieces[chain[first + size - 1].piece];
    // A column of numbers is no running text; two paragraphs of one cell are.
    w.running = (from.table < 0 && (m_worded[chain[first].piece] || m_worded[chain[first + size - 1].piece])) || (from.table >= 0 && from.table == to.table && from.row == to.row && from.column == to.column);
    w.whole = chain[first].gap != Gap::None && (first + size == chain.size() || chain[first + size].gap != Gap::None);
    return w;
}

void NumberFinder::lookAt(const DigitChain &chain) {
    // How long the unbroken run is in which each digit stands, and where it begins.
    std::vector<size_t> runFrom(chain.size());
    std::vector<size_t> runSize(chain.size());
    for (size_t i = 0; i < chain.size();) {
        size_t end = i + 1;
        while (end < chain.size() && chain[end].gap == Gap::None)
            ++end;
        for (size_t k = i; k < end; ++k) {
            runFrom[k] = i;
            runSize[k] = end - i;
        }
        i = end;
    }
    // `may` looks at the first digits only: most places are passed over by it.
    const auto each = [&](size_t size, bool embedded, const auto &may, const auto &what) {
        for (size_t i = 0; i + size <= chain.size(); ++i) {
            if (!may(i))
                continue;
            const bool start = chain[i].gap != Gap::None;
            const bool inside = embedded && runSize[i] > size && runFrom[i] + runSize[i] >= i + size;
            const bool end = i + size == chain.size() || chain[i + size].gap != Gap::None;
            if (!(start && end) && !inside)
                continue;
            const Window w = window(chain, i, size);
            if (free(chain, w) && what(w))
                i += size - 1;
        }
    };
    double sure = 1;
    const auto take = [&](const Window &w, LeakKind kind) {
        found(chain, w, kind, sure);
        return true;
    };
    if (chain.size() < 6)
        return;
    const auto at = [&](size_t i) { return chain[i].value; };
    const auto mayBeId = [&](size_t i) { return at(i) >= '1' && at(i) <= '8' && (at(i + 6) == '1' || at(i + 6) == '2') && (at(i + 7) == '8' || at(i + 7) == '9' || at(i + 7) == '0'); };
    const auto mayBeOldId = [&](size_t i) { return at(i) >= '1' && at(i) <= '8' && at(i + 8) <= '1' && at(i + 10) <= '3'; };
    const auto mayBeCard = [&](size_t i) { return at(i) >= '3' && at(i) != '7'; };
    const auto mayBeMobile = [&](size_t i) { return at(i) == '1' && at(i + 1) >= '3'; };
    std::vector<bool> accountCalled(chain.size());
    bool anyAccount = false;
    for (size_t i = 0; i < chain.size(); ++i)
        if (chain[i].gap != Gap::None && (i == 0 || chain[i].piece != chain[i - 1].piece || chain[i].gap == Gap::Start || i < accountReach)) {
            accountCalled[i] = mayBeAccount(chain[i]);
            anyAccount = anyAccount || accountCalled[i];
        }
    each(idSize, true, mayBeId, [&](const Window &w) { return id18(w, &sure) && take(w, LeakKind::IdNumber); });
    if (!m_known.secrets.isEmpty())
        for (size_t i = 0; i < chain.size(); ++i)
            for (size_t size = std::min<size_t>(chain.size() - i, 24); size >= 6 && chain[i].gap != Gap::None; --size)
                if (const Window w = window(chain, i, size); w.whole && free(chain, w) && registered(w)) {
                    sure = 1;
                    take(w, LeakKind::Registered);
                    break;
                }
    for (size_t size = 19; size >= 16; --size)
        each(size, false, mayBeCard, [&](const Window &w) { return card(chain, w, &sure) && take(w, LeakKind::BankCard); });
    for (size_t size = 25; anyAccount && size >= 9; --size)
        each(
            size, false, [&](size_t i) { return accountCalled[i]; }, [&](const Window &w) { return account(chain, w, &sure) && take(w, LeakKind::Account); });
    each(15, false, mayBeOldId, [&](const Window &w) { return id15(chain, w, &sure) && !contains(before(chain[w.first], 12), otherNumbers) && take(w, LeakKind::IdNumber); });
    each(mobileSize, false, mayBeMobile, [&](const Window &w) { return mobile(chain, w, &sure) && take(w, LeakKind::Mobile); });
    for (const size_t prefix : {1U, 2U, 4U}) // 0, 86, 0086
        each(
            mobileSize + prefix, false, [&](size_t i) { return mayBeMobile(i + prefix); }, [&](const Window &w) {
            const QString head = w.digits.left(static_cast<qsizetype>(prefix));
            return w.solid && (head == QLatin1String("0") || head == QLatin1String("86") || head == QLatin1String("0086")) && (prefix > 1 || called(chain, w, telephoneWords)) && mobile(chain, window(chain, w.first + prefix, mobileSize), &sure) && take(w, LeakKind::Mobile); });
    // Two telephones written without a gap.
    for (size_t size = 22; size <= 44; size += mobileSize)
        each(size, false, mayBeMobile, [&](const Window &w) {
            bool all = w.solid;
            for (size_t k = 0; all && k < size; k += mobileSize)
                all = mobile(chain, window(chain, w.first + k, mobileSize), &sure);
            return all && take(w, LeakKind::Mobile);
        });
    for (size_t size = 12; size >= 7; --size)
        each(
            size, false, [&](size_t i) { return size > 8 ? at(i) == '0' : at(i) >= '2'; }, [&](const Window &w) { return landline(chain, w, &sure) && take(w, LeakKind::Landline); });
}

// Over several cells or lines an ID number comes in pieces that no amounts of money come in.
bool NumberFinder::cutAsIds(const Window &w) {
    if (w.breaks > 3 || w.decimal)
        return false;
    static const QList<QList<int>> usual{{6, 8, 4}, {6, 4, 8}, {6, 4, 4, 4}, {4, 4, 4, 6}, {4, 6, 4, 4}, {6, 8, 3, 1}, {6, 4, 2, 6}, {6, 6, 6}, {6, 12}, {12, 6}};
    return w.longest >= 9 || usual.contains(w.groups) || (w.running && w.breaks == 1);
}

bool NumberFinder::id18(const Window &w, double *confidence) const {
    if (w.letters > 12)
        return false;
    if (w.breaks > 0 && !w.boxes && !cutAsIds(w))
        return false;
    const qsizetype x = w.digits.indexOf(QLatin1Char('X'));
    if ((x >= 0 && x != 17) || !plausibleBirth(w.digits.mid(6, 8), m_known.today))
        return false;
    const IdCheck check = checkIdNumber(w.digits, m_known.today);
    *confidence = check.usable() ? 1 : 0.7;
    if (check.usable())
        return true;
    // A number that was copied wrong, or that a spreadsheet rounded, tells as much.
    return (w.solid || (w.breaks == 0 && w.plain)) && (check.reason == QLatin1String("checksum") || check.verdict == IdVerdict::SuspectExcel);
}

bool NumberFinder::called(const DigitChain &chain, const Window &w, const QRegularExpression &words) const {
    const Digit &d = chain[w.first];
    const GuardPiece &p = m_pieces[d.piece];
    return contains(textBefore(d, nearby), words) || (p.table >= 0 && (contains(heading(d.piece), words) || contains(m_leftOf.value(d.piece).right(nearby), words)));
}

// Without a check digit, or with one that every tenth number has, the way it is cut must speak for it too: the
// columns of an account book give any digits one likes.
bool NumberFinder::id15(const DigitChain &chain, const Window &w, double *confidence) const {
    if (w.letters > 6 || w.digits.contains(QLatin1Char('X')))
        return false;
    const bool evenly = w.plain && w.groups.size() <= 5 && only(w.groups.mid(0, w.groups.size() - 1), w.groups.first());
    const bool shape = w.solid || (w.breaks == 0 && (w.longest == 1 || w.groups == QList<int>{6, 6, 3} || evenly)) || (w.boxes && w.across) ||
                       (w.breaks > 0 && w.breaks <= 3 && !w.decimal && (w.groups == QList<int>{6, 6, 3} || w.longest >= 9 || (w.running && w.breaks == 1) || called(chain, w, identityWords)));
    if (!shape || checkIdNumber(w.digits, m_known.today).verdict != IdVerdict::Legacy15)
        return false;
    *confidence = knownCounty(w.digits) ? 0.9 : 0.6;
    return true;
}

bool NumberFinder::card(const DigitChain &chain, const Window &w, double *confidence) const {
    if (w.letters > 6 || w.digits.contains(QLatin1Char('X')) || !luhn(w.digits))
        return false;
    const bool fours = w.groups.size() >= 4 && w.groups.size() <= 5 && only(w.groups.mid(0, w.groups.size() - 1), 4);
    const bool evenly = w.plain && only(w.groups.mid(0, w.groups.size() - 1), w.groups.first());
    const bool few = w.groups.size() <= 4 && std::all_of(w.groups.begin(), w.groups.end(), [](int g) { return g >= 3; });
    const bool number = w.decimal && w.groups.size() == 2;
    const bool oneRow = m_pieces[chain[w.first].piece].row == m_pieces[chain[w.first + w.size - 1].piece].row;
    const bool issued = oneRow && w.digits.startsWith(QLatin1String("62")) && (fours || (w.groups.size() == 3 && w.groups.first() == 6 && w.groups.last() <= 4));
    const bool shape = w.solid || (w.breaks == 0 && !number && (w.longest == 1 || fours || evenly || few)) || w.boxes ||
                       (w.breaks > 0 && !w.decimal && (issued || (few && (((oneRow || goesOn(chain, w)) && w.longest >= 10) || (w.running && w.breaks == 1) || called(chain, w, accountWords)))));
    if (!shape)
        return false;
    static const QRegularExpression union_(QStringLiteral("^(62|60[0-9]|35|9558|94|95|96|98|81|82)"));
    static const QRegularExpression international(QStringLiteral("^(4|5[1-5])"));
    if (contains(w.digits, union_)) {
        *confidence = 0.95;
        return true;
    }
    *confidence = 0.8;
    return w.digits.size() == 16 && contains(w.digits, international) && ((fours && w.breaks == 0) || called(chain, w, accountWords));
}

bool NumberFinder::mobile(const DigitChain &chain, const Window &w, double *confidence) const {
    if (w.digits[0] != QLatin1Char('1') || w.digits[1] < QLatin1Char('3') || w.letters > 4 || w.digits.contains(QLatin1Char('X')))
        return false;
    *confidence = w.solid ? 0.95 : 0.85;
    if (called(chain, w, codeWords) && !called(chain, w, telephoneWords))
        return false;
    if (w.solid || (w.boxes && w.across))
        return true;
    if (w.decimal && (w.groups.size() == 2 || w.breaks > 0))
        return false;
    if (w.breaks == 0) {
        static const QList<QList<int>> usual{{3, 4, 4}, {3, 8}, {7, 4}, {3, 3, 5}, {4, 4, 3}, {4, 7}, {5, 6}, {6, 5}, {8, 3}, {2, 9}, {3, 4, 2, 2}, {3, 2, 2, 2, 2}, {3, 2, 3, 3}, {1, 10}, {9, 2}, {10, 1}, {3, 3, 3, 2}, {4, 3, 4}, {5, 3, 3}, {2, 3, 3, 3}};
        const bool pairs = w.groups.size() == 6 && only(w.groups.mid(0, 5), 2);
        const bool telephone = w.groups == QList<int>{3, 4, 4} && w.apart <= 3;
        return telephone || (w.plain && (w.longest == 1 || pairs || usual.contains(w.groups)));
    }
    *confidence = 0.6;
    if (w.breaks != w.groups.size() - 1 || w.breaks > 3)
        return false;
    if ((w.running && w.breaks == 1) || called(chain, w, telephoneWords))
        return true;
    const int first = chain[w.first].piece;
    const int last = chain[w.first + w.size - 1].piece;
    const bool shape = w.longest >= 8 || w.groups == QList<int>{7, 4};
    if (m_pieces[first].row == m_pieces[last].row)
        return shape || (w.groups == QList<int>{3, 4, 4} && (m_worded[first] || m_worded[last])); // beside words, not a row of amounts
    return shape && goesOn(chain, w);
}

bool NumberFinder::goesOn(const DigitChain &chain, const Window &w) const {
    const GuardPiece &last = m_pieces[chain[w.first + w.size - 1].piece];
    return m_rowSizes.value({last.table, last.row}) <= 2;
}

bool NumberFinder::landline(const DigitChain &chain, const Window &w, double *confidence) const {
    static const QRegularExpression full(QStringLiteral("^(010|02[0-9]|0[3-9][0-9]{2})([2-8][0-9]{6,7})$"));
    const auto match = full.match(w.digits);
    const bool coded = match.hasMatch() && w.letters == 0 && w.breaks == 0 && w.groups.size() <= 3 && (w.solid || w.groups.first() == match.captured(1).size());
    const bool local = !coded && w.solid && w.letters == 0 && (w.size == 7 || w.size == 8) && w.digits[0] >= QLatin1Char('2') && w.digits[0] <= QLatin1Char('8');
    if (!coded && !local)
        return false;
    const QString ahead = before(chain[w.first], 24);
    if (contains(ahead, officeWords) || contains(ahead, otherNumbers) || contains(heading(chain[w.first].piece), officeWords))
        return false;
    if (coded && w.solid && !called(chain, w, telephoneWords))
        return false; // twelve digits are a code more often than a telephone
    *confidence = coded ? 0.8 : 0.5;
    if (coded)
        return true;
    static const QRegularExpression called(QStringLiteral("(电话|座机|家电|[Tt][Ee][Ll])[^0-9]{0,4}$"));
    static const QRegularExpression date(QStringLiteral("^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$"));
    return contains(ahead, called) && !contains(w.digits, date);
}

bool NumberFinder::account(const DigitChain &chain, const Window &w, double *confidence) const {
    const bool table = m_pieces[chain[w.first].piece].table >= 0;
    if (table && w.size < 12)
        return false;
    if (w.digits.contains(QLatin1Char('X')) || w.letters > 2 || w.breaks > 0 || w.groups.size() > 7)
        return false;
    if (!w.solid && !(w.plain && std::all_of(w.groups.begin(), w.groups.end() - 1, [](int g) { return g >= 3; })))
        return false;
    *confidence = 0.7;
    if (w.size == mobileSize && w.digits[0] == QLatin1Char('1') && w.digits[1] >= QLatin1Char('3'))
        return false; // a telephone
    return true;
}

bool NumberFinder::mayBeAccount(const Digit &d) const {
    static const QRegularExpression directly(QStringLiteral("(账号|帐号|账户|帐户|卡号|存折|一卡通|一折通|惠农卡)[^0-9，。；]{0,10}$"));
    const GuardPiece &p = m_pieces[d.piece];
    return contains(textBefore(d, nearby), directly) || (p.table >= 0 && (contains(heading(d.piece), accountWords) || contains(m_leftOf.value(d.piece).right(nearby), directly)));
}

bool NumberFinder::registered(const Window &w) const {
    return m_known.secrets.contains(w.digits);
}

QString NumberFinder::textBefore(const Digit &digit, qsizetype characters) const {
    return m_pieces[digit.piece].text.mid(std::max<qsizetype>(0, digit.at - characters), std::min(digit.at, characters));
}

QString NumberFinder::before(const Digit &digit, qsizetype characters) const {
    const GuardPiece &p = m_pieces[digit.piece];
    QString out = textBefore(digit, characters);
    if (p.table >= 0 && out.trimmed().isEmpty()) {
        const QString left = m_leftOf.value(digit.piece);
        static const QRegularExpression number(QStringLiteral("[0-9]"));
        out = (left.size() <= 20 && !left.contains(number) ? left : heading(digit.piece)).trimmed();
    } else if (out.trimmed().isEmpty() && digit.piece > 0 && p.joint != GuardPiece::Joint::Cell) {
        out = m_pieces[digit.piece - 1].text.right(characters);
    }
    return normalised(out);
}

QString NumberFinder::heading(int piece) const {
    return m_headings.value({m_pieces[piece].table, m_pieces[piece].column});
}

bool NumberFinder::free(const DigitChain &chain, const Window &w) const {
    if (m_taken.isEmpty())
        return true;
    for (size_t i = w.first; i < w.first + w.size; ++i)
        if (m_taken.contains({chain[i].piece, chain[i].at}))
            return false;
    return true;
}

void NumberFinder::found(const DigitChain &chain, const Window &w, LeakKind kind, double confidence) {
    LeakHit h;
    h.kind = kind;
    h.confidence = confidence;
    for (size_t i = w.first; i < w.first + w.size; ++i) {
        const Digit &d = chain[i];
        m_taken.insert({d.piece, d.at});
        if (h.parts.isEmpty() || h.parts.last().piece != d.piece)
            h.parts.append({d.piece, d.at, 0});
        h.parts.last().length = d.at + d.length - h.parts.last().from;
    }
    // What is meant to be there is a telephone, whole, or without its area code.
    constexpr qsizetype local = 7;
    constexpr qsizetype areaCode = 4;
    const bool telephone = kind == LeakKind::Mobile || kind == LeakKind::Landline || kind == LeakKind::Registered;
    for (const QString &a : m_known.allowed)
        if (telephone && (w.digits == a || (w.digits.size() >= local && a.endsWith(w.digits) && a.size() - w.digits.size() <= areaCode) || (a.size() >= local && w.digits.endsWith(a) && w.digits.size() - a.size() <= areaCode)))
            return;
    const QChar star(QLatin1Char('*'));
    const qsizetype n = w.digits.size();
    switch (kind) {
    case LeakKind::IdNumber:
        h.excerpt = w.digits.left(2) + QString(n - 3, star) + w.digits.right(1);
        break;
    case LeakKind::Mobile:
        h.excerpt = w.digits.left(3) + QStringLiteral("****") + w.digits.right(4);
        break;
    default:
        h.excerpt = QString(std::max<qsizetype>(0, n - 2), star) + w.digits.right(2);
    }
    m_hits.append(h);
}

} // namespace vl
