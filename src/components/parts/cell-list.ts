/**
 * Cell addresses for people: one file named once, runs of neighbouring cells drawn together.
 */

import {splitSource} from "../../scoring/source-parts.js";

/**
 * @param source `path#sheet!cell;path#sheet!cell` as observations carry it
 * @example listCells("a/b.xlsx#S!D4;a/b.xlsx#S!D5;a/b.xlsx#S!D8"); // "b.xlsx, S: D4–D5, D8"
 */
export function listCells(source: string | undefined): string {
  if (!source) return "–";
  const parts = splitSource(source).map(parseCell);
  const file = parts[0]!.file.split("/").at(-1)!;
  const sheets = [...new Set(parts.map((part) => part.sheet))];
  const cells = sheets.map((sheet) => {
    const addresses = joinRuns(parts.filter((part) => part.sheet === sheet).map((part) => part.cell));
    return sheet === "" ? addresses : `${sheet}: ${addresses}`;
  });
  return [file, ...cells.filter((text) => text !== "")].join(", ");
}

/** One part of a source. @example parseCell("a/b.xlsx#S!D4"); // {file: "a/b.xlsx", sheet: "S", cell: "D4"} */
export function parseCell(text: string): {readonly file: string; readonly sheet: string; readonly cell: string} {
  const [file = "", place = ""] = text.split("#");
  const at = place.lastIndexOf("!");
  return {file, sheet: at < 0 ? "" : place.slice(0, at), cell: at < 0 ? place : place.slice(at + 1)};
}

/** D4, D5, D6, D9 → D4–D6, D9. */
export function joinRuns(cells: readonly string[]): string {
  const runs: {first: string; last: string}[] = [];
  for (const cell of [...new Set(cells)]) {
    const run = runs.at(-1);
    if (run && follows(run.last, cell)) run.last = cell;
    else runs.push({first: cell, last: cell});
  }
  return runs.map(({first, last}) => (first === last ? first : `${first}–${last}`)).join(", ");
}

function follows(before: string, after: string): boolean {
  const [a, b] = [before, after].map((cell) => /^([A-Z]*)(\d+)$/.exec(cell));
  return a != null && b != null && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1;
}
