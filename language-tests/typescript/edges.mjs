// What vectors cannot say, with the compiled code of the tables `shapes`, `analytics` and `objects`.
//
//     node edges.mjs <folder with a folder for each catalog>
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [code] = process.argv.slice(2);
const shapes = await load("shapes");
const analytics = await load("analytics");
const objects = await load("objects");

async function load(catalog) {
  return import(pathToFileURL(resolve(join(code, catalog, "index.js"))).href);
}

// The same as in Python: RFC 4647 skips a star that stands before others.
for (const [header, expected] of Object.entries({
  "": "en",
  de: "de",
  "de-AT": "de",
  "fr, de;q=0.5": "de",
  fr: "en",
  "de;q=0.3, pt-BR;q=0.8": "pt-BR",
  "de;q=0, en": "en",
  "*": "en",
  "fr;q=1, *;q=0.5, de;q=0.1": "de",
  "de;q=x": "en",
  ";;,,;q=": "en",
  "pt-PT": "pt",
  "de; q=0.9, en; q=0.8": "de",
  "de;q=nan": "en",
  "en-GB, de": "en",
})) {
  assert.equal(shapes.languageFor(header), expected, header);
}
assert.equal(shapes.languageFor(null), "en");
assert.equal(shapes.languageFor(undefined), "en");

// Params can be an object of a class, which has its properties from elsewhere.
class Missing {
  get param() {
    return "from";
  }
}
assert.equal(analytics.paramRequiredError(new Missing()).params.param, "from");

// The real fault is not lost where the code of a family is wrong.
const cause = new Error("the real fault");
const refused = (options) => {
  try {
    return shapes.wideError(5, { step: "x" }, options);
  } catch (error) {
    assert(error instanceof RangeError);
    return error;
  }
};
assert.equal(refused({ cause }).cause, cause);
assert.equal("cause" in refused(undefined), false);

// Parsers that keep all digits give every integer as a bigint.
assert.equal(shapes.decodeProblem({ code: 1001n, status: 409n }).status, 409);
assert.equal(shapes.decodeProblem({ code: 1001n, status: 99n }).status, 429);
assert.equal(shapes.decodeProblem({ params: { a: 1e999 } }).params.a, undefined);

// What JSON has no number for is a text.
for (const number of [NaN, Infinity, -Infinity]) {
  const values = { text: "", whole: 1, flag: true, time: new Date(0), items: [], numbers: [] };
  const uuid = "123e4567-e89b-12d3-a456-426614174000";
  const error = shapes.allTypesError({ ...values, uuid, number });
  assert.equal(error.toProblem().params.number, String(number));
}

// Any value is decoded.
const cycle = { code: 101002 };
cycle.params = { param: cycle };
let deep = {};
for (let i = 0; i < 50_000; i++) {
  deep = { deep };
}
for (const body of [
  undefined,
  null,
  NaN,
  10n,
  "x",
  [],
  [[]],
  () => 1,
  Symbol("x"),
  new Map([["code", 1]]),
  new Date(NaN),
  Object.create(null),
  { code: NaN },
  { code: 1e300 },
  { code: [101002] },
  { code: "__proto__" },
  { code: 101002, params: [] },
  { code: 101002, params: { param: Symbol("x") } },
  { code: 101002, params: { param: deep } },
  { code: 101002, status: 99.5, title: 5, detail: {} },
  JSON.parse('{"code": 101002, "params": {"__proto__": {"x": 1}, "constructor": 1}}'),
  cycle,
]) {
  const error = analytics.decodeProblem(body, 500);
  assert.equal(error.remote, true);
  JSON.parse(error.toProblemJson());
  JSON.stringify(error);
  error.logFields();
}

// What is no number is a text on the wire, also inside of any JSON value.
for (const [context, sent] of [
  [NaN, "NaN"],
  [{ a: [Infinity, 1] }, { a: ["Infinity", 1] }],
]) {
  const error = objects.validationFailedError({ count: 0, fields: [], context });
  assert.deepEqual(JSON.parse(error.toProblemJson()).params.context, sent);
}

// A log tells nothing that is not known.
assert.deepEqual(Object.keys(analytics.decodeProblem(null).logFields()), ["error.type", "error.remote"]);
