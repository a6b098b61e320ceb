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
  const members = [...row.matchAll(/name: "(.*?)",\s*property: "(.*?)",\s*type: "(.*?)"/g)]
    .filter(([, param]) => Object.hasOwn(params, param))
    .map(([, param, property, type]) => `${property}: ${literal(params[param], type)}`);
  if (!row.includes("params: []")) {
    args.push(`{ ${members.join(", ")} }`);
  }
  return `${name}(${args.join(", ")})`;
}

function literal(value, type) {
  if (Array.isArray(value)) {
    return `[${value.map((each) => literal(each, type)).join(", ")}]`;
  }
  if (type === "timestamp") {
    return `new Date(${JSON.stringify(value)})`;
  }
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
}
