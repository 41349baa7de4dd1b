// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/Names.h"

#include "base/Text.h"
#include "records/Surnames.h"

#include <QFile>
#include <QRegularExpression>

namespace vl {

namespace {

// Words that look like names.
const QSet<QString> &notNames() {
    static const QSet<QString> words = [] {
        QFile f(QStringLiteral(":/guard/not_names.txt"));
        if (!f.open(QIODevice::ReadOnly))
            qFatal("guard data");
        QSet<QString> out;
        for (const QByteArray &line : f.readAll().split('\n'))
            if (!line.startsWith('#'))
                for (const QString &word : QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                    out.insert(word);
        return out;
    }();
    return words;
}

bool allHan(const QString &s) {
    for (const char32_t c : s.toUcs4())
        if (!isHan(c))
            return false;
    return true;
}

bool shapedAsName(const QString &s) {
    const qsizetype n = s.toUcs4().size();
    if (n < 2 || n > 4 || !allHan(s) || notNames().contains(s) || !beginsWithSurname(s))
        return false;
    return surnameLength(s) == 2 || (n <= 3 && !notNames().contains(s.left(2)));
}

} // namespace

bool isName(const QString &cell, const GuardKnowledge &knowledge) {
    QString s = squeezed(cell);
    static const QRegularExpression remark(QStringLiteral("[（(].*[)）]$"));
    s.remove(remark);
    if (knowledge.names.contains(s))
        return true;
    if (s.contains(QChar(0x00B7))) // 阿不都·热西提
        return s.size() >= 4 && s.size() <= 24 && allHan(QString(s).remove(QChar(0x00B7)));
    return shapedAsName(s);
}

bool namesSomebody(const QString &sentence, const GuardKnowledge &knowledge) {
    const QString s = squeezed(sentence);
    for (qsizetype i = 0; !knowledge.names.isEmpty() && i < s.size(); ++i)
        for (qsizetype n = 2; n <= 4 && i + n <= s.size(); ++n)
            if (knowledge.names.contains(s.mid(i, n)))
                return true;
    static const QRegularExpression called(QStringLiteral(
        "(?:村民|户主|居民|党员|老人|老汉|儿童|学生|学员|同志|贫困户|监测户|低保户|五保户|特困户|困难户|脱贫户|申请人|患者|病人|姓名|本人|其妻|妻子|其夫|丈夫|其子|儿子|其女|女儿|其父|父亲|其母|母亲|孙子|孙女|配偶|对象|家庭成员|组民)(?:[：:是为]|系)?([\\p{Han}]{2,4})"));
    for (auto it = called.globalMatch(s); it.hasNext();) {
        const QString rest = it.next().captured(1);
        for (const qsizetype n : {3, 2, 4})
            if (rest.size() >= n && shapedAsName(rest.left(n)))
                return true;
    }
    // The name may stand behind other characters: its end is what is sure.
    static const QRegularExpression said(QStringLiteral("([\\p{Han}]{2,4})(?=[（(，,、:：]?(?:男|女)[，,、；。）)0-9]|同志|因|患|系[\\p{Han}]|现?年?[0-9]{1,3}岁|[，,][0-9]{1,3}岁|[（(]|身患|被诊断|确诊|属于?|为[一二三四1-4肢视听言智精多重]|住院|出生|[，,]?生于)"));
    for (auto it = said.globalMatch(s); it.hasNext();) {
        const QString before = it.next().captured(1);
        for (const qsizetype n : {3, 2, 4})
            if (before.size() >= n && shapedAsName(before.right(n)))
                return true;
    }
    // Or the sentence begins with it: "王建国 肢体残疾二级".
    static const QRegularExpression first(QStringLiteral("^[0-9]{0,3}[.、)）]?\\s*([\\p{Han}]{2,4})(?:[\\s，,；;：:]|$)"));
    const auto match = first.match(normalised(sentence));
    return match.hasMatch() && shapedAsName(match.captured(1));
}

} // namespace vl
