// Runs the conformance vectors of each catalog.
//
//     node vectors.mjs <folder with a folder for each catalog> <folder with their vectors> js|ts
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { parseExact, plain } from "./exact.mjs";

const [code, vectorsFolder, ending] = process.argv.slice(2);
let count = 0;
for (const catalog of readdirSync(vectorsFolder)) {
  const errors = await load(join(code, catalog, `index.${ending}`));
  const { raises } = await load(join(code, catalog, `raises.${ending}`));
  const locales = join(code, catalog, "locales");
  const translations = [];
  for (const file of existsSync(locales) ? readdirSync(locales) : []) {
    if (file.endsWith(`.${ending}`) && !file.endsWith(".d.ts")) {
      translations.push(...Object.values(await load(join(locales, file))));
    }
  }
  const vectors = parseExact(readFileSync(join(vectorsFolder, catalog, "vectors.json"), "utf8"));
  const runner = { errors, translations, integers: vectors.codeType === "integer" };
  vectors.lookup.forEach((vector) => check(catalog, vector, () => look(runner, vector)));
  vectors.raise.forEach((vector, i) => check(catalog, vector, () => raise(runner, vector, raises[i]())));
  const long = vectors.long.map((vector) => ({
    ...vector,
    body: vector.before + vector.repeated.repeat(vector.times) + vector.after,
  }));
  const bytes = vectors.bytes.map((vector) => ({
    ...vector,
    body: new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(vector.bytes, "latin1")),
    strict: true,
  }));
  for (const vector of [...vectors.decode, ...long, ...bytes]) {
    const status = vector.httpStatus === 0 ? undefined : vector.httpStatus;
    const headers = { get: (name) => vector.headers?.[name] ?? null };
    const response = { status: vector.httpStatus, headers, text: () => Promise.resolve(vector.body) };
    const answered = await errors.decodeResponse(response);
    check(catalog, vector, () => decode(runner, vector, errors.decodeText(vector.body, status, headers)));
    check(catalog, vector, () => decode(runner, vector, answered));
    if (!vector.strict) {
      check(catalog, vector, () => decodeParsed(runner, vector, status, headers));
    }
  }
  for (const vector of vectors.retryAfter) {
    const headers = new Headers(Object.entries(vector.headers));
    const response = { status: 503, headers, text: () => Promise.resolve(vector.body) };
    const parsed = errors.decodeProblem(JSON.parse(vector.body), 503, headers);
    const read = errors.decodeText(vector.body, 503, headers);
    for (const error of [await errors.decodeResponse(response), read, parsed]) {
      check(catalog, vector, () => assert.equal(error.retryAfterMillis ?? null, vector.millis));
    }
  }
  for (const row of errors.allRows()) {
    check(catalog, row.id, () => {
      assert.equal(errors.findRowById(row.id), row);
      assert.ok(errors.rowsWithStatus(row.status).includes(row));
    });
  }
}
assert.ok(count > 1000, `only ${count} checks ran`);
console.log(`${count} checks hold`);

async function load(file) {
  return import(pathToFileURL(resolve(file)).href);
}

function check(catalog, vector, run) {
  count++;
  try {
    run();
  } catch (e) {
    console.error(`${catalog}: ${inspect(vector, { depth: 9 })}`);
    throw e;
  }
}

function look({ errors, integers }, { code, id, tags, fields }) {
  const row = errors.findRow(code);
  assert.equal(row?.id ?? null, id);
  assert.deepEqual(row?.tags, tags);
  // Their names are those of the catalog in another spelling, in the same order.
  assert.deepEqual(row?.fields && Object.values(row.fields), fields && Object.values(fields));
  if (integers) {
    assert.equal(errors.findRow(plain(BigInt(code)))?.id ?? null, id);
    assert.equal(errors.findRow(BigInt(code))?.id ?? null, id);
  }
}

function raise(runner, { id, expect, headers, noBody }, error) {
  compare(runner, error, expect);
  assert.deepEqual(error.headers(), headers ?? {});
  assert.equal(error.row.noBody, noBody);
  assert.equal(error.remote, false);
  assert.equal(error.received, undefined);
  assert.equal(error.unsafeMessage(), expect.unsafeMessage);
  assert.deepEqual(parseExact(error.toProblemJson()), expect.problem);
  assert.deepEqual(members(parseExact(error.toProblemJson())), members(expect.problem));
  assert.deepEqual(parseExact(runner.errors.stringifyJson(error.toProblem())), expect.problem);
  assert.equal(error.stack.includes(error.message.split("\n")[0]), true);
  assert.equal(error.label, id);
  JSON.stringify(error);
}

function decode(runner, { expect }, error) {
  assert.equal(error.remote, true);
  assert.deepEqual(error.headers(), {});
  compare(runner, error, expect);
  assert.equal(error.label, expect.id ?? "_OTHER");
}

/** What `JSON.parse` gives has lost digits, but everything else holds. */
function decodeParsed({ errors }, { body, expect }, status, headers) {
  let parsed;
  try {
    parsed = JSON.parse(body);
  } catch {
    return;
  }
  const error = errors.decodeProblem(parsed, status, headers);
  const exact = Number.isSafeInteger(Number(expect.code ?? 0)) || Number.isNaN(Number(expect.code));
  if (exact) {
    assert.equal(error.kind ?? null, expect.id);
    assert.equal(error.title, expect.title);
    assert.equal(error.status ?? 0, expect.httpStatus);
  }
}

function compare({ translations }, error, expect) {
  const actual = {
    id: error.kind ?? null,
    code: error.code === undefined ? null : String(error.code),
    httpStatus: error.status ?? 0,
    title: error.title,
    message: error.message,
    params: wire(error.rawParams),
    sensitive: wire(error.sensitiveParams()),
  };
  if (error.row !== undefined) {
    const { row } = error;
    assert.equal(row.id, error.kind);
    actual.typed = typed(error, row);
    actual.retry = row.retry;
    if (row.retryAfterMillis !== undefined) {
      actual.retryAfterMillis = row.retryAfterMillis;
    }
  }
  if (expect.localized !== undefined) {
    actual.localized = expect.localized.map(({ language }) => ({
      language,
      ...error.localized(language, translations),
    }));
  }
  const { unsafeMessage, problem, ...comparable } = expect;
  assert.deepEqual(actual, comparable);
  assert.equal(typeof error.code === "bigint" && Number.isSafeInteger(Number(error.code)), false);
  keepsSecrets(error);
}

/** Whatever prints an error shows no sensitive value. */
function keepsSecrets(error) {
  const outputs = [
    inspect(error, { depth: 9, breakLength: Infinity }),
    String(error),
    error.stack,
    error.logMessage(),
    error.toProblemJson(),
    JSON.stringify(error),
    inspect(error.logFields()),
    inspect(error.received, { depth: 9 }),
    inspect({ ...error.params }),
  ];
  for (const secret of Object.values(error.sensitiveParams())) {
    const text = typeof secret === "string" ? /"(.*?)"/.exec(secret)?.[0] : undefined;
    for (const output of text === undefined ? [] : outputs) {
      assert.ok(!output.includes(text) && !output.includes(JSON.stringify(text).slice(1, -1)), output);
    }
  }
}

function typed(error, row) {
  const values = {};
  for (const param of row.params) {
    const value = error.params[param.property];
    if (value !== undefined) {
      values[param.name] = named(value, param);
    }
  }
  return values;
}

/** A typed value with members by their names on the wire. */
function named(value, { members, list }) {
  if (members === undefined) {
    return wire(value);
  }
  assert.ok(Object.isFrozen(value));
  if (list === true) {
    return value.map((each) => named(each, { members }));
  }
  const known = members.filter(({ property }) => Object.hasOwn(value, property));
  assert.equal(known.length, Object.keys(value).length);
  return Object.fromEntries(known.map((member) => [member.name, named(value[member.property], member)]));
}

function wire(value) {
  if (value instanceof Date) {
    return value.toISOString().replace(".000Z", "Z");
  }
  if (Array.isArray(value)) {
    return value.map(wire);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wire(inner)]));
  }
  return value;
}

/** The names of the members, in order and in depth. */
function members(value) {
  return typeof value === "object" && value !== null
    ? Object.entries(value).map(([name, inner]) => [name, members(inner)])
    : null;
}
