# pair.py: a program beside its floor
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs two programs in turn and tells how they compare.

Machines differ and are noisy, so no figure stands alone: each is a median of several runs, beside
that of a floor that ran in between. A figure that is not reached is told, and is no failure; only a
program that does not run is.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time


class Run:
    """One run of a program: milliseconds, CPU milliseconds, and the numbers that it printed."""

    def __init__(self, command, env=None):
        variables = {name: value for name, value in {**os.environ, **(env or {})}.items()
                     if value is not None}
        with tempfile.TemporaryFile() as output:
            begin = time.monotonic()
            process = subprocess.Popen([str(word) for word in command], env=variables,
                                       stdout=output, stdin=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = (time.monotonic() - begin) * 1e3
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            text = output.read().decode("utf-8")
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}; nothing was measured")
        self.cpu = (usage.ru_utime + usage.ru_stime) * 1e3
        self.numbers = [float(number) for number in re.findall(r"(?<![\w.])\d+\.?\d*", text)]


def alternate(ours, floor, times=5, env=None):
    """Runs two commands in turn: A B A B ..."""
    runs = [], []
    for _ in range(times):
        runs[0].append(Run(ours, env))
        runs[1].append(Run(floor, env))
    return runs


def median(runs, what):
    """The median of a figure: 'wall', 'cpu', or the place of a number that was printed."""
    return statistics.median(run.numbers[what] if isinstance(what, int) else getattr(run, what)
                             for run in runs)


def tell(job, ours, floor, unit, limit, against, how="ratio"):
    """Prints one line: the job, our figure, the floor's, how they compare, and what to reach.

    The limit is for the ratio, for how much "more" ours is, or for our "figure" alone.
    """
    ratio = f"{ours / floor:6.2f} x" if floor else "      - "
    value = {"ratio": ours / floor if floor else 0, "more": ours - floor, "figure": ours}[how]
    goal = {"ratio": f"{limit} x", "more": f"{limit} {unit} more", "figure": f"{limit} {unit}"}[how]
    verdict = "reached" if value <= limit else "NOT reached"
    print(f"{job:44} {ours:9.2f} {unit:2} | {against} {floor:9.2f} {unit:2} | {ratio} "
          f"| at most {goal}: {verdict}", flush=True)


def tell_times(job, runs, limit, against):
    """Tells wall and CPU time of whole processes."""
    for what in ("wall", "cpu"):
        tell(f"{job}, {what}", median(runs[0], what), median(runs[1], what), "ms", limit, against)
