#!/usr/bin/env python3
# check-icons.py: the icons are drawings and nothing else, and can be told apart when they are small
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-icons.py ICONS APP_ID"""

import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from tap import expect, expect_equal, run

ICONS = pathlib.Path(sys.argv[1])
APP_ID = sys.argv[2]
APP_ICON = ICONS / "scalable" / f"{APP_ID}.svg"

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "g", "title", "path", "rect", "circle"}
ATTRIBUTES = {"width", "height", "viewBox", "d", "x", "y", "rx", "cx", "cy", "r", "fill",
              "fill-rule"}

BLUE = (0x1A, 0x5F, 0xB4)
ORANGE = (0xB3, 0x4C, 0x08)


def render(path, size):
    """The pixels, as (red, green, blue, alpha) from 0 to 255."""
    picture = subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), str(path)],
                             check=True, capture_output=True)
    expect_equal(picture.stderr, b"", "what rsvg-convert complained of")
    raw = subprocess.run(["convert", "png:-", "-depth", "8", "rgba:-"], input=picture.stdout,
                         check=True, capture_output=True).stdout
    expect_equal(len(raw), size * size * 4, "bytes of the picture")
    return [tuple(raw[i:i + 4]) for i in range(0, len(raw), 4)]


def is_near(pixel, colour):
    return pixel[3] > 200 and all(abs(pixel[i] - colour[i]) <= 24 for i in range(3))


def check_drawing(path):
    """A list of what is allowed, so that scripts, styles, fonts and addresses cannot be there."""
    for node in ElementTree.parse(path).getroot().iter():
        expect(node.tag.startswith(SVG), f"{node.tag} is not SVG")
        expect(node.tag.removeprefix(SVG) in ELEMENTS, f"<{node.tag}> is not for icons")
        for name in node.keys():
            expect(name in ATTRIBUTES, f"the attribute {name} is not for icons")
    for size in (16, 128):
        inked = sum(1 for pixel in render(path, size) if pixel[3] > 100)
        share = inked / (size * size)
        expect(0.1 <= share <= 0.95, f"at {size} pixels {share:.0%} of the square is inked")


def check_symbolic(path):
    """GTK paints symbolic icons in the colour of the text: one fill, no lines."""
    root = ElementTree.parse(path).getroot()
    fills = {node.get("fill") for node in root.iter() if node.get("fill") is not None}
    expect(len(fills) <= 1, f"more than one colour: {', '.join(sorted(fills))}")
    expect_equal(root.get("viewBox"), "0 0 16 16", "viewBox")
    colours = {pixel[:3] for pixel in render(path, 64) if pixel[3] == 255}
    expect_equal(len(colours), 1, "colours in the picture")


def check_app_icon(size):
    """Both parties are seen, at every size: in place, and on a ground that sets them off from light
    and dark desktops."""
    expect_equal(ElementTree.parse(APP_ICON).getroot().get("viewBox"), "0 0 128 128", "viewBox")
    pixels = render(APP_ICON, size)
    upper, lower = pixels[:len(pixels) // 2], pixels[len(pixels) * 2 // 3:]
    for part, colour, absent, what in ((upper, BLUE, None, "blue above"),
                                       (upper, ORANGE, None, "orange in the shared layer"),
                                       (lower, ORANGE, BLUE, "orange below")):
        share = sum(1 for pixel in part if is_near(pixel, colour)) / len(part)
        expect(share >= 0.05, f"{what}: {share:.0%} of the pixels")
        if absent is not None:
            expect(not any(is_near(pixel, absent) for pixel in part), "blue lies below the line")
    pale = sum(1 for pixel in pixels if pixel[3] > 200 and min(pixel[:3]) > 220) / len(pixels)
    expect(pale >= 0.15, f"the ground is {pale:.0%} of the pixels")


def main():
    drawings = sorted(ICONS.rglob("*.svg"))
    symbolic = [path for path in drawings if path.name.endswith("-symbolic.svg")]
    checks = [(f"drawing {path.name}", lambda path=path: check_drawing(path)) for path in drawings]
    checks += [(f"symbolic {path.name}", lambda path=path: check_symbolic(path))
               for path in symbolic]
    checks += [(f"app icon at {size}", lambda size=size: check_app_icon(size))
               for size in (16, 24, 32, 48, 64, 128)]
    checks += [("both app icons are there",
                lambda: expect(APP_ICON in drawings and len(drawings) > len(symbolic) > 14,
                               f"{len(drawings)} icons, {len(symbolic)} of them symbolic"))]
    run(checks)


main()
