/**
 * The list of what is overdue, ready to go with a letter: Word, A4 lying, in the form of an official paper.
 */
import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type Table,
  TableRow,
  TextRun
} from "docx";
import {OVERDUE_LETTER as TEXTS} from "../../src/i18n/overdue-letter.js";
import type {Edition} from "../../src/scoring/edition.js";
import {gridTable, headerRow, line, textCell} from "../form/word/cell.js";
import {LANDSCAPE, SIZE, WIDTH} from "../form/word/look.js";
import {heading, packDocument, smallPrint, titleBlock} from "../outline-report/page.js";
import type {Document} from "../seeds/documents.js";
import {sideBySide} from "./letterhead.js";
import {type OverdueRow, overdueRows} from "./overdue-rows.js";

/** Twentieths of a point, of the columns in their order. */
const WIDTHS = [650, 3900, 1750, 3700, 1400, 1150, 2020] as const;
const CENTRE = AlignmentType.CENTER;

/**
 * The file. Blanks stand where a person writes: issuer, number, day, signer.
 *
 * @param documents those that give the tasks: their numbers stand under the title
 */
export async function overdueLetter(
  edition: Pick<Edition, "info" | "tasks" | "units">,
  documents: readonly Document[]
): Promise<Uint8Array> {
  const {info, tasks} = edition;
  const {central, provinces, unrecorded} = overdueRows(edition);
  const given = new Set(tasks.map(({document}) => document));
  const numbers = documents.filter(({id}) => given.has(id)).map(({number}) => `Quyết định ${number}`);
  const nothing = central.length + provinces.length + unrecorded.length === 0;
  const body = nothing
    ? [line(TEXTS.nothing, {size: SIZE.body})]
    : [
        ...section(TEXTS.centralHeading, central),
        ...section(TEXTS.provincesHeading, provinces),
        ...(unrecorded.length > 0 ? section(TEXTS.unrecordedHeading, unrecorded, TEXTS.unrecordedNote) : [])
      ];
  const title = [TEXTS.asOf(info.as_of, numbers.join(", ")), TEXTS.attached];
  return packDocument(TEXTS.title, info, [
    page([letterhead(), ...titleBlock(TEXTS.title, title), ...body, line(""), foot()], info.illustrative)
  ]);
}

function section(title: string, rows: readonly OverdueRow[], note?: string): readonly FileChild[] {
  const told = note === undefined ? [] : [smallPrint(note)];
  return [heading(title, 2), ...told, rows.length === 0 ? line(TEXTS.none) : table(rows)];
}

function table(rows: readonly OverdueRow[]): Table {
  const lines = rows.map(({task, clause, lead, due, days, said}, i) => {
    const cells = [String(i + 1), task, clause, lead, due, days, said];
    const middle = new Set([0, 4, 5]);
    const cell = (text: string, at: number) => textCell([line(text, middle.has(at) ? {align: CENTRE} : {})]);
    return new TableRow({cantSplit: true, children: cells.map(cell)});
  });
  return gridTable([headerRow(TEXTS.columns), ...lines], WIDTHS);
}

function letterhead(): Table {
  const small = {size: 24};
  const bold = {size: 24, bold: true};
  const left = [
    [TEXTS.issuer, bold],
    [TEXTS.number, small]
  ] as const;
  const right = [
    [TEXTS.country, bold],
    [TEXTS.motto, {size: SIZE.body, bold: true}],
    [TEXTS.place, {size: SIZE.body, italics: true}]
  ] as const;
  return sideBySide(left, right, WIDTH.landscape, 0.4);
}

function foot(): Table {
  const left = {align: AlignmentType.LEFT};
  const recipients = [
    [TEXTS.recipients, {...left, bold: true, italics: true}],
    ...TEXTS.recipientLines.map((text) => [text, left] as const)
  ] as const;
  const signer = [
    [TEXTS.signer, {bold: true, size: SIZE.body}],
    [TEXTS.sign, {italics: true}]
  ] as const;
  return sideBySide(recipients, signer, WIDTH.landscape, 0.55);
}

/** Whose figures they are stands on every page. */
function page(children: readonly FileChild[], illustrative: boolean): ISectionOptions {
  const number = new TextRun({children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES], size: SIZE.small});
  const mark = line(TEXTS.illustrative, {align: CENTRE, bold: true, size: SIZE.small, colour: "9C2A00"});
  return {
    properties: {page: {size: {...LANDSCAPE.size}, margin: {...LANDSCAPE.margin}}},
    ...(illustrative ? {headers: {default: new Header({children: [mark]})}} : {}),
    footers: {default: new Footer({children: [new Paragraph({alignment: CENTRE, children: [number]})]})},
    children: [...children]
  };
}
