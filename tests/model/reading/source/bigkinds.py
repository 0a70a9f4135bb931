"""Writes a small export in the shape of BIG KINDS with openpyxl, and the same rows as CSV with Python's csv."""
import csv
import sys
from openpyxl import Workbook

HEADER = ["뉴스 식별자", "일자", "언론사", "기고자", "제목", "통합 분류1", "통합 분류2", "통합 분류3", "사건/사고 분류1",
          "사건/사고 분류2", "사건/사고 분류3", "인물", "위치", "기관", "키워드", "특성추출(가중치순 상위 50개)", "본문", "URL",
          "분석제외 여부"]
LONG = ("누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이며 내년 6월에 첫 제품을 내놓는다. "
        "정하람 누리테크 대표는 이날 “광양을 아시아 생산 거점으로 키우겠다”고 말했다. 회사는 광양시와 투자 양해각서를 맺었다. "
        "누리테크는 2월 한빛소재와 리튬염 공급 계약도 체결했다. 이 계약으로 원료 걱정을 덜었다는 평가가 나온다. 업계는 이번 투자")[:200]
ROWS = [
    ["01100101.20250312234000019", 20250313, "가람경제", "한누리", "누리테크, 광양에 전해액 공장 짓는다", "경제>산업_기업", "지역>전남",
     "", "", "", "", "정하람", "광양,전남", "누리테크,한빛소재,광양시", "누리테크,광양,전해액,공장,투자,리튬염", "전해액,공장,광양", LONG,
     "http://www.example.invalid/1", ""],
    ["01100201.20250313100000001", 20250313, "나래일보", "", "광양에 전해액 공장…누리테크 1,200억 투자", "경제>산업_기업", "", "", "",
     "", "", "정하람", "광양", "누리테크", "누리테크,광양,전해액", "전해액", LONG[:190] + "...", "http://www.example.invalid/2",
     "중복"],
    ["01100301.20250314100000002", 20250314, "다온신문", "이다온 기자", "[부고] 짧은 소식", "사회>사건_사고", "", "", "", "", "", "", "",
     "", "", "", "", "", ""],
    ["01100301.20250314100000003", 45730, "다온신문", "", "광양시, 투자 환영", "지역>전남", "", "", "", "", "", "", "광양", "광양시", "",
     "", "광양시는 14일 누리테크의 투자를 환영한다고 밝혔다.", "", ""],
]

book = Workbook()
sheet = book.active
sheet.title = "sheet"
sheet.append(HEADER)
for row in ROWS:
    sheet.append([value if value != "" else None for value in row])
book.save(sys.argv[1])
with open(sys.argv[2], "w", encoding="utf-8-sig", newline="") as out:
    csv.writer(out).writerows([HEADER] + ROWS)
with open(sys.argv[3], "w", encoding="cp949", newline="") as out:
    writer = csv.writer(out, delimiter="\t")
    writer.writerow(["기사 식별자", "보도일", "매체명", "기사 제목", "뉴스 본문", "링크"])
    for row in ROWS[:2]:
        writer.writerow([row[0], f"{row[1]}", row[2], row[4], row[16].replace("\n", " "), row[17]])
