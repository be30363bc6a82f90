import type {Page} from "playwright-core";

/** What a browser found on one page; nothing to complain of if `complaints` is empty. */
export interface Visit {
  readonly path: string;
  readonly complaints: readonly string[];
}

/** Opens a page and collects what went wrong: errors in the console, exceptions, failed and foreign requests. */
export async function visitPage(page: Page, origin: string, path: string): Promise<Visit> {
  const complaints: string[] = [];
  const stop = listen(page, origin, complaints);
  try {
    await page.goto(origin + path, {waitUntil: "load"});
    await page.waitForFunction(
      () => document.querySelector('observablehq-loading, [aria-busy="true"]') === null,
      null,
      {timeout: 20_000}
    );
    await page.waitForFunction(
      () =>
        document.querySelector('script[src*="page-tools/start"]') === null ||
        "awake" in document.documentElement.dataset,
      null,
      {timeout: 20_000}
    );
    await page.evaluate(() => document.fonts.ready.then(() => true));
    complaints.push(...(await page.evaluate(inspectDocument)));
  } catch (error) {
    complaints.push(`could not be opened: ${(error as Error).message.split("\n")[0]}`);
  } finally {
    stop();
  }
  return {path, complaints};
}

function listen(page: Page, origin: string, complaints: string[]): () => void {
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) complaints.push(`foreign: ${url}`);
  });
  return () => void page.removeAllListeners();
}

/** Runs in the page. */
function inspectDocument(): string[] {
  const found: string[] = [];
  if (!document.documentElement.lang) found.push("no lang");
  if (document.title.trim() === "") found.push("no title");
  if (document.querySelectorAll("h1").length !== 1) found.push(`${document.querySelectorAll("h1").length} h1`);
  if (document.querySelector("main") === null) found.push("no main");
  if (document.querySelector(".observablehq--error") !== null) found.push("a cell failed");
  return found;
}

/** How many pixels the page is wider than the window; 0 is right. Runs in the page. */
export async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
