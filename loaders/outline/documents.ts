/**
 * Lists under a heading, entry by entry; of documents the number, the date and who issued them.
 */
import {decodeColumn} from "../values/decode-column.js";
import type {OutlineEntry} from "./model.js";

/** 2489/QĐ-UBND, 48/2022/NĐ-CP, 699/QĐ-BTTTT: a number, perhaps a year, and letters of type and issuer. */
const NUMBER = /\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}\d&.-]*(?<![.-])/u;
const DATE = /ngày\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const ISSUER =
  /(?<!\p{L})của\s+(.+?)(?=\s+(?:về|ban hành|phê duyệt|quy định|triển khai|thực hiện|v\/v)(?!\p{L})|[,;.(]|$)/iu;
const BULLET = /^\s*(?:[-–—+*•●▪]|\(?\d{1,2}[.)]|[a-zđ]\))\s*/u;

/** The entries of a list: one a line, bullets taken off. */
export function listEntries(text: string): readonly OutlineEntry[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(BULLET, "")
        .replace(/[;.\s]+$/u, "")
        .trim()
    )
    .filter((line) => line !== "")
    .map((line) => ({text: line}));
}

/** The entries of a list of documents. A date that is no day is left out of the entry, not out of its text. */
export function documentEntries(text: string): readonly OutlineEntry[] {
  return listEntries(text).map((entry) => {
    const number = NUMBER.exec(entry.text)?.[0];
    const date = readDate(DATE.exec(entry.text)?.[1]);
    const issuer = ISSUER.exec(entry.text)?.[1]?.trim();
    return {...entry, ...(number ? {number} : {}), ...(date ? {date} : {}), ...(issuer ? {issuer} : {})};
  });
}

function readDate(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const [reading] = decodeColumn("date", [raw]);
  return typeof reading?.value === "string" ? reading.value : null;
}
