#!/usr/bin/env python3
# Follows every numbered fact of the documents to the place where the built-in model says it.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: test-facts.py AWS.json FACTS.json

facts.json holds, for each fact, where the model says it ("at", one or more JSON pointers), what the
fact is ("says") and words that have to stand there ("words"). Every word has to be found at one of
the places, every place has to hold one of the words, and one of the places has to cite the document
that the fact is from. So a fact that is taken out of the model, or moved, is missed here.
"""

import sys

import model_file
import tap

# How many facts each document was read into: 246 in all.
COUNTS = {"S000": 33, "S001": 132, "S002": 18, "S003": 38, "S004": 25}
IDS = [f"{document}-{number:03}" for document, n in COUNTS.items() for number in range(1, n + 1)]


def cited_in(value):
    """The sources that an object cites itself."""
    cites = [value] + value.get("sources", []) + value.get("claims", [])
    return {cite["source"] for cite in cites if isinstance(cite.get("source"), str)}


def cited_at(model, pointer):
    """The sources that are cited nearest to a place; a source cites itself."""
    for value in reversed(model_file.way(model, pointer)[1:]):
        objects = value if isinstance(value, list) else [value]
        objects = [inner for inner in objects if isinstance(inner, dict)]
        found = {inner["id"] for inner in objects if inner in model["sources"]}
        found = found.union(*(cited_in(inner) for inner in objects))
        if found:
            return found
    return set()


def check_ids(facts):
    if len(IDS) != 246:
        yield f"{len(IDS)} ids are expected"
    for fact in sorted(set(IDS) - set(facts)):
        yield f"{fact} is missing"
    for fact in sorted(set(facts) - set(IDS)):
        yield f"{fact} is not one of the facts"
    if list(facts) != IDS and set(facts) == set(IDS):
        yield "the facts are not in order"


def check_fact(model, name, fact):
    if set(fact) != {"at", "words", "says"} or not all(fact.values()):
        yield f"the members of {name} are not as they should be"
        return

    words = [word.lower() for word in fact["words"]]
    places = []
    for pointer in fact["at"]:
        text = " ".join(model_file.texts(model_file.way(model, pointer)[-1])).lower()
        places.append(text)
        if not any(word in text for word in words):
            yield f"{pointer} says nothing of it"
    for word in words:
        if not any(word in text for text in places):
            yield f"'{word}' is not found at {', '.join(fact['at'])}"
    if not any(name[:4] in cited_at(model, pointer) for pointer in fact["at"]):
        yield f"none of {', '.join(fact['at'])} cites {name[:4]}"


def main():
    model, facts = (model_file.load(path) for path in sys.argv[1:])
    tap.case("the ids are the 246 that there are", check_ids, facts)
    for name, fact in facts.items():
        tap.case(f"{name}: {fact.get('says')}", check_fact, model, name, fact)
    tap.run()


main()
