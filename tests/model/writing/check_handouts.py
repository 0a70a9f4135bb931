# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what Haengbo handed over with other people's programs and says what is wrong with it.

usage: check_handouts.py FORMAT FILE STORY TEXTS
STORY is the same story as JSON, TEXTS a JSON object of the articles' texts by their SHA-256.
"""
import csv
import datetime
import html.parser
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

FORMAT, FILE, STORY, TEXTS = sys.argv[1:]
with open(STORY, encoding="utf-8") as file:
    STORY = json.load(file)
with open(TEXTS, encoding="utf-8") as file:
    TEXTS = json.load(file)
REPORTS = [(event, report) for event in STORY["events"] for report in event["reports"]]


def must(holds, what):
    if not holds:
        sys.exit(f"{FORMAT}: {what}")


def event_rows():
    """The rows of the table of events, whatever holds it, by column."""
    if FORMAT == "csv":
        with open(FILE, "rb") as raw:
            must(raw.read(3) == b"\xef\xbb\xbf", "no byte order mark")
        with open(FILE, encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))
    import openpyxl

    book = openpyxl.load_workbook(FILE)
    must(book.sheetnames == ["events", "relations"], book.sheetnames)
    for sheet in book:
        must(all(cell.data_type != "f" for row in sheet for cell in row), "a formula")
    relations = sum(len(relation["reports"]) for relation in STORY["relations"])
    must(book["relations"].max_row == 1 + relations, "other relations")
    rows = list(book["events"].iter_rows(values_only=True))
    return [dict(zip(rows[0], map(text_of, row))) for row in rows[1:]]


def text_of(value):
    """What a cell says; a day has to be a date that can be reckoned with."""
    if isinstance(value, datetime.datetime):
        must(value.time() == datetime.time(), "a time of day")
        return value.date().isoformat()
    must(not isinstance(value, str) or not re.fullmatch(r"(19|20)\d\d-\d\d-\d\d", value), "a day that is no date")
    return "" if value is None else value


def check_table():
    rows = event_rows()
    must(len(rows) == len(REPORTS), f"{len(rows)} rows for {len(REPORTS)} reports")
    pages = 0
    for row, (event, report) in zip(rows, REPORTS):
        must(None not in row, "a row of another length")
        must(row["event"] == event["id"], "another event")
        must(row["start"] == (event["start"] or "") and row["end"] == (event["end"] or ""), "another day")
        must(row["status"] == event["status"] and row["type"] == event["type"], "another status or type")
        must(row["report-status"] == report["status"], "another status of the report")
        text = TEXTS[row["sha256"]]
        words = " ".join(text[int(row["from-character"]):int(row["to-character"])].split())
        must(words == row["evidence"], f"{words!r} is not {row['evidence']!r}")
        must(row["evidence"] in row["sentence"], "evidence outside of its sentence")
        must(row["file"] == report["path"], "another file")
        published = next(a["published"]["value"] for a in STORY["articles"] if a["path"] == report["path"])
        must(row["published"] == (published or ""), "another day of publication")
        pages += bool(row["page"])
    must(0 < pages < len(rows), "pages are for PDF alone")
    summaries = [row["summary"] for row in rows]
    if FORMAT == "csv":
        cells = [cell for row in rows for cell in row.values()]
        must(not any(cell[:1] in ("=", "+", "-", "@", "\t", "\r") for cell in cells), "a formula")
        must(any(summary.startswith("'=HYPERLINK(") for summary in summaries), "the formula is lost")
    else:
        must(any(summary.startswith("=HYPERLINK(") for summary in summaries), "the formula is lost")


def check_json():
    with open(FILE, encoding="utf-8") as lines:
        must(json.load(lines) == STORY, "another story")


def check_jsonl():
    with open(FILE, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    must([article["source"]["path"] for article in articles] == [a["path"] for a in STORY["articles"]], "other articles")
    for article in articles:
        text = TEXTS[article["source"]["sha256"]]
        must(article["title"] is None or text[article["title"]["begin"]:article["title"]["end"]] == article["title"]["text"], "title")


def check_ics():
    import icalendar

    with open(FILE, "rb") as raw:
        data = raw.read()
    for line in data.split(b"\n"):
        must(line == b"" or line.endswith(b"\r"), "a line without CR")
        must(len(line) <= 76, "a line of more than 75 octets")
        line.decode("utf-8")  # no character is cut by folding
    calendar = icalendar.Calendar.from_ical(data)
    must(calendar["version"] == "2.0" and calendar["prodid"], "no version")
    entries = calendar.walk("vevent")
    dated = [event for event in STORY["events"] if event["start"] or event["end"]]
    must(len(entries) == len(dated) < len(STORY["events"]), f"{len(entries)} of {len(dated)}")
    must(len({str(entry["uid"]) for entry in entries}) == len(entries), "a uid twice")
    for entry, event in zip(entries, dated):
        start = entry.decoded("dtstart")
        told = event["start"] or event["end"]
        clock = event["part"] and re.fullmatch(r"\d\d:\d\d", event["part"])
        must(isinstance(start, datetime.datetime) == bool(clock and event["start"] == event["end"]), f"{start} for {told}")
        must(start.isoformat()[:4] == told[:4], "another year")
        if len(told) == 10:
            must(start.isoformat()[:10] == told, f"{start} for {told}")
        if event["end"] and len(event["end"]) == 10 and event["start"] != event["end"]:
            last = entry.decoded("dtend") - datetime.timedelta(days=1)
            must(last.isoformat() == event["end"], f"{last} for {event['end']}")
        must(event["summary"] in str(entry["summary"]), "another summary")
        planned = event["status"] != "occurred"
        must(str(entry["summary"]).startswith("[") == planned, "a plan that does not say so")
        statuses = {"occurred": "CONFIRMED", "scheduled": "CONFIRMED", "possible": "TENTATIVE", "negated": "CANCELLED"}
        must(entry["status"] == statuses[event["status"]], "another status")
        must(isinstance(entry.decoded("dtstamp"), datetime.datetime), "no stamp")


def check_timelinejs():
    with open(FILE, encoding="utf-8") as lines:
        slides = json.load(lines)["events"]
    dated = [event for event in STORY["events"] if event["start"] or event["end"]]
    must(len(slides) == len(dated), "other events")
    for slide, event in zip(slides, dated):
        date = slide["start_date"]
        told = event["start"] or event["end"]
        must(date["year"] == int(told[:4]), "another year")
        if re.fullmatch(r"\d{4}-\d\d", told):
            must("day" not in date and date["month"] == int(told[5:]), "a day that nobody knows")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", told):
            must((date["month"], date["day"]) == (int(told[5:7]), int(told[8:])), "another day")
        ElementTree.fromstring(f"<p>{slide['text']['headline']}</p>")
        ElementTree.fromstring(f"<div>{slide['text']['text']}</div>")
        must(slide["unique_id"], "no id")


def check_webannotation():
    with open(FILE, encoding="utf-8") as lines:
        collection = json.load(lines)
    must(collection["@context"] == "http://www.w3.org/ns/anno.jsonld", "another context")
    items = collection["first"]["items"]
    must(collection["type"] == "AnnotationCollection" and collection["total"] == len(items) > 0, "another number")
    must(len({item["id"] for item in items}) == len(items), "an id twice")
    for item in items:
        must(item["type"] == "Annotation" and item["body"] and item["motivation"], "no annotation")
        quote, position = item["target"]["selector"]
        must(re.match(r"(file|https?)://", item["target"]["source"]), item["target"]["source"])
        found = [text for text in TEXTS.values()
                 if text[position["start"]:position["end"]] == quote["exact"]
                 and text[:position["start"]].endswith(quote["prefix"])
                 and text[position["end"]:].startswith(quote["suffix"])]
        must(quote["type"] == "TextQuoteSelector" and found, f"{quote['exact']!r} is in no text")


def parts():
    with zipfile.ZipFile(FILE) as archive:
        must(archive.testzip() is None, "a damaged archive")
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def check_timeml():
    files = parts()
    must(len(files) == len(STORY["articles"]), "other articles")
    events = links = 0
    for name, data in files.items():
        root = ElementTree.fromstring(data)
        text = "".join(root.find("TEXT").itertext())
        must(text in [one.replace("\r", " ") for one in TEXTS.values()], f"another text in {name}")
        ids = [element.get("tid") or element.get("eid") or element.get("eiid") or element.get("lid")
               for element in root.iter() if element.tag in ("TIMEX3", "EVENT", "MAKEINSTANCE", "TLINK")]
        must(len(set(ids)) == len(ids) and None not in ids, f"an id twice in {name}")
        for time in root.iter("TIMEX3"):
            must(time.get("type") in ("DATE", "TIME", "DURATION", "SET") and time.get("value"), "a time without value")
        for event in root.iter("EVENT"):
            events += 1
            must(event.get("class") in ("OCCURRENCE", "REPORTING") and event.text, "an event without class or words")
        for instance in root.iter("MAKEINSTANCE"):
            must(instance.get("eventID") in ids and instance.get("polarity") in ("POS", "NEG"), "an instance of nothing")
        for link in root.iter("TLINK"):
            links += 1
            must(link.get("eventInstanceID") in ids, "a link from nothing")
            must(link.get("relatedToTime") in ids, f"a link to nothing in {name}: {link.get('relatedToTime')}")
    must(events > 0 and links > 0, "nothing is marked")


def check_brat():
    files = parts()
    kinds = set(re.findall(r"^([A-Z]\w*)", files.pop("annotation.conf"), re.M))
    texts = {name[:-4]: data for name, data in files.items() if name.endswith(".txt")}
    must(len(texts) == len(STORY["articles"]), "other articles")
    must(set(texts.values()) == set(TEXTS.values()), "other texts")
    events = 0
    for name, text in texts.items():
        known = set()
        lines = [line for line in files[name + ".ann"].split("\n") if line]
        for line in lines:
            ident, rest = line.split("\t", 1)
            must(ident not in known, f"{ident} twice")
            known.add(ident)
            if ident[0] == "T":
                head, words = rest.split("\t")
                kind, pieces = head.split(" ", 1)
                must(kind in kinds, f"no such kind: {kind}")
                spans = [tuple(map(int, piece.split())) for piece in pieces.split(";")]
                must(" ".join(text[begin:end] for begin, end in spans) == words, f"{words!r} at {spans}")
                must(not any("\n" in text[begin:end] for begin, end in spans), "a mark over a line break")
        for line in lines:
            ident, rest = line.split("\t", 1)
            if ident[0] in "EAR":
                events += ident[0] == "E"
                for to in re.findall(r"[:\s]([TE]\d+)\b", rest):
                    must(to in known, f"{ident} names {to}, which is not there")
    must(events > 0, "no events")


class Page(html.parser.HTMLParser):
    void = {"meta", "br", "link", "img", "hr", "input"}

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.tags, self.marked = [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append(tag)
        if tag not in self.void:
            self.open.append(tag)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a":
            self.links.append(attributes["href"])
        for name, value in attributes.items():
            must(name != "src" and not name.startswith("on"), f"{tag} has {name}")
            must("://" not in (value or "") or name.startswith("xmlns") or tag == "svg", f"{tag} {name}={value}")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.void:
            self.open.pop()

    def handle_endtag(self, tag):
        must(self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-1:]}")
        self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] == "mark":
            self.marked.append(data)


def check_html():
    with open(FILE, encoding="utf-8") as lines:
        text = lines.read()
    page = Page()
    page.feed(text)
    page.close()
    must(not page.open, f"never closed: {page.open}")
    must(len(set(page.ids)) == len(page.ids), "an id twice")
    inner = [link for link in page.links if link.startswith("#")]
    must(inner and inner == page.links, "a link out of the page")
    for link in inner:
        must(link[1:] in page.ids, f"{link} leads nowhere")
    must(not {"script", "iframe", "object", "link", "img"} & set(page.tags), "it loads or runs something")
    must("Content-Security-Policy" in text and "default-src 'none'" in text, "no policy")
    must("svg" in page.tags, "no timeline")
    for marked in page.marked:
        must(any(marked in one for one in TEXTS.values()), f"{marked!r} is in no text")
    for event in STORY["events"]:
        must("v" + event["id"][1:] in page.ids, f"{event['id']} is not there")
    cited = {(report["path"], report["evidence"][0]["begin"], report["evidence"][0]["end"])
             for thing in STORY["events"] + STORY["relations"] for report in thing["reports"]}
    must(len(page.marked) >= len(cited) > 0, f"{len(page.marked)} notes for {len(cited)} passages")


{"csv": check_table, "xlsx": check_table, "json": check_json, "jsonl": check_jsonl, "ics": check_ics,
 "timelinejs": check_timelinejs, "webannotation": check_webannotation, "timeml": check_timeml, "brat": check_brat,
 "html": check_html}[FORMAT]()
