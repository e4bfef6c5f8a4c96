#!/usr/bin/env python3
# test-ask.py: demarc-cli ask answers as who and matrix do, and never guesses silently
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json

from cli import MODEL, Result, SOURCES, call, case, environment, expect, expect_done, \
    expect_equal, expect_members, expect_message, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))

# Members that programs rely on.
TEXT = (str, type(None))
ASK = {"subject": TEXT, "layer": TEXT, "owner": TEXT, "applies": (bool, type(None)), "state": TEXT,
       "sentence": TEXT, "customer": TEXT, "provider": TEXT, "claims": list, "understood": str,
       "missed": TEXT, "answers": list, "alternatives": list}
READING = {"kind": str, "understood": str, "sentence": str, "subjects": list, "layer": TEXT,
           "cells": list, "services": dict}
KINDS = {"cell", "duties", "services", "subject", "layer"}

# Questions for one cell: the words, the layer, the subject.
CELLS = [
    ("who patches the guest OS on fargate?", "guest-os", "fargate"),
    ("Who patches RDS?", "guest-os", "rds"),
    ("guest operating system on Amazon EC2", "guest-os", "ec2"),
    ("ec2 guest-os", "guest-os", "ec2"),
    ("is the firewall on ec2 mine?", "firewall-config", "ec2"),
    ("who answers for platform and runtime on lambda", "platform-runtime", "lambda"),
    ("who does the hypervisor on ec2", "host-virtualization", "ec2"),
    ("server-side encryption of s3", "server-side-encryption", "s3"),
    ("who answers for network configuration on EBS", "network-config", "ebs"),
    ("physical facilities and hardware of dynamodb", "physical-facilities", "dynamodb"),
]

# Questions for services: the words, the layer, whose.
SERVICES = [
    ("which services have a guest OS that is mine?", "guest-os", ["customer", "shared"]),
    ("on which services does AWS answer for the guest operating system", "guest-os",
     ["shared", "provider"]),
    ("which services have a shared guest os", "guest-os", ["shared"]),
]

NOTHING = ["", " ", "?!", "who", "frobnicate the quux", "x" * 5000, "rds " * 2000, "東京", "\x1b[31m",
           "a\u202eb\nc", "\udcff\udcfe"]


def ask(question, *words, status=0):
    result = call("ask", question, *words, "--format", "json")
    expect_equal((result.status, result.err), (status, ""), "status and standard error")
    found = json.loads(result.bytes.decode("utf-8"))
    expect_members(found, ASK, question)
    for reading in found["answers"] + found["alternatives"]:
        expect_members(reading, READING, question)
        expect(reading["kind"] in KINDS, reading["kind"])
    return found


def cell(question, layer, subject, *words):
    """The members of who; as text, the sentence alone."""
    found = ask(question, *words)
    who = call("who", layer, subject, *words, "--format", "json").json()
    for member in ("subject", "layer", "owner", "applies", "state", "customer", "provider",
                   "claims"):
        expect_equal(found[member], who[member], member)
    expect(found["sentence"].endswith(who["sentence"]), found["sentence"])
    expect_equal(len(found["answers"]), 1, "answers")
    answer = found["answers"][0]
    expect_equal((answer["kind"], answer["subjects"], answer["layer"]), ("cell", [subject], layer),
                 "answer")
    expect_equal(found["missed"], None, "what was missed")
    expect_equal(found["understood"], answer["understood"], "what was understood")
    result = call("ask", question, *words)
    expect_done(result)
    expect_equal(result.out, found["sentence"] + "\n", "text")


def every_service(layer):
    """Each of the services, by its name and its id."""
    for service in AWS["services"][::6]:
        for name in (service["id"], service["name"]):
            cell(f"who answers for {layer['title']} on {name}?", layer["id"], service["id"])


def services(question, layer, owners):
    found = ask(question)
    expect_equal([answer["kind"] for answer in found["answers"]], ["services"], "kinds")
    matrix = call("matrix", "--format", "json").json()
    position = matrix["layers"].index(layer)
    expected = {owner: [row["subject"] for row in matrix["rows"]
                        if row["owners"][position] == owner and row["applies"][position]]
                for owner in owners}
    expect_equal(found["answers"][0]["services"], expected, "services")
    for member in ("subject", "owner", "applies", "state"):
        expect_equal(found[member], None, member)
    expect_equal(found["layer"], layer, "layer")


def several_subjects():
    found = ask("who patches the guest os on rds and ec2?")
    expect_equal([answer["subjects"] for answer in found["answers"]], [["rds", "ec2"]], "subjects")
    expect_equal([(each["subject"], each["layer"], each["owner"])
                  for each in found["answers"][0]["cells"]],
                 [("rds", "guest-os", "provider"), ("ec2", "guest-os", "customer")], "cells")
    expect_equal((found["subject"], found["owner"]), (None, None), "one answer for two")


def all_layers():
    found = ask("lambda")
    expect_equal((found["subject"], found["layer"], found["owner"]), ("lambda", None, None), "who")
    expect_equal(found["answers"][0]["kind"], "subject", "kind")


def nothing(question):
    """No reading is good enough: status 1, and no sentence that somebody could take for one."""
    found = ask(question, status=1)
    expect_equal((found["answers"], found["sentence"], found["owner"]), ([], None, None), "answer")
    result = call("ask", question)
    expect_equal((result.status, result.out), (1, ""), "status and standard output")
    lines = result.err.splitlines(keepends=True)
    expect_equal(len(lines), 1 + len(found["alternatives"]), "lines")
    for line in lines:
        expect_message(Result(1, b"", line.encode("utf-8", "surrogateescape")), 1, "demarc-cli: ")


def unsure():
    """What a question comes nearest to is told."""
    question = "who frobs the guest os on rds"
    found = ask(question, status=1)
    expect_equal(found["missed"], "frobs", "what was missed")
    first = found["alternatives"][0]
    expect_equal((first["kind"], first["subjects"], first["layer"]), ("cell", ["rds"], "guest-os"),
                 "the nearest reading")
    result = call("ask", question)
    expect("frobs" in result.err.splitlines()[0], result.err)
    expect("perhaps this was asked: guest operating system on Amazon RDS" in result.err, result.err)


def same(words, *others):
    expected = call("ask", *words)
    expect_done(expected)
    for other in others:
        result = call("ask", *other)
        expect_done(result)
        expect_equal(result.out, expected.out, " ".join(other))


def another_model():
    result = call("--model", str(MODEL), "ask", "who answers for disks | arrays on DB*2?",
                  env=environment(LC_ALL="C"))
    who = call("--model", str(MODEL), "who", "disk", "database", env=environment(LC_ALL="C"))
    expect_done(result)
    expect_equal(result.out, who.out, "the sentence")


for question, layer, subject in CELLS:
    case(f"cell: {question}", cell, question, layer, subject)
    for words in (["--scheme", "two"], ["--lens", "source:S001"]):
        case(f"cell: {question} {' '.join(words)}", cell, question, layer, subject, *words)
for layer in AWS["layers"]:
    case(f"every sixth service: {layer['id']}", every_service, layer)
for question, layer, owners in SERVICES:
    case(f"services: {question}", services, question, layer, owners)
for number, question in enumerate(NOTHING, 1):
    case(f"nothing to answer, {number}", nothing, question)
case("several subjects", several_subjects)
case("all layers of a service", all_layers)
case("not sure", unsure)
case("with and without quotes", same, ["who patches rds?"], ["who", "patches", "rds?"],
     ["--", "who patches", "rds?"], ["WHO  PATCHES   RÐS".replace("Ð", "D")])
case("another model", another_model)
run()
