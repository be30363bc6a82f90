import type {CsvRow} from "../../loaders/files/csv.js";

/** The address of a cell. */
export const CELL = /^[A-Z]{1,3}\d+$/;
const FILE = /\d.*\.(?:xlsx|csv|docx|ods|xls)$/;

/** Cells that each row was read from, by sheet and together; file names and sheets go to the texts. */
export function takePlaces(rows: readonly CsvRow[], texts: Set<string>) {
  const sets = new Set<string>();
  const sources = new Set<string>();
  for (const {source = "", file = "", cell = "", raw} of rows) {
    if (raw !== undefined && !cell) continue;
    const sheets = new Map<string, string[]>();
    for (const one of [...source.split(";"), file]) {
      const [path = "", place = ""] = one.split("#");
      const [sheet = "", address = ""] = place.split("!");
      if (FILE.test(path)) texts.add(path.split("/").at(-1)!);
      if (/\d/.test(sheet)) texts.add(sheet);
      if (address && !CELL.test(address)) texts.add(address);
      if (address) sheets.set(sheet, [...(sheets.get(sheet) ?? []), address]);
      sources.add(one);
    }
    for (const cells of sheets.values()) sets.add(cells.toSorted().join());
    if (cell) sets.add(cell);
  }
  return {sets, sources};
}

/** Cells by what stands in them, of the figure's own sources if there are any. */
export function takeRaw(
  cells: readonly CsvRow[],
  sources: ReadonlySet<string> | null
): ReadonlyMap<string, ReadonlySet<string>> {
  const byEntry = new Map<string, string[]>();
  const raw = new Map<string, Set<string>>();
  for (const row of cells) {
    if (sources && !sources.has(row.source!)) continue;
    const address = row.source!.split("!").at(-1)!;
    // Published with an apostrophe where a spreadsheet would see a formula.
    const entry = row.raw!.replace(/^'(?=[=+\-@])/, "");
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), address]);
  }
  for (const [entry, addresses] of byEntry) {
    raw.set(entry, new Set([addresses.toSorted().join(), ...addresses, String(addresses.length)]));
  }
  return raw;
}
