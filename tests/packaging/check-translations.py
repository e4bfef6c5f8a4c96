#!/usr/bin/env python3
# check-translations.py: translators see every string
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-translations.py SOURCE [--list]

--list prints what po/POTFILES.in has to say, and checks nothing.
"""

import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from tap import expect, expect_equal, run

SOURCE = pathlib.Path(sys.argv[1])
POTFILES = SOURCE / "po" / "POTFILES.in"

HEAD = """# Every file with strings for translators, in the order of the alphabet.
# tests/packaging/check-translations.py FOLDER --list prints it anew.
"""

# Those of meson's preset "glib", which po/meson.build uses.
KEYWORDS = ["--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
            "--keyword=g_dcgettext:2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
            "--flag=N_:1:pass-c-format", "--flag=C_:2:pass-c-format", "--flag=NC_:2:pass-c-format",
            "--flag=g_dngettext:2:pass-c-format", "--flag=g_strdup_printf:1:c-format",
            "--flag=g_set_error:4:c-format", "--flag=g_print:1:c-format",
            "--flag=g_printerr:1:c-format"]

# The properties and attributes of *.ui whose text people see or hear.
SEEN = {"label", "title", "subtitle", "text", "markup", "tooltip-text", "tooltip-markup",
        "placeholder-text", "description", "help-text", "value-text", "role-description",
        "comments", "copyright", "primary-text", "secondary-text"}


def extract(paths):
    """The template and the complaints of xgettext."""
    result = subprocess.run(["xgettext", "--from-code=UTF-8", "--add-comments", *KEYWORDS,
                             "-o", "-", *paths], cwd=SOURCE, capture_output=True, text=True,
                            env={**os.environ, "LC_ALL": "C"})
    expect_equal(result.returncode, 0, f"xgettext: {result.stderr}")
    return result.stdout, result.stderr


def find_candidates():
    patterns = ("src/**/*.c", "src/**/*.h", "ui/**/*.ui", "data/*.in", "data/*.gschema.xml")
    paths = {path.relative_to(SOURCE) for pattern in patterns for path in SOURCE.glob(pattern)}
    # No strings for people there, and xgettext knows no such file.
    return sorted(str(path) for path in paths if not path.name.endswith(".service.in"))


def find_translatable():
    return [path for path in find_candidates() if extract([path])[0]]


def read_list():
    lines = POTFILES.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def check_complete():
    listed, translatable = set(read_list()), set(find_translatable())
    expect(len(translatable) > 30, f"only {len(translatable)} files with strings were found")
    expect(translatable <= listed, f"missing in po/POTFILES.in: {sorted(translatable - listed)}")
    expect(listed <= translatable, f"without strings, or gone: {sorted(listed - translatable)}")


def check_order():
    expect_equal(read_list(), sorted(set(read_list())), "order of po/POTFILES.in")


def check_extracts():
    template, complaints = extract(read_list())
    expect_equal(complaints, "", "what xgettext complained of")
    n = len(re.findall(r"^msgid ", template, re.M)) - 1
    expect(n > 200, f"only {n} strings were extracted")
    for known in ('msgid "Demarc"', 'msgctxt "list"', "msgid_plural"):
        expect(known in template, f"{known} was not extracted")


def is_speech(text):
    """Whether there are words in it. The program's name is none: it is the same everywhere."""
    return re.search(r"[^\W\d_]", text or "") is not None and text != "Demarc"


def check_ui(path):
    for node in ElementTree.parse(path).getroot().iter():
        name = node.get("name", "").replace("_", "-")
        if node.tag in ("property", "attribute") and name in SEEN and is_speech(node.text):
            marked = node.get("translatable")
        elif node.tag == "item" and is_speech(node.text):
            marked = node.get("translatable")
        else:
            continue
        expect(marked == "yes", f'{path.name}: "{node.text}" lacks translatable="yes"')


def check_languages():
    lines = (SOURCE / "po" / "LINGUAS").read_text(encoding="utf-8").splitlines()
    named = {word for line in lines if not line.startswith("#") for word in line.split()}
    there = {path.stem for path in (SOURCE / "po").glob("*.po")}
    expect_equal(named, there, "languages in po/LINGUAS")
    for language in sorted(there):
        result = subprocess.run(["msgfmt", "--check", "--check-accelerators=_", "-o", os.devnull,
                                 str(SOURCE / "po" / f"{language}.po")],
                                capture_output=True, text=True)
        expect_equal((result.returncode, result.stderr), (0, ""), f"msgfmt of {language}")


def main():
    if "--list" in sys.argv:
        print(HEAD + "\n".join(find_translatable()))
        return
    interfaces = sorted(SOURCE.glob("ui/*/*.ui"))
    run([
        ("POTFILES.in is complete", check_complete),
        ("POTFILES.in is in order", check_order),
        ("xgettext extracts without complaint", check_extracts),
        ("languages", check_languages),
        ("interfaces are found", lambda: expect(len(interfaces) >= 7, f"{len(interfaces)} found")),
    ] + [(f"{path.name} marks its texts", lambda path=path: check_ui(path)) for path in interfaces])


main()
