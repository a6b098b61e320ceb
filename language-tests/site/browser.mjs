// A browser, the sites that it looks at, and what must never happen in it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const { CHROMIUM, SITES } = process.env;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** What a plain server answers for a path inside a site. */
async function answer(site, path) {
  try {
    const name = decodeURIComponent(path) || "index.html";
    const body = await readFile(join(SITES, site, name));
    return { status: 200, contentType: TYPES[extname(name)], body };
  } catch {
    return { status: 404, contentType: TYPES[".html"], body: await readFile(join(SITES, site, "404.html")) };
  }
}

/** Shows sites below a path, compressed; counts the bytes of what it sends. */
export const sent = { bytes: 0, unpacked: 0, files: [] };
const server = createServer(async (request, response) => {
  const [, site, path] = /^\/docs\/([^/]+)\/([^?]*)/.exec(request.url) ?? [];
  if (!site) {
    response.writeHead(404).end();
    return;
  }
  const { status, contentType, body } = await answer(site, path);
  const packed = gzipSync(body);
  sent.bytes += packed.length;
  sent.unpacked += body.length;
  sent.files.push(path);
  response.writeHead(status, { "Content-Type": contentType, "Content-Encoding": "gzip" }).end(packed);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const { port } = server.address();

/** Starts a browser, in which the site that knows its address has it. */
export const start = (...args) =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", `--host-resolver-rules=MAP errors.localhost 127.0.0.1:${port}`, ...args],
  });
const browser = await start();
after(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** A site is opened from a disk, and from a server whose folder it does not have for itself. */
export const PLACES = {
  disk: (site) => pathToFileURL(join(SITES, site)).href + "/",
  server: (site) => `http://127.0.0.1:${port}/docs/${site}/`,
};

/** A site that knows where it is. */
export const ADDRESSED = "http://errors.localhost/docs/addressed/";

/** Opens a page, and fails the test if it logs an error, breaks its policy, asks another host or shows a dialog. */
export async function open(t, address, options = {}) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults = [];
  const own = new URL(address).origin;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !options.allowed?.test(message.text())) {
      faults.push(message.type() + ": " + message.text());
    }
  });
  page.on("pageerror", (error) => faults.push("thrown: " + error));
  page.on("dialog", (dialog) => {
    faults.push("dialog: " + dialog.message());
    dialog.dismiss();
  });
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== own) {
      faults.push("asked: " + request.url());
    }
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(faults, []);
  });
  await page.goto(address);
  return page;
}

/** Waits until something on a page is what it should be; says what it is instead, if it never is. */
export async function until(read, expected) {
  const end = Date.now() + 10_000;
  let found = await read();
  while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 20));
    found = await read();
  }
  assert.deepEqual(found, expected);
}

/** The last part of the address of a page, with what stands behind it. */
export const place = (page) => page.url().split("/").pop();

/** The codes that a page lists. */
export const listed = (page) => page.locator("[data-listing] .codes tbody th:visible").allInnerTexts();
