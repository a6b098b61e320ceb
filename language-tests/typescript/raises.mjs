// Writes raises.ts beside the code of each catalog: what its vectors raise, as calls that the compiler checks.
//
//     node raises.mjs <folder with a folder for each catalog> <folder with their vectors>
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseExact } from "./exact.mjs";

const FUNCTIONS =
  /export function (\w+)\((?:(?!export function)[^])*?return raise(?:Member)?<"\w+">\(\s*(\w+)_ROW,/g;

const [code, vectors] = process.argv.slice(2);
for (const catalog of readdirSync(vectors)) {
  const source = readFileSync(join(code, catalog, "index.ts"), "utf8");
  const { codeType, raise } = parseExact(readFileSync(join(vectors, catalog, "vectors.json"), "utf8"));
  const functions = new Map();
  for (const [, name, id] of source.matchAll(FUNCTIONS)) {
    // Those of former ids come behind.
    functions.set(id, functions.get(id) ?? name);
  }
  const calls = raise.map((vector) => call(vector, codeType, source, functions));
  const text = `import * as errors from "./index.ts";

export const raises: readonly (() => { readonly status: number })[] = [
${calls.map((each) => `  () => errors.${each},\n`).join("")}];
`;
  writeFileSync(join(code, catalog, "raises.ts"), text);
}

function call({ id, code, params }, codeType, source, functions) {
  const row = source.match(new RegExp(`const ${id}_ROW[^]*?\n};`))[0];
  const name = functions.get(id);
  const args = row.includes("family: true") ? [codeType === "integer" ? code : JSON.stringify(code)] : [];
  const known = new Function(`return ${/params: (\[[^]*\]),\n};$/.exec(row)[1]}`)();
  if (known.length > 0) {
    args.push(object(params, known));
  }
  return `${name}(${args.join(", ")})`;
}

function object(values, params) {
  const members = params
    .filter(({ name }) => Object.hasOwn(values, name))
    .map((param) => `${param.property}: ${literal(values[param.name], param)}`);
  return `{ ${members.join(", ")} }`;
}

function literal(value, { type, list, members }) {
  if (list === true) {
    return `[${value.map((each) => literal(each, { type, members })).join(", ")}]`;
  }
  if (members !== undefined) {
    return object(value, members);
  }
  if (type === "json") {
    return json(value);
  }
  if (type === "timestamp") {
    return `new Date(${JSON.stringify(value)})`;
  }
  return json(value);
}

/** A member in brackets is one, whatever it is called. */
function json(value) {
  if (Array.isArray(value)) {
    return `[${value.map(json).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, inner]) => `[${JSON.stringify(name)}]: ${json(inner)}`);
    return `{ ${members.join(", ")} }`;
  }
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
}
