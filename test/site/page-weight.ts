import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";

/** What a page loads before anybody touches it, gzipped, fonts apart. */
export interface PageWeight {
  readonly bytes: number;
  readonly requests: number;
}

export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "font") bodies.push(response.body());
  });
  await page.goto(address, {waitUntil: "networkidle"});
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return {bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length};
}
