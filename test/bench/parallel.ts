/**
 * 100 workbooks read by one child process and by one on each core; the results come in the order asked for.
 */
import {availableParallelism} from "node:os";
import {readBatch} from "../../loaders/intake/batch/read-batch.js";
import {type BenchRow, inTurn, milliseconds, times} from "./measure.js";
import {benchFiles} from "./submissions.js";

const WORKBOOKS = 100;

/** @throws {Error} if a result is not in its place */
export async function benchParallel(): Promise<readonly BenchRow[]> {
  const {form, files} = benchFiles([2024, 2025]);
  const asked = files.filter(({file}) => file.endsWith(".xlsx")).slice(0, WORKBOOKS);
  const read = (children: number) => async () => {
    const readings = await readBatch(form, asked, {children});
    const wrong = asked.findIndex(({file}, i) => readings[i]?.file !== file);
    if (wrong >= 0 || readings.length !== WORKBOOKS) throw new Error(`result ${wrong} is not of ${asked[wrong]?.file}`);
  };
  const cores = availableParallelism();
  await read(cores)();
  const [one = 0, all = 0] = await inTurn(3, [read(1), read(cores)]);
  return [
    {
      what: `read and judge ${WORKBOOKS} workbooks on ${cores} cores, in order`,
      figure: `${milliseconds(all)}`,
      ratio: `${times(all / one)} one core`
    }
  ];
}
