#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the hostile set with haengbo-extract under strace: no internet socket, at most 1 GB, an answer for every file.

usage: trace_hostile.py HAENGBO-EXTRACT
Exit status: 0 all held, 1 something did not, 77 strace may not trace here.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = sys.argv[1]
MOST_KILOBYTES = 1_000_000
MOST_SECONDS = 30


with tempfile.TemporaryDirectory() as folder:
    trace = os.path.join(folder, "trace")
    if subprocess.run(["strace", "-o", trace, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        print("strace may not trace here")
        sys.exit(77)
    hostile = os.path.join(folder, "hostile")
    os.mkdir(hostile)
    subprocess.run([sys.executable, os.path.join(HERE, "make_hostile.py"), hostile], check=True)
    names = [line.split("\t")[0] for line in open(os.path.join(hostile, "expected.tsv"), encoding="utf-8")]
    out, err = os.path.join(folder, "out"), os.path.join(folder, "err")
    with open(out, "wb") as stdout, open(err, "wb") as stderr:
        run = subprocess.Popen(["strace", "-f", "--seccomp-bpf", "-e", "trace=network", "-o", trace, PROGRAM, "-j", "1", "--",
                                *[os.path.join(hostile, name) for name in names]], stdout=stdout, stderr=stderr)
        _, status, usage = os.wait4(run.pid, 0)
    used = usage.ru_utime + usage.ru_stime
    kilobytes = usage.ru_maxrss  # of the largest of the processes
    complaints = "".join(line for line in open(err, errors="replace") if not line.startswith("strace:")).strip()
    calls = [line for line in open(trace, errors="replace") if re.search(r"socket|connect|sendto|sendmsg", line)]
    internet = [line for line in calls if re.search(r"AF_INET6?|AF_PACKET|AF_NETLINK", line)]
    told = set()
    for line in open(out, encoding="utf-8"):
        path = json.loads(line)["source"]["path"]
        told.add(os.path.relpath(path, hostile).split("/")[0].split("#")[0])

silent = sorted(name for name in names if name not in told)
print(f"{len(names)} files, {used:.1f} s of the processor, {kilobytes // 1024} MB, {len(calls)} network calls, "
      f"{len(internet)} of them to the internet, {len(silent)} files without an answer")
faults = [*internet, *silent]
if complaints:
    faults.append("on the terminal: " + complaints[:500])
if os.waitstatus_to_exitcode(status) not in (0, 1):
    faults.append(f"exit status {os.waitstatus_to_exitcode(status)}")
if kilobytes > MOST_KILOBYTES:
    faults.append("too much memory")
if used > MOST_SECONDS:
    faults.append("too much time")
print("\n".join(faults))
sys.exit(1 if faults else 0)
