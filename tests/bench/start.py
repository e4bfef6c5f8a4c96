#!/usr/bin/env python3
# P1: from the start to the first painted frame.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: start.py DEMARC BARE-WINDOW"""

import sys

import pair

demarc, bare = sys.argv[1:]
for renderer, name in (("cairo", "cairo"), (None, "stock renderer")):
    runs = pair.alternate([demarc, "--benchmark-start"], [bare, "start"], 9,
                          {"GSK_RENDERER": renderer})
    for place, what in enumerate(("wall", "cpu")):
        pair.tell(f"P1 start to first frame, {name}, {what}", pair.median(runs[0], place),
                  pair.median(runs[1], place), "ms", 1.25, "bare window")
