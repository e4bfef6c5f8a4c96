#!/usr/bin/env python3
# test-render.py: demarc-cli render: what is drawn, in what size, and where it is written
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import resource
import signal
import stat
import struct
import tempfile
import threading
import xml.etree.ElementTree as ElementTree

from cli import MODEL, SOURCES, call, case, environment, expect, expect_done, expect_equal, \
    expect_message, run

AWS = json.loads((SOURCES / "data" / "aws.json").read_text(encoding="utf-8"))
SVG = "{http://www.w3.org/2000/svg}"
THEMES = ["light", "dark", "contrast", "contrast-dark", "print"]
FORMATS = ["svg", "png", "pdf"]
OLD = b"what was there before"


def render(*words, **how):
    """Draws to standard output."""
    result = call("render", *words, "-o", "-", **how)
    expect_done(result)
    return result.bytes


def get_svg_size(content):
    root = ElementTree.fromstring(content)
    expect_equal(root.tag, SVG + "svg", "root")
    size = int(root.get("width")), int(root.get("height"))
    expect_equal(root.get("viewBox"), f"0 0 {size[0]} {size[1]}", "viewBox")
    return size


def get_png_size(content):
    expect_equal(content[:8], b"\x89PNG\r\n\x1a\n", "signature")
    expect_equal(content[12:16], b"IHDR", "first chunk")
    expect_equal(content[-8:-4], b"IEND", "last chunk")
    return struct.unpack(">II", content[16:24])


def get_pdf_size(content):
    """The page in pixels of 1/96 inch."""
    expect(content.startswith(b"%PDF-1."), "no PDF")
    expect(content.rstrip().endswith(b"%%EOF"), "no end")
    box = re.search(rb"/MediaBox \[ ?0 0 ([0-9.]+) ([0-9.]+)", content)
    return round(float(box[1]) / 0.75), round(float(box[2]) / 0.75)


SIZES = {"svg": get_svg_size, "png": get_png_size, "pdf": get_pdf_size}


def is_picture(content, kind):
    width, height = SIZES[kind](content)
    expect(width >= 200 and height >= 200, f"{kind} of {width} x {height}")


def get_titles(content):
    root = ElementTree.fromstring(content)
    return root.find(SVG + "title").text, root.find(SVG + "desc").text


def each_format(kind):
    """The name tells the kind, or --format does. A file gets what standard output gets."""
    with tempfile.TemporaryDirectory() as folder:
        # A PDF carries its day.
        env = environment(SOURCE_DATE_EPOCH=1700000000)
        path = os.path.join(folder, f"a b.{kind.upper()}")
        result = call("render", "rds", "-o", path, env=env)
        expect_done(result)
        expect_equal(result.out, "", "standard output")
        with open(path, "rb") as file:
            content = file.read()
        is_picture(content, kind)
        other = os.path.join(folder, "other.svg")
        expect_done(call("render", "rds", "--format", kind, "-o", other, env=env))
        with open(other, "rb") as file:
            expect(file.read() == content, "--format draws something else")
        expect(render("rds", "--format", kind, env=env) == content,
               "standard output gets something else")
        expect_equal(sorted(os.listdir(folder)), sorted([os.path.basename(path), "other.svg"]),
                     "files")


def same_in_any_locale():
    first = render("rds", env=environment(LC_ALL="C.UTF-8"))
    for locale in ("C", "POSIX", "de_DE.UTF-8", "xx"):
        expect(render("rds", env=environment(LC_ALL=locale)) == first,
               f"another picture in {locale}")


def themes():
    pictures = [render("rds", "--theme", theme) for theme in THEMES]
    for picture in pictures:
        get_svg_size(picture)
    expect_equal(len(set(pictures)), len(THEMES), "different pictures")
    expect(render("rds") == pictures[0], "the theme is light unless another is asked for")


def titles():
    for words, pattern in ((["rds"], "Amazon RDS"), (["ecs/fargate"], "Amazon ECS.*Fargate"),
                           (["category:container"], "Container services"),
                           (["category:paas", "--scheme", "four"], "PaaS"),
                           (["machine", "--model", str(MODEL)], "Nimbus Machine")):
        title, description = get_titles(render(*words))
        expect(re.search(pattern, title), f"{words}: title {title!r}")
        expect("layers yours" in description or "layer yours" in description,
               f"{words}: {description!r}")


def same_picture(words, others):
    first = render(*words)
    for other in others:
        expect(render(*other) == first, f"{other} is drawn in another way than {words}")


def between():
    """A place can lie between two subjects."""
    at = {by: render(f"demarc:explore/ec2?toward=lambda&by={by}") for by in ("0", "0.5", "1")}
    expect_equal(len(set(at.values())), 3, "different pictures")
    for content in at.values():
        get_svg_size(content)


def lens():
    pictures = {render("rds"), render("rds", "--lens", "source:RDSSEC")}
    expect_equal(len(pictures), 2, "different pictures")


def size(kind, words, expected, *subject):
    content = render(*(subject or ["rds"]), "--format", kind, *words)
    expect_equal(SIZES[kind](content), expected, "size")


def size_of_every_subject():
    """Whatever is asked for fits: long texts make for smaller ones, not for a larger picture."""
    with tempfile.TemporaryDirectory() as folder:
        expect_done(call("render", "--all", "-o", folder, "--size", "800x600"))
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), "rb") as file:
                expect_equal(get_svg_size(file.read()), (800, 600), name)


def width_alone():
    """The height is as is comfortable."""
    for width in (200, 360, 760, 4000):
        found = get_svg_size(render("rds", "--size", str(width)))
        expect_equal(found[0], width, "width")
        expect(found[1] > 400, f"height {found[1]}")


def too_large():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "large.png")
        expect_message(call("render", "rds", "--size", "20000x600", "--scale", "8", "-o", path), 1,
                       r"a picture of 160000 × 4800 pixels cannot be made: .* at most 32000")
        expect_equal(os.listdir(folder), [], "files")


def all_of_them(kind):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "new", "folder")
        result = call("render", "--all", "--format", kind, "--size", "300", "-o", output)
        expect_done(result)
        expect_equal(result.out, "", "standard output")
        expected = {f"{service['id']}.{kind}" for service in AWS["services"]}
        expected |= {f"category-{entry['id']}.{kind}" for entry in AWS["schemes"][0]["categories"]}
        expect_equal(set(os.listdir(output)), expected, "files")
        for name in sorted(expected):
            with open(os.path.join(output, name), "rb") as file:
                is_picture(file.read(), kind)


def all_of_a_scheme():
    with tempfile.TemporaryDirectory() as folder:
        expect_done(call("render", "--all", "--scheme", "four", "-o", folder))
        names = {name for name in os.listdir(folder) if name.startswith("category-")}
        categories = AWS["schemes"][2]["categories"]
        expect_equal(names, {f"category-{entry['id']}.svg" for entry in categories}, "files")
        with open(os.path.join(folder, "rds.svg"), "rb") as file:
            expect(file.read() == render("rds", "--scheme", "four"),
                   "one of all is drawn in another way")


def write(folder, name, content=OLD):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def unwritable(make, reason):
    """The path and the system's reason are named; nothing new lies there afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = make(folder)
        before = sorted(os.listdir(folder))
        for kind in FORMATS:
            expect_message(call("render", "rds", "--format", kind, "-o", path), 1,
                           re.escape(f"could not write {path}: {reason}") + "$")
        expect_equal(sorted(os.listdir(folder)), before, "files")


def unwritable_folder():
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "file")
        expect_message(call("render", "--all", "-o", path), 1,
                       re.escape(path) + ": Not a directory")
        expect_message(call("render", "--all", "-o", path + "/x"), 1,
                       re.escape(path) + "/x: Not a directory")
        expect_message(call("render", "--all", "-o", "/dev/null/x"), 1,
                       "/dev/null/x: Not a directory")
        expect_equal((os.listdir(folder), read(path)), (["file"], OLD), "files")


def limit_size():
    """As on a full disk: no file can become longer than this."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def old_file_stays(kind):
    """A write that fails half way leaves the old file, and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, f"x.{kind}")
        expect_message(call("render", "rds", "-o", path, preexec_fn=limit_size), 1,
                       re.escape(f"could not write {path}: File too large"))
        expect_equal((os.listdir(folder), read(path)), ([f"x.{kind}"], OLD), "files")
        os.unlink(path)
        expect_message(call("render", "rds", "-o", path, preexec_fn=limit_size), 1,
                       "File too large")
        expect_equal(os.listdir(folder), [], "files")


def full_device():
    for kind in FORMATS:
        expect_message(call("render", "rds", "--format", kind, "-o", "/dev/full"), 1,
                       "could not write /dev/full: No space left on device")
    expect(stat.S_ISCHR(os.stat("/dev/full").st_mode), "/dev/full is no device any more")


def to_dev_null():
    expect_done(call("render", "rds", "--format", "png", "-o", "/dev/null"))
    expect(stat.S_ISCHR(os.stat("/dev/null").st_mode), "/dev/null is no device any more")


def to_a_named_pipe():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pipe.svg")
        os.mkfifo(path)
        found = []
        reader = threading.Thread(target=lambda: found.append(read(path)), daemon=True)
        reader.start()
        expect_done(call("render", "rds", "-o", path))
        reader.join()
        get_svg_size(found[0])
        expect(stat.S_ISFIFO(os.stat(path).st_mode), "the pipe was replaced")


def replaces():
    """The new file has the mode of the old one; a link stays a link."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, "x.svg")
        os.chmod(path, 0o640)
        link = os.path.join(folder, "link.svg")
        os.symlink("x.svg", link)
        expect_done(call("render", "rds", "-o", link))
        get_svg_size(read(path))
        expect_equal(os.readlink(link), "x.svg", "link")
        expect_equal(oct(stat.S_IMODE(os.stat(path).st_mode)), "0o640", "mode")
        expect_equal(sorted(os.listdir(folder)), ["link.svg", "x.svg"], "files")


def new_file_has_the_usual_mode():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.svg")
        expect_done(call("render", "rds", "-o", path, umask=0o027))
        expect_equal(oct(stat.S_IMODE(os.stat(path).st_mode)), "0o640", "mode")


def strange_names():
    with tempfile.TemporaryDirectory() as folder:
        for name in ("-x.svg", "--all.svg", "\udcff.svg", "a\nb.svg", ".svg", "ü 東.svg", "%s%n.svg",
                     "-.svg"):
            expect_done(call("render", "rds", "-o", name, cwd=folder))
            get_svg_size(read(os.path.join(folder, name)))
            os.unlink(os.path.join(folder, name))
        expect_message(call("render", "rds", "-o", "none\x1b[31m\udcff/x.svg", cwd=folder), 1,
                       r"could not write none\\x1b\[31m�/x\.svg: No such file")
        expect_equal(os.listdir(folder), [], "files")


for kind in FORMATS:
    case(f"{kind}: file, --format, standard output", each_format, kind)
    case(f"{kind}: the old file stays where writing fails", old_file_stays, kind)
    case(f"{kind}: all", all_of_them, kind)
    case(f"{kind}: --size 800x600", size, kind, ["--size", "800x600"], (800, 600))
    case(f"{kind}: --size 600x800", size, kind, ["--size", "600x800"], (600, 800))
    case(f"{kind}: --size 400x300", size, kind, ["--size", "400x300"], (400, 300))
    case(f"{kind}: --size 1920x1080", size, kind, ["--size", "1920x1080"], (1920, 1080))
case("svg: --size 20000x20000", size, "svg", ["--size", "20000x20000"], (20000, 20000))
case("svg: --size 200x200", size, "svg", ["--size", "200x200"], (200, 200))
case("png: --scale 2", size, "png", ["--size", "400x300", "--scale", "2"], (800, 600))
case("png: --scale 1.5", size, "png", ["--size", "400x300", "--scale", "1.5"], (600, 450))
case("png: --scale 8", size, "png", ["--size", "400x300", "--scale", "8"], (3200, 2400))
case("svg: --scale changes nothing", size, "svg", ["--size", "400x300", "--scale", "8"], (400, 300))
case("a width alone", width_alone)
case("a size that fits every subject", size_of_every_subject)
case("too large", too_large)
case("the same in any locale", same_in_any_locale)
case("themes", themes)
case("titles", titles)
case("lens", lens)
case("names of one service", same_picture, ["rds"],
     [["RDS"], ["Amazon RDS"], ["demarc:explore/rds"], ["explore/rds"], ["demarc://explore/rds"],
      ["demarc:explore/rds?layer=guest-os"], ["explore/rds?lens=current"],
      ["rds", "--scheme", "three"]])
case("names of one variant", same_picture, ["ecs/fargate"],
     [["ECS/Fargate"], ["demarc:explore/ecs/fargate"], ["explore/ecs/fargate"]])
case("names of one category", same_picture, ["category:two/abstracted"],
     [["category:abstracted", "--scheme", "two"], ["explore/category:abstracted?scheme=two"],
      ["demarc:explore/category:abstracted?scheme=two", "--scheme", "three"]])
case("the first category where no subject is named", same_picture, ["category:infrastructure"],
     [["demarc:explore"]])
case("scheme and lens of a place", same_picture,
     ["rds", "--scheme", "four", "--lens", "source:S001"],
     [["demarc:explore/rds?scheme=four&lens=source:S001"],
      ["explore/rds?lens=source:S001", "--scheme", "four"]])
case("between two subjects", between)
case("all of another scheme", all_of_a_scheme)
case("unwritable: a folder that is not there", unwritable, lambda folder: folder + "/none/x.svg",
     "No such file or directory")
case("unwritable: below a file", unwritable, lambda folder: write(folder, "file") + "/x.svg",
     "Not a directory")
case("unwritable: a folder", unwritable,
     lambda folder: os.makedirs(folder + "/x.svg") or folder + "/x.svg",
     "Is a directory")
case("unwritable: a name too long", unwritable, lambda folder: folder + "/" + "x" * 300 + ".svg",
     "File name too long")
case("unwritable: a folder for all", unwritable_folder)
case("/dev/full", full_device)
case("/dev/null", to_dev_null)
case("a named pipe", to_a_named_pipe)
case("replacing a file through a link", replaces)
case("mode of a new file", new_file_has_the_usual_mode)
case("strange names", strange_names)
run()
