#!/usr/bin/env bash
# The step of action.yml: inputs come as variables, never as text of a script, so that no input is run.
set -euo pipefail

arguments=(check --format "$MLDEPLOY_FORMAT")
if [ -n "$MLDEPLOY_REGION" ]; then arguments+=(--region "$MLDEPLOY_REGION"); fi
if [ -n "$MLDEPLOY_BASELINE" ]; then arguments+=(--baseline "$MLDEPLOY_BASELINE"); fi
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then arguments+=("$path"); fi
done <<<"$MLDEPLOY_PATHS"

run="$(dirname "$0")/cli.sh"
code=0
if [ -n "$MLDEPLOY_OUTPUT" ]; then
  "$run" "${arguments[@]}" >"$MLDEPLOY_OUTPUT" || code=$?
else
  "$run" "${arguments[@]}" || code=$?
fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [ "$code" -eq 1 ] && [ "$MLDEPLOY_FAIL" != true ]; then code=0; fi
exit "$code"
