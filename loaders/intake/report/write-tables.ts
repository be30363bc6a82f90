/**
 * The tables of `san-sang intake --out DIR`: what the institute works with in a spreadsheet. No personal data in them.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Edition} from "../../../src/scoring/edition.js";
import {EDITION_TABLES} from "../../assess/edition-tables.js";
import type {Intake} from "../../assess/read-submissions.js";
import {formatCsv} from "../../files/csv.js";
import type {Form} from "../../form/form.js";
import {maskRow} from "../../privacy/mask-rows.js";
import type {CellReading, SubmissionReading} from "../types.js";
import {confirmationsCsv} from "./confirmation-lines.js";
import {missingRows} from "./missing-rows.js";

const CELL_COLUMNS = "unit,file,counts,item,sheet,cell,raw,status,value,rule,confidence,note".split(",");
const MISSING_COLUMNS = "unit,name,kind,due,what,item,label,sheet,cell,status,rule".split(",");

/**
 * Writes submissions.csv, reporting.csv, findings.csv, missing.csv, cells.csv and confirmations.csv, with a byte order mark:
 * a spreadsheet program takes them for UTF-8.
 * @returns the names of the files
 */
export function writeIntakeTables(folder: string, form: Form, intake: Intake): readonly string[] {
  mkdirSync(folder, {recursive: true});
  const counting = new Map(
    intake.readings
      .filter(({file}) => intake.counting.has(file))
      .map((reading) => [reading.file.split("/")[0]!, reading])
  );
  const tables: Readonly<Record<string, string>> = {
    "submissions.csv": asPublished("submissions", intake),
    "reporting.csv": asPublished("reporting", intake),
    "findings.csv": asPublished("findings", intake),
    "missing.csv": formatCsv(MISSING_COLUMNS as never[], missingRows(form, intake.reporting, counting)),
    "cells.csv": formatCsv(CELL_COLUMNS as never[], cellRows(intake)),
    "confirmations.csv": confirmationsCsv(intake.proposed)
  };
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), `\uFEFF${text}`);
  return Object.keys(tables);
}

/** A table with the very columns it is published with. */
function asPublished(name: string, {submissions, findings, reporting}: Intake): string {
  const table = EDITION_TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`no published table "${name}"`);
  const rows = table.rows({submissions, findings, reporting} as unknown as Edition);
  return formatCsv(table.fields.map((field) => field.name) as never[], rows);
}

function cellRows({readings, counting, people}: Intake): readonly object[] {
  return readings.flatMap((reading) =>
    reading.cells.map((cell) => maskRow(cellRow(reading, cell, counting.has(reading.file)), {known: people}))
  );
}

/** `confidence` is empty where the reading does not say how sure it is. */
function cellRow({file}: SubmissionReading, cell: CellReading & {confidence?: number}, counts: boolean): object {
  const {item, sheet, cell: address, raw, status, value, rule, confidence, note} = cell;
  const answer = typeof value === "boolean" ? String(value) : value;
  return {
    unit: file.split("/")[0]!,
    file,
    counts: String(counts),
    item,
    sheet,
    cell: address,
    raw,
    status,
    value: answer,
    rule,
    confidence,
    note
  };
}
