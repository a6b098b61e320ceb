#!/usr/bin/env bash
# Marks that keep linters away from generated code are themselves something that linters complain of.
#
# Guessed: a file that begins with a blanket mark (`/* eslint-disable */`, `# flake8: noqa`) is silent, whatever is in it.
# Found:
#   - ESLint 10.15.0 (since 9.0): in a file where no rule finds anything, the mark is an "Unused eslint-disable directive", a warning
#     by default, which `--max-warnings 0` makes a failure and `--fix` deletes. A rule that the file is sure to break, switched on
#     in a comment behind the mark, silences it.
#   - Ruff 0.17.6: heeds the blanket `# flake8: noqa` for every rule but PGH004, which complains of the mark; `# ruff: noqa: PGH004`
#     above it silences that, and RUF100 does not call it unused.
#
# Needs bash, node, npm and python3; installs into a folder of its own. Ends with 1 if one of these is no longer so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() {
  echo "changed: $1" >&2
  exit 1
}

echo '{"private": true, "type": "module"}' > package.json
npm install --silent --no-audit --no-fund eslint@10.15.0
echo 'export default [{ rules: { "no-var": "error" } }];' > eslint.config.js
printf '/* eslint-disable */\nexport const one = 1;\n' > marked.js
printf '/* eslint-disable */\n/* eslint max-lines: [1, 2] */\nexport const one = 1;\n' > broken.js
npx eslint marked.js | tee marked.txt
grep -q "Unused eslint-disable directive" marked.txt || fail "ESLint says nothing of an unused mark"
npx eslint --max-warnings 0 marked.js > /dev/null && fail "an unused mark is no warning"
npx eslint --max-warnings 0 broken.js || fail "a rule that is broken does not make the mark a used one"
npx eslint --fix marked.js
grep -q eslint-disable marked.js && fail "ESLint leaves an unused mark"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check ruff==0.17.6
printf '# flake8: noqa\nimport os\n' > blanket.py
printf '# ruff: noqa: PGH004\n# flake8: noqa\nimport os\n' > both.py
env/bin/ruff check --isolated --select ALL --output-format concise blanket.py 2> /dev/null | tee blanket.txt || true
grep -q "blanket.py:1:1: PGH004" blanket.txt || fail "Ruff does not complain of a blanket mark"
grep -q F401 blanket.txt && fail "Ruff does not heed the mark of flake8"
env/bin/ruff check --isolated --select ALL both.py 2> /dev/null || fail "the second mark does not silence it"
env/bin/ruff check --isolated --select F,RUF100 both.py || fail "RUF100 calls a mark unused"
echo "as found"
