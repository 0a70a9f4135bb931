# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Chromium save a page as one file (MHTML), as its menu does, over its debugging pipe.

usage: snapshot.py PROFILE PAGE FILE
"""
import json
import os
import subprocess
import sys

profile, page, out = sys.argv[1:]
to_read, to_write = os.pipe()
from_read, from_write = os.pipe()


def connect():
    # By way of numbers that none of the four ends has.
    os.dup2(to_read, 23)
    os.dup2(from_write, 24)
    os.dup2(23, 3)
    os.dup2(24, 4)


browser = subprocess.Popen(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                            "--remote-debugging-pipe", "about:blank"], preexec_fn=connect, close_fds=False,
                           stderr=subprocess.DEVNULL)
answers = os.fdopen(from_read, "rb")
number = 0


def message():
    data = b""
    while not data.endswith(b"\0"):
        data += answers.read(1)
    return json.loads(data[:-1])


def ask(method, session=None, **parameters):
    global number
    number += 1
    call = {"id": number, "method": method, "params": parameters}
    if session:
        call["sessionId"] = session
    os.write(to_write, json.dumps(call).encode() + b"\0")
    while True:
        answer = message()
        if answer.get("id") == number:
            return answer["result"]


target = ask("Target.createTarget", url="about:blank")["targetId"]
session = ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
ask("Page.enable", session)
ask("Page.navigate", session, url="file://" + os.path.abspath(page))
while message().get("method") != "Page.loadEventFired":
    pass
snapshot = ask("Page.captureSnapshot", session, format="mhtml")["data"]
with open(out, "w", newline="") as file:
    file.write(snapshot)
os.write(to_write, json.dumps({"id": 0, "method": "Browser.close"}).encode() + b"\0")
browser.wait(20)
