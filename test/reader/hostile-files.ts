import {strToU8, zipSync} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import {fill} from "../form/sample.js";
import {editParts} from "./edit-parts.js";
import {deflated, rawZip} from "./raw-zip.js";

/** A file made to do harm or to be misread, and the codes of which one at least must be said about it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly codes: readonly string[];
  /** Whether it is read all the same: nothing in it does harm. */
  readonly fit?: boolean;
}

const SHEET = "xl/worksheets/sheet3.xml";
const zeros = (size: number) => deflated("xl/worksheets/sheet1.xml", new Uint8Array(size));

/** One of each kind, made afresh: none is kept in the repository. */
export async function hostileFiles(): Promise<readonly Hostile[]> {
  const good = await fill({"dvc-total": 10, "open-data": true});
  const password = await writeXlsx({
    sheets: [{name: "a", rows: [[1]]}],
    encryption: {password: "mat-khau", spinCount: 10}
  });
  return [...bombs(good), ...sheets(good), ...documents(good), ...notFiles(good, password)];
}

function bombs(good: Uint8Array): readonly Hostile[] {
  const big = zeros(200e6);
  const inner = rawZip(Array.from({length: 5}, (_, i) => ({...big, name: `${i}.bin`})));
  return [
    {name: "zip-bomb.xlsx", bytes: rawZip([big, {...big, name: "xl/worksheets/sheet2.xml"}]), codes: ["too-large"]},
    {name: "lying-sizes.xlsx", bytes: rawZip([{...big, unpacked: 5000}]), codes: ["unreadable"]},
    {name: "nested-1gb.xlsx", bytes: editParts(good, {}, {"xl/embeddings/a.zip": inner}), codes: ["too-large"]},
    {name: "nested-1gb.zip", bytes: zipSync({"bao-cao.zip": inner}, {level: 0}), codes: ["wrong-type"]},
    {
      name: "many-parts.xlsx",
      bytes: zipSync(Object.fromEntries(Array.from({length: 2500}, (_, i) => [`xl/${i}.xml`, strToU8("")]))),
      codes: ["too-large"]
    },
    {name: "traversal.xlsx", bytes: editParts(good, {}, {"../../../etc/cron.d/x": strToU8("x")}), codes: ["unreadable"]}
  ];
}

/** Workbooks that stay our form, with something in sheet 3 that makes readers hang or loop. */
function sheets(good: Uint8Array): readonly Hostile[] {
  const merge = (text: string) =>
    text
      .replace(/<mergeCells[\s\S]*?<\/mergeCells>/, "")
      .replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>');
  const far = (text: string) =>
    text.replace(
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    );
  const validation = (text: string) => text.replace(/sqref="[^"]*"/g, 'sqref="A1:XFD1048576"');
  const formula = (text: string) => text.replace(/<c r="D4"[^>]*?(\/>|>[\s\S]*?<\/c>)/, '<c r="D4"><f>1+1</f></c>');
  const noted = ["out-of-scale"];
  return [
    {name: "merge-everything.xlsx", bytes: editParts(good, {[SHEET]: merge}), codes: noted, fit: true},
    {name: "cell-XFD1048576.xlsx", bytes: editParts(good, {[SHEET]: far}), codes: noted, fit: true},
    {name: "validation-everywhere.xlsx", bytes: editParts(good, {[SHEET]: validation}), codes: noted, fit: true},
    {
      name: "formula-without-result.xlsx",
      bytes: editParts(good, {[SHEET]: formula}),
      codes: ["formula-without-value"],
      fit: true
    }
  ];
}

function documents(good: Uint8Array): readonly Hostile[] {
  const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const declare = (text: string) => text.replace(/(<\?xml[^>]*\?>)?/, `$1${entity}`).replace("<t>", "<t>&x;");
  const body =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>';
  const laughs = `<!DOCTYPE l [<!ENTITY a "haha">${Array.from({length: 9}, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><l>&j;</l>`;
  return [
    {name: "entity.xlsx", bytes: editParts(good, {"xl/workbook.xml": declare}), codes: ["external-entity"]},
    {
      name: "entity.docx",
      bytes: zipSync({"[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(entity + body)}),
      codes: ["external-entity"]
    },
    {name: "laughs.xlsx", bytes: editParts(good, {"xl/sharedStrings.xml": () => laughs}), codes: ["external-entity"]}
  ];
}

function notFiles(good: Uint8Array, password: Uint8Array): readonly Hostile[] {
  return [
    {name: "truncated.xlsx", bytes: good.slice(0, good.length * 0.7), codes: ["unreadable"]},
    {name: "password.xlsx", bytes: password, codes: ["password"]},
    {name: "empty.xlsx", bytes: new Uint8Array(0), codes: ["empty-file"]},
    {name: "scan.xlsx", bytes: strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj"), codes: ["scanned"]}
  ];
}
