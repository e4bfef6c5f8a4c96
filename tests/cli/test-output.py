#!/usr/bin/env python3
# test-output.py: standard files that are full, closed or a terminal, and environments of all kinds
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import fcntl
import os
import pty
import re
import socket
import struct
import subprocess
import tempfile
import termios
import xml.etree.ElementTree as ElementTree

from cli import MODEL, PROGRAM, Result, bare_environment, call, case, environment, expect, \
    expect_done, expect_equal, expect_fits, expect_message, run

# A call of every command and format that writes to standard output.
ANSWERS = [
    ["--version"], ["--help"], ["list", "--help"], ["show", "--help"], ["who", "--help"],
    ["ask", "--help"], ["compare", "--help"], ["matrix", "--help"],
    ["incidents", "--help"], ["render", "--help"],
    ["validate", "--help"],
    ["list", "services"], ["list", "sources", "--format", "json"],
    ["list", "layers", "--format", "csv"],
    ["show", "rds"], ["show", "rds", "--format", "json"], ["show", "rds", "--format", "markdown"],
    ["who", "guest-os", "rds"], ["who", "guest-os", "rds", "--format", "json"],
    ["ask", "who patches rds?"], ["ask", "who patches rds?", "--format", "json"],
    ["compare", "ec2", "rds"], ["compare", "ec2", "rds", "--format", "json"],
    ["compare", "ec2", "rds", "--format", "csv"], ["compare", "ec2", "rds", "--format", "markdown"],
    ["matrix"], ["matrix", "--format", "json"], ["matrix", "--format", "csv"],
    ["matrix", "--format", "markdown"], ["matrix", "--group", "area", "--transpose"],
    ["incidents"], ["incidents", "--format", "json"], ["incidents", "leaked-key", "s3"],
    ["incidents", "leaked-key", "s3", "--format", "json"],
    ["render", "rds", "-o", "-"], ["render", "rds", "--format", "png", "-o", "-"],
    ["render", "rds", "--format", "pdf", "-o", "-"],
    ["validate", "--format", "json", str(MODEL)],
]

HELP = {
    "": ["list", "show", "who", "ask", "compare", "matrix", "incidents", "render", "validate",
         "--model=", "--lang=", "--version", "--help"],
    "list": ["services|layers|categories|schemes|sources|conflicts|places",
             "--format=text|json|csv"],
    "show": ["SUBJECT", "--scheme=", "--lens=", "--format=text|json|markdown"],
    "who": ["LAYER SUBJECT", "--scheme=", "--lens=", "--format=text|json"],
    "ask": ["WORDS", "--scheme=", "--lens=", "--format=text|json"],
    "compare": ["SUBJECT SUBJECT …", "--only-differences", "--baseline=SUBJECT", "--scheme=",
                "--lens=", "--format=text|json|csv|markdown"],
    "matrix": ["--area=", "--category=", "--where=LAYER:OWNER", "--words=", "--disputed",
               "--group=category|area", "--sort=name|yours|LAYER", "--transpose", "--scheme=",
               "--lens=", "--format=text|json|csv|markdown"],
    "incidents": ["[INCIDENT SUBJECT]", "--scheme=", "--lens=", "--format=text|json"],
    "render": ["PLACE|SUBJECT", "--output=", "--theme=", "--size=WIDTHxHEIGHT", "--scale=", "--all",
               "--format=svg|png|pdf"],
    "validate": ["FILE", "--format=text|json"],
}


def full(words):
    with open("/dev/full", "wb") as device:
        result = call(*words, stdout=device)
    expect_message(result, 1, "could not write to standard output: No space left on device")


def broken_pipe(words):
    """Whoever closes the pipe has read enough."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        result = call(*words, stdout=writing)
    finally:
        os.close(writing)
    expect_done(result)


def closed_output(words):
    result = call(*words, stdout=None, preexec_fn=lambda: os.close(1))
    expect_message(result, 1, "could not write to standard output: Bad file descriptor")


def closed_files():
    """What is meant for a standard file that is closed lands in no other file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.svg")
        for closed in ([0], [1], [2], [0, 1, 2]):
            result = call("render", "rds", "-o", path, stdin=None, stdout=None, stderr=None,
                          preexec_fn=lambda which=closed: [os.close(fd) for fd in which])
            expect_equal(result.status, 0, f"status without {closed}")
            ElementTree.parse(path)
            os.unlink(path)
            result = call("render", "rdz", "-o", path, stdin=None, stdout=None,
                          stderr=None if 2 in closed else subprocess.DEVNULL,
                          preexec_fn=lambda which=closed: [os.close(fd) for fd in which])
            expect_equal((result.status, os.listdir(folder)), (2, []),
                         f"a mistake without {closed}")


def closed_input():
    result = call("validate", "-", stdin=None, preexec_fn=lambda: os.close(0))
    expect_message(result, 1, "could not read -: Bad file descriptor")


def full_error():
    """Where a message cannot be written, the status still tells."""
    with open("/dev/full", "wb") as device:
        expect_equal(call("show", "rdz", stderr=device).status, 2, "status")


def help_of(command):
    for option in ("--help", "-h"):
        result = call(*([command] if command else []), option)
        expect_done(result)
        for word in HELP[command]:
            expect(word in result.out, f"{word} is missing in the help of {command!r}")
        expect(all(len(line) <= 100 for line in result.out.splitlines()),
               "a line of more than 100 letters")


def version():
    result = call("--version")
    expect_done(result)
    expect(re.fullmatch(r"demarc-cli [0-9]+\.[0-9]+\.[0-9]+\n", result.out), result.out)


def on_terminal(columns, *words):
    """The answer on a terminal of so many columns."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen([PROGRAM, *words], env=environment(), stdin=subprocess.DEVNULL,
                          stdout=slave,
                          stderr=subprocess.PIPE) as process:
        os.close(slave)
        out = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            out += part
        error = process.stderr.read()
        status = process.wait()
    os.close(master)
    result = Result(status, out.replace(b"\r\n", b"\n"), error)
    expect_done(result)
    return result.out


def terminal(columns):
    """Lines fit; what has no space, such as an address, is not broken."""
    for words in (["list", "layers"], ["list", "services"], ["list", "conflicts"],
                  ["list", "sources"],
                  ["list", "schemes"], ["show", "rds"], ["show", "category:container"],
                  ["who", "guest-os", "rds"], ["ask", "who patches rds?"],
                  ["incidents"], ["incidents", "zone-outage", "rds"]):
        out = on_terminal(columns, *words)
        for line in out.splitlines():
            expect(len(line) <= columns or " " not in line.strip(), f"{' '.join(words)}: {line!r}")
            expect(not line.endswith(" "), f"{' '.join(words)}: spaces at the end of {line!r}")
        # Cells that stand side by side are wrapped each for itself.
        expect_equal(sorted(out.split()), sorted(call(*words).out.split()), "the words")


def terminal_tables(columns):
    """Columns for which there is no room come below, with what heads the rows again."""
    for words in (["matrix"], ["matrix", "--area", "database"], ["compare", "ec2", "rds"],
                  ["compare", "rds", "ecs/fargate", "category:two/abstracted", "s3@source:S001",
                   "elastic-beanstalk", "lambda"]):
        out = on_terminal(columns, *words)
        expect_fits(out, columns)
        expect_equal(set(out.split()), set(call(*words).out.split()), "the words")


def wide_terminal():
    """Where there is room, a list and the matrix look as in a file."""
    for name in ("layers", "services", "schemes", "places"):
        expect_equal(on_terminal(300, "list", name), call("list", name).out, name)
    expect_equal(on_terminal(300, "matrix"), call("matrix").out, "matrix")


def columns_count():
    for columns in ("60", "120"):
        for line in call("show", "rds", env=environment(COLUMNS=columns)).out.splitlines():
            expect(len(line) <= int(columns) or " " not in line.strip(), f"at {columns}: {line!r}")
    usual = call("show", "rds").out
    for columns in ("", "0", "x", "-5", "99999999999999999999"):
        expect_equal(call("show", "rds", env=environment(COLUMNS=columns)).out, usual,
                     f"COLUMNS={columns}")
    narrow = call("show", "rds", env=environment(COLUMNS="1")).out
    expect_equal(narrow, call("show", "rds", env=environment(COLUMNS="40")).out, "COLUMNS=1")


def ascii_locale(locale):
    """A terminal that knows only ASCII gets only ASCII; files that programs read stay UTF-8."""
    env = environment(LC_ALL=locale)
    for words in (["show", "database"], ["list", "services"], ["who", "system", "database"],
                  ["compare", "machine", "database/own"], ["matrix"], ["incidents"], ["--help"],
                  ["show", "--help"]):
        result = call("--model", str(MODEL), *words, env=env)
        expect_done(result)
        expect(result.out.isascii(), f"{words}: not ASCII")
    expect("Systeme d'exploitation" in call("--model", str(MODEL), "list", "layers", env=env).out,
           "letters lose their accents, not their places")
    for words in (["show", "database", "--format", "json"],
                  ["show", "database", "--format", "markdown"],
                  ["compare", "machine", "database", "--format", "markdown"],
                  ["compare", "machine", "database", "--format", "csv"],
                  ["matrix", "--format", "markdown"],
                  ["list", "services", "--format", "csv"],
                  ["list", "services", "--format", "json"]):
        result = call("--model", str(MODEL), *words, env=env)
        expect_equal(result.bytes, call("--model", str(MODEL), *words).bytes,
                     f"{words} in {locale}")
    expect_done(call("show", "ÁMAZON RDS", env=env))


def bare(words):
    """Neither a display nor a bus nor a home nor anything else of the environment is needed."""
    result = call(*words, env=bare_environment())
    expect_equal(result.status, 0, f"status ({result.err})")
    if words[0] != "render":
        expect_equal(result.err, "", "standard error")
        expect_equal(result.bytes, call(*words, env=environment(LC_ALL="C")).bytes,
                     "the same answer")


def nobody_is_called():
    """The addresses of display and bus are there, and nobody calls."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        path = os.path.join(folder, "socket")
        listener.bind(path)
        listener.listen(8)
        listener.setblocking(False)
        env = environment(DBUS_SESSION_BUS_ADDRESS=f"unix:path={path}", WAYLAND_DISPLAY=path,
                          DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={path}", DISPLAY=":98765")
        for words in ANSWERS + [["--model", str(MODEL), "list", "services"],
                                ["validate", str(MODEL)]]:
            expect_done(call(*words, env=env))
        called = True
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            called = False
        expect(not called, "somebody called")


def twice_the_same():
    for words in ANSWERS:
        env = environment(SOURCE_DATE_EPOCH=1700000000)
        expect(call(*words, env=env).bytes == call(*words, env=env).bytes,
               f"{words} answers in two ways")


for words in ANSWERS:
    name = " ".join(words).replace(str(MODEL), "MODEL")
    case(f"full: {name}", full, words)
    case(f"broken pipe: {name}", broken_pipe, words)
    case(f"closed: {name}", closed_output, words)
    case(f"bare environment: {name}", bare, words)
case("full: validate", full, ["validate", "/dev/null"])
case("closed files", closed_files)
case("closed input", closed_input)
case("full standard error", full_error)
for command in HELP:
    case(f"help: {command}", help_of, command)
case("version", version)
for columns in (40, 60, 80, 132):
    case(f"a terminal of {columns} columns", terminal, columns)
    case(f"tables on a terminal of {columns} columns", terminal_tables, columns)
case("a wide terminal", wide_terminal)
case("COLUMNS", columns_count)
for locale in ("C", "POSIX", "xx_YY"):
    case(f"locale {locale}", ascii_locale, locale)
case("neither display nor bus are called", nobody_is_called)
case("the same answer twice", twice_the_same)
run()
