/**
 * `san-sang import`: any table in the wild → observations, by a mapping kept as data.
 */
import {existsSync} from "node:fs";
import {basename, resolve} from "node:path";
import {parseArgs} from "node:util";
import {NAMES, readNameDecisions} from "../decisions/read-names.js";
import {importFile, sheetsOfFile} from "../mapping/import-file.js";
import type {Imported} from "../mapping/import-sheet.js";
import type {Mapping} from "../mapping/model.js";
import {openFile} from "../mapping/open-file.js";
import {readMapping} from "../mapping/read-mapping.js";
import {importSummary} from "../mapping/summary.js";
import {importPaths, writeImport} from "../mapping/write-import.js";
import {isDate} from "../registry/date.js";
import {readRegistry} from "../registry/read.js";

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

const USAGE =
  "usage: san-sang import --mapping M.json FILE --out O.csv [--on 2024-12-31] [--accounts A.csv] [--decisions N.csv] [--strict]";

/**
 * `san-sang import --mapping M FILE --out O [--on DATE] [--accounts A] [--decisions N] [--strict]`: writes the
 * observations to O, the account of every row to A (`O.rows.csv`), findings to `O.findings.csv` and names without a
 * unit to `O.names.csv`. A summary goes to `err`.
 *
 * @returns exit code: 0 done; 1 with `--strict` if a finding is an error; 2 with one line on `err` per thing wrong, and
 * then nothing is written
 */
export async function importCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = (lines: readonly string[]) => {
    for (const line of lines) err(line);
    return 2;
  };
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const {mapping, errors} = readMapping(request.mapping);
  if (!mapping) return refuse(errors);
  const opened = await openFile(request.file, mapping.encoding);
  if (!opened.ok) return refuse(opened.lines);
  for (const line of opened.notes) err(line);
  const registry = readRegistry();
  const {decisions, ...told} = readNameDecisions(registry, request.decisions);
  for (const line of [...told.errors.map((error) => `decision refused: ${error}`), ...told.notes]) err(line);
  const context = {registry, decisions, file: basename(request.file), ...(request.on ? {on: request.on} : {})};
  const result = importFile(opened.file, mapping, context);
  if (!result.imported) return refuse(result.errors.map((error) => `${basename(request.file)}: ${error}`));
  const others = sheetsOfFile(opened.file).filter(({name}) => name !== result.imported.sheet);
  return finish(request, mapping, {imported: result.imported, others: others.map(({name}) => name)}, err);
}

function finish(
  request: Request,
  mapping: Mapping,
  {imported, others}: {imported: Imported; others: readonly string[]},
  err: Print
): number {
  const paths = importPaths(request.out, request.accounts);
  try {
    writeImport(imported, mapping.id, paths);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    err((error as Error).message);
    return 2;
  }
  for (const line of importSummary(imported, {file: basename(request.file), others, registry: readRegistry()}))
    err(line);
  const failed = imported.findings.some(({severity}) => severity === "error");
  return request.strict && failed ? 1 : 0;
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
