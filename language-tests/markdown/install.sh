#!/usr/bin/env bash
# What builds sites of Markdown, the newest of each: of npm, of PyPI, of crates, and Jekyll and Asciidoctor of Debian. What is there already stays.
set -euo pipefail
cd "$(dirname "$0")"

mdbook=0.5.4

missing=()
command -v npm >/dev/null || missing+=(nodejs npm)
command -v python3 >/dev/null || missing+=(python3 python3-venv)
command -v jekyll >/dev/null || missing+=(jekyll)
command -v asciidoctor >/dev/null || missing+=(asciidoctor)
if [ "${#missing[@]}" -gt 0 ]; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}, as Debian and Ubuntu call them; Node 20 or newer, Python 3.11 or newer." >&2
    exit 1
  fi
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi
jekyll --version
asciidoctor --version

if [ ! -d node_modules ] || [ package-lock.json -nt node_modules ]; then
  npm ci --no-audit --no-fund
  touch node_modules
fi

if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
fi
if ! cmp -s requirements.txt .venv/installed.txt; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/installed.txt
fi

if ! .tools/bin/mdbook --version 2>/dev/null | grep -q "$mdbook"; then
  if ! command -v cargo >/dev/null; then
    echo "Cargo is missing, which builds mdBook: install Rust." >&2
    exit 1
  fi
  cargo install --quiet --locked --no-default-features --root .tools --version "$mdbook" mdbook
fi
.tools/bin/mdbook --version
