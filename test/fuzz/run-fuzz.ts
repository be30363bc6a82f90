/**
 * Runs numbered cases in child processes with a time and a memory.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {inProject} from "../../loaders/files/paths.js";
import {BoundedChild} from "../../loaders/reader/child/bounded-child.js";
import {readCorpus} from "./corpus.js";
import {fuzzCase} from "./fuzz-case.js";
import type {CaseAnswer} from "./fuzz-child.js";

/** What no file may take: milliseconds, and megabytes held by the process that reads it. */
export const BOUNDS = {time: 10_000, memory: 800} as const;

const CHILD = inProject("test", "fuzz", "fuzz-child.ts");

/** What came of a run. */
export interface FuzzRun {
  /** Number of files mutated. */
  readonly corpus: number;
  readonly cases: number;
  /** How often each outcome came: `read`, or why the file was refused. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** One line for each case that crashed, hung, took too much memory or gave a result that can't be. */
  readonly faults: readonly string[];
  /** The most memory a child held, in megabytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** @param processes how many children work side by side */
export async function runFuzz(first: number, cases: number, processes = 2): Promise<FuzzRun> {
  const corpus = await readCorpus();
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  let [next, peak] = [first, 0];
  const work = async () => {
    let child = startChild();
    while (next < first + cases) {
      const number = next++;
      const outcome = await child.ask<CaseAnswer>({number}, BOUNDS.time);
      peak = Math.max(peak, child.peak);
      if ("failed" in outcome) child = startChild();
      const {outcome: came, fault} = "failed" in outcome ? failure(outcome.failed) : outcome.answer;
      outcomes[came] = (outcomes[came] ?? 0) + 1;
      if (fault !== null) faults.push(`case ${number} (${describe(number)}): ${fault}`);
    }
    child.kill();
  };
  const describe = (number: number) => {
    const {name, mutation, bytes} = fuzzCase(corpus, number);
    keep(`${number}-${name}`, bytes);
    return `${name}, ${mutation}`;
  };
  await Promise.all(Array.from({length: processes}, work));
  return {corpus: corpus.length, cases, outcomes, faults: faults.sort(), peak: Math.round(peak)};
}

/** Files with which something was wrong stay in `.build/fuzz`, to be looked at. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = inProject(".build", "fuzz");
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, name), bytes);
}

function startChild(): BoundedChild {
  return new BoundedChild(CHILD, {heap: 512, memory: BOUNDS.memory});
}

function failure(failed: string): CaseAnswer {
  return {outcome: failed, fault: failed};
}
