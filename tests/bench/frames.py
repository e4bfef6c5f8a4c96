#!/usr/bin/env python3
# P3: what a frame costs while layers shift.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: frames.py SHIFT BARE-BOXES

3840 x 2160 pixels are 1920 x 1080 at twice the resolution, as people with such screens have them.
"""

import sys

import pair

shift, boxes = sys.argv[1:]
sizes = (("1280x800", ["1280", "800"], None, 5), ("3840x2160", ["1920", "1080"], "2", 25))
for renderer in ("cairo", "gl"):
    for name, size, scale, most in sizes:
        runs = pair.alternate([shift, *size], [boxes, *size], 5,
                              {"GSK_RENDERER": renderer, "GDK_SCALE": scale})
        p50, p99 = [[pair.median(side, place) for side in runs] for place in (0, 1)]
        job = f"P3 shift, {name}, {renderer}"
        if renderer == "cairo":
            pair.tell(f"{job}, p50 CPU", *p50, "ms", 1.5, "14 boxes")
        pair.tell(f"{job}, p99 CPU", *p99, "ms", most if renderer == "cairo" else 5, "14 boxes",
                  "figure")
