/**
 * Blocks of the report as paragraphs, tables and charts of Word.
 */
import {type FileChild, HeadingLevel, LineRuleType, Paragraph} from "docx";
import {ChartRun} from "docx/charts";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import type {Block} from "../model.js";
import {INK, STYLE} from "./look.js";
import {link, markedRuns, placed, plainRun, sequence} from "./runs.js";
import {reportTable} from "./table.js";

/** What is numbered through the whole document. */
export interface Numbering {
  /** The next number of a kind, from 1. */
  readonly next: (kind: "table" | "chart" | "place" | "section") => number;
  /** Begins sections anew under a chapter. */
  readonly startChapter: () => void;
}

export function createNumbering(): Numbering {
  const last = new Map<string, number>();
  return {
    next: (kind) => {
      const number = (last.get(kind) ?? 0) + 1;
      last.set(kind, number);
      return number;
    },
    startChapter: () => {
      last.delete("section");
    }
  };
}

/** @param chapter number or letter of the chapter, for its sections */
export function layBlock(block: Block, chapter: string, numbering: Numbering, lang: Language): readonly FileChild[] {
  switch (block.type) {
    case "heading": {
      const text = `${chapter}.${numbering.next("section")}. ${block.text}`;
      return [new Paragraph({heading: HeadingLevel.HEADING_2, children: [plainRun(text)]})];
    }
    case "paragraph":
      return [new Paragraph({style: block.look && STYLE[block.look], children: [...markedRuns(block.text)]})];
    case "bullets":
      return block.items.map((item) => new Paragraph({bullet: {level: 0}, children: [...markedRuns(item)]}));
    case "table":
      return [caption("table", block.caption, numbering, lang), reportTable(block), gap()];
    case "chart":
      return [caption("chart", block.caption, numbering, lang), layChart(block, numbering)];
    case "quote":
      return [layQuote(block)];
    case "target":
      return [
        new Paragraph({
          keepNext: true,
          children: [...placed([plainRun(block.text, {bold: true})], block.id, numbering.next("place"))]
        })
      ];
  }
}

function layQuote({who, text, more}: Extract<Block, {type: "quote"}>): Paragraph {
  const children = [plainRun(`${who}: `, {bold: true, color: INK.quiet}), plainRun(text)];
  return new Paragraph({
    style: STYLE.quote,
    children: more ? [...children, plainRun(" "), link(`(${more.text})`, more.to)] : children
  });
}

function caption(kind: "table" | "chart", text: string, numbering: Numbering, lang: Language): Paragraph {
  const name = textsIn(YEARLY_REPORT, lang)[kind];
  const number = numbering.next(kind);
  return new Paragraph({
    style: STYLE.caption,
    keepNext: true,
    children: [plainRun(`${name} `), sequence(name, number), plainRun(`. ${text}`)]
  });
}

/** Inline, so that it stays with its caption. */
function layChart(
  {chart, caption: title, description}: Extract<Block, {type: "chart"}>,
  numbering: Numbering
): Paragraph {
  const id = String(1000 + numbering.next("place"));
  const run = new ChartRun({...chart, altText: {id, name: title, title, description}});
  return new Paragraph({spacing: {after: 80}, children: [run]});
}

/** Space below a table. */
function gap(): Paragraph {
  return new Paragraph({spacing: {after: 0, line: 160, lineRule: LineRuleType.EXACT}, children: []});
}
