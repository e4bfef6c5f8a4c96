#!/usr/bin/env python3
# check-metadata.py: what desktops and shops are told is true and fits together
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-metadata.py SOURCE APP_ID NAME VERSION BINDIR CONFIG_H DESKTOP METAINFO SERVICE"""

import configparser
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

from tap import expect, expect_equal, run

SOURCE, APP_ID, NAME, VERSION, BINDIR, CONFIG, DESKTOP, METAINFO, SERVICE = sys.argv[1:]
SOURCE = pathlib.Path(SOURCE)
PATH = "/" + APP_ID.replace(".", "/")


def read_keys(path, group):
    parser = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser[group]


def read_component():
    return ElementTree.parse(METAINFO).getroot()


def squeeze(text):
    return " ".join(text.split())


def check_desktop():
    entry = read_keys(DESKTOP, "Desktop Entry")
    expect_equal(pathlib.Path(DESKTOP).name, APP_ID + ".desktop", "name of the desktop entry")
    expect_equal(entry["Icon"], APP_ID, "Icon")
    expect_equal(entry["Exec"], NAME + " %U", "Exec")
    expect_equal(entry["DBusActivatable"], "true", "DBusActivatable")
    expect_equal(entry["Categories"], "Education;", "Categories")
    expect_equal(entry["MimeType"], "x-scheme-handler/demarc;", "MimeType")


def check_service():
    keys = read_keys(SERVICE, "D-BUS Service")
    expect_equal(pathlib.Path(SERVICE).name, APP_ID + ".service", "name of the service file")
    expect_equal(dict(keys), {"Name": APP_ID, "Exec": f"{BINDIR}/{NAME} --gapplication-service"},
                 "keys of the service file")


def check_component():
    root = read_component()
    expect_equal(pathlib.Path(METAINFO).name, APP_ID + ".metainfo.xml", "name of the metainfo")
    expect_equal(root.findtext("id"), APP_ID, "id")
    expect_equal(root.findtext("launchable"), APP_ID + ".desktop", "launchable")
    expect_equal(root.findtext("translation"), NAME, "translation")
    expect_equal(root.findtext("provides/dbus"), APP_ID, "provides/dbus")
    expect_equal(root.findtext("metadata_license"), "CC0-1.0", "metadata_license")
    expect_equal(root.findtext("project_license"), "GPL-3.0-or-later", "project_license")


def check_words():
    root = read_component()
    summary = root.findtext("summary")
    paragraphs = [squeeze(p.text) for p in root.findall("description/p")]
    expect(10 <= len(summary) <= 35, f"the summary has {len(summary)} characters, not 10 to 35")
    expect(not summary.endswith("."), "the summary ends with a full stop")
    expect(len(paragraphs[0]) >= 80, f"the first paragraph has {len(paragraphs[0])} characters")
    expect(any("not affiliated with Amazon Web Services" in p for p in paragraphs),
           "the description does not say that Demarc is not affiliated with AWS")


def check_promises():
    root = read_component()
    length = root.find("requires/display_length")
    expect_equal((length.get("compare"), length.text), ("ge", "360"), "display_length")
    expect_equal([c.text for c in root.findall("supports/control")],
                 ["keyboard", "pointing", "touch"], "controls")
    expect_equal(root.findtext("supports/internet"), "offline-only", "internet")
    expect_equal(root.find("content_rating").get("type"), "oars-1.1", "content_rating")
    expect_equal(sorted(c.get("scheme_preference") for c in root.findall("branding/color")),
                 ["dark", "light"], "branding")


def check_version():
    newest = read_component().find("releases/release")
    heading = (SOURCE / "NEWS").read_text(encoding="utf-8").splitlines()[0]
    expect_equal(newest.get("version"), VERSION, "the newest release")
    expect_equal(heading, f"Demarc {VERSION} ({newest.get('date')})", "the first line of NEWS")
    config = pathlib.Path(CONFIG).read_text(encoding="utf-8")
    expect(f'#define DEMARC_VERSION "{VERSION}"' in config, "config.h has another version")


def check_schema():
    root = ElementTree.parse(SOURCE / "data" / f"{APP_ID}.gschema.xml").getroot()
    schema = root.find("schema")
    expect_equal(root.get("gettext-domain"), NAME, "gettext-domain")
    expect_equal((schema.get("id"), schema.get("path")), (APP_ID, PATH + "/"), "schema")
    for key in schema.findall("key"):
        for part in ("summary", "description"):
            expect(key.findtext(part), f"the key {key.get('name')} has no {part}")


def check_resources():
    resources = sorted(SOURCE.glob("ui/*/*.gresource.xml"))
    expect(len(resources) >= 2, f"only {len(resources)} lists of resources were found")
    held = set()
    for path in resources:
        for resource in ElementTree.parse(path).getroot().findall("gresource"):
            prefix = resource.get("prefix")
            expect(prefix.startswith(PATH + "/"), f"{path.name}: {prefix} is outside of {PATH}")
            held.update(f"{prefix}/{f.get('alias', f.text)}" for f in resource.findall("file"))
    for icon in (f"scalable/apps/{APP_ID}.svg", f"symbolic/apps/{APP_ID}-symbolic.svg"):
        expect(f"{PATH}/icons/{icon}" in held, f"the resources do not hold {icon}")


def check_one_id():
    """No file of the program spells the id in another way."""
    pattern = re.compile(r"io[./]github[./]demarc\b[./]?\w*", re.IGNORECASE)
    right = {APP_ID, PATH[1:], APP_ID.rpartition(".")[0]}
    n_found = 0
    for room in ("src", "ui", "data", "icons"):
        for path in sorted((SOURCE / room).rglob("*")):
            if path.suffix not in {".c", ".h", ".ui", ".xml", ".in", ".build", ".css", ".svg"}:
                continue
            for found in pattern.findall(path.read_text(encoding="utf-8")):
                n_found += 1
                expect(found in right, f"{path.relative_to(SOURCE)} says {found}")
    expect(n_found > 0, "the id was found nowhere")
    config = pathlib.Path(CONFIG).read_text(encoding="utf-8")
    expect(f'#define DEMARC_APP_ID "{APP_ID}"' in config, "config.h has another id")
    expect(f'#define DEMARC_APP_PATH "{PATH}"' in config, "config.h has another path")


run([
    ("desktop entry", check_desktop),
    ("service file", check_service),
    ("component", check_component),
    ("words", check_words),
    ("promises", check_promises),
    ("version", check_version),
    ("schema", check_schema),
    ("resources", check_resources),
    ("one id everywhere", check_one_id),
])
