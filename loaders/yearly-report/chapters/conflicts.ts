/**
 * Published figures on which the sources of one year differ: all of them, none chosen.
 */

import {COMMON} from "../../../src/i18n/common.js";
import {formatList} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {formatValue} from "../../../src/i18n/values.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import type {TargetRow} from "../../../src/scoring/targets/model.js";
import {fact, fromRow, labelOf, type ReportContext} from "../context.js";
import {plainText} from "../marked-text.js";
import type {Block} from "../model.js";

/** A table of them, or nothing where sources agree. */
export function conflicts(context: ReportContext, status: TargetRow["status"]): readonly Block[] {
  const words = textsIn(REPORT_NATIONAL, context.lang);
  const rows = context.edition.targets.filter(
    (row) => row.level === "national" && row.status === status && row.conflict.length > 0
  );
  if (rows.length === 0) return [];
  const target = textsIn(COMMON, context.lang).target;
  return [
    {
      type: "table",
      caption: words.conflictCaption,
      columns: [
        {heading: target, share: 34},
        {heading: words.conflictYear, share: 10},
        {heading: words.figure, share: 14, align: "right"},
        {heading: words.conflictSources, share: 42}
      ],
      rows: rows.flatMap((row) => conflictRows(row, context))
    }
  ];
}

/** One line for each value, that of the row first, with all sources that give it. */
function conflictRows(row: TargetRow, context: ReportContext): readonly (readonly string[])[] {
  const {lang, cite} = context;
  const own = row.value === null ? [] : [{period: row.period ?? "–", value: row.value, source: row.source}];
  const figures = [...own, ...row.conflict];
  const values = [...new Set(figures.map(({value}) => value))];
  return values.map((value, i) => {
    const same = figures.filter((figure) => figure.value === value);
    const sources = formatList(
      same.map(({source}) => plainText(source)),
      lang
    );
    const derivation = {
      ...fromRow("targets", {target: row.target}, labelOf(context, row.indicator), {clause: row.clause}),
      reading: "text" as const,
      formula: sources
    };
    return [
      i === 0 ? labelOf(context, row.indicator) : "",
      same[0]!.period,
      cite(formatValue(value, row.measured_in, lang), [fact("", value)], derivation),
      sources
    ];
  });
}
