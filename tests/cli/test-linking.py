#!/usr/bin/env python3
# test-linking.py: which libraries the programs for the command line load
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import shutil
import subprocess

from cli import PROGRAM, bare_environment, case, expect, run

DRAW = os.path.join(os.path.dirname(PROGRAM), "demarc-draw")

TOOLKIT = ["libgtk-4", "libgtk-", "libgdk-"]
DRAWING = ["libpango", "libcairo", "librsvg", "libharfbuzz", "libfontconfig"]


def get_libraries(program):
    ldd = shutil.which("ldd")
    expect(ldd is not None, "ldd is missing")
    done = subprocess.run([ldd, program], capture_output=True, text=True, env=bare_environment(),
                          check=True)
    names = [line.split()[0] for line in done.stdout.splitlines()]
    expect(any(name.startswith("libglib-2.0") for name in names),
           f"no list of libraries: {done.stdout!r}")
    return names


def loads_none(program, prefixes):
    found = [name for name in get_libraries(program) if name.startswith(tuple(prefixes))]
    expect(not found, f"{os.path.basename(program)} loads {found}")


def draws():
    """The list that the other cases look at would name a library that is there."""
    names = get_libraries(DRAW)
    for prefix in ("libpango", "libcairo", "librsvg"):
        expect(any(name.startswith(prefix) for name in names),
               f"demarc-draw does not load {prefix}")


case("demarc-cli loads no GTK", loads_none, PROGRAM, TOOLKIT)
case("demarc-cli loads nothing that draws", loads_none, PROGRAM, DRAWING)
case("demarc-draw loads no GTK", loads_none, DRAW, TOOLKIT)
case("demarc-draw draws", draws)
run()
