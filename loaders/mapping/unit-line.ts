/**
 * Lines that give the unit of the figures below them: "Đơn vị: triệu đồng", "ĐVT: người", "Unit: million VND".
 */
import {tidyLabel} from "./label.js";

const LINE = /^[([]?\s*(?:đơn vị(?: tính)?|đvt|unit)(?:\s*\/\s*unit)?\s*[:：]\s*(.+?)\s*[)\].]*$/iu;
const HEADING = /\(\s*(?:(?:đơn vị(?: tính)?|đvt|unit)\s*[:：]\s*)?([^()]+)\)\s*$/iu;
/** What can stand in brackets in a heading and be a unit. */
const UNIT =
  /^(?:%|phần trăm|(?:nghìn |ngàn |triệu |tỷ |tỉ )?(?:đồng|vnđ|vnd|đ)|trđ|tr\.?đ|người|(?:million|billion|thousand) vnd)\.?$/iu;

/** The unit that a line of its own gives; null where the text is no such line. */
export function unitOfLine(text: string): string | null {
  return LINE.exec(tidyLabel(text))?.[1]?.trim() ?? null;
}

/** The unit in brackets at the end of a heading's lowest level that has one; null without. */
export function unitOfHeading(levels: readonly string[]): string | null {
  const found = levels.map((level) => HEADING.exec(tidyLabel(level))?.[1]?.trim()).filter((unit) => unit !== undefined);
  return found.filter((unit) => UNIT.test(unit)).at(-1) ?? null;
}
