/** Sheets laid out by hand, and the mapping laid over them. */
import type {NameDecision} from "../../loaders/decisions/model.js";
import {type Imported, importSheet} from "../../loaders/mapping/import-sheet.js";
import type {Mapping} from "../../loaders/mapping/model.js";
import {parseMapping} from "../../loaders/mapping/read-mapping.js";
import type {CellRange, ReadCell, ReadSheet} from "../../loaders/reader/model.js";
import {readRegistry} from "../../loaders/registry/read.js";

export type Content = string | number | null | Partial<ReadCell>;

/** A sheet of rows from A1; null and "" leave a cell out. */
export function sheetOf(rows: readonly (readonly Content[])[], more: Partial<ReadSheet> = {}): ReadSheet {
  const cells = rows.flatMap((contents, row) =>
    contents.flatMap((content, column) => {
      if (content === null || content === "") return [];
      return [
        typeof content === "object" ? ({...cell(row, column, ""), ...content} as ReadCell) : cell(row, column, content)
      ];
    })
  );
  return {name: "Sheet1", state: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [], ...more};
}

function cell(row: number, column: number, content: string | number): ReadCell {
  const raw = String(content);
  return {
    row,
    column,
    type: typeof content === "number" ? "number" : "text",
    raw,
    value: content,
    text: raw.normalize("NFC")
  };
}

export const merge = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right
});

/** A checked mapping. @throws {Error} naming what is wrong with it */
export function mappingOf(parts: object): Mapping {
  const title = {vi: "Bảng thử", en: "A test"};
  const {mapping, errors} = parseMapping(JSON.stringify({id: "m", title, ...parts}), "m.json");
  if (!mapping) throw new Error(errors.join("\n"));
  return mapping;
}

export const TABLE = {
  header: {rows: [1, 1]},
  period: {value: "2023"},
  unit: {column: "A"},
  columns: [{indicator: "n", kind: "count", column: "B"}]
};

interface Options {
  readonly on?: string;
  readonly decisions?: readonly NameDecision[];
}

/** Imports a sheet. @throws {Error} where the mapping does not fit it */
export function imported(sheet: ReadSheet, mapping: object, {on, decisions = []}: Options = {}): Imported {
  const context = {registry: readRegistry(), decisions, file: "t.xlsx", ...(on ? {on} : {})};
  const result = importSheet(sheet, mappingOf(mapping), context);
  if (!result.imported) throw new Error(result.errors.join("\n"));
  return result.imported;
}

/** Why a sheet is refused whole. */
export function refusals(sheet: ReadSheet, mapping: object): readonly string[] {
  const result = importSheet(sheet, mappingOf(mapping), {registry: readRegistry(), decisions: [], file: "t.xlsx"});
  return result.errors ?? [];
}

/** "unit indicator period value" of every observation. */
export const valuesOf = ({observations}: Imported) =>
  observations.map(({unit, indicator, period, value}) => `${unit} ${indicator} ${period} ${value}`);
/** "row reason" of every row left out, "row unit" of every row taken. */
export const accountOf = ({account}: Imported) => account.map(({row, reason, unit}) => `${row} ${reason || unit}`);
export const codesOf = ({findings}: Imported) => findings.map(({code}) => code);
