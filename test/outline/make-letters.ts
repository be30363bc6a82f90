/**
 * Writes the letters in `test/fixtures/reader`: `node --import tsx test/outline/make-letters.ts`. The fixture saved by
 * LibreOffice is made from `letter.docx` with `soffice --convert-to docx`.
 */
import {writeFileSync} from "node:fs";
import {Document, Packer, Paragraph, TextRun} from "docx";
import iconv from "iconv-lite";
import {inProject} from "../../loaders/files/paths.js";
import {fixZip} from "../../loaders/form/workbook/fixed-zip.js";
import {editXml} from "../reader/docx/build.js";
import {LETTER, type LetterLine} from "./letter.js";

type Run = {readonly text: string; readonly font: string};

async function letter(runsOf: (text: string) => readonly Run[]): Promise<Uint8Array> {
  const paragraph = ({text, bold}: LetterLine) =>
    new Paragraph({children: runsOf(text).map((run) => new TextRun({...run, bold, size: 28}))});
  const document = new Document({sections: [{children: LETTER.map(paragraph)}]});
  return fixZip(new Uint8Array(await Packer.toBuffer(document)), "2023-12-08T00:00:00Z");
}

/** TCVN3 as Word keeps it: characters of Windows-1252; capitals with a mark are small letters in a font of capitals. */
function tcvn3(text: string): readonly Run[] {
  return [...text].map((char) => {
    const small = char.toLowerCase();
    const toned = /\P{ASCII}/u.test(char) && char !== small && !"ĂÂÊÔƠƯĐ".includes(char);
    const use = toned ? small : char;
    if (char === "…") return {text: char, font: ".VnTime"};
    return {text: iconv.encode(use, "tcvn").toString("latin1"), font: use === char ? ".VnTime" : ".VnTimeH"};
  });
}

/** Two figures changed, one word added, with the changes still tracked. */
function tracked(xml: string): string {
  const mark = 'w:id="9" w:author="Người sửa" w:date="2023-12-09T00:00:00Z"';
  const change = (before: string, after: string) =>
    `</w:t></w:r><w:del ${mark}><w:r><w:delText>${before}</w:delText></w:r></w:del><w:ins ${mark}><w:r><w:t>${after}</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">`;
  return xml
    .replace("là 1.250 người", `là ${change("1.150", "1.250")} người`)
    .replace("45 người", `${change("4", "45")} người`)
    .replace("Sớm ban hành", `Sớm </w:t></w:r><w:ins ${mark}><w:r><w:t>ban hành</w:t></w:r></w:ins><w:r><w:t>`);
}

const folder = (name: string) => inProject("test", "fixtures", "reader", name);
const plain = await letter((text) => [{text, font: "Times New Roman"}]);
writeFileSync(folder("letter.docx"), plain);
writeFileSync(folder("letter-tcvn3.docx"), await letter(tcvn3));
writeFileSync(folder("letter-tracked.docx"), editXml(plain, tracked));
