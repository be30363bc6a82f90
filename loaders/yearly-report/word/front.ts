/**
 * The first page: what the report is, of which data, on what basis; and the list of its chapters with their pages.
 */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  TabStopType
} from "docx";
import {COMMON} from "../../../src/i18n/common.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import type {EditionInfo} from "../../../src/scoring/edition.js";
import {WIDTH} from "../../form/word/look.js";
import {INK, STYLE} from "./look.js";
import {plainRun} from "./runs.js";

const CENTRE = AlignmentType.CENTER;

/** A chapter's title as printed, and its place. */
export interface ContentsLine {
  readonly title: string;
  readonly place: string;
}

export function layFront(info: EditionInfo, contents: readonly ContentsLine[], lang: Language): readonly FileChild[] {
  const words = textsIn(YEARLY_REPORT, lang);
  const {year, as_of, status, method_version, illustrative} = info;
  const edition = words.edition({status: textsIn(COMMON, lang)[status], date: as_of, method: method_version});
  return [
    new Paragraph({heading: HeadingLevel.TITLE, children: [plainRun(words.title(year))]}),
    new Paragraph({alignment: CENTRE, children: [plainRun(words.subtitle)]}),
    new Paragraph({alignment: CENTRE, children: [plainRun(edition, {color: INK.quiet})]}),
    ...(illustrative ? [banner(words.banner)] : []),
    new Paragraph({style: STYLE.note, spacing: {before: 240}, children: [plainRun(words.basis)]}),
    new Paragraph({style: STYLE.note, children: [plainRun(words.howToRead)]}),
    new Paragraph({spacing: {before: 280, after: 100}, children: [plainRun(words.contents, {bold: true})]}),
    ...contents.map(contentsLine)
  ];
}

function banner(text: string): Paragraph {
  const line = {style: BorderStyle.SINGLE, size: 8, space: 6, color: INK.warning};
  return new Paragraph({
    alignment: CENTRE,
    spacing: {before: 160, after: 160},
    border: {top: line, bottom: line, left: line, right: line},
    children: [plainRun(text, {bold: true, color: INK.warning})]
  });
}

/** Title, dots, page: fields that Word and LibreOffice both fill in, which a field for the whole list is not. */
function contentsLine({title, place}: ContentsLine): Paragraph {
  const text = new InternalHyperlink({anchor: place, children: [plainRun(title)]});
  return new Paragraph({
    style: STYLE.entry,
    tabStops: [{type: TabStopType.RIGHT, position: WIDTH.portrait, leader: LeaderType.DOT}],
    children: [text, plainRun("\t"), new PageReference(place, {hyperlink: true})]
  });
}
