#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A CUPS of this test's own, with one queue that writes what it prints into a file. Usage: print.sh TEST
set -euo pipefail
test=$1
dir=$(mktemp -d)
trap 'kill "$cups" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$dir"' EXIT
mkdir -p "$dir"/{root,spool,state,cache,out}
mkdir -p "$dir/spool/tmp"
chmod 777 "$dir" "$dir/out" "$dir/spool" "$dir/spool/tmp"
user=$(id -un)
[ "$user" = root ] && user=lp
cat >"$dir/files.conf" <<CONF
ServerRoot $dir/root
RequestRoot $dir/spool
TempDir $dir/spool/tmp
StateDir $dir/state
CacheDir $dir/cache
ErrorLog $dir/error.log
AccessLog $dir/access.log
PageLog $dir/page.log
FileDevice Yes
User $user
Group $(id -gn "$user")
SystemGroup root $(id -gn)
CONF
cat >"$dir/cupsd.conf" <<CONF
LogLevel warn
Listen $dir/cups.sock
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
CONF
/usr/sbin/cupsd -f -c "$dir/cupsd.conf" -s "$dir/files.conf" &
cups=$!
export CUPS_SERVER=$dir/cups.sock
for _ in $(seq 100); do lpstat -r 2>/dev/null | grep -q 'is running' && break; sleep 0.1; done
ppd=$(find /usr/share/ppd -name 'Generic-PDF_Printer-PDF.ppd' | head -1)
lpadmin -p village -E -v "file://$dir/out/paper.pdf" -P "$ppd" 2>/dev/null
VL_QUEUE=village VL_PAPER=$dir/out/paper.pdf "$test"
