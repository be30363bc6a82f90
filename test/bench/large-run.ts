/** A process of its own for the largest run: prints its seconds, and the most memory it held, in megabytes (0: not told here). */
import {residentMemory} from "../../loaders/reader/child/process-usage.js";
import {prepareJob} from "../../src/scoring/kernel/run-job.js";
import {spreadOf} from "../../src/scoring/kernel/tally.js";
import {sampleJob} from "./sample-job.js";

const held = () => residentMemory(process.pid)?.peak ?? 0;
const bare = held();
const job = sampleJob(10_000, 50, 100);
const start = performance.now();
const spreads = prepareJob(job)(0, 100).map(spreadOf);
const seconds = (performance.now() - start) / 1000;
if (spreads.some(({runs}) => runs !== 100)) throw new Error("a unit was not ranked in every run");
console.log(JSON.stringify({seconds, peak: held(), bare}));
