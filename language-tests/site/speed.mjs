// How much is sent, and how soon the search answers. Times are those of the page itself, the middle one of many.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACES, open, sent, until } from "./browser.mjs";

async function loaded(t, site) {
  Object.assign(sent, { bytes: 0, unpacked: 0, files: [] });
  const page = await open(t, PLACES.server(site) + "index.html");
  await page.waitForLoadState("networkidle");
  t.diagnostic(`the first page of ${site} loads ${sent.bytes} bytes compressed, ${sent.unpacked} unpacked: ${sent.files.join(" ")}`);
  return page;
}

test("the first page of 24 rows is light, with all that it ever loads", async (t) => {
  const page = await loaded(t, "analytics");
  await page.getByLabel("Find an error").fill("x");
  await until(() => sent.files.includes("search-index.js"), true);
  assert.ok(sent.unpacked < 60_000, String(sent.unpacked));
});

test("the first page of 20,000 rows is light", async (t) => {
  await loaded(t, "large");
  assert.ok(!sent.files.includes("search-index.js"));
  assert.ok(sent.bytes < 300_000, String(sent.bytes));
});

test("the search in 20,000 rows answers a keystroke within 50 ms", async (t) => {
  const page = await open(t, PLACES.server("large") + "index.html");
  await page.getByLabel("Find an error").fill("1");
  await until(async () => (await page.locator("[data-found]").innerText()) !== "", true);
  const times = await page.evaluate(async () => {
    const field = document.getElementById("q");
    const times = [];
    for (const text of ["10012", "payment is", "customer of", "stream missing", "e"]) {
      for (let end = 1; end <= text.length; end++) {
        const from = performance.now();
        const drawn = new Promise((done) => new MutationObserver((_, observer) => {
          observer.disconnect();
          done();
        }).observe(document.querySelector("[data-found]"), { childList: true }));
        field.value = text.slice(0, end);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await drawn;
        document.body.getBoundingClientRect();
        times.push(performance.now() - from);
      }
    }
    return times.sort((a, b) => a - b);
  });
  const middle = times[Math.floor(times.length / 2)];
  t.diagnostic(`of ${times.length} keystrokes, the middle one took ${middle.toFixed(1)} ms, the slowest ${times.at(-1).toFixed(1)} ms`);
  assert.ok(middle < 50, times.map((time) => time.toFixed(1)).join(" "));
});
