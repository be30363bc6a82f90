/**
 * `npm run pictures`: the pictures of the README and `docs/`, taken anew from `dist/` (SITE_DIR names another folder).
 */
import {mkdirSync} from "node:fs";
import {inProject} from "../../loaders/files/paths.js";
import {launchBrowser} from "./browser.js";
import {serveFolder} from "./serve.js";
import {getSiteFolder} from "./site-folder.js";

/** Page, file, and how much of the page from its top, in pixels. */
const PICTURES = [
  {path: "/2025/xep-hang/tinh.html", file: "ranking.png", height: 1080},
  {path: "/2025/index.html", file: "overview.png", height: 1180},
  {path: "/2025/khoang-cach.html", file: "gaps.png", height: 1300},
  {path: "/2025/don-vi/bac-ninh.html", file: "unit.png", height: 1300}
] as const;

const folder = inProject("docs", "pictures");
mkdirSync(folder, {recursive: true});
const server = await serveFolder(getSiteFolder());
const browser = await launchBrowser();
for (const {path, file, height} of PICTURES) {
  const page = await browser.newPage({viewport: {width: 1280, height}, colorScheme: "light"});
  await page.goto(server.origin + path);
  await page.waitForSelector("html[data-awake]");
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({path: `${folder}/${file}`});
  await page.close();
}
await browser.close();
await server.close();
