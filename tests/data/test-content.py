#!/usr/bin/env python3
# What has to be true of the content of the built-in model, beyond its format.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: test-content.py AWS.json"""

import re
import sys

import model_file
import tap

LAYERS = [
    "customer-data", "identity-access", "application-code", "platform-runtime", "guest-os",
    "network-config", "firewall-config", "client-side-encryption", "server-side-encryption",
    "network-traffic-protection", "host-virtualization", "foundation-services",
    "global-infrastructure", "physical-facilities",
]
SCHEMES = {
    "three": ["infrastructure", "container", "abstracted"],
    "two": ["infrastructure", "abstracted"],
    "four": ["iaas", "containers", "paas", "saas"],
}
DOCUMENTS = ["S000", "S001", "S002", "S003", "S004"]
VARIANTS = {
    "ecs": "fargate", "eks": "self-managed", "rds": "rds-custom", "lambda": "container-image",
    "elastic-beanstalk": "managed-on", "elasticache": "serverless", "opensearch": "serverless",
    "batch": "fargate",
}
# Sources whose day of reading is not known; each says in its note how it was seen.
MAX_UNDATED = 19


def ids(things):
    return [thing["id"] for thing in things]


def check_ids(model, member, expected):
    if ids(model[member]) != expected:
        yield f"found {ids(model[member])}"


def check_count(model, member, expected):
    if len(model[member]) != expected:
        yield f"found {len(model[member])}"


def check_layer(layer):
    for member in ("summary", "meaning", "control", "customer", "provider", "icon", "examples"):
        if not layer.get(member):
            yield f"{member} is missing"
    if len(layer["summary"]) > 52:
        yield "the summary does not fit the box of the diagram"
    if not layer.get("points"):
        yield "there is no point"


def check_categories(model):
    for scheme in model["schemes"]:
        if ids(scheme["categories"]) != SCHEMES[scheme["id"]]:
            yield f"{scheme['id']} has {ids(scheme['categories'])}"
        for category in scheme["categories"]:
            if list(category["cells"]) != LAYERS:
                yield f"{scheme['id']}/{category['id']} has not all layers in order"
            if not category.get("statements"):
                yield f"{scheme['id']}/{category['id']} says nothing of its sources"


def check_halves(service):
    named = [("", service["cells"])]
    for variant in service.get("variants", []):
        named.append((variant["id"] + "/", variant.get("cells", {})))
    for prefix, cells in named:
        for layer, cell in cells.items():
            if cell.get("owner") not in ("customer", "shared", "provider"):
                yield f"{prefix}{layer} has no owner"
            elif cell["owner"] == "shared" and not (cell.get("customer") and cell.get("provider")):
                yield f"{prefix}{layer} is shared but has not both halves in words"


def check_placements(service):
    for scheme, categories in SCHEMES.items():
        placement = service["categories"][scheme]
        if placement["category"] not in categories:
            yield f"{placement['category']} is not a category of {scheme}"
        if (placement["ground"] == "named") != bool(placement.get("sources")):
            yield f"{scheme}: sources go with the ground named, and only with it"


def claims_of_category(model, service, layer):
    """The claims that sources make of the categories in which they name a service."""
    for scheme in model["schemes"]:
        placement = service["categories"][scheme["id"]]
        named_by = [cite["source"] for cite in placement.get("sources", [])]
        for category in scheme["categories"]:
            if category["id"] == placement["category"]:
                claims = category["cells"][layer].get("claims", [])
                yield from (claim for claim in claims if claim["source"] in named_by)


def check_grounds(model, service):
    for layer, cell in service["cells"].items():
        grounds = cell.get("claims") or list(claims_of_category(model, service, layer))
        if not grounds and not cell.get("unconfirmed"):
            yield f"nobody says whose {layer} is"


def check_duties(service):
    for side in ("customer", "provider"):
        if not service["duties"][side]:
            yield f"the {side} has no duty"
        for duty in service["duties"][side]:
            if not duty.get("sources") and not duty.get("unconfirmed"):
                yield f"nobody says: {duty['text']}"


def check_trap(service):
    trap = service.get("trap", {})
    if not trap.get("text"):
        yield "there is no trap"
    if not trap.get("sources") and not trap.get("unconfirmed"):
        yield "nobody says so"
    if not service.get("about") or not service.get("tools"):
        yield "about or tools is missing"


def check_service(model, service):
    if list(service["cells"]) != LAYERS:
        yield "the cells are not the 14 layers in order"
        return
    for check in (check_halves, check_placements, check_duties, check_trap):
        yield from check(service)
    yield from check_grounds(model, service)


def check_names(model):
    seen = {}
    for service in model["services"]:
        for name in {service["id"], service["name"], *service.get("aliases", [])}:
            other = seen.setdefault(name.lower(), service["id"])
            if other != service["id"]:
                yield f"{name} means {other} and {service['id']}"


def check_variants(model):
    for service in model["services"]:
        found = ids(service.get("variants", []))
        wanted = VARIANTS.get(service["id"])
        if wanted is not None and wanted not in found:
            yield f"{service['id']}/{wanted} is missing"


def check_source(source):
    if source["id"] in DOCUMENTS:
        if not source.get("note", "").startswith("Read in full.") or not source.get("short"):
            yield "a document says in its note how it was read and has a short title"
    elif not source.get("address", "").startswith("https://"):
        yield "there is no https address"
    if not source.get("checked") and not source.get("note"):
        yield "neither a date nor a note says how it was seen"


def check_dates(model):
    undated = [source["id"] for source in model["sources"] if not source.get("checked")]
    if len(undated) > MAX_UNDATED:
        yield f"{len(undated)} sources have no date: {undated}"
    for source in model["sources"]:
        if source.get("checked", "") > model["updated"]:
            yield f"{source['id']} was checked after the model was"


def check_references(model):
    known = set(ids(model["sources"]))
    named = set()
    for pointer, value in model_file.walk(model):
        if isinstance(value, dict) and isinstance(value.get("source"), str):
            named.add(value["source"])
            if value["source"] not in known:
                yield f"{pointer} names {value['source']}, which is not there"
    for source in sorted(known - named):
        yield f"nothing rests on {source}"


def check_cited(things):
    for thing in things:
        if not thing.get("sources"):
            yield f"{thing.get('id') or thing.get('text')} cites nothing"


def check_points(model):
    points = model["overview"] + [point for layer in model["layers"] for point in layer["points"]]
    return check_cited(points)


def check_subjects(model):
    services = {service["id"] for service in model["services"]}
    for conflict in model["conflicts"]:
        for spot in conflict.get("cells", []):
            if spot["layer"] not in LAYERS:
                yield f"{conflict['id']}: {spot['layer']}"
            head = spot["subject"].split("/")[0]
            if not head.startswith("category:") and head not in services:
                yield f"{conflict['id']}: {spot['subject']}"


def check_container(model):
    """The word that misleads most: both its meanings are told, and what each does not mean."""
    terms = {term["id"]: term for term in model["glossary"]}
    for term in ("container-service", "container-docker"):
        if not terms.get(term, {}).get("not"):
            yield f"{term} does not say what it is not"
    if "Docker" not in model["schemes"][0]["categories"][1]["warning"]:
        yield "the category has no warning"


def check_texts(model):
    for pointer, value in model_file.walk(model):
        if not isinstance(value, str):
            continue
        if value != value.strip() or "  " in value:
            yield f"{pointer} has loose spaces"
        if re.search(r"\b(TODO|FIXME|TBD|lorem ipsum)\b", value):
            yield f"{pointer} is not finished"
        if re.search(r"/cells/[^/]+/(customer|provider)$", pointer) and value.endswith("."):
            yield f"{pointer} is a phrase and has a stop"
        if re.search(r"/(note|about|truth|meaning|statement|consequence|story)$", pointer):
            if not value.endswith((".", "?", "!")):
                yield f"{pointer} is a sentence and has no stop"


def main():
    model = model_file.load(sys.argv[1])

    tap.case("the 14 layers in order", check_ids, model, "layers", LAYERS)
    tap.case("the schemes, three first", check_ids, model, "schemes", list(SCHEMES))
    tap.case("the contradictions are C1 to C22", check_ids, model, "conflicts",
             [f"C{number}" for number in range(1, 23)])
    tap.case("the dated points are O1 to O17", check_ids, model, "dated",
             [f"O{number}" for number in range(1, 18)])
    tap.case("the misconceptions are M1 to M8", check_ids, model, "misconceptions",
             [f"M{number}" for number in range(1, 9)])
    for member, count in (("services", 52), ("areas", 12), ("controls", 3), ("practices", 20),
                          ("tools", 25), ("takeaways", 10), ("incidents", 10)):
        tap.case(f"{count} {member}", check_count, model, member, count)
    tap.case("categories have all layers and what is said of them", check_categories, model)
    tap.case("names mean one service each", check_names, model)
    tap.case("variants that are told of", check_variants, model)
    tap.case("days of reading", check_dates, model)
    tap.case("every claim's source exists, and every source is used", check_references, model)
    tap.case("points cite", check_points, model)
    for member in ("controls", "practices", "misconceptions", "tools", "takeaways", "compliance",
                   "conflicts", "dated", "schemes"):
        tap.case(f"{member} cite", check_cited, model[member])
    tap.case("contradictions touch things that are there", check_subjects, model)
    tap.case("container is explained", check_container, model)
    tap.case("texts are finished", check_texts, model)
    for layer in model["layers"]:
        tap.case(f"layer {layer['id']}", check_layer, layer)
    for service in model["services"]:
        tap.case(f"service {service['id']}", check_service, model, service)
    for source in model["sources"]:
        tap.case(f"source {source['id']}", check_source, source)
    tap.run()


main()
