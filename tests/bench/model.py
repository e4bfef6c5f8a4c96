#!/usr/bin/env python3
# P5, P6 and P11: what large models cost.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: model.py LOAD FIND MODEL-OF-100 MODEL-OF-1000 MODEL-OF-10000"""

import sys

import pair

load, find, *models = sys.argv[1:]
large = models[-1]

runs = pair.alternate([load, "demarc", large], [load, "json", large])
wall, cpu, kept, peak = [[pair.median(side, place) for side in runs] for place in range(4)]
pair.tell("P5 load and check 10,000 services, wall", *wall, "ms", 1.2, "bare parse")
pair.tell("P5 load and check 10,000 services, cpu", *cpu, "ms", 1.2, "bare parse")
pair.tell("P5 memory kept", *kept, "MB", 12, "bare parse", "figure")
pair.tell("P5 peak above the start", *peak, "MB", 0.5, "bare parse")

searches = [pair.Run([find, large]) for _ in range(5)]
floor = pair.median(searches, 2)
pair.tell("P6 a keystroke over 10,000 services", pair.median(searches, 0), floor, "ms", 5, "memmem")
pair.tell("P6 the slowest keystroke", pair.median(searches, 1), floor, "ms", 2, "memmem", "figure")

print(f"P11 {'services':>10} {'load ms':>10} {'us each':>10} {'kept MB':>10} {'kB each':>10} "
      f"{'search ms':>10}")
each = []
for number, model in zip((100, 1000, 10000), models):
    loads = [pair.Run([load, "demarc", model]) for _ in range(5)]
    finds = [pair.Run([find, model]) for _ in range(5)]
    time, memory = pair.median(loads, 0), pair.median(loads, 2)
    each.append((time * 1e3 / number, memory * 1e3 / number))
    print(f"P11 {number:10} {time:10.2f} {each[-1][0]:10.1f} {memory:10.2f} {each[-1][1]:10.2f} "
          f"{pair.median(finds, 0):10.3f}")
pair.tell("P11 time for each of 10,000", each[2][0], each[1][0], "us", 1.1, "each of 1,000")
pair.tell("P11 memory for each of 10,000", each[2][1], each[1][1], "kB", 1.1, "each of 1,000")
