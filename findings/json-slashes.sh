#!/usr/bin/env bash
# Not every YAML reader reads JSON: the escape `\/`, which `json_encode` of PHP writes for each slash, is one that SnakeYAML refuses.
#
# Guessed: `{"url": "https:\/\/example.com"}` is read by all of them, since JSON is YAML; readers of YAML 1.1, which has no such
# escape, are as generous as those of 1.2.
# Found: PyYAML 6.0.2 and ruamel.yaml 0.18.10 (YAML 1.1), js-yaml 4.1.0, yaml 2.7.0 and SnakeYAML Engine 3.0.1 (YAML 1.2) read it.
#   SnakeYAML 2.7 says "found unknown escape character /(47)".
#
# Needs bash, java with javac, mvn, node, npm and python3; installs into a folder of its own. Ends with 1 if this is no longer so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
fail() {
  echo "changed: $1" >&2
  exit 1
}

printf '{"url": "https:\\/\\/example.com"}' > written.json
grep -qF '\/\/' written.json || fail "the file has no such escape"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check PyYAML==6.0.2 ruamel.yaml==0.18.10
env/bin/python -c 'import yaml; print("PyYAML:", yaml.safe_load(open("written.json"))["url"])' | tee -a seen.txt
env/bin/python -c 'from ruamel.yaml import YAML; print("ruamel.yaml:", YAML(typ="safe").load(open("written.json"))["url"])' | tee -a seen.txt

echo '{"private": true}' > package.json
npm install --silent --no-audit --no-fund js-yaml@4.1.0 yaml@2.7.0
cat > read.js <<'JS'
const text = require("fs").readFileSync("written.json", "utf8");
console.log("js-yaml:", require("js-yaml").load(text).url);
console.log("yaml:", require("yaml").parse(text).url);
JS
node read.js | tee -a seen.txt

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>json-slashes</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.yaml</groupId>
      <artifactId>snakeyaml</artifactId>
      <version>2.7</version>
    </dependency>
    <dependency>
      <groupId>org.snakeyaml</groupId>
      <artifactId>snakeyaml-engine</artifactId>
      <version>3.0.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat > Read.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

class Read {
    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of("written.json"));
        Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        System.out.println("SnakeYAML Engine: " + read.get("url"));
        try {
            System.out.println("SnakeYAML: " + new Yaml().<Map<?, ?>>load(text).get("url"));
        } catch (MarkedYAMLException e) {
            System.out.println("SnakeYAML: " + e.getProblem());
        }
    }
}
JAVA
javac -cp 'lib/*' Read.java
java -cp 'lib/*:.' Read | tee -a seen.txt

for reader in PyYAML ruamel.yaml js-yaml yaml "SnakeYAML Engine"; do
  grep -qx "$reader: https://example.com" seen.txt || fail "$reader reads something else"
done
grep -qx 'SnakeYAML: found unknown escape character /(47)' seen.txt || fail "SnakeYAML reads it, or says something else"
