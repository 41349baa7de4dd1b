#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a roster of invented people (region 411399, which no county has) as .xlsx or .csv.

make_roster.py ROWS OUT [--messy] [--seed N] [--truth FILE]
Used for the shipped practice village (--messy --seed 7) and for the benchmarks (100,000 tidy rows).
"""
import argparse, datetime, json, random, zipfile
from xml.sax.saxutils import escape

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文覃单仇解查翟盖尉迟欧阳"
COMPOUND = ["欧阳", "尉迟", "上官", "司马", "诸葛"]
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉红建国志海金文子涵梓轩雨欣浩宇思彤云凤梅生春花鹏飞燕玲慧琴晨阳乐瑶佳怡俊峰"
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def id_number(rng, birth, male, taken):
    while True:
        first = "411399%s%03d" % (birth.strftime("%Y%m%d"), rng.randrange(1, 500) * 2 - (1 if male else 0))
        number = first + "10X98765432"[sum(int(a) * b for a, b in zip(first, WEIGHTS)) % 11]
        if number not in taken and not number.endswith("000"):
            taken.add(number)
            return number


def surname(rng):
    return rng.choice(COMPOUND) if rng.random() < .01 else rng.choice(SURNAMES[:-4])


def given(rng):
    return "".join(rng.choice(GIVEN) for _ in range(rng.choice([1, 2, 2, 2])))


def families(rng, count):
    taken, made, house = set(), 0, 0
    today = datetime.date(2026, 3, 1)
    while made < count:
        house += 1
        family, group = surname(rng), rng.randrange(1, 13)
        head_age = rng.randrange(28, 85)
        plan = [("户主", rng.random() < .8, head_age, family)]
        if rng.random() < .75:
            plan.append(("妻" if plan[0][1] else "夫", not plan[0][1], head_age + rng.randrange(-4, 4), None))
        for _ in range(rng.choice([0, 1, 1, 2])):
            if head_age > 24:
                male = rng.random() < .5
                plan.append(("子" if male else "女", male, max(0, head_age - rng.randrange(22, 35)), family))
        if rng.random() < .3 and head_age < 65:
            plan.append(("母", False, head_age + rng.randrange(20, 30), None))
        head = None
        for relation, male, age, own in plan:
            if made >= count:
                return
            birth = today - datetime.timedelta(days=age * 365 + rng.randrange(365))
            name = (own or surname(rng)) + given(rng)
            head = head or name
            made += 1
            yield dict(seq=made, house=house, head=head, name=name, sex="男" if male else "女", birth=birth,
                       id=id_number(rng, birth, male, taken), relation=relation, group=group,
                       ethnic=rng.choice(["汉族"] * 12 + ["回族", "满族", "土家族"]),
                       edu=rng.choice(["小学", "初中", "初中", "高中", "大专", "本科"]) if age > 6 else "",
                       phone="1%d%09d" % (rng.choice([3, 5, 7, 8]), rng.randrange(10 ** 9)) if 15 < age < 80 else "",
                       away=18 < age < 60 and rng.random() < .25,
                       tag="低保" if rng.random() < .02 else "")


def tidy(people):
    yield ["户编号", "户主姓名", "姓名", "性别", "公民身份号码", "与户主关系", "民族", "出生日期", "文化程度", "联系电话", "村民小组", "家庭住址"]
    for p in people:
        yield [str(p["house"]), p["head"], p["name"], p["sex"], p["id"], p["relation"], p["ethnic"], p["birth"].isoformat(), p["edu"],
               p["phone"], "%d组" % p["group"], "练习村%d组%d号" % (p["group"], p["house"] % 200 + 1)]


def messy(people, rng, truth):
    """Titles, blanks, subtotals, 同上, full-width and damaged numbers; `truth` counts what was done."""
    yield ["练习村常住人口花名册（2026年）"]
    yield ["填表单位：练习村民委员会", "", "", "", "", "填表日期：2026年3月"]
    yield ["序号", "户主姓名", "姓  名", "性 别", "身份证号", "与户主\n关系", "民族", "出生年月", "学历", "手机号码", "住址", "是否低保", "备注"]
    truth["rows"] = truth["notPeople"] = 3
    house = None
    for p in people:
        b, number = p["birth"], p["id"]
        flagged = False
        shape = rng.random()
        if shape < .015:
            number, flagged = float(number.replace("X", "0")), True  # a number cell: the last digits are gone
        elif shape < .025:
            number, flagged = number[:-1] + rng.choice([c for c in "0123456789" if c != number[-1] and c != "0"]), True
        elif shape < .06:
            number = "".join(chr(ord(c) + 0xFEE0) for c in number)
        elif shape < .09:
            number = "'" + number[:6] + " " + number[6:14] + " " + number[14:] + " "
        date = rng.choice([b.strftime("%Y-%m-%d"), "%d年%d月%d日" % (b.year, b.month, b.day), b.strftime("%Y.%m"), b.strftime("%Y%m%d"),
                           (b - datetime.date(1899, 12, 30)).days])
        same = p["house"] == house
        row = [p["seq"], "" if same else p["head"], p["name"] if rng.random() > .05 or len(p["name"]) != 2 else " ".join(p["name"]), p["sex"], number, p["relation"],
               p["ethnic"] if rng.random() < .6 else p["ethnic"][:-1], date, p["edu"], int(p["phone"]) if p["phone"] and rng.random() < .4 else p["phone"],
               "同上" if same and rng.random() < .3 else "练习村%d组" % p["group"], "是" if p["tag"] else "", "外出务工" if p["away"] else ""]
        house = p["house"]
        yield row
        truth["rows"] += 1
        truth["people"] += 1
        truth["new"] += 1
        truth["flagged"] += flagged
        if not flagged and rng.random() < .006:
            yield row
            truth["rows"] += 1
            truth["people"] += 1
            truth["duplicate"] += 1
        if rng.random() < .012:
            yield ["小计", "", "", "", "", "%d人" % rng.randrange(10, 50)] if rng.random() < .5 else [""] * 13
            truth["rows"] += 1
            truth["notPeople"] += 1
    yield ["合计", "", "%d人" % truth["new"]]
    truth["rows"] += 1
    truth["notPeople"] += 1
    truth["households"] = p["house"]


def column(i):
    return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)


def write_xlsx(rows, out):
    parts = ['<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
    for r, cells in enumerate(rows, 1):
        xml = []
        for c, v in enumerate(cells):
            if isinstance(v, (int, float)):
                xml.append('<c r="%s%d"><v>%s</v></c>' % (column(c), r, repr(v)))
            elif v != "":
                xml.append('<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (column(c), r, escape(v)))
        parts.append('<row r="%d">%s</row>' % (r, "".join(xml)))
    parts.append("</sheetData></worksheet>")
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": "".join(parts),
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in files.items():
            z.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0)), text.encode(), zipfile.ZIP_DEFLATED)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("rows", type=int)
    a.add_argument("out")
    a.add_argument("--messy", action="store_true")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--truth")
    o = a.parse_args()
    rng = random.Random(o.seed)
    people = list(families(rng, o.rows))
    truth = dict(rows=0, people=0, new=0, duplicate=0, flagged=0, notPeople=0, failed=0, households=people[-1]["house"])
    if o.messy:
        rows = list(messy(people, rng, truth))
    else:
        rows = list(tidy(people))
        truth.update(rows=o.rows + 1, people=o.rows, new=o.rows, notPeople=1)
    if o.out.endswith(".csv"):
        import csv
        with open(o.out, "w", newline="", encoding="utf-8") as f:
            csv.writer(f).writerows(rows)
    else:
        write_xlsx(rows, o.out)
    if o.truth:
        with open(o.truth, "w", encoding="utf-8") as f:
            json.dump(truth, f, ensure_ascii=False, indent=1)


main()
