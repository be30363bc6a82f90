/**
 * The pages of the exported outline: paper, headings, the line above and the number below each page. Same input, same
 * bytes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun
} from "docx";
import {formatDate} from "../../src/i18n/format.js";
import type {EditionInfo} from "../../src/scoring/edition.js";
import {COLOUR, FONT, type LANDSCAPE, type PORTRAIT, SIZE, STYLES} from "../form/word/look.js";
import {fixZip} from "../form/workbook/fixed-zip.js";

const CENTRE = AlignmentType.CENTER;
const OUTLINE_STYLES: IStylesOptions = {
  ...STYLES,
  default: {
    ...STYLES.default,
    heading2: {
      run: {font: FONT, size: SIZE.body, bold: true, color: "000000"},
      paragraph: {spacing: {before: 160, after: 60}, keepNext: true}
    }
  }
};

/** What is told on every page. */
export interface PageFacts {
  /** The agency, or the whole country. */
  readonly name: string;
  readonly info: EditionInfo;
}

/** Pages of one width, after those before. */
export function pages(
  children: readonly FileChild[],
  page: typeof PORTRAIT | typeof LANDSCAPE,
  facts: PageFacts
): ISectionOptions {
  const number = new TextRun({
    children: ["Trang ", PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
    size: SIZE.small
  });
  return {
    properties: {type: SectionType.NEXT_PAGE, page: {size: {...page.size}, margin: {...page.margin}}},
    headers: {default: new Header({children: [headLine(facts)]})},
    footers: {default: new Footer({children: [new Paragraph({alignment: CENTRE, children: [number]})]})},
    children: [...children]
  };
}

function headLine({name, info}: PageFacts): Paragraph {
  const facts = `${name} · Đề cương Công văn 4409 · Ấn bản ${info.year} · Số liệu đến ${formatDate(info.as_of, "vi")}`;
  const mark = new TextRun({text: "Số liệu minh họa", bold: true, size: SIZE.small, color: "9C2A00"});
  const told = new TextRun({text: info.illustrative ? `${facts} · ` : facts, size: SIZE.small});
  return new Paragraph({
    alignment: CENTRE,
    spacing: {after: 120},
    border: {bottom: {style: BorderStyle.SINGLE, size: 4, space: 4, color: COLOUR.line}},
    children: info.illustrative ? [told, mark] : [told]
  });
}

/** The file. Its times are those of the edition. */
export async function packDocument(
  title: string,
  {as_of}: EditionInfo,
  sections: readonly ISectionOptions[]
): Promise<Uint8Array> {
  const document = new Document({
    ...{title, creator: "Sẵn Sàng", lastModifiedBy: "Sẵn Sàng"},
    styles: OUTLINE_STYLES,
    sections: [...sections]
  });
  return fixZip(new Uint8Array(await Packer.toBuffer(document)), `${as_of}T00:00:00Z`);
}

/** The title and the lines under it. */
export function titleBlock(title: string, lines: readonly string[]): readonly Paragraph[] {
  return [
    new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun({text: title.toLocaleUpperCase("vi")})]}),
    ...lines.map(
      (text, i) => new Paragraph({alignment: CENTRE, children: [new TextRun({text, bold: i === 0, size: SIZE.body})]})
    )
  ];
}

export function heading(text: string, level: 1 | 2, note = ""): Paragraph {
  const aside = new TextRun({text: ` ${note}`, bold: false, italics: true, size: SIZE.cell, color: COLOUR.faint});
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun({text}), ...(note === "" ? [] : [aside])]
  });
}

/** Small print. */
export function smallPrint(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: {before: 40, after: 80},
    children: [new TextRun({text, italics: true, size: 20, color: "595959"})]
  });
}
