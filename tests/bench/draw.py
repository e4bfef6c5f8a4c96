#!/usr/bin/env python3
# P7, P8 and P9: what pictures and answers of the command line cost.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: draw.py DEMARC-CLI DOT ENCODE MODEL-OF-50 MODEL-OF-500

The peer is graphviz. It is given graphs with as many boxes and the same lines of text as our
pictures have, one below the other, and for PNG made as large in pixels.
"""

import html
import pathlib
import re
import struct
import sys
import tempfile

import pair

PICTURES = (("svg", 0.33), ("png", 0.45), ("pdf", 2.6))


def quote(text):
    return html.unescape(text).replace("\\", "\\\\").replace('"', '\\"')


def make_graph(svg):
    """A graph with the boxes and the lines of text of a picture."""
    width, height = re.search(r'width="(\d+)" height="(\d+)"', svg).groups()
    texts = [quote(text) for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]
    # The first box is the background, which graphviz draws by itself.
    boxes = svg.count("<rect") - 1
    lines = [f'graph g {{ dpi=96; pad=0; ratio=fill; size="{int(width) / 96},{int(height) / 96}!";',
             'node [shape=box, style=filled, fontname="sans-serif", fontsize=12];']
    for i in range(boxes):
        label = "\\n".join(texts[i * len(texts) // boxes:(i + 1) * len(texts) // boxes])
        lines.append(f'n{i} [label="{label}"];')
    lines.append(" -- ".join(f"n{i}" for i in range(boxes)) + " [style=invis]; }")
    return "\n".join(lines) + "\n"


def count_pixels(folder):
    pixels = 0
    for path in folder.glob("*.png"):
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        pixels += width * height
    return pixels


def compare(cli, dot, folder, model, number, formats):
    pictures, graphs = folder / f"pictures{number}", folder / f"graphs{number}"
    graphs.mkdir()
    pair.Run([cli, "render", "--all", "--model", model, "-o", pictures])
    for path in pictures.glob("*.svg"):
        (graphs / f"{path.stem}.gv").write_text(make_graph(path.read_text("utf-8")), "utf-8")

    for form, limit in formats:
        runs = pair.alternate(
            [cli, "render", "--all", "--model", model, "--format", form, "-o", pictures],
            [dot, f"-T{form}", "-O", *sorted(graphs.glob("*.gv"))])
        number = len(list(graphs.glob("*.gv")))
        pair.tell_times(f"P{7 if form == 'svg' else 8} {number} pictures, {form.upper()}", runs,
                        limit, f"dot -T{form}")
    return pictures, graphs


def main():
    cli, dot, encode, small, large = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        compare(cli, dot, folder, large, 500, PICTURES[:1])
        pictures, graphs = compare(cli, dot, folder, small, 50, PICTURES[1:])
        pair.tell("P8 pixels of these PNGs", count_pixels(pictures) / 1e6,
                  count_pixels(graphs) / 1e6, "M", 1.05, "dot -Tpng")

        encoded = [pair.Run([encode]) for _ in range(5)]
        ours, size, cairo, cairo_size = [pair.median(encoded, place) for place in range(1, 5)]
        pair.tell("P8 encoding a PNG, cpu", ours, cairo, "ms", 1, "cairo's writer")
        pair.tell("P8 size of a PNG", size / 1e3, cairo_size / 1e3, "kB", 1, "cairo's writer")

        empty = folder / "empty.gv"
        empty.write_text("digraph g { }\n", "utf-8")
        pair.tell_times("P9 one answer, whole process",
                        pair.alternate([cli, "who", "guest-os", "rds"], [dot, "-Tsvg", empty], 25),
                        1, "dot, empty graph")


main()
