// Prints what openapi-typescript and openapi-fetch know of the answers of a service: `client.mts URL TOKEN`.
import createClient from "openapi-fetch";
import type { components, paths } from "./api.d.ts";

declare const process: { readonly argv: readonly string[] };

type Schemas = components["schemas"];

const [url = "", token = ""] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl: url, headers: { "x-access-token": token } });
const newer = createClient<paths>({
  baseUrl: url,
  fetch: () =>
    Promise.resolve(
      Response.json({ title: "Newer", status: 403, detail: "Newer.", code: 105099 }, { status: 403 }),
    ),
});

interface Answer {
  readonly data?: unknown;
  readonly error?: Schemas["AnalyticsProblem"];
}

/** By the code; the open schema keeps the compiler from telling by it alone. */
function shown({ error }: Answer): string {
  switch (error?.code) {
    case undefined:
      return "data";
    case 101002:
      return `AnalyticsErrorParamRequired ${(error as Schemas["AnalyticsErrorParamRequired"]).params.param}`;
    case 101004: {
      const { param, reason } = (error as Schemas["AnalyticsErrorInvalidValue"]).params;
      return `AnalyticsErrorInvalidValue ${param}: ${reason}`;
    }
    case 104017:
      return `AnalyticsErrorInternalError ${String(error?.code)}`;
    case 105001:
      return `AnalyticsErrorAccessDenied ${(error as Schemas["AnalyticsErrorAccessDenied"]).params.resource}`;
    default:
      return `AnalyticsProblem ${String(error?.code)}`;
  }
}

const get = client.GET;
console.log(shown(await get("/events", { params: { query: { to: 1741603600 } } })));
console.log(shown(await get("/events", { params: { query: { from: 1741603600, to: 1741600000 } } })));
console.log(shown(await get("/streams/{name}/ingest", { params: { path: { name: "lobby-cam" } } })));
console.log(shown(await get("/streams/{name}", { params: { path: { name: "matchday" } } })));
console.log(shown(await get("/streams/{name}", { params: { path: { name: "harbour-cam" } } })));
console.log(shown(await newer.GET("/streams/{name}", { params: { path: { name: "any" } } })));
