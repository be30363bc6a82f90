/**
 * A published table comes alive: it can be searched, filtered and sorted, and the address says how. Everything is in
 * the page before; without this script the table is whole and in the published order.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {applyState} from "./apply-state.js";
import {type Controls, chosenTexts, fillControls, findControls, offeredFilters, readControls} from "./controls.js";
import {dimDrawings} from "./dim-drawings.js";
import {NOTHING_ASKED, type SortOrder, type TableState} from "./model.js";
import {carryState, describeIgnored, keepAddress} from "./page-address.js";
import {type PageRow, readColumns, readRows, type ToolColumn} from "./read-table.js";
import {hintRow} from "./row-hint.js";
import {markSorted, sortHeadings} from "./sort-headings.js";
import {parseState} from "./url-state.js";

/** What is on the page. */
interface Tools {
  readonly lang: Language;
  readonly table: HTMLTableElement;
  readonly columns: readonly ToolColumn[];
  readonly rows: readonly PageRow[];
  readonly controls: Controls;
  readonly dim: (shown: ReadonlySet<string> | null) => void;
}

/**
 * Brings the table of a form of `tableControls` to life.
 *
 * @param form names the table by its id in `data-tools`
 */
export function startTableTools(form: HTMLFormElement): void {
  const tools = findTools(form);
  const {columns, controls} = tools;
  const offered = {filters: offeredFilters(controls), columns: new Set(columns.map(({key}) => key))};
  const {state, ignored} = parseState(location.search, offered);
  let {sort} = state;
  const change = () => keepAddress(showState(tools, {...readControls(controls), sort}, []));
  const choose = (order: SortOrder) => {
    sort = isPublished(order, columns) ? null : order;
    change();
  };
  sortHeadings(columns, () => sort ?? publishedOrder(columns), choose);
  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    sort = null;
    fillControls(controls, NOTHING_ASKED);
    change();
    controls.query.focus();
  });
  fillControls(controls, state);
  carryState(showState(tools, state, ignored));
  form.dataset.awake = "";
}

function findTools(form: HTMLFormElement): Tools {
  const table = document.getElementById(form.dataset.tools!) as HTMLTableElement;
  const columns = readColumns(table);
  return {
    lang: document.documentElement.lang === "en" ? "en" : "vi",
    table,
    columns,
    rows: readRows(table, columns),
    controls: findControls(form),
    dim: dimDrawings(document)
  };
}

/** The published order is that of the first column, lowest first. */
function publishedOrder([first]: readonly ToolColumn[]): SortOrder {
  return {column: first!.key, descending: false};
}

function isPublished({column, descending}: SortOrder, columns: readonly ToolColumn[]): boolean {
  return column === columns[0]!.key && !descending;
}

/** Shows the rows that the state asks for, and says what is shown. Returns the state. */
function showState(tools: Tools, state: TableState, ignored: readonly string[]): TableState {
  const {table, columns, rows, lang, controls, dim} = tools;
  const shown = applyState(rows, state, lang);
  const inSight = new Map(shown.map(({row, old}) => [row, old]));
  for (const row of rows) {
    row.element.hidden = !inSight.has(row);
    hintRow(row, inSight.get(row) ?? null, lang);
  }
  table.tBodies[0]!.append(...shown.map(({row}) => row.element));
  table.classList.toggle("loose", state.sort !== null || shown.length < rows.length);
  markSorted(columns, state.sort ?? publishedOrder(columns));
  dim(shown.length === rows.length ? null : new Set(shown.map(({row}) => row.unit)));
  controls.count.textContent = sayShown(tools, state, shown.length, ignored);
  controls.printed.textContent = sayForPrint(tools, state, shown.length);
  return state;
}

function sortText({columns, lang}: Tools, {sort}: TableState): string | null {
  if (sort === null) return null;
  const {name} = columns.find(({key}) => key === sort.column)!;
  return textsIn(TABLE_TOOLS, lang).sorted({column: name, descending: sort.descending});
}

function sayShown(tools: Tools, state: TableState, shown: number, ignored: readonly string[]): string {
  const words = textsIn(TABLE_TOOLS, tools.lang);
  const said = [
    ignored.length === 0 ? null : words.ignored(describeIgnored(ignored, tools.controls, tools.lang)),
    words.count({shown, all: tools.rows.length}),
    sortText(tools, state)
  ];
  return said.filter((text) => text !== null).join(" ");
}

/** What paper must say, since the fields are not printed: what is filtered, and where the page is; "" for the page as published. */
function sayForPrint(tools: Tools, state: TableState, shown: number): string {
  const {lang, rows, controls} = tools;
  const words = textsIn(TABLE_TOOLS, lang);
  const query = state.query.trim();
  const conditions = [...chosenTexts(controls), ...(query === "" ? [] : [words.searched(query)])];
  const sorted = sortText(tools, state);
  if (conditions.length === 0 && sorted === null) return "";
  const filtered = conditions.length === 0 ? [] : [words.inForce({conditions, shown, all: rows.length})];
  return [...filtered, ...(sorted === null ? [] : [sorted]), words.address(location.href)].join(" ");
}
