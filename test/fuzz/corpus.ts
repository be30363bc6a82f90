/**
 * What is mutated: every fixture of the reader, our own templates, and CSV files in every encoding.
 */
import {readdirSync, readFileSync} from "node:fs";
import {encode} from "iconv-lite";
import {inProject} from "../../loaders/files/paths.js";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import {formUnits} from "../../loaders/form/form-units.js";
import {readForm} from "../../loaders/form/read-form.js";
import {writeDocument} from "../../loaders/form/word/write-document.js";
import {writeTemplate} from "../../loaders/form/write-template.js";

/** One file to begin with; the name tells the reader its ending. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TABLE =
  'Tỉnh;Số lượng;Tỷ lệ\nHà Nội;1.250;30,5%\nHải Phòng;45/150;\nHải Dương;không có;≥ 12\nHưng Yên;"a;\nb";0\n';

/** The table as it was typed in VNI, in Windows-1252 characters. */
const VNI = "Tænh;Soá löôïng\nHaø Noäi;1.250\nHaûi Phoøng;45/150\nHaûi Döông;khoâng coù\nHöng Yeân;0\n";

/** Windows-1258 keeps some tones as marks of their own. */
const MARKED = "Ti\u0309nh;S\u00F4\u0301 l\u01B0\u01A1\u0323ng\nH\u00E0 N\u00F4\u0323i;12\nH\u01B0ng Y\u00EAn;0\n";

const TEXTS: readonly Sample[] = [
  {name: "utf-8.csv", bytes: Buffer.from(TABLE)},
  {name: "utf-8-mark.csv", bytes: Buffer.from(`\uFEFF${TABLE}`)},
  {name: "utf-16le.csv", bytes: Buffer.from(`\uFEFF${TABLE}`, "utf16le")},
  {name: "utf-16be.csv", bytes: Buffer.from(`\uFEFF${TABLE}`, "utf16le").swap16()},
  {name: "tcvn3.csv", bytes: encode(TABLE.replace("≥", ">"), "tcvn")},
  {name: "vni.csv", bytes: encode(VNI, "windows-1252")},
  {name: "windows-1258.csv", bytes: encode(MARKED, "windows-1258")},
  {name: "tabs.csv", bytes: Buffer.from(TABLE.replaceAll(";", "\t"))}
];

/** In a fixed order: the same case is the same file every time. */
export async function readCorpus(): Promise<readonly Sample[]> {
  const folder = inProject("test", "fixtures", "reader");
  const fixtures = readdirSync(folder)
    .filter((name) => /\.(xlsx|xlsm|xls|ods|csv|docx)$/.test(name))
    .sort()
    .map((name) => ({name, bytes: readFileSync(`${folder}/${name}`)}));
  const samples = [...fixtures, ...(await templates()), ...TEXTS];
  // Plain arrays: a Buffer's slices share its bytes, so that mutations would change the corpus.
  return samples.map(({name, bytes}) => ({name, bytes: Uint8Array.from(bytes)}));
}

async function templates(): Promise<readonly Sample[]> {
  const form = readForm();
  const unit = formUnits("2024")[0]!;
  const options = {edition: "2024", tasks: assignedTasks(form, unit, readFormTasks())};
  return [
    {name: "template.xlsx", bytes: await writeTemplate(form, unit, options)},
    {name: "template.docx", bytes: await writeDocument(form, unit, options)}
  ];
}
