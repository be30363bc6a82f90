/**
 * Evidence listed in a cell.
 */
import {tidyLabel} from "./label.js";

/**
 * The pieces of evidence of a cell. A piece begins on a line that starts with "*"; any other line goes on with the piece
 * above it. Text before the first such line, and a cell without any, is one piece.
 *
 * @example splitEvidence("*466/PVHXH - 15/03/2026: Kế hoạch\nsố hóa\n*12/KH"); // ["466/PVHXH - 15/03/2026: Kế hoạch số hóa", "12/KH"]
 */
export function splitEvidence(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const begins = /^\s*\*/.test(line);
    if (begins || pieces.length === 0) pieces.push(begins ? line.replace(/^\s*\*/, "") : line);
    else pieces.push(`${pieces.pop()} ${line}`);
  }
  return pieces.map(tidyLabel).filter((piece) => piece !== "");
}
