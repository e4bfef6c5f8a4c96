#!/usr/bin/env python3
# Compare of six: what it costs to open it, to change its columns, and a frame of the way.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: compare.py COMPARE SHIFT

A diagram is the floor: of its 14 boxes a few move. A comparison of six has 84, and all of them do;
it may not take longer than the diagram's worst frame by much.
"""

import sys

import pair

compare, shift = sys.argv[1:]
sizes = (("1280x800", ["1280", "800"], None), ("3840x2160", ["1920", "1080"], "2"))
for name, size, scale in sizes:
    runs = pair.alternate([compare, *size], [shift, *size], 5,
                          {"GSK_RENDERER": "cairo", "GDK_SCALE": scale})
    opening, change, p50, p99 = [pair.median(runs[0], place) for place in range(4)]
    diagram = [pair.median(runs[1], place) for place in (0, 1)]
    pair.tell(f"six shift, {name}, p50 CPU", p50, diagram[0], "ms", 3.5, "a diagram")
    pair.tell(f"six shift, {name}, p99 CPU", p99, diagram[1], "ms", 1.6, "a diagram")
    pair.tell(f"six change, {name}, CPU to first frame", change, p50, "ms", 3, "a moving frame")
    pair.tell(f"six open, {name}, CPU to first frame", opening, p50, "ms", 6, "a moving frame")
