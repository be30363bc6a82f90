/**
 * The first page: who reports, of which year, on which form, and how to fill it.
 */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from "docx";
import type {Form, FormUnit} from "../form.js";
import {line} from "./cell.js";
import {fixedControl} from "./control.js";
import {GUIDE} from "./guide.js";
import {COLOUR, SIZE, WIDTH} from "./look.js";

const NONE = {style: BorderStyle.NONE, size: 0, color: "auto"};
const NO_BORDERS = {top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE};
const CENTRE = AlignmentType.CENTER;

/** Names of the lines that say what a file is; their tags are these with `_` before. */
const IDENTITY: Readonly<Record<string, string>> = {
  form: "mẫu",
  version: "phiên bản",
  unit: "cơ quan",
  edition: "năm"
};

/** @param identity lines of name and value: form, version, unit, edition */
export function layHead(
  form: Form,
  unit: FormUnit,
  edition: string,
  identity: readonly (readonly string[])[]
): readonly (Paragraph | Table)[] {
  return [
    letterhead(unit, edition),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({text: form.title.vi.toLocaleUpperCase("vi")})]
    }),
    line(`Năm ${edition}`, {align: CENTRE, size: SIZE.body, bold: true}),
    identityLine(identity),
    new Paragraph({spacing: {before: 160, after: 60}, children: [new TextRun({text: "Cách ghi", bold: true})]}),
    ...GUIDE.map((text, i) => guideLine(`${i + 1}. ${text}`))
  ];
}

function letterhead(unit: FormUnit, edition: string): Table {
  const cell = (lines: readonly Paragraph[], share: number) =>
    new TableCell({children: [...lines], width: {size: share, type: WidthType.PERCENTAGE}, borders: NO_BORDERS});
  const bold = {align: CENTRE, bold: true, size: 24};
  const left = [
    line(unit.name.vi.toLocaleUpperCase("vi"), bold),
    line(`Báo cáo năm ${edition}`, {align: CENTRE, size: 24})
  ];
  const right = [
    line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold),
    line("Độc lập - Tự do - Hạnh phúc", {...bold, size: SIZE.body})
  ];
  return new Table({
    rows: [new TableRow({children: [cell(left, 40), cell(right, 60)]})],
    columnWidths: [Math.floor(WIDTH.portrait * 0.4), Math.ceil(WIDTH.portrait * 0.6)],
    width: {size: WIDTH.portrait, type: WidthType.DXA},
    borders: NO_BORDERS
  });
}

/** Small print by which the file is known; its controls can't be changed. */
function identityLine(identity: readonly (readonly string[])[]): Paragraph {
  const run = (text: string) => new TextRun({text, size: SIZE.small, color: COLOUR.faint});
  const parts = identity.flatMap(([name = "", value = ""], i) => [
    run(`${i === 0 ? "Nhận dạng (xin giữ nguyên): " : " · "}${IDENTITY[name] ?? name} `),
    fixedControl(`_${name}`, IDENTITY[name] ?? name, value) as unknown as ParagraphChild
  ]);
  return new Paragraph({style: "Small", alignment: CENTRE, spacing: {before: 60, after: 0}, children: parts});
}

function guideLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: {after: 60},
    children: [new TextRun({text, size: 24})]
  });
}
