#!/usr/bin/env python3
# test-lists.py: demarc-cli list, in every format
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import unicodedata

from cli import MODEL, SOURCES, call, case, environment, expect, expect_csv, expect_done, \
    expect_equal, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
OWNERS = {"customer", "provider", "shared", None}

# For each list: the members of its things, the columns of its rows, and how many there are.
LISTS = {
    "services": (["id", "name", "aliases", "area", "categories", "owners"],
                 ["id", "name", "area", "category"], len(AWS["services"])),
    "layers": (["id", "title", "summary", "control", "examples"],
               ["id", "title", "control", "summary"], len(AWS["layers"])),
    "categories": (["id", "title", "scheme", "services"], ["id", "scheme", "title"],
                   sum(len(scheme["categories"]) for scheme in AWS["schemes"])),
    "schemes": (["id", "title", "categories"], ["id", "title"], len(AWS["schemes"])),
    "sources": (["id", "title", "address", "checked"], ["id", "title", "checked", "address"],
                len(AWS["sources"])),
    "conflicts": (["id", "topic", "summary", "cells", "sources"], ["id", "topic", "summary"],
                  len(AWS["conflicts"])),
    "places": (["place", "title"], ["place", "title"],
               len(AWS["services"]) + sum(len(scheme["categories"]) for scheme in AWS["schemes"])),
}


def get_json(name, *words):
    return call("list", name, "--format", "json", *words).json()


def width(text):
    """How many columns of a terminal a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in text)


def members(name):
    things = get_json(name)
    expect_equal(len(things), LISTS[name][2], "how many")
    for thing in things:
        missing = [member for member in LISTS[name][0] if member not in thing]
        expect(not missing, f"{thing} lacks {missing}")
    keys = [thing.get("place") or (thing.get("scheme"), thing["id"]) for thing in things]
    expect_equal(len(set(keys)), len(keys), "different things")


def as_csv(name, *words):
    rows = expect_csv(call(*words, "list", name, "--format", "csv"))
    expect_equal(rows[0], LISTS[name][1], "heads")
    return rows[1:]


def csv_says_the_same(name):
    rows = as_csv(name)
    things = get_json(name)
    key = "place" if name == "places" else "id"
    expect_equal([row[0] for row in rows], [thing[key] for thing in things], "first column")
    title = LISTS[name][1].index("name" if name == "services" else "topic" if name == "conflicts"
                                 else "title")
    for row, thing in zip(rows, things):
        name_of = thing.get("name") or thing.get("topic") or thing.get("title")
        expect_equal(row[title], name_of, "title")


def csv_quotes(name):
    rows = as_csv(name, "--model", str(MODEL))
    if name == "services":
        expect_equal(rows[1][1], 'Nimbus Database, "Große" 東京', "name")
    if name == "sources":
        expect_equal(rows[1], ["letter", 'A letter, "in haste"', "", ""], "row")
        expect_equal(rows[2][1], "'=Report of the auditors",
                     "what a spreadsheet takes for a formula")


def as_text(name, *words):
    """A line for each, columns aligned, no space at the end, however wide the terminal was."""
    result = call(*words, "list", name, env=environment(COLUMNS=40))
    expect_done(result)
    lines = result.out.split("\n")
    expect_equal(lines.pop(), "", "after the last line")
    expect(not any(line.endswith(" ") for line in lines), "spaces at the end of a line")
    return lines


def text_is_aligned(name):
    rows = as_csv(name)
    lines = as_text(name)
    expect_equal(len(lines), LISTS[name][2], "lines")
    columns = list(zip(*rows))
    begin = 0
    for number, column in enumerate(columns):
        for line, cell in zip(lines, column):
            plain = cell.lstrip("'")
            expect(line[begin:].startswith(plain), f"column {number + 1} of {line!r}")
        begin += max(len(cell) for cell in column) + 2


def text_is_aligned_by_width():
    """Wide letters take two columns."""
    lines = as_text("services", "--model", str(MODEL))
    first, second = [width(line[:line.index("Compute")]) for line in lines]
    expect_equal(first, second, "where the area begins")


def services_of_the_file():
    for thing, service in zip(get_json("services"), AWS["services"]):
        expect_equal(thing["id"], service["id"], "id")
        expect_equal(thing["name"], service["name"], "name")
        expect_equal(thing["aliases"], service.get("aliases", []), "aliases")
        expect_equal(thing["area"], service["area"], "area")
        expect_equal(thing["categories"],
                     {scheme: place["category"] for scheme, place in service["categories"].items()},
                     f"categories of {service['id']}")
        expect_equal(list(thing["owners"]), [layer["id"] for layer in AWS["layers"]], "layers")
        expect(set(thing["owners"].values()) <= OWNERS, f"owners of {service['id']}")


def categories_hold_the_services():
    services = get_json("services")
    for category in get_json("categories"):
        expect_equal(category["services"],
                     [service["id"] for service in services
                      if service["categories"][category["scheme"]] == category["id"]],
                     f"services of {category['scheme']}/{category['id']}")


def schemes_hold_the_categories():
    categories = get_json("categories")
    for scheme in get_json("schemes"):
        expect_equal(scheme["categories"],
                     [category["id"] for category in categories
                      if category["scheme"] == scheme["id"]],
                     scheme["id"])


def conflicts_of_the_file():
    layers = {layer["id"] for layer in AWS["layers"]}
    sources = {source["id"] for source in AWS["sources"]}
    for thing, conflict in zip(get_json("conflicts"), AWS["conflicts"]):
        for member in ("id", "topic", "summary"):
            expect_equal(thing[member], conflict[member], member)
        expect_equal(len(thing["cells"]), len(conflict.get("cells", [])), "cells")
        for cell in thing["cells"]:
            expect(cell["subject"] and cell["layer"] in layers, f"cell {cell}")
        for cite in thing["sources"]:
            expect(cite["source"] in sources, f"source {cite}")


def places_lead_somewhere():
    places = [thing["place"] for thing in get_json("places")]
    for place in (places[0], places[3], places[-1]):
        result = call("render", place, "-o", "-")
        expect_done(result)
        expect(result.out.startswith("<?xml"), f"{place}: no picture")


def scheme_counts():
    text = {scheme: call("list", "services", "--scheme", scheme).out for scheme in ("three",
                                                                                    "four")}
    expect("Container services" in text["three"], "no category of three")
    expect("(IaaS)" in text["four"], "no category of four")
    expect("(IaaS)" not in text["three"], "a category of another scheme")


def lens_counts():
    current = {thing["id"]: thing["owners"] for thing in get_json("services")}
    other = {thing["id"]: thing["owners"] for thing in get_json("services", "--lens",
                                                                "source:RDSSEC")}
    expect(any(None in owners.values() for owners in other.values()), "one source knows everything")
    expect(current != other, "the lens changes nothing")


def language_stands_anywhere():
    plain = call("list", "schemes").out
    for words in (["--lang", "en", "list", "schemes"], ["list", "--lang", "en", "schemes"],
                  ["list", "schemes", "--lang=xx"],
                  ["--lang", "xx", "list", "--lang", "en", "schemes"]):
        result = call(*words)
        expect_done(result)
        expect_equal(result.out, plain, " ".join(words))


def model_stands_anywhere():
    model = str(MODEL)
    first = call("--model", model, "list", "services").out
    expect("Nimbus" in first, "another model")
    for words in (["list", "services", "--model", model], ["list", f"--model={model}", "services"],
                  ["--model", "/none", "list", "services", "--model", model]):
        expect_equal(call(*words).out, first, " ".join(words))


def model_from_standard_input():
    result = call("--model", "-", "list", "services", input=MODEL.read_bytes())
    expect_done(result)
    expect("Nimbus Machine" in result.out, "another model")


for name in LISTS:
    case(f"JSON of {name}", members, name)
    case(f"CSV of {name}", csv_says_the_same, name)
    case(f"CSV of {name} with quotes", csv_quotes, name)
    case(f"text of {name}", text_is_aligned, name)
case("wide letters", text_is_aligned_by_width)
case("services are those of the file", services_of_the_file)
case("categories hold the services", categories_hold_the_services)
case("schemes hold the categories", schemes_hold_the_categories)
case("conflicts are those of the file", conflicts_of_the_file)
case("places can be drawn", places_lead_somewhere)
case("--scheme", scheme_counts)
case("--lens", lens_counts)
case("--lang before and behind the command", language_stands_anywhere)
case("--model before and behind the command", model_stands_anywhere)
case("--model -", model_from_standard_input)
run()
