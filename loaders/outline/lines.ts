/**
 * A document as lines of text, each with its place.
 */
import type {Paragraph, ReadDocument} from "../reader/model.js";
import {type FoldedLine, foldLine} from "./fold-line.js";

/** One line. `marked`: set off as a heading, as an item of a list, or by a number or dash in the text. */
export interface Line extends FoldedLine {
  readonly text: string;
  readonly place: string;
  readonly marked: boolean;
}

/** A number, letter or dash at the start of a line. */
const MARKER = /^\s*(?:[-–—+*•●▪]|(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/:]|\d{1,2}(?:\.\d{1,2})+\s)/u;

/**
 * Labels that stand several to a line in the outline, each before its own blank. A place name or a word before them
 * is no obstacle; the colon is what makes them labels.
 */
const INLINE =
  /(?=(?<![\p{L}\p{N}])(?:NSNN|Ngân sách nhà nước|Nguồn (?:vốn )?khác|Ngắn hạn|Dài hạn|Họ (?:và )?tên|Số điện thoại|(?<!Số )Điện thoại|SĐT|E-?mail|Thư điện tử)[^:\n;]{0,30}:)/giu;

/** The lines of a document in order: paragraphs, cut at line breaks and before inline labels, and rows of tables. */
export function documentLines({blocks}: ReadDocument): readonly Line[] {
  let paragraphs = 0;
  let tables = 0;
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") {
      paragraphs += 1;
      return paragraphLines(block, `p${paragraphs}`);
    }
    tables += 1;
    return block.rows.flatMap((row, index) => {
      const text = row.map((cell) => cell.text.trim()).filter((cell) => cell !== "");
      return text
        .join("\n")
        .split("\n")
        .map((one) => makeLine(one, `t${tables}.R${index + 1}`, false));
    });
  });
}

function paragraphLines({text, heading, listed}: Paragraph, place: string): readonly Line[] {
  return text
    .normalize("NFC")
    .split("\n")
    .flatMap((line) => line.split(INLINE))
    .filter((line) => line.trim() !== "")
    .map((line, index) => makeLine(line.trim(), place, index === 0 && (heading !== null || listed)));
}

function makeLine(text: string, place: string, marked: boolean): Line {
  return {text, place, marked: marked || MARKER.test(text), ...foldLine(text)};
}
