#!/usr/bin/env bash
# What the GitHub action runs: annotations on standard output, a summary for the page of the run, and SARIF.
# One run of the check would be enough for one of them; three of the same batch say the same.
set -uo pipefail

read -r -a paths <<< "${FACTDIFF_PATHS:-articles}"
read -r -a arguments <<< "${FACTDIFF_ARGUMENTS:-}"

factdiff check ${arguments[@]+"${arguments[@]}"} --format github --quiet -- "${paths[@]}"
status=$?
if [ "$status" -le 2 ]; then
    factdiff check ${arguments[@]+"${arguments[@]}"} --format markdown --quiet -- "${paths[@]}" \
        >> "${GITHUB_STEP_SUMMARY:-/dev/null}" 2> /dev/null
    factdiff check ${arguments[@]+"${arguments[@]}"} --format sarif --quiet --output "${FACTDIFF_SARIF:-factdiff.sarif}" \
        -- "${paths[@]}" 2> /dev/null
fi
echo "status=$status" >> "${GITHUB_OUTPUT:-/dev/null}"
