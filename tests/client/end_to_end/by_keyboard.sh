#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# by_keyboard.sh AMPARO AMPARO_CLI: works in the real program by keyboard alone, from unlocking to a checklist in
# Spanish, then kills it while a draft is being typed: no name may be left in any file but the encrypted vault and
# the paper that was asked for. With AMPARO_PICTURES=folder the screen is kept there at every step (XWD).
set -euo pipefail
readonly amparo=$1 cli=$2
readonly passphrase="granite otter velvet seven lantern harbor"

for tool in Xvfb xdotool pdftotext; do
    command -v "$tool" >/dev/null || { echo "Skipped: $tool is not installed."; exit 77; }
done

root=$(mktemp -d "${TMPDIR:-/tmp}/amparo-windows-XXXXXX")
readonly root
screen= program=
finish() {
    local code=$?
    trap - EXIT
    [ -z "$program" ] || kill -9 "$program" 2>/dev/null || true
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$root"
    exit "$code"
}
trap finish EXIT
fail() { echo "$*" >&2; [ ! -s "$root/log/stderr" ] || cat "$root/log/stderr" >&2; exit 1; }

# Everything the program could write to is below $root.
mkdir -p "$root"/{home,config,data,cache,state,run,tmp,log,screen,clinic,papers,given}
chmod 700 "$root/run"
export HOME=$root/home TMPDIR=$root/tmp XDG_CONFIG_HOME=$root/config XDG_DATA_HOME=$root/data
export XDG_CACHE_HOME=$root/cache XDG_STATE_HOME=$root/state XDG_RUNTIME_DIR=$root/run
export DBUS_SESSION_BUS_ADDRESS="unix:path=$root/run/no-bus" QT_QPA_PLATFORM=xcb QT_FORCE_STDERR_LOGGING=1
unset WAYLAND_DISPLAY LC_ALL LC_MESSAGES LANGUAGE
export LANG=C.UTF-8

# A clinic with one client, who came as a spreadsheet.
export AMPARO_VAULT=$root/clinic/Clinic.amparo AMPARO_USER=maria AMPARO_PASSPHRASE_FILE=$root/given/passphrase
printf '%s\n' "$passphrase" >"$AMPARO_PASSPHRASE_FILE"
cat >"$root/given/sheet.csv" <<'SHEET'
A-Number;Nombre(s);Apellido(s);Idioma;Corte;Fecha de audiencia;Hora
A204117793;Filomena;Núñez Ixcoy;español;SND;2031-03-12;8:30 AM
SHEET
"$cli" vault create --clinic "Puerta Abierta" --no-recovery >/dev/null
"$cli" import "$root/given/sheet.csv" >/dev/null

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -fbdir "$root/screen" 3>"$root/run/display" 2>/dev/null &
screen=$!
for _ in $(seq 100); do [ -s "$root/run/display" ] && break; sleep 0.1; done
[ -s "$root/run/display" ] || { echo "Skipped: Xvfb does not start."; exit 77; }
DISPLAY=:$(cat "$root/run/display")
export DISPLAY

step=0
look() {
    step=$((step + 1))
    [ -z "${AMPARO_PICTURES:-}" ] || cp "$root/screen/Xvfb_screen0" "$AMPARO_PICTURES/$(printf %02d "$step")-$1.xwd"
}
# Waits until the program has nothing to do: it used no processor time for a while.
settle() {
    local before now quiet=0
    before=$(cut -d' ' -f14,15 "/proc/$program/stat")
    for _ in $(seq 200); do
        sleep 0.1
        now=$(cut -d' ' -f14,15 "/proc/$program/stat" 2>/dev/null) || fail "The program ended."
        [ "$now" = "$before" ] && quiet=$((quiet + 1)) || quiet=0
        [ "$quiet" -lt 4 ] || return 0
        before=$now
    done
}
windows() { xdotool search --onlyvisible --pid "$program" 2>/dev/null || true; }
# Without a window manager nobody gives the newest window the keys.
take_keys() { xdotool windowfocus --sync "$(windows | sort -n | tail -1)"; settle; }
keys() { xdotool key --delay 40 "$@"; settle; }
letters() { xdotool type --delay 15 "$1"; settle; }

"$amparo" --lang es "$AMPARO_VAULT" 2>"$root/log/stderr" &
program=$!
for _ in $(seq 150); do [ -n "$(windows)" ] && break; sleep 0.2; done
[ -n "$(windows)" ] || fail "No window opened."
settle
take_keys

letters maria
keys Tab
letters "$passphrase"
look unlock
unlocking=$(windows)
keys Return
for _ in $(seq 100); do [ "$(windows)" != "$unlocking" ] && [ -n "$(windows)" ] && break; sleep 0.2; done
settle
take_keys
look today

keys ctrl+k
letters "nunez filo"
keys Return
look people
keys Return
look case
keys ctrl+p
look papers
keys Tab Down # from the list of checklists to its languages: Spanish only
keys Tab Tab space
look preview-asked
take_keys
look preview
keys Tab space # from Print to Save as PDF
take_keys
letters "$root/papers/lista.pdf"
look save
keys Return
for _ in $(seq 50); do [ -s "$root/papers/lista.pdf" ] && break; sleep 0.2; done
look saved
[ -s "$root/papers/lista.pdf" ] || fail "No checklist was saved."
[ "$(stat -c %a "$root/papers/lista.pdf")" = 600 ] || fail "Others may read the checklist."
pdftotext -layout "$root/papers/lista.pdf" "$root/papers/lista.txt"
for words in "Qué traer a su cita" "Filomena"; do
    grep -qF "$words" "$root/papers/lista.txt" || fail "The checklist does not say: $words"
done
! grep -qF "What to bring" "$root/papers/lista.txt" || fail "The Spanish checklist is English too."

# Back to the window, and in the middle of an intake the battery dies.
take_keys
keys Escape
take_keys
keys ctrl+n
take_keys
letters "Zoraida Quetzaltepec"
keys Tab
letters "Xolotlan"
sleep 1 # what is typed is parked after half a second
look intake
kill -9 "$program"
wait "$program" 2>/dev/null || true
program=

# The same letters may stand in a file as UTF-8 or as Qt's UTF-16.
rm -rf "$root/papers" "$root/given"
for word in Filomena Núñez Nunez Ixcoy 204117793 204-117-793 Zoraida Quetzaltepec Xolotlan "$passphrase"; do
    for coding in UTF-8 UTF-16LE; do
        pattern=$(printf %s "$word" | iconv -f UTF-8 -t "$coding" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')
        ! found=$(LC_ALL=C grep -raliP "$pattern" "$root" --exclude-dir=screen) || fail "\"$word\" is in: $found"
    done
done
