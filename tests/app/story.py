#!/usr/bin/python3
# story.py DEMARC: what a person does with the program, through the eyes of a screen reader.
# Every step waits, up to a deadline, until what it is about can be heard.
# SPDX-FileCopyrightText: 2026 The Demarc developers
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import re
import subprocess
import sys
import time
import warnings

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

# There is no other way to ask for the names of actions.
warnings.simplefilter('ignore', DeprecationWarning)

PATIENCE = 60
CONTROLS = ('push button', 'toggle button', 'entry', 'text', 'image', 'combo box', 'check box',
            'slider', 'list item', 'link', 'spin button', 'radio button')
LAYER = re.compile(r'^(?P<title>[^:]+): (?P<owner>.+), layer (?P<place>\d+) of 14(, selected)?$')


def wait(what, find):
    """Asks again and again until there is an answer."""
    deadline = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while time.monotonic() < deadline:
        try:
            found = find()
        except (GLib.Error, AttributeError):
            found = None  # what was looked at has gone meanwhile
        if found:
            return found
        while context.pending():
            context.iteration(False)
        subprocess.run(['xdotool', 'getmouselocation'], stdout=subprocess.DEVNULL, check=True)
    raise AssertionError(f'waited too long: {what}')


def walk(node):
    """Everything in a node; nothing in one that is not there (yet, or any more)."""
    for i in range(0 if node is None else node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child
            yield from walk(child)


def find_window():
    for i in range(Atspi.get_desktop(0).get_child_count()):
        application = Atspi.get_desktop(0).get_child_at_index(i)
        if application is not None and 'demarc' in (application.get_name() or '').lower():
            for k in range(application.get_child_count()):
                return application.get_child_at_index(k)
    return None


def names(role=None):
    return [node.get_name() or '' for node in walk(find_window())
            if role is None or node.get_role_name() == role]


def find(test):
    return next((node for node in walk(find_window()) if test(node)), None)


def layers():
    found = [node for node in walk(find_window()) if LAYER.match(node.get_name() or '')]
    return found if len(found) == 14 else None


def has_name(test):
    return any(test(name) for name in names())


def moves():
    """The line that tells what changed hands."""
    return [name for name in names('label') if re.match(r'(Moved to|Now )', name)]


def act(node):
    """Does the one thing that a node is there for."""
    assert Atspi.Action.get_n_actions(node) > 0, f'{node.get_name()} has no action'
    assert Atspi.Action.do_action(node, 0), f'{node.get_name()} does not act'


def press(*keys):
    subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)


def write(text):
    subprocess.run(['xdotool', 'type', text], check=True)


def focused():
    node = find(lambda n: n.get_state_set().contains(Atspi.StateType.FOCUSED))
    return '' if node is None else node.get_name() or ''


def search_entry():
    return find(lambda n: n.get_role_name() in ('entry', 'text')
                and (n.get_name() or '').startswith('Search'))


def searched():
    """What stands in the search field."""
    for node in (search_entry(), *walk(search_entry())):
        if node is not None and 'Text' in node.get_interfaces():
            return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return None


def choose(words, title):
    """Searches for a service and takes the first thing found."""
    press('ctrl+f')
    wait('the keyboard is in the search field',
         lambda: searched() is not None and 'Search' in focused())
    write(words)
    wait(f'{words} is searched for', lambda: searched() == words)
    press('Return')
    wait(f'{title} is shown', lambda: title in names('label'))


def step_start():
    wait('the window is there', find_window)
    wait('the diagram has 14 layers', layers)
    wait('services are listed',
         lambda: has_name(lambda n: re.match(r'Amazon EC2, \d+ of 14 layers yours', n)))


def step_choose_service():
    choose('rds', 'Amazon RDS')
    wait('the layers are those of the service',
         lambda: has_name(lambda n: n.startswith('Guest operating system: AWS answers for it')))


def step_layers():
    matches = [LAYER.match(node.get_name()) for node in wait('14 layers', layers)]
    assert sorted(int(m['place']) for m in matches) == list(range(1, 15))
    assert len({m['title'] for m in matches}) == 14
    for match in matches:
        assert re.search(r'yours|AWS', match['owner']), match.group(0)
    for node in layers():
        assert node.get_role_name() == 'push button', node.get_role_name()


def step_activate_layer():
    title = 'Guest operating system'
    act(next(n for n in wait('14 layers', layers) if n.get_name().startswith(title)))
    wait('the layer is said to be selected',
         lambda: has_name(lambda n: n.startswith(title) and n.endswith(', selected')))
    details = wait('the details tell of the layer',
                   lambda: [n for n in names() if n.startswith(f'{title}. On Amazon RDS: AWS')])
    assert len(details[0]) > 80, details
    for heading in ('You. ', 'AWS. ', 'Who says what. ', 'On all services. ', 'Sources. '):
        wait(f'{heading} is told', lambda: has_name(lambda n: n.startswith(heading)))


def step_what_moved():
    choose('ec2', 'Amazon EC2')
    line = wait('what moved is told', moves)[0]
    assert 'guest operating system' in line, line
    wait('the window announces it', lambda: line in find_window().get_name())


def step_variant():
    choose('ecs', 'Amazon ECS')
    button = wait('there are variants', lambda: find(
        lambda n: 'Fargate' in (n.get_name() or '') and n.get_role_name() in CONTROLS[:2]))
    before = moves()
    act(button)
    wait('the variant is said to be chosen',
         lambda: has_name(lambda n: 'Fargate' in n and n.endswith(', chosen')))
    wait('what moved is told', lambda: moves() not in ([], before))


def step_keys():
    press('F6')
    first = wait('the keyboard is in the diagram', lambda: LAYER.match(focused()))
    press('Home')
    wait('the first layer is focused', lambda: ', layer 1 of 14' in focused())
    press('Down')
    wait('the second layer is focused', lambda: ', layer 2 of 14' in focused())
    press('End')
    wait('the last layer is focused', lambda: ', layer 14 of 14' in focused())
    title = LAYER.match(focused())['title']
    press('1')
    wait('the first category is shown', lambda: 'Infrastructure services' in names('label'))
    press('Right')
    wait('the next category is shown', lambda: 'Container services' in names('label'))
    press('3')
    wait('the third category is shown', lambda: 'Abstracted services' in names('label'))
    wait('the keyboard is on the same layer', lambda: focused().startswith(title))
    press('space')
    wait('the layer is selected', lambda: focused().endswith(', selected'))
    press('Escape')
    wait('the whole is shown',
         lambda: LAYER.match(focused()) and not focused().endswith(', selected'))
    press('alt+Left')
    press('alt+Left')
    assert first


def step_escape_in_search():
    press('ctrl+f')
    wait('the keyboard is in the search field', lambda: 'Search' in focused())
    write('xyzzy')
    wait('nothing is found', lambda: has_name(lambda n: n.startswith('Nothing found for')))
    press('Escape')
    wait('Escape clears the search', lambda: searched() == '')


def menu_item():
    return find(lambda n: n.get_name() == 'Keyboard Shortcuts'
                and n.get_state_set().contains(Atspi.StateType.VISIBLE))


def step_escape_in_menu():
    press('F10')
    wait('the menu is open', menu_item)
    press('Escape')
    wait('Escape closes the menu', lambda: menu_item() is None)


def step_names():
    nameless = []
    for node in walk(find_window()):
        role, name = node.get_role_name(), node.get_name() or ''
        if role in CONTROLS and (not name or re.match(r'(Gtk|Gdk|Demarc)[A-Z]', name)):
            parent = node.get_parent()
            nameless.append(f'{role} {name!r} in {parent.get_role_name()} {parent.get_name()!r}')
    assert not nameless, '\n'.join(nameless)


STEPS = (step_start, step_choose_service, step_layers, step_activate_layer, step_names,
         step_what_moved, step_variant, step_keys, step_escape_in_search, step_escape_in_menu)


def environment():
    """GTK 4.8 forgets the names of actions whenever one is used from outside, and only traces that
    take ten times as long tell that from leaks of others. app/program looks for leaks of the
    program; here, everything else counts."""
    options = os.environ.get('ASAN_OPTIONS')
    if options is None:
        return os.environ
    return {**os.environ, 'ASAN_OPTIONS': options + ':detect_leaks=0'}


def main():
    # What they print is no part of this report.
    manager = subprocess.Popen(['openbox'], stdout=sys.stderr, stderr=sys.stderr)
    program = subprocess.Popen([sys.argv[1]], stdout=sys.stderr, env=environment())
    Atspi.init()
    print(f'1..{len(STEPS) + 1}', flush=True)
    failed = False
    for number, step in enumerate(STEPS, 1):
        try:
            step()
            print(f'ok {number} {step.__name__}', flush=True)
        except Exception as error:  # the steps that follow can still tell something
            failed = True
            print(f'not ok {number} {step.__name__}', flush=True)
            print('# ' + f'{type(error).__name__}: {error}'.replace('\n', '\n# '), flush=True)
    press('ctrl+q')
    ended = program.wait(PATIENCE)
    print('ok' if ended == 0 else 'not ok', len(STEPS) + 1, 'ends with status', ended, flush=True)
    manager.terminate()
    manager.wait()
    return 1 if failed or ended != 0 else 0


sys.exit(main())
