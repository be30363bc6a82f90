/**
 * A line brought to bare letters, so that headings match whatever the capitals, tones, signs and spaces; with the way
 * back to the line as it stands.
 */

const MARK = /[\u0300-\u036f]/g;

/** `at[i]` is where the i-th letter of `folded` stands in the line. */
export interface FoldedLine {
  readonly folded: string;
  readonly at: readonly number[];
}

/**
 * Folds a line: lower case, no marks, đ as d, every run of other signs one space, none at the ends.
 *
 * @param line in NFC
 * @example foldLine("- Thuận lợi, khó khăn:").folded; // "thuan loi kho khan"
 */
export function foldLine(line: string): FoldedLine {
  let folded = "";
  const at: number[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const letter = foldLetter(line[i]!);
    if (letter === " " && (folded === "" || folded.endsWith(" "))) continue;
    folded += letter;
    for (let k = 0; k < letter.length; k += 1) at.push(i);
  }
  return folded.endsWith(" ") ? {folded: folded.slice(0, -1), at: at.slice(0, -1)} : {folded, at};
}

function foldLetter(char: string): string {
  const plain = char.toLowerCase().normalize("NFD").replace(MARK, "").replace(/[đð]/g, "d");
  return /^[a-z0-9]+$/.test(plain) ? plain : " ";
}

/** What stands in the line after the first `length` folded letters. */
export function restOf(line: string, {at}: FoldedLine, length: number): string {
  const last = at[length - 1];
  return last === undefined ? line : line.slice(last + 1);
}
