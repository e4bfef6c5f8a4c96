#!/usr/bin/env python3
# test-render-matrix.py: demarc-cli render: all services by all layers
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import xml.etree.ElementTree as ElementTree

from cli import call, case, expect, expect_done, expect_equal, expect_message, run

SVG = "{http://www.w3.org/2000/svg}"


def render(*words):
    """Draws to standard output."""
    result = call("render", *words, "-o", "-")
    expect_done(result)
    return result.bytes


def parse(*words):
    return ElementTree.fromstring(render(*words))


def get_titles(root):
    return [title.text for title in root.iter(SVG + "title")]


def get_texts(root):
    return [text.text for text in root.iter(SVG + "text")]


def count_cells(root):
    return sum(", Guest operating system: " in title for title in get_titles(root))


def cells():
    root = parse("demarc:matrix")
    titles = get_titles(root)
    expect_equal(titles[0], "Who answers for what: 52 services", "title")
    expect("Amazon RDS, Guest operating system: AWS, settled" in titles, "no cell of RDS")
    expect("Amazon EBS, Network configuration: hardly exists here" in titles, "no cell of EBS")
    expect_equal(count_cells(root), 52, "services")
    ids = [group.get("id") for group in root.iter(SVG + "g") if group.get("id") is not None]
    expect_equal(len(ids), len(set(ids)), "ids that are there once")


def groups():
    root = parse("matrix?group=category")
    expect("▾\u00a0Infrastructure services" in get_texts(root), "no head of a group")
    titles = get_titles(root)
    expect("Infrastructure services, 5 services: 38 yours, 7 shared, 21 AWS, open" in titles,
           f"no counts of a group in {titles}")


def filters():
    expect_equal(count_cells(parse("matrix?area=storage")), 6, "services of storage")
    expect_equal(count_cells(parse("matrix?where=guest-os:shared")), 5, "shared guest systems")
    expect_equal(count_cells(parse("matrix?words=rds")), 1, "services called RDS")
    expect_equal(count_cells(parse("matrix?words=nothing-like-that")), 0, "services like that")


def turned():
    """Heads of services read upwards, so that there is room for each."""
    plain, transposed = parse("demarc:matrix"), parse("matrix?transpose")
    turns = [text.get("transform") for text in transposed.iter(SVG + "text")
             if text.get("transform") is not None]
    expect(len(turns) >= 52, f"{len(turns)} lines are turned")
    expect(all(turn.startswith("rotate(-90 ") for turn in turns), f"turned to {turns}")
    expect(int(transposed.get("width")) > int(transposed.get("height")), "not wide")
    expect(int(plain.get("width")) < int(plain.get("height")), "not high")
    expect_equal(count_cells(transposed), 52, "services")


def size(words, width, height):
    root = parse("demarc:matrix", "--size", words)
    expect_equal(int(root.get("width")), width, "width")
    if height is not None:
        expect(int(root.get("height")) <= height, f"{root.get('height')} high")


def another_picture(words, others):
    pictures = {render(*other) for other in [words, *others]}
    expect_equal(len(pictures), len(others) + 1, "different pictures")


case("every cell has its name", cells)
case("groups", groups)
case("filters", filters)
case("transposed", turned)
case("what makes another picture", another_picture, ["demarc:matrix"],
     [["matrix?sort=yours"], ["matrix?sort=guest-os"], ["matrix?group=area"],
      ["matrix?disputed"], ["demarc:matrix", "--theme", "dark"], ["demarc:matrix", "--lens", "source:WP"],
      ["matrix?group=category", "--scheme", "two"]])
for width, height in ((1000, None), (2400, None), (1280, 1280)):
    case(f"in {width} x {height}", size, f"{width}x{height}" if height else str(width), width,
         height)
case("a layer that is not there", lambda: expect_message(
    call("render", "matrix?sort=guest-oz", "-o", "-"), 2, r"'guest-oz'.*did you mean 'guest-os'\?"))

run()
