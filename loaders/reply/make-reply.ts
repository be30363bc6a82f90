/**
 * The answer to one file: its verdict and its findings as the agency reads them.
 */
import type {CopyReason, FixedRow, Reply, ReplyRow} from "../../src/components/reply/model.js";
import type {Bilingual} from "../../src/scoring/model.js";
import type {AcknowledgementIndex} from "../acknowledgements/apply.js";
import {isConfirmable} from "../acknowledgements/confirmable.js";
import type {Acknowledgement} from "../acknowledgements/model.js";
import {isSameValue} from "../acknowledgements/same-value.js";
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import type {CellReading, SubmissionReading} from "../intake/types.js";
import {actorOf} from "./actor.js";
import {compareFindings} from "./ids/compare-findings.js";
import {againstOf, mendingOf} from "./mending.js";
import {itemOf, questionOf} from "./questions-by-code.js";
import {rowNames} from "./row-names.js";

/** Everything an answer is made of. Findings have their stable ids, and recorded confirmations are applied. */
export interface ReplyInput {
  readonly form: Form;
  readonly edition: number;
  readonly illustrative: boolean;
  readonly unit: {readonly id: string; readonly name: Bilingual};
  readonly reading: SubmissionReading;
  readonly findings: readonly Finding[];
  readonly received_at: string | null;
  readonly verdict: Reply["verdict"];
  /** The file received before, with its findings; null where there is none. */
  readonly before: {readonly file: string; readonly findings: readonly Finding[]} | null;
  /** Readings of the unit in the edition before, by item; empty where there are none. */
  readonly previous: ReadonlyMap<string, CellReading>;
  readonly acknowledgements: AcknowledgementIndex;
  /** Confirmations of earlier editions, newest edition first. */
  readonly earlier: readonly {readonly edition: number; readonly index: AcknowledgementIndex}[];
  /** Tabs that show: only their cells can be jumped to. */
  readonly visible: ReadonlySet<string>;
  readonly copy: CopyReason | null;
}

const ORDER = {error: 0, warning: 1, info: 2} as const;

/** The answer, findings in order of gravity, then as they stand in the file. */
export function makeReply(input: ReplyInput): Reply {
  const {reading, findings, before} = input;
  const compared = before && compareFindings(before.findings, findings);
  const open = new Set(compared?.open.map(({id}) => id));
  const status = ({id}: Finding): ReplyRow["status"] => (compared ? (open.has(id) ? "open" : "new") : "first");
  const itemAt = itemsByPlace(reading);
  const nameOf = rowNames(input.form, reading.cells);
  const rows = findings.map((finding) => toRow(input, finding, status(finding), nameOf(itemAt(finding) ?? "")));
  const {attention, elsewhere} = countAttention(itemAt, findings);
  return {
    edition: input.edition,
    illustrative: input.illustrative,
    unit: input.unit,
    file: fileName(reading.file),
    form_version: reading.form?.version || null,
    received_at: input.received_at,
    verdict: input.verdict,
    asked: reading.cells.length,
    attention,
    elsewhere,
    rows: inOrder(rows, reading),
    compared: before && fileName(before.file),
    fixed: (compared?.fixed ?? []).filter(({severity}) => severity !== "info").map((one) => toFixed(input.form, one)),
    copy: input.copy
  };
}

/** By gravity; then what is about the file, then questions as they are asked, then cells that belong to none. */
function inOrder(rows: readonly ReplyRow[], {cells}: SubmissionReading): readonly ReplyRow[] {
  const places = new Map(cells.map(({sheet, cell}, i) => [`${sheet}!${cell}`, i]));
  const place = ({sheet, cell}: ReplyRow) => (cell === "" ? -1 : (places.get(`${sheet}!${cell}`) ?? cells.length));
  return rows.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || place(a) - place(b));
}

function fileName(file: string): string {
  return file.split("/").at(-1)!;
}

function toRow(input: ReplyInput, finding: Finding, status: ReplyRow["status"], name: string): ReplyRow {
  const {id, severity, code, sheet, cell, raw, read_as, expected} = finding;
  const item = itemOf(id);
  const {label, clause, type} = questionOf(input.form, item);
  const of = name === "" ? "" : ` (${name})`;
  return {
    ...{id, severity, status, code, sheet, cell, raw, read_as},
    expected: type === "text" ? "" : expected,
    against: againstOf(finding),
    linked: cell !== "" && input.visible.has(sheet),
    label: {vi: label.vi + of, en: label.en + of},
    clause,
    mend: mendingOf(finding),
    actor: actorOf(finding),
    previous: previousOf(input.previous, item),
    acknowledged: finding.acknowledged ?? null,
    earlier: finding.acknowledged ? null : earlierOf(input, finding),
    confirmable: !finding.acknowledged && isConfirmable(finding)
  };
}

function toFixed(form: Form, {id, severity, code, sheet, cell, raw}: Finding): FixedRow {
  return {id, severity, code, sheet, cell, raw, label: questionOf(form, itemOf(id)).label};
}

/** As received then; nothing of what was secret, unreadable or left blank. */
function previousOf(previous: ReadonlyMap<string, CellReading>, item: string): string {
  const cell = previous.get(item);
  return cell && (cell.status === "reported" || cell.status === "not-yet") ? cell.raw : "";
}

/** A confirmation of the same finding that does not hold: this year's for another value, or an earlier year's. */
function earlierOf({edition, acknowledgements, earlier}: ReplyInput, {id, raw}: Finding): ReplyRow["earlier"] {
  const note = (row: Acknowledgement, year: number, lapsed: boolean) => ({
    ...{who: row.who, when: row.when, raw: row.raw, edition: year},
    lapsed
  });
  const other = acknowledgements.get(id)?.find((row) => !isSameValue(row.raw, raw));
  if (other) return note(other, edition, true);
  for (const {edition: year, index} of earlier) {
    const found = index.get(id)?.[0];
    if (found) return note(found, year, false);
  }
  return null;
}

/** The question a finding is about, as the reading names it: by its place, else by its id. */
function itemsByPlace({cells}: SubmissionReading): (finding: Finding) => string | undefined {
  const items = new Set(cells.map(({item}) => item));
  const places = new Map(
    cells.filter(({cell}) => cell !== "").map(({item, sheet, cell}) => [`${sheet}!${cell}`, item])
  );
  return ({id, sheet, cell}) => places.get(`${sheet}!${cell}`) ?? (items.has(itemOf(id)) ? itemOf(id) : undefined);
}

/** Questions with something to complete or to check, and findings that concern no question. */
function countAttention(
  itemAt: (finding: Finding) => string | undefined,
  findings: readonly Finding[]
): {readonly attention: number; readonly elsewhere: number} {
  const items = findings.filter(({severity}) => severity !== "info").map(itemAt);
  return {
    attention: new Set(items.filter((item) => item !== undefined)).size,
    elsewhere: items.filter((item) => item === undefined).length
  };
}
