#!/usr/bin/env python3
# test-render-compare.py: demarc-cli render: several subjects side by side
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


def same_picture(words, others):
    first = render(*words)
    for other in others:
        expect(render(*other) == first, f"{other} is drawn in another way than {words}")


def another_picture(words, others):
    pictures = {render(*other) for other in [words, *others]}
    expect_equal(len(pictures), len(others) + 1, "different pictures")


def cells():
    titles = get_titles(parse("ec2", "rds"))
    expect_equal(titles[0], "Who answers for what, side by side: Amazon EC2 · Amazon RDS", "title")
    expect("Guest operating system on Amazon RDS: AWS answers for it, more AWS's than on Amazon EC2"
           in titles, f"no cell of the guest operating system in {titles}")
    expect_equal(sum(" on Amazon EC2: " in title for title in titles), 14, "cells of EC2")


def baseline():
    titles = get_titles(parse("compare/ec2+rds?baseline=rds"))
    expect("Guest operating system on Amazon EC2: yours, more yours than on Amazon RDS" in titles,
           f"not held against RDS: {titles}")


def only_differences():
    root = parse("compare/ec2+rds?only-differences")
    expect("9 equal layers · You 5 · AWS 4" in get_texts(root), "no fold")
    expect_equal(sum(" on Amazon EC2: " in title for title in get_titles(root)), 5, "cells of EC2")


def size(columns, words, width, height):
    root = parse(*columns, "--size", words)
    expect_equal(int(root.get("width")), width, "width")
    if height is not None:
        expect_equal(int(root.get("height")), height, "height")


SIX = ["ec2", "rds", "ecs/fargate", "lambda", "dynamodb", "cloudfront"]

case("subjects and places", same_picture, ["ec2", "rds"],
     [["Amazon EC2", "RDS"], ["demarc:compare/ec2+rds"], ["compare/ec2+rds"],
      ["compare/ec2+rds?baseline=ec2"], ["ec2", "rds", "ec2"], ["ec2", "rds", "--scheme", "three"]])
case("what makes another picture", another_picture, ["ec2", "rds"],
     [["rds", "ec2"], ["ec2", "rds", "s3"], ["compare/ec2+rds?only-differences"],
      ["compare/ec2+rds?baseline=rds"], ["ec2", "rds", "--lens", "source:WP"],
      ["ec2", "rds@source:WP"], ["ec2", "rds", "--theme", "dark"],
      ["ec2", "rds", "--scheme", "four"]])
case("every cell has its name", cells)
case("baseline", baseline)
case("only differences", only_differences)
for width, height in ((1280, 800), (800, 600), (400, 900), (3840, 2160)):
    case(f"six columns in {width} x {height}", size, SIX, f"{width}x{height}", width, height)
for width in (200, 360, 4000):
    case(f"six columns, {width} wide", size, SIX, str(width), width, None)
case("a subject that is not there", lambda: expect_message(
    call("render", "ec2", "rdz", "-o", "-"), 2, r"'rdz'; did you mean 'rds'\?"))
case("nothing to compare", lambda: expect_message(
    call("render", "demarc:compare", "-o", "-"), 2, r"say what to compare, such as: "))
case("too many", lambda: expect_message(
    call("render", *SIX, "s3", "-o", "-"), 2, r"a comparison has at most 6 columns"))

run()
