#!/usr/bin/env python3
# Compares what the published JSON Schema and the program say of models.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: test-schema.py DEMARC-CLI SCHEMA.json AWS.json MINIMAL.json"""

import copy
import datetime
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

import model_file
import spoilt
import tap

# The program keeps at most 100 problems of a file.
BATCH = 90


class Program:
    """demarc-cli, asked about models one at a time."""

    def __init__(self, path, folder):
        self.path = path
        self.file = os.path.join(folder, "model.json")

    def validate(self, path):
        """What the program finds in a file."""
        result = subprocess.run([self.path, "validate", "--format", "json", path],
                                capture_output=True, text=True, check=False)
        problems = json.loads(result.stdout)
        has_errors = any(problem["severity"] == "error" for problem in problems)
        assert result.returncode == (1 if has_errors else 0), \
            f"it ended with {result.returncode}: {result.stderr}"
        return problems

    def find_problems(self, model):
        with open(self.file, "w", encoding="utf-8") as file:
            json.dump(model, file)
        return self.validate(self.file)


def change(model, changes):
    """A copy of a model with changes."""
    model = copy.deepcopy(model)
    for pointer, value in changes:
        if pointer == "":
            model = value
            continue
        holder = model_file.way(model, pointer.rpartition("/")[0])[-1]
        name = model_file.steps(pointer)[-1]
        if value is spoilt.GONE:
            del holder[name]
        elif isinstance(holder, list) and int(name) == len(holder):
            holder.append(value)
        else:
            holder[int(name) if isinstance(holder, list) else name] = value
    return model


def say(problems, severity):
    return [f"{problem['pointer']}: {problem['message']}" for problem in problems
            if problem["severity"] == severity]


def check_both(schema, program, model, wanted):
    """wanted: whether the schema takes the model, whether the program does, whether it warns."""
    faults = [error.message[:200] for error in schema.iter_errors(model)]
    problems = program.find_problems(model)
    takes, opens, warns = wanted

    if takes and faults:
        yield f"the schema refuses it: {faults[0]}"
    if not takes and not faults:
        yield "the schema takes it"
    if opens and say(problems, "error"):
        yield f"the program refuses it: {say(problems, 'error')[0]}"
    if not opens and not say(problems, "error"):
        yield "the program takes it"
    if opens and bool(say(problems, "warning")) != warns:
        yield f"warnings: {say(problems, 'warning')}"


def check_schema(schema):
    jsonschema.Draft7Validator.check_schema(schema)
    if schema["$schema"] != "http://json-schema.org/draft-07/schema#":
        yield "it does not say that it is draft-07"


def check_file(schema, program, path):
    for error in schema.iter_errors(model_file.load(path)):
        yield f"{list(error.absolute_path)}: {error.message[:200]}"
    for problem in program.validate(path):
        yield f"{problem['pointer']}: {problem['message']}"


def check_association(model, path, schema_path):
    """Editors find the schema by the way that the model gives."""
    found = os.path.join(os.path.dirname(path), model["$schema"])
    if not os.path.samefile(found, schema_path):
        yield f"$schema leads to {found}"


def check_values(schema, program, minimal, member, values, wanted):
    """One source for each value: each is refused by both, or taken by both."""
    for first in range(0, len(values), BATCH):
        some = values[first:first + BATCH]
        sources = [{"id": f"s{number}", "kind": "document", "title": "S", member: value}
                   for number, value in enumerate(some)]
        model = change(minimal, [("/sources", minimal["sources"] + sources)])
        refused = {problem["pointer"] for problem in program.find_problems(model)}
        faulty = {"/" + "/".join(map(str, error.absolute_path))
                  for error in schema.iter_errors(model)}
        for number, value in enumerate(some, len(minimal["sources"])):
            pointer = f"/sources/{number}/{member}"
            if (pointer in refused) == wanted:
                yield f"the program {'refuses' if wanted else 'takes'} {value!r}"
            if (pointer in faulty) == wanted:
                yield f"the schema {'refuses' if wanted else 'takes'} {value!r}"


def list_dates():
    """Years, months and days around all borders, and whether the calendar has them."""
    good, bad = [], []
    for year in (0, 1, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 9999):
        (good if year else bad).append(f"{year:04}")
        for month in range(0, 14):
            (good if year and 1 <= month <= 12 else bad).append(f"{year:04}-{month:02}")
            for day in (0, 1, 9, 10, 28, 29, 30, 31, 32):
                try:
                    datetime.date(year, month, day)
                    good.append(f"{year:04}-{month:02}-{day:02}")
                except ValueError:
                    bad.append(f"{year:04}-{month:02}-{day:02}")
    bad += ["", "26", "20260", "2026-", "2026-1", "2026-1-1", "2026-11-2", "2026-11-022",
            "20261122", "2026 11 22", "2026-11-22 ", " 2026", "+026",
            "2026-11-22Z", "MMXXVI", "\uff12\uff10\uff12\uff16"]
    return good, bad


def main():
    path, schema_path, aws_path, minimal_path = sys.argv[1:]
    raw = model_file.load(schema_path)
    schema = jsonschema.Draft7Validator(raw)
    minimal = model_file.load(minimal_path)
    dates = list_dates()

    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, folder)
        tap.case("the schema is a schema", check_schema, raw)
        for name in (aws_path, minimal_path):
            tap.case(f"{os.path.basename(name)} is taken", check_file, schema, program, name)
            tap.case(f"{os.path.basename(name)} names the schema", check_association,
                     model_file.load(name), name, schema_path)

        for title, cases, wanted in (
                ("refused", spoilt.REFUSED, (False, False, False)),
                ("refused by the program", spoilt.REFUSED_BY_THE_PROGRAM, (True, False, False)),
                ("taken", spoilt.TAKEN, (True, True, False)),
                ("taken with a warning", spoilt.WARNED, (True, True, True))):
            for name, changes in cases:
                tap.case(f"{title}: {name}", check_both, schema, program, change(minimal, changes),
                         wanted)

        for title, member, values, wanted in (
                ("dates that there are", "checked", dates[0], True),
                ("dates that there are not", "checked", dates[1], False),
                ("good addresses", "address", spoilt.GOOD_ADDRESSES, True),
                ("bad addresses", "address", spoilt.BAD_ADDRESSES, False)):
            tap.case(f"{title} ({len(values)})", check_values, schema, program, minimal, member,
                     values, wanted)
        tap.run()


main()
