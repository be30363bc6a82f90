/**
 * Takes pictures of the built site, to be looked at: `node --import tsx test/site/screenshots.ts [path…]` writes to
 * out/pictures/, for each path the window widths 1280 and 390, light and dark, and what A4 paper would show.
 * Without paths: one page of each kind. SITE_DIR names another folder than `dist`.
 */
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {launchBrowser} from "./browser.js";
import {serveFolder} from "./serve.js";
import {getSiteFolder, listPages} from "./site-folder.js";
import {takeSample} from "./take-sample.js";

interface View {
  readonly name: string;
  readonly width: number;
  readonly media: "screen" | "print";
  readonly scheme: "light" | "dark";
}

/** 703 px is the width of A4 less the margins of the style sheet. */
const VIEWS: readonly View[] = [
  {name: "1280", width: 1280, media: "screen", scheme: "light"},
  {name: "1280-dark", width: 1280, media: "screen", scheme: "dark"},
  {name: "390", width: 390, media: "screen", scheme: "light"},
  {name: "390-dark", width: 390, media: "screen", scheme: "dark"},
  {name: "a4", width: 703, media: "print", scheme: "light"}
];

async function takePicture(browser: Browser, url: string, file: string, view: View): Promise<void> {
  const page = await browser.newPage({viewport: {width: view.width, height: 900}, colorScheme: view.scheme});
  await page.emulateMedia({media: view.media, colorScheme: view.scheme});
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({path: file, fullPage: true});
  await page.close();
}

async function takePictures(asked: readonly string[]): Promise<void> {
  const folder = getSiteFolder();
  const out = join("out", "pictures");
  mkdirSync(out, {recursive: true});
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  for (const path of asked.length > 0 ? asked : takeSample(listPages(folder), 3)) {
    const name =
      path
        .replace(/^\//, "")
        .replace(/\.html$/, "")
        .replace(/[^\w-]+/g, "_") || "index";
    for (const view of VIEWS) {
      const file = join(out, `${name}-${view.name}.png`);
      await takePicture(browser, server.origin + path, file, view);
      process.stderr.write(`${file}\n`);
    }
  }
  await browser.close();
  await server.close();
}

await takePictures(process.argv.slice(2));
