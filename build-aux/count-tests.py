#!/usr/bin/env python3
# count-tests.py: how many tests passed and failed
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: count-tests.py BUILD LOG_SUFFIX STATUS

Prints the names of what failed, one on each line, and then "PASSED FAILED". STATUS is what `meson
test` ended with.

Meson's own summary counts programs. This counts cases: testlog.json has a line for each program,
with its result and all that it printed, and a program that speaks TAP says "ok" or "not ok" once
for each case. (Meson's JUnit file has the cases too, but lacks those programs that crash after the
last "ok", and is no XML at all when a test prints control characters.)

A program that went wrong without a "not ok" (it crashed, hung, leaked, or ran fewer cases than it
promised) counts as one failure. Nothing has a reason to be skipped where build-aux/test installed
what the tests need, so what is skipped counts as failed.
"""

import json
import pathlib
import re
import sys

GOOD = {"OK", "EXPECTEDFAIL"}
CASE = re.compile(r"^(not )?ok\b(?:\s+\d+)?\s*(.*)$", re.MULTILINE)


def read_tap_names(build):
    tests = json.loads((build / "meson-info" / "intro-tests.json").read_text(encoding="utf-8"))
    return {test["name"] for test in tests if test["protocol"] == "tap"}


def count_cases(text):
    """The number of cases that passed, and the names of the others."""
    passed, failed = 0, []
    for is_not, rest in CASE.findall(text):
        name, _, directive = rest.partition("#")
        directive = directive.strip().lower()
        is_good = (not is_not or directive.startswith("todo")) and not directive.startswith("skip")
        if is_good:
            passed += 1
        else:
            failed.append(name.strip(" -"))
    return passed, failed


def count_program(record, is_tap):
    if not is_tap:
        return (1, []) if record["result"] in GOOD else (0, [record["result"].lower()])
    passed, failed = count_cases(record.get("stdout") or "")
    if record["result"] not in GOOD and not failed:
        failed.append(record["result"].lower())
    return passed, failed


def main():
    build, suffix, status = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    tap_names = read_tap_names(build)
    log = build / "meson-logs" / f"testlog{suffix}.json"
    n_passed = n_failed = 0
    for line in log.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        name = record["name"].rsplit(" / ", 1)[-1]
        passed, failed = count_program(record, name in tap_names)
        n_passed += passed
        n_failed += len(failed)
        for case in failed:
            print(f"failed: {name}: {case}")
    if status != 0 and n_failed == 0:
        print(f"failed: meson test ended with {status}")
        n_failed += 1
    print(n_passed, n_failed)


main()
