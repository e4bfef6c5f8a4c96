#!/usr/bin/env python3
# check-activation.py: the bus starts the program, by the service file that is installed
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: with-display check-activation.py DEMARC APP_ID SERVICE

The bus of with-display is asked to look for services in the person's folder, which is empty: the
service file is put there, with this build's program in place of the one that would be installed.
"""

import os
import pathlib
import re
import subprocess
import sys

from tap import expect, expect_equal, run

DEMARC = os.path.abspath(sys.argv[1])
APP_ID, SERVICE = sys.argv[2:]
PATH = "/" + APP_ID.replace(".", "/")


def call(*words):
    # A limit, so that a program that hangs is told apart from one that is slow.
    return subprocess.run(words, capture_output=True, text=True, timeout=60)


def gdbus(destination, path, method, *arguments):
    result = call("gdbus", "call", "--session", "--dest", destination, "--object-path", path,
                  "--method", method, *arguments)
    expect_equal(result.returncode, 0, f"{method}: {result.stderr}")
    return result.stdout.strip()


def has_owner():
    return gdbus("org.freedesktop.DBus", "/org/freedesktop/DBus",
                 "org.freedesktop.DBus.NameHasOwner", APP_ID) == "(true,)"


def tell_display():
    """What a desktop tells its bus when the person has logged in."""
    names = [name for name in ("DISPLAY", "XAUTHORITY") if name in os.environ]
    gdbus("org.freedesktop.DBus", "/org/freedesktop/DBus",
          "org.freedesktop.DBus.UpdateActivationEnvironment",
          "{" + ", ".join(f"'{name}': '{os.environ[name]}'" for name in names) + "}")


def check_found():
    tell_display()
    folder = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "dbus-1" / "services"
    folder.mkdir(parents=True)
    text = pathlib.Path(SERVICE).read_text(encoding="utf-8")
    text, n_changed = re.subn(r"^Exec=\S+", "Exec=" + DEMARC, text, flags=re.M)
    expect_equal(n_changed, 1, "Exec lines")
    (folder / pathlib.Path(SERVICE).name).write_text(text, encoding="utf-8")
    gdbus("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.ReloadConfig")
    names = gdbus("org.freedesktop.DBus", "/org/freedesktop/DBus",
                  "org.freedesktop.DBus.ListActivatableNames")
    expect(f"'{APP_ID}'" in names, "the bus does not list the program")
    expect(not has_owner(), "the program runs already")


def check_opens():
    gdbus(APP_ID, PATH, "org.freedesktop.Application.Open", "['demarc:explore/rds']", "{}")
    expect(has_owner(), "the program does not run")
    actions = gdbus(APP_ID, f"{PATH}/window/1", "org.gtk.Actions.List")
    expect("'show-sidebar'" in actions, f"the window's actions are {actions}")


def check_same_window():
    gdbus(APP_ID, PATH, "org.freedesktop.Application.Activate", "{}")
    result = call("gdbus", "call", "--session", "--dest", APP_ID, "--object-path",
                  f"{PATH}/window/2", "--method", "org.gtk.Actions.List")
    expect(result.returncode != 0, "a second window was opened")


def check_quits():
    gdbus(APP_ID, PATH, "org.freedesktop.Application.ActivateAction", "quit", "[]", "{}")
    # Either the program is gone, or the bus has started it anew, without a window.
    result = call("gdbus", "call", "--session", "--dest", APP_ID, "--object-path",
                  f"{PATH}/window/1", "--method", "org.gtk.Actions.List")
    expect(result.returncode != 0, "the window is still there")


run([
    ("the bus finds the program", check_found),
    ("a link opens a window", check_opens),
    ("a second start keeps to that window", check_same_window),
    ("quits", check_quits),
])
