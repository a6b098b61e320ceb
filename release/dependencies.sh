#!/usr/bin/env bash
# Says which libraries that a user gets with ErrorSpec, those that others bring included, are not the newest that are served, and
# fails if there is one. Then, for information only, which plugins and test libraries of the build are not.
# What is held back, and why, stands in version-rules.xml. Needs Maven, the network and JDK 17.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rules=-Dmaven.version.rules="file://$PWD/release/version-rules.xml"
versions=$(sed -n 's/.*<version\.versions-plugin>\(.*\)<.*/org.codehaus.mojo:versions-maven-plugin:\1/p' pom.xml)

# maven-dependency-plugin knows what is shipped, versions-maven-plugin what is served: the former's list is a project to the latter.
mvn -q -B -pl codegen-core,codegen-maven-plugin,codegen-cli -Dscope=runtime -DoutputFile="$work/shipped" -DappendOutput=true \
  dependency:tree
sed -n 's/^[-+|\\ ]* \([^ :]*:[^ :]*\):jar:\([^ :]*\):.*/\1:\2/p' "$work/shipped" | grep -v '^io.github.errorspec:' | sort -u >"$work/list"
test -s "$work/list"
{
  echo '<project><modelVersion>4.0.0</modelVersion><groupId>shipped</groupId><version>1</version>'
  echo '<artifactId>shipped</artifactId><packaging>pom</packaging><dependencies>'
  while IFS=: read -r group artifact version; do
    echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
  done <"$work/list"
  echo '</dependencies></project>'
} >"$work/pom.xml"

mvn -q -B -f "$work/pom.xml" "$versions:display-dependency-updates" "$rules" -Dversions.outputFile="$work/newer"
mvn -q -B -N "$versions:display-property-updates" "$rules" -Dversions.outputFile="$work/build"

test -f "$work/newer" && test -f "$work/build"
echo "Of the build:"
grep -e '->' "$work/build" || echo "  all newest"
echo "Shipped:"
if grep -e '->' "$work/newer"; then
  exit 1
fi
echo "  all newest"
