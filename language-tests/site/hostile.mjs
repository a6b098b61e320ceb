// Texts that would run if they were more than text.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { PLACES, listed, open, until } from "./browser.mjs";

const pages = async (site) => (await readdir(join(process.env.SITES, site))).filter((name) => name.endsWith(".html"));

for (const [site, where] of [["hostile", "server"], ["running", "server"], ["running", "disk"]]) {
  test(`no text of ${site} runs on any page, ${where}`, async (t) => {
    const all = await pages(site);
    assert.ok(all.length > 5);
    const page = await open(t, PLACES[where](site) + "index.html");
    for (const name of all) {
      await page.goto(PLACES[where](site) + encodeURIComponent(name));
      assert.equal(await page.evaluate(() => window.ran), undefined, name);
      assert.equal(await page.locator("main img, main script, main iframe, main style, [onclick], [onerror]").count(), 0, name);
    }
  });
}

test("texts that would run are shown, found and recognised as text", async (t) => {
  const page = await open(t, PLACES.server("running") + "index.html?q=" + encodeURIComponent("<img"));
  await until(() => listed(page), ["1", "2", "3"]);
  await page.getByText("Paste its body").click();
  await page.getByLabel("Body of an answer").fill('{"code": 1, "detail": "<img src=x onerror=window.ran=1>", "params": {"<b>": "<script>window.ran=1</script>"}}');
  const pasted = page.locator("[data-pasted]");
  await until(async () => (await pasted.innerText()).includes("<script>window.ran=1</script>"), true);
  assert.equal(await pasted.locator("img, script, b").count(), 0);
  await pasted.getByRole("link").click();
  await page.waitForURL("**/1.html");
  const text = await page.locator("main").innerText();
  for (const part of ['<img src=x onerror="window.ran=1">', "<script>window.ran=1</script>", "javascript:window.ran=1"]) {
    assert.ok(text.includes(part), part + " in " + text);
  }
  assert.equal(await page.evaluate(() => window.ran), undefined);
});

test("the results of a large table are text", async (t) => {
  const page = await open(t, PLACES.server("large") + "index.html?q=" + encodeURIComponent("<img"));
  await until(async () => (await page.locator("[data-results] b").allInnerTexts())[0], "<img src=x onerror=window.ran=1>");
  assert.equal(await page.evaluate(() => window.ran), undefined);
});

test("what is asked for is no markup", async (t) => {
  const page = await open(t, PLACES.server("analytics") + "index.html?q=" + encodeURIComponent("\"><img src=x onerror=window.ran=1>") + "&status=%3Cb%3E");
  await until(() => page.locator("[data-found]").innerText(), "Nothing fits. Fewer words or filters find more.");
  assert.equal(await page.evaluate(() => window.ran), undefined);
});
