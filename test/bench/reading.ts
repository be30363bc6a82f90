/**
 * Reading the 85 units' files of 2024 against the bare library parsing the same workbooks in one process: the reader
 * alone (guard, checksums, parse, legacy text) in the same process and on the same core, and the whole intake (child
 * processes, answers, rules).
 */
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {readXlsx} from "hucre/xlsx";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {listSubmissions} from "../../loaders/assess/list-submissions.js";
import {readSubmissions} from "../../loaders/assess/read-submissions.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {type BenchRow, milliseconds, timed, times} from "./measure.js";

export async function benchReading(): Promise<readonly BenchRow[]> {
  const settings = settingsOf(2024);
  const units = editionUnits(readRegistry(), settings.as_of);
  const form = readForm();
  const files = listSubmissions(2024);
  const workbooks = files.filter(({file}) => file.endsWith(".xlsx")).map(({path}) => readFileSync(path));
  const readBare = async () => {
    for (const bytes of workbooks) await readXlsx(bytes).catch(() => null);
  };
  const readOurs = async () => {
    for (const bytes of workbooks) await readFile(bytes, "a.xlsx");
  };
  await readBare();
  await readOurs();
  const bare = await timed(readBare);
  const ours = await timed(readOurs);
  const whole = await timed(() => readSubmissions(settings, units, form));
  const perFile = whole.seconds / files.length;
  return [
    {
      what: `read ${workbooks.length} workbooks of 2024 on one core, both warm`,
      figure: `${milliseconds(ours.seconds / workbooks.length)} a workbook`,
      ratio: `${times(ours.seconds / bare.seconds)} the bare library on one core`
    },
    {
      what: `read ${files.length} submissions of 2024 on ${availableParallelism()} cores`,
      figure: `${milliseconds(perFile)} a submission`,
      ratio: `${times(perFile / (bare.seconds / workbooks.length))} the bare library on one core`
    }
  ];
}
