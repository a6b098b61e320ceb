#!/usr/bin/env bash
# The newest YAML language server, the oldest that we care for, and a Node that runs both.
set -euo pipefail
cd "$(dirname "$0")"

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

if ! command -v npm >/dev/null; then
  if ! command -v apt-get >/dev/null; then
    echo "npm is missing; install Node 20 or newer." >&2
    exit 1
  fi
  as_root apt-get update -q
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -q -y --no-install-recommends nodejs npm
fi

if [ ! -d node_modules ] || [ package-lock.json -nt node_modules ]; then
  npm ci
  touch node_modules
fi
