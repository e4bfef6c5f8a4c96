#!/usr/bin/env python3
# P10: what the matrix of many services costs.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: matrix.py MATRIX MODEL-OF-50 MODEL-OF-10000"""

import sys

import pair

# In the order in which the program prints them.
JOBS = ["open", "count all", "sort by name", "sort by name, first time",
        "sort yours first", "sort by a layer", "group by category", "filter by a layer",
        "filter as typed, slowest letter", "filter as typed, first time", "find a dispute"]
FRAME = 16

matrix, few, many = sys.argv[1:]

runs = pair.alternate([matrix, many], [matrix, few])
for place, job in enumerate(JOBS):
    large, small = [pair.median(side, place) for side in runs]
    pair.tell(f"P10 {job}, 10,000", large, small, "ms", FRAME, "50", "figure")
large, small = [pair.median(side, 1) for side in runs]
pair.tell("P10 count all, each of 10,000", large / 10, small * 1e3 / 50, "us", 1.1, "each of 50")
