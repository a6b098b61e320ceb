#!/usr/bin/env bash
# Python's checkers, in a virtual environment of their own. What is there already stays.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v python3 > /dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    apt-get install -y --no-install-recommends python3 python3-venv
  else
    echo "python3 (3.9 or later) with its module venv is missing." >&2
    exit 1
  fi
fi
if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
fi
if ! cmp -s requirements.txt .venv/installed.txt; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  .venv/bin/pyright --version # Fetches what it needs to run.
  cp requirements.txt .venv/installed.txt
fi
