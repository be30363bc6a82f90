/**
 * What the fields of a text file are parted by: the sign that cuts most lines into equally many fields.
 */
import Papa from "papaparse";

/** At a tie the earlier: between tabs or semicolons a comma is part of a number or of a text. */
const DELIMITERS = ["\t", ";", ","] as const;

/** Lines that are looked at. */
const LOOKED_AT = 200;

/**
 * @example chooseDelimiter("Tỉnh, thành phố;Số\r\nHà Nội;1,5"); // ";"
 * @returns a comma where no line has two fields
 */
export function chooseDelimiter(text: string): string {
  const judged = DELIMITERS.map((delimiter) => ({delimiter, share: evenShare(text, delimiter)}));
  const best = judged.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0 ? best.delimiter : ",";
}

/** Share of the lines with content that have the commonest number of fields; 0 where that is one field. */
function evenShare(text: string, delimiter: string): number {
  const {data} = Papa.parse<string[]>(text, {delimiter, preview: LOOKED_AT, skipEmptyLines: "greedy"});
  const counts = new Map<number, number>();
  for (const {length} of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, lines] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return fields === 1 ? 0 : lines / data.length;
}
