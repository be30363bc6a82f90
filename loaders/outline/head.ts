/**
 * The head of a letter: who writes, the letter's number and its date.
 */
import {documentEntries} from "./documents.js";
import type {Line} from "./lines.js";
import type {Piece} from "./read-pieces.js";

const AGENCY = /^(?:UBND|ỦY BAN|UỶ BAN|BỘ|SỞ|TỈNH|THÀNH PHỐ|NGÂN HÀNG|THANH TRA|VĂN PHÒNG)(?!\p{L})/iu;

/** @param lines those before the first heading of the outline */
export function readHead(lines: readonly Line[]): Piece {
  const agency = lines.find(({text}) => AGENCY.test(text));
  const number = lines.find(({text}) => /^số\s*:/iu.test(text));
  const date = lines.find(({text}) => /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu.test(text));
  const found = [agency, number, date].filter((line) => line !== undefined);
  const text = found.map((line) => line.text.trim()).join("\n");
  const [entry] = documentEntries(found.map((line) => line.text.trim()).join(" "));
  return {
    text,
    place: found[0]?.place ?? "",
    confidence: found.length / 4,
    ...(entry ? {entries: [entry]} : {})
  };
}
