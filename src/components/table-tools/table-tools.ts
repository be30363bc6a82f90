/**
 * A published table comes alive: it can be searched, filtered and sorted, and the address says how. Everything is in
 * the page before; without this script the table is whole and in the published order.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {carryParams, keepParams} from "../page-tools/keep-params.js";
import {applyState} from "./apply-state.js";
import {type Controls, chosenTexts, fillControls, findControls, offeredFilters, readControls} from "./controls.js";
import {dimDrawings} from "./dim-drawings.js";
import {NOTHING_ASKED, type SortOrder, type TableState} from "./model.js";
import {describeIgnored, isTableParam} from "./page-address.js";
import {
  offeredColumns,
  type PageRow,
  readColumns,
  readRows,
  rereadRows,
  TABLE_CHANGE,
  type ToolColumn
} from "./read-table.js";
import {hintRow} from "./row-hint.js";
import {markSorted, sortHeadings} from "./sort-headings.js";
import {type ParsedState, parseState, stateParams} from "./url-state.js";

/** What is on the page. */
interface Tools {
  readonly lang: Language;
  readonly table: HTMLTableElement;
  readonly columns: readonly ToolColumn[];
  /** Read anew when another tool has put other figures in. */
  rows: readonly PageRow[];
  readonly controls: Controls;
  readonly dim: (shown: ReadonlySet<string> | null) => void;
}

/** A table that is alive. */
interface Session {
  readonly tools: Tools;
  sort: SortOrder | null;
  /** Names of what the address asked for and the page has not, until the reader asks for something else. */
  ignored: readonly string[];
  /** A column to sort by was in sight: once it goes, that was the reader's doing, not the address's. */
  served: boolean;
}

/**
 * Brings the table of a form of `tableControls` to life.
 *
 * @param form names the table by its id in `data-tools`
 */
export function startTableTools(form: HTMLFormElement): void {
  const tools = findTools(form);
  const {table, columns, controls} = tools;
  const {state, ignored} = readAddress(tools);
  const session: Session = {tools, sort: state.sort, ignored, served: false};
  sortHeadings(
    columns,
    () => session.sort ?? publishedOrder(columns),
    (order) => {
      session.sort = isPublished(order, columns) ? null : order;
      change(session);
    }
  );
  form.addEventListener("input", () => change(session));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    session.sort = null;
    fillControls(controls, NOTHING_ASKED);
    change(session);
    controls.query.focus();
  });
  table.addEventListener(TABLE_CHANGE, () => takeFigures(session));
  // Other tools write into the address too.
  addEventListener("beforeprint", () => show(session));
  fillControls(controls, state);
  carryParams(stateParams(show(session)), isTableParam);
  form.dataset.awake = "";
}

function readAddress({table, columns, controls}: Tools): ParsedState {
  const awaited = table.dataset.settled === undefined ? location.search : "";
  return parseState(location.search, {
    filters: offeredFilters(controls),
    columns: offeredColumns(columns, awaited)
  });
}

/** Shows what the fields and the headings ask for. Returns it. */
function show({tools, sort, ignored}: Session): TableState {
  return showState(tools, {...readControls(tools.controls), sort}, ignored);
}

/** The reader asked for something else. */
function change(session: Session): void {
  session.ignored = [];
  keepParams(stateParams(show(session)), isTableParam);
}

/** Another tool has put other figures in, or taken a column out of sight: rows can't be sorted by that any more. */
function takeFigures(session: Session): void {
  const {tools, sort, served} = session;
  tools.rows = rereadRows(tools.rows, tools.columns);
  const inSight = sort === null || offeredColumns(tools.columns, "").has(sort.column);
  if (inSight) {
    session.served = true;
    show(session);
    return;
  }
  session.sort = null;
  if (!served) session.ignored = [...session.ignored, "sort"];
  keepParams(stateParams(show(session)), isTableParam);
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

/** Whether rows are no places, so that no picture shows them. */
function countsRows({controls}: Tools): boolean {
  return controls.form.dataset.things === "rows";
}

function sayShown(tools: Tools, state: TableState, shown: number, ignored: readonly string[]): string {
  const words = textsIn(TABLE_TOOLS, tools.lang);
  const said = [
    ignored.length === 0 ? null : words.ignored(describeIgnored(ignored, tools.controls, tools.lang)),
    (countsRows(tools) ? words.countRows : words.count)({shown, all: tools.rows.length}),
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
  const filtered =
    conditions.length === 0
      ? []
      : [(countsRows(tools) ? words.inForceRows : words.inForce)({conditions, shown, all: rows.length})];
  return [...filtered, ...(sorted === null ? [] : [sorted]), words.address(location.href)].join(" ");
}
