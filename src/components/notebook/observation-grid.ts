/**
 * The observations of an edition in a grid: sorted by any column, filtered as one types (marks optional), copied to
 * Excel with numbers as numbers. The only file that knows Tabulator.
 */

import type {TabulatorColumn} from "tabulator-tables";
import {COMMON} from "../../i18n/common.js";
import {foldText} from "../../i18n/fold.js";
import {compareNames, formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import {UNIT} from "../../i18n/unit.js";
import {digitsOf, unitWord} from "../../i18n/values.js";
import type {NotebookData} from "./data.js";

export interface GridRow {
  readonly unit: string;
  readonly region: string;
  readonly indicator: string;
  readonly id: string;
  /** In words: "%", "người", "có/chưa". */
  readonly measure: string;
  /** Decimals that the unit of measure is printed with. */
  readonly digits: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly source: string;
}

/** One row per observation, in words of the language. */
export function gridRows(data: NotebookData, lang: Language): readonly GridRow[] {
  const units = new Map(data.units.map((unit) => [unit.id, unit]));
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const statuses = textsIn(UNIT, lang).status;
  return data.observations.map((row) => ({
    unit: units.get(row.unit)?.name[lang] ?? row.unit,
    region: units.get(row.unit)?.region?.[lang] ?? "",
    indicator: indicators.get(row.indicator)?.label[lang] ?? row.indicator,
    id: row.indicator,
    measure: unitWord(indicators.get(row.indicator)?.unit ?? "", lang),
    digits: digitsOf(indicators.get(row.indicator)?.unit ?? ""),
    value: row.value,
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    status: statuses[row.status],
    source: row.source ?? ""
  }));
}

const MODULES = [
  "ClipboardModule",
  "EditModule",
  "ExportModule",
  "FilterModule",
  "FormatModule",
  "FrozenColumnsModule",
  "KeybindingsModule",
  "ResizeColumnsModule",
  "SelectRangeModule",
  "SortModule"
] as const;

/** Draws the grid; `onCount` hears how many rows pass the filters. */
export async function observationGrid(
  place: HTMLElement,
  rows: readonly GridRow[],
  lang: Language,
  onCount: (shown: number) => void
): Promise<void> {
  const {Tabulator, ...tabulator} = await import("tabulator-tables");
  Tabulator.registerModule(MODULES.map((name) => tabulator[name]));
  const grid = new Tabulator(place, {
    data: rows,
    columns: gridColumns(lang),
    height: "32rem",
    layout: "fitDataFill",
    selectableRange: true,
    // The page keeps its place when the grid appears, and Tab leaves the grid: arrows move within it.
    selectableRangeAutoFocus: false,
    keybindings: {navNext: false, navPrev: false},
    clipboard: "copy",
    clipboardCopyStyled: false,
    clipboardCopyRowRange: "range",
    clipboardCopyConfig: {columnHeaders: false, rowHeaders: false}
  });
  grid.on("tableBuilt", () => {
    makeAccessible(place, lang);
    onCount(rows.length);
  });
  grid.on("dataFiltered", () => queueMicrotask(() => onCount(grid.getDataCount("active"))));
}

function gridColumns(lang: Language): readonly TabulatorColumn[] {
  const [words, common] = [textsIn(NOTEBOOK, lang), textsIn(COMMON, lang)];
  const text = (field: keyof GridRow, title: string, width: number, frozen = false): TabulatorColumn => ({
    field,
    title,
    width,
    frozen,
    headerFilter: "input",
    headerFilterParams: filterLabel(title, lang),
    sorter: (a, b) => compareNames(String(a), String(b), lang),
    headerFilterFunc: (wanted, value) => foldText(String(value)).includes(foldText(wanted))
  });
  const number = (field: keyof GridRow, title: string): TabulatorColumn => ({
    field,
    title,
    width: 110,
    hozAlign: "right",
    sorter: compareNumbers,
    headerFilter: "input",
    headerFilterPlaceholder: ">=",
    headerFilterParams: filterLabel(title, lang),
    headerFilterFunc: (wanted, value) => passesNumber(wanted, value as number | null),
    formatter: (cell) =>
      numberText(cell.getValue() as number | null, field === "value" ? Number(cell.getData().digits) : 0, lang)
  });
  return [
    text("unit", common.unit, 150, true),
    text("region", words.region, 280),
    text("indicator", common.indicator, 350),
    number("value", common.value),
    text("measure", words.unitOfMeasure, 150),
    number("numerator", words.numerator),
    number("denominator", words.denominator),
    text("status", words.status, 170),
    text("source", words.source, 520)
  ];
}

function numberText(value: number | null, digits: number, lang: Language): string {
  return value === null ? "–" : formatNumber(value, lang, digits);
}

/** A filter's field says aloud which column it filters. */
function filterLabel(title: string, lang: Language) {
  return {elementAttributes: {"aria-label": textsIn(NOTEBOOK, lang).filterBy(title)}};
}

/**
 * What the grid leaves out: its scrolling part is a group of rows with a name, and a heading sorts by keyboard too.
 */
function makeAccessible(place: HTMLElement, lang: Language): void {
  const words = textsIn(NOTEBOOK, lang);
  place.setAttribute("aria-label", words.gridHeading);
  place.removeAttribute("aria-owns");
  const holder = place.querySelector(".tabulator-tableholder");
  holder?.setAttribute("role", "rowgroup");
  holder?.querySelector(".tabulator-table")?.setAttribute("role", "presentation");
  for (const title of place.querySelectorAll<HTMLElement>(".tabulator-col.tabulator-sortable .tabulator-col-title")) {
    title.tabIndex = 0;
    title.setAttribute("role", "button");
    title.setAttribute("aria-label", words.sortBy(title.textContent ?? ""));
    title.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      title.click();
    });
  }
}

/** What is missing sorts below every number. */
function compareNumbers(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return (a as number) - (b as number);
}

/** `>=30`, `<5`, `=0`, or a plain number, which means "equal". What is missing passes nothing but an empty filter. */
export function passesNumber(wanted: string, value: number | null): boolean {
  const match = /^\s*(>=|<=|>|<|=)?\s*(-?[\d.,]+)\s*$/.exec(wanted);
  if (!match) return wanted.trim() === "" || wanted.trim() === ">=";
  if (value === null) return false;
  const limit = Number(match[2]!.replace(",", "."));
  switch (match[1]) {
    case ">=":
      return value >= limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case "<":
      return value < limit;
    default:
      return value === limit;
  }
}
