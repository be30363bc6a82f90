/**
 * An entry of a list as one line of text, its columns parted by ` | `, and by what it is known.
 */

const PARTING = " | ";

/** @example entryLine(["12/KH-UBND", "", "Kế hoạch AI"]); // "12/KH-UBND |  | Kế hoạch AI" */
export function entryLine(columns: readonly string[]): string {
  return columns.map((text) => text.replaceAll("|", "/").replaceAll(/\s+/gu, " ").trim()).join(PARTING);
}

/** The columns of a line; null where it is no entry of so many columns. */
export function entryColumns(line: string, columns: number): readonly string[] | null {
  const parts = line.split(PARTING);
  return parts.length === columns ? parts : null;
}

/**
 * A text by which an entry is known: capitals and blanks make no other one. Vietnamese marks do: they tell words apart.
 *
 * @example entryKey("TRỢ LÝ  ẢO") === entryKey("Trợ lý ảo"); // true
 */
export function entryKey(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
