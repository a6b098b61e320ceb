// A client of the analytics API, in TypeScript: `node client.mts URL TOKEN` prints what the service answers to some requests.
// The types come from error-spec.yaml, as the service's own do.
import {
  type AnyAnalyticsError,
  decodeResponse,
  isAnalyticsError,
} from "../target/errorspec/typescript/index.ts";
import { analyticsErrorsDe } from "../target/errorspec/typescript/locales/de.ts";

declare const process: { readonly argv: readonly string[] };

const [url = "", token = ""] = process.argv.slice(2);

async function get(path: string): Promise<unknown> {
  const response = await fetch(url + path, { headers: { "x-access-token": token } });
  if (!response.ok) {
    throw await decodeResponse(response);
  }
  return await response.json();
}

/** What a user should know; each case knows the params of its error. */
function advice(error: AnyAnalyticsError): string {
  switch (error.kind) {
    case "PARAM_REQUIRED":
      return `add ${error.params.param ?? "a param"} to the query`;
    case "INVALID_VALUE":
      return `change ${error.params.param ?? "a param"}: ${error.params.reason ?? "it is not valid"}`;
    case "INTERNAL_ERROR":
      return `try again ${error.row.retry}; tell support the number ${String(error.code)}`;
    case undefined:
      return `unknown error ${String(error.code)} with status ${String(error.status)}`;
    default:
      return `${error.label}, ${error.localized("de-AT", [analyticsErrorsDe]).message}`;
  }
}

const paths = [
  "/events?to=1741603600",
  "/events?from=1741603600&to=1741600000",
  "/streams/lobby-cam/ingest",
  "/streams/matchday",
  "/streams/harbour-cam",
];
for (const path of paths) {
  try {
    console.log(Object.keys((await get(path)) as object).length > 0 ? "data" : "nothing");
  } catch (thrown) {
    if (!isAnalyticsError(thrown)) {
      throw thrown;
    }
    console.log(advice(thrown));
  }
}
