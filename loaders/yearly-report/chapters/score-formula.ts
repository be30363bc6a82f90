/**
 * How a unit's index comes from its pillars, with the numbers put in.
 */
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {Score, UnitId} from "../../../src/scoring/model.js";
import type {ReportContext} from "../context.js";

interface Part {
  readonly weight: number;
  readonly score: number;
}

/**
 * The mean of the pillars' scores with the weights used; "" for a framework that does not take a weighted arithmetic
 * mean at the top, whose formula `san-sang explain` has.
 *
 * @example "(75,00 + 91,25) / 2 = 83,13"
 */
export function scoreFormula(unit: UnitId, score: number, context: ReportContext): string {
  const {edition, lang} = context;
  const {index} = edition.framework;
  const own = edition.scores.filter((row) => row.unit === unit);
  const parts = index.children.flatMap((child) => partOf(unit, own, child.id, context));
  const sum = parts.reduce((total, part) => total + part.weight * part.score, 0);
  if (index.aggregate !== "arithmetic" || Math.abs(sum - score) > 1e-9 * Math.max(1, score)) return "";
  const print = (value: number) => formatNumber(value, lang, 2);
  const equal = parts.every(({weight}) => Math.abs(weight * parts.length - 1) < 1e-12);
  const terms = parts.map(({weight, score: each}) => (equal ? print(each) : `${print(weight)} × ${print(each)}`));
  const mean = equal ? `(${terms.join(" + ")}) / ${parts.length}` : terms.join(" + ");
  return textsIn(REPORT_SOURCES, lang).score(`${mean} = ${print(score)}`);
}

function partOf(unit: UnitId, scores: readonly Score[], node: string, {edition}: ReportContext): readonly Part[] {
  const score = scores.find((row) => row.node === node)?.score ?? null;
  const weight = edition.weights.find((row) => row.unit === unit && row.node === node)?.weight_used ?? null;
  return score === null || weight === null ? [] : [{weight, score}];
}
