// Search, filters, and the address that keeps them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PLACES, listed, open, place, until } from "./browser.mjs";

const field = (page) => page.getByLabel("Find an error");
const filter = (page, label, value) => page.getByRole("combobox", { name: label }).selectOption(value);

for (const [where, address] of Object.entries(PLACES)) {
  test(`search as one types, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html");
    await until(async () => (await listed(page)).length, 24);
    await field(page).pressSequentially("10100");
    await until(() => listed(page), ["101001", "101002", "101003", "101004", "101005", "101006", "101007", "101008", "101009"]);
    await field(page).pressSequentially("2");
    await until(() => listed(page), ["101002"]);
    await until(() => page.locator("[data-found]").innerText(), "1 error");
    await field(page).fill("104017");
    await until(() => listed(page), ["104XXX"]);
    await field(page).fill("TAG NOT found");
    await until(() => listed(page), ["103002"]);
    await field(page).fill("COUNTRY_NOT_FOUND");
    await until(() => listed(page), ["103003"]);
    await field(page).fill("bintu");
    await until(() => listed(page), ["103002"]);
    await field(page).fill("<nothing like this>");
    await until(() => page.locator("[data-found]").innerText(), "Nothing fits. Fewer words or filters find more.");
    await until(() => listed(page), []);
    await field(page).fill("104017");
    await field(page).press("Enter");
    await until(() => place(page), "104XXX.html");
  });

  test(`filters are kept in the address once they are set, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html");
    await field(page).focus();
    assert.equal(place(page), "index.html");
    await filter(page, "Status", "404");
    const missing = ["101001", "101010", "102001", "102011", "102021", "103001", "103002", "103003"];
    await until(() => listed(page), missing);
    assert.equal(place(page), "index.html?status=404");
    await field(page).fill("stream");
    await until(() => listed(page), ["101010", "103001", "103002"]);
    assert.equal(place(page), "index.html?q=stream&status=404");
    await filter(page, "Category", "category-filter");
    await until(() => listed(page), ["103001", "103002"]);
    await page.reload();
    await until(() => listed(page), ["103001", "103002"]);
    assert.equal(await field(page).inputValue(), "stream");
    assert.equal(await page.getByRole("combobox", { name: "Status" }).inputValue(), "404");

    await page.locator("[data-listing] tbody a:visible").first().click();
    await until(() => place(page), "103001.html");
    await page.goBack();
    await until(() => listed(page), ["103001", "103002"]);
    assert.equal(await field(page).inputValue(), "stream");

    await page.getByRole("button", { name: "Clear" }).click();
    await until(async () => (await listed(page)).length, 24);
    assert.equal(place(page), "index.html");
    await filter(page, "Try again", "later");
    await until(() => listed(page), ["104XXX"]);
  });

  test(`a tag is a filter where a table has some, ${where}`, async (t) => {
    const page = await open(t, address("everything") + "index.html");
    await field(page).focus();
    await filter(page, "Tag", "retriable");
    await until(() => listed(page), ["1001", "2001"]);
    assert.equal(place(page), "index.html?tag=retriable");
    await page.goto(address("analytics") + "index.html");
    assert.equal(await page.getByRole("combobox", { name: "Tag" }).count(), 0);
  });

  test(`the state of a code is a filter, ${where}`, async (t) => {
    const page = await open(t, address("everything") + "index.html?state=deprecated");
    await until(() => listed(page), ["1001", "1002", "1005"]);
    await filter(page, "State", "retired");
    await until(async () => (await listed(page)).includes("1099"), true);
    assert.equal(place(page), "index.html?state=retired");
    await field(page).fill("ORDER_MISSING");
    await filter(page, "State", "");
    await until(() => listed(page), ["1001"]);
  });

  test(`an index that cannot be had is told, ${where}`, async (t) => {
    const page = await open(t, address("analytics") + "index.html", { allowed: /Failed to load resource/ });
    const lost = "The search could not be loaded. The categories below lead to all errors.";
    const index = (name) => page.evaluate((name) => (document.body.dataset.index = name), name);
    await index("missing.js");
    await field(page).fill("104017");
    await until(() => page.locator("[data-found]").innerText(), lost);
    assert.equal((await listed(page)).length, 24);
    await page.getByText("Paste its body").click();
    await page.getByLabel("Body of an answer").fill("103001");
    await until(() => page.locator("[data-pasted]").innerText(), lost);
    await index("search-index.js");
    await field(page).fill("104018");
    await until(() => listed(page), ["104XXX"]);
    await until(() => page.locator("[data-found]").innerText(), "1 error");
  });

  test(`what is shown at first is shown again, ${where}`, async (t) => {
    const page = await open(t, address("everything") + "index.html");
    const sections = () => page.locator("main section:visible").evaluateAll((found) => found.map((section) => section.id));
    const before = await sections();
    await field(page).fill("order");
    await until(async () => (await sections()).includes("by-status"), false);
    await field(page).fill("");
    await until(sections, before);
  });
}
