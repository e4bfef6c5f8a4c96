#!/usr/bin/env python3
# check-install.py: an installation holds what it should, and works
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-install.py BUILD APP_ID BINDIR DATADIR LIBEXECDIR"""

import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

from tap import expect, expect_equal, run

BUILD, APP_ID, BINDIR, DATADIR, LIBEXECDIR = sys.argv[1:]

PROGRAMS = [f"{BINDIR}/demarc", f"{BINDIR}/demarc-cli", f"{LIBEXECDIR}/demarc-draw"]
DATA = [
    f"{DATADIR}/applications/{APP_ID}.desktop",
    f"{DATADIR}/demarc/FORMAT.md",
    f"{DATADIR}/demarc/TALKS.md",
    f"{DATADIR}/demarc/talk.schema.json",
    f"{DATADIR}/demarc/model.schema.json",
    f"{DATADIR}/dbus-1/services/{APP_ID}.service",
    f"{DATADIR}/glib-2.0/schemas/{APP_ID}.gschema.xml",
    f"{DATADIR}/icons/hicolor/scalable/apps/{APP_ID}.svg",
    f"{DATADIR}/icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg",
    f"{DATADIR}/metainfo/{APP_ID}.metainfo.xml",
]


class Installation:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def find(self, path):
        return self.folder / path.lstrip("/")

    def call(self, path, *words):
        return subprocess.run([self.find(path), *words], capture_output=True, text=True,
                              cwd=self.folder)

    def check_installs(self):
        meson = shutil.which("meson")
        expect(meson is not None, "meson is missing")
        result = subprocess.run([meson, "install", "-C", BUILD, "--no-rebuild", "--quiet",
                                 "--destdir", self.folder], capture_output=True, text=True)
        expect_equal(result.returncode, 0, result.stdout + result.stderr)

    def check_files(self):
        """All files and no other, apart from translations."""
        found = sorted("/" + str(path.relative_to(self.folder)) for path in self.folder.rglob("*")
                       if not path.is_dir() and "LC_MESSAGES" not in path.parts)
        expected = sorted(PROGRAMS + DATA)
        expect(set(found) == set(expected),
               f"missing: {sorted(set(expected) - set(found))}\n"
               f"not expected: {sorted(set(found) - set(expected))}")

    def check_modes(self):
        for path, mode in [(path, 0o755) for path in PROGRAMS] + [(path, 0o644) for path in DATA]:
            found = stat.S_IMODE(self.find(path).stat().st_mode)
            expect_equal(oct(found), oct(mode), f"mode of {path}")

    def check_schema(self):
        folder = self.find(f"{DATADIR}/glib-2.0/schemas")
        compiled = self.folder / "compiled"
        compiled.mkdir()
        result = subprocess.run(["glib-compile-schemas", "--strict", f"--targetdir={compiled}",
                                 folder], capture_output=True, text=True)
        expect_equal((result.returncode, result.stderr), (0, ""), "glib-compile-schemas")
        expect((compiled / "gschemas.compiled").stat().st_size > 0, "the compiled schema is empty")

    def check_cli(self):
        result = self.call(f"{BINDIR}/demarc-cli", "who", "guest-os", "rds")
        expect_equal((result.returncode, result.stderr), (0, ""), "demarc-cli who")
        expect("AWS" in result.stdout, f"demarc-cli who says {result.stdout!r}")

    def check_draw(self):
        result = self.call(f"{LIBEXECDIR}/demarc-draw", "rds", "-o", "rds.svg")
        expect_equal((result.returncode, result.stderr), (0, ""), "demarc-draw")
        expect("<svg " in (self.folder / "rds.svg").read_text(encoding="utf-8"), "no SVG was drawn")

    def check_window_program(self):
        """The words of the call are looked at before a display is asked for."""
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)
        result = self.call(f"{BINDIR}/demarc", "--version")
        expect_equal((result.returncode, result.stderr), (0, ""), "demarc --version")
        expect(result.stdout.startswith("demarc "), f"demarc --version says {result.stdout!r}")


def main():
    # A sanitizer's list of suppressions is no complaint.
    if "LSAN_OPTIONS" in os.environ:
        os.environ["LSAN_OPTIONS"] += ":print_suppressions=0"
    with tempfile.TemporaryDirectory(prefix="demarc-install-") as folder:
        installation = Installation(folder)
        run([
            ("meson installs", installation.check_installs),
            ("files", installation.check_files),
            ("modes", installation.check_modes),
            ("schema", installation.check_schema),
            ("demarc-cli answers", installation.check_cli),
            ("demarc-draw draws", installation.check_draw),
            ("demarc starts", installation.check_window_program),
        ])


main()
