import {readFileSync, writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {sha256} from "../files/hash.js";
import {readForm} from "../form/read-form.js";
import {writeConfirmCsv} from "../outline/confirm-csv.js";
import {mappedItems} from "../outline/mapped-items.js";
import {countFound, readLetter} from "../outline/read-letter.js";
import {readFile} from "../reader/read-file.js";
import {readOutline} from "../seeds/outline.js";

type Print = (line: string) => void;

const USAGE = "usage: san-sang outline FILE --out confirm.csv";

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
  const bytes = readFileSync(request.file);
  const read = await readFile(bytes, request.file);
  const document = read.ok ? read.file.document : undefined;
  if (!document) {
    err(read.ok ? `${request.file} is no Word document` : `${request.file} can't be read: ${read.refused}`);
    return 2;
  }
  const fields = readOutline();
  const {readings, contacts} = readLetter(document, fields);
  const found = countFound(readings);
  if (found === 0) {
    err(`${request.file}: no heading of the outline of letter 4409 was recognised`);
    return 2;
  }
  writeFileSync(request.out, writeConfirmCsv(sha256(bytes), readings, fields, mappedItems(readForm(), fields)));
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
    return file !== undefined && others.length === 0 && values.out ? {file, out: values.out} : USAGE;
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
}
