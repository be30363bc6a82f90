/**
 * `san-sang import`: any table in the wild → observations, by a mapping kept as data.
 */
import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {NAMES} from "../decisions/read-names.js";
import {readMapping} from "../mapping/read-mapping.js";
import {runImport} from "../mapping/run-import.js";
import {importPaths, writeTables} from "../mapping/write-import.js";
import {isDate} from "../registry/date.js";
import {refuseWith} from "./score-inputs.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request {
  readonly mapping: string;
  readonly file: string;
  readonly out: string;
  readonly on?: string;
  readonly accounts?: string;
  readonly decisions?: string;
  readonly strict: boolean;
}

const USAGE = usageOf("import");

/**
 * `san-sang import --mapping M FILE --out O [--on DATE] [--accounts A] [--decisions N] [--strict]`: writes the
 * observations to O, the account of every row to A (`O.rows.csv`), findings to `O.findings.csv` and names without a
 * unit to `O.names.csv`. A summary goes to `err`.
 *
 * @returns exit code: 0 done; 1 with `--strict` if a finding is an error; 2 with one line on `err` per thing wrong, and
 * then nothing is written
 */
export async function importCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const {mapping, errors} = readMapping(request.mapping);
  if (!mapping) return refuse(errors);
  const paths = importPaths(request.out, request.accounts);
  const {file: path, on, decisions} = request;
  const run = await runImport({path, mapping, paths, ...(on ? {on} : {}), ...(decisions ? {decisions} : {})});
  if ("errors" in run) return refuse(run.errors);
  try {
    writeTables(run.tables);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return refuse([(error as Error).message]);
  }
  for (const line of [...run.told, ...run.summary]) err(line);
  return request.strict && run.failed ? 1 : 0;
}

function readRequest(args: readonly string[]): Request | string {
  const option = {type: "string"} as const;
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: option,
        out: option,
        on: option,
        accounts: option,
        decisions: option,
        strict: {type: "boolean"}
      }
    });
    const {mapping, out, on, accounts, decisions, strict = false} = values;
    const [file, ...more] = positionals;
    if (!mapping || !out || file === undefined || more.length > 0) return USAGE;
    if (on !== undefined && !isDate(on)) return `--on needs a date as YYYY-MM-DD, got ${JSON.stringify(on)}; ${USAGE}`;
    if (decisions !== undefined && !existsSync(decisions)) return `--decisions "${decisions}" can't be read; ${USAGE}`;
    const inputs = [mapping, file, decisions ?? NAMES].map((path) => resolve(path));
    const written = Object.values(importPaths(out, accounts)).map((path) => resolve(path));
    const clash = written.find((path, i) => inputs.includes(path) || written.indexOf(path) !== i);
    if (clash) return `${clash} would be written over`;
    return {mapping, file, out, on, accounts, decisions, strict};
  } catch (error) {
    return `${(error as Error).message.replaceAll(/\s*\n\s*/g, " ")}; ${USAGE}`;
  }
}
