#!/usr/bin/env bash
# What yaml-language-server 1.25.0 makes of three things that JSON Schema leaves no doubt about.
#
# Guess: keys are strings to a JSON Schema, so `propertyNames: {type: string}` says nothing; a merge key is gone before a schema is
# asked; an example that is an object is offered as YAML.
# Seen: a plain integer key is marked 'Incorrect type. Expected "string".' where Ajv 8.17.1 finds nothing wrong; `<<` is held
# against the pattern of `propertyNames`; the example is offered under the label "[object Object]".
#
# Installs both from npm into a folder of its own; needs Node 20 or newer. Ends with 0 while this is so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund yaml-language-server@1.25.0 ajv@8.17.1

cat > schema.json <<'JSON'
{
  "type": "object",
  "properties": {
    "rows": { "type": "object", "propertyNames": { "type": "string" } },
    "names": { "type": "object", "propertyNames": { "pattern": "^[a-z]+$" } },
    "retry": { "examples": [ { "when": "later" } ] }
  }
}
JSON

cat > ask.cjs <<'JS'
const { spawn } = require("node:child_process");
const { pathToFileURL } = require("node:url");
const Ajv = require("ajv");

const uri = "file:///table.yaml";
const schemas = { [pathToFileURL("schema.json").href]: "table.yaml" };
const yaml = { validate: true, completion: true, schemas, schemaStore: { enable: false } };
const server = spawn("node", ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"]);
const answers = new Map();
let marked = () => {};

// A server that ends, or that says nothing, is another behaviour than the one that was seen.
server.on("exit", () => process.exit(1));
setTimeout(() => process.exit(1), 60000);
let ids = 0;
let input = Buffer.alloc(0);

function send(message) {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method, params) {
  return new Promise((resolve) => {
    answers.set(++ids, resolve);
    send({ id: ids, method, params });
  });
}

function receive(message) {
  if (message.method === "workspace/configuration") {
    send({ id: message.id, result: message.params.items.map((item) => (item.section === "yaml" ? yaml : {})) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    marked(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    answers.get(message.id)(message.result);
  }
}

server.stdout.on("data", (data) => {
  input = Buffer.concat([input, data]);
  for (;;) {
    const head = /^Content-Length: (\d+)[^]*?\r\n\r\n/i.exec(input.toString("latin1"));
    const end = head ? head[0].length + Number(head[1]) : Infinity;
    if (input.length < end) return;
    receive(JSON.parse(input.subarray(head[0].length, end)));
    input = input.subarray(end);
  }
});

async function marks(text, version) {
  const found = new Promise((resolve) => (marked = resolve));
  send({ method: "textDocument/didChange", params: { textDocument: { uri, version }, contentChanges: [{ text }] } });
  return (await found).map((mark) => mark.message);
}

(async () => {
  await ask("initialize", { processId: null, rootUri: null, capabilities: { workspace: { configuration: true } } });
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text: "" } } });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const integerKey = await marks("rows: {1001: a}\n", 2);
  const mergeKey = await marks("names: {<<: {a: 1}, b: 2}\n", 3);
  await marks("retry: \n", 4);
  const offered = await ask("textDocument/completion", { textDocument: { uri }, position: { line: 0, character: 7 } });
  const labels = offered.items.map((item) => item.label);
  const ajv = new Ajv().compile(require("./schema.json"))({ rows: { 1001: "a" } });
  console.log({ integerKey, mergeKey, labels, ajv });
  const same =
    integerKey.join() === 'Incorrect type. Expected "string".' &&
    mergeKey.join() === 'String does not match the pattern of "^[a-z]+$".' &&
    labels.join() === "[object Object]" &&
    ajv;
  server.removeAllListeners("exit");
  server.kill();
  process.exit(same ? 0 : 1);
})();
JS
node ask.cjs
