// What one can do on a page: tabs, copying, the theme, and the box for bodies.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACES, open, place, until } from "./browser.mjs";

const chosen = (page) => page.locator("[role=tab][aria-selected=true]").allInnerTexts();
const shown = (page) => page.locator("[role=tabpanel]:visible").evaluateAll((panels) => panels.map((panel) => panel.getAttribute("aria-labelledby")));

for (const [where, address] of Object.entries(PLACES)) {
  test(`tabs by mouse and keyboard, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "101002.html");
    const tabs = await page.getByRole("tab").allInnerTexts();
    assert.ok(tabs.length >= 8, tabs.join());
    assert.deepEqual(await chosen(page), [tabs[0]]);
    await page.getByRole("tab", { name: "Go" }).click();
    assert.deepEqual(await chosen(page), ["Go"]);
    assert.deepEqual(await shown(page), ["in-go-tab"]);
    assert.match(await page.getByRole("tabpanel").innerText(), /ParamRequired/);

    await page.keyboard.press("Home");
    assert.deepEqual(await chosen(page), [tabs[0]]);
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await chosen(page), [tabs.at(-1)]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await chosen(page), [tabs[1]]);
    await page.keyboard.press("End");
    assert.deepEqual(await chosen(page), [tabs.at(-1)]);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), tabs.at(-1));
    assert.equal(await page.locator("[role=tab][tabindex='0']").count(), 1);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.closest("[role=tabpanel]") !== null), true);

    await page.goto(address("analytics") + "101003.html");
    assert.deepEqual(await chosen(page), [tabs.at(-1)]);
  });

  test(`the keys of the browser stay its own, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "101002.html");
    await page.getByRole("tab").first().focus();
    const before = await chosen(page);
    for (const key of ["Control+End", "Shift+ArrowRight", "Alt+ArrowRight", "Meta+ArrowRight"]) {
      await page.keyboard.press(key);
      assert.deepEqual(await chosen(page), before, key);
    }
  });

  test(`copying, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "101002.html");
    for (const code of await page.locator(".code:visible").all()) {
      await code.getByRole("button", { name: "Copy" }).click();
      const text = await code.locator("code").textContent();
      await until(() => page.evaluate(() => navigator.clipboard.readText()), text);
      assert.equal(await code.getByRole("button").innerText(), "Copied");
    }
    assert.match(await page.locator("pre").first().textContent(), /101002/);
  });

  test(`what cannot be copied is told, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "101002.html");
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
    const button = page.locator("[data-copy]:visible").first();
    await button.click();
    await until(() => button.innerText(), "Not allowed");
    await until(() => button.innerText(), "Copy");
  });

  test(`the theme is chosen and stays, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "101002.html", { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.getByRole("button", { name: "Theme" });
    await button.click();
    assert.equal(await paper(), light);
    await button.click();
    await until(() => button.innerText(), "Theme: dark");
    const dark = await paper();
    assert.notEqual(dark, light);
    await page.goto(address("analytics") + "index.html");
    assert.equal(await paper(), dark);
    await button.click();
    assert.equal(await paper(), light);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await paper(), dark);
  });

  test(`a pasted answer is recognised, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html");
    const answer = page.locator("[data-pasted]");
    const paste = async (text, expected) => {
      await page.getByLabel("Body of an answer").fill(text);
      await until(async () => (await answer.innerText()).split(/\s*\n\s*/).join(" | "), expected);
    };
    await page.getByText("Paste its body").click();
    await page.goto(address("analytics") + "101002.html");
    const body = await page.locator("section.answer pre").textContent();
    await page.goto(address("analytics") + "index.html");
    await page.getByText("Paste its body").click();
    const param = JSON.parse(body).params.param;
    await paste(body, `400 101002 Param required | ${JSON.parse(body).detail} | param | ${param}`);
    await paste('12:01 WARN [{pool}] answered {"code": 104017, "params": {}} after 3 ms', "500 104017 Internal Error");
    await paste("request failed: code=103001.", "404 103001 Stream not found");
    await paste("TAG_NOT_FOUND, it says", "404 103002 Tag not found");
    await paste('{"code": 999}', "No code of this catalog is in it.");
    await paste("<img src=x onerror=alert(1)>", "No code of this catalog is in it.");
    await paste('{"code": 101002, "detail": "<b onclick=alert(1)>x</b>"}', "400 101002 Param required | <b onclick=alert(1)>x</b>");
    await paste("", "");
    await paste('{"level": "warn", "answer": {"code": 102012}}', "403 102012 Organization is not enabled");
    await paste("{x} 103003", "404 103003 Country not found");
    await answer.getByRole("link").click();
    await until(() => place(page), "103003.html");
  });

  test(`text with many braces is read at once, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html");
    await page.getByText("Paste its body").click();
    await page.getByLabel("Body of an answer").fill("{x}".repeat(6000) + ' {"code": 101003}');
    await page.locator("[data-pasted] a").waitFor({ timeout: 5000 });
    assert.match(await page.locator("[data-pasted]").innerText(), /101003/);
  });
}
