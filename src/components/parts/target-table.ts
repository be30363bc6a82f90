/**
 * The national targets of one text, row by row: what is asked, what is known and from where, how it stands.
 */
import {aimText, figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {thingsText} from "../../i18n/counted.js";
import {textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {TargetRow} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {linkToIndicator} from "./leaf-link.js";
import {stateMark} from "./state-mark.js";
import {type Column, table} from "./table.js";
import {targetFigure} from "./target-figure.js";

/** Which rows a table has: all of a text in force; those of a draft with a figure, and those nobody can assess. */
export type TargetRows = "in-force" | "draft" | "open";

export function targetTable(
  context: PageContext,
  {caption, rows, which}: {caption: string; rows: readonly TargetRow[]; which: TargetRows}
): Markup {
  const words = textsIn(TARGETS, context.lang);
  const heading = {"in-force": words.state, draft: words.ifInForce, open: words.lacking}[which];
  const left: Column<TargetRow> = {
    heading: words.left,
    className: "r",
    cell: (row) => ({content: leftText(row, context), value: row.to_do})
  };
  const columns = [...leadingColumns(context), stateColumn(context, heading)];
  return table<TargetRow>(caption, which === "in-force" ? [...columns, left] : columns, rows, {
    className: "lst tgts",
    hint: textsIn(COMMON, context.lang).scrollHint
  });
}

/** How it stands; where nobody can tell, what is missing. */
function stateColumn({lang, index}: PageContext, heading: string): Column<TargetRow> {
  const due = ({status, year}: TargetRow) => status === "in-force" && year <= index.edition.info.year;
  const lacks = textsIn(REPORT_CODES, lang).lack;
  return {
    heading,
    cell: (row) =>
      html`${stateMark(row.state, lang, {due: due(row)})}${row.lack && html`<br><span class="tiny mute">${lacks[row.lack]}</span>`}`
  };
}

function leadingColumns(context: PageContext): readonly Column<TargetRow>[] {
  const {lang, index} = context;
  const words = textsIn(TARGETS, lang);
  const label = (row: TargetRow) =>
    linkToIndicator(context, measuredBy(row), index.indicator.get(row.indicator)?.label[lang] ?? row.indicator);
  return [
    {
      heading: textsIn(COMMON, lang).target,
      rowHeader: true,
      cell: (row) => html`${label(row)}<br><span class="mute tiny" lang="vi">${row.clause}</span>`
    },
    {heading: words.year, className: "r", cell: (row) => String(row.year)},
    {
      heading: words.asked,
      cell: (row) => ({
        content: html`${aimText(row, lang)}<br><span class="mute tiny" lang="vi">${words.asWritten(row.as_written)}</span>`,
        value: row.aim
      })
    },
    {heading: words.figure, cell: (row) => ({content: targetFigure(row, lang), value: row.value})}
  ];
}

/** The indicator whose observations add up to the figure: its own, or the one that measures it. */
function measuredBy({source, indicator}: TargetRow): string {
  const [kind, observed] = source.split(":");
  return kind === "observations" && observed ? observed : indicator;
}

function leftText({state, to_do, indicator, measured_in, numerator}: TargetRow, {lang}: PageContext): string {
  if (to_do === null || state === "not-assessable") return "–";
  if (measured_in === "people") return figureText(to_do, {measured_in}, lang);
  return thingsText(to_do, indicator, lang, numerator !== null && measured_in === "percent");
}
