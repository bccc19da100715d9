#!/usr/bin/env bash
# Runs the command line of this checkout, which is made when it is first called: for the hook and the action, which get sources.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -f "$root/server/dist/cli.cjs" ]; then
  (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund && npm run build) >&2
fi
exec node "$root/server/dist/cli.cjs" "$@"
