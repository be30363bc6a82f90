/**
 * The child process of the fuzzing: makes one case after another, reads it and says what came of it.
 */
import {readFile} from "../../loaders/reader/read-file.js";
import {faultOf} from "./check-result.js";
import {readCorpus} from "./corpus.js";
import {fuzzCase} from "./fuzz-case.js";

/** One case. */
export interface CaseTask {
  readonly number: number;
}

/** What came of it. `fault` is null where nothing is wrong. */
export interface CaseAnswer {
  readonly outcome: string;
  readonly fault: string | null;
}

const corpus = await readCorpus();

/** What a parser threw when nobody waited for it any more. */
let late: string | null = null;

process.on("uncaughtException", (error) => {
  late = `thrown late: ${error instanceof Error ? error.stack : error}`;
});

process.on("message", async ({number}: CaseTask) => {
  const answer = await runCase(number);
  // Long enough for what a parser left running to fail.
  await new Promise((resolve) => setTimeout(resolve, 2));
  process.send?.({...answer, fault: answer.fault ?? late});
  late = null;
});
process.send?.("ready");

async function runCase(number: number): Promise<CaseAnswer> {
  try {
    const {name, bytes} = fuzzCase(corpus, number);
    const result = await readFile(bytes, name);
    return {outcome: result.ok ? "read" : result.refused, fault: faultOf(result)};
  } catch (error) {
    return {outcome: "thrown", fault: `thrown: ${error instanceof Error ? error.stack : error}`};
  }
}
