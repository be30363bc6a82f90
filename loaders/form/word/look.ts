/**
 * How the Word form looks: the typeface and paper of official documents, colours as in the workbook.
 */
import {AlignmentType, type IStylesOptions, PageOrientation} from "docx";

export const FONT = "Times New Roman";
/** Half points. */
export const SIZE = {body: 26, cell: 22, small: 17} as const;
export const COLOUR = {header: "DCE6F1", answer: "FFF9DB", line: "BFBFBF", faint: "7F7F7F"} as const;

/** Twentieths of a point: A4, margins 20 mm above and below, 30 and 15 mm at the sides; wide pages 20 mm all round. */
export const PORTRAIT = {
  size: {width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT},
  margin: {top: 1134, bottom: 1134, left: 1701, right: 851}
} as const;
export const LANDSCAPE = {
  size: {width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE},
  margin: {top: 1134, bottom: 1134, left: 1134, right: 1134}
} as const;

/** Widths between the margins. */
export const WIDTH = {portrait: 9354, landscape: 14570} as const;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {font: FONT, size: SIZE.body, language: {value: "vi-VN"}},
      paragraph: {spacing: {before: 0, after: 60}}
    },
    heading1: {
      run: {font: FONT, size: 28, bold: true, color: "000000"},
      paragraph: {spacing: {before: 280, after: 120}, keepNext: true}
    },
    title: {
      run: {font: FONT, size: 30, bold: true, color: "000000"},
      paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 360, after: 60}}
    }
  },
  paragraphStyles: [
    {id: "Cell", name: "Ô trả lời", basedOn: "Normal", run: {size: SIZE.cell}, paragraph: {spacing: {after: 0}}},
    {id: "Small", name: "Chữ nhỏ", basedOn: "Normal", run: {size: SIZE.small, color: COLOUR.faint}}
  ],
  characterStyles: [{id: "PlaceholderText", name: "Placeholder Text", run: {color: COLOUR.faint}}]
};
