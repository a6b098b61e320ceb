#!/usr/bin/env bash
# A validator and a comparison of documents of OpenAPI, and generators of clients for Java, TypeScript and Python. What is there already stays.
set -euo pipefail
cd "$(dirname "$0")"

generator=7.25.0
oasdiff=1.37.0

for program in python3 npm mvn go; do
  if ! command -v "$program" >/dev/null; then
    echo "$program is missing." >&2
    exit 1
  fi
done
if [ ! -x .venv/bin/python ]; then
  python3 -m venv .venv
fi
if ! cmp -s requirements.txt .venv/installed.txt; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/installed.txt
fi
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules ]; then
  npm ci
  touch node_modules
fi
if [ ! -x .tools/oasdiff ]; then
  GOBIN="$PWD/.tools" go install "github.com/oasdiff/oasdiff@v$oasdiff"
fi
jar="openapi-generator-cli-$generator.jar"
if [ ! -f ".tools/$jar" ]; then
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.openapitools:openapi-generator-cli:$generator" -DoutputDirectory="$PWD/.tools"
fi
printf '#!/bin/sh\nexec java -jar "$(dirname "$0")/%s" "$@"\n' "$jar" > .tools/openapi-generator
chmod +x .tools/openapi-generator
echo "openapi-generator $(.tools/openapi-generator version)"
