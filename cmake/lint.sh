#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Format, project rules and clang-tidy. `--all` tidies every file; otherwise what differs from the last commit that the
# main branch shares with its remote, or from the last commit.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

failed=0
complain() { printf 'lint: %s\n' "$*" >&2; failed=1; }

mapfile -t sources < <(git ls-files '*.cpp' '*.h')
base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || git rev-parse HEAD)
mapfile -t changed < <({ git diff --name-only --diff-filter=d "$base" -- '*.cpp' '*.h'; git ls-files --others --exclude-standard '*.cpp' '*.h'; } | sort -u)

if [ "${1:-}" = --all ]; then formatted=("${sources[@]}"); else formatted=("${changed[@]}"); fi
for file in "${formatted[@]}"; do
    clang-format --dry-run -Werror "$file" >/dev/null 2>&1 || complain "$file is not formatted (clang-format -i $file)"
done

for file in "${sources[@]}"; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file has no SPDX header"
done

# Rules of the project that no compiler knows.
rule() { # pattern, folder, what to do instead
    local hits
    hits=$(git grep -nE "$1" -- "$2" ':!tests' || true)
    [ -z "$hits" ] || complain "$3
$hits"
}
rule '\b(TODO|FIXME|XXX)\b' '*.cpp' 'finish it, or leave it out'
rule '\b(TODO|FIXME|XXX)\b' '*.h' 'finish it, or leave it out'
rule 'QMessageBox::(question|warning|information|critical)\(|[.>]exec\(\)' 'client/page client/dialog client/widget' 'show dialogs with open()'
rule 'system_clock::now' 'storage/service storage/docket storage/repository forms' 'take the time from a Clock'
rule 'QNetwork|QTcp|QUdp|QSsl' 'client' 'nothing connects to a network'
rule 'sqlite3_blob_write' 'storage' 'it fires no trigger: the journal would not know'

if [ "${1:-}" = --all ]; then mapfile -t tidied < <(git ls-files 'storage/*.cpp' 'i18n/*.cpp' 'forms/*.cpp' 'client/*.cpp')
else mapfile -t tidied < <(printf '%s\n' "${changed[@]}" | grep -E '^(storage|i18n|forms|client)/.*\.cpp$' || true); fi
if [ ${#tidied[@]} -gt 0 ] && [ -n "${tidied[0]}" ]; then
    printf '%s\n' "${tidied[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet >build/tidy.log 2>/dev/null ||
        { grep -E 'warning:|error:' build/tidy.log >&2 || true; complain "clang-tidy: see build/tidy.log"; }
fi

exit "$failed"
