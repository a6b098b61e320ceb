// What is there to see: on a phone, on paper, without JavaScript, and in either theme.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACES, open, until } from "./browser.mjs";

const PAGES = {
  analytics: ["index.html", "101002.html", "104XXX.html", "category-request.html", "status-404.html", "404.html", "de/101002.html"],
  everything: ["index.html", "1001.html", "1099.html", "11NN.html", "category-orders.html", "status-404.html"],
  pages: ["index.html", "1001.html", "category-texts.html"],
  hostile: ["index.html", "207.html"],
};
const ALL = Object.entries(PAGES).flatMap(([site, pages]) => pages.map((page) => site + "/" + page));
const address = (path) => PLACES.server(path.split("/")[0]) + path.slice(path.indexOf("/") + 1);

test("no page is wider than a phone", async (t) => {
  for (const path of ALL) {
    const page = await open(t, address(path));
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${path} has ${wide} at ${width}`);
    }
    await page.close();
  }
});

test("the chart has the ranges of the categories, a single code as that code", async (t) => {
  const page = await open(t, address("everything/index.html"));
  const ranges = (await page.locator(".group .head .number").allInnerTexts()).flatMap((text) => text.split(", "));
  assert.ok(ranges.includes("3500"), ranges.join());
  assert.deepEqual(await page.locator(".chart .range .number").allInnerTexts(), ranges);
});

test("no button covers what is told", async (t) => {
  for (const [path, width] of [["everything/1001.html", 1280], ["everything/1001.html", 390], ["analytics/101002.html", 320]]) {
    const page = await open(t, address(path), { viewport: { width, height: 900 } });
    const covered = await page.locator(".code:visible").evaluateAll((codes) =>
      codes.filter((code) => {
        const button = code.querySelector("button").getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(code.querySelector("code"));
        return [...text.getClientRects()].some((line) => line.right > button.left && line.top < button.bottom && line.bottom > button.top);
      }).map((code) => code.textContent));
    assert.deepEqual(covered, [], `${path} at ${width}`);
    await page.close();
  }
});

test("what is told is told without JavaScript, and nothing that needs it is shown", async (t) => {
  for (const path of ALL) {
    const page = await open(t, address(path), { javaScriptEnabled: false });
    assert.deepEqual(await page.locator("button:visible, input:visible, select:visible, textarea:visible, summary:visible").allInnerTexts(), [], path);
    await page.close();
  }
  const front = await open(t, address("analytics/index.html"), { javaScriptEnabled: false });
  assert.equal(await front.locator(".group tbody tr:visible").count(), 24);
  await front.getByRole("link", { name: "101002" }).first().click();
  await until(() => front.locator(".usage section:visible pre:visible").count(), await front.locator(".usage section").count());
  assert.ok((await front.locator(".usage section").count()) >= 8);
});

test("all is on paper, each language under its name", async (t) => {
  const page = await open(t, address("analytics/101002.html"), { colorScheme: "dark" });
  const names = await page.getByRole("tab").allInnerTexts();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await until(() => page.locator(".usage h3:visible").allInnerTexts(), names);
  assert.equal(await page.locator(".usage pre:visible").count(), names.length);
  assert.equal(await page.locator("button:visible, nav:visible").count(), 0);
  assert.equal(await page.locator("main section:visible").count(), await page.locator("main section").count());
  // Dark paper would be all ink.
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen" });
  await until(() => page.locator(".usage h3:visible").count(), 0);

  await page.goto(address("analytics/index.html"));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".group tbody tr:visible").count(), 24);
  assert.equal(await page.locator("form:visible, details:visible, button:visible").count(), 0);
});

test("paper is light, whatever theme was chosen", async (t) => {
  const page = await open(t, address("analytics/101002.html"), { colorScheme: "dark" });
  const button = page.getByRole("button", { name: "Theme" });
  await button.click();
  await button.click();
  await until(() => button.innerText(), "Theme: dark");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
});

test("the system says which theme", async (t) => {
  const papers = [];
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(t, address("analytics/index.html"), { colorScheme });
    papers.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  assert.deepEqual(papers, ["rgb(255, 255, 255)", "rgb(15, 19, 25)"]);
});
