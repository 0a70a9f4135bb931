"""Writes mails with Python's email and mailbox modules, and archives with zipfile."""
import mailbox
import os
import sys
import zipfile
from email.message import EmailMessage
from email.header import Header

out = sys.argv[1]
TEXT = ("누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이다.\n\n"
        "정하람 누리테크 대표는 “내년 6월에 첫 제품을 내놓겠다”고 말했다.\n")


def mail(subject, day):
    message = EmailMessage()
    message["From"] = "누리테크 홍보팀 <pr@nuritech.example.invalid>"
    message["To"] = "desk@garam.example.invalid"
    message["Date"] = day
    message["Subject"] = subject
    message["Message-ID"] = f"<{abs(hash(day)) % 7}@nuritech.example.invalid>"
    return message


plain = mail("[보도자료] 누리테크, 광양에 전해액 공장 짓는다", "Wed, 12 Mar 2025 23:30:00 +0900")
plain.set_content(TEXT)
with open(os.path.join(out, "plain.eml"), "wb") as file:
    file.write(bytes(plain))

both = mail("누리테크 소식지", "Wed, 12 Mar 2025 15:30:00 +0000")
both.set_content("이 소식지는 HTML로만 읽을 수 있습니다.")
both.add_alternative("<html><body><p>" + TEXT.strip().replace("\n\n", "</p><p>") + "</p><img src='https://x.example.invalid/t.gif'>"
                     "<script>alert(1)</script></body></html>", subtype="html", charset="utf-8")
with open(os.path.join(out, "page.html".replace("page", "page-utf8")), "rb") as page:
    both.add_attachment(page.read(), maintype="text", subtype="html", filename="기사.html")
with open(os.path.join(out, "newsletter.eml"), "wb") as file:
    file.write(bytes(both))

# What old Korean mail programs send: windows-949 under its old name, in base64.
import base64
old = (b"From: =?ks_c_5601-1987?B?" + base64.b64encode("홍보팀".encode("cp949")) + b"?= <pr@nuritech.example.invalid>\r\n"
       b"Date: Thu, 13 Mar 2025 09:00:00 +0900\r\n"
       b"Subject: =?ks_c_5601-1987?B?" + base64.b64encode("똠방각하 설비 들인다".encode("cp949")) + b"?=\r\n"
       b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"ks_c_5601-1987\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
       base64.encodebytes(TEXT.encode("cp949")))
with open(os.path.join(out, "ks_c_5601.eml"), "wb") as file:
    file.write(old)

path = os.path.join(out, "box.mbox")
if os.path.exists(path):
    os.remove(path)
box = mailbox.mbox(path)
box.add(plain)
second = mail("광양시, 투자 환영", "Fri, 14 Mar 2025 10:00:00 +0900")
second.set_content("광양시는 14일 누리테크의 투자를 환영한다고 밝혔다.\n\nFrom 줄로 시작하는 문단도 본문이다.\n")
box.add(second)
box.flush()

with zipfile.ZipFile(os.path.join(out, "folder.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
    def add(name, data, flag=0):
        info = zipfile.ZipInfo(name, (2025, 3, 12, 0, 0, 0))
        archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    add("기사/누리테크.txt", TEXT)
    add("saved.html", open(os.path.join(out, "page-utf8.html"), "rb").read())
    add("saved_files/frame.html", "<html><body><p>광고입니다. 기사가 아니라고 했다. 읽으면 안 된다.</p></body></html>")
    add("saved_files/a.png", b"\x89PNG\r\n")
    add("mail/plain.eml", bytes(plain))

with zipfile.ZipFile(os.path.join(out, "korean-windows.zip"), "w") as archive:
    info = zipfile.ZipInfo("X" * 8 + ".txt", (2025, 3, 12, 0, 0, 0))
    archive.writestr(info, TEXT.encode("cp949"))
data = open(os.path.join(out, "korean-windows.zip"), "rb").read()
open(os.path.join(out, "korean-windows.zip"), "wb").write(data.replace(b"X" * 8, "똠방각하".encode("cp949")))
