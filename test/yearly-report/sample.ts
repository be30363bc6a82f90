/**
 * The illustrative edition of 2025, assessed in memory, and variants of it.
 */
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {makeReport} from "../../loaders/yearly-report/make-report.js";
import type {Block, Report} from "../../loaders/yearly-report/model.js";
import {readTexts} from "../../loaders/yearly-report/read-texts.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {OutlineRow} from "../../src/scoring/outline/model.js";

export async function sampleEdition(): Promise<Edition> {
  return (await assessEdition(settingsOf(2025))).edition;
}

const texts = readTexts();

export function reportOf(edition: Edition, lang: Language): Report {
  return makeReport(edition, texts, lang);
}

/** The edition without what only some editions have: drafts, gaps, a year before, tasks, an outline, notes. */
export function withoutParts(edition: Edition): Edition {
  const none = {targets: [], gaps: [], closing: [], trends: [], index_trends: [], tasks: []};
  return {...edition, ...none, outline: [], outline_totals: [], notes: []};
}

/** The edition with these statements in place of all others. */
export function withStatements(edition: Edition, said: Readonly<Record<string, string>>): Edition {
  const rows = edition.outline.filter(({field}) => field === "4409-3.1");
  const outline = rows.map((row): OutlineRow => {
    const text = said[row.unit];
    return text === undefined ? {...row, status: "not-reported", text: ""} : {...row, status: "given", text};
  });
  return {...edition, outline};
}

/** The blocks of the chapter whose title contains the words. */
export function chapterOf(report: Report, words: string): readonly Block[] {
  const found = report.chapters.find(({title}) => title.includes(words));
  if (!found) throw new Error(`no chapter "${words}"`);
  return found.blocks;
}

/** Every marked text of the blocks: sentences, bullets and cells. Not what was submitted. */
export function markedTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph") return [block.text];
    if (block.type === "bullets") return block.items;
    return block.type === "table" ? block.rows.flat() : [];
  });
}
