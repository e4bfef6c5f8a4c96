#!/usr/bin/env python3
# P10: what the matrix costs in the window, however many services there are.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: matrix-window.py WINDOW SMALL-MODEL LARGE-MODEL"""

import sys

import pair

window, small, large = sys.argv[1:]

runs = pair.alternate([window, large], [window, small])
for what, (job, limit, how) in enumerate((
        ("open", 1.5, "ratio"), ("scroll frame", 1.2, "ratio"),
        ("filter as typed", 16, "figure"), ("sort", 16, "figure"))):
    pair.tell(f"P10 window of 10,000: {job}", pair.median(runs[0], what),
              pair.median(runs[1], what), "ms", limit, "matrix of 50", how)
