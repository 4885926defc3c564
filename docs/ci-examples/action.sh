#!/usr/bin/env bash
# What the GitHub action runs: one check that annotates, and writes a summary for the page of the run, and SARIF.
set -uo pipefail

read -r -a paths <<< "${FACTDIFF_PATHS:-articles}"
read -r -a arguments <<< "${FACTDIFF_ARGUMENTS:-}"
summary=$(mktemp)

factdiff check ${arguments[@]+"${arguments[@]}"} --format github --quiet \
    --also "markdown=$summary" --also "sarif=${FACTDIFF_SARIF:-factdiff.sarif}" -- "${paths[@]}"
status=$?
cat "$summary" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
rm -f "$summary"
echo "status=$status" >> "${GITHUB_OUTPUT:-/dev/null}"
