#!/usr/bin/env bash
# What real YAML readers make of a plain mapping key: the same file, another code.
#
#     findings/yaml-keys.sh [TABLE]           # runs the readers; fails if they say anything else than the table
#     findings/yaml-keys.sh --write [TABLE]   # writes into the table what they say
#
# The keys are the first column of the table. To ask for another one, add a line with it, and write.
# Needs node, python3 with venv, go, cargo, a JDK and mvn, whose clients fetch pinned packages, and what Debian calls ruby, php-cli,
# php-yaml, php-symfony-yaml, libyaml-libyaml-perl and libyaml-pp-perl. A reader that cannot be had is named and left out.
#
# Guessed: integers of 64 bits are the same everywhere, at least as keys of JavaScript, which are strings. Readers of YAML 1.2 agree
#   on its core schema (0x1F is 31, 0o17 is 15, 010 is 10), those of 1.1 on theirs (0X1F is text, 01:30 is text, 190:20 is 11420).
#   Two keys that become one are reported as duplicates. `E101` is text to all of them. `<<` merges.
# Seen, among 22 readers of 8 ecosystems (SnakeYAML 2.7, js-yaml 3 to 5, yaml 2.9, PyYAML 6, go-yaml 2 and 3, Psych 4 and so on):
#   - A key is made a number first and a string afterwards: js-yaml and yaml read 9007199254740993 as "9007199254740992", and refuse
#     a file that has both. php-yaml makes 9223372036854775807 of each larger integer, and silently one entry of two.
#   - 010102 is 4162, 10102 or 010102, and versions of one library differ: js-yaml 3 says 4162, js-yaml 4 and 5 say 10102.
#   - 08 is text in twelve readers and 8 in ten, among them go-yaml, whose 010 is 8. 0B000, a real SQLSTATE, is 0 in go-yaml.
#   - 190:20 is 11420, 685200 (Psych: hours and minutes) or text; 1,000 is 1000 and 1,5 is 15 in Psych and php-yaml.
#   - 2026-13-45 is the 14th of February 2027 in js-yaml 4 and SnakeYAML, a fault in PyYAML, and text in Psych.
#   - PyYAML, SnakeYAML, go-yaml and Psych say nothing where 0x1F and 31 become one entry of two.
#   - E101 is NaN in the 1.1 mode of yaml, and E101 beside E102 is one entry, without a word.
#   - `<<` stays an ordinary member in eight: js-yaml 5, yaml, Jackson, snakeyaml-engine, both of Rust and both of Perl.
set -uo pipefail
export TZ=UTC LC_ALL=C.UTF-8

write=false
if [ "${1:-}" = --write ]; then write=true; shift; fi
table=$(realpath -e "${1:-$(dirname "$0")/../codegen-core/src/test/resources/yaml-keys.tsv}") || exit 2
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir docs out js go rs rs/src java

# A document for each line: `KEY: {name: x}`; for `KEY & KEY`, one with both; for `<<`, one that refers to a mapping.
grep -v '^#' "$table" | tail -n +2 | cut -f1 > keys
count=0
missing=false
while IFS= read -r key; do
  count=$((count + 1))
  doc=docs/$(printf %03d "$count").yaml
  case $key in
    '<<') printf 'a: &a {name: x}\n<<: *a\n' ;;
    *' & '*) printf '%s: {name: x}\n%s: {name: y}\n' "${key%% & *}" "${key##* & }" ;;
    *) printf '%s: {name: x}\n' "$key" ;;
  esac > "$doc"
done < keys

# Each driver takes a reader and documents, and prints a line for each document: type and text of each key, or `error`. The text is
# what the language's ordinary conversion to text gives.
cat > js/keys.js <<'JS'
const [library, version, ...docs] = process.argv.slice(2);
const { load, parse } = require(library);
for (const doc of docs) {
  const text = require('fs').readFileSync(doc, 'utf8');
  try {
    const map = load ? load(text) : parse(text, { version, logLevel: 'error' });
    console.log(Object.keys(map).map(key => 'text ' + key).join(' | '));
  } catch { console.log('error'); }
}
JS
cat > keys.py <<'PY'
import datetime, sys, warnings
warnings.simplefilter("ignore")
if sys.argv[1] == "PyYAML":
    from yaml import safe_load as load
else:
    from ruamel.yaml import YAML
    def load(text):
        yaml = YAML(typ="safe", pure=True)
        yaml.version = sys.argv[1]
        return yaml.load(text)
NAMES = [(str, "text"), (bool, "bool"), (int, "int"), (float, "float"), (datetime.date, "date"), (object, "null")]
for doc in sys.argv[2:]:
    try:
        print(" | ".join(next(name for type, name in NAMES if isinstance(key, type)) + f" {key}" for key in load(open(doc))))
    except Exception:
        print("error")
PY
cat > go/keys.go <<'GO'
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	goccy "github.com/goccy/go-yaml"
	v2 "gopkg.in/yaml.v2"
	v3 "gopkg.in/yaml.v3"
	sigs "sigs.k8s.io/yaml"
)

func kind(key any) string {
	switch key.(type) {
	case nil:
		return "null"
	case string:
		return "text"
	case bool:
		return "bool"
	case float64:
		return "float"
	case time.Time:
		return "date"
	}
	return "int"
}

func main() {
	load := map[string]func([]byte, any) error{
		"v2":    func(text []byte, to any) error { return v2.Unmarshal(text, to) },
		"v3":    func(text []byte, to any) error { return v3.Unmarshal(text, to) },
		"goccy": func(text []byte, to any) error { return goccy.Unmarshal(text, to) },
		"sigs":  func(text []byte, to any) error { return sigs.Unmarshal(text, to) },
	}[os.Args[1]]
	for _, doc := range os.Args[2:] {
		text, _ := os.ReadFile(doc)
		var value any
		var keys []string
		if load(text, &value) != nil {
			keys = []string{"error"}
		} else if untyped, ok := value.(map[any]any); ok {
			for key := range untyped {
				keys = append(keys, kind(key)+" "+fmt.Sprint(key))
			}
		} else {
			for key := range value.(map[string]any) {
				keys = append(keys, "text "+key)
			}
		}
		fmt.Println(strings.Join(keys, " | "))
	}
}
GO
cat > rs/src/main.rs <<'RS'
fn serde_yaml(text: &str) -> Option<Vec<String>> {
    use serde_yaml::Value;
    let value: Value = serde_yaml::from_str(text).ok()?;
    Some(value.as_mapping()?.keys().map(|key| match key {
        Value::String(text) => format!("text {text}"),
        Value::Number(number) => format!("{} {number}", if number.is_f64() { "float" } else { "int" }),
        Value::Bool(bool) => format!("bool {bool}"),
        _ => "null".into(),
    }).collect())
}
fn yaml_rust2(text: &str) -> Option<Vec<String>> {
    use yaml_rust2::Yaml;
    let docs = yaml_rust2::YamlLoader::load_from_str(text).ok()?;
    Some(docs[0].as_hash()?.keys().map(|key| match key {
        Yaml::String(text) => format!("text {text}"),
        Yaml::Real(_) => format!("float {}", key.as_f64().unwrap()),
        Yaml::Integer(number) => format!("int {number}"),
        Yaml::Boolean(bool) => format!("bool {bool}"),
        _ => "null".into(),
    }).collect())
}
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let read = if args[1] == "serde_yaml" { serde_yaml } else { yaml_rust2 };
    for doc in &args[2..] {
        println!("{}", read(&std::fs::read_to_string(doc).unwrap()).map_or("error".into(), |keys| keys.join(" | ")));
    }
}
RS
cat > rs/Cargo.toml <<'TOML'
[package]
name = "keys"
version = "0.0.0"
edition = "2021"
[dependencies]
serde_yaml = "=0.9.34"
yaml-rust2 = "=0.13.1"
TOML
cat > java/Keys.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import java.util.stream.Collectors;

public class Keys {
    public static void main(String[] args) throws Exception {
        for (String doc : Arrays.asList(args).subList(1, args.length)) {
            try {
                System.out.println(load(args[0], Files.readString(Path.of(doc))).keySet().stream()
                        .map(key -> type(key) + " " + key).collect(Collectors.joining(" | ")));
            } catch (Exception e) {
                System.out.println("error");
            }
        }
    }

    static Map<?, ?> load(String reader, String text) throws Exception {
        switch (reader) {
            case "SnakeYAML": return new org.yaml.snakeyaml.Yaml().load(text);
            case "Jackson": return new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readValue(text, Map.class);
            default: return (Map<?, ?>) new org.snakeyaml.engine.v2.api.Load(
                    org.snakeyaml.engine.v2.api.LoadSettings.builder().build()).loadFromString(text);
        }
    }

    static String type(Object key) {
        return key == null ? "null" : key instanceof String ? "text" : key instanceof Boolean ? "bool"
                : key instanceof Date ? "date" : key instanceof Double ? "float" : "int";
    }
}
JAVA
cat > java/pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>k</groupId><artifactId>k</artifactId><version>0</version><dependencies>
<dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.7</version></dependency>
<dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>3.0.1</version></dependency>
<dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.20.1</version></dependency>
</dependencies></project>
POM
cat > keys.rb <<'RB'
require 'yaml'
NAMES = { String => 'text', Integer => 'int', Float => 'float', NilClass => 'null', TrueClass => 'bool', FalseClass => 'bool' }
ARGV.each do |doc|
  puts(YAML.load(File.read(doc)).keys.map { |key| "#{NAMES.fetch(key.class, key.class.name.downcase)} #{key}" }.join(' | '))
rescue StandardError, Psych::Exception
  puts 'error'
end
RB
cat > keys.php <<'PHP'
<?php
if ($argv[1] === 'symfony') require 'Symfony/Component/Yaml/autoload.php';
$load = $argv[1] === 'symfony' ? fn($text) => Symfony\Component\Yaml\Yaml::parse($text) : yaml_parse(...);
foreach (array_slice($argv, 2) as $doc) {
    try {
        $keys = array_keys($load(file_get_contents($doc)));
        echo implode(' | ', array_map(fn($key) => (is_int($key) ? 'int ' : 'text ') . $key, $keys)), "\n";
    } catch (Throwable $e) { echo "error\n"; }
}
PHP
cat > keys.pl <<'PERL'
my $module = shift;
eval "require $module" or die;
my $load = $module eq 'YAML::XS' ? \&YAML::XS::Load : sub { YAML::PP->new->load_string(@_) };
for (@ARGV) {
    open my $file, '<', $_ or die;
    my $map = eval { $load->(join '', <$file>) };
    print $map ? join(' | ', map { "text $_" } keys %$map) : 'error', "\n";
}
PERL

{
  npm install --silent --no-audit --no-fund --prefix js \
    js3@npm:js-yaml@3.15.2 js4@npm:js-yaml@4.3.2 js5@npm:js-yaml@5.5.0 yaml@2.9.1
  python3 -m venv py && py/bin/pip install -q --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
  (cd go && go mod init keys && go get gopkg.in/yaml.v2@v2.4.0 gopkg.in/yaml.v3@v3.0.1 github.com/goccy/go-yaml@v1.19.2 \
    sigs.k8s.io/yaml@v1.6.0 && go build -o keys .)
  cargo build -q --manifest-path rs/Cargo.toml
  mvn -q -B -f java/pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
} > log 2>&1

run() { # READER VERSION COMMAND...
  local reader=$1 version=$2
  shift 2
  if timeout 120 "$@" docs/*.yaml > lines 2>> log && [ "$(wc -l < lines)" -eq "$count" ]; then
    # A cell: the type alone where the text is as written, else type and text; of a pair, how many entries are left; of `<<`, whether
    # it is there.
    paste keys lines | awk -F'\t' -v header="$reader $version" 'BEGIN { print header }
      { type = $2; sub(/ .*/, "", type); text = substr($2, length(type) + 2) }
      $1 == "<<" { print (index($2, $1) ? "text" : "merged"); next }
      type == "error" || type == "null" { print type; next }
      $1 ~ / & / { print gsub(/ \| /, "", $2) + 1; next }
      { print (text == $1 "" ? type : $2) }' > "out/$(printf %02d "$(ls out | wc -l)")"
  else
    echo "left out, since it cannot be run here: $reader $version" >&2
    tail -n 2 log >&2
    missing=true
  fi
}
java=(java -cp 'java/lib/*' java/Keys.java)
run SnakeYAML 2.7 "${java[@]}" SnakeYAML
run snakeyaml-engine 3.0.1 "${java[@]}" engine
run Jackson 2.20.1 "${java[@]}" Jackson
run js-yaml 3.15.2 node js/keys.js js3 -
run js-yaml 4.3.2 node js/keys.js js4 -
run js-yaml 5.5.0 node js/keys.js js5 -
run yaml 2.9.1 node js/keys.js yaml 1.2
run 'yaml (1.1)' 2.9.1 node js/keys.js yaml 1.1
run PyYAML 6.0.4 py/bin/python keys.py PyYAML
run ruamel.yaml 0.19.1 py/bin/python keys.py 1.2
run 'ruamel.yaml (1.1)' 0.19.1 py/bin/python keys.py 1.1
run go-yaml 2.4.0 go/keys v2
run go-yaml 3.0.1 go/keys v3
run goccy/go-yaml 1.19.2 go/keys goccy
run sigs.k8s.io/yaml 1.6.0 go/keys sigs
run serde_yaml 0.9.34 rs/target/debug/keys serde_yaml
run yaml-rust2 0.13.1 rs/target/debug/keys yaml_rust2
run Psych "$(ruby -rpsych -e 'print Psych::VERSION' 2>> log)" ruby keys.rb
run php-yaml "$(php -r 'echo phpversion("yaml");' 2>> log)" php -d display_errors=0 keys.php pecl
run symfony/yaml "$(dpkg-query -Wf '${Version}' php-symfony-yaml 2>> log | sed 's/[+-].*//')" php keys.php symfony
run YAML::XS "$(perl -MYAML::XS -e 'print $YAML::XS::VERSION' 2>> log)" perl keys.pl YAML::XS
run YAML::PP "$(perl -MYAML::PP -e 'print $YAML::PP::VERSION' 2>> log)" perl keys.pl YAML::PP

{ echo key; cat keys; } | paste - out/* > new
if "$write" && "$missing"; then
  echo "The table is left as it is, since it would lose columns." >&2
  exit 2
elif "$write"; then
  grep '^#' "$table" | cat - new > written
  cp written "$table"
  exit
fi

# The readers that ran, beside their columns in the table. Another version of what the system brings is compared all the same.
grep -v '^#' "$table" | awk -F'\t' '
  FNR == 1 { file++; for (i = 2; i <= NF; i++) { name[file, i] = $i; column[file, $i] = i; sub(/ [^ ]*$/, "", $i); column[file, $i] = i } width = NF }
  file == 1 { for (i = 1; i <= NF; i++) old[FNR, i] = $i; next }
  { for (i = 2; i <= NF; i++) {
      reader = name[2, i]; short = reader; sub(/ [^ ]*$/, "", short)
      at = (1, reader) in column ? column[1, reader] : column[1, short]
      if (old[FNR, at] "" != $i "") {
        print (FNR == 1 ? "another version: " : "changed: `" $1 "` in " reader ": ") old[FNR, at] " -> " $i
        if (FNR > 1) changed++
      } else if (FNR > 1) same++
    } }
  END { print same + 0 " cells as in the table, " changed + 0 " changed"; exit changed > 0 || same == 0 }' - new
