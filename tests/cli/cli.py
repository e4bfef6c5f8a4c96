# cli.py: what the tests of the command line share
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test is called with the program and the folder of the sources. A case is a function that
raises AssertionError with the reason."""

import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys

PROGRAM = os.path.abspath(sys.argv[1])
SOURCES = pathlib.Path(sys.argv[2])
MODEL = SOURCES / "tests" / "cli" / "golden" / "model.json"

# Nothing that is asked here takes so long; a program that waits for something fails its case.
PATIENCE = 300

# What of the environment answers depend on is said by each case itself.
FOREIGN = ("COLUMNS", "LANGUAGE", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")

_cases = []


class Result:
    """How a call ended, and what it wrote. Text is UTF-8 here; what is not stays visible."""

    def __init__(self, status, out, err):
        self.status = status
        self.bytes = out or b""
        self.out = self.bytes.decode("utf-8", "surrogateescape")
        self.err = (err or b"").decode("utf-8", "surrogateescape")

    def json(self):
        expect(self.status == 0, f"status {self.status}: {self.err}")
        return json.loads(self.bytes.decode("utf-8"))


def sanitizers(environment):
    """The suppressions that a sanitizer lists belong to no answer."""
    if "LSAN_OPTIONS" in environment:
        environment["LSAN_OPTIONS"] += ":print_suppressions=0"
    return environment


def environment(**changes):
    """The environment of a call: this one, without what answers depend on, with the changes."""
    found = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    found.update({name: str(value) for name, value in changes.items()})
    return sanitizers(found)


def bare_environment(**changes):
    """Nothing at all, but for what a sanitizer needs to know."""
    found = {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
    found.update(changes)
    return sanitizers(found)


def call(*words, env=None, **how):
    """Calls the program. Standard input is empty unless `input` or `stdin` says otherwise."""
    if "input" not in how:
        how.setdefault("stdin", subprocess.DEVNULL)
    how.setdefault("stdout", subprocess.PIPE)
    how.setdefault("stderr", subprocess.PIPE)
    done = subprocess.run([PROGRAM, *words], env=environment() if env is None else env,
                          timeout=PATIENCE, check=False, **how)
    return Result(done.returncode, done.stdout, done.stderr)


def expect(is_true, reason):
    # Unlike assert, this is not gone where Python optimises.
    if not is_true:
        raise AssertionError(reason)


def expect_equal(found, expected, what):
    expect(found == expected, f"{what}: expected {expected!r}, found {found!r}")


def expect_done(result):
    expect(result.status == 0, f"status {result.status}: {result.err}")
    expect_equal(result.err, "", "standard error")


def expect_members(thing, members, what):
    """Members that programs rely on: their names and types."""
    for name, kind in members.items():
        expect(name in thing, f"{what} has no {name}")
        expect(isinstance(thing[name], kind), f"{name} of {what} is {thing[name]!r}")


def expect_csv(result):
    """RFC 4180: the same number of fields in every line, lines that end in CR LF."""
    expect_done(result)
    expect(result.out.endswith("\r\n"), "the last line does not end in CR LF")
    expect_equal(result.out.count("\n"), result.out.count("\r\n"), "line ends")
    rows = list(csv.reader(io.StringIO(result.out, newline=""), strict=True))
    for row in rows:
        expect_equal(len(row), len(rows[0]), f"fields of {row}")
        expect(not any(field[:1] in ("=", "+", "-", "@") for field in row), f"a formula in {row}")
    return rows


def expect_markdown_table(text):
    """The rows of the only table in a text of Markdown, the heads first; no cell has a bar in it."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    expect(all(cell == "---" for cell in rows.pop(1)), "no line between the heads and the rows")
    for row in rows:
        expect_equal(len(row), len(rows[0]), f"cells of {row}")
    return rows


def expect_fits(text, columns):
    for line in text.splitlines():
        expect(len(line) <= columns, f"too long: {line!r}")
        expect(not line.endswith(" "), f"a space at the end of {line!r}")


def expect_message(result, status, pattern):
    """One line on standard error, which a terminal can be given, and nothing on standard output."""
    expect_equal(result.status, status, f"status ({result.err.strip()})")
    expect_equal(result.out, "", "standard output")
    expect(re.fullmatch(r"demarc-cli: [^\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+\n",
                        result.err),
           f"not one clean line: {result.err!r}")
    expect(re.search(pattern, result.err), f"expected {pattern!r}, found {result.err!r}")


def case(name, check, *arguments):
    """Notes a case; nothing runs before run()."""
    _cases.append((name, check, arguments))


def run():
    """Runs all cases, tells meson of each, and ends the program."""
    failed = 0
    print(f"1..{len(_cases)}", flush=True)
    for number, (name, check, arguments) in enumerate(_cases, 1):
        clean = re.sub(r"[^ -~]|#", "?", name)
        try:
            check(*arguments)
            print(f"ok {number} {clean}", flush=True)
        except Exception as error:  # a case that breaks off has failed; the others still run
            failed += 1
            print(f"not ok {number} {clean}", flush=True)
            # Not on standard output: meson shows only the verdicts from there.
            print(f"{clean}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
    sys.exit(1 if failed or not _cases else 0)
