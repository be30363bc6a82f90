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
import type {NotebookData} from "./data.js";

export interface GridRow {
  readonly unit: string;
  readonly region: string;
  readonly indicator: string;
  readonly id: string;
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
    value: row.value,
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    status: statuses[row.status],
    source: row.source ?? ""
  }));
}

/** Draws the grid; `onCount` hears how many rows pass the filters. */
export async function observationGrid(
  place: HTMLElement,
  rows: readonly GridRow[],
  lang: Language,
  onCount: (shown: number) => void
): Promise<void> {
  const tabulator = await import("tabulator-tables");
  const {
    Tabulator,
    ClipboardModule,
    EditModule,
    ExportModule,
    FilterModule,
    FormatModule,
    FrozenColumnsModule,
    KeybindingsModule,
    ResizeColumnsModule,
    SelectRangeModule,
    SortModule
  } = tabulator;
  Tabulator.registerModule([
    ClipboardModule,
    EditModule,
    ExportModule,
    FilterModule,
    FormatModule,
    FrozenColumnsModule,
    KeybindingsModule,
    ResizeColumnsModule,
    SelectRangeModule,
    SortModule
  ]);
  const grid = new Tabulator(place, {
    data: rows,
    columns: gridColumns(lang),
    height: "32rem",
    layout: "fitDataFill",
    selectableRange: true,
    clipboard: "copy",
    clipboardCopyStyled: false,
    clipboardCopyRowRange: "range",
    clipboardCopyConfig: {columnHeaders: false, rowHeaders: false}
  });
  grid.on("tableBuilt", () => onCount(rows.length));
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
    headerFilterFunc: (wanted, value) => passesNumber(wanted, value as number | null),
    formatter: (cell) => numberText(cell.getValue() as number | null, lang)
  });
  return [
    text("unit", common.unit, 190, true),
    text("region", words.region, 170),
    text("indicator", common.indicator, 300),
    number("value", common.value),
    number("numerator", words.numerator),
    number("denominator", words.denominator),
    text("status", words.status, 140),
    text("source", words.source, 320)
  ];
}

function numberText(value: number | null, lang: Language): string {
  if (value === null) return "–";
  return formatNumber(value, lang, Number.isInteger(value) ? 0 : 2);
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
