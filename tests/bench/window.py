#!/usr/bin/env python3
# P4 and P13: what choosing and opening cost in the program's own window.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: window.py WINDOW SMALL-MODEL LARGE-MODEL"""

import sys

import pair

window, small, large = sys.argv[1:]

choices = [pair.Run([window, "choose"]) for _ in range(5)]
pair.tell("P4 choosing a service, CPU to first movement", pair.median(choices, 0),
          pair.median(choices, 1), "ms", 3, "a moving frame")

lists = pair.alternate([window, "list", large], [window, "list", small])
pair.tell("P13 list of 10,000 opens", pair.median(lists[0], 0), pair.median(lists[1], 0), "ms",
          1.2, "list of 50")

opened = pair.alternate([window, "open", large], [window, "open", small])
pair.tell("P13 longest block of the main loop", pair.median(opened[0], 1),
          pair.median(opened[1], 1), "ms", 8, "model of 50", "figure")
