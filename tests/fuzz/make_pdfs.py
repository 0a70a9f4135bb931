#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes small PDF files, nothing in them compressed or embedded, for the fuzzer to begin with.

usage: make_pdfs.py FOLDER
The seeds made by other programs carry fonts of a hundred kilobytes, in which a fuzzer changes nothing that matters.
"""
import os
import sys
import zlib

OUT = sys.argv[1]
LINES = ["누리테크가 전남 광양에 공장을 짓는다고 12일 밝혔다.", "투자액은 1,200억 원이다.", "(광양=연합)"]


def pdf(objects, extra=b""):
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, extra, start)


def stream(data, entries=b""):
    return b"<<%s/Length %d>>\nstream\n" % (entries, len(data)) + data + b"\nendstream"


def hexed(text):
    return b"<" + text.encode("utf-16-be").hex().encode() + b">"


CMAP = (b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> "
        b"endcodespacerange 3 beginbfrange <0020> <007E> <0020> <3000> <30FF> <3000> <AC00> <D7A3> <AC00> endbfrange endcmap end end")
FONT = [b"<</Type/Font/Subtype/Type0/BaseFont/K/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/K/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000"
        b"/W[32[500 600]48 57 500]/FontDescriptor<</Type/FontDescriptor/FontName/K/Flags 4/FontBBox[0 0 1000 1000]/Ascent 800"
        b"/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80>>>>",
        stream(CMAP)]
ROOT = b"<</Type/Catalog/Pages 2 0 R>>"


def page(contents, more=b""):
    return b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %s%s>>" % (contents, more)


def text(x, y, lines, size=12):
    shown = b"BT /F %d Tf %d %d Td 14 TL " % (size, x, y)
    return shown + b" ".join(hexed(line) + b" Tj T*" for line in lines) + b" ET\n"


def write(name, data):
    with open(os.path.join(OUT, name), "wb") as file:
        file.write(data)


one = stream(text(50, 780, ["누리테크, 광양에 공장"], 20) + text(50, 740, LINES))
write("one-page.pdf", pdf([ROOT, b"<</Type/Pages/Kids[6 0 R]/Count 1>>", *FONT, page(b"7 0 R"), one]))
columns = stream(text(50, 740, LINES * 6) + text(310, 740, LINES * 6) + text(50, 30, ["- 1 -"], 8))
write("columns.pdf", pdf([ROOT, b"<</Type/Pages/Kids[6 0 R 8 0 R]/Count 2>>", *FONT, page(b"7 0 R"), columns,
                          page(b"[7 0 R 9 0 R]", b"/Rotate 90"), stream(b"q 1 0 0 1 20 20 cm " + text(0, 0, LINES) + b"Q")]))
latin = stream(b"BT /F 12 Tf 50 700 Td (Nuri Tech) Tj 0 -20 Td [(Gwang) -200 (yang)] TJ 0 -20 Td (\\(12\\)) ' ET")
write("latin.pdf", pdf([ROOT, b"<</Type/Pages/Kids[4 0 R]/Count 1>>", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                        page(b"5 0 R"), latin]))
form = stream(text(0, 0, LINES), b"/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F 3 0 R>>>>")
packed = zlib.compress(b"q 1 0 0 1 50 600 cm /X Do Q " + text(50, 500, LINES))
write("form.pdf", pdf([ROOT, b"<</Type/Pages/Kids[6 0 R]/Count 1>>", *FONT,
                       b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>/XObject<</X 8 0 R>>>>/Contents 7 0 R"
                       b"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://127.0.0.1:9/)>>>>]>>",
                       stream(packed, b"/Filter/FlateDecode"), form], b"/Info<</Title(x)/CreationDate(D:20250312)>>"))
