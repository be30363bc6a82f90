/**
 * `npm test`: types, style, unit tests, a whole rebuild, and every page in a browser. Shows each step's output and ends
 * with one line, "N passed, N failed". The exit code is 1 if anything failed.
 */
import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {ROOT} from "../loaders/files/paths.js";
import {runStep, type Step} from "./run/run-step.js";
import {countStep, formatTally, sumSteps, type Tally, type VitestReport} from "./run/sum-steps.js";

const VITEST = "node_modules/vitest/vitest.mjs";
const reportTo = (file: string): readonly string[] => [
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`
];

const STEPS: readonly Step[] = [
  {name: "types", script: "node_modules/typescript/bin/tsc", args: ["-p", "."]},
  {name: "style", script: "node_modules/@biomejs/biome/bin/biome", args: ["check", "--error-on-warnings", "."]},
  {name: "unit tests", script: VITEST, args: ["run", ...reportTo("out/unit.json")], report: "out/unit.json"},
  {name: "rebuild", script: "bin/san-sang.js", args: ["rebuild", "--quiet"]},
  {
    name: "browser",
    script: VITEST,
    args: ["run", "--config", "vitest.site.config.ts", ...reportTo("out/site.json")],
    report: "out/site.json"
  }
];

function readReport(file: string): VitestReport | null {
  const path = join(ROOT, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as VitestReport) : null;
}

async function runAndCount(step: Step): Promise<Tally> {
  console.log(`\n== ${step.name}`);
  if (step.report !== undefined) rmSync(join(ROOT, step.report), {force: true});
  const code = await runStep(step);
  const report = step.report === undefined ? null : readReport(step.report);
  const missing = step.report !== undefined && report === null;
  if (code !== 0 || missing) console.log(`== ${step.name} failed (exit code ${code})`);
  return countStep(missing && code === 0 ? 1 : code, report);
}

const tallies: Tally[] = [];
for (const step of STEPS) tallies.push(await runAndCount(step));
const total = sumSteps(tallies);
console.log(`\n${formatTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
