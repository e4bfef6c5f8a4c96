#!/usr/bin/env python3
# test-answers.py: demarc-cli show and who, for every subject, agree with each other
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json

from cli import MODEL, SOURCES, call, case, expect, expect_done, expect_equal, expect_members, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
LAYERS = [layer["id"] for layer in AWS["layers"]]
SOURCE_IDS = {source["id"] for source in AWS["sources"]}

# Members that programs rely on: their names and types.
TEXT = (str, type(None))
SHOW = {"subject": str, "name": str, "scheme": str, "category": str, "lens": str, "layers": list,
        "duties": dict, "trap": TEXT, "misconceptions": list, "tools": list, "variants": list,
        "categories": dict, "sources": list}
LAYER = {"id": str, "title": str, "owner": TEXT, "applies": bool, "state": str, "customer": TEXT,
         "provider": TEXT, "note": TEXT, "claims": list}
CLAIM = {"source": str, "at": TEXT, "owner": str}
WHO = {"subject": str, "layer": str, "owner": TEXT, "state": str, "sentence": str, "customer": TEXT,
       "provider": TEXT, "claims": list}
SOURCE = {"id": str, "title": str, "address": TEXT, "checked": TEXT}

STATES = {"settled", "disputed", "unstated"}
OWNERS = {"customer", "provider", "shared", None}

listed = {}


def check_layer(layer, is_current):
    expect_members(layer, LAYER, layer.get("id", "a layer"))
    expect(layer["state"] in STATES and layer["owner"] in OWNERS, f"{layer}")
    expect_equal(layer["owner"] is None, layer["state"] == "unstated", f"unstated, {layer['id']}")
    if layer["owner"] == "shared" and is_current:
        expect(layer["customer"] and layer["provider"],
               f"{layer['id']} is shared without both halves")
    for claim in layer["claims"]:
        expect_members(claim, CLAIM, f"a claim on {layer['id']}")
        expect(claim["source"] in SOURCE_IDS, f"unknown source {claim['source']}")
    if layer["state"] == "disputed":
        expect(len({claim["owner"] for claim in layer["claims"]}) > 1,
               f"{layer['id']} is disputed, and all claims agree")


def check_show(show, lens="current"):
    expect_members(show, SHOW, show.get("subject", "the answer"))
    expect_equal(show["lens"], lens, "lens")
    expect_equal([layer["id"] for layer in show["layers"]], LAYERS, "layers")
    for layer in show["layers"]:
        check_layer(layer, lens == "current")
    expect_equal(sorted(show["duties"]), ["customer", "provider"], "duties")
    for source in show["sources"]:
        expect_members(source, SOURCE, "a source")
    cited = {claim["source"] for layer in show["layers"] for claim in layer["claims"]}
    expect(cited <= {source["id"] for source in show["sources"]}, "a claim's source is not listed")
    for place in show["categories"].values():
        expect(place["category"] and place["ground"] in ("named", "inferred"), f"category {place}")


def get_show(subject, *words):
    return call("show", subject, "--format", "json", *words).json()


def compare_who(subject, show):
    for layer in show["layers"]:
        who = call("who", layer["id"], subject, "--format", "json").json()
        expect_members(who, WHO, f"who {layer['id']} {subject}")
        expect_equal(who["subject"], show["subject"], "subject")
        expect_equal(who["layer"], layer["id"], "layer")
        for name in ("owner", "state", "applies", "customer", "provider", "claims"):
            expect_equal(who[name], layer[name], f"{name} of {layer['id']} on {subject}")
        expect(layer["title"] in who["sentence"], f"the sentence does not name {layer['title']}")
        expect(show["name"] in who["sentence"], f"the sentence does not name {show['name']}")


def service(entry):
    subject = entry["id"]
    if not listed:
        listed.update({thing["id"]: thing for thing in call("list", "services", "--format",
                                                            "json").json()})
    show = get_show(subject)
    check_show(show)
    thing = listed[subject]
    expect_equal(show["subject"], subject, "subject")
    expect_equal(show["name"], thing["name"], "name")
    expect_equal({layer["id"]: layer["owner"] for layer in show["layers"]}, thing["owners"],
                 "owners")
    expect_equal({scheme: place["category"] for scheme, place in show["categories"].items()},
                 thing["categories"], "categories")
    expect_equal(show["category"], thing["categories"]["three"], "category")
    expect_equal([variant["id"] for variant in show["variants"]],
                 [variant["id"] for variant in entry.get("variants", [])], "variants")
    compare_who(subject, show)


def variant(subject, base):
    show = get_show(subject)
    check_show(show)
    expect_equal(show["subject"], base if base else subject, "subject")
    compare_who(subject, show)


def category(scheme, entry):
    subject = f"category:{entry['id']}"
    show = get_show(subject, "--scheme", scheme)
    check_show(show)
    expect_equal(show["subject"], subject, "subject")
    expect_equal(show["scheme"], scheme, "scheme")
    expect_equal(show["category"], entry["id"], "category")
    expect_equal(show["categories"], {}, "categories")
    expect_equal(show["duties"], {"customer": [], "provider": []}, "duties")
    expect_equal(get_show(f"category:{scheme}/{entry['id']}"), show,
                 "the same with the scheme in its name")
    for layer in show["layers"]:
        who = call("who", layer["id"], subject, "--scheme", scheme, "--format", "json").json()
        expect_equal(who["owner"], layer["owner"], f"owner of {layer['id']}")


def sentence_alone():
    """As text, the sentence alone: one line, whatever the environment says of columns."""
    for layer, subject in (("guest-os", "rds"), ("platform-runtime", "rds"),
                           ("customer-data", "s3")):
        sentence = call("who", layer, subject, "--format", "json").json()["sentence"]
        result = call("who", layer, subject)
        expect_done(result)
        expect_equal(result.out, sentence + "\n", f"{layer} on {subject}")


def same(words, others):
    expected = call(*words)
    expect_done(expected)
    for other in others:
        result = call(*other)
        expect_done(result)
        expect_equal(result.out, expected.out, " ".join(other))


def lens(source):
    show = get_show("rds", "--lens", f"source:{source}")
    check_show(show, f"source:{source}")
    for layer in show["layers"]:
        expect({claim["source"] for claim in layer["claims"]} <= {source},
               f"{layer['id']} has claims of other sources")
        expect_equal(layer["owner"] is None, not layer["claims"], f"stated, {layer['id']}")
    expect_equal(show["duties"], get_show("rds")["duties"], "duties, which no source alone has")


def markdown(subject, *words):
    """Headings, tables and lists stand apart, and nothing of the model reads as Markdown."""
    result = call("show", subject, "--format", "markdown", *words)
    expect_done(result)
    lines = result.out.split("\n")
    expect(lines[0].startswith("# "), "no title")
    expect_equal(sum(line.startswith("# ") for line in lines), 1, "titles")
    for before, line, after in zip([""] + lines, lines, lines[1:] + [""]):
        if line.startswith("#"):
            expect_equal((before, after), ("", ""), f"lines around {line!r}")
        elif line.startswith("- "):
            expect(before == "" or before.startswith("- "), f"before {line!r}: {before!r}")
        elif line.startswith("|"):
            cells = line.replace("\\|", "").count("|") - 1
            expect_equal(cells, 4, f"columns of {line!r}")
            expect(before == "" or before.startswith("|"), f"before {line!r}: {before!r}")
        expect(not line.endswith(" "), f"a space at the end of {line!r}")
    expect("\n\n\n" not in result.out, "two empty lines")
    expect(result.out.endswith("\n") and not result.out.endswith("\n\n"), "the end")


def text(subject, *words):
    """Paragraphs that fit in 80 columns; only an address may be longer."""
    result = call("show", subject, *words)
    expect_done(result)
    for line in result.out.split("\n"):
        expect(len(line) <= 80 or " " not in line.strip(), f"too long: {line!r}")
        expect(not line.endswith(" "), f"a space at the end of {line!r}")
    expect("\n\n\n" not in result.out, "two empty lines")
    for layer in AWS["layers"]:
        expect(layer["title"] in result.out, f"{layer['title']} is missing")


def unconfirmed():
    show = get_show("machine", "--model", str(MODEL))
    found = {layer["id"]: layer.get("unconfirmed", False) for layer in show["layers"]}
    expect_equal(found, {"data": False, "system": False, "disk": False, "building": True},
                 "unconfirmed")
    expect_equal([layer["applies"] for layer in show["layers"]], [True, True, False, True],
                 "applies")


for entry in AWS["services"]:
    case(f"service {entry['id']}", service, entry)
    for form in entry.get("variants", []):
        case(f"variant {entry['id']}/{form['id']}", variant, f"{entry['id']}/{form['id']}",
             entry["id"] if form.get("base") else None)
for scheme in AWS["schemes"]:
    for entry in scheme["categories"]:
        case(f"category {scheme['id']}/{entry['id']}", category, scheme["id"], entry)
case("who in one sentence", sentence_alone)
case("names of services", same, ["show", "rds"],
     [["show", "RDS"], ["show", "Amazon RDS"], ["show", "amazon-rds"],
      ["show", "Relational Database Service"],
      ["show", "ÁMAZÖN ŔDS"], ["show", "ｒｄｓ"], ["show", "--", "rds"],
      ["show", "rds", "--lens", "current"],
      ["show", "rds", "--scheme", "three"]])
case("names of variants", same, ["show", "ecs/fargate"],
     [["show", "ECS/Fargate"], ["show", "Amazon ECS/FARGATE"],
      ["show", "elastic container service/fargate"]])
case("names of categories", same, ["show", "category:container"],
     [["show", "category:Container"], ["show", "category:three/container"],
      ["show", "Container services"],
      ["show", "category:container services"]])
case("names of layers", same, ["who", "guest-os", "rds"],
     [["who", "Guest OS", "rds"], ["who", "GUEST_OS", "RDS"],
      ["who", "Guest operating system", "rds"]])
case("names of schemes", same, ["show", "lambda", "--scheme", "four"],
     [["show", "lambda", "--scheme", "FOUR"], ["show", "lambda", "--scheme=IaaS to SaaS"]])
for source in ("S000", "S001", "S003", "WP", "RDSSEC"):
    case(f"lens source:{source}", lens, source)
for words in (["rds"], ["ecs/fargate"], ["category:container"], ["category:four/saas"],
              ["s3", "--lens", "source:S001"],
              ["database", "--model", str(MODEL)], ["machine", "--model", str(MODEL)]):
    case("Markdown: " + words[0], markdown, *words)
for words in (["rds"], ["ecs/fargate"], ["category:container"], ["s3", "--lens", "source:S001"]):
    case("text: " + words[0], text, *words)
case("unconfirmed and not applying", unconfirmed)
run()
