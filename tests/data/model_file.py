# model_file.py: looking into a model file
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads JSON as strictly as the tests need it, and follows JSON pointers."""

import json

# Members that name things instead of saying something.
NAMES = ("id", "icon", "source")


def load(path):
    """Reads a file; a name that stands twice in an object is an error here too."""

    def without_doubles(pairs):
        names = [name for name, _ in pairs]
        assert len(names) == len(set(names)), f"{path}: a name stands twice among {names}"
        return dict(pairs)

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=without_doubles)


def steps(pointer):
    """The tokens of a JSON pointer (RFC 6901)."""
    assert pointer == "" or pointer.startswith("/"), f"{pointer!r} is not a JSON pointer"
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def way(document, pointer):
    """All values on the way to the one that is meant, the document first."""
    values = [document]
    for step in steps(pointer):
        value = values[-1]
        values.append(value[int(step)] if isinstance(value, list) else value[step])
    return values


def texts(value):
    """All texts inside a value, but for the names of things."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = [inner for name, inner in value.items() if name not in NAMES]
    return [text for inner in value for text in texts(inner)] if isinstance(value, list) else []


def walk(value, pointer=""):
    """Every value with its pointer, from the outside in."""
    yield pointer, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from walk(inner, f"{pointer}/{position}")
