/**
 * Difficulties and proposals as submitted: who says what, word for word. Long statements begin here and stand whole in
 * an annex; nothing is left out.
 */
import {compareNames, formatList} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_VOICES} from "../../../src/i18n/yearly-report-voices.js";
import {groupRows} from "../../../src/scoring/group-rows.js";
import type {OutlineRow} from "../../../src/scoring/outline/model.js";
import {countFigure, nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";

/** Advantages and difficulties; general proposals; problems for science and technology. */
const FIELDS = ["4409-1.2", "4409-3.1", "4409-3.2"] as const;
/** Characters up to which a statement stands whole in the chapter. */
const LONGEST = 400;

/** The chapter, and the annex of whole texts: empty where every statement is short. */
export interface Voices {
  readonly chapter: readonly Block[];
  readonly annex: readonly Block[];
}

interface Statement {
  readonly who: string;
  readonly text: string;
}

export function voices(context: ReportContext): Voices {
  const words = textsIn(REPORT_VOICES, context.lang);
  const rows = context.edition.outline.filter(({field}) => FIELDS.some((one) => one === field));
  if (!rows.some(isGiven)) return {chapter: [{type: "paragraph", text: words.voicesNone}], annex: []};
  const annex: Block[] = [];
  const chapter = FIELDS.flatMap((field) => {
    const these = rows.filter((row) => row.field === field);
    const said = statements(these, context);
    const label = context.outline.find(({id}) => id === field)?.label[context.lang] ?? field;
    return [
      {type: "heading", text: label} as const,
      {type: "paragraph", text: counts(context, these, said, field)} as const,
      ...said.map((statement) => quote(statement, label, annex, context))
    ];
  });
  return {chapter: [{type: "paragraph", text: words.voicesIntro, look: "note"}, ...chapter], annex};
}

function isGiven({status, text}: OutlineRow): boolean {
  return status === "given" && text.trim() !== "";
}

/** Different texts, each with all who sent it, in the order of their names. */
function statements(rows: readonly OutlineRow[], context: ReportContext): readonly Statement[] {
  const {lang} = context;
  const named = rows
    .filter(isGiven)
    .map(({unit, text}) => ({name: nameOf(context, unit), text: text.trim()}))
    .toSorted((a, b) => compareNames(a.name, b.name, lang));
  return [...groupRows(named, ({text}) => text)].map(([text, same]) => ({
    who: formatList(
      same.map(({name}) => name),
      lang
    ),
    text
  }));
}

function counts(
  context: ReportContext,
  rows: readonly OutlineRow[],
  said: readonly Statement[],
  field: string
): string {
  const words = textsIn(REPORT_VOICES, context.lang);
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const label = context.outline.find(({id}) => id === field)?.label[context.lang] ?? field;
  const what = sources.voices(label);
  const asked = countFigure(context, rows.length, {table: "outline", where: {field}, what});
  if (said.length === 0) return words.nobodyOf(asked);
  const given = rows.filter(isGiven).length;
  const where = {field, status: "given"};
  return words.voicesOf({
    asked,
    given: countFigure(context, given, {table: "outline", where, what}),
    texts: countFigure(context, said.length, {table: "outline", where, what, formula: sources.distinct("text")})
  });
}

/** A statement in the chapter; a long one is cut at a word, with a link to the whole. */
function quote({who, text}: Statement, label: string, annex: Block[], {lang}: ReportContext): Block {
  if (text.length <= LONGEST) return {type: "quote", text, who};
  const words = textsIn(REPORT_VOICES, lang);
  const item = annex.filter(({type}) => type === "target").length + 1;
  const id = `text-${item}`;
  annex.push({type: "target", id, text: words.textTitle(item, label)}, {type: "quote", text, who});
  return {type: "quote", text: `${beginning(text)} […]`, who, more: {text: words.whole(item), to: id}};
}

function beginning(text: string): string {
  const start = text.slice(0, LONGEST);
  const end = start.search(/\s\S*$/);
  return (end > 0 ? start.slice(0, end) : start).trimEnd();
}
