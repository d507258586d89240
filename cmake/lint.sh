#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Format, project rules and clang-tidy, over everything. clang-tidy reads the sources in the batches of build/lint, because
# headers are most of its work.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

failed=0
complain() { printf 'lint: %s\n' "$*" >&2; failed=1; }

mapfile -t sources < <(git ls-files '*.cpp' '*.h')
unformatted=$(printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 40 clang-format --dry-run 2>&1 | sed -n 's/^\([^:]*\):.*warning:.*/\1/p' | sort -u)
[ -z "$unformatted" ] || complain "not formatted (clang-format -i):
$unformatted"

for file in "${sources[@]}"; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file has no SPDX header"
done

# Rules of the project that no compiler knows.
rule() { # pattern, folders, what to do instead
    local hits
    # shellcheck disable=SC2086
    hits=$(git grep -nE "$1" -- $2 ':!tests' || true)
    [ -z "$hits" ] || complain "$3
$hits"
}
rule '\b(TODO|FIXME|XXX)\b' '*.cpp *.h' 'finish it, or leave it out'
rule 'QMessageBox::(question|warning|information|critical)\(|[.>]exec\(\)' 'client/page client/dialog client/widget' 'show dialogs with open()'
rule 'system_clock::now' 'storage/service storage/docket storage/repository forms' 'take the time from a Clock'
rule 'QNetwork|QTcp|QUdp|QSsl' 'client' 'nothing connects to a network'
rule 'sqlite3_blob_write' 'storage' 'it fires no trigger: the journal would not know'

find build/lint/storage build/lint/i18n build/lint/forms build/lint/client -path '*/Unity/*.cxx' -print0 |
    xargs -0 -P "$(nproc)" -n 2 clang-tidy -p build/lint --quiet --extra-arg=-Wno-unknown-warning-option >build/tidy.log 2>/dev/null ||
    complain "clang-tidy:
$(grep -E '(warning|error):' build/tidy.log | sort -u)"

exit "$failed"
