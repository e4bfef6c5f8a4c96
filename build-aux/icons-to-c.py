#!/usr/bin/env python3
# Turns the layers' icons into C: their names for the model, their outlines for the diagram.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: icons-to-c.py names|paths OUTPUT ICON.svg ...

The icons are drawn with one path each, of M, L, C and Z with absolute coordinates on a grid of 16: the
painters know no more than that.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

HEAD = "/* Made from the icons by icons-to-c.py. */\n\n"


def read_outline(path):
    root = ElementTree.parse(path).getroot()
    outlines = [node.get("d") for node in root.iter("{http://www.w3.org/2000/svg}path")]
    if root.get("viewBox") != "0 0 16 16" or len(outlines) != 1:
        sys.exit(f"{path}: expected one path on a grid of 16")
    if not re.fullmatch(r"[MLCZ0-9.\- ]+", outlines[0]):
        sys.exit(f"{path}: expected only M, L, C and Z with absolute coordinates")
    return outlines[0]


def main():
    what, output, *icons = sys.argv[1:]
    names = [pathlib.Path(icon).stem.removesuffix("-symbolic") for icon in icons]
    if what == "names":
        body = '#include "demarc-icon-names.h"\n\nconst char *const demarc_icon_names[] = {\n'
        body += "".join(f'  "{name}",\n' for name in names) + "  NULL,\n};\n"
    else:
        body = '#include "demarc-icon-paths.h"\n\nconst char *const demarc_icon_paths[] = {\n'
        body += "".join(f'  "{read_outline(icon)}",\n' for icon in icons) + "  NULL,\n};\n"
    pathlib.Path(output).write_text(HEAD + body, encoding="utf-8")


main()
