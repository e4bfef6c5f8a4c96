# tap.py: telling meson of the cases of a test
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each case is a function that returns what is wrong, sentence by sentence; nothing means that it
passed."""

import sys

_cases = []


def case(name, check, *arguments):
    """Notes a case; nothing runs before run()."""
    _cases.append((name, check, arguments))


def run():
    """Runs all cases and ends the program."""
    assert _cases, "a test without cases proves nothing"
    print(f"1..{len(_cases)}")
    failed = 0
    for number, (name, check, arguments) in enumerate(_cases, 1):
        try:
            wrong = list(check(*arguments))
        except Exception as error:  # a case that breaks off has failed; the others still run
            wrong = [f"{type(error).__name__}: {error}"]
        failed += bool(wrong)
        print(f"{'not ok' if wrong else 'ok'} {number} - {name}")
        for sentence in wrong[:20]:
            print(f"# {sentence}")
    sys.exit(1 if failed else 0)
