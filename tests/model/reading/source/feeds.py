"""Writes feeds with xml.etree and JSON with json."""
import json
import os
import sys
import xml.etree.ElementTree as ET

out = sys.argv[1]
TITLE = "누리테크, 광양에 전해액 공장 짓는다"
TEXT = "누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이다."
MORE = "정하람 누리테크 대표는 “내년 6월에 첫 제품을 내놓겠다”고 말했다."

CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
ET.register_namespace("content", CONTENT)
ET.register_namespace("dc", DC)
rss = ET.Element("rss", version="2.0")
channel = ET.SubElement(rss, "channel")
ET.SubElement(channel, "title").text = "가람경제"
ET.SubElement(channel, "link").text = "https://garam.example.invalid"
for title, day, full in ((TITLE, "Wed, 12 Mar 2025 16:10:00 GMT", True), ("광양시, 투자 환영", "Fri, 14 Mar 2025 10:00:00 +0900", False)):
    item = ET.SubElement(channel, "item")
    ET.SubElement(item, "title").text = title
    ET.SubElement(item, "link").text = "https://garam.example.invalid/1"
    ET.SubElement(item, "description").text = TEXT
    if full:
        ET.SubElement(item, "{%s}encoded" % CONTENT).text = f"<p>{TEXT}</p><p>{MORE}</p><img src='https://x.example.invalid/1.gif'>"
    ET.SubElement(item, "{%s}creator" % DC).text = "한누리"
    ET.SubElement(item, "pubDate").text = day
ET.ElementTree(rss).write(os.path.join(out, "feed.rss"), encoding="utf-8", xml_declaration=True)
with open(os.path.join(out, "feed-euckr.xml"), "wb") as file:
    file.write(("<?xml version=\"1.0\" encoding=\"euc-kr\"?>\n" + ET.tostring(rss, encoding="unicode").replace("광양시", "똠양시")).encode("cp949"))

ATOM = "http://www.w3.org/2005/Atom"
ET.register_namespace("", ATOM)
feed = ET.Element("{%s}feed" % ATOM)
ET.SubElement(feed, "{%s}title" % ATOM).text = "나래일보"
entry = ET.SubElement(feed, "{%s}entry" % ATOM)
ET.SubElement(entry, "{%s}title" % ATOM).text = TITLE
ET.SubElement(entry, "{%s}link" % ATOM, rel="alternate", href="https://narae.example.invalid/7")
author = ET.SubElement(entry, "{%s}author" % ATOM)
ET.SubElement(author, "{%s}name" % ATOM).text = "이나래"
ET.SubElement(entry, "{%s}published" % ATOM).text = "2025-03-12T20:00:00Z"
ET.SubElement(entry, "{%s}updated" % ATOM).text = "2025-03-14T00:00:00Z"
content = ET.SubElement(entry, "{%s}content" % ATOM, type="html")
content.text = f"<p>{TEXT}</p><p>{MORE}</p>"
ET.ElementTree(feed).write(os.path.join(out, "feed.atom"), encoding="utf-8", xml_declaration=True)

rows = [
    {"id": 1, "headline": TITLE, "content": TEXT + "\n\n" + MORE, "press": "가람경제", "date": "2025-03-12 23:40", "url": "https://garam.example.invalid/1",
     "author": [{"name": "한누리"}], "tags": ["전해액", "공장"]},
    {"id": 2, "headline": "광양시, 투자 환영", "content": "<p>광양시는 14일 누리테크의 투자를 환영한다고 밝혔다.</p>", "press": {"name": "나래일보"},
     "date": "2025-03-14T10:00:00+09:00", "url": "https://narae.example.invalid/2"},
]
with open(os.path.join(out, "rows.json"), "w", encoding="utf-8") as file:
    json.dump({"total": 2, "result": {"items": rows}}, file, ensure_ascii=False, indent=1)
with open(os.path.join(out, "rows.jsonl"), "w", encoding="utf-8") as file:
    for row in rows:
        file.write(json.dumps(row) + "\n")
with open(os.path.join(out, "guessed.json"), "w", encoding="utf-8") as file:
    json.dump([{"a1": TITLE, "a2": TEXT + " " + MORE, "a3": "2025.03.12", "a4": "x-77"}, {"a1": "광양시, 누리테크 투자 환영한다", "a2": TEXT + " 환영한다고 했다.", "a3": "2025.03.14", "a4": "x-78"}],
              file, ensure_ascii=False)
