#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes those files of broken/ that no twisting of ../files gives: formats that are whole, but hold nothing to read.

usage: make_broken.py FOLDER
"""
import io
import os
import sys
import zipfile

OUT = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
STORY = "누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이다."


def write(name, data):
    with open(os.path.join(OUT, name), "wb") as file:
        file.write(data.encode() if isinstance(data, str) else data)


def archive(*parts):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in parts:
            file.writestr(zipfile.ZipInfo(name, (2025, 3, 12, 0, 0, 0)), data)
    return made.getvalue()


def sample(name):
    with open(os.path.join(HERE, "files", name), "rb") as file:
        return file.read()


# Text
write("cut-utf8.txt", (STORY * 2).encode()[:-8])
write("english.txt", "The company said on Tuesday that it would build a plant in Gwangyang.\n")
write("euc-jp.txt", "同社は火曜日、名古屋市の郊外に新しい工場を建設すると発表した。社長が会見で述べた。".encode("euc_jp"))
write("big5.txt", "該公司週二宣布，將在台北郊區興建新的工廠，並計畫明年開始生產。董事長在會上表示。".encode("big5"))
write("only-mark.txt", b"\xef\xbb\xbf")
# Tables
write("open-quote.csv", '제목,본문\n광양에 공장,"' + STORY)
write("no-header.csv", "2025,12,가,나\n2024,13,다,라\n" * 3)
write("header-alone.csv", "제목,본문,일자\n")
write("short-rows.tsv", "제목\t본문\t일자\n광양에 공장\n\t\t\n광양에 공장\t" + STORY + "\t20250399\n")
# Pages
write("menus-alone.html", "<html><head><script>var a=1;</script></head><body><nav><a href=x>홈</a><a href=y>경제</a></nav></body></html>")
write("no-words.html", "<!doctype html><html><body><script>document.write('기사')</script><img src=x></body></html>")
write("deep.html", "<html><body>" + "<div>" * 1500 + STORY)
write("wrong-label.html", f"<html><head><meta charset='shift_jis'><title>공장</title></head><body><p>{STORY}</p></body></html>".encode("cp949"))
write("japanese.html", "<html><head><meta charset='shift_jis'></head><body><p>同社は火曜日、新しい工場を建設すると発表した。</p></body></html>"
      .encode("shift_jis"))
# Documents
docx = sample("pandoc.docx")
write("truncated.docx", docx[: len(docx) // 2])
write("text.docx", STORY)
write("no-content.odt", archive(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<manifest/>")))
write("cut-content.odt", archive(("mimetype", "application/vnd.oasis.opendocument.text"),
                                 ("content.xml", '<office:document-content xmlns:office="o" xmlns:text="t"><text:p>' + STORY)))
write("slides.pptx", archive(("ppt/presentation.xml", "<p/>")))
write("sheet.ods", archive(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")))
write("cut-section.hwpx", archive(("mimetype", "application/hwp+zip"), ("Contents/section0.xml", "<hs:sec><hp:p><hp:run><hp:t>" + STORY)))
write("no-sheet.xlsx", archive(("xl/workbook.xml", "<workbook><sheets/></workbook>")))
hwp = bytearray(sample("hwplib.hwp"))
hwp[1536:] = bytes(len(hwp) - 1536)
write("blank-sectors.hwp", bytes(hwp))
# Mails
HEAD = "From: a@example.invalid\r\nTo: b@example.invalid\r\nSubject: {}\r\nDate: Wed, 12 Mar 2025 10:00:00 +0900\r\nMIME-Version: 1.0\r\n"
write("sealed.eml", HEAD.format("x") + 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"\r\n\r\n--b\r\n'
      "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n"
      "-----BEGIN PGP MESSAGE-----\r\n\r\n--b--\r\n")
write("no-body.eml", HEAD.format("x") + "\r\n")
write("garbage.eml", HEAD.format("x") + "Content-Type: text/plain; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!***@@@\r\n")
write("cut.mbox", "From a Wed Mar 12 10:00:00 2025\r\n" + HEAD.format("=?utf-8?B?6rSR7JaR?=") +
      'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' + STORY + "\r\nFrom b Wed")
# Feeds and data
write("no-items.rss", "<rss version='2.0'><channel><title>경제</title></channel></rss>")
write("cut.atom", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>광양에 공장</title><content>' + STORY + "</content></entry><entry><ti")
write("other.xml", "<?xml version='1.0'?><catalog><book>책</book></catalog>")
write("deep.json", '[{"a":' * 3000)
write("odd-values.json", '[{"title":["광양"],"body":17,"date":-1e99},{"title":null,"body":"' + STORY + '","date":"20251399"}]')
