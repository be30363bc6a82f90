/**
 * The tables of `content.xml` → sheets. Rows and cells that repeat nothing are stepped over, not filled in.
 */
import {LAST_COLUMN, LAST_ROW} from "../address.js";
import type {FileNote, ReadCell, ReadSheet} from "../model.js";
import {Refused} from "../refused.js";
import type {TextRun} from "../runs.js";
import {type CellCounter, SheetDraft} from "../sheet-draft.js";
import type {Attributes} from "../xml/parse-part.js";
import {CellTexts} from "./cell-texts.js";
import {readContent} from "./content.js";
import {plainFormula} from "./formula.js";
import type {StyleCollector} from "./styles.js";

/** A cell of the row being read, before it is known how often the row repeats. */
interface RowCell {
  readonly cell: Omit<ReadCell, "row" | "column">;
  readonly column: number;
  readonly repeated: number;
  readonly runs: readonly TextRun[] | undefined;
}

export class TableReading {
  readonly sheets: ReadSheet[] = [];
  readonly runs = new Map<object, readonly TextRun[]>();
  readonly notes: FileNote[] = [];
  readonly #styles: StyleCollector;
  readonly #counter: CellCounter;
  readonly #texts: CellTexts;
  #draft: SheetDraft | null = null;
  #columns: {readonly from: number; readonly to: number; readonly style: string | undefined}[] = [];
  #row = {at: 0, repeated: 1, hidden: false, style: undefined as string | undefined, cells: [] as RowCell[]};
  #column = 0;
  #cell: Attributes | null = null;

  constructor(styles: StyleCollector, counter: CellCounter) {
    this.#styles = styles;
    this.#counter = counter;
    this.#texts = new CellTexts((style) => styles.textFont(style));
  }

  open(element: string, attributes: Attributes): void {
    if (this.#cell) this.#texts.open(element, attributes);
    else if (element === "table" && !this.#draft) this.#startTable(attributes);
    else if (!this.#draft) return;
    else if (element === "table-column") this.#startColumns(attributes);
    else if (element === "table-row") this.#startRow(attributes);
    else if (element === "table-cell" || element === "covered-table-cell") this.#cell = attributes;
  }

  text(text: string): void {
    if (this.#cell) this.#texts.text(text);
  }

  close(element: string): void {
    if (this.#cell && element !== "table-cell" && element !== "covered-table-cell") this.#texts.close(element);
    else if (this.#cell) this.#endCell(this.#cell);
    else if (this.#draft && element === "table-row") this.#endRow(this.#draft);
    else if (this.#draft && element === "table") {
      this.sheets.push(this.#draft.finish());
      this.notes.push(...this.#draft.vast);
      this.#draft = null;
    }
  }

  #startTable(attributes: Attributes): void {
    const state = this.#styles.isHiddenTable(attributes["table:style-name"]) ? "hidden" : "visible";
    this.#draft = new SheetDraft((attributes["table:name"] ?? "").normalize("NFC"), state, this.#counter);
    this.#columns = [];
    this.#column = 0;
    this.#row = {...this.#row, at: 0, repeated: 0};
  }

  #startColumns(attributes: Attributes): void {
    const from = this.#column;
    this.#column += repeats(attributes["table:number-columns-repeated"]);
    const to = Math.min(this.#column - 1, LAST_COLUMN);
    this.#columns.push({from, to, style: attributes["table:default-cell-style-name"]});
    if (isHidden(attributes)) this.#draft!.hideColumns(from, to);
  }

  #startRow(attributes: Attributes): void {
    this.#row = {
      at: this.#row.at + this.#row.repeated,
      repeated: repeats(attributes["table:number-rows-repeated"]),
      hidden: isHidden(attributes),
      style: attributes["table:default-cell-style-name"],
      cells: []
    };
    this.#column = 0;
  }

  #endCell(attributes: Attributes): void {
    this.#cell = null;
    const {text, runs, comment} = this.#texts.take();
    const column = this.#column;
    const repeated = repeats(attributes["table:number-columns-repeated"]);
    this.#column += repeated;
    this.#mergeFrom(attributes, column);
    const {type, raw, value} = readContent(attributes, text);
    const formula = attributes["table:formula"];
    if (type === "empty" && formula === undefined && comment === undefined) return;
    const shown = type === "empty" && formula !== undefined ? `=${plainFormula(formula)}` : raw;
    const cell = {
      ...{type, raw: shown, value, text: shown.normalize("NFC")},
      ...this.#styles.cell(attributes["table:style-name"] ?? this.#row.style ?? this.#columnStyle(column)),
      ...(formula === undefined ? {} : {formula: plainFormula(formula), cached: type !== "empty"}),
      ...(comment === undefined ? {} : {comment})
    };
    this.#row.cells.push({cell, column, repeated, runs});
  }

  #columnStyle(column: number): string | undefined {
    return this.#columns.find(({from, to}) => from <= column && column <= to)?.style;
  }

  #mergeFrom(attributes: Attributes, column: number): void {
    const [rows, columns] = [attributes["table:number-rows-spanned"], attributes["table:number-columns-spanned"]].map(
      repeats
    );
    if (rows === 1 && columns === 1) return;
    const [top, left] = [this.#row.at, column];
    this.#draft!.merge({top, left, bottom: top + rows! - 1, right: left + columns! - 1});
  }

  #endRow(draft: SheetDraft): void {
    const {at, repeated, hidden, cells} = this.#row;
    for (let row = at; hidden && row < at + Math.min(repeated, 100_000); row++) draft.hideRow(row);
    if (cells.length === 0) return;
    for (let row = at; row < at + repeated; row++) {
      for (const one of cells) this.#place(draft, one, row);
    }
  }

  #place(draft: SheetDraft, {cell, column, repeated, runs}: RowCell, row: number): void {
    if (row > LAST_ROW || column + repeated - 1 > LAST_COLUMN) throw new Refused("unreadable", "content.xml");
    for (let at = column; at < column + repeated; at++) {
      const placed = placeCell(cell, row, at);
      draft.add(placed);
      if (runs) this.runs.set(placed, runs);
    }
  }
}

/** No spreading here: a sheet may have a million cells, and a spread object takes twice the memory. */
function placeCell(cell: RowCell["cell"], row: number, column: number): ReadCell {
  const {type, raw, value, text, format, formula, cached, font, comment} = cell;
  const placed: {-readonly [K in keyof ReadCell]: ReadCell[K]} = {row, column, type, raw, value, text};
  if (format !== undefined) placed.format = format;
  if (formula !== undefined) placed.formula = formula;
  if (cached !== undefined) placed.cached = cached;
  if (font !== undefined) placed.font = font;
  if (comment !== undefined) placed.comment = comment;
  return placed;
}

/** A count of the format, 1 where it says none. */
function repeats(count: string | undefined): number {
  const value = Number(count ?? 1);
  return Number.isInteger(value) && value >= 1 ? value : 1;
}

function isHidden({"table:visibility": visibility}: Attributes): boolean {
  return visibility === "collapse" || visibility === "filter";
}
