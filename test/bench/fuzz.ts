/**
 * Fuzzing at length: mutated files through the reader, with the size of the corpus and the number of cases.
 */
import {BOUNDS, runFuzz} from "../fuzz/run-fuzz.js";
import {type BenchRow, milliseconds, timed} from "./measure.js";

const CASES = 5000;

/** @throws {Error} if a mutated file crashed the reader, hung it, took too much memory or gave an impossible result */
export async function benchFuzz(): Promise<readonly BenchRow[]> {
  const {seconds, result} = await timed(() => runFuzz(1000, CASES));
  const {corpus, cases, outcomes, faults, peak} = result;
  if (faults.length > 0) throw new Error(`fuzzing found ${faults.length} faults:\n${faults.slice(0, 20).join("\n")}`);
  const {read = 0} = outcomes;
  return [
    {
      what: `fuzz: ${cases} mutations of ${corpus} files`,
      figure: `${milliseconds(seconds / cases)} a file`,
      ratio: `${read} read, ${cases - read} refused, 0 faults`
    },
    {what: "fuzz: most memory of a reading process", figure: `${peak} MB`, ratio: `of ${BOUNDS.memory} MB allowed`}
  ];
}
