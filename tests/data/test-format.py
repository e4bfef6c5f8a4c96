#!/usr/bin/env python3
# Compares the page that describes the format with the schema and with the example.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: test-format.py DEMARC-CLI FORMAT.md SCHEMA.json MINIMAL.json"""

import os
import re
import subprocess
import sys
import tempfile

import model_file
import tap


def read_sections(page):
    """The text under each heading."""
    parts = re.split(r"^(#{1,3} .*)$", page, flags=re.MULTILINE)
    return {head.lstrip("# "): body for head, body in zip(parts[1::2], parts[2::2])}


def read_rows(section):
    """The rows of the first table: name, needed, value, meaning."""
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def check_example(page, path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    blocks = re.findall(r"^```json\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)
    if text not in blocks:
        yield "no block of the page is the example to the byte"


# How the example is spoilt for the messages that the page shows.
SPOILT = (
    ('"motto": "what we run"', '"moto": "what we run"'),
    ("2026-11-22", "22.11.2026"),
    ('"owner": "shared",', '"owner": "custmer",'),
)


def check_messages(program, page, path):
    """The messages on the page are those that one sees."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for right, wrong in SPOILT:
        assert text.count(right) == 1, f"{right} is not once in the example"
        text = text.replace(right, wrong)

    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "cumulus.json"), "w", encoding="utf-8") as file:
            file.write(text)
        result = subprocess.run([os.path.abspath(program), "validate", "cumulus.json"], cwd=folder,
                                capture_output=True, text=True, check=False)
    shown = re.findall(r"^cumulus\.json:.*$", page, flags=re.MULTILINE)
    if result.stdout.splitlines() != shown:
        yield f"the program says {result.stdout.splitlines()}"


# Texts whose limit the page gives where they are used.
TEXTS = ("A title", "A line", "A paragraph")


def find_limit(schema, value):
    """The longest text or list that a part of the schema allows."""
    if "$ref" in value:
        target = schema["definitions"][value["$ref"].rpartition("/")[2]]
        return target.get("maxLength") if target.get("title") in TEXTS else None
    return value.get("maxLength") or value.get("maxItems")


def check_object(schema, section, thing):
    rows = {row[0].strip("`"): row for row in read_rows(section)}
    members = thing["properties"]
    if list(rows) != list(members):
        yield f"the page has {list(rows)}, the schema {list(members)}"
        return

    for name, (_, needed, value, meaning) in rows.items():
        if (needed == "yes") != (name in thing.get("required", [])):
            yield f"{name}: is it needed?"
        if members[name]["description"] not in meaning:
            yield f"{name}: the page does not mean what the schema means"
        limit = find_limit(schema, members[name])
        if limit is not None and str(limit) not in value:
            yield f"{name}: the limit {limit} is not in '{value}'"
        for word in members[name].get("enum", []) if name != "icon" else []:
            if f"`{word}`" not in value:
                yield f"{name}: {word} is not told of"


def check_icons(schema, sections):
    for icon in schema["definitions"]["layer"]["properties"]["icon"]["enum"]:
        if f"`{icon}`" not in sections["Values"]:
            yield f"{icon} is not told of"


def check_links(page, sections):
    anchors = {re.sub(r"[^a-z0-9 -]", "", head.lower()).replace(" ", "-") for head in sections}
    for anchor in re.findall(r"\]\(#([^)]*)\)", page):
        if anchor not in anchors:
            yield f"#{anchor} leads nowhere"


def main():
    program, page_path, schema_path, minimal_path = sys.argv[1:]
    with open(page_path, encoding="utf-8") as file:
        page = file.read()
    schema = model_file.load(schema_path)
    sections = read_sections(page)

    tap.case("the example is the tested one", check_example, page, minimal_path)
    tap.case("the messages are those of the program", check_messages, program, page, minimal_path)
    tap.case("links lead to headings", check_links, page, sections)
    tap.case("icons are told of", check_icons, schema, sections)
    tap.case("the file", check_object, schema, sections["The file"], schema)
    for name, thing in schema["definitions"].items():
        if thing.get("type") == "object":
            tap.case(name, check_object, schema, sections.get(thing["title"], ""), thing)
    tap.run()


main()
