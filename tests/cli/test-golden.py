#!/usr/bin/env python3
# test-golden.py: some answers, letter for letter
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers are about golden/model.json. With --write as its third word the test writes them
anew: look at the difference before you keep it."""

import difflib
import json
import sys

from cli import MODEL, call, case, environment, expect, expect_equal, run

GOLDEN = MODEL.parent

# Each: the file, the words of the call, and how many columns there are.
ANSWERS = [
    ("show-database.txt", ["show", "database"], 80),
    ("show-database-narrow.txt", ["show", "database"], 44),
    ("show-database-own.txt", ["show", "database/own"], 80),
    ("show-machine.txt", ["show", "machine"], 80),
    ("show-rented.txt", ["show", "category:rented"], 80),
    ("show-database-guide.txt", ["show", "database", "--lens", "source:guide"], 80),
    ("show-database.md", ["show", "database", "--format", "markdown"], 80),
    ("show-rented.md", ["show", "category:rented", "--format", "markdown"], 80),
    ("show-database.json", ["show", "database", "--format", "json"], 80),
    ("show-rented.json", ["show", "category:rented", "--format", "json"], 80),
    ("who-system-database.txt", ["who", "system", "database"], 80),
    ("who-system-database.json", ["who", "system", "database", "--format", "json"], 80),
    ("who-disk-machine.txt", ["who", "disk", "machine"], 80),
    ("who-disk-database.txt", ["who", "disk", "database", "--lens", "source:letter"], 80),
    ("compare.txt", ["compare", "machine", "database/own", "category:managed"], 80),
    ("compare-narrow.txt", ["compare", "machine", "database/own", "category:managed"], 44),
    ("compare-lenses.txt", ["compare", "database@source:guide", "database@source:report",
                            "--only-differences"], 80),
    ("compare.md", ["compare", "machine", "database", "--format", "markdown"], 80),
    ("compare.csv", ["compare", "machine", "database", "--format", "csv"], 80),
    ("compare.json", ["compare", "machine", "database", "--baseline", "database", "--format",
                      "json"], 80),
    ("matrix.txt", ["matrix"], 80),
    ("matrix-guide.txt", ["matrix", "--lens", "source:guide", "--sort", "name"], 80),
    ("matrix.md", ["matrix", "--format", "markdown"], 80),
    ("matrix.csv", ["matrix", "--format", "csv"], 80),
    ("matrix.json", ["matrix", "--format", "json"], 80),
    ("matrix-groups.txt", ["matrix", "--group", "category"], 80),
    ("matrix-groups-turned.txt", ["matrix", "--group", "category", "--transpose"], 80),
    ("matrix-groups.md", ["matrix", "--group", "category", "--format", "markdown"], 80),
    ("matrix-groups.json", ["matrix", "--group", "area", "--sort", "yours", "--format", "json"],
     80),
    ("matrix-turned.csv", ["matrix", "--group", "category", "--transpose", "--format", "csv"], 80),
    ("matrix-turned.md", ["matrix", "--transpose", "--format", "markdown"], 80),
    ("workload.txt", ["workload", "machine", "database", "database/own"], 80),
    ("workload-swap.txt", ["workload", "machine", "database", "--swap", "machine:database/own"],
     80),
    ("workload.md", ["workload", "machine", "database", "--format", "markdown"], 80),
    ("workload.csv", ["workload", "machine", "database", "--swap", "database:database/own",
                      "--format", "csv"], 80),
    ("workload.json", ["workload", "machine", "--swap", "machine:database", "--format", "json"],
     80),
    ("incidents.txt", ["incidents"], 80),
    ("incidents.json", ["incidents", "--format", "json"], 80),
    ("incidents-database.txt", ["incidents", "old-system", "database"], 80),
    ("incidents-database.json", ["incidents", "old-system", "database", "--format", "json"], 80),
    ("incidents-guide.txt", ["incidents", "old-system", "database/own", "--lens", "source:guide"],
     80),
    ("incidents-elsewhere.txt", ["incidents", "gone", "database"], 80),
    ("list-services.txt", ["list", "services"], 80),
    ("list-services.csv", ["list", "services", "--format", "csv"], 80),
    ("list-services.json", ["list", "services", "--format", "json"], 80),
    ("list-sources.txt", ["list", "sources"], 80),
    ("list-sources.csv", ["list", "sources", "--format", "csv"], 80),
    ("list-conflicts.json", ["list", "conflicts", "--format", "json"], 80),
    ("list-categories.json", ["list", "categories", "--format", "json"], 80),
]


def ask(words, columns):
    result = call("--model", str(MODEL), *words, env=environment(COLUMNS=columns))
    expect(result.status == 0, f"status {result.status}: {result.err}")
    return result.bytes


def compare(name, words, columns):
    found = ask(words, columns)
    expected = (GOLDEN / name).read_bytes()
    if name.endswith(".json"):
        # How JSON is spaced is nobody's business.
        expect_equal(json.loads(found), json.loads(expected), name)
        return
    lines = [text.decode("utf-8").splitlines() for text in (expected, found)]
    difference = "\n".join(difflib.unified_diff(*lines, name, "found", lineterm=""))
    expect(found == expected, f"{name} is not as it was:\n{difference}")


def nothing_else():
    names = {path.name for path in GOLDEN.iterdir()} - {MODEL.name}
    expect_equal(names, {name for name, _, _ in ANSWERS}, "files in golden")


if sys.argv[3:] == ["--write"]:
    for name, words, columns in ANSWERS:
        (GOLDEN / name).write_bytes(ask(words, columns))
    sys.exit(0)

for name, words, columns in ANSWERS:
    case(name, compare, name, words, columns)
case("every file is compared", nothing_else)
run()
