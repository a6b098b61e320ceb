// Ways to an entry: anchors, addresses without a page, links.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ADDRESSED, PLACES, open, place, until } from "./browser.mjs";

const inView = (locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
const marked = (locator) => locator.evaluate((element) => getComputedStyle(element.closest("tr")).backgroundColor !== "rgba(0, 0, 0, 0)");

for (const [where, address] of Object.entries(PLACES)) {
  for (const anchor of ["105011", "X_ACCESS_TOKEN_ERROR"]) {
    test(`#${anchor} leads to its row, ${where}`, async (t) => {
      const page = await open(t, address("analytics") + "index.html#" + anchor);
      const row = page.locator("tr[id='105011']");
      await until(() => inView(row), true);
      await until(() => marked(row), true);
    });
  }

  test(`anchors without a row lead to the page that is meant, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html#104017");
    await until(() => place(page), "104XXX.html");
    await page.goto(address("everything") + "index.html#MISSING_ORDER");
    await until(() => place(page), "1001.html");
    await page.goto(address("large") + "index.html#100123");
    await until(() => place(page), "100123.html");
  });

  test(`an anchor of an open page leads there too, ${where}`, async (t) => {
    const page = await open(t, address("large") + "index.html");
    await page.evaluate(() => (location.hash = "100124"));
    await until(() => place(page), "100124.html");
  });

  test(`an anchor that is no address does nothing, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html#100%");
    await page.getByRole("button", { name: "Clear" }).waitFor();
  });
}

const notFound = /Failed to load resource: the server responded with a status of 404/;

test("an address without a page leads to the entry that is meant", async (t) => {
  const site = PLACES.server("analytics");
  const page = await open(t, site + "104017", { allowed: notFound });
  await until(() => place(page), "104XXX.html");
  for (const [from, to] of [["PARAM_REQUIRED", "101002.html"], ["104099.html", "104XXX.html"]]) {
    await page.goto(site + from);
    await until(() => place(page), to);
  }
  await page.goto(site + "nothing%");
  await page.getByRole("link", { name: "All errors" }).click();
  await until(() => place(page), "index.html");
});

test("with an address of its own, it does so from any depth", async (t) => {
  const page = await open(t, ADDRESSED + "any/where/104017", { allowed: notFound });
  await until(() => page.url(), ADDRESSED + "104XXX.html");
  await page.goto(ADDRESSED + "any/where/else");
  await page.getByRole("link", { name: "All errors" }).click();
  await until(() => page.url(), ADDRESSED + "index.html");
  assert.equal(await page.locator("link[rel=canonical]").getAttribute("href"), ADDRESSED);
});
