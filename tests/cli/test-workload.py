#!/usr/bin/env python3
# test-workload.py: demarc-cli workload agrees with show, and with itself in other formats
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import re

from cli import SOURCES, call, case, environment, expect, expect_csv, expect_done, expect_equal, \
    expect_fits, expect_members, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
TITLES = {layer["id"]: layer["title"] for layer in AWS["layers"]}

# Members that programs rely on.
WORKLOAD = {"services": list, "count": int, "folded": int, "duties": list, "gaps": list}
DUTY = {"layer": str, "title": str, "subjects": list}
SWAP = {"from": str, "to": str, "before": int, "after": int, "sentence": str, "handed": list,
        "taken": list, "kept": list, "services": list, "duties": list, "gaps": list}
CHANGED = {**DUTY, "fate": str}

# Services in the order of the model, some of which share duties.
BASKETS = [["ec2"], ["ec2", "rds", "s3"], ["ecs/fargate", "fargate"],
           ["ec2", "ebs", "vpc", "ecs", "rds", "lambda", "s3"],
           ["ec2", "s3", "--lens", "source:S001"], ["rds", "s3", "--lens", "source:S000"]]
SWAPS = [(["ec2", "rds", "s3"], "ec2", "fargate"), (["rds", "s3"], "rds", "ec2"),
         (["ecs/fargate", "fargate"], "ecs/fargate", "ecs"), (["ec2", "s3"], "s3", "ebs"),
         (["ec2", "--lens", "source:S001"], "ec2", "aurora")]

shown = {}


def workload(*words):
    return call("workload", *words, "--format", "json").json()


def split(words):
    """The services of a call, and its options."""
    at = words.index("--lens") if "--lens" in words else len(words)
    return words[:at], words[at:]


def show(subject, options):
    key = (subject, *options)
    if key not in shown:
        shown[key] = call("show", subject, *options, "--format", "json").json()
    return shown[key]


def fold(text):
    return re.sub(r"[\W_]", "", (text or "").casefold())


def union(services, options):
    """What show says of all of them: duties and gaps, in the order of the layers."""
    duties, gaps = {}, {}
    for position, layer in enumerate(TITLES):
        for service in services:
            cell = show(service, options)["layers"][position]
            if cell["applies"] and cell["owner"] in ("customer", "shared"):
                duties.setdefault((layer, fold(cell["customer"])), []).append(service)
            if cell["applies"] and cell["state"] != "settled":
                gaps.setdefault((layer, cell["state"]), []).append(service)
    return duties, gaps


def agrees(words):
    """The duties and gaps are those of show, each with its services."""
    found = workload(*words)
    services, options = split(words)
    duties, gaps = union(services, options)
    expect_members(found, WORKLOAD, "the answer")
    expect_equal([service["subject"] for service in found["services"]], services, "services")
    for service in found["services"]:
        expect_equal(service["title"], show(service["subject"], options)["name"], "title")
    for duty in found["duties"]:
        expect_members(duty, DUTY, "a duty")
        expect_equal(duty["title"], TITLES[duty["layer"]], "title")
    expect_equal({(duty["layer"], fold(duty["text"])): duty["subjects"]
                  for duty in found["duties"]}, duties, "duties")
    expect_equal([duty["layer"] for duty in found["duties"]],
                 sorted((duty["layer"] for duty in found["duties"]), key=list(TITLES).index),
                 "the order of the duties")
    expect_equal({(gap["layer"], gap["state"]): gap["subjects"] for gap in found["gaps"]}, gaps,
                 "gaps")
    expect_equal(found["count"], len(duties), "count")
    expect_equal(found["folded"], sum(len(each) - 1 for each in duties.values()), "folded")


def same(words, *others):
    expected = workload(*words)
    for other in others:
        expect_equal(workload(*other), expected, " ".join(other))


def changed(words, start, to):
    """Handed over and kept are all there was before, and what is the provider's is so in show."""
    services, options = split(words)
    found = workload(*words, "--swap", f"{start}:{to}")
    swap = found["swap"]
    expect_members(swap, SWAP, "the swap")
    expect_equal((swap["from"], swap["to"]), (start, to), "what is swapped")
    before = [(duty["layer"], duty["text"]) for duty in found["duties"]]
    sorted_out = [(duty["layer"], duty["text"]) for name in ("handed", "kept")
                  for duty in swap[name]]
    expect_equal(sorted(sorted_out, key=before.index), before, "handed over and kept")
    expect_equal((swap["before"], swap["after"]), (len(before), len(swap["duties"])), "counts")
    after = workload(*[to if service == start else service for service in services], *options)
    for member in ("services", "duties", "gaps"):
        expect_equal(swap[member], after[member], member)
    cells = {layer: cell for layer, cell in zip(TITLES, show(to, options)["layers"])}
    for name in ("handed", "taken", "kept"):
        for duty in swap[name]:
            expect_members(duty, CHANGED, f"what is {name}")
    for duty in swap["handed"]:
        cell = cells[duty["layer"]]
        expect_equal(duty["fate"], "provider" if cell["applies"] else "none", "fate")
        expect(not cell["applies"] or
               (cell["owner"], cell["state"]) == ("provider", "settled"), f"handed: {duty}")
    expect(f"hands AWS {sum(duty['fate'] == 'provider' for duty in swap['handed']) or 'no'} dut"
           in swap["sentence"], f"the sentence: {swap['sentence']}")
    expect(f"You keep {len(swap['kept'])} of {len(before)} dut" in swap["sentence"],
           f"the sentence: {swap['sentence']}")


def mirrors(words, start, to):
    """What the way there hands over, the way back takes back; only what is open is not."""
    services, options = split(words)
    there = workload(*words, "--swap", f"{start}:{to}")["swap"]
    others = [to if service == start else service for service in services]
    back = workload(*others, *options, "--swap", f"{to}:{start}")["swap"]
    for one, other in ((there, back), (back, there)):
        expect_equal([(duty["layer"], duty["text"], duty["fate"]) for duty in one["handed"]],
                     [(duty["layer"], duty["text"], duty["fate"]) for duty in other["taken"]
                      if duty["fate"] != "open"], "handed over there, taken back here")


def csv_says_the_same(words):
    found = workload(*words)
    heads, *rows = expect_csv(call("workload", *words, "--format", "csv"))
    expect_equal(heads, ["kind", "layer", "title", "text", "subjects"], "heads")
    expect_equal(rows, [["duty", duty["layer"], duty["title"], duty["text"] or "",
                         "+".join(duty["subjects"])] for duty in found["duties"]] +
                 [[gap["state"], gap["layer"], gap["title"], "", "+".join(gap["subjects"])]
                  for gap in found["gaps"]], "rows")


def csv_of_a_swap(words, start, to):
    swap = workload(*words, "--swap", f"{start}:{to}")["swap"]
    heads, *rows = expect_csv(call("workload", *words, "--swap", f"{start}:{to}", "--format",
                                   "csv"))
    expect_equal(heads, ["kind", "layer", "title", "text", "subjects", "fate", "becomes"], "heads")
    expect_equal(rows, [[name, duty["layer"], duty["title"], duty["text"] or "",
                         "+".join(duty["subjects"]), duty["fate"], duty["becomes"] or ""]
                        for name in ("handed", "taken", "kept") for duty in swap[name]], "rows")


def people_read_the_same(words):
    """Text and Markdown name every duty with its services, below its layer."""
    found = workload(*words)
    titles = {service["subject"]: service["title"] for service in found["services"]}
    wide = environment(COLUMNS=4000)
    for mark, how in (("", []), ("## ", ["--format", "markdown"])):
        result = call("workload", *words, *how, env=wide)
        expect_done(result)
        heads = "|".join(re.escape(head) for head in [*TITLES.values(), "Not certain"])
        layers = iter(re.split(rf"\n\n{mark}(?={heads})", result.out))
        head = next(layers)
        expect(f"{found['count']} dut" in head, f"no count: {head}")
        for layer in dict.fromkeys(duty["layer"] for duty in found["duties"]):
            part = next(layers)
            expect(part.startswith(TITLES[layer]), f"not {layer}: {part}")
            items = [duty for duty in found["duties"] if duty["layer"] == layer]
            expect_equal(len(re.findall(r"^ *- ", part, re.M)), len(items), f"items of {layer}")
            for duty in items:
                names = ", ".join(titles[subject] for subject in duty["subjects"])
                expect(f"- {duty['text'] or 'Answer for this layer'} ({names})" in
                       part.replace("\\", ""), f"missing: {duty}")


def fits(columns):
    for words in (["ec2", "rds", "s3"], ["ec2", "rds", "--swap", "ec2:fargate"]):
        result = call("workload", *words, env=environment(COLUMNS=columns))
        expect_done(result)
        expect_fits(result.out, columns)


for words in BASKETS:
    name = " ".join(words)
    case(f"members: {name}", agrees, words)
    case(f"CSV: {name}", csv_says_the_same, words)
    case(f"text and Markdown: {name}", people_read_the_same, words)
for words, start, to in SWAPS:
    name = f"{' '.join(words)}, {start} for {to}"
    case(f"swap: {name}", changed, words, start, to)
    case(f"mirror: {name}", mirrors, words, start, to)
    case(f"CSV of a swap: {name}", csv_of_a_swap, words, start, to)
case("a set", same, ["ec2", "rds", "ecs"], ["rds", "ecs", "ec2"], ["ec2", "EC2", "rds", "ecs"],
     ["Amazon EC2", "RDS", "ecs/ec2"])
for columns in (40, 80, 120):
    case(f"in {columns} columns", fits, columns)
run()
