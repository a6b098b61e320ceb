// What Lighthouse says, but for speed, which depends on the machine.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import lighthouse from "lighthouse";
import { ADDRESSED, start } from "./browser.mjs";

const port = 9333;
const browser = await start(`--remote-debugging-port=${port}`);
after(() => browser.close());

for (const name of ["index.html", "101002.html", "category-request.html", "status-404.html", "de/101002.html"]) {
  test(`Lighthouse finds nothing on ${name}`, async () => {
    const { lhr } = await lighthouse(ADDRESSED + name, {
      port,
      logLevel: "error",
      // It asks for the file from the page, whose policy lets no page ask for anything.
      skipAudits: ["robots-txt"],
      onlyCategories: ["accessibility", "best-practices", "seo"],
    });
    const audits = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 1);
    const scores = Object.values(lhr.categories).map((category) => `${category.title}: ${category.score * 100}`);
    assert.deepEqual(scores, ["Accessibility: 100", "Best Practices: 100", "SEO: 100"], JSON.stringify(audits, null, 1));
  });
}
