import type {Browser} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {launchBrowser} from "./browser.js";
import {type Served, serveFolder} from "./serve.js";
import {getSiteFolder} from "./site-folder.js";

/** The built site, served, and a browser to look at it; both there once the tests run. */
export interface Site {
  readonly folder: string;
  readonly origin: string;
  readonly browser: Browser;
}

/** Serves the built site and starts a browser for the tests of a file, and ends both after them. */
export function useSite(): Site {
  const folder = getSiteFolder();
  let server: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serveFolder(folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    folder,
    get origin() {
      return server!.origin;
    },
    get browser() {
      return browser!;
    }
  };
}
