#!/usr/bin/env bash
# A star between slashes in pyright's `include` matches nothing, and a check of nothing is a success without a word.
#
# Guessed: `include: ["*/shop"]` checks the folder `shop` in each folder, as a shell or .gitignore would read it; and an `include`
# that matches no file is an error, or a warning at least, as a folder that is missing is.
# Found: pyright 1.1.414 analyses no file with `*/shop`, nor with `a/*/more.py`, `a*/shop` or `*/*`, says "0 errors" and ends with 0.
#   `**/shop` checks all of them, and `a/*` what is in `a`. A missing folder without a star is named, and the end is 0 as well.
#   So a check of generated code has to look at `filesAnalyzed` of `--outputjson`, or it may see one file of 189, as ours did.
#
# Needs bash and python3; installs into a folder of its own. Ends with 1 if this is no longer so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() {
  echo "changed: $1" >&2
  exit 1
}

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check 'pyright[nodejs]==1.1.414'

mkdir -p project/a/shop project/b/shop
for file in a/shop/__init__.py a/shop/more.py b/shop/__init__.py; do
  echo 'x: int = "no number"' > "project/$file"
done

# How many files are analysed, and the exit code.
analysed() {
  local code=0
  echo "{\"include\": [\"$1\"]}" > project/pyrightconfig.json
  (cd project && ../env/bin/pyright --outputjson) > out.json 2> err.txt || code=$?
  echo "$(grep -o '"filesAnalyzed": [0-9]*' out.json | grep -o '[0-9]*$' || echo none), exit $code"
}

for pattern in '*/shop' 'a/*/more.py' 'a*/shop' '*/*' '**/shop' 'a/*' 'c/shop'; do
  found=$(analysed "$pattern")
  echo "$pattern: $found"
  case $pattern in
    '**/shop') [ "$found" = '3, exit 1' ] || fail "$pattern" ;;
    'a/*') [ "$found" = '2, exit 1' ] || fail "$pattern" ;;
    'c/shop') grep -q 'does not exist' err.txt && [ "$found" = '0, exit 0' ] || fail "$pattern" ;;
    *) [ "$found" = '0, exit 0' ] || fail "$pattern" ;;
  esac
done
