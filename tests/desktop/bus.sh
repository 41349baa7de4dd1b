#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bus.sh PROGRAM LEDGERCTL: a display, a window manager, a session bus and the accessibility bus, all private; then bus.py.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export HOME=$tmp XDG_CONFIG_HOME=$tmp XDG_RUNTIME_DIR=$tmp LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
chmod 700 "$tmp"
echo "huangniu chuanmen 88 lvye" >"$tmp/pw"
"$2" --passphrase-file "$tmp/pw" create "$tmp/b.book" --village 411399100200 --name 练习村 --account 李桂兰 >/dev/null
"$2" --passphrase-file "$tmp/pw" import "$tmp/b.book" residents "$here/../support/samples/roster_tidy_300.xlsx" >/dev/null
exec xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- bash -c '
  openbox >/dev/null 2>&1 &
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  sleep 1
  timeout 90 /usr/bin/python3 "$0" "$1" "$2" "huangniu chuanmen 88 lvye"' "$here/bus.py" "$1" "$tmp/b.book"
