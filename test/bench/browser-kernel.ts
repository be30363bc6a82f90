/**
 * 1,000 replications at 97 × 60 in Chromium: at once in the page's thread, in a Web Worker, and filled in over frames; and
 * how many frames were late meanwhile.
 */
import {build} from "esbuild";
import type {Page} from "playwright-core";
import {inProject} from "../../loaders/files/paths.js";
import {quantileOfSorted} from "../../src/scoring/quantile.js";
import {launchBrowser} from "../site/browser.js";
import type {BenchAsked, BrowserRounds} from "./browser-page.js";
import type {BenchRow} from "./measure.js";

const ROUNDS = 150;
const FRAME = 1000 / 60;

const WAYS = [
  {how: "idle", what: "no replications: frames alone"},
  {how: "at-once", what: "1,000 replications of 97 × 60 in Chromium, at once"},
  {how: "worker", what: "the same, in a Web Worker"},
  {how: "frames", what: "the same, 250 between two frames"}
] as const;

export async function benchBrowserKernel(): Promise<readonly BenchRow[]> {
  const [page, worker] = await Promise.all([
    bundle("test", "bench", "browser-page.ts"),
    bundle("src", "components", "robustness-worker", "worker.ts")
  ]);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({content: page});
    const rows: BenchRow[] = [];
    for (const {how, what} of WAYS) rows.push(describe(what, how, await ask(tab, how, worker)));
    return rows;
  } finally {
    await browser.close();
  }
}

async function bundle(...path: readonly string[]): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [inProject(...path)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022"
  });
  return outputFiles[0]!.text;
}

function describe(what: string, how: BenchAsked["how"], {rounds, frames}: BrowserRounds): BenchRow {
  const [sorted, late] = [rounds.toSorted((a, b) => a - b), frames.filter((each) => each > 1.5 * FRAME).length];
  const at = (share: number) => `${Math.round(10 * quantileOfSorted(sorted, share)) / 10} ms`;
  const drawn = `${late} of ${frames.length} frames late`;
  if (how === "idle") return {what, figure: `${frames.length} frames`, ratio: drawn};
  return {what, figure: `${at(0.5)}, p90 ${at(0.9)}`, ratio: `${drawn}; a frame has ${Math.round(10 * FRAME) / 10} ms`};
}

function ask(tab: Page, how: BenchAsked["how"], worker: string): Promise<BrowserRounds> {
  const asked: BenchAsked = {units: 97, indicators: 60, rounds: ROUNDS, worker, how};
  return tab.evaluate(
    (given) => (globalThis as unknown as {benchInPage: (given: unknown) => Promise<BrowserRounds>}).benchInPage(given),
    asked
  );
}
