/**
 * What an agency wrote into the columns of confirmations of the sheet Phản hồi, line by line. Nothing is judged here.
 */
import {foldText} from "../../../src/i18n/fold.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPLY} from "../../../src/i18n/reply.js";
import {isContactLike} from "../../acknowledgements/contact-like.js";
import type {WrittenConfirmation} from "../../acknowledgements/model.js";
import {maskText} from "../../privacy/mask-text.js";
import type {ReadCell, ReadSheet} from "../../reader/model.js";
import {isDate} from "../../registry/date.js";
import {type ColumnId, HEADING_MARK} from "./columns.js";

/** Letters of the answer that are kept: enough to show what stands there in place of “Đúng”. */
const LONGEST = 40;

/** The lines with an answer; none where the sheet has lost its line of headings. */
export function writtenConfirmations(sheet: ReadSheet): readonly WrittenConfirmation[] {
  const rows = new Map<number, ReadCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const heading = [...rows].find(([, cells]) => textOf(cells, 0) === HEADING_MARK);
  if (!heading) return [];
  const columns = columnsOf(heading[1]);
  return [...rows]
    .filter(([row]) => row > heading[0])
    .flatMap(([, cells]) => {
      const finding_id = textOf(cells, 0);
      const said = textOf(cells, columns("confirm"));
      return finding_id === "" || said === "" ? [] : [readLine(finding_id, said, cells, columns)];
    });
}

type ColumnOf = (id: ColumnId) => number;

/** Columns by their Vietnamese headings: they may have been moved. */
function columnsOf(heading: readonly ReadCell[]): ColumnOf {
  const words: Readonly<Record<string, string>> = textsIn(REPLY, "vi").columns;
  const first = (text: string) => foldText(text.split("\n")[0]!.trim());
  return (id) => heading.find(({text}) => first(text) === first(words[id] ?? ""))?.column ?? -1;
}

function textOf(cells: readonly ReadCell[], column: number): string {
  return cells.find((cell) => cell.column === column)?.text.trim() ?? "";
}

function readLine(
  finding_id: string,
  said: string,
  cells: readonly ReadCell[],
  columns: ColumnOf
): WrittenConfirmation {
  const office = textOf(cells, columns("office"));
  const contact = isContactLike(office);
  return {
    finding_id,
    said: maskText(said).slice(0, LONGEST),
    raw: textOf(cells, columns("raw")),
    who: contact ? "" : office,
    contact,
    when: dayOf(cells.find(({column}) => column === columns("date")))
  };
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
