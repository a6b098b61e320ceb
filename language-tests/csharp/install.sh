#!/usr/bin/env bash
# The compiler and the run time of Mono; where there is no apt-get, or no right to use it, they are only named.
set -euo pipefail

packages=(mono-mcs mono-runtime libmono-system-core4.0-cil)
if command -v mcs >/dev/null && command -v mono >/dev/null; then
  mcs --version
elif command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get install -y --no-install-recommends "${packages[@]}" \
    || { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; }
  mcs --version
else
  echo "Missing: mcs and mono. Install the packages ${packages[*]} of Debian or Ubuntu, or Mono itself." >&2
  exit 1
fi
