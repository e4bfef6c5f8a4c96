#!/usr/bin/env python3
# check-includes.py: an include that runs upwards does not compile
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-includes.py SOURCE COMPILE_COMMANDS.json

Each case compiles one #include with the very flags that a file of a room is compiled with.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

from tap import expect, run

SOURCE = pathlib.Path(sys.argv[1])

# A file that stands for its room, what it may include, and what it must not.
ROOMS = (
    ("model", "src/model/demarc-model.c",
     ("gio/gio.h", "json-glib/json-glib.h", "demarc-model.h"),
     ("gtk/gtk.h", "pango/pango.h", "cairo.h", "librsvg/rsvg.h", "demarc-scene.h",
      "demarc-diagram.h", "demarc-window.h")),
    ("diagram", "src/diagram/demarc-scene.c",
     ("demarc-model.h", "demarc-scene.h", "pango/pangocairo.h", "librsvg/rsvg.h"),
     ("gtk/gtk.h", "demarc-diagram.h", "demarc-window.h")),
    ("cli", "src/cli/demarc-cli.c",
     ("demarc-model.h",),
     ("gtk/gtk.h", "pango/pango.h", "demarc-scene.h", "demarc-diagram.h", "demarc-window.h")),
    ("draw", "src/cli/demarc-draw.c",
     ("demarc-model.h", "demarc-scene.h"),
     ("gtk/gtk.h", "demarc-diagram.h", "demarc-window.h")),
    ("views", "src/views/demarc-diagram.c",
     ("gtk/gtk.h", "demarc-model.h", "demarc-scene.h", "demarc-diagram.h"),
     ("demarc-window.h",)),
    ("app", "src/app/demarc-application.c",
     ("gtk/gtk.h", "demarc-model.h", "demarc-scene.h", "demarc-diagram.h", "demarc-window.h"),
     ()),
)


def read_commands():
    """The folder and the arguments for each file, without what names input and output."""
    commands = {}
    for entry in json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")):
        words = iter(shlex.split(entry["command"]))
        flags = []
        for word in words:
            if word in ("-o", "-MF", "-MQ", "-MT", "-c"):
                next(words, None)
            elif word not in ("-MD", "-MMD"):
                flags.append(word)
        path = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
        commands[path] = (entry["directory"], flags)
    return commands


def compile_include(command, header):
    """What the compiler says of a file that is this include and no more; "" when it compiles."""
    folder, flags = command
    quoted = f'"{header}"' if header.startswith("demarc-") else f"<{header}>"
    # The dash: the file lies in no room, so only the flags tell where headers are found.
    result = subprocess.run(flags + ["-w", "-fsyntax-only", "-x", "c", "-"], cwd=folder, text=True,
                            input=f"#include {quoted}\nint demarc_unused;\n", capture_output=True,
                            env={**os.environ, "LC_ALL": "C"})
    expect(result.returncode == 0 or result.stderr, "the compiler failed without a word")
    return "" if result.returncode == 0 else result.stderr


def check_may(command, header):
    said = compile_include(command, header)
    expect(said == "", said)


def check_must_not(command, header):
    said = compile_include(command, header)
    expect(said != "", f"{header} compiles")
    name = re.escape(header)
    expect(re.search(rf"{name}: No such file|{name}' file not found", said),
           f"failed for another reason:\n{said}")


def check_plain_includes():
    """A folder in an include would lead around the flags."""
    files = sorted(path for path in SOURCE.glob("src/*/*.[ch]"))
    expect(len(files) > 100, f"only {len(files)} files were found")
    for path in files:
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', text, re.M):
            expect("/" not in name, f'{path.relative_to(SOURCE)} includes "{name}"')
        for name in re.findall(r"^\s*#\s*include\s*<([^>]+)>", text, re.M):
            expect(not re.search(r"\.\.|^(model|diagram|cli|views|app)/|^demarc-", name),
                   f"{path.relative_to(SOURCE)} includes <{name}>")


def main():
    commands = read_commands()
    checks = [("includes name no folder", check_plain_includes)]
    for room, file, may, must_not in ROOMS:
        command = commands[str(SOURCE / file)]
        checks += [(f"{room} may include {header}",
                    lambda c=command, h=header: check_may(c, h)) for header in may]
        checks += [(f"{room} must not include {header}",
                    lambda c=command, h=header: check_must_not(c, h)) for header in must_not]
    run(checks)


main()
