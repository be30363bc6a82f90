/**
 * Whether a marked workbook still says what the sender's said: read again and compared, cell by cell.
 */
import type {ReadCell, ReadFile} from "../reader/model.js";

/**
 * What differs, as one line; null where nothing does. New empty cells, comments and fills are what marking is.
 *
 * @param tabs of the original that must be there; an earlier reply's is not among them
 */
export function verifyMarked(original: ReadFile, marked: ReadFile, tabs: readonly string[]): string | null {
  for (const name of tabs) {
    const before = original.sheets.find((sheet) => sheet.name === name)!;
    const after = marked.sheets.find((sheet) => sheet.name === name);
    if (!after) return `tab “${name}” is missing`;
    if (after.state !== before.state) return `tab “${name}” is ${after.state}`;
    const [old, fresh] = [contents(before.cells), contents(after.cells)];
    const cell =
      old.find((text, i) => text !== fresh[i]) ?? (old.length < fresh.length ? fresh[old.length] : undefined);
    if (cell !== undefined) return `tab “${name}” differs at ${cell}`;
    if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) return `merges of tab “${name}” differ`;
  }
  return null;
}

/** Place, content, format and formula of each cell that has any content. */
function contents(cells: readonly ReadCell[]): readonly string[] {
  return cells
    .filter(({type, formula}) => type !== "empty" || formula !== undefined)
    .map(({row, column, type, raw, value, format, formula, cached, font}) =>
      JSON.stringify([row, column, type, raw, value, format ?? null, formula ?? null, cached ?? null, font ?? null])
    );
}
