import {formatSigned} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {placeText, ROBUSTNESS, shareText} from "../../i18n/robustness.js";
import {ROBUSTNESS_INPUTS} from "../../i18n/robustness-words.js";
import {byFragility, type FragileRank} from "../../scoring/robustness/results/fragile-ranks.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {intervalText} from "./interval-text.js";
import type {PoolRow} from "./pool-rows.js";

/** How many are shown; fragile.csv has all. */
const SHOWN = 12;

/** Below this, rank correlation of a node's weight says too little to name it. */
const TELLING_RHO = 0.2;

/** The most fragile ranks of a pool with what drives each. */
export function fragilePart(rows: readonly PoolRow[], nodeNames: ReadonlyMap<string, string>, lang: Language): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const share = (value: number | null) => (value === null ? "–" : shareText(value, lang));
  const shown = rows.toSorted((a, b) => byFragility(a.fragile, b.fragile)).slice(0, SHOWN);
  return table<PoolRow>(
    words.fragileHeading,
    [
      {heading: words.unit, className: "unit", rowHeader: true, cell: ({name}) => name},
      {heading: words.rank, className: "r", cell: ({summary}) => placeText(summary.nominal, lang)},
      {heading: words.interval, className: "r", cell: ({summary}) => intervalText(summary.p05, summary.p95, lang)},
      {heading: words.cause, className: "w", cell: ({fragile}) => causeText(fragile, nodeNames, lang)},
      {heading: words.offBy(2), className: "r", cell: ({fragile}) => share(fragile.outside_2)},
      {heading: words.offBy(3), className: "r", cell: ({fragile}) => share(fragile.outside_3)}
    ],
    shown,
    {hint: words.scrollHint}
  );
}

/** A share above 1 by sampling error is printed as all. */
function causeText(row: FragileRank, nodeNames: ReadonlyMap<string, string>, lang: Language): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  if (row.shares.length === 0) return html`${words.never}`;
  const {driver, share, node, rho} = row;
  const cause =
    driver === null
      ? words.notTold
      : words.explains(textsIn(ROBUSTNESS_INPUTS, lang)[driver], shareText(Math.min(1, share!), lang));
  if (node === null || Math.abs(rho!) < TELLING_RHO) return html`${cause}`;
  const move = rho! > 0 ? words.lifts : words.lowers;
  return html`${cause}; ${move(nodeNames.get(node) ?? node, formatSigned(rho!, lang, 2))}`;
}
