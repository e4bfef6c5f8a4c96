#!/usr/bin/env python3
# Makes a large model out of the built-in one, for the benchmarks.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: make-model.py AWS.json N OUTPUT.json

The N services are copies of the real ones under other ids and names, cut down to the
essentials (owner, halves and now and then a claim a layer, one duty a side), about 1.6 kB each.
Texts are shared between copies the way texts of a real catalogue are: a service differs from the
next of its kind in name, area, owners and a few phrases.
"""

import json
import sys


def shorten(cell, number):
    short = {"owner": cell["owner"]}
    for side in ("customer", "provider"):
        if side in cell and cell["owner"] == "shared":
            short[side] = cell[side]
    if cell.get("claims") and number % 4 == 0:
        claim = dict(cell["claims"][0])
        claim["owner"] = cell["owner"]
        claim.pop("note", None)
        short["claims"] = [claim]
    return short


def copy_service(service, number):
    return {
        "id": f"{service['id']}-{number}",
        "name": f"{service['name']} {number}",
        "area": service["area"],
        "summary": service["summary"],
        "categories": {
            scheme: {"category": placement["category"], "ground": "inferred"}
            for scheme, placement in service["categories"].items()
        },
        "cells": {
            layer: shorten(cell, number + position)
            for position, (layer, cell) in enumerate(service["cells"].items())
        },
        "duties": {side: [{"text": f"{duties[0]['text']}", "layer": duties[0]["layer"]}]
                   for side, duties in service["duties"].items()},
    }


def main():
    source, count, output = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        model = json.load(file)
    services = model["services"]
    model["services"] = [copy_service(services[i % len(services)], i) for i in range(int(count))]
    for member in ("misconceptions", "conflicts", "dated", "incidents"):
        model[member] = []
    with open(output, "w", encoding="utf-8") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))


main()
