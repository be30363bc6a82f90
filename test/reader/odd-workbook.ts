import {strToU8, zipSync} from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0&quot; ngày&quot;"/></numFmts>
<fonts count="4"><font><sz val="11"/><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnArialH"/></font><font><name val="Wingdings"/></font></fonts>
<fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="9" fontId="3"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/></cellXfs>
</styleSheet>`;

const STRINGS = `<sst xmlns="${MAIN}"><si><t xml:space="preserve">  Khá   </t></si><si><t>Quảng Ngãi</t></si>
<si><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">H¶i </t></r><r><rPr><rFont val="Arial"/></rPr><t>Phòng (Đ)</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>
<si><t>dòng 1_x000D_
dòng 2 &amp; &lt;3&gt;</t></si></sst>`;

const SHEET = `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s" s="5"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
<row r="2" hidden="1"><c r="A2" s="1"><v>45450</v></c><c r="B2" s="2"><v>0.3</v></c><c r="C2" s="3"><v>45450.4375</v></c><c r="D2" s="4"><v>12</v></c></row>
<row r="3"><c r="A3"><f>A2+1</f><v>45451</v></c><c r="B3"><f t="shared" ref="B3:B5" si="0">B$2*$D2&amp;"B2"</f><v>3.6</v></c><c r="C3"><f>1/0</f></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v></v></c><c r="B4"><f t="shared" si="0"/><v>0</v></c><c r="C4" t="str"><f>""</f><v></v></c><c r="D4" t="b"><v>1</v></c></row>
<row><c t="inlineStr" s="6"><is><t>Hµ néi</t></is></c><c><v>-1E-3</v></c><c r="C5" t="str"><f>"a"</f><v>a_x0041_</v></c><c r="D5" s="7" t="inlineStr"><is><t>þ</t></is></c></row>
</sheetData><mergeCells><mergeCell ref="A6:D7"/></mergeCells></worksheet>`;

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Người Thử</author></authors><commentList>
<comment ref="B1" authorId="0"><text><r><t>Xem </t></r><r><t>lại</t></r></text></comment><comment ref="F9" authorId="0"><text><t>bên cạnh</t></text></comment></commentList></comments>`;

const relations = (...rows: readonly [string, string, string, string?][]) =>
  `<Relationships xmlns="${RELATIONS}">${rows.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`).join("")}</Relationships>`;

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`;

/** A workbook written part by part, with what readers differ over. `sheet` and `workbook` change the parts' text. */
export function oddWorkbook(
  sheet: (text: string) => string = (text) => text,
  workbook: (text: string) => string = (text) => text,
  added: Readonly<Record<string, string>> = {}
): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/><sheet name="Ẩn" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ...(added["xl/externalLinks/externalLink1.xml"]
        ? ([["rId5", "externalLink", "externalLinks/externalLink1.xml"]] as [string, string, string][])
        : [])
    ),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/worksheets/sheet1.xml": sheet(SHEET),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "comments", "../comments1.xml"]),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/comments1.xml": COMMENTS,
    ...added
  };
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(name.endsWith(".bin") ? text : xml + text)])
    )
  );
}
