#!/usr/bin/env python3
# test-incidents.py: demarc-cli incidents agrees with the model's stories and with who
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import tempfile

from cli import MODEL, SOURCES, call, case, expect, expect_done, expect_equal, expect_members, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
INCIDENTS = {incident["id"]: incident for incident in AWS["incidents"]}

# Members that programs rely on.
TEXT = (str, type(None))
INCIDENT = {"id": str, "title": str, "story": str, "layers": list, "subjects": list}
ANSWER = {"incident": str, "verdict": str, "sentence": str, "subject": str, "layer": str,
          "owner": TEXT, "applies": bool, "state": str, "customer": TEXT, "provider": TEXT,
          "claims": list, "also": list, "categories": dict}

VERDICTS = {"customer", "shared", "provider", "disputed", "unstated", "elsewhere"}


def get(*words):
    return call("incidents", *words, "--format", "json").json()


def stories():
    found = get()
    for incident in found:
        expect_members(incident, INCIDENT, incident["id"])
    expect_equal([{name: value for name, value in incident.items() if value != []}
                  for incident in found], AWS["incidents"], "incidents")


def titles():
    result = call("incidents")
    expect_done(result)
    lines = result.out.splitlines()
    expect_equal(len(lines), len(INCIDENTS), "lines")
    for line, incident in zip(lines, AWS["incidents"]):
        expect(line.startswith(incident["id"] + " "), line)
        expect(f" {incident['title']} " in line, line)
        expect(line.endswith(" " + incident["layers"][0]), line)


def expected(answer, fits=True):
    if not answer["applies"] or not fits:
        return "elsewhere"
    if answer["state"] in ("disputed", "unstated"):
        return answer["state"]
    return answer["owner"]


def answers(incident, subject, *words):
    """The answer is what `who` says of the first layer, and nothing else."""
    found = get(incident, subject, *words)
    story = INCIDENTS[incident]
    expect_members(found, ANSWER, incident)
    expect(found["verdict"] in VERDICTS, found["verdict"])
    expect_equal([found["layer"]] + [other["layer"] for other in found["also"]], story["layers"],
                 "layers")
    for cell in [found, *found["also"]]:
        who = call("who", cell["layer"], subject, *words, "--format", "json").json()
        del who["sentence"]
        expect_equal({name: cell[name] for name in who}, who, cell["layer"])
    expect_equal(found["verdict"], expected(found), "verdict")
    expect_equal(call("incidents", incident, subject, *words).out.split(),
                 found["sentence"].split(), "the sentence")
    for category, verdict in found["categories"].items():
        other = get(incident, f"category:{category}", *words)
        expect_equal(other["verdict"], verdict, category)


def elsewhere():
    found = get("outdated-image", "s3")
    expect_equal(found["verdict"], "elsewhere", "verdict")
    expect_equal(found["sentence"], "This cannot happen on Amazon S3 in this way.", "sentence")
    expect_equal(get("outdated-image", "ecs/fargate")["verdict"], "customer", "a variant")
    expect_equal(get("unpatched-guest", "vpc")["verdict"], "elsewhere", "no such layer")


def by_title():
    expect_equal(get("Outdated Container Image", "Amazon ECS"), get("outdated-image", "ecs"),
                 "the title")


def changes_with_the_model():
    model = json.loads(MODEL.read_text(encoding="utf-8"))
    cell = model["services"][0]["cells"]["building"]
    for owner, word in (("customer", "was yours"), ("provider", "answered for"),
                        ("shared", "you shared")):
        cell.update(owner=owner, customer="Lock the door", provider="Guards the door", claims=[])
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "m.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(model, file)
            result = call("--model", path, "incidents", "gone", "machine")
        expect_done(result)
        expect(word in result.out, f"{owner}: {result.out}")


def none():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "m.json")
        model = json.loads(MODEL.read_text(encoding="utf-8"))
        del model["incidents"]
        with open(path, "w", encoding="utf-8") as file:
            json.dump(model, file)
        expect_equal(call("--model", path, "incidents").out, "", "nothing")
        expect_equal(call("--model", path, "incidents", "--format", "json").json(), [], "nothing")


case("the stories are those of the model", stories)
case("each has a line", titles)
for incident in INCIDENTS:
    case(f"{incident} on rds", answers, incident, "rds") \
        if "rds" in INCIDENTS[incident].get("subjects", ["rds"]) else None
    case(f"{incident} on outposts", answers, incident, "outposts")
case("by one document", answers, "unpatched-guest", "ec2", "--lens", "source:S002")
case("by one that does not say", answers, "expired-certificate", "s3", "--lens", "source:S002")
case("under another scheme", answers, "leaked-key", "lambda", "--scheme", "four")
case("where it cannot happen", elsewhere)
case("found by its title", by_title)
case("another owner, another answer", changes_with_the_model)
case("a model without incidents", none)
run()
