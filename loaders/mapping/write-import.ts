/**
 * What an import leaves behind: the observations, and beside them the account, the findings and the open names.
 */
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import type {Observation} from "../../src/scoring/model.js";
import {DECISION_COLUMNS} from "../decisions/model.js";
import {formatCsv} from "../files/csv.js";
import type {Finding} from "../finding.js";
import type {RowAccount} from "./account.js";
import type {EvidenceRow} from "./evidence-rows.js";
import type {Imported} from "./import-sheet.js";
import {namesToDecide} from "./names-to-decide.js";

/** Where each table goes. */
export interface ImportPaths {
  readonly observations: string;
  readonly account: string;
  readonly findings: string;
  readonly names: string;
  readonly evidence: string;
}

const OBSERVATION_COLUMNS = [
  "unit",
  "indicator",
  "period",
  "value",
  "numerator",
  "denominator",
  "status",
  "source",
  "rule"
] as const satisfies readonly (keyof Observation)[];
const ACCOUNT_COLUMNS = [
  "row",
  "part",
  "verdict",
  "reason",
  "unit",
  "raw",
  "text"
] as const satisfies readonly (keyof RowAccount)[];
const FINDING_COLUMNS = [
  "id",
  "severity",
  "code",
  "file",
  "sheet",
  "cell",
  "raw",
  "read_as",
  "expected",
  "advice_vi",
  "advice_en"
] as const satisfies readonly (keyof Finding)[];
const EVIDENCE_COLUMNS = [
  "unit",
  "indicator",
  "piece",
  "text",
  "source"
] as const satisfies readonly (keyof EvidenceRow)[];

/** The tables of `O.csv`: `O.rows.csv`, `O.findings.csv`, `O.names.csv`, `O.evidence.csv`. */
export function importPaths(out: string, accounts: string | undefined): ImportPaths {
  const stem = out.replace(/\.csv$/i, "");
  return {
    observations: out,
    account: accounts ?? `${stem}.rows.csv`,
    findings: `${stem}.findings.csv`,
    names: `${stem}.names.csv`,
    evidence: `${stem}.evidence.csv`
  };
}

/** A file to write; `text` null where there is nothing to say in it, and then none of an earlier run may be left. */
export interface ImportTable {
  readonly path: string;
  readonly text: string | null;
}

/** The tables of an import; of open names and evidence only where there are any. */
export function importTables(imported: Imported, mapping: string, paths: ImportPaths): readonly ImportTable[] {
  const {account, findings, evidence} = imported;
  const names = namesToDecide(imported, mapping);
  return [
    {path: paths.observations, text: formatCsv(OBSERVATION_COLUMNS, sortObservations(imported.observations))},
    {path: paths.account, text: forPeople(formatCsv(ACCOUNT_COLUMNS, account))},
    {path: paths.findings, text: forPeople(formatCsv(FINDING_COLUMNS, findings))},
    {path: paths.names, text: names.length > 0 ? forPeople(formatCsv(DECISION_COLUMNS, names)) : null},
    {path: paths.evidence, text: evidence.length > 0 ? forPeople(formatCsv(EVIDENCE_COLUMNS, evidence)) : null}
  ];
}

/** @throws the error of the file system where a file can't be written */
export function writeTables(tables: readonly ImportTable[]): void {
  for (const {path, text} of tables) {
    if (text === null) {
      rmSync(path, {force: true});
      continue;
    }
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
}

/** By unit, indicator and period: the order of the sheet does not show. */
function sortObservations(observations: readonly Observation[]): readonly Observation[] {
  const key = ({unit, indicator, period}: Observation) => [unit, indicator, period].join("\u0000");
  return [...observations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** With a byte order mark: Excel takes a CSV without one for another encoding. */
function forPeople(text: string): string {
  return `\uFEFF${text}`;
}
