#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Format and project rules over everything; clang-tidy over what differs from the last commit shared with the remote, or with
# `--all`, or where nothing is shared yet, over everything. It reads the sources in the batches of build/lint, because
# headers are most of its work. One version of the tools, because each version words and finds things differently.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

readonly format=clang-format-19 tidy=clang-tidy-19
for tool in "$format" "$tidy"; do
    command -v "$tool" >/dev/null || { printf 'lint: %s is missing; ./dev lint installs it\n' "$tool" >&2; exit 1; }
done

failed=0
complain() { printf 'lint: %s\n' "$*" >&2; failed=1; }

mapfile -t sources < <(git ls-files --cached --others --exclude-standard '*.cpp' '*.h')
unformatted=$(printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 40 "$format" --dry-run 2>&1 | sed -n 's/^\([^:]*\):.*warning:.*/\1/p' | sort -u)
[ -z "$unformatted" ] || complain "not formatted ($format -i):
$unformatted"

unmarked=$(grep -L '^// SPDX-License-Identifier: GPL-3.0-or-later$' "${sources[@]}" || true)
[ -z "$unmarked" ] || complain "no licence is named (SPDX):
$unmarked"

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

# The batches the build knows (a folder may hold old ones), the longest first so that no core is left with one at the end.
batches_of_everything() {
    sed -n 's/.*"file": "\(.*\/Unity\/[^"]*\)".*/\1/p' build/lint/compile_commands.json |
        grep -v -e "^$PWD/build/lint/tests/" -e '/resources/' | xargs wc -l | sort -rn | awk '$2 != "total" { print $2 }'
}

# Sources that differ from `$1`, and those that include a header that does.
changed_sources() {
    local changed header
    mapfile -t changed < <({ git diff --name-only --diff-filter=d "$1"; git ls-files --others --exclude-standard; } | sort -u)
    for header in "${changed[@]}"; do
        case "$header" in
            .clang-tidy) git ls-files '*.cpp' ;;
            *.cpp) printf '%s\n' "$header" ;;
            *.h) git grep -lF "#include \"$header\"" -- '*.cpp' || true ;;
        esac
    done | sort -u
}

mapfile -t batches < <(batches_of_everything)
if [ "${1:-}" != --all ] && base=$(git merge-base HEAD '@{upstream}' 2>/dev/null); then
    changed=$(changed_sources "$base")
    mapfile -t batches < <([ -z "$changed" ] || printf '%s\n' "${batches[@]}" | xargs grep -lFf <(printf '%s\n' "$changed" | sed "s|.*|\"$PWD/&\"|"))
fi
if [ ${#batches[@]} -gt 0 ]; then
    # GCC's warnings that clang does not know are no finding; cmake/lint stands in for a header that clang cannot read.
    printf '%s\0' "${batches[@]}" |
        xargs -0 -P "$(nproc)" -n 1 "$tidy" -p build/lint --quiet --extra-arg=-Wno-unknown-warning-option "--extra-arg-before=-I$PWD/cmake/lint" >build/tidy.log 2>build/tidy.err ||
        complain "$tidy:
$(grep -hE '(warning|error):' build/tidy.log | sed "s|^$PWD/||" | sort -u | grep . || tail -n 20 build/tidy.err)"
fi

exit "$failed"
