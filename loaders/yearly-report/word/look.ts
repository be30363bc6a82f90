/**
 * How the report looks: paper and typeface of official documents, as the form has them, and the site's colours.
 */
import {AlignmentType, type IStylesOptions, LineRuleType} from "docx";
import {FONT, SIZE} from "../../form/word/look.js";
import {CHART_COLOUR} from "./chart-look.js";

/** Half points. */
export const TEXT_SIZE = {body: 24, table: 19, small: SIZE.small, mark: 18} as const;
export const INK = {
  text: CHART_COLOUR.ink,
  quiet: "47535E",
  link: CHART_COLOUR.accent,
  warning: CHART_COLOUR.off
} as const;

/** Ids of styles; those of runs let a reader by machine tell figures and marks from words. */
export const STYLE = {
  figure: "Figure",
  mark: "Mark",
  caption: "Caption",
  note: "Note",
  quote: "Quote",
  source: "Source",
  entry: "ContentsLine"
} as const;

const AUTO = LineRuleType.AUTO;

/** @param language of spelling, such as `vi-VN` */
export function reportStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {font: FONT, size: TEXT_SIZE.body, color: INK.text, language: {value: language}},
        paragraph: {spacing: {before: 0, after: 100, line: 268, lineRule: AUTO}}
      },
      title: {
        run: {font: FONT, size: 34, bold: true, color: INK.text},
        paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 480, after: 80}}
      },
      heading1: {
        run: {font: FONT, size: 30, bold: true, color: INK.link},
        paragraph: {spacing: {before: 320, after: 120}, keepNext: true}
      },
      heading2: {
        run: {font: FONT, size: 25, bold: true, color: INK.text},
        paragraph: {spacing: {before: 200, after: 80}, keepNext: true}
      }
    },
    paragraphStyles: [...PARAGRAPH_STYLES],
    characterStyles: [
      {id: STYLE.figure, name: STYLE.figure, run: {}},
      {id: STYLE.mark, name: STYLE.mark, run: {size: TEXT_SIZE.mark, color: INK.link, superScript: true}}
    ]
  };
}

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function paragraphStyle(
  id: string,
  run: ParagraphStyle["run"],
  paragraph: ParagraphStyle["paragraph"]
): ParagraphStyle {
  return {id, name: id, basedOn: "Normal", run, paragraph};
}

const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  paragraphStyle(STYLE.caption, {size: 21, bold: true}, {spacing: {before: 160, after: 60}, keepNext: true}),
  paragraphStyle(STYLE.note, {size: 21, color: INK.quiet}, {spacing: {after: 100}, keepNext: true}),
  paragraphStyle(STYLE.quote, {size: 19}, {indent: {left: 284}, spacing: {after: 30, line: 240, lineRule: AUTO}}),
  paragraphStyle(
    STYLE.source,
    {size: 16},
    {indent: {left: 340, hanging: 340}, spacing: {after: 20, line: 228, lineRule: AUTO}}
  ),
  paragraphStyle(STYLE.entry, {size: 22}, {spacing: {after: 40}})
];
