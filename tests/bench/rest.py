#!/usr/bin/env python3
# P2 and P12: what a window costs in which nothing happens.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: rest.py WINDOW BARE-WINDOW"""

import sys

import pair

window, bare = sys.argv[1:]
runs = pair.alternate([window, "rest"], [bare, "rest"])
memory, frames, cpu = [[pair.median(side, place) for side in runs] for place in range(3)]
pair.tell("P2 memory at rest", *memory, "MB", 15, "bare window", "more")
pair.tell("P12 frames in a second of rest", *frames, "", 0, "bare window", "more")
# Less than the clock of a process can tell apart is the same.
pair.tell("P12 CPU in a second of rest", *cpu, "ms", 0.5, "bare window", "more")
