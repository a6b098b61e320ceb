#!/usr/bin/env bash
# Installs ktlint and detekt into .tools, each with the compiler that it needs. Maven fetches the newest compiler, as a
# dependency of the tests.
set -euo pipefail
cd "$(dirname "$0")"

ktlint=1.8.0
detekt=1.23.8

install_jar() {
  local name=$1 group=$2 version=$3
  local jar="$name-cli-$version-all.jar"
  if [ ! -f ".tools/$jar" ]; then
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact="$group:$name-cli:$version:jar:all" -DoutputDirectory="$PWD/.tools"
  fi
  printf '#!/bin/sh\nexec java -Xmx1g -jar "$(dirname "$0")/%s" "$@"\n' "$jar" > ".tools/$name"
  chmod +x ".tools/$name"
  echo "$name $(".tools/$name" --version)"
}

install_jar ktlint com.pinterest.ktlint "$ktlint"
install_jar detekt io.gitlab.arturbosch.detekt "$detekt"
