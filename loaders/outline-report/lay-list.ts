/**
 * The entries of a list as a table, with what has to be said about how they are counted.
 */
import {AlignmentType, type Paragraph, type Table, TableRow} from "docx";
import {formatList} from "../../src/i18n/format.js";
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import type {Form, FormColumn} from "../form/form.js";
import {tableSheets} from "../form/questions.js";
import {gridTable, headerRow, line, textCell} from "../form/word/cell.js";
import {columnWidths} from "../form/word/item-table.js";
import {WIDTH} from "../form/word/look.js";
import {entryColumns, entryKey} from "./entry-line.js";
import {shownColumns} from "./fill-list.js";
import {type ListSpec, listSpec} from "./list-specs.js";
import {smallPrint} from "./page.js";
import {MEASURES} from "./words.js";

export interface LaidList {
  /** Empty, or the table. */
  readonly list: readonly Table[];
  readonly notes: readonly Paragraph[];
  /** What its entries are. */
  readonly noun: string;
}

/** Shares of the width; a date stays on one line, so does the head of the first column. */
const NUMBER_SHARE = 7;
const SHARES: Readonly<Record<string, number>> = {
  ...{number: 20, date: 15, issuer: 18, title: 33, ai: 10},
  ...{name: 30, digitised: 11, standardised: 12, connected: 14, owner: 24},
  ...{purpose: 28, effect: 28, users: 16},
  ...{partner: 30, topic: 34, result: 30}
};
/** Letters of a row that may be parted over two pages. */
const LONG = 1000;
/** What an empty cell shows. */
const BLANK = "–";

/** @param rows of the unit, by field: an application may stand in several lists */
export function layList(form: Form, row: OutlineRow, rows: ReadonlyMap<string, OutlineRow>): LaidList {
  const spec = listSpec(form, row.field);
  const columns = shownColumns(tableSheets(form).find(({id}) => id === spec.table)!, spec);
  const entries = entriesOf(row, columns.length);
  const noun = MEASURES[spec.measured_in]!;
  const list = entries.length === 0 ? [] : [listTable(columns, entries)];
  return {list, notes: notesOn(row, spec, entries, rows).map(smallPrint), noun};
}

function entriesOf({text}: OutlineRow, columns: number): readonly (readonly string[])[] {
  return text.split("\n").flatMap((each) => {
    const entry = entryColumns(each, columns);
    return entry === null ? [] : [entry];
  });
}

function listTable(columns: readonly FormColumn[], entries: readonly (readonly string[])[]): Table {
  const widths = columnWidths([NUMBER_SHARE, ...columns.map(({id}) => SHARES[id] ?? 20)], WIDTH.portrait);
  const rows = entries.map((entry, i) => {
    const number = textCell([line(String(i + 1), {align: AlignmentType.CENTER})]);
    const cells = entry.map((text) => textCell([line(text === "" ? BLANK : text)]));
    return new TableRow({cantSplit: entry.join("").length < LONG, children: [number, ...cells]});
  });
  return gridTable([headerRow(["TT", ...columns.map(({label}) => label.vi)]), ...rows], widths);
}

function notesOn(
  {status, value}: OutlineRow,
  spec: ListSpec,
  entries: readonly (readonly string[])[],
  rows: ReadonlyMap<string, OutlineRow>
): readonly string[] {
  const repeats = value !== null && entries.length > value;
  const shared = sharedNames(spec, entries, rows);
  return [
    ...(status === "held-back" && entries.length > 0
      ? ["Có dòng không rõ thuộc mục nào, nên chưa tính số lượng."]
      : []),
    ...(repeats ? [`Kê ${entries.length} dòng, có dòng trùng nhau; mỗi nội dung tính một lần.`] : []),
    ...(shared.length > 0 ? [`Kê ở nhiều tình trạng, mỗi tình trạng tính một lần: ${formatList(shared, "vi")}.`] : [])
  ];
}

/** Names of entries that stand in another list too. */
function sharedNames(
  {shared}: ListSpec,
  entries: readonly (readonly string[])[],
  rows: ReadonlyMap<string, OutlineRow>
): readonly string[] {
  const columns = entries[0]?.length ?? 0;
  const others = new Set(
    shared.flatMap((field) => entriesOf(rows.get(field)!, columns)).map(([name = ""]) => entryKey(name))
  );
  const names = entries.map(([name = ""]) => name).filter((name) => name !== "" && others.has(entryKey(name)));
  return [...new Set(names)];
}
