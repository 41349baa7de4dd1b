// SPDX-License-Identifier: GPL-3.0-or-later
// The guard: if it fails, somebody's ID number or illness hangs on the village's board, or a clean notice is held up
// until the clerk no longer looks at what the guard says.
#include "guard/Leaks.h"
#include "rules/IdNumber.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace vl;

namespace {

const QDate today(2026, 3, 2);

class Village {
public:
    explicit Village(unsigned seed) : m_rng(seed) {}
    int upTo(int n) { return static_cast<int>(m_rng() % static_cast<unsigned>(n)); }
    QString digits(int n) {
        QString s;
        for (int i = 0; i < n; ++i)
            s += QLatin1Char(static_cast<char>('0' + upTo(10)));
        return s;
    }
    template <class T>
    T one(const QList<T> &of) { return of[upTo(static_cast<int>(of.size()))]; }

    QString name() { return one<QString>({u"王"_qs, u"李"_qs, u"张"_qs, u"刘"_qs, u"陈"_qs, u"孟"_qs, u"魏"_qs, u"薛"_qs, u"欧阳"_qs}) + one<QString>({u"德山"_qs, u"桂兰"_qs, u"建国"_qs, u"秀英"_qs, u"军"_qs, u"子花"_qs, u"玉枝"_qs, u"芳"_qs, u"志强"_qs}); }
    QString id18() {
        const QString born = QDate(1930, 1, 1).addDays(upTo(34000)).toString(QStringLiteral("yyyyMMdd"));
        const QString first = one<QString>({u"411399"_qs, u"411381"_qs, u"513022"_qs, u"110101"_qs, u"330106"_qs, u"650102"_qs}) + born + QStringLiteral("%1").arg(1 + upTo(995), 3, 10, QLatin1Char('0'));
        return first + idCheckCharacter(first);
    }
    QString id15() {
        return one<QString>({u"411381"_qs, u"110101"_qs, u"513022"_qs}) + QDate(1930, 1, 1).addDays(upTo(25000)).toString(QStringLiteral("yyMMdd")) + QStringLiteral("%1").arg(1 + upTo(900), 3, 10, QLatin1Char('0'));
    }
    QString mobile() { return one<QString>({u"13"_qs, u"15"_qs, u"17"_qs, u"18"_qs, u"19"_qs}) + digits(9); }
    QString card() {
        for (;;) {
            const QString c = one<QString>({u"6217"_qs, u"6228"_qs, u"6230"_qs, u"6212"_qs}) + digits(one<int>({12, 15}));
            int sum = 0;
            for (qsizetype i = 0; i < c.size(); ++i) {
                const int d = c[c.size() - 1 - i].digitValue() * (i % 2 == 1 ? 2 : 1);
                sum += d > 9 ? d - 9 : d;
            }
            if (sum % 10 == 0)
                return c;
        }
    }

private:
    std::mt19937 m_rng;
};

QString wide(const QString &s) {
    QString out = s;
    for (QChar &c : out)
        c = QChar(c.unicode() + 0xFEE0);
    return out;
}
QString every(const QString &s, const QString &between) {
    QString out;
    for (qsizetype i = 0; i < s.size(); ++i)
        out += (i > 0 ? between : QString()) + s[i];
    return out;
}
QString cut(const QString &s, const QList<int> &at, const QString &between) {
    QString out;
    for (qsizetype i = 0; i < s.size(); ++i)
        out += (at.contains(static_cast<int>(i)) ? between : QString()) + s[i];
    return out;
}
QString han(const QString &s) {
    static const QString numerals = QStringLiteral("〇一二三四五六七八九");
    QString out;
    for (const QChar c : s)
        out += c.isDigit() ? numerals[c.digitValue()] : c;
    return out;
}

QList<GuardPiece> lines(const QStringList &texts) {
    QList<GuardPiece> out;
    for (const QString &t : texts) {
        GuardPiece p;
        p.text = t;
        p.place = QStringLiteral("line %1").arg(out.size() + 1);
        out.append(p);
    }
    return out;
}

void addRow(QList<GuardPiece> &out, int row, const QStringList &cells) {
    for (int c = 0; c < cells.size(); ++c) {
        if (cells[c].isEmpty())
            continue;
        GuardPiece p;
        p.text = cells[c];
        p.table = 0;
        p.row = row;
        p.column = c;
        p.joint = c == 0 ? GuardPiece::Joint::Line : GuardPiece::Joint::Cell;
        p.place = QStringLiteral("R%1C%2").arg(row).arg(c + 1);
        out.append(p);
    }
}

const GuardKnowledge nothing{today, {}, {}, {}};

QString kinds(const QList<LeakHit> &hits) {
    QStringList out;
    for (const LeakHit &h : hits)
        out += leakKindKey(h.kind);
    return out.join(QLatin1Char(' '));
}

// A secret in a document: where it stands decides how it can be cut.
QList<GuardPiece> planted(Village &v, const QString &secret, int disguise, bool idOrCard) {
    const qsizetype n = secret.size();
    switch (disguise) {
    case 0:
        return lines({QStringLiteral("兹证明%1（%2）系我村村民。").arg(v.name(), secret)});
    case 1:
        return lines({QStringLiteral("户主%1，号码：%2，请于三日内到村部。").arg(v.name(), wide(secret))});
    case 2:
        return lines({QStringLiteral("%1 %2").arg(v.name(), every(secret, v.one<QString>({u" "_qs, u"-"_qs, QString(QChar(0x200B)), QString(QChar(0x00A0)), u"　"_qs, u"."_qs})))});
    case 3: // groups
        return lines({QStringLiteral("%1：%2。").arg(v.name(), n == 18 ? cut(secret, {6, 14}, v.one<QString>({u" "_qs, u"-"_qs, u"—"_qs})) : n == 15 ? cut(secret, {6, 12}, u" "_qs)
                                                                                                                                         : n == 11   ? cut(secret, {3, 7}, v.one<QString>({u" "_qs, u"-"_qs}))
                                                                                                                                                     : cut(secret, {4, 8, 12, 16}, u" "_qs))});
    case 4: // letters for digits
        return lines({QStringLiteral("%1的号码%2").arg(v.name(), QString(secret).replace(QLatin1Char('0'), v.one<QString>({u"O"_qs, u"o"_qs, u"Ｏ"_qs})))});
    case 5: // over two lines
        return lines({QStringLiteral("公示名单如下，%1，%2").arg(v.name(), secret.left(n / 2 + 1)), secret.mid(n / 2 + 1) + QStringLiteral("，现予公示。")});
    case 6: { // in a cell
        QList<GuardPiece> t;
        addRow(t, 1, {QStringLiteral("序号"), QStringLiteral("户主"), QStringLiteral("备注"), QStringLiteral("金额")});
        addRow(t, 2, {QStringLiteral("1"), v.name(), secret, QStringLiteral("300.00")});
        return t;
    }
    case 7: { // split over cells
        QList<GuardPiece> t;
        addRow(t, 1, {QStringLiteral("户主"), n == 11 ? QStringLiteral("电话") : n == 15 ? QStringLiteral("身份证号")
                                                                                         : QStringLiteral("备注"),
                      QString(), QString()});
        if (n == 11)
            addRow(t, 2, {v.name(), secret.left(3), secret.mid(3, 4), secret.mid(7)});
        else
            addRow(t, 2, {v.name(), secret.left(6), secret.mid(6, n - 10), secret.mid(n - 4)});
        return t;
    }
    case 8: { // down a column
        QList<GuardPiece> t;
        addRow(t, 1, {QStringLiteral("户主"), QStringLiteral("备注")});
        addRow(t, 2, {v.name(), secret.left(n - 4)});
        addRow(t, 3, {QStringLiteral("（续）"), secret.mid(n - 4)});
        return t;
    }
    case 9: // one character a box, as on forms
        if (idOrCard) {
            QList<GuardPiece> t;
            QStringList cells{QStringLiteral("证号")};
            for (const QChar c : secret)
                cells += QString(c);
            addRow(t, 1, cells);
            return t;
        }
        return lines({QStringLiteral("联系") + v.name() + secret});
    case 10:
        return lines({v.name() + QStringLiteral("的号码是") + (n == 15 ? secret : han(secret)) + QStringLiteral("，请保密。")});
    case 11: // small letter x, no blank around
        return lines({QStringLiteral("姓名") + v.name() + QStringLiteral("证号") + secret.toLower() + QStringLiteral("住址三组")});
    case 12: // cut into runs
    {
        QList<GuardPiece> t = lines({QStringLiteral("身份信息：") + secret.left(5)});
        GuardPiece p;
        p.joint = GuardPiece::Joint::Run;
        p.text = secret.mid(5) + QStringLiteral("。");
        t.append(p);
        return t;
    }
    default:
        return lines({QStringLiteral("　　经研究，%1户（%2）符合条件，特此公示。").arg(v.name(), secret), QStringLiteral("2026年3月2日")});
    }
}

constexpr int disguises = 14;

QStringList cleanText(Village &v) {
    const QString village = v.one<QString>({u"孟楼村"_qs, u"练习村"_qs, u"小桥村"_qs});
    const QString day = QStringLiteral("2026年%1月%2日").arg(1 + v.upTo(12)).arg(1 + v.upTo(28));
    switch (v.upTo(10)) {
    case 0:
        return {QStringLiteral("公  示"), QStringLiteral("根据《社会救助暂行办法》，经本人申请、入户调查和民主评议，现将我村2026年第%1季度拟纳入最低生活保障的家庭予以公示。公示期七日。").arg(1 + v.upTo(4)), QStringLiteral("公示期间如有异议，请向村务监督委员会反映，监督电话 0377-6228%1。").arg(v.digits(4)), village + QStringLiteral("民委员会"), day};
    case 1:
        return {QStringLiteral("%1关于做好秸秆禁烧工作的通知").arg(village), QStringLiteral("各村民小组：为做好%1年秋季秸秆禁烧工作，防治大气污染，请各组组长于%2前上报台账，共%3亩。").arg(2026).arg(day).arg(v.upTo(9000)), QStringLiteral("镇政府值班电话：0377-6228%1，火警119。").arg(v.digits(4))};
    case 2:
        return {QStringLiteral("2026年第一季度财务收支公开"), QStringLiteral("收入合计 %1.%2 元，支出合计 %3.00 元，结余 %4 元。").arg(v.upTo(900000)).arg(v.digits(2)).arg(v.upTo(80000)).arg(v.upTo(90000)), QStringLiteral("凭证号 %1 至 %2").arg(v.digits(6), v.digits(6)), QStringLiteral("发票代码 0410%1 号码 %2").arg(v.digits(8), v.digits(8))};
    case 3:
        return {QStringLiteral("残疾人两项补贴发放情况公示"), QStringLiteral("本月共发放困难残疾人生活补贴%1人，重度残疾人护理补贴%2人，由县残联和民政局审批。").arg(v.upTo(60)).arg(v.upTo(60)), QStringLiteral("咨询电话：12345、12385。")};
    case 4:
        return {QStringLiteral("%1 户 %2 人 %3 亩 %4 元").arg(v.upTo(900)).arg(v.upTo(3000)).arg(v.upTo(9000)).arg(v.upTo(900000)), QStringLiteral("项目编号：豫财农〔2026〕%1号，统一社会信用代码 54411399ME%2X").arg(v.upTo(200)).arg(v.digits(7)), QStringLiteral("合同编号 HT2026%1-%2").arg(v.digits(4), v.digits(3))};
    case 5:
        return {QStringLiteral("关于召开村民代表会议的通知"), QStringLiteral("兹定于%1上午9:00在村部会议室召开村民代表会议，应到45人，请准时参加。").arg(day), QStringLiteral("村民委员会"), day};
    case 6:
        return {QStringLiteral("健康讲座：预防高血压、糖尿病等慢性病，请60岁以上老人到村卫生室免费体检。"), QStringLiteral("时间 8:30-11:30，地点 村卫生室，每人发放鸡蛋 %1 个").arg(v.upTo(30)), QStringLiteral("家庭医生签约服务热线 0377-6228%1").arg(v.digits(4))};
    case 7:
        return {QStringLiteral("道路硬化工程：全长%1米，宽%2米，厚0.18米，造价%3.%4万元，工期%5天。").arg(v.upTo(9000)).arg(v.upTo(9)).arg(v.upTo(300)).arg(v.digits(2)).arg(v.upTo(200)), QStringLiteral("开工日期2026-03-15，竣工日期2026-06-30。质量监督电话：0377-6228%1").arg(v.digits(4))};
    case 8:
        return {QStringLiteral("优秀党员：%1、%2、%3").arg(v.name(), v.name(), v.name()), QStringLiteral("%1同志于%2被评为“五星党员”，积分%3分。").arg(v.name(), day).arg(v.upTo(200)), QStringLiteral("党支部书记：%1 %2").arg(v.name(), day)};
    default:
        return {QStringLiteral("防返贫监测对象公示"), QStringLiteral("%1，3组，家庭人口4人，监测类型：突发严重困难户。").arg(v.name()), QStringLiteral("网格员%1负责第二网格，共%2户。村部电话：0377-6228%3").arg(v.name()).arg(v.upTo(80)).arg(v.digits(4))};
    }
}

QList<GuardPiece> cleanTable(Village &v) {
    QList<GuardPiece> t;
    const bool money = v.upTo(2) == 0;
    addRow(t, 1, money ? QStringList{QStringLiteral("序号"), QStringLiteral("摘要"), QStringLiteral("收入"), QStringLiteral("支出"), QStringLiteral("余额"), QStringLiteral("日期")} : QStringList{QStringLiteral("序号"), QStringLiteral("组"), QStringLiteral("户主"), QStringLiteral("保障人数"), QStringLiteral("类别"), QStringLiteral("金额")});
    for (int r = 2; r < 40; ++r) {
        if (money)
            addRow(t, r, {QString::number(r - 1), v.one<QString>({u"路灯电费"_qs, u"保洁员工资"_qs, u"土地流转费"_qs, u"办公用品"_qs}), QString::number(v.upTo(90000)), QString::number(v.upTo(9000)), QString::number(v.upTo(900000)), QStringLiteral("2026-%1-%2").arg(1 + v.upTo(12), 2, 10, QLatin1Char('0')).arg(1 + v.upTo(28), 2, 10, QLatin1Char('0'))});
        else
            addRow(t, r, {QString::number(r - 1), QString::number(1 + v.upTo(12)), v.name(), QString::number(1 + v.upTo(5)), v.one<QString>({u"A类"_qs, u"B类"_qs, u"C类"_qs, u"大病救助"_qs, u"残疾人两项补贴"_qs}), QString::number(v.upTo(900))});
    }
    return t;
}

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 4 kinds x 14 disguises x 40: every one of them must be found, and nothing of it may be left after masking.
    void everyPlantedSecretIsFound() {
        int planted_ = 0;
        QStringList missed;
        for (unsigned seed = 0; seed < 40; ++seed)
            for (int disguise = 0; disguise < disguises; ++disguise)
                for (int kind = 0; kind < 4; ++kind) {
                    Village v(seed * 1000 + static_cast<unsigned>(disguise * 10 + kind));
                    const QString secret = kind == 0 ? v.id18() : kind == 1 ? v.id15()
                                                              : kind == 2   ? v.mobile()
                                                                            : v.card();
                    const auto pieces = planted(v, secret, disguise, kind != 2);
                    const auto hits = findLeaks(pieces, nothing);
                    ++planted_;
                    const auto right = [&](const LeakHit &h) { return kind <= 1 ? h.kind == LeakKind::IdNumber : kind == 2 ? h.kind == LeakKind::Mobile
                                                                                                                           : h.kind == LeakKind::BankCard || h.kind == LeakKind::Account || h.kind == LeakKind::IdNumber; }; // a card may hold a fitting date
                    if (std::none_of(hits.begin(), hits.end(), right)) {
                        QStringList text;
                        for (const GuardPiece &p : pieces)
                            text += p.text;
                        missed += QStringLiteral("kind %1 disguise %2 [%3]: %4").arg(kind).arg(disguise).arg(kinds(hits), text.join(QStringLiteral(" ¦ ")));
                    }
                    const auto clean = masked(pieces, nothing);
                    if (const auto left = findLeaks(clean, nothing); !left.isEmpty())
                        missed += QStringLiteral("left after masking, disguise %1: %2").arg(disguise).arg(kinds(left));
                    for (const LeakHit &h : hits)
                        if (h.excerpt.contains(secret.mid(4, 7)))
                            missed += QStringLiteral("the excerpt tells it");
                }
        for (const QString &m : missed.mid(0, 40))
            qWarning("%s", qPrintable(m));
        QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("%1 of %2").arg(missed.size()).arg(planted_)));
        QVERIFY(planted_ >= 2000);
    }

    void cleanTextsAreLetThrough() {
        int texts = 0;
        int stopped = 0;
        for (unsigned seed = 0; seed < 2000; ++seed) {
            Village v(seed);
            const auto pieces = seed % 4 == 3 ? cleanTable(v) : lines(cleanText(v));
            const auto hits = findLeaks(pieces, nothing);
            ++texts;
            if (hits.isEmpty())
                continue;
            ++stopped;
            if (stopped < 30)
                qWarning("%s: %s", qPrintable(kinds(hits)), qPrintable(pieces[hits.first().parts.first().piece].text));
        }
        QVERIFY2(stopped * 200 < texts, qPrintable(QStringLiteral("%1 of %2").arg(stopped).arg(texts)));
    }

    void illnessAndBirthBesideAName_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *text, const char *kind) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kind); };
        row("村民王德山因患癌症，生活困难", "health");
        row("王德山（肢体残疾二级）每月补助100元", "health");
        row("张秀英，女，67岁，糖尿病，三组", "health");
        row("李桂兰同志身患尿毒症", "health");
        row("致贫原因：户主陈军因 残", "health");
        row("王德山，男，汉族，1956年3月12日出生", "birth_date");
        row("李桂兰 出生日期 1956-03-12", "birth_date");
        row("张建国生于一九五六年三月十二日", "birth_date");
        row("预防糖尿病健康讲座通知", "");
        row("残疾人两项补贴发放标准", "");
        row("王德山同志于2015年3月12日入党", "");
        row("张建国 2026年3月2日", "");
    }
    void illnessAndBirthBesideAName() {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const auto hits = findLeaks(lines({text}), nothing);
        QCOMPARE(kinds(hits), kind);
    }

    void inATableTheRowIsWhatStandsTogether() {
        QList<GuardPiece> t;
        addRow(t, 1, {QStringLiteral("姓名"), QStringLiteral("出生年月"), QStringLiteral("健康状况"), QStringLiteral("入党时间")});
        addRow(t, 2, {QStringLiteral("王德山"), QStringLiteral("1956-03-12"), QStringLiteral("肢体残疾"), QStringLiteral("1980-07-01")});
        addRow(t, 3, {QStringLiteral("孟凡"), QStringLiteral("19560312"), QStringLiteral("良好"), QStringLiteral("1980.7.1")});
        QCOMPARE(kinds(findLeaks(t, nothing)), QStringLiteral("birth_date health birth_date"));
    }

    // What an independent tester got past the guard, and what it stopped that was clean. "|" parts cells, "/" lines.
    void whatAStrangerTried_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *text, const char *kind) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kind); };
        row("联系电话1、7、7、2、0、0、2、2、5、7、4", "mobile");
        row("证件411399、19800101、0019", "id_number");
        row("身份证411399：19800101：0019", "id_number");
        row("身份证411399&19800101&0019", "id_number");
        row("135。7147。8207", "mobile");
        row("187【8955】8025", "mobile");
        row("6212|2678|6886|4684|140", "bank_card");
        row("经核实，胡翠莲（4ll399l98ool0loo19）", "id_number");
        row("村民傅永福患尿毒症多年", "health");
        row("户主：徐凤英/原因：精神分裂症", "health");
        row("姓名：王建国/病种：尿毒症", "health");
        row("姓名|残疾类别|残疾等级/吕文斌|肢体|二级", "health health");
        row("王建国，肢体三级", "health");
        row("王翠莲患糖尿/病多年", "health");
        row("王翠莲患脑*瘫", "health");
        row("大病救助对象（均为尿毒症）/王建国", "health");
        row("王|伟|患尿毒症", "health");
        row("王建国艾滋病毒携带者", "health");
        row("姓名：朱金花/性别：女/出生年月：2004年10月12日", "birth_date");
        row("姓名|王建国|性别|男/出生年月|1954.10.12", "birth_date");
        row("王建国，1954年10月12日生", "birth_date");
        row("王建国（1954年10月12日）", "birth_date");
        row("赵桂芳，2004 年 10 月 12 日 出 生", "birth_date");
        row("日期|值班人|值班电话¶2019-05-01|李建国|0398-3456789", "");
        row("监督举报电话一览¶城关镇：0398-3456789", "");
        row("办公电话：0398-3456780  传真：0398-3456788", "");
        row("编号|名称¶040203007001|水泥混凝土路面", "");
        row("发票代码 019155776133", "");
        row("点号|X|Y¶1|3568037.831|39689778.215", "");
        row("科目|名称|借方|贷方|余额¶62210101|银行存款|98815842|5892932|760233184", "");
        row("表号|户主|上月|本月|单价|金额¶3226749608|韩俊杰|427|5827|25|2,942,462", "");
        row("资产|购置日期|保管人¶打印机|2016-03-02|李建国", "");
        row("资产编号|名称¶18300554349|打印机", "");
        row("流水号|事项|受理日期|办结日期|经办人¶20220620827177|生育登记|2019年7月24日|2019/9/9|郑光明", "");
    }
    void whatAStrangerTried() {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QList<GuardPiece> pieces;
        const QStringList rows = text.split(QRegularExpression(QStringLiteral("¶|/(?![0-9])")));
        for (int r = 0; r < rows.size(); ++r) {
            if (rows[r].contains(QLatin1Char('|')))
                addRow(pieces, r + 1, rows[r].split(QLatin1Char('|')));
            else
                pieces += lines({rows[r]});
        }
        QCOMPARE(kinds(findLeaks(pieces, nothing)), kind);
        QVERIFY(findLeaks(masked(pieces, nothing), nothing).isEmpty());
    }

    // A megabyte of digits is looked at in the time that it takes to read it.
    void manyDigitsDoNotHoldItUp() {
        QVERIFY(findLeaks(lines({QString(1000000, QLatin1Char('1'))}), nothing).size() < 100000);
        QVERIFY(findLeaks(lines({QStringLiteral("1 ").repeated(500000)}), nothing).size() < 100000);
    }

    void whatTheRegisterHasIsKnownWhereverItStands() {
        GuardKnowledge k = nothing;
        k.secrets = {QStringLiteral("20250001234567"), QStringLiteral("13800000001")};
        k.names = {QStringLiteral("赛买提")};
        QCOMPARE(kinds(findLeaks(lines({QStringLiteral("存单 2025 0001 2345 67 已到期")}), k)), QStringLiteral("registered"));
        QCOMPARE(kinds(findLeaks(lines({QStringLiteral("赛买提患病")}), k)), QStringLiteral("health"));
        QVERIFY(findLeaks(lines({QStringLiteral("存单 2025 0001 2345 68 已到期")}), k).isEmpty());
    }

    void numbersThatAreMeantToBeThereAreLetThrough() {
        GuardKnowledge k = nothing;
        QCOMPARE(kinds(findLeaks(lines({QStringLiteral("联系人：王主任 13800000001")}), k)), QStringLiteral("mobile"));
        k.allowed = {QStringLiteral("13800000001"), QStringLiteral("037762281234")};
        QVERIFY(findLeaks(lines({QStringLiteral("联系人：王主任 138 0000 0001，座机 0377-62281234")}), k).isEmpty());
        QCOMPARE(kinds(findLeaks(lines({QStringLiteral("家里座机 0377-62281235")}), k)), QStringLiteral("landline"));
    }

    void aFragmentWithTheBirthDateTellsAsMuch() {
        QCOMPARE(kinds(findLeaks(lines({QStringLiteral("王德山 41139919560312****")}), nothing)), QStringLiteral("id_fragment"));
        QVERIFY(findLeaks(lines({QStringLiteral("王德山 4113**********0019，138****1234")}), nothing).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "TestLeaks.moc"
