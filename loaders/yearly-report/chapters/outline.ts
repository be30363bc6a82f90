/**
 * The totals of the outline of letter 4409: staff, databases, applications, documents, cooperation, budgets.
 */
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {OUTLINE_WORDS_EN} from "../../../src/i18n/yearly-report-codes.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_VOICES} from "../../../src/i18n/yearly-report-voices.js";
import type {OutlineRow, OutlineTotal} from "../../../src/scoring/outline/model.js";
import {doubtedRows} from "../../outline-report/doubts.js";
import {shownTotals} from "../../outline-report/shown-totals.js";
import {MEASURES, PART_WORDS} from "../../outline-report/words.js";
import type {OutlineField} from "../../seeds/outline.js";
import {fact, fromRow, nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";

export function outlineChapter(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_VOICES, context.lang);
  const totals = shownTotals(context.edition.outline_totals);
  if (totals.length === 0) return [{type: "paragraph", text: words.outlineNone}];
  return [
    {type: "paragraph", text: words.outlineIntro, look: "note"},
    {
      type: "table",
      caption: words.outlineCaption,
      columns: [
        {heading: words.section, share: 8},
        {heading: words.field, share: 42},
        {heading: words.total, share: 17, align: "right"},
        {heading: words.measuredIn, share: 17},
        {heading: words.given, share: 16, align: "right"}
      ],
      rows: totals.map((total) => totalRow(total, context))
    },
    ...doubts(context)
  ];
}

/** Numbers that count as written while the agency is asked about them: a total may hang on one of them. */
function doubts(context: ReportContext): readonly Block[] {
  const {edition, lang, outline} = context;
  const rows = doubtedRows(edition.outline, edition.findings, outline);
  if (rows.length === 0) return [];
  return [
    {type: "paragraph", text: textsIn(REPORT_VOICES, lang).outlineDoubted, look: "note"},
    {type: "bullets", items: rows.map((row) => doubtLine(row, context))}
  ];
}

function doubtLine({unit, field, value, source}: OutlineRow, context: ReportContext): string {
  const {lang, cite, outline} = context;
  const found = outline.find(({id}) => id === field);
  const whole = outline.find(({id}) => id === found?.parent);
  const name = [whole, found].flatMap((one) => (one ? [one.label[lang]] : [])).join(", ") || field;
  const what = textsIn(REPORT_SOURCES, lang).reportedBy(nameOf(context, unit), name);
  const number = cite(
    formatNumber(value!, lang),
    [fact("value", value!)],
    fromRow("outline", {unit, field}, what, {cells: source})
  );
  return textsIn(REPORT_VOICES, lang).outlineDoubt({unit: nameOf(context, unit), name, number});
}

function totalRow(total: OutlineTotal, context: ReportContext): readonly string[] {
  const {lang, cite} = context;
  const {field, part, value, measured_in, reported, expected} = total;
  const name = totalName(total, context);
  const found = context.outline.find(({id}) => id === field);
  const source = fromRow("outline-totals", {field, part}, sourceName(total, name, context));
  const print = (number: number) => formatNumber(number, lang);
  return [
    part === "" && found?.parent === "" ? found.section_shown : "",
    name,
    value === null ? "–" : cite(print(value), [fact("value", value)], source),
    word(measured_in, context, MEASURES),
    cite(`${print(reported)}/${print(expected)}`, [fact("reported", reported), fact("expected", expected)], source)
  ];
}

/** A part is named with its field: in the annex it stands alone. */
function sourceName({field, part}: OutlineTotal, name: string, {lang, outline}: ReportContext): string {
  const found = outline.find(({id}) => id === field);
  const whole = part === "" ? outline.find(({id}) => id === found?.parent) : found;
  const words = textsIn(REPORT_SOURCES, lang);
  return words.outlineTotal(whole ? `${whole.label[lang]}: ${name.trim()}` : name);
}

/** The field's label; a part, or the part of a breakdown, under the whole it belongs to. */
function totalName({field, part}: OutlineTotal, context: ReportContext): string {
  const {lang, outline} = context;
  const words = textsIn(REPORT_VOICES, lang);
  const found = outline.find(({id}) => id === field);
  const label = found?.label[lang] ?? field;
  if (part !== "") return words.ofWhich(word(part, context, PART_WORDS));
  return found && found.parent !== "" ? words.ofWhich(lowered(found, context)) : label;
}

function lowered({label}: OutlineField, {lang}: ReportContext): string {
  return label[lang].slice(0, 1).toLocaleLowerCase(lang) + label[lang].slice(1);
}

/** The outline's own words are Vietnamese; a code without a word stands as it is. */
function word(code: string, {lang}: ReportContext, vi: Readonly<Record<string, string>>): string {
  return (lang === "vi" ? vi : OUTLINE_WORDS_EN)[code] ?? code;
}
