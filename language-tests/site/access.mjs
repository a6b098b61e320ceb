// What axe says of each kind of page, in either theme, wide and on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { PLACES, open, until } from "./browser.mjs";

const PAGES = {
  analytics: ["index.html", "101002.html", "104XXX.html", "category-request.html", "status-404.html", "404.html"],
  everything: ["index.html", "1001.html", "1099.html"],
  hostile: ["207.html"],
  large: ["index.html"],
};

/** What it holds against a page, as lines that say where. */
async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

for (const colorScheme of ["light", "dark"]) {
  for (const [size, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } })) {
    test(`axe finds nothing, ${colorScheme}, ${size}`, async (t) => {
      for (const [site, pages] of Object.entries(PAGES)) {
        for (const name of pages) {
          const page = await open(t, PLACES.server(site) + name, { colorScheme, viewport });
          assert.deepEqual(await violations(page), [], `${site}/${name}`);
          await page.close();
        }
      }
    });

    test(`axe finds nothing in what is found, ${colorScheme}, ${size}`, async (t) => {
      for (const site of ["analytics", "large"]) {
        const page = await open(t, PLACES.server(site) + "index.html?q=user&status=404", { colorScheme, viewport });
        await until(async () => (await page.locator("[data-found]").innerText()) !== "", true);
        await page.getByText("Paste its body").click();
        await page.getByLabel("Body of an answer").fill('{"code": 102001, "params": {"name": "x"}}');
        await until(async () => (await page.locator("[data-pasted]").innerText()) !== "", true);
        assert.deepEqual(await violations(page), [], site);
      }
    });
  }
}
