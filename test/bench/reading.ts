/**
 * Reading the 85 units' files of 2024: the whole intake (guard, child processes, parse, check) against the bare library
 * parsing the same workbooks in one process.
 */
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {readXlsx} from "hucre/xlsx";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {listSubmissions} from "../../loaders/assess/list-submissions.js";
import {readSubmissions} from "../../loaders/assess/read-submissions.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {type BenchRow, milliseconds, timed, times} from "./measure.js";

export async function benchReading(): Promise<readonly BenchRow[]> {
  const settings = settingsOf(2024);
  const units = editionUnits(readRegistry(), settings.as_of);
  const form = readForm();
  const files = listSubmissions(2024);
  const workbooks = files.filter(({file}) => file.endsWith(".xlsx")).map(({path}) => readFileSync(path));
  const bare = await timed(async () => {
    for (const bytes of workbooks) await readXlsx(bytes).catch(() => null);
  });
  const whole = await timed(() => readSubmissions(settings, units, form));
  const perFile = whole.seconds / files.length;
  return [
    {
      what: `read ${files.length} submissions of 2024 on ${availableParallelism()} cores`,
      figure: `${milliseconds(perFile)} a submission`,
      ratio: `${times(perFile / (bare.seconds / workbooks.length))} the bare library on one core`
    }
  ];
}
