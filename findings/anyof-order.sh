#!/usr/bin/env bash
# Which alternative of an `anyOf` a client decodes depends on the language that one and the same generator writes it in.
#
# Guessed: openapi-generator tries the alternatives in the order of the document, in every language, so the narrow schema stands first
# and the wide one, which accepts whatever the narrow one does, stands last.
# Found: openapi-generator 7.25.0 tries them in that order in Python. In Go it tries them in the order of their names and takes the first
#   that decodes: `{"code": 7, "item": "tea"}` is an `AnyError` there, without `item`, and a `SoldOut` in Python. With the wide schema
#   renamed to `Wide`, it is a `SoldOut` in Go as well. So a wide alternative has to be last in the list and by name.
#
# Needs bash, java, mvn, go and python3; installs into a folder of its own. Ends with 1 if this is no longer so.
set -euo pipefail

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
fail() {
  echo "changed: $1" >&2
  exit 1
}

version=7.25.0
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="org.openapitools:openapi-generator-cli:$version" -DoutputDirectory="$work"
python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check pydantic==2.11.7 python-dateutil==2.9.0.post0 urllib3==2.5.0

# A document in which a refusal is sold out, or any other error, which has this name.
document() {
  cat <<YAML
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: orders
      responses:
        "200": {description: Fine}
        "409": {description: Refused, content: {application/json: {schema: {\$ref: "#/components/schemas/Refusal"}}}}
components:
  schemas:
    Refusal: {anyOf: [{\$ref: "#/components/schemas/SoldOut"}, {\$ref: "#/components/schemas/$1"}]}
    SoldOut: {type: object, required: [code, item], properties: {code: {type: integer}, item: {type: string}}}
    $1: {type: object, properties: {code: {type: integer}}}
YAML
}

# What a client in Go makes of the body.
go_decodes() {
  document "$1" > api.yaml
  rm -rf client
  java -jar "openapi-generator-cli-$version.jar" generate -i api.yaml -g go -o client \
    --additional-properties=isGoSubmodule=false,withGoMod=false > log 2>&1
  rm -rf decode client/test && mkdir decode
  cp client/model_*.go client/utils.go decode/
  sed -i 's/^package .*/package main/' decode/*.go
  cat > decode/main.go <<GO
package main

import "fmt"

func main() {
	var refusal Refusal
	if err := refusal.UnmarshalJSON([]byte(\`{"code": 7, "item": "tea"}\`)); err != nil {
		panic(err)
	}
	if refusal.SoldOut != nil {
		fmt.Println("SoldOut")
	}
	if refusal.$1 != nil {
		fmt.Println("$1")
	}
}
GO
  (cd decode && printf 'module decode\n\ngo 1.21\n' > go.mod && go run .)
}

document AnyError > api.yaml
java -jar "openapi-generator-cli-$version.jar" generate -i api.yaml -g python -o py --package-name shop > log 2>&1
python=$(cd py && ../env/bin/python -c 'from shop.models.refusal import Refusal
print(type(Refusal.from_json("{\"code\": 7, \"item\": \"tea\"}").actual_instance).__name__)')
go=$(go_decodes AnyError)
renamed=$(go_decodes Wide)
echo "Python: $python, Go: $go, Go with the wide schema last by name: $renamed"
[ "$python" = SoldOut ] || fail "Python decodes $python"
[ "$go" = AnyError ] || fail "Go decodes $go"
[ "$renamed" = SoldOut ] || fail "Go decodes $renamed, with the wide schema last by name"
