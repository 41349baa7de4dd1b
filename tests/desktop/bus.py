#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the real accessibility bus through unlock, find and open, as a screen reader does.

bus.py PROGRAM BOOK PASSPHRASE: starts the program inside Xvfb and a private session bus (see the test that
calls it), finds controls by role and name only, types with real key events. Exits 0 when all was heard."""
import os, subprocess, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def walk(node, depth=0):
    if node is None or depth > 30:
        return
    yield node
    for i in range(min(node.get_child_count(), 60)):
        try:
            child = node.get_child_at_index(i)
        except Exception:
            continue
        yield from walk(child, depth + 1)

def app():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        a = desktop.get_child_at_index(i)
        if a is not None and "village-ledger" in (a.get_name() or ""):
            return a
    return None

def find(role, name=None, wait=15):
    end = time.time() + wait
    while time.time() < end:
        root = app()
        if root is not None:
            for n in walk(root):
                try:
                    if n.get_role_name() != role or not n.get_state_set().contains(Atspi.StateType.SHOWING):
                        continue
                    if name is None or name in (n.get_name() or ""):
                        return n
                except Exception:
                    continue
        time.sleep(0.2)
    root = app()
    seen = [(n.get_role_name(), n.get_name()) for n in walk(root)] if root else "no program on the bus"
    sys.exit("not heard: %s %r; heard: %s" % (role, name, seen))

def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)

def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

program, book, passphrase = sys.argv[1:4]
process = subprocess.Popen([program, book])
try:
    field = find("password text", "口令")
    Atspi.Component.grab_focus(field)
    time.sleep(0.5)
    type_text(passphrase)
    keys("Return")
    find("text", "查人", 30)
    time.sleep(1.0)
    keys("ctrl+f")
    type_text("yaohua")
    row = find("list item", "姚花")
    heard = row.get_name()
    for word in ("性别 男", "户主 本人"):
        if word not in heard:
            sys.exit("the row does not say %r: %r" % (word, heard))
    if "19750720" in heard:
        sys.exit("the row reads an ID number aloud")
    keys("Down")
    time.sleep(0.3)
    keys("Return")
    name = find("text", "姓名")
    if Atspi.Text.get_text(name, 0, -1) != "姚花":
        sys.exit("the form holds %r" % Atspi.Text.get_text(name, 0, -1))
    # Qt names a combo box by its value on this bus; what it is for comes by its labelled-by relation.
    labels = set()
    for n in walk(app()):
        if n.get_role_name() == "combo box" and n.get_state_set().contains(Atspi.StateType.SHOWING):
            for r in n.get_relation_set():
                if r.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    labels.update(r.get_target(i).get_name() for i in range(r.get_n_targets()))
    if not {"性别", "与户主关系", "民族"} <= labels:
        sys.exit("combo boxes without a spoken label: %r" % labels)
    keys("Escape")
    print("heard: unlock, find, open")
finally:
    process.kill()
