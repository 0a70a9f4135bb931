#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes files that try to break, fill, hang or call home whoever reads them.

usage: make_hostile.py FOLDER
Writes the files and FOLDER/expected.tsv: name, and what must come of it: kinds of problems separated by '|', or 'text'
(at least one article), or both. Every file must end in one of these within the limits.
"""
import base64
import os
import random
import struct
import sys
import zipfile
import zlib

OUT = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "files")
TEXT = "누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이다.\n"
EXPECTED = []


def write(name, data, expected):
    if isinstance(data, str):
        data = data.encode()
    with open(os.path.join(OUT, name), "wb") as file:
        file.write(data)
    EXPECTED.append((name, expected))


def archive(parts, level=6):
    path = os.path.join(OUT, "tmp.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as made:
        for name, data in parts:
            made.writestr(zipfile.ZipInfo(name, (2025, 3, 12, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    with open(path, "rb") as file:
        data = file.read()
    os.remove(path)
    return data


def sample(name):
    with open(os.path.join(FILES, name), "rb") as file:
        return file.read()


# Archives ------------------------------------------------------------------------------------------------------------
write("bomb.zip", archive([("zeros.txt", b"0" * (220 << 20))], 1), "too-large")


def many_same(data, count):
    """An archive of equal parts, compressed once."""
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    sizes = struct.pack("<IIIHH", zlib.crc32(data), len(packed), len(data), 5, 0)
    body = directory = b""
    for i in range(count):
        name = b"%d.txt" % i
        directory += (b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + name)
        body += b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes + name + packed
    return body + directory + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(body), 0)


write("bomb-many.zip", many_same(b"\xea\xb0\x80" * (60 << 20), 9), "too-large")
nested = archive([("a.txt", TEXT)])
for depth in range(6):
    nested = archive([(f"{depth}.zip", nested)])
write("nested.zip", nested, "too-deep")
write("slip.zip", archive([("../../../etc/haengbo.txt", TEXT), ("ok.txt", TEXT)]), "text|unsafe-path")
write("absolute.zip", archive([("/etc/haengbo.txt", TEXT)]), "unsafe-path")
write("backslash.zip", archive([("..\\..\\haengbo.txt", TEXT)]), "unsafe-path")
write("control-names.zip", archive([("a\x1b[2J\nb\u202etxt.exe.txt", TEXT)]), "unsafe-path|damaged")
write("turned-names.zip", archive([("a\u202etxt.exe.txt", TEXT)]), "unsafe-path")
good = archive([("a.txt", TEXT * 50)])
write("truncated.zip", good[: len(good) // 2], "damaged")
write("cut-directory.zip", good[:-20], "damaged")
broken = bytearray(good)
broken[45] ^= 0xFF
write("bad-crc.zip", bytes(broken), "damaged")
locked = bytearray(good)
locked[6] |= 1
at = good.find(b"PK\x01\x02")
locked[at + 8] |= 1
write("locked.zip", bytes(locked), "encrypted")
lying = bytearray(good)
lying[22:26] = struct.pack("<I", 5)
lying[at + 24 : at + 28] = struct.pack("<I", 5)
write("lying-size.zip", bytes(lying), "text|damaged")


def many_parts(count):
    head = b"".join([b"PK\x03\x04", struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0, 0, 0, 0, 1, 0), b"a"])
    entry = b"PK\x01\x02" + struct.pack("<HHHHHHIIIHHHHHII", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    directory = entry * count
    end64 = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(directory), len(head))
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, len(head) + len(directory), 1)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return head + directory + end64 + locator + end


write("many-parts.zip", many_parts(200_000), "too-large|damaged")
write("empty-archive.zip", b"PK\x05\x06" + b"\0" * 18, "no-text")

# Workbooks -----------------------------------------------------------------------------------------------------------
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = ('<!DOCTYPE lolz [<!ENTITY lol "lol">' +
          "".join(f'<!ENTITY lol{i} "{("&lol" + (str(i - 1) if i > 1 else "") + ";") * 10}">' for i in range(1, 10)) + "]>")
EXTERNAL = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://127.0.0.1:9/x">]>'


def workbook(sheet, strings=None):
    parts = [("xl/workbook.xml", f"<workbook {MAIN}><sheets/></workbook>"), ("xl/worksheets/sheet1.xml", sheet)]
    if strings is not None:
        parts.append(("xl/sharedStrings.xml", strings))
    return archive(parts)


def cell(ref, text):
    return f'<c r="{ref}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADER = f'<row r="1">{cell("A1", "제목")}{cell("B1", "본문")}</row>'
ROW = f'<row r="2">{cell("A2", "광양에 공장")}{cell("B2", TEXT.strip())}</row>'


def sheet(rows, front=""):
    return f'<?xml version="1.0"?>{front}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>'


write("laughs.xlsx", workbook(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
                              f'<?xml version="1.0"?>{LAUGHS}<sst {MAIN}><si><t>&lol9;</t></si></sst>'), "damaged")
write("external.xlsx", workbook(sheet(HEADER + f'<row r="2">{cell("A2", "&secret;")}{cell("B2", "&far;")}</row>', EXTERNAL)),
      "damaged")
write("huge-cell.xlsx", workbook(sheet(HEADER + f'<row r="2">{cell("A2", "광양에 공장")}{cell("B2", "가" * 2_000_000)}</row>')),
      "text|too-large")
write("deep.xlsx", workbook(sheet(HEADER + "<x>" * 50_000)), "too-deep|damaged")
write("cut-sheet.xlsx", workbook(sheet(HEADER + ROW)[:-60]), "text|damaged")
write("far-columns.xlsx", workbook(sheet(HEADER.replace('r="B1"', 'r="ZZZZZZZZZZZZZZ1"') +
                                         '<row r="99999999999999999999">' + cell("A2", "광양에 공장을 짓는다고 밝혔다") + "</row>")),
      "text|no-text")
write("wrong-index.xlsx", workbook(sheet(HEADER + '<row r="2"><c r="A2" t="s"><v>-5</v></c><c r="B2" t="s"><v>99999999999</v></c></row>' +
                                         ROW), f"<sst {MAIN}/>"), "text")
write("bomb.xlsx", workbook(sheet(HEADER + " " * (200 << 20))), "too-large")
write("no-header.xlsx", workbook(sheet("".join(f'<row>{cell("A1", "x")}</row>' for _ in range(100_000)))), "no-text")

# Documents -----------------------------------------------------------------------------------------------------------
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body, front=""):
    return archive([("word/document.xml", f'<?xml version="1.0"?>{front}<w:document {W}><w:body>{body}</w:body></w:document>')])


write("laughs.docx", docx("<w:p><w:r><w:t>&lol9;</w:t></w:r></w:p>", LAUGHS), "damaged")
write("external.docx", docx("<w:p><w:r><w:t>&secret;&far;</w:t></w:r></w:p>", EXTERNAL), "damaged")
write("deep.docx", docx("<w:tbl>" * 30_000), "too-deep|damaged")
write("bomb.docx", docx("<w:p><w:r><w:t>" + "가" * 40_000_000 + "</w:t></w:r></w:p>"), "too-large")
write("no-body.docx", archive([("word/document.xml", "")]), "damaged")
write("attributes.docx", docx("<w:p " + " ".join(f'a{i}="b"' for i in range(200_000)) + "/>"), "too-deep")
write("sealed.odt", archive([("mimetype", "application/vnd.oasis.opendocument.text"),
                             ("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"), ("content.xml", "x")]), "encrypted")
write("no-section.hwpx", archive([("mimetype", "application/hwp+zip")]), "damaged")
write("not-what-it-says.docx", TEXT, "damaged")
write("not-what-it-says.pdf", "<html><body><p>" + TEXT * 3 + "</p></body></html>", "text")

# HWP -----------------------------------------------------------------------------------------------------------------
hwp = sample("hwplib.hwp")
flags = hwp.find(b"HWP Document File") + 36


def with_flags(value):
    data = bytearray(hwp)
    data[flags] |= value
    return bytes(data)


write("password.hwp", with_flags(2), "encrypted")
write("distribution.hwp", with_flags(4), "encrypted")
write("truncated.hwp", hwp[: len(hwp) // 2], "damaged|unknown-format|no-text")
write("version3.hwp", b"HWP Document File V3.00 \x1a\x01\x02\x03\x04\x05" + b"\0" * 200, "unsupported-format")
chain = bytearray(hwp)
chain[512:1024] = struct.pack("<128I", *range(128))  # every sector leads to itself
write("circle.hwp", bytes(chain), "damaged|unknown-format|no-text|text")
noise = bytearray(hwp)
random.seed(5)
for _ in range(300):
    noise[random.randrange(512, len(noise))] = random.randrange(256)
write("noise.hwp", bytes(noise), "damaged|unknown-format|no-text|text|encrypted|unsupported-format")
write("old-office.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "damaged|unknown-format|unsupported-format")

# PDF -----------------------------------------------------------------------------------------------------------------
pdf = sample("libreoffice.pdf")
write("truncated.pdf", pdf[: len(pdf) // 3], "damaged|no-text|text")
write("only-header.pdf", b"%PDF-1.7\n", "damaged")
write("circle.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>endobj\n"
      b"trailer<</Root 1 0 R>>\n", "damaged|no-text|too-large")
write("no-text.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>>>endobj\n"
      b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
      b"trailer<</Root 1 0 R>>\n", "no-text")
stream = zlib.compress(b"q " * 20_000_000, 1)
write("bomb.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length " +
      str(len(stream)).encode() + b">>stream\n" + stream + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n", "no-text|damaged|too-large")
noise = bytearray(pdf)
for _ in range(2000):
    noise[random.randrange(len(noise))] = random.randrange(256)
write("noise.pdf", bytes(noise), "damaged|no-text|text|unknown-encoding|unknown-format")

# Web pages -----------------------------------------------------------------------------------------------------------
PAGE = "<html><head><meta charset=utf-8>%s</head><body>%s</body></html>"
STORY = "<p>" + TEXT.strip() + "</p>"
write("deep.html", PAGE % ("", "<div>" * 200_000 + STORY), "too-deep")
write("remote.html", PAGE % ('<link rel=stylesheet href="http://127.0.0.1:9/a.css"><base href="http://127.0.0.1:9/">'
                             '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
                             '<img src="http://127.0.0.1:9/a.gif"><iframe src="http://127.0.0.1:9/"></iframe>'
                             '<script src="http://127.0.0.1:9/a.js"></script><object data="http://127.0.0.1:9/"></object>' + STORY * 2),
      "text")
write("attributes.html", PAGE % ("", "<p " + " ".join(f"a{i}=b" for i in range(200_000)) + ">" + TEXT * 3 + "</p>"), "too-deep")
write("open-comment.html", PAGE % ("", STORY * 2 + "<!--" + "x" * 3_000_000), "text")
write("open-tags.html", PAGE % ("", STORY * 2 + "<" * 500_000), "text|too-deep")
write("entities.html", PAGE % ("", STORY * 2 + "&#x110000;&#0;&nonsense;&#xD800;" * 50_000), "not-korean")
write("class-bomb.html", PAGE % ("", '<p class="' + "a b-c_d " * 300_000 + '">' + TEXT * 3 + "</p>"), "text")
write("data-bomb.html", PAGE % ('<script type="application/ld+json">' + "[" * 500_000 + "</script>", STORY * 2), "text")
write("nul.html", PAGE % ("", STORY + "\0\0"), "unknown-format|text")
write("many-tables.html", PAGE % ("", "<table><tr><td>" * 400 + STORY * 2), "text|too-deep")

# Mails ---------------------------------------------------------------------------------------------------------------
HEAD = "From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: 공장\r\nDate: Wed, 12 Mar 2025 10:00:00 +0900\r\nMIME-Version: 1.0\r\n"
deep = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\r\n\r\n--b{i}\r\n' for i in range(3000))
write("deep.eml", HEAD + deep + "Content-Type: text/plain\r\n\r\n" + TEXT, "text|no-text|damaged|too-deep")
write("headers.eml", HEAD + "".join(f"X-{i}: {'y' * 50}\r\n" for i in range(60_000)) + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT,
      "text")
write("garbage.eml", HEAD + "Content-Type: text/plain; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!***@@@\r\n",
      "text|unknown-encoding|no-text")
write("far-body.eml", HEAD + 'Content-Type: message/external-body; access-type=URL; URL="http://127.0.0.1:9/x"\r\n\r\nContent-Type: text/plain\r\n\r\n',
      "text|no-text")
write("slip.eml", HEAD + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' + TEXT +
      '\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="../../etc/x.txt"\r\n\r\nx\r\n--b--\r\n',
      "text|unsafe-path")
write("bomb.eml", (HEAD + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n'
                   'Content-Disposition: attachment; filename="bomb.zip"\r\n\r\n').encode() +
      base64.encodebytes(archive([("z.txt", b"0" * (220 << 20))], 1)) + b"\r\n--b--\r\n", "text|too-large")
write("words.eml", HEAD.replace("공장", "=?utf-8?B?" * 20_000 + "=?euc-kr?Q?=?= =?x?y?z?=") + "\r\n" + TEXT, "text|unknown-encoding|not-korean")
write("many.mbox", "".join(f"From a Wed Mar 12 10:00:00 2025\nFrom: a@example.invalid\n\n가{i}\n\n" for i in range(20_000)), "text")

# Data ----------------------------------------------------------------------------------------------------------------
write("deep.json", '[{"a":' * 100_000, "too-deep|damaged")
write("truncated.json", '[{"title":"광양에 공장","body":"' + TEXT.strip(), "damaged")
write("broken-line.jsonl", '{"title":"광양에 공장","body":"밝혔다."}\n{"title":\n{"title":"둘째","body":"말했다."}\n', "text|damaged")
write("no-articles.json", '{"type":"FeatureCollection","features":[1,2,3]}', "no-text")
write("odd-values.json", '[{"title":{"a":[[[[]]]]},"body":1e308,"date":-1e99},{"title":null,"body":"' + "가" * 100 + ' 밝혔다.","date":99999999999999}]', "text|not-korean")
write("open-quote.csv", '제목,본문\n광양에 공장,"' + TEXT * 1000, "text|damaged")
write("huge-cell.csv", "제목,본문\n광양에 공장," + "가" * 1_100_000 + "\n둘째,밝혔다.\n", "text|too-large")
write("columns.csv", "제목,본문," + "," * 500_000 + "\n광양에 공장,밝혔다." + "," * 500_000 + "\n", "text")
write("formula.csv", "제목,본문\n=cmd|' /C calc'!A0,=HYPERLINK(\"http://127.0.0.1:9\") 밝혔다\n", "text")
write("laughs.rss", f'<?xml version="1.0"?>{LAUGHS}<rss><channel><item><title>&lol9;</title><description>밝혔다.</description></item></channel></rss>',
      "text|damaged|no-text")
write("external.rss", f'<?xml version="1.0"?>{EXTERNAL}<rss><channel><item><title>광양&secret;&far;</title><description>밝혔다.</description></item></channel></rss>',
      "text|damaged")
write("dtd.rss", '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd"><rss><channel><item><title>광양에 공장</title>'
      '<description>밝혔다.</description></item></channel></rss>', "text")
write("deep.rss", '<?xml version="1.0"?><rss>' + "<a>" * 100_000, "too-deep|damaged|no-text")
write("no-items.rss", "<rss><channel><title>x</title></channel></rss>", "no-text")

# Text ----------------------------------------------------------------------------------------------------------------
write("empty.txt", b"", "empty")
write("only-mark.txt", b"\xef\xbb\xbf", "no-text|empty")
write("blank.txt", " \n\t\n" * 100, "no-text")
write("latin1.txt", "Le président a déclaré que la société construira une usine à Besançon, près de la forêt. ".encode("latin-1") * 5, "unknown-encoding")
write("shift-jis.txt", "東京の会社が新しい工場を建設すると発表した。投資額は百億円である。".encode("shift-jis") * 5, "unknown-encoding")
write("gb18030.txt", "公司宣布将在上海建设新的工厂，投资额为一百亿元。".encode("gb18030") * 5, "unknown-encoding")
write("noise.bin", bytes(random.randrange(256) for _ in range(100_000)), "unknown-format|unknown-encoding")
write("cut-utf8.txt", (TEXT * 3).encode()[:-3], "text|unknown-encoding")
write("one-line.txt", "가나다라 " * 1_500_000, "text")
write("too-long.txt", "가나다라 " * 1_900_000, "too-large")

os.mkdir(os.path.join(OUT, "folder"))
os.symlink("/etc", os.path.join(OUT, "folder", "away"))
os.symlink("/etc/passwd", os.path.join(OUT, "folder", "passwd.txt"))
os.symlink(".", os.path.join(OUT, "folder", "circle"))
with open(os.path.join(OUT, "folder", "line\nbreak.txt"), "w", encoding="utf-8") as file:
    file.write(TEXT)
EXPECTED.append(("folder", "text"))
os.mkfifo(os.path.join(OUT, "pipe.txt"))
EXPECTED.append(("pipe.txt", "cannot-open"))
os.mkdir(os.path.join(OUT, "folder.html"))
EXPECTED.append(("missing.txt", "cannot-open"))
with open(os.path.join(OUT, "expected.tsv"), "w", encoding="utf-8") as file:
    file.writelines(f"{name}\t{expected}\n" for name, expected in EXPECTED)
