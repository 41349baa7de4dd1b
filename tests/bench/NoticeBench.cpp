// SPDX-License-Identifier: GPL-3.0-or-later
// A list on paper: 60 rows to the first page on the screen, 60 and 5,000 rows to a PDF on the disk, guard included.
// The peer, where it is installed: LibreOffice without a window converts the same table. Prints; never fails by time.
#include "guard/Leaks.h"
#include "notices/Paint.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace vl;

namespace {

double ms(const std::function<void()> &what) {
    QElapsedTimer t;
    t.start();
    what();
    return static_cast<double>(t.nsecsElapsed()) / 1e6;
}

NoticeData rowsOf(int count) {
    NoticeData d;
    for (int i = 0; i < count; ++i)
        d.rows.append({{QStringLiteral("group"), QStringLiteral("%1组").arg(i / 100 + 1)}, {QStringLiteral("name"), QStringLiteral("王") + QChar(0x5EFA + i % 900) + QChar(0x56FD)}, {QStringLiteral("members"), QString::number(1 + i % 6)}, {QStringLiteral("kind"), QStringLiteral("低保")}});
    return d;
}

void print(const char *name, double took, int rows, double peer, const QString &peerName) {
    QJsonObject o{{QStringLiteral("bench"), QLatin1String(name)}, {QStringLiteral("ms"), std::round(took * 10) / 10}, {QStringLiteral("rows"), rows}};
    if (peer > 0) {
        o[QStringLiteral("peer")] = peerName;
        o[QStringLiteral("peerMs")] = std::round(peer);
        o[QStringLiteral("ratio")] = std::round(took / peer * 1000) / 1000;
    }
    std::puts(QJsonDocument(o).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    QTemporaryDir dir;
    auto look = readTemplate(QStringLiteral("notice: 1\nkind: k\nname: n\n---\n@title\n公　示\n@table\nno | 序号 | 14 | center\ngroup | 组 | 20 | center\nname | 户主 | 40 | left\nmembers | 人数 | 26 | center\nkind | 类别 | 36 | center\ntotal: 合计 {count} 户\n@sign\n练习村村民委员会\n2026年3月2日\n"), QStringLiteral("bench"));
    if (!look)
        return 1;
    Typefaces warm; // the first use of a font reads it
    (void)layOut(*fillNotice(*look, rowsOf(5)), warm);
    const GuardKnowledge known{QDate(2026, 3, 2), {}, {}, {}};
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    for (const int count : {60, 5000}) {
        const NoticeData data = rowsOf(count);
        const auto made = [&] {
            Typefaces faces;
            auto d = fillNotice(*look, data);
            auto l = layOut(*d, faces);
            if (!findLeaks(d->pieces(), known).isEmpty() || !findLeaks(l->pieces(), known).isEmpty())
                std::puts("leak");
            return std::move(*l);
        };
        double peer = 0;
        if (!office.isEmpty()) {
            QFile csv(dir.filePath(QStringLiteral("%1.csv").arg(count)));
            if (!csv.open(QIODevice::WriteOnly))
                return 1;
            for (const auto &r : data.rows)
                csv.write((r[QStringLiteral("group")] + QLatin1Char(',') + r[QStringLiteral("name")] + QLatin1Char(',') + r[QStringLiteral("members")] + QLatin1Char(',') + r[QStringLiteral("kind")] + QLatin1Char('\n')).toUtf8());
            csv.close();
            const auto convert = [&] { QProcess::execute(office, {QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), dir.path(), csv.fileName()}); };
            convert(); // once to warm it
            peer = ms(convert);
        }
        if (count == 60)
            print("notice.firstPageOnScreen", ms([&] { (void)pageImages(made(), 96, 0, 1); }), count, 0, {});
        print("notice.pdf", ms([&] {
                  if (!writePdf(made(), QStringLiteral("公示"), dir.filePath(QStringLiteral("out.pdf"))))
                      std::puts("failed");
              }),
              count, peer, QStringLiteral("LibreOffice"));
    }
    return 0;
}
