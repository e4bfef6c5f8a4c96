#!/usr/bin/env python3
# test-validate.py: demarc-cli validate, on good, broken and hostile files
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import random
import re
import subprocess
import tempfile

from cli import MODEL, PROGRAM, SOURCES, call, case, environment, expect, expect_done, \
    expect_equal, expect_message, run

SEED = 20261122
PROBLEM = {"file": str, "line": int, "column": int, "severity": str, "pointer": str, "message": str,
           "hint": (str, type(None))}
LINE = r"(.*):([1-9][0-9]*):([1-9][0-9]*): (error|warning): (.*)"

GOOD = MODEL.read_bytes()


def change(old, new):
    expect_equal(GOOD.count(old), 1, f"how often {old!r} is in the model")
    return GOOD.replace(old, new)


# Each: the bytes of a file, and a pattern of the first line of the answer behind the file's name.
BROKEN = {
    "empty": (b"", r"1:1: error: the file is empty"),
    "spaces": (b" \n\t ", r"error: "),
    "no JSON": (b"hello", r"1:1: error: "),
    "cut off": (GOOD[:len(GOOD) // 2], r"error: "),
    "a list": (b"[]", r"1:1: error: "),
    "a null": (b"null", r"1:1: error: "),
    "an empty object": (b"{}", r"1:1: error: "),
    "two roots": (GOOD + b"{}", r"error: "),
    "a comment": (b"/* no */" + GOOD, r"1:1: error: "),
    "a byte order mark": (b"\xef\xbb\xbf" + GOOD, r"1:1: error: "),
    "100000 brackets": (b"[" * 100000, r"1:65: error: "),
    "100000 braces": (b'{"a":' * 100000, r"error: "),
    "17 MiB": (b" " * (17 * 1024 * 1024), r"1:1: error: a file of at most 16 MiB was expected"),
    "17 MiB behind a model": (GOOD + b"\n" * (17 * 1024 * 1024), r"16 MiB"),
    "a NUL": (GOOD.replace(b"Guards", b"Gu\0rds", 1), r"error: "),
    "NULs": (b"\0" * 1000, r"1:1: error: "),
    "not UTF-8": (change(b"A machine by the hour", b"A machine \xff by the hour"),
                  r"error: .*UTF-8"),
    "half a letter": (change(b"A machine by the hour", b"A machine by the hour\xc3"),
                      r"error: .*UTF-8"),
    "a surrogate": (change(b"A machine by the hour", b"\\ud800"), r"error: "),
    "a control character": (change(b"A machine by the hour", b"A\x1b[31m machine"), r"error: "),
    "an escaped control character": (change(b"A machine by the hour", b"A\\u001b[31m machine"),
                                     r"error: "),
    "a member twice": (change(b'"id": "nimbus",', b'"id": "nimbus", "id": "nimbus",'), r"error: "),
    "a newer format": (change(b'"format": 1', b'"format": 2'), r"3:13: error: /format: "),
    "a huge number": (change(b'"format": 1', b'"format": 1e400'), r"3:13: error: "),
    "an unknown owner": (change(b'"owner": "customer", "customer": "Buy',
                                b'"owner": "custmer", "customer": "Buy'),
                         r"error: .*did you mean 'customer'\?"),
    "an unknown layer": (change(b'"cells": {"disk"', b'"cells": {"dsk"'),
                         r"error: .*did you mean 'disk'\?"),
    "an unknown source": (change(b'[{"source": "guide", "at": "3.4"}',
                                 b'[{"source": "guid", "at": "3.4"}'),
                          r"error: .*did you mean 'guide'\?"),
    "a wrong type": (change(b'"title": "Nimbus: who does what"', b'"title": 7'),
                     r"error: /title: "),
    "a missing member": (change(b'"title": "Nimbus: who does what",', b""), r"error: .*title"),
    "two services of one id": (change(b'"id": "machine"', b'"id": "database"'),
                               r"error: /services/1/id: "),
}


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def check_problems(result, path):
    """JSON and text say the same; lines stand as compilers write them."""
    expect_equal(result.status, 1, "status")
    lines = result.out.splitlines()
    expect(lines, "no problem is named")
    for line in lines:
        found = re.fullmatch(LINE, line)
        expect(found and found[1] == path, f"no place: {line!r}")
        expect(line.isprintable(), f"not printable: {line!r}")
    as_json = call("validate", path, "--format", "json")
    expect_equal(as_json.status, 1, "status for JSON")
    problems = json.loads(as_json.out)
    expect_equal(len(problems), len(lines), "problems")
    for problem, line in zip(problems, lines):
        for name, kind in PROBLEM.items():
            expect(name in problem and isinstance(problem[name], kind), f"{name} of {problem}")
        place = f"{path}:{problem['line']}:{problem['column']}: {problem['severity']}: "
        expect(line.startswith(place), f"{line!r} and {problem}")
        expect(problem["message"] in line or not problem["message"].isprintable(),
               f"{line!r} and {problem}")


def broken(name):
    content, pattern = BROKEN[name]
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "model.json", content)
        result = call("validate", path)
        check_problems(result, path)
        first = result.out.splitlines()[0][len(path) + 1:]
        expect(re.search(pattern, first), f"expected {pattern!r}, found {first!r}")
        for words in (["list", "services"], ["render", "machine", "-o", "-"]):
            used = call("--model", path, *words)
            expect_equal((used.status, used.out), (1, ""), f"{words[0]} with such a model")
            expect(result.out.splitlines()[0] in used.err,
                   f"{words[0]} does not say why: {used.err!r}")
            expect(all(line.isprintable() for line in used.err.splitlines()),
                   f"not printable: {used.err!r}")


def good(path):
    result = call("validate", path)
    expect_done(result)
    expect_equal(result.out, "", "output")
    expect_equal(call("validate", path, "--format", "json").json(), [], "JSON")


def several():
    """All files are looked at; one that is bad is enough for status 1."""
    with tempfile.TemporaryDirectory() as folder:
        bad = write(folder, "bad.json", b"{")
        worse = write(folder, "worse.json", b"")
        result = call("validate", str(MODEL), bad, str(MODEL), worse)
        expect_equal(result.status, 1, "status")
        found = [line.split(":")[0] for line in result.out.splitlines()]
        expect_equal(found, [bad, worse], "files")
        problems = json.loads(call("validate", bad, worse, "--format", "json").out)
        expect_equal([problem["file"] for problem in problems], [bad, worse], "files in JSON")


def many_problems():
    with tempfile.TemporaryDirectory() as folder:
        model = json.loads(GOOD)
        model["misconceptions"] = [{"id": f"M{i}"} for i in range(300)]
        path = write(folder, "model.json", json.dumps(model).encode())
        result = call("validate", path)
        expect_equal((result.status, len(result.out.splitlines())), (1, 100), "status and lines")
        pattern = rf"demarc-cli: {re.escape(path)}: [0-9]+ more problems are not listed\n"
        expect(re.fullmatch(pattern, result.err),
               f"how many are left: {result.err!r}")


def standard_input():
    result = call("validate", "-", input=GOOD)
    expect_done(result)
    result = call("validate", "-", input=b"{")
    expect_equal(result.status, 1, "status")
    expect(result.out.startswith("-:1:2: error: "), result.out)


def through_a_pipe():
    """As a shell hands over what a command writes: <(command)."""
    reading, writing = os.pipe()
    os.write(writing, GOOD[:2000])
    os.close(writing)
    try:
        result = call("validate", f"/dev/fd/{reading}", pass_fds=[reading])
    finally:
        os.close(reading)
    expect_equal(result.status, 1, "status")
    expect(result.out.startswith(f"/dev/fd/{reading}:"), result.out)


def through_a_slow_pipe():
    """A pipe that has nothing yet is waited for."""
    reading, writing = os.pipe()
    with subprocess.Popen([PROGRAM, "validate", f"/dev/fd/{reading}"], env=environment(),
                          pass_fds=[reading],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        os.close(reading)
        with os.fdopen(writing, "wb", buffering=0) as file:
            for begin in range(0, len(GOOD), 997):
                file.write(GOOD[begin:begin + 997])
        out = process.stdout.read()
        expect_equal((process.wait(), out), (0, b""), "status and output")


def pipe_without_a_writer():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pipe")
        os.mkfifo(path)
        result = call("validate", path)
        expect_equal(result.status, 1, "status")
        expect_equal(result.out, f"{path}:1:1: error: the file is empty\n", "output")


def device(path, pattern):
    result = call("validate", path)
    expect_equal(result.status, 1, "status")
    expect(re.match(re.escape(path) + pattern, result.out), result.out)


def unreadable(make, reason):
    with tempfile.TemporaryDirectory() as folder:
        path = make(folder)
        pattern = re.escape(f"could not read {path}: {reason}")
        expect_message(call("validate", path), 1, pattern)
        expect_message(call("--model", path, "list", "services"), 1, pattern)
        expect_message(call("show", "rds", "--model", path), 1, pattern)
        expect_message(call("--model", path, "render", "rds", "-o", "-"), 1, pattern)
        result = call("validate", "--format", "json", path)
        expect_equal(result.status, 1, "status for JSON")
        problem, = json.loads(result.out)
        expect_equal((problem["file"], problem["severity"], problem["line"]), (path, "error", 0),
                     "JSON")
        expect(reason in problem["message"], f"JSON: {problem}")


def loop(folder):
    path = os.path.join(folder, "loop")
    os.symlink(path, path)
    return path


def strange_name():
    """Names of files can hold any bytes; a terminal does not obey them, and JSON stays UTF-8."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "a\x1b[31m\udcff\n.json", b"{")
        result = call("validate", path)
        expect_equal(result.status, 1, "status")
        expect_equal(len(result.out.splitlines()), 1, "lines")
        expect(result.out.rstrip("\n").isprintable(), repr(result.out))
        problem, = json.loads(call("validate", path, "--format", "json").bytes.decode("utf-8"))
        expect("\x1b" in problem["file"], "the name in JSON")


# Each: the steps of a talk, the status, and patterns of the lines of the answer.
TALKS = {
    "good": ('{"heading": "A", "place": {"subject": "ec2"}}, {"heading": "B"}', 0, []),
    "a place that the model lacks": (
        '{"heading": "A", "place": {"subject": "ec3"}}', 0,
        [r":1:39: warning: /steps/0: there is no service or category 'ec3'; did you mean 'ec2'"]),
    "a layer that the model lacks": (
        '{"heading": "A", "spotlight": ["guest-oss"]}', 0,
        [r"warning: /steps/0: there is no layer 'guest-oss'; did you mean 'guest-os'"]),
    "no heading": ('{"place": {}}', 1, [r"error: /steps/0: the member 'heading' is missing"]),
    "no such page": ('{"heading": "A", "place": {"page": "matrx"}}', 1,
                     [r"error: /steps/0/place/page: .*did you mean 'matrix'"]),
    "cut off": ('{"heading": "A"}, {"heading": "B"', 1, [r"error: "]),
}


def talk(name):
    steps, status, patterns = TALKS[name]
    end = "" if name == "cut off" else "]}"
    content = '{"format": 1, "title": "T", "steps": [' + steps + end
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "a.demarc-talk.json", content.encode())
        result = call("validate", path)
        lines = result.out.splitlines()
        expect_equal((result.status, len(lines)), (status, len(patterns)), "status and lines")
        for line, pattern in zip(lines, patterns):
            expect(re.search(pattern, line), f"expected {pattern!r}, found {line!r}")
        if status == 1:
            check_problems(result, path)


def shipped_talks():
    """Every talk that comes with the program goes on its model."""
    paths = sorted(str(path) for path in (SOURCES / "data" / "talks").glob("*.demarc-talk.json"))
    expect_equal(len(paths), 4, "talks")
    result = call("validate", *paths)
    expect_done(result)
    expect_equal(result.out, "", "output")


def spoil(random_source, content):
    spoilt = bytearray(content)
    for _ in range(random_source.randint(1, 4)):
        at = random_source.randrange(len(spoilt))
        kind = random_source.randrange(4)
        if kind == 0:
            spoilt[at] = random_source.randrange(256)
        elif kind == 1:
            del spoilt[at:at + random_source.randint(1, 40)]
        elif kind == 2:
            spoilt[at:at] = spoilt[at:at + random_source.randint(1, 40)]
        else:
            spoilt[at:at] = random_source.choice([b"[", b"{", b'"', b"\\", b"\0", b"\x1b[2J",
                                                  b"null", b",", b"\xff"])
    return bytes(spoilt)


def spoilt_files():
    print(f"# seed {SEED}")
    random_source = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        paths = [write(folder, f"{i}.json", spoil(random_source, GOOD)) for i in range(300)]
        result = call("validate", *paths)
        expect_equal(result.status, 1, "status")
        for line in result.out.splitlines():
            expect(re.fullmatch(LINE, line) and line.isprintable(),
                   f"no place, or not printable: {line!r}")
        named = {line.split(":")[0] for line in result.out.splitlines() if ": error: " in line}
        expect(len(named) > 250, f"errors in {len(named)} of {len(paths)} files")
        json.loads(call("validate", "--format", "json", *paths).bytes.decode("utf-8"))


case("the model of this program", good, str(SOURCES / "data" / "aws.json"))
case("the model of these tests", good, str(MODEL))
for name in BROKEN:
    case(f"broken: {name}", broken, name)
for name in TALKS:
    case(f"a talk: {name}", talk, name)
case("the talks of this program", shipped_talks)
case("several files", several)
case("more problems than are listed", many_problems)
case("standard input", standard_input)
case("a pipe", through_a_pipe)
case("a slow pipe", through_a_slow_pipe)
case("a named pipe that nobody writes to", pipe_without_a_writer)
case("/dev/null", device, "/dev/null", r":1:1: error: the file is empty\n$")
case("/dev/zero, which has no end", device, "/dev/zero", r":1:1: error: a file of at most 16 MiB")
case("a missing file", unreadable, lambda folder: os.path.join(folder, "none.json"),
     "No such file or directory")
case("a folder", unreadable, lambda folder: folder, "Is a directory")
case("a file below a file", unreadable,
     lambda folder: os.path.join(write(folder, "file", b""), "x"),
     "Not a directory")
case("a loop of links", unreadable, loop, "Too many levels of symbolic links")
case("a name too long", unreadable, lambda folder: os.path.join(folder, "x" * 300),
     "File name too long")
case("a strange name", strange_name)
case("300 spoilt files", spoilt_files)
run()
