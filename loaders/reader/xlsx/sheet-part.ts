/**
 * The part of one sheet → its cells, in one pass and without filling anything in: what is not written is not there.
 */
import {parseAddress, parseRange} from "../address.js";
import type {Archive} from "../guard/archive.js";
import {Refused} from "../refused.js";
import type {SheetDraft} from "../sheet-draft.js";
import {type Attributes, parsePart} from "../xml/parse-part.js";
import {TextCollector} from "./shared-strings.js";
import {type CellMaker, type StoredCell, storedCell} from "./stored-cell.js";
import {isOn} from "./workbook-part.js";

/**
 * @param part path of the sheet's part
 * @param make turns what is stored into a cell of the draft
 * @throws {Refused} as `parsePart`, and `unreadable` for a cell that is nowhere
 */
export async function readSheetPart(archive: Archive, part: string, draft: SheetDraft, make: CellMaker): Promise<void> {
  const reading = new SheetReading(part, draft, make);
  await parsePart(archive, part, {
    open: (name, attributes) => reading.open(name, attributes),
    text: (text) => reading.text(text),
    close: (name) => reading.close(name)
  });
}

/** Where the parser stands in the sheet. */
class SheetReading {
  readonly #part: string;
  readonly #draft: SheetDraft;
  readonly #make: CellMaker;
  readonly #inline = new TextCollector();
  #row = -1;
  #column = -1;
  #cell: StoredCell | null = null;
  #collecting: "value" | "formula" | "inline" | null = null;

  constructor(part: string, draft: SheetDraft, make: CellMaker) {
    this.#part = part;
    this.#draft = draft;
    this.#make = make;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell) this.#openInCell(this.#cell, name, attributes);
    else if (name === "c") this.#cell = this.#startCell(attributes);
    else if (name === "row") this.#startRow(attributes);
    else if (name === "mergeCell") this.#merge(attributes);
    else if (name === "dataValidation") this.#markRanges(attributes);
    else if (name === "col" && isOn(attributes.hidden)) this.#hide(attributes);
  }

  text(text: string): void {
    if (this.#collecting === "value") this.#cell!.value = (this.#cell!.value ?? "") + text;
    else if (this.#collecting === "formula") this.#cell!.formula += text;
    else if (this.#collecting === "inline") this.#inline.text(text);
  }

  close(name: string): void {
    if (!this.#cell) return;
    if (name === "c") {
      this.#make(this.#cell, this.#draft);
      this.#cell = null;
    } else if (name === "is") {
      this.#cell.inline = this.#inline.take();
      this.#collecting = null;
    } else if (this.#collecting === "inline") this.#inline.close(name);
    else if (name === "v" || name === "f") this.#collecting = null;
  }

  #openInCell(cell: StoredCell, name: string, attributes: Attributes): void {
    if (this.#collecting === "inline") this.#inline.open(name, attributes);
    else if (name === "v") {
      this.#collecting = "value";
      cell.value ??= "";
    } else if (name === "f") {
      this.#collecting = "formula";
      cell.formula ??= "";
      if (attributes.t === "shared") cell.shared = attributes.si;
    } else if (name === "is") this.#collecting = "inline";
  }

  #startRow({r, hidden}: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (isOn(hidden)) this.#draft.hideRow(this.#row);
  }

  #startCell({r, t, s}: Attributes): StoredCell {
    const at = r === undefined ? {row: this.#row, column: this.#column + 1} : parseAddress(r);
    if (!at || !(at.row >= 0)) throw new Refused("unreadable", `${this.#part}: ${r}`);
    this.#column = at.column;
    return storedCell(at, t ?? "n", Number(s ?? 0));
  }

  #merge({ref = ""}: Attributes): void {
    const range = parseRange(ref);
    if (range) this.#draft.merge(range);
  }

  /** Where a dropdown applies is not read, only noticed where it is out of all scale. */
  #markRanges({sqref = ""}: Attributes): void {
    for (const ref of sqref.split(" ", 100)) {
      const range = parseRange(ref);
      if (range) this.#draft.mark(range);
    }
  }

  #hide({min, max}: Attributes): void {
    const [from, to] = [Number(min), Math.min(Number(max), 16_384)];
    if (from >= 1) this.#draft.hideColumns(from - 1, to - 1);
  }
}
