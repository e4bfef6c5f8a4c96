#!/usr/bin/env python3
# test-refusals.py: what is off in a call is told in one line, with the nearest match, and status 2
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import os

from cli import call, case, environment, expect, expect_equal, expect_message, run

LONG = "x" * 100000

# The words of a call, and a pattern of the message.
REFUSED = [
    # Commands
    ([], r"a command is missing"),
    (["--"], r"a command is missing"),
    (["lst"], r"there is no command 'lst'; did you mean 'list'\?"),
    (["shwo", "rds"], r"did you mean 'show'\?"),
    (["hwo"], r"did you mean 'who'\?"),
    (["Render"], r"did you mean 'render'\?"),
    (["valdate", "x"], r"did you mean 'validate'\?"),
    (["comapre", "rds", "ec2"], r"did you mean 'compare'\?"),
    (["matirx"], r"did you mean 'matrix'\?"),
    (["frobnicate"], r"there is no command 'frobnicate'; demarc-cli --help names them all"),
    ([""], r"there is no command ''"),
    (["show\n"], r"there is no command 'show\\x0a'; did you mean 'show'\?"),
    # Options
    (["--modle", "x", "list", "layers"],
     r"there is no option '--modle' here; did you mean '--model'"),
    (["--vresion"], r"did you mean '--version'\?"),
    (["-x"], r"there is no option '-x' here; demarc-cli --help names them all"),
    (["show", "--formt", "json", "rds"], r"'--formt' here; did you mean '--format'\?"),
    (["show", "--formt=json", "rds"], r"'--formt' here; did you mean '--format'\?"),
    (["show", "rds", "-o", "x"], r"no option '-o' here; demarc-cli show --help names them all"),
    (["render", "rds", "--tehme", "dark", "-o", "x.svg"], r"did you mean '--theme'\?"),
    (["validate", "--schem", "x", "y"], r"did you mean '--scheme'\?"),
    (["show", "rds", "--scheme"], r"--scheme"),
    (["render", "rds", "-o"], r"-o"),
    (["list", "layers", "--format"], r"--format"),
    (["--lang", "../x", "list", "layers"], r"'\.\./x' is not a language; .* de or pt_BR"),
    (["list", "layers", "--lang", ""], r"'' is not a language"),
    (["list", "layers", "--lang", "a b"], r"'a b' is not a language"),
    # Lists
    (["list"], r"list takes one of: services, layers, .*places"),
    (["list", "layers", "schemes"], r"list takes one of"),
    (["list", "servces"], r"there is no list of 'servces'; did you mean 'services'\?"),
    (["list", "place"], r"did you mean 'places'\?"),
    (["list", "frobs"], r"there is no list of 'frobs'; demarc-cli list --help"),
    # Services, variants, categories
    (["show"], r"show takes one subject"),
    (["show", "rds", "ec2"], r"show takes one subject"),
    (["show", "rdz"], r"there is no service or category 'rdz'; did you mean 'rds'\?"),
    (["show", "lamda"], r"did you mean 'lambda'\?"),
    (["show", "Amazon Dynamo"], r"did you mean 'dynamodb'\?"),
    (["show", "ecs/fargat"], r"'ecs/fargat'; did you mean 'ecs/fargate'\?"),
    (["show", "category:contaner"], r"did you mean 'category:container'\?"),
    (["show", "category:six/paas"], r"there is no service or category 'category:six/paas'"),
    (["show", "nothing-of-that-name"], r"demarc-cli list services names them all"),
    (["show", ""], r"there is no service or category ''"),
    (["show", " "], r"there is no service or category ' '"),
    (["show", "/"], r"there is no service or category '/'"),
    (["who", "guest-os", "rdss"], r"did you mean 'rds'\?"),
    # Layers
    (["who"], r"who takes a layer and a subject"),
    (["who", "guest-os"], r"who takes a layer and a subject"),
    (["who", "guest-os", "rds", "ec2"], r"who takes a layer and a subject"),
    (["who", "gest-os", "rds"], r"there is no layer 'gest-os'; did you mean 'guest-os'\?"),
    (["who", "rds", "guest-os"], r"there is no layer 'rds'; the layer comes first"),
    (["who", "frobnicate", "rds"], r"'frobnicate'; demarc-cli list layers names them all"),
    # Incidents
    (["incidents", "leaked-key"], r"incidents takes nothing, or an incident and a subject, such"),
    (["incidents", "leaked-key", "s3", "rds"], r"incidents takes nothing, or"),
    (["incidents", "leeked-key", "s3"], r"no incident 'leeked-key'; did you mean 'leaked-key'\?"),
    (["incidents", "s3", "leaked-key"], r"there is no incident 's3'; the incident comes first"),
    (["incidents", "earthquake", "s3"], r"'earthquake'; demarc-cli incidents names them all"),
    (["incidents", "", "s3"], r"there is no incident ''"),
    (["incidents", "leaked-key", "s4"], r"no service or category 's4'; did you mean 's3'\?"),
    (["incidents", "--format", "csv"], r"there are text, json$"),
    # Questions
    (["ask"], r"ask takes a question, such as: demarc-cli ask "),
    (["ask", "who patches rds", "--format", "csv"], r"there are text, json$"),
    (["ask", "who patches rds", "--lens", "S001"], r"did you mean 'source:S001'\?"),
    (["aks", "who patches rds"], r"did you mean 'ask'\?"),
    # Comparisons
    (["compare"], r"compare takes 2 to 6 subjects, such as: demarc-cli compare ec2 rds"),
    (["compare", "rds"], r"compare takes 2 to 6 subjects"),
    (["compare", "rds", "ec2", "s3", "sqs", "sns", "ses", "vpc"], r"compare takes 2 to 6 subjects"),
    (["compare", "rds", "ecc2"], r"there is no service or category 'ecc2'; did you mean 'ec2'\?"),
    (["compare", "rdz", "ec2"], r"there is no service or category 'rdz'; did you mean 'rds'\?"),
    (["compare", "rdz@source:S001", "ec2"], r"category 'rdz'; did you mean 'rds'\?"),
    (["compare", "rds", "rds@source:S0011"],
     r"there is no lens 'source:S0011'; .*did you mean 'source:S001'\?"),
    (["compare", "rds", "rds@S001"], r"a lens is .*; did you mean 'source:S001'\?"),
    (["compare", "rds", "rds@"], r"there is no lens ''"),
    (["compare", "rds", "@source:S001"], r"there is no service or category ''"),
    (["compare", "rds", "category:two/abstract"], r"category 'category:two/abstract'"),
    (["compare", "rds", ""], r"there is no service or category ''"),
    (["compare", "rds", "ec2", "--baseline", "ecc2"],
     r"there is no service or category 'ecc2'; did you mean 'ec2'\?"),
    (["compare", "rds", "ec2", "--baseline", "s3"],
     r"the baseline 's3' is none of those that are compared"),
    (["compare", "rds@source:S001", "ec2", "--baseline", "rds"],
     r"the baseline 'rds' is none .*; did you mean 'rds@source:S001'\?"),
    (["compare", "rds", "ec2", "--only-difference"], r"did you mean '--only-differences'\?"),
    (["compare", "rds", "ec2", "--format", "html"], r"there are text, json, csv, markdown$"),
    (["compare", "rds", "ec2", "--scheme", "tree"], r"did you mean 'three'\?"),
    # The matrix
    (["matrix", "rds"], r"matrix takes options alone; demarc-cli matrix --help"),
    (["matrix", "--area", "storag"], r"no area 'storag'; there are .*; did you mean 'storage'\?"),
    (["matrix", "--area", "Machine lerning"], r"did you mean 'ml'\?"),
    (["matrix", "--area", ""], r"there is no area ''; there are compute, "),
    (["matrix", "--category", "contaner"],
     r"there is no category 'contaner'; did you mean 'category:container'\?"),
    (["matrix", "--category", "rds"], r"there is no category 'rds'"),
    (["matrix", "--category", ""], r"there is no category ''"),
    (["matrix", "--sort", "nam"], r"there is no order 'nam'; .* or a layer; .*'name'\?"),
    (["matrix", "--sort", "gest-os"], r"did you mean 'guest-os'\?"),
    (["matrix", "--sort", ""], r"there is no order ''; .* demarc-cli list layers"),
    (["matrix", "--group", "categry"], r"'category' or 'area'; did you mean 'category'\?"),
    (["matrix", "--group", "size"], r"there are no groups 'size'; .* 'category' or 'area'$"),
    (["matrix", "--group", ""], r"there are no groups ''"),
    (["matrix", "--where", "gest-os:AWS"], r"'gest-os:AWS' is .*'guest-os:provider'\?"),
    (["matrix", "--where", "guest-os"], r"did you mean 'guest-os:customer'\?"),
    (["matrix", "--where", "nothing:customer"], r"such as guest-os:customer; .*list layers"),
    (["matrix", "--where", ""], r"'' is not a layer and who answers for it"),
    (["matrix", "--format", "html"], r"there are text, json, csv, markdown$"),
    (["matrix", "--lens", "S001"], r"did you mean 'source:S001'\?"),
    # Workloads
    (["workload"], r"workload takes one or more services, such as: demarc-cli workload ec2 rds"),
    (["workload", "ec2", "rdss"], r"there is no service or category 'rdss'; did you mean 'rds'\?"),
    (["workload", "ec2", "category:container"], r"'category:container' is a category"),
    (["workload", "ec2", "--swap", "ec2"], r"'ec2' is not a swap; a swap looks like ec2:fargate"),
    (["workload", "ec2", "--swap", ""], r"'' is not a swap"),
    (["workload", "ec2", "--swap", "rdz:s3"], r"'rdz'; did you mean 'rds'\?"),
    (["workload", "ec2", "--swap", "ec2:farget"], r"'farget'; did you mean 'fargate'\?"),
    (["workload", "ec2", "--swap", "ec2:category:container"], r"'category:container' is a cat"),
    (["workload", "ec2", "--swap", "ecs:s3"],
     r"'ecs' cannot be swapped: it is not in the workload; did you mean 'ec2'\?"),
    (["workload", "ec2", "rds", "--swap", "ec2:rds"], r"'rds' is in the workload already"),
    (["workload", "ec2", "--swap", "ec2:ec2"], r"'ec2' is in the workload already"),
    (["workload", "ec2", "--format", "html"], r"there are text, json, csv, markdown$"),
    # Schemes and lenses
    (["show", "rds", "--scheme", "tree"], r"there is no scheme 'tree'; did you mean 'three'\?"),
    (["show", "rds", "--scheme", "six"], r"there is no scheme 'six'"),
    (["show", "rds", "--scheme", ""], r"there is no scheme ''; demarc-cli list schemes"),
    (["show", "rds", "--lens", "curent"], r"there is no lens 'curent'; .*did you mean 'current'\?"),
    (["show", "rds", "--lens", "source:S0011"], r"did you mean 'source:S001'\?"),
    (["show", "rds", "--lens", "S001"], r"a lens is .*; did you mean 'source:S001'\?"),
    (["show", "rds", "--lens", "frobnicate"], r"demarc-cli list sources names them all"),
    (["who", "guest-os", "rds", "--lens", ""], r"there is no lens ''"),
    # Formats
    (["show", "rds", "--format", "jsn"], r"there is no format 'jsn' here; .*did you mean 'json'\?"),
    (["show", "rds", "--format", "csv"], r"no format 'csv' here; there are text, json, markdown"),
    (["show", "rds", "--format", "JSON"], r"did you mean 'json'\?"),
    (["who", "guest-os", "rds", "--format", "markdown"], r"there are text, json$"),
    (["list", "layers", "--format", "markdwn"], r"there are text, json, csv$"),
    (["validate", "--format", "csv", "x"], r"there are text, json$"),
    (["list", "layers", "--format", ""], r"there is no format ''"),
    # Files
    (["validate"], r"validate takes one or more files"),
    # Pictures
    (["render"], r"render takes one place or subject, several subjects to compare, or --all"),
    (["render", "rds"], r"say where to write with -o, such as: .*render rds -o rds\.svg"),
    (["render", "--all"], r"say where to write with -o, such as: .*--all -o folder"),
    (["render", "--all", "-o", "-"], r"--all writes many files"),
    (["render", "--all", "rds", "-o", "x"], r"render takes one place or subject, several subjects"),
    (["render", "rds", "ecc2", "-o", "x.svg"],
     r"there is no service or category 'ecc2'; did you mean 'ec2'\?"),
    (["render", "ec2", "rds", "s3", "sqs", "kms", "eks", "ecs", "-o", "x.svg"],
     r"a comparison has at most 6 columns"),
    (["render", "demarc:compare", "-o", "x.svg"], r"say what to compare, such as: .*render ec2 rds"),
    (["render", "rdz", "-o", "x.svg"],
     r"there is no service or category 'rdz'; did you mean 'rds'\?"),
    (["render", "rds", "-o", "x.gif"], r"the name 'x\.gif' does not tell the kind of picture"),
    (["render", "rds", "-o", "x.pgn"], r"did you mean 'png'\?"),
    (["render", "rds", "-o", "svg"], r"the name 'svg' does not tell the kind of picture"),
    (["render", "rds", "-o", ""], r"the name '' does not tell the kind of picture"),
    (["render", "rds", "-o", "x", "--format", "pfd"],
     r"no format 'pfd' here; .* did you mean 'pdf'\?"),
    (["render", "rds", "-o", "x", "--format", "a.svg"], r"there is no format 'a\.svg' here"),
    (["render", "rds", "-o", "x.svg", "--theme", "dork"], r"there is no theme 'dork'; .*'dark'\?"),
    (["render", "rds", "-o", "x.svg", "--theme", "purple"],
     r"there are light, dark, .* and print$"),
    (["render", "rds", "-o", "x.svg", "--scheme", "tree"], r"did you mean 'three'\?"),
    (["render", "rds", "-o", "x.svg", "--lens", "curent"], r"did you mean 'current'\?"),
    # Places
    (["render", "demarc:explore/rdz", "-o", "x.svg"], r"'rdz'; did you mean 'rds'\?"),
    (["render", "explore/rdz", "-o", "x.svg"], r"'rdz'; did you mean 'rds'\?"),
    (["render", "demarc:explor/rds", "-o", "x.svg"], r"no page 'explor'; did you mean 'explore'\?"),
    (["render", "demarc:nowhere", "-o", "x.svg"], r"no page 'nowhere'; demarc-cli list places"),
    (["render", "demarc:explore/rds?lns=x", "-o", "x.svg"],
     r"no option 'lns'; did you mean 'lens'\?"),
    (["render", "demarc:explore/rds?layer=gest-os", "-o", "x.svg"], r"did you mean 'guest-os'\?"),
    (["render", "demarc:explore/rds?scheme=tree", "-o", "x.svg"], r"did you mean 'three'\?"),
    (["render", "demarc:explore/rds?lens=x", "-o", "x.svg"], r"there is no lens 'x'"),
    (["render", "demarc:explore/rds?toward=ec2&by=2", "-o", "x.svg"], r"'2' is not a number"),
    (["render", "a=b", "-o", "x.svg"], r"'a=b' is not a place; a place looks like"),
    (["render", "demarc:explore/%ff", "-o", "x.svg"], r"is not a place"),
]

SIZES = ["", "x", "800x", "x600", "800x600x1", "0x200", "199", "199x600", "800x199", "20001",
         "800x20001", "-800x600", "+800", "800.5", "8e2", " 800", "800 ", "nan", "infxinf",
         "99999999999999999999"]

SCALES = ["", "0", "0.99", "8.01", "9", "-1", "x", "1x", "nan", "inf", "0x2p9", "1,5"]

# Commands of which the documentation speaks and that are not there yet.
LATER = ["export", "quiz"]

BAD_BYTES = ["\udcff", "\udcf0", "\udcc3", "rdsx\udcf0\udc9f", "\udced\udca0\udc80",
             "category:\udcff"]

CONTROLS = ["\x1b[31mred", "a\x07b", "tab\there", "two\nlines", "\x7f", "\x9b31m", "a\u202eb",
            "\u2066x"]


def refused(words, pattern):
    expect_message(call(*words), 2, pattern)


def later(name):
    expect_message(call(name, "rds"), 2, f"there is no command '{name}'; ")


def bad_bytes(word):
    for words in ([word], ["list", word], ["show", word], ["who", word, "rds"],
                  ["who", "guest-os", word], ["compare", "rds", word],
                  ["compare", "rds", "rds@" + word], ["compare", "rds", "s3", "--baseline", word],
                  ["matrix", "--area", word], ["matrix", "--category", word],
                  ["matrix", "--sort", word], ["matrix", "--group", word],
                  ["incidents", word, "s3"], ["incidents", "leaked-key", word],
                  ["show", "rds", "--scheme", word], ["show", "rds", "--lens", word],
                  ["show", "rds", "--format", word], ["render", word, "-o", "x.svg"],
                  ["render", "rds", "-o", "x.svg", "--theme", word]):
        for locale in ("C.UTF-8", "C"):
            result = call(*words, env=environment(LC_ALL=locale))
            expect_message(result, 2, r"there (is|are) no|is not a place")


def controls(word):
    for words in ([word], ["--" + word], ["list", word], ["show", word], ["who", word, "rds"],
                  ["compare", "rds", word], ["compare", "rds", "rds@" + word],
                  ["matrix", "--area", word], ["matrix", "--category", word],
                  ["matrix", "--sort", word], ["matrix", "--group", word],
                  ["incidents", word, "s3"], ["incidents", "leaked-key", word],
                  ["show", "rds", "--scheme", word], ["show", "rds", "--lens", word],
                  ["show", "rds", "--format", word], ["list", "layers", "--lang", word],
                  ["render", "rds", "-o", word], ["render", word, "-o", "x.svg"],
                  ["render", "rds", "-o", "x.svg", "--size", word]):
        expect_message(call(*words), 2, r"\\x|\\u20")


def long_words():
    for words in ([LONG], ["--" + LONG], ["show", LONG], ["show", "category:" + LONG],
                  ["show", LONG + "/x"], ["compare", LONG, "rds"], ["compare", "rds@" + LONG, "rds"],
                  ["matrix", "--area", LONG], ["matrix", "--category", LONG],
                  ["matrix", "--sort", LONG], ["matrix", "--group", LONG],
                  ["matrix", "--where", LONG],
                  ["incidents", LONG, "s3"], ["incidents", "leaked-key", LONG],
                  ["who", LONG, "rds"], ["render", LONG, "-o", "x.svg"], ["list", LONG],
                  ["render", "demarc:explore/" + LONG, "-o", "x.svg"],
                  ["show", "rds", "--lens", LONG],
                  ["render", "rds", "-o", "x.svg", "--size", LONG]):
        result = call(*words)
        expect_message(result, 2, r"xxx ?…")
        expect(len(result.err) < 1200, f"a message of {len(result.err)} characters")


def many_words():
    expect_message(call("show", *["rds"] * 5000), 2, r"show takes one subject")
    expect_message(call("compare", *["rds"] * 5000), 2, r"compare takes 2 to 6 subjects")


def no_file_is_left():
    expect_equal([name for name in os.listdir(".") if name.startswith("x.")], [], "files")


def other_locale():
    """Where the locale knows only ASCII, so have messages, and words are still understood."""
    result = call("show", "Élan vital", env=environment(LC_ALL="C"))
    expect_message(result, 2, r"'Elan vital'")
    expect(result.err.isascii(), f"not ASCII: {result.err!r}")


for words, pattern in REFUSED:
    case("refused: " + " ".join(words), refused, words, pattern)
for size in SIZES:
    case(f"refused: --size '{size}'", refused, ["render", "rds", "-o", "x.svg", "--size", size],
         r" is not a size; a size looks like 800x600, each side from 200 to 20000")
for scale in SCALES:
    case(f"refused: --scale '{scale}'", refused, ["render", "rds", "-o", "x.png", "--scale", scale],
         r" is not a scale; a scale is a number from 1 to 8")
for name in LATER:
    case(f"not there yet: {name}", later, name)
for number, word in enumerate(BAD_BYTES, 1):
    case(f"bytes that are no text, {number}", bad_bytes, word)
for number, word in enumerate(CONTROLS, 1):
    case(f"characters that a terminal obeys, {number}", controls, word)
case("words of 100000 letters", long_words)
case("5000 words", many_words)
case("a locale of ASCII alone", other_locale)
case("nothing was written", no_file_is_left)
run()
