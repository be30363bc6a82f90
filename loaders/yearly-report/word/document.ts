/**
 * The report as a Word document. Same report, same bytes.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun
} from "docx";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import type {EditionInfo} from "../../../src/scoring/edition.js";
import {PORTRAIT, SIZE} from "../../form/word/look.js";
import type {Chapter, Report} from "../model.js";
import {createNumbering, layBlock, type Numbering} from "./blocks.js";
import {fixPackage} from "./fix-package.js";
import {type ContentsLine, layFront} from "./front.js";
import {INK, reportStyles} from "./look.js";
import {placed, plainRun} from "./runs.js";
import {layReference} from "./sources.js";

const LOCALE = {vi: "vi-VN", en: "en-GB"} as const;

/** A chapter with the number or letter it is known by. */
interface NumberedChapter extends Chapter {
  readonly number: string;
  readonly heading: ContentsLine;
}

/** @throws {RangeError} on a chart that can't be drawn */
export async function reportDocument(report: Report, info: EditionInfo, lang: Language): Promise<Uint8Array> {
  const words = textsIn(YEARLY_REPORT, lang);
  const numbering = createNumbering();
  const chapters = numberChapters(report.chapters, lang);
  const front = layFront(
    info,
    chapters.map(({heading}) => heading),
    lang
  );
  const body = chapters.flatMap((chapter) => layChapter(chapter, numbering, lang));
  const entries = report.references.map((reference) => layReference(reference, numbering, lang));
  const document = new Document({
    ...{title: words.title(info.year), creator: "Sẵn Sàng", lastModifiedBy: "Sẵn Sàng"},
    styles: reportStyles(LOCALE[lang]),
    sections: [section([...front, ...body], info, lang), section(entries, info, lang, true)]
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return fixPackage(bytes, `${info.as_of}T00:00:00Z`, LOCALE[lang]);
}

/** The text on whole pages; the sources go on under it in two columns. */
function section(children: readonly FileChild[], info: EditionInfo, lang: Language, narrow = false): ISectionOptions {
  const page = {size: {...PORTRAIT.size}, margin: {...PORTRAIT.margin}};
  return {
    properties: narrow ? {page, type: SectionType.CONTINUOUS, column: {count: 2, space: 340}} : {page},
    headers: {default: header(info, lang)},
    footers: {default: footer(info, lang)},
    children: [...children]
  };
}

/** Chapters from 1, annexes from A. */
function numberChapters(chapters: readonly Chapter[], lang: Language): readonly NumberedChapter[] {
  const words = textsIn(YEARLY_REPORT, lang);
  const plain = chapters.filter(({annex}) => !annex).length;
  return chapters.map((chapter, i) => {
    const number = chapter.annex ? String.fromCharCode(65 + i - plain) : String(i + 1);
    const title = chapter.annex ? words.annex(number, chapter.title) : `${number}. ${chapter.title}`;
    return {...chapter, number, heading: {title, place: `chapter-${i + 1}`}};
  });
}

/** The first chapter and the annexes begin a page. */
function layChapter(chapter: NumberedChapter, numbering: Numbering, lang: Language): readonly FileChild[] {
  const {number, heading, annex, blocks} = chapter;
  numbering.startChapter();
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: annex === true || number === "1",
    children: [...placed([plainRun(heading.title)], heading.place, numbering.next("place"))]
  });
  return [title, ...blocks.flatMap((block) => layBlock(block, number, numbering, lang))];
}

function header({year, illustrative}: EditionInfo, lang: Language): Header {
  const words = textsIn(YEARLY_REPORT, lang);
  const run = illustrative
    ? plainRun(words.banner, {size: SIZE.small, bold: true, color: INK.warning})
    : plainRun(words.title(year), {size: SIZE.small, color: INK.quiet});
  return new Header({children: [new Paragraph({alignment: AlignmentType.CENTER, children: [run]})]});
}

function footer({year}: EditionInfo, lang: Language): Footer {
  const words = textsIn(YEARLY_REPORT, lang);
  const children = [`${words.title(year)} · ${words.page} `, PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES];
  const run = new TextRun({children, size: SIZE.small, color: INK.quiet});
  return new Footer({children: [new Paragraph({alignment: AlignmentType.CENTER, children: [run]})]});
}
