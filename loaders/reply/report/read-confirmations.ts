/**
 * What an agency wrote into the sheet Phản hồi that it sent back: confirmations, as proposals. The institute records
 * them, or does not; nothing is taken by itself.
 */
import {foldText} from "../../../src/i18n/fold.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPLY} from "../../../src/i18n/reply.js";
import {isConfirmable} from "../../acknowledgements/confirmable.js";
import {isContactLike} from "../../acknowledgements/contact-like.js";
import type {Acknowledgement} from "../../acknowledgements/model.js";
import {isSameValue} from "../../acknowledgements/same-value.js";
import type {Finding} from "../../finding.js";
import type {ReadCell, ReadSheet} from "../../reader/model.js";
import {isDate} from "../../registry/date.js";
import type {ColumnId} from "./columns.js";
import {HEADING_MARK} from "./columns.js";

/** A confirmation that was written; `problem` says why it can't be recorded as it stands. */
export interface ProposedConfirmation extends Acknowledgement {
  readonly problem: string | null;
}

/**
 * Reads the confirmations of a sheet.
 *
 * @param findings of the file that came back, with their present values
 */
export function readConfirmations(
  sheet: ReadSheet,
  unit: string,
  findings: readonly Finding[]
): readonly ProposedConfirmation[] {
  const rows = new Map<number, ReadCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heading = [...rows].find(([, cells]) => textOf(cells, 0) === HEADING_MARK);
  if (!heading) return [];
  const columns = columnsOf(heading[1]);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return [...rows]
    .filter(([row]) => row > heading[0])
    .flatMap(([, cells]) => {
      const confirm = textOf(cells, columns("confirm"));
      const id = textOf(cells, 0);
      return id === "" || confirm === "" ? [] : [propose(id, unit, confirm, cells, columns, byId.get(id))];
    });
}

type ColumnOf = (id: ColumnId) => number;

function columnsOf(heading: readonly ReadCell[]): ColumnOf {
  const words: Readonly<Record<string, string>> = textsIn(REPLY, "vi").columns;
  const first = (text: string) => foldText(text.split("\n")[0]!.trim());
  return (id) => heading.find(({text}) => first(text) === first(words[id] ?? ""))?.column ?? -1;
}

function textOf(cells: readonly ReadCell[], column: number): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? "";
}

function propose(
  id: string,
  unit: string,
  confirm: string,
  cells: readonly ReadCell[],
  columns: ColumnOf,
  finding: Finding | undefined
): ProposedConfirmation {
  const raw = textOf(cells, columns("raw"));
  const who = textOf(cells, columns("office"));
  const when = dayOf(cells.find(({column}) => column === columns("date")));
  const made = {finding_id: id, unit, raw: finding?.raw ?? raw, who: isContactLike(who) ? "" : who, when, note: ""};
  return {...made, problem: problemOf(confirm, raw, {...made, who}, finding)};
}

/** A typed date, or a text d/m/yyyy; "" where there is none. */
function dayOf(cell: ReadCell | undefined): string {
  if (cell?.type === "date" && typeof cell.value === "string") return cell.value.slice(0, 10);
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell?.text.trim() ?? "");
  if (!found) return isDate(cell?.text.trim() ?? "") ? cell!.text.trim() : "";
  const [, day, month, year] = found as unknown as [string, string, string, string];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) ? iso : "";
}

function problemOf(
  confirm: string,
  raw: string,
  {who, when}: Pick<Acknowledgement, "who" | "when">,
  finding: Finding | undefined
): string | null {
  if (foldText(confirm) !== foldText(textsIn(REPLY, "vi").yes)) return `the confirmation says “${confirm}”, not “Đúng”`;
  if (!finding) return "the file has no such finding any more";
  if (!isConfirmable(finding)) return "the finding has to be mended; it can't be confirmed";
  if (!isSameValue(raw, finding.raw)) return `the value was “${raw}” when it was confirmed and is “${finding.raw}” now`;
  if (who === "") return "no office is given";
  if (isContactLike(who)) return "the office holds a phone number or an e-mail address";
  return when === "" ? "no readable date is given" : null;
}
