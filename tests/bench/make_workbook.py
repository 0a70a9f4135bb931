#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a workbook in the shape of a BIG KINDS export, as large as those get.

usage: make_workbook.py FILE [ROWS [strings]]
20,000 rows are some 25 MB. With 'strings' the texts stand in the table of shared strings, else in the cells.
"""
import random
import sys
import zipfile
from xml.sax.saxutils import escape

PATH = sys.argv[1]
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
SHARED = "strings" in sys.argv[3:]
HEADER = ["뉴스 식별자", "일자", "언론사", "기고자", "제목", "통합 분류1", "통합 분류2", "통합 분류3", "사건/사고 분류1",
          "사건/사고 분류2", "사건/사고 분류3", "인물", "위치", "기관", "키워드", "특성추출(가중치순 상위 50개)", "본문", "URL",
          "분석제외 여부"]
random.seed(20251122)
SYLLABLES = [chr(0xAC00 + i) for i in random.sample(range(11172), 900)]


def word():
    return "".join(random.choices(SYLLABLES, k=random.choice((2, 2, 3, 3, 4))))


WORDS = [word() for _ in range(30000)]
ENDINGS = ["은", "는", "이", "가", "을", "를", "에", "의", "로", "과", ""]


def sentence():
    return " ".join(random.choice(WORDS) + random.choice(ENDINGS) for _ in range(random.randint(6, 14))) + "했다."


def listed(count):
    return ",".join(random.choices(WORDS, k=count))


def row(number):
    day = 20250101 + number % 28 + 100 * (number // 28 % 12)
    body = ""
    while len(body) < 200:
        body += sentence() + " "
    return [f"01100{number % 9}01.{day}{100000000 + number}", day, random.choice(WORDS), random.choice(WORDS),
            sentence()[:40], "경제>산업_기업", "IT_과학>과학", "", "", "", "", listed(4), listed(3), listed(6), listed(120),
            listed(50), body[:200], f"http://www.example.invalid/{number}", "중복" if number % 20 == 0 else ""]


strings = []


def cell(column, number, value):
    name = f"{chr(65 + column)}{number}"
    if value == "":
        return ""
    if isinstance(value, int):
        return f'<c r="{name}"><v>{value}</v></c>'
    if SHARED:
        strings.append(value)
        return f'<c r="{name}" t="s"><v>{len(strings) - 1}</v></c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
with zipfile.ZipFile(PATH, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
    book.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                  'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
    book.writestr("xl/workbook.xml", f'<?xml version="1.0"?><workbook {SPACE} xmlns:r="http://schemas.openxmlformats.org/'
                  'officeDocument/2006/relationships"><sheets><sheet name="sheet" sheetId="1" r:id="r1"/></sheets></workbook>')
    book.writestr("xl/_rels/workbook.xml.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/'
                  'package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml" Type="worksheet"/>'
                  '</Relationships>')
    with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
        sheet.write(f'<?xml version="1.0" encoding="UTF-8"?><worksheet {SPACE}><sheetData>'.encode())
        for number in range(ROWS + 1):
            values = HEADER if number == 0 else row(number)
            cells = "".join(cell(column, number + 1, value) for column, value in enumerate(values))
            sheet.write(f'<row r="{number + 1}">{cells}</row>'.encode())
        sheet.write(b"</sheetData></worksheet>")
    if SHARED:
        with book.open("xl/sharedStrings.xml", "w") as table:
            table.write(f'<?xml version="1.0" encoding="UTF-8"?><sst {SPACE} count="{len(strings)}">'.encode())
            for text in strings:
                table.write(f"<si><t>{escape(text)}</t></si>".encode())
            table.write(b"</sst>")
