#!/usr/bin/env bash
# The example of custom templates needs Ruby 2.7 or later on the PATH; the literals that templates write are tried with a C compiler,
# too.
set -euo pipefail

missing=()
command -v ruby >/dev/null || missing+=(ruby)
command -v cc >/dev/null || missing+=(gcc libc6-dev)
if [ "${#missing[@]}" -gt 0 ]; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}, as Debian and Ubuntu call them; Ruby 2.7 or later." >&2
    exit 1
  fi
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi
ruby --version
