/**
 * Reading against the bare library opening the same workbooks: in one process, both warm; and as batches on all cores,
 * in as many child processes, all started anew. The reader guards, checks sums and reads legacy text; the intake decodes
 * every answer and applies the rules; the library does none of it.
 */
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {readXlsx} from "hucre/xlsx";
import {endWaiting} from "../../loaders/intake/batch/children.js";
import {readBatch} from "../../loaders/intake/batch/read-batch.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {bareBatch} from "./bare-batch.js";
import {type BenchRow, inTurn, milliseconds, times} from "./measure.js";
import {type BenchFiles, benchFiles} from "./submissions.js";

/** What reading may cost, in times the library. */
const BOUND = "the bare library; the bound is 1.5 ×";
const ROUNDS = 5;

export async function benchReading(): Promise<readonly BenchRow[]> {
  const {form, files} = benchFiles([2024]);
  const workbooks = files.filter(({file}) => file.endsWith(".xlsx"));
  return [...(await inOneProcess({form, files: workbooks})), ...(await asBatches({form, files: workbooks}))];
}

async function inOneProcess({form, files}: BenchFiles): Promise<readonly BenchRow[]> {
  const loaded = files.map((one) => ({...one, bytes: readFileSync(one.path)}));
  const each = (task: (one: (typeof loaded)[0]) => Promise<unknown>) => async () => {
    for (const one of loaded) await task(one);
  };
  const tasks = [
    each(({bytes}) => readXlsx(bytes).catch(() => null)),
    each(({bytes, file}) => readFile(bytes, file)),
    each(({bytes, file, context}) => readSubmission(bytes, file, form, context))
  ];
  for (let warm = 0; warm < 2; warm++) for (const task of tasks) await task();
  const [bare = 0, reader = 0, intake = 0] = await inTurn(ROUNDS, tasks);
  const row = (what: string, seconds: number): BenchRow => ({
    what: `${what} ${files.length} workbooks, one process, warm`,
    figure: `${milliseconds(seconds / files.length)} a workbook`,
    ratio: `${times(seconds / bare)} ${BOUND}`
  });
  return [row("read", reader), row("read and judge", intake)];
}

async function asBatches({form, files}: BenchFiles): Promise<readonly BenchRow[]> {
  const children = availableParallelism();
  const paths = files.map(({path}) => path);
  const ours = async () => {
    endWaiting();
    await readBatch(form, files, {children});
  };
  const bareOnes = () => bareBatch(paths, children);
  await bareBatch(paths.slice(0, children), children);
  await readBatch(form, files.slice(0, children), {children});
  const [bare = 0, whole = 0] = await inTurn(ROUNDS, [bareOnes, ours]);
  return [
    {
      what: `read and judge ${files.length} workbooks, ${children} new processes`,
      figure: `${milliseconds(whole / files.length)} a workbook`,
      ratio: `${times(whole / bare)} ${BOUND}`
    }
  ];
}
