# tap.py: tells meson each check by name
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check is a function that raises AssertionError with the reason."""

import sys


def expect(is_true, reason):
    # Unlike assert, this is not gone where Python optimises.
    if not is_true:
        raise AssertionError(reason)


def expect_equal(found, expected, what):
    expect(found == expected, f"{what}: expected {expected!r}, found {found!r}")


def run(checks):
    """Runs (name, function) pairs and ends the program."""
    failed = 0
    print(f"1..{len(checks)}", flush=True)
    for number, (name, check) in enumerate(checks, 1):
        try:
            check()
            print(f"ok {number} {name}", flush=True)
        except Exception as error:  # any surprise is a failure of this check alone
            failed += 1
            print(f"not ok {number} {name}", flush=True)
            # Not on standard output: meson shows only the verdicts from there.
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
    sys.exit(1 if failed else 0)
