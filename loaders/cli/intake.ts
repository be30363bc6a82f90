/**
 * `san-sang intake --edition Y`: who has sent what, how complete and how late, what is open, and who has not sent.
 */
import {parseArgs} from "node:util";
import {settingsOf} from "../assess/edition-settings.js";
import {editionUnits} from "../assess/edition-units.js";
import {type Intake, readSubmissions} from "../assess/read-submissions.js";
import {inProject} from "../files/paths.js";
import {readForm} from "../form/read-form.js";
import {confirmationLines} from "../intake/report/confirmation-lines.js";
import {intakeLines} from "../intake/report/intake-lines.js";
import {writeIntakeTables} from "../intake/report/write-tables.js";
import {contactRows, writeContacts} from "../privacy/write-contacts.js";
import {readRegistry} from "../registry/read.js";
import {progressLines} from "./progress-lines.js";
import {usageOf} from "./usages.js";

type Write = (line: string) => void;

const PROGRESS = {
  vi: (year: number) => `Ấn bản ${year}: đọc báo cáo`,
  en: (year: number) => `Edition ${year}: reading reports`
} as const;
const USAGE = usageOf("intake");

/**
 * The table goes to stdout; progress and the names of files written to stderr.
 *
 * `--out` writes submissions.csv, reporting.csv, findings.csv, missing.csv, cells.csv and confirmations.csv, without
 * personal data. `--contacts` writes
 * data/contacts/<edition>.csv, the one file that has it.
 *
 * @returns 0 done; 1 with `--strict` if an error is open
 * @throws {Error} on wrong use or an institute file that is wrong: exit 2
 */
export async function intakeCommand(args: readonly string[], out: Write, err: Write): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      edition: {type: "string"},
      lang: {type: "string", default: "vi"},
      out: {type: "string"},
      contacts: {type: "boolean", default: false},
      strict: {type: "boolean", default: false}
    }
  });
  if (values.edition === undefined) throw new Error(`--edition is missing; ${USAGE}`);
  const {lang} = values;
  if (lang !== "vi" && lang !== "en") throw new Error(`--lang must be vi or en, got "${lang}"; ${USAGE}`);
  const settings = settingsOf(Number(values.edition));
  const units = editionUnits(readRegistry(), settings.as_of);
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  const intake = await readSubmissions(settings, units, form, progressLines(PROGRESS[lang](settings.year), err));
  for (const line of intakeLines({year: settings.year, illustrative: settings.illustrative, intake}, lang)) out(line);
  for (const line of confirmationLines(intake.proposed, settings.year, lang)) out(line);
  if (values.out !== undefined) {
    const names = writeIntakeTables(values.out, form, intake);
    err(`wrote ${names.join(", ")} in ${values.out}`);
  }
  if (values.contacts) saveContacts(settings.year, intake, err);
  return values.strict && hasErrors(intake) ? 1 : 0;
}

/** Whether an error is open with a reporter, or in a file that is nobody's. What a later file replaced is closed. */
function hasErrors({reporting, submissions}: Intake): boolean {
  const units = new Set(reporting.map(({unit}) => unit));
  return (
    reporting.some(({errors}) => errors > 0) || submissions.some(({unit, errors}) => errors > 0 && !units.has(unit))
  );
}

function saveContacts(year: number, {readings, counting}: Intake, err: Write): void {
  const rows = contactRows(readings, counting);
  writeContacts(year, rows);
  err(`wrote ${rows.length} contacts to data/contacts/${year}.csv: personal data, not to be passed on`);
}
