/**
 * `san-sang outline`: a letter in the outline of letter 4409 → a table to be confirmed.
 */
import {writeFileSync} from "node:fs";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {readForm} from "../form/read-form.js";
import {writeConfirmCsv} from "../outline/confirm-csv.js";
import {mappedItems} from "../outline/mapped-items.js";
import {openLetter} from "../outline/open-letter.js";
import {countFound} from "../outline/read-letter.js";
import {readOutline} from "../seeds/outline.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("outline");

/**
 * `san-sang outline FILE --out confirm.csv`: what is read in a letter in the outline of letter 4409, as a table to be
 * confirmed in Excel. Contact persons are not written.
 *
 * @returns exit code: 0, or 2 with one line on `err` on wrong use, a file that can't be read or is no such letter
 */
export async function outlineCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const request = parseRequest(args);
  if (typeof request === "string") {
    err(request);
    return 2;
  }
  const opened = await openLetter(request.file);
  if (typeof opened === "string") {
    err(opened);
    return 2;
  }
  const fields = readOutline();
  const {readings, contacts} = opened.letter;
  const found = countFound(readings);
  if (found === 0) {
    err(`${request.file}: no heading of the outline of letter 4409 was recognised`);
    return 2;
  }
  writeFileSync(request.out, writeConfirmCsv(opened.sha256, readings, fields, mappedItems(readForm(), fields)));
  err(
    `${found} mục nhận ra được. Điền cột xac_nhan (đúng, bỏ, hoặc giá trị đúng), vai_tro, ngay; rồi chép các dòng vào data/confirmations/<năm>.csv.`
  );
  if (contacts.length > 0) err("Thông tin người liên hệ không ghi vào tệp này.");
  return 0;
}

function parseRequest(args: readonly string[]): {readonly file: string; readonly out: string} | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {out: {type: "string"}},
      allowPositionals: true
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || !values.out) return USAGE;
    return resolve(values.out) === resolve(file) ? `${file} would be written over` : {file, out: values.out};
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
}
