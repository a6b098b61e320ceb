#!/usr/bin/env bash
# The example of custom templates needs PHP 8.2 or later on the PATH.
set -euo pipefail

if command -v php >/dev/null; then
  php --version | head -n 1
elif command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends php-cli
else
  echo "PHP is missing: install php-cli 8.2 or later." >&2
  exit 1
fi
