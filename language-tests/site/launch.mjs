// Whether a browser starts here and shows a page.
import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent("<p>It works");
await page.locator("text=It works").waitFor({ timeout: 10_000 });
await browser.close();
