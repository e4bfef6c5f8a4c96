#!/usr/bin/env python3
# test-matrix.py: demarc-cli matrix agrees with list, show and who, in every format and order
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import tempfile

from cli import MODEL, SOURCES, call, case, expect, expect_csv, expect_done, expect_equal, \
    expect_markdown_table, expect_members, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
LAYERS = [layer["id"] for layer in AWS["layers"]]
TITLES = [layer["title"] for layer in AWS["layers"]]

# Members that programs rely on.
MATRIX = {"scheme": str, "lens": str, "layers": list, "rows": list}
ROW = {"subject": str, "name": str, "area": str, "category": str, "owners": list, "states": list,
       "applies": list}

LETTERS = {"customer": "Y", "shared": "+", "provider": "A", None: "."}
WORDS = {"customer": "You", "shared": "You + AWS", "provider": "AWS", None: "Not stated"}
RANKS = ["customer", "shared", "provider", None]

LEGEND = ("Y = You, + = You + AWS, A = AWS, . = Not stated, ? = sources disagree, "
          "- = the layer hardly exists")


def get(*words):
    return call("matrix", *words, "--format", "json").json()


def members(*words):
    """The owners are those of the list of services, under any scheme and lens."""
    found = get(*words)
    services = call("list", "services", *words, "--format", "json").json()
    expect_members(found, MATRIX, "the matrix")
    expect_equal(found["layers"], LAYERS, "layers")
    expect_equal([row["subject"] for row in found["rows"]], [thing["id"] for thing in services],
                 "services")
    for row, thing in zip(found["rows"], services):
        expect_members(row, ROW, row["subject"])
        expect_equal(dict(zip(LAYERS, row["owners"], strict=True)), thing["owners"],
                     f"owners of {thing['id']}")
        expect_equal((row["name"], row["area"]), (thing["name"], thing["area"]), "name and area")
        expect_equal(row["category"], thing["categories"][found["scheme"]], "category")


def row_of_show(number, *words):
    row = get(*words)["rows"][number]
    show = call("show", row["subject"], *words, "--format", "json").json()
    for member, of_show in (("owners", "owner"), ("states", "state"), ("applies", "applies")):
        expect_equal(row[member], [layer[of_show] for layer in show["layers"]],
                     f"{member} of {row['subject']}")


def column_of_who(layer):
    for row in get()["rows"][::7]:
        who = call("who", layer, row["subject"], "--format", "json").json()
        position = LAYERS.index(layer)
        expect_equal((row["owners"][position], row["states"][position], row["applies"][position]),
                     (who["owner"], who["state"], who["applies"]), f"{layer} of {row['subject']}")


def is_disputed(row):
    return "disputed" in row["states"]


def picked(words, is_picked, scheme=()):
    """A part of the matrix, in its order."""
    found = get(*words, *scheme)["rows"]
    expected = [row for row in get(*scheme)["rows"] if is_picked(row)]
    expect_equal(found, expected, " ".join(words))
    expect(0 < len(found) < len(AWS["services"]), f"{len(found)} services")


def in_category(scheme, category):
    members_of = [service["id"] for service in AWS["services"]
                  if service["categories"][scheme]["category"] == category]
    return lambda row: row["subject"] in members_of


def nothing():
    words = ["--area", "ml", "--category", "infrastructure"]
    expect_equal(get(*words)["rows"], [], "rows")
    result = call("matrix", *words)
    expect_done(result)
    expect_equal(result.out, "There is no such service.\n", "text")
    expect_equal(len(expect_csv(call("matrix", *words, "--format", "csv"))), 1, "lines of CSV")


def yours(row):
    counted = [owner for owner, applies in zip(row["owners"], row["applies"]) if applies]
    return -counted.count("customer"), -counted.count("shared")


def rank(layer):
    position = LAYERS.index(layer)
    return lambda row: RANKS.index(row["owners"][position]) if row["applies"][position] else 4


def ordered(order, key, *words):
    """Services that are the same to an order stay in that of the model."""
    expected = sorted(get(*words)["rows"], key=key)
    expect_equal([row["subject"] for row in get("--sort", order, *words)["rows"]],
                 [row["subject"] for row in expected], order)


def has_owner(layer, owner):
    """A layer that hardly exists has no owner."""
    position = LAYERS.index(layer)
    return lambda row: row["applies"][position] and row["owners"][position] == owner


def is_called(word):
    aliases = {service["id"]: service.get("aliases", []) for service in AWS["services"]}
    return lambda row: any(word in name.lower() for name in
                           [row["subject"], row["name"], *aliases[row["subject"]]])


def where(words, is_meant, *more):
    found = get("--where", words, *more)["rows"]
    expect_equal(found, [row for row in get(*more)["rows"] if is_meant(row)], words)
    expect(found, "none was found")


def words_find(words):
    """All words must be in the names."""
    expect_equal(get("--words", words.upper())["rows"],
                 [row for row in get()["rows"]
                  if all(is_called(word)(row) for word in words.split())], words)


def count(rows, position):
    """The totals of a layer."""
    counts = dict.fromkeys(["customer", "shared", "provider", "unstated", "disputed"], 0)
    for row in rows:
        counts["disputed"] += row["states"][position] == "disputed"
        if row["applies"][position]:
            counts[row["owners"][position] or "unstated"] += 1
    return counts


def duties(subjects):
    """How many duties each side has."""
    of = {service["id"]: service.get("duties", {}) for service in AWS["services"]}
    return {side: sum(len(of[subject].get(side, [])) for subject in subjects)
            for side in ("customer", "provider")}


def grouped(group, *words):
    """The same services, in groups in the order of the model; in a group their order stays."""
    found = get("--group", group, *words)
    alone = get(*words)["rows"]
    scheme = next(scheme for scheme in AWS["schemes"] if scheme["id"] == found["scheme"])
    order = [thing["id"] for thing in (AWS["areas"] if group == "area" else scheme["categories"])]
    expected = [[row for row in alone if row[group] == name] for name in order]
    expect_equal(found["rows"], sum(expected, []), "rows")
    expected = [(name, rows) for name, rows in zip(order, expected) if rows]
    for thing, (name, rows) in zip(found["groups"], expected, strict=True):
        expect_equal((thing["id"], thing["services"]), (name, len(rows)), "group")
        expect_equal(thing["totals"], [count(rows, i) for i in range(len(LAYERS))], name)
        if "--lens" not in words:
            expect_equal(thing["duties"], duties([row["subject"] for row in rows]), "duties")
        else:
            expect("duties" not in thing, "a document does not count duties")


def grouped_text(group, *words):
    """The heads of groups are lines of their own, before their services."""
    found = get("--group", group, *words)
    result = call("matrix", "--group", group, *words)
    expect_done(result)
    lines = [line for line in result.out.splitlines()[len(TITLES):-2] if line]
    for thing in found["groups"]:
        head, *rows = lines[:thing["services"] + 1]
        lines = lines[thing["services"] + 1:]
        services = "1 service" if thing["services"] == 1 else f"{thing['services']} services"
        expect(head.startswith(f"{thing['name']}, {services}: "), f"{head!r} is no head")
        expect_equal([row.split()[0] for row in rows],
                     [row["subject"] for row in found["rows"][:len(rows)]], "services")
        found["rows"] = found["rows"][len(rows):]
    expect_equal(lines, [], "what is left")


def grouped_markdown(group, *words):
    """A table for each group, with a heading above and totals below."""
    found = get("--group", group, *words)
    result = call("matrix", "--group", group, *words, "--format", "markdown")
    expect_done(result)
    parts = ("\n" + result.out).split("\n## ")[1:]
    for thing, part in zip(found["groups"], parts, strict=True):
        title, total, *after = part.split("\n\n")
        expect_equal(title, thing["name"], "heading")
        expect(total.startswith(f"{thing['services']} service"), f"{total!r} is no total")
        if "duties" in thing:
            sentence = after.pop(0)
            for side in ("customer", "provider"):
                expect(f"{thing['duties'][side]}" in sentence, f"{sentence!r} does not count")
        expect_equal(len(after), 1, "what is left")
        table = after[0].split("\n")
        heads, *rows, totals = expect_markdown_table("\n".join(table).rstrip("\n") + "\n")
        expect_equal(heads, ["Service"] + TITLES, "heads")
        expect_equal(len(rows), thing["services"], "rows")
        expect_equal(totals[0], "Total", "last row")
        for text, counts in zip(totals[1:], thing["totals"]):
            said = ", ".join(f"{counts[owner]} {word}" for owner, word in
                             (("customer", "yours"), ("shared", "shared"), ("provider", "AWS"),
                              ("unstated", "not stated")) if counts[owner])
            expect_equal(text, said or "hardly exists", "total")


def turned(rows):
    return [list(column) for column in zip(*rows, strict=True)]


def transposed(*words):
    """What were rows are columns, and nothing else is different."""
    rows = expect_csv(call("matrix", *words, "--format", "csv"))
    columns = expect_csv(call("matrix", *words, "--transpose", "--format", "csv"))
    expect_equal(columns, turned(rows), "CSV")
    expect_equal(call("matrix", *words, "--transpose", "--format", "json").json(), get(*words),
                 "JSON")
    result = call("matrix", *words, "--transpose")
    expect_done(result)
    for title in TITLES:
        expect(f"\n{title} " in result.out, f"{title} heads no row")


def transposed_markdown(*words):
    rows = expect_markdown_table(call("matrix", *words, "--format", "markdown").out)
    result = call("matrix", *words, "--transpose", "--format", "markdown")
    expect_done(result)
    expect_equal(expect_markdown_table(result.out), turned(rows), "Markdown")


def transposed_text():
    """A column for each service, as letters."""
    rows = get("--area", "database")["rows"]
    result = call("matrix", "--area", "database", "--transpose")
    expect_done(result)
    lines = result.out.splitlines()
    heads, table = lines[:len(rows)], lines[len(rows):-2]
    begins = [line.index(row["subject"]) for line, row in zip(heads, rows)]
    for number, line in enumerate(table):
        expect_equal([line[begin:end].strip() for begin, end in
                      zip([0] + begins, begins + [None])],
                     [TITLES[number]] + [cells(row, LETTERS, "?", lambda _, disputed:
                                               "-" + "?" * disputed)[number] for row in rows],
                     TITLES[number])


def csv_groups(group):
    heads, *rows = expect_csv(call("matrix", "--group", group, "--format", "csv"))
    expect_equal(heads, ["subject", "name", group] + LAYERS + ["disputed", "not-applying"], "heads")
    for fields, row in zip(rows, get("--group", group)["rows"], strict=True):
        expect_equal(fields[:3], [row["subject"], row["name"], row[group]], "fields")


def csv_says_the_same(*words):
    found = get(*words)
    heads, *rows = expect_csv(call("matrix", *words, "--format", "csv"))
    expect_equal(heads, ["subject", "name"] + LAYERS + ["disputed", "not-applying"], "heads")
    for fields, row in zip(rows, found["rows"], strict=True):
        disputed = [layer for layer, state in zip(LAYERS, row["states"]) if state == "disputed"]
        without = [layer for layer, applies in zip(LAYERS, row["applies"]) if not applies]
        expect_equal(fields, [row["subject"], row["name"]] +
                     [owner or "" for owner in row["owners"]] +
                     [" ".join(disputed), " ".join(without)], row["subject"])


def cells(row, words, disputed, hardly):
    return [hardly(words[owner], state == "disputed") if not applies
            else words[owner] + disputed * (state == "disputed")
            for owner, state, applies in zip(row["owners"], row["states"], row["applies"])]


def markdown_says_the_same(*words):
    result = call("matrix", *words, "--format", "markdown")
    expect_done(result)
    heads, *rows = expect_markdown_table(result.out)
    expect_equal(heads, ["Service"] + TITLES, "heads")
    for found, row in zip(rows, get(*words)["rows"], strict=True):
        expect_equal(found, [row["name"]] + cells(row, WORDS, ", disputed",
                                                  lambda owner, _: owner + ", hardly exists"),
                     row["subject"])


def text_says_the_same(*words):
    """A line for each service; the heads stand on stairs, each above its letters."""
    result = call("matrix", *words)
    expect_done(result)
    lines = result.out.splitlines()
    expect(not any(line.endswith(" ") for line in lines), "spaces at the end of a line")
    expect_equal(lines[-2:], ["", LEGEND], "legend")
    heads, rows = lines[:len(TITLES)], lines[len(TITLES):-2]
    begins = [line.index(title) for line, title in zip(heads, TITLES)]
    for number, (line, title) in enumerate(zip(heads, TITLES)):
        expect_equal(line[begins[number]:], title, "head")
        for above in begins[:number]:
            expect_equal(line[above], "|", f"what leads down through {line!r}")
    for line, row in zip(rows, get(*words)["rows"], strict=True):
        found = [line[begin:end].strip() for begin, end in
                 zip([0] + begins, begins + [None])]
        expect_equal(found, [row["subject"]] +
                     cells(row, LETTERS, "?", lambda _, disputed: "-" + "?" * disputed),
                     row["subject"])


def parties(customer, provider, letters):
    """Parties that begin alike, or with no letter, have letters of their own."""
    model = json.loads(MODEL.read_text(encoding="utf-8"))
    model["parties"]["customer"]["name"] = customer
    model["parties"]["provider"]["name"] = provider
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(model, file)
        result = call("--model", path, "matrix")
    expect_done(result)
    legend = f"{letters[0]} = {customer}, + = {customer} + {provider}, {letters[1]} = {provider}, "
    expect(legend in result.out, f"{legend!r} is not in {result.out!r}")
    row = next(line for line in result.out.splitlines() if line.startswith("machine"))
    expect_equal(row.split(), ["machine", letters[0], letters[0], "-", letters[1]], "row")


for words in ([], ["--scheme", "two"], ["--scheme", "four"], ["--lens", "source:S001"],
              ["--lens", "source:RDSSEC"]):
    name = " ".join(words) or "as it is"
    case(f"members, {name}", members, *words)
    case(f"CSV, {name}", csv_says_the_same, *words)
    case(f"Markdown, {name}", markdown_says_the_same, *words)
    case(f"text, {name}", text_says_the_same, *words)
    for number in (0, 3, 11, 40):
        case(f"show of service {number}, {name}", row_of_show, number, *words)
for layer in LAYERS:
    case(f"who: {layer}", column_of_who, layer)
    case(f"sorted by {layer}", ordered, layer, rank(layer))
for area in AWS["areas"]:
    case(f"area {area['id']}", picked, ["--area", area["id"]],
         lambda row, area=area["id"]: row["area"] == area)
case("area by its title", picked, ["--area", "machine Learning"], lambda row: row["area"] == "ml")
for scheme in AWS["schemes"]:
    for category in scheme["categories"]:
        for prefix in ("", "category:"):
            case(f"category {prefix}{category['id']} of {scheme['id']}", picked,
                 ["--category", prefix + category["id"]],
                 in_category(scheme["id"], category["id"]), ["--scheme", scheme["id"]])
case("category of another scheme", picked, ["--category", "four/saas"], in_category("four", "saas"))
case("--disputed", picked, ["--disputed"], is_disputed)
case("--disputed and --area", picked, ["--disputed", "--area", "storage"],
     lambda row: is_disputed(row) and row["area"] == "storage")
case("nothing is left", nothing)
case("sorted by name", ordered, "name", lambda row: row["name"].lower())
case("sorted by what is yours", ordered, "yours", yours)
case("sorted by a layer's title", ordered, "Guest operating system", rank("guest-os"))
case("sorted under a lens", ordered, "guest-os", rank("guest-os"), "--lens", "source:S001")
case("sorted part", ordered, "yours", yours, "--area", "database")
for layer in LAYERS[::3]:
    for owner in ("customer", "shared", "provider"):
        if any(map(has_owner(layer, owner), get()["rows"])):
            case(f"where {layer}:{owner}", where, f"{layer}:{owner}", has_owner(layer, owner))
case("where by titles", where, "Guest operating system:AWS", has_owner("guest-os", "provider"))
case("where a document says nothing", where, "guest-os:unstated", has_owner("guest-os", None),
     "--lens", "source:RDSSEC")
for word in ("rds", "aurora", "lambda", "amazon e"):
    case(f"words {word}", words_find, word)
for group in ("category", "area"):
    for words in ([], ["--scheme", "two"], ["--sort", "yours"], ["--disputed"],
                  ["--lens", "source:S001"]):
        name = " ".join([group, *words])
        case(f"grouped by {name}", grouped, group, *words)
        case(f"grouped by {name}, text", grouped_text, group, *words)
        case(f"grouped by {name}, Markdown", grouped_markdown, group, *words)
    case(f"grouped by {group}, CSV", csv_groups, group)
for words in ([], ["--group", "area"], ["--sort", "name", "--lens", "source:S001"]):
    case(f"transposed, {' '.join(words) or 'as it is'}", transposed, *words)
case("transposed, Markdown", transposed_markdown)
case("transposed, text", transposed_text)
for customer, provider, letters in (("You", "Nimbus", "YN"), ("You", "Yonder", "CP"),
                                    ("you", "élan", "YÉ"), ("+ you", "Nimbus", "CP"),
                                    ("You", "…", "CP")):
    case(f"parties {customer} and {provider}", parties, customer, provider, letters)
run()
