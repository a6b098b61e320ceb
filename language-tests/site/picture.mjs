// Takes the pictures of the documentation: node picture.mjs ../target/site/analytics ../../docs/images
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [site, images] = process.argv.slice(2).map((path) => resolve(path));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [picture, page, height] of [["site", "index.html", 900], ["site-entry", "101002.html", 980]]) {
  for (const [colorScheme, ending] of [["light", ".png"], ["dark", "-dark.png"]]) {
    const tab = await browser.newPage({ colorScheme, viewport: { width: 1200, height } });
    await tab.goto(pathToFileURL(join(site, page)).href);
    await tab.screenshot({ path: join(images, picture + ending) });
    await tab.close();
  }
}
await browser.close();
