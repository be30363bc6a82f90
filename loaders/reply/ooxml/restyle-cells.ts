/**
 * Gives some cells of a sheet part another format. Every other character of the part stays as it was.
 */
import {columnLetters} from "../../form/workbook/grid.js";
import {insertChild} from "./append.js";
import {attribute, removeAttribute, setAttribute} from "./attributes.js";
import {type CellPlace, parseAddress} from "./cell-address.js";
import {applyEdits, type Edit, insertAt, replaceRange} from "./edits.js";
import {childOf, localName, prefixOf, rootOf} from "./elements.js";
import {columnAt, columnRanges} from "./sheet-grid.js";
import {scanTags, type Tag} from "./tags.js";

/** @returns the number of the new format of a cell that had `original` */
export type Restyle = (place: CellPlace, original: number) => number;

/**
 * @param places cells to restyle, each once, in any order; those that are not in the part are added without content
 */
export function restyleCells(xml: string, places: readonly CellPlace[], restyle: Restyle): string {
  if (places.length === 0) return xml;
  const data = childOf(xml, rootOf(xml), "sheetData");
  if (!data) return insertChild(xml, new Restyler(xml, places, restyle).newRows(), AFTER_DATA);
  return new Restyler(xml, places, restyle).run(data.start);
}

const AFTER_DATA =
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " "
  );

/** A row being gone through. */
interface Row {
  readonly number: number;
  readonly tag: Tag;
  readonly text: string;
  /** Columns still to be found, ascending. */
  readonly wanted: number[];
  column: number;
  /** Whether the hint at the row's columns still stands. */
  spans: boolean;
}

class Restyler {
  private readonly edits: Edit[] = [];
  private readonly pending: Map<number, number[]>;
  private readonly columns;
  private readonly prefix: string;
  private row: Row | null = null;
  private last = -1;

  constructor(
    private readonly xml: string,
    places: readonly CellPlace[],
    private readonly restyle: Restyle
  ) {
    this.prefix = prefixOf(rootOf(xml).name);
    this.columns = columnRanges(xml);
    this.pending = new Map();
    for (const {row, column} of places.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
      this.pending.set(row, [...(this.pending.get(row) ?? []), column]);
    }
  }

  run(from: number): string {
    for (const tag of scanTags(this.xml, from)) {
      const local = localName(tag.name);
      if (local === "row" && tag.kind !== "close") this.startRow(tag);
      else if (local === "row") this.endRow(tag.start);
      else if (local === "c" && tag.kind !== "close") this.takeCell(tag);
      else if (local === "sheetData" && this.endData(tag)) break;
    }
    return applyEdits(this.xml, this.edits);
  }

  /** The rows that are not there, all of them: for a part without any. */
  newRows(): string {
    return `<${this.prefix}sheetData>${this.rowsBefore(Number.POSITIVE_INFINITY)}</${this.prefix}sheetData>`;
  }

  private startRow(tag: Tag): void {
    const text = this.xml.slice(tag.start, tag.end);
    const number = Number(attribute(text, "r") ?? this.last + 2) - 1;
    const missing = this.rowsBefore(number);
    if (missing !== "") this.edits.push(insertAt(tag.start, missing));
    this.last = number;
    this.row = {number, tag, text, wanted: this.pending.get(number) ?? [], column: -1, spans: true};
    this.pending.delete(number);
    if (tag.kind === "empty") this.fillEmptyRow(tag, this.row);
  }

  private takeCell(tag: Tag): void {
    const row = this.row;
    if (!row || row.wanted.length === 0) return;
    const text = this.xml.slice(tag.start, tag.end);
    const column = parseAddress(attribute(text, "r") ?? "")?.column ?? row.column + 1;
    row.column = column;
    const missing = row.wanted.filter((wanted) => wanted < column);
    if (missing.length > 0) this.addCells(tag.start, row, missing);
    if (row.wanted.includes(column)) {
      const style = this.restyle({row: row.number, column}, Number(attribute(text, "s") ?? 0));
      this.edits.push(replaceRange(tag.start, tag.end, setAttribute(text, "s", String(style))));
    }
    row.wanted.splice(0, row.wanted.findLastIndex((wanted) => wanted <= column) + 1);
  }

  private endRow(at: number): void {
    const row = this.row;
    if (row && row.wanted.length > 0) this.addCells(at, row, row.wanted);
    this.row = null;
  }

  private fillEmptyRow(tag: Tag, row: Row): void {
    if (row.wanted.length > 0) {
      const open = removeAttribute(row.text, "spans").replace(/\s*\/>$/, ">");
      const made = `${open}${this.newCells(row, row.wanted)}</${tag.name}>`;
      this.edits.push(replaceRange(tag.start, tag.end, made));
    }
    this.row = null;
  }

  private endData(tag: Tag): boolean {
    if (tag.kind === "open") return false;
    const rows = this.rowsBefore(Number.POSITIVE_INFINITY);
    if (rows === "") return true;
    const whole = `<${tag.name}>${rows}</${tag.name}>`;
    this.edits.push(tag.kind === "empty" ? replaceRange(tag.start, tag.end, whole) : insertAt(tag.start, rows));
    return true;
  }

  /** Rows that come before one that is there, as text. */
  private rowsBefore(number: number): string {
    const rows = [...this.pending.keys()].filter((row) => row < number);
    return rows
      .map((row) => {
        const cells = this.newCells({number: row, text: "<row>"}, this.pending.get(row)!);
        this.pending.delete(row);
        return `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
      })
      .join("");
  }

  /** A cell that is not there has the format of its row, if that has one, else of its column. */
  private newCells({number, text}: Pick<Row, "number" | "text">, columns: readonly number[]): string {
    const rowStyle = /^(1|true)$/.test(attribute(text, "customFormat") ?? "") ? attribute(text, "s") : null;
    return columns
      .map((column) => {
        const original = Number(rowStyle ?? columnAt(this.columns, column)?.style ?? 0);
        const style = this.restyle({row: number, column}, original);
        return `<${this.prefix}c r="${columnLetters(column)}${number + 1}" s="${style}"/>`;
      })
      .join("");
  }

  /** The hint at which columns a row uses may no longer hold. */
  private addCells(at: number, row: Row, columns: readonly number[]): void {
    this.edits.push(insertAt(at, this.newCells(row, columns)));
    if (row.spans && attribute(row.text, "spans") !== null)
      this.edits.push(replaceRange(row.tag.start, row.tag.end, removeAttribute(row.text, "spans")));
    row.spans = false;
  }
}
