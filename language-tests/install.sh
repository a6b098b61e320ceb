#!/usr/bin/env bash
# Installs what the tests of languages need and a machine may lack, below language-tests/<language>:
#
#     language-tests/install.sh            # all languages
#     language-tests/install.sh go python  # some
#
# What is there already stays. Programs of the operating system, such as Go itself, are named when they are missing.
set -euo pipefail
cd "$(dirname "$0")"

languages=("$@")
if [ "${#languages[@]}" -eq 0 ]; then
  for script in */install.sh; do
    languages+=("$(dirname "$script")")
  done
fi
for language in "${languages[@]}"; do
  if [ ! -f "$language/install.sh" ]; then
    echo "There is no language $language here." >&2
    exit 2
  fi
  echo "$language:"
  (cd "$language" && bash install.sh)
done
