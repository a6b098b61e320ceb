#!/usr/bin/env bash
# The example of custom templates needs PHP 8.2 or later on the PATH; the literals that templates write are tried with Ruby and a
# C compiler, too.
set -euo pipefail

missing=()
command -v php >/dev/null || missing+=(php-cli)
command -v ruby >/dev/null || missing+=(ruby)
command -v cc >/dev/null || missing+=(gcc libc6-dev)
if [ "${#missing[@]}" -gt 0 ]; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}, as Debian and Ubuntu call them; PHP 8.2 or later." >&2
    exit 1
  fi
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi
php --version | head -n 1
ruby --version
