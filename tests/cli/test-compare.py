#!/usr/bin/env python3
# test-compare.py: demarc-cli compare agrees with show, and with itself from the other side
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import itertools
import json

from cli import MODEL, SOURCES, call, case, environment, expect, expect_csv, expect_done, \
    expect_equal, expect_fits, expect_markdown_table, expect_members, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
TITLES = {layer["id"]: layer["title"] for layer in AWS["layers"]}

# Members that programs rely on.
COMPARE = {"subjects": list, "baseline": str, "columns": list, "rows": list, "equal": int,
           "sentence": str, "sentences": dict, "handed": dict, "taken": dict,
           "common": dict, "here": dict, "there": dict, "open": dict}
ROW = {"layer": str, "title": str, "owners": dict, "states": dict, "applies": dict,
       "leanings": dict, "differs": bool}
COLUMN = {"column": str, "subject": str, "title": str, "scheme": str, "lens": str}

# Subjects of all kinds: as they are named in a call, and what show takes for the same.
SUBJECTS = {
    "ec2": ["ec2"],
    "rds": ["rds"],
    "ebs": ["ebs"],
    "ecs/fargate": ["ecs/fargate"],
    "category:three/container": ["category:container"],
    "category:two/abstracted": ["category:two/abstracted", "--scheme", "two"],
    "rds@source:S001": ["rds", "--lens", "source:S001"],
    "s3@source:WP": ["s3", "--lens", "source:WP"],
}
PAIRS = list(itertools.combinations(SUBJECTS, 2))

# The lists that layers belong to, and how they lean there.
LISTS = {"common": "same", "here": "customer", "there": "provider", "open": "open"}

SIDES = ["customer", "shared", "provider"]
OTHER = {"customer": "provider", "provider": "customer", "same": "same", "open": "open"}

shown = {}


def compare(*words):
    return call("compare", *words, "--format", "json").json()


def show(subject):
    if subject not in shown:
        shown[subject] = call("show", *SUBJECTS[subject], "--format", "json").json()
    return shown[subject]


def leaning(base, cell):
    """How a layer of show leans against the same layer of another subject."""
    if (base["owner"], base["applies"]) == (cell["owner"], cell["applies"]):
        return "same"
    if not base["applies"] or not cell["applies"] or None in (base["owner"], cell["owner"]):
        return "open"
    return "customer" if SIDES.index(cell["owner"]) < SIDES.index(base["owner"]) else "provider"


def pair(first, second):
    """The members, and what show says of both."""
    found = compare(first, second)
    expect_members(found, COMPARE, "the answer")
    expect_equal(found["subjects"], [first, second], "subjects")
    expect_equal(found["baseline"], first, "baseline")
    expect_equal([row["layer"] for row in found["rows"]], list(TITLES), "layers")
    for column, subject in zip(found["columns"], (first, second)):
        expect_members(column, COLUMN, "a column")
        expect_equal(column["column"], subject, "column")
        for member in ("subject", "lens", "scheme"):
            expect_equal(column[member], show(subject)[member], f"{member} of {subject}")
    layers = zip(found["rows"], show(first)["layers"], show(second)["layers"])
    for row, base, cell in layers:
        expect_members(row, ROW, row["layer"])
        expect_equal(row["title"], TITLES[row["layer"]], "title")
        for member, of_show in (("owners", "owner"), ("states", "state"), ("applies", "applies")):
            expect_equal(row[member], {first: base[of_show], second: cell[of_show]},
                         f"{member} of {row['layer']}")
        expect_equal(row["leanings"], {second: leaning(base, cell)}, f"leaning of {row['layer']}")
        expect_equal(row["differs"], leaning(base, cell) != "same", f"{row['layer']} differs")
    expect_equal(found["equal"], sum(not row["differs"] for row in found["rows"]), "equal")
    lists = [layer for name in LISTS for layer in found[name][second]]
    expect_equal(sorted(lists), sorted(TITLES), "each layer is in one list")
    for name, sides in LISTS.items():
        for row in found["rows"]:
            stated = row["applies"][first] and row["owners"][first] is not None
            side = row["leanings"][second] if stated else "open"
            expect_equal(row["layer"] in found[name][second], side == sides,
                         f"{row['layer']} is {name}")


def mirror(first, second):
    """What is handed over on the way there is taken back on the way back."""
    there, back = compare(first, second), compare(second, first)
    for one, other in zip(there["rows"], back["rows"]):
        expect_equal(one["owners"], other["owners"], f"owners of {one['layer']}")
        expect_equal(one["differs"], other["differs"], f"{one['layer']} differs")
        expect_equal(OTHER[one["leanings"][second]], other["leanings"][first],
                     f"leaning of {one['layer']}")
    expect_equal(there["handed"][second], back["taken"][first], "handed over")
    expect_equal(there["taken"][second], back["handed"][first], "taken back")
    expect_equal(there["equal"], back["equal"], "equal")
    for name, other in (("common", "common"), ("here", "there"), ("open", "open")):
        expect_equal(there[name][second], back[other][first], name)


def itself(subject):
    found = compare(subject, subject)
    expect_equal(found["equal"], len(TITLES), "equal")
    for row in found["rows"]:
        expect_equal((row["differs"], set(row["leanings"].values())), (False, {"same"}),
                     row["layer"])
    expect_equal((found["handed"], found["taken"]), ({subject: []}, {subject: []}), "duties")
    expect("changes nothing" in found["sentence"], found["sentence"])
    expect_equal(compare(subject, subject, "--only-differences")["rows"], [], "differences")
    for line in call("compare", subject, subject).out.splitlines():
        expect(not line.startswith("*"), f"marked: {line!r}")


def sentence(first, second):
    """Each layer that leans is told in the part of the sentence that tells of its kind."""
    found = compare(first, second)
    parts = {"customer": {"customer": "take back", "shared": "get a share in"},
             "provider": {"provider": " hands ", "shared": "shared"}}
    if first.split("@")[0] == second.split("@")[0]:
        parts = {"customer": {"customer": "gives you", "shared": "a share in"},
                 "provider": {"provider": " gives AWS ", "shared": "shared"}}
    expect_equal(found["sentences"], {second: found["sentence"]}, "sentences")
    by_part = found["sentence"].split(". ")
    for row in found["rows"]:
        side = row["leanings"][second]
        title = row["title"] if row["title"].startswith("AWS") else \
            row["title"][0].lower() + row["title"][1:]
        if row["title"].startswith("Host OS"):
            title = "OS and virtualization"
        if side in parts:
            sign = parts[side][row["owners"][second]]
            expect([part for part in by_part if sign in part and title in part],
                   f"{row['layer']} is not among what is told with {sign!r}: {found['sentence']}")
        elif side == "open":
            expect(title in found["sentence"].split("Nothing can be said of", 1)[1], title)


def duties(first, second):
    """Duties are those of show, of the layers that lean."""
    found = compare(first, second)
    leanings = {row["layer"]: row["leanings"][second] for row in found["rows"]}
    for name, side, subject in (("handed", "provider", first), ("taken", "customer", second)):
        known = show(subject)["duties"]["customer"]
        for duty in found[name][second]:
            expect_equal(leanings[duty["layer"]], side, f"where {duty} goes")
            expect("@" in subject or duty["text"] in known, f"{subject} has no {duty}")


def unstated(source):
    """What a document does not state is never taken for the provider's."""
    found = compare("rds", "rds@" + source)
    silent = [row for row in found["rows"] if row["owners"]["rds@" + source] is None]
    expect(silent, "the document states everything")
    for row in silent:
        expect_equal(row["leanings"], {"rds@" + source: "open"}, row["layer"])
        expect(row["differs"], f"{row['layer']} is the same")


def several():
    """Six columns, held against one in their midst."""
    subjects = ["ec2", "rds", "lambda", "s3", "dynamodb", "ecs/fargate"]
    found = compare(*subjects, "--baseline", "Lambda")
    others = [subject for subject in subjects if subject != "lambda"]
    expect_equal((found["subjects"], found["baseline"]), (subjects, "lambda"), "columns")
    for member in ("sentences", "handed", "taken", *LISTS):
        expect_equal(list(found[member]), others, member)
    expect_equal(found["sentence"], " ".join(found["sentences"].values()), "sentence")
    for subject in others:
        alone = compare("lambda", subject)
        for member in ("sentences", "handed", "taken"):
            expect_equal(found[member][subject], alone[member][subject], f"{member} of {subject}")
        for row, other in zip(found["rows"], alone["rows"]):
            expect_equal(list(row["leanings"]), others, "leanings")
            expect_equal(row["leanings"][subject], other["leanings"][subject],
                         f"{row['layer']} of {subject}")
    for row in found["rows"]:
        expect_equal(row["differs"], len(set(row["owners"].values())) > 1 or
                     len(set(row["applies"].values())) > 1, f"{row['layer']} differs")


def only_differences():
    words = ("ec2", "rds", "s3")
    whole, part = compare(*words), compare(*words, "--only-differences")
    expect_equal(part["rows"], [row for row in whole["rows"] if row["differs"]], "rows")
    expect(0 < len(part["rows"]) < len(TITLES), "nothing to leave out")
    for member in ("equal", "sentence", "sentences", "handed", "taken"):
        expect_equal(part[member], whole[member], member)
    layers = [row["layer"] for row in part["rows"]]
    rows = expect_csv(call("compare", *words, "--only-differences", "--format", "csv"))
    expect_equal([row[0] for row in rows[1:]], layers, "CSV")
    rows = expect_markdown_table(call("compare", *words, "--only-differences", "--format",
                                      "markdown").out)
    expect_equal([row[0] for row in rows[1:]], [TITLES[layer] for layer in layers], "Markdown")
    table = call("compare", *words, "--only-differences", env=environment(COLUMNS=200)).out
    expect_equal([line[:2] for line in table.split("\n\n")[1].splitlines()],
                 ["  "] + ["* "] * len(layers), "text")


def csv_says_the_same(*words):
    found = compare(*words)
    heads, *rows = expect_csv(call("compare", *words, "--format", "csv"))
    columns = found["subjects"]
    others = [column for column in columns if column != found["baseline"]]
    expect_equal(heads, ["layer", "title", "differs"] + columns +
                 [f"{column} state" for column in columns] +
                 [f"{column} applies" for column in columns] +
                 [f"{column} leaning" for column in others], "heads")
    for fields, row in zip(rows, found["rows"]):
        expect_equal(fields, [row["layer"], row["title"], "true" if row["differs"] else "false"] +
                     [row["owners"][column] or "" for column in columns] +
                     [row["states"][column] for column in columns] +
                     [str(row["applies"][column]).lower() for column in columns] +
                     [row["leanings"][column] for column in others], row["layer"])
    expect_equal(len(rows), len(found["rows"]), "rows")


def cell_words(row, column):
    """How a cell is told to people."""
    words = {"customer": "You", "shared": "You + AWS", "provider": "AWS", None: "Not stated"}
    text = words[row["owners"][column]]
    if not row["applies"][column]:
        text += ", hardly exists"
    elif row["states"][column] == "disputed":
        text += ", disputed"
    return text + {"customer": " ← more yours", "provider": " → more AWS's"}.get(
        row["leanings"].get(column), "")


def markdown_says_the_same(*words):
    found = compare(*words)
    result = call("compare", *words, "--format", "markdown")
    expect_done(result)
    heads, *rows = expect_markdown_table(result.out)
    titles = [column["title"] + (" (baseline)" if column["column"] == found["baseline"] else "")
              for column in found["columns"]]
    expect_equal(heads, ["Layer"] + titles + ["Differs"], "heads")
    for cells, row in zip(rows, found["rows"]):
        expect_equal(cells, [row["title"]] +
                     [cell_words(row, column) for column in found["subjects"]] +
                     ["differs" if row["differs"] else ""], row["layer"])
    for text in found["sentences"].values():
        expect(text in result.out, f"missing: {text}")
    expect("\n\n\n" not in result.out, "two empty lines")


def text_says_the_same(*words):
    """Where there is room, each row is one line, and its cells stand below their heads."""
    found = compare(*words)
    result = call("compare", *words, env=environment(COLUMNS=4000))
    expect_done(result)
    head, table, count, *_ = result.out.split("\n\n")
    expect_equal(head, ", ".join(column["title"] for column in found["columns"]), "titles")
    heads, *lines = table.splitlines()
    begins = [heads.index("Layer")]
    for column in found["columns"]:
        begins.append(heads.index(column["title"], begins[-1] + 1))
    for line, row in zip(lines, found["rows"], strict=True):
        cells = [line[begin:end].rstrip() for begin, end in zip(begins, begins[1:] + [None])]
        expect_equal(cells, [row["title"]] +
                     [cell_words(row, column) for column in found["subjects"]], row["layer"])
        expect_equal(line.startswith("*"), row["differs"], f"the mark of {row['layer']}")
    differ = len(found["rows"]) - found["equal"]
    expect_equal(count, f"{'* ' if differ else ''}{differ} of {len(TITLES)} layers differ.",
                 "count")
    for column, text in found["sentences"].items():
        expect(text in result.out, f"missing: {text}")
        expect(f"{len(found['common'][column])} common; {len(found['there'][column])} only on " in
               result.out, f"no counts of {column}")
        # Between two documents about one subject nobody moves, and no duty changes hands.
        moves = found["baseline"].split("@")[0] != column.split("@")[0]
        for name in ("handed", "taken"):
            for duty in found[name][column]:
                expect((f"  - {duty['text']}" in result.out) == moves, f"{name}: {duty}")


def fits(columns):
    for words in (["ec2", "rds"], ["ec2", "rds", "s3", "lambda", "category:container", "ebs"]):
        result = call("compare", *words, env=environment(COLUMNS=columns))
        expect_done(result)
        expect_fits(result.out, columns)
        for title in TITLES.values():
            for word in title.split():
                expect(word in result.out, f"{word} is missing")


def fits_in_ascii():
    """Where an arrow becomes two signs, columns still stand below each other, and lines fit."""
    words = ["compare", "ec2", "rds", "category:container", "s3"]
    for columns in (60, 80, 400):
        out = call(*words, env=environment(COLUMNS=columns, LC_ALL="C")).out
        expect(out.isascii() and "-> more AWS's" in out, "not ASCII")
        expect_fits(out, columns)
    heads, *lines = out.split("\n\n")[1].splitlines()
    begin = heads.index("Amazon S3")
    for line in lines:
        expect(line[begin - 2:begin] == "  " and line[begin] != " ", f"where S3 begins: {line!r}")


def same(words, *others):
    expected = call("compare", *words)
    expect_done(expected)
    for other in others:
        result = call("compare", *other)
        expect_done(result)
        expect_equal(result.out, expected.out, " ".join(other))


def lens_of_all():
    """A lens for all columns is said once; columns with a lens of their own keep it."""
    found = compare("rds", "ec2@current", "--lens", "source:S001")
    expect_equal([column["lens"] for column in found["columns"]], ["source:S001", "current"],
                 "lenses")
    expect_equal(found["subjects"], ["rds", "ec2@current"], "columns")
    note = "The layers as one source has them: "
    expect(note in call("compare", "rds", "ec2", "--lens", "source:S001").out, "no note")
    expect(note not in call("compare", "rds", "ec2@current", "--lens", "source:S001").out,
           "a note that holds for one column")


def scheme_of_a_category():
    """A category is looked for in the scheme that is asked for; the answer names its scheme."""
    for scheme, category in (("two", "abstracted"), ("three", "abstracted"), ("four", "saas")):
        found = compare("rds", f"category:{category}", "--scheme", scheme)
        expect_equal(found["subjects"], ["rds", f"category:{scheme}/{category}"], "subjects")
        expect_equal(found["columns"][1]["scheme"], scheme, "scheme")


def another_model():
    """A layer that hardly exists on one of two is told, and differs."""
    out = call("--model", str(MODEL), "compare", "database", "machine", "--only-differences").out
    expect("*  Disks | arrays" in out and "Nimbus, hardly exists" in out, out)


for words in PAIRS:
    name = " ".join(words)
    case(f"members: {name}", pair, *words)
    case(f"mirror: {name}", mirror, *words)
    case(f"sentence: {name}", sentence, *words)
    case(f"duties: {name}", duties, *words)
for subject in SUBJECTS:
    case(f"with itself: {subject}", itself, subject)
for source in ("source:S000", "source:RDSSEC"):
    case(f"what {source} does not state", unstated, source)
case("six columns and a baseline", several)
case("--only-differences", only_differences)
for words in (["ec2", "rds"], ["rds", "ec2", "ebs"], ["s3", "s3@source:WP"],
              ["ec2", "category:two/abstracted", "--baseline", "category:two/abstracted"],
              ["vpc", "ebs", "lambda", "rds", "sqs", "efs"]):
    case("CSV: " + " ".join(words), csv_says_the_same, *words)
    case("Markdown: " + " ".join(words), markdown_says_the_same, *words)
    case("text: " + " ".join(words), text_says_the_same, *words)
for columns in (40, 60, 80, 120):
    case(f"in {columns} columns", fits, columns)
case("in a locale of ASCII", fits_in_ascii)
case("other names", same, ["rds", "category:container", "ecs/fargate"],
     ["Amazon RDS", "Container services", "ECS/Fargate"],
     ["RDS", "category:three/container", "Amazon ECS/FARGATE"],
     ["--", "rds", "category:container", "ecs/fargate"],
     ["rds", "category:container", "ecs/fargate", "--baseline", "ámazon rds"],
     ["rds@current", "category:container@current", "ecs/fargate@current"])
case("--lens", lens_of_all)
case("--scheme", scheme_of_a_category)
case("another model", another_model)
run()
