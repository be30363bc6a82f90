/**
 * A unit's shares against their targets in force, one line each: the same drawing as the nation's. The table below has
 * every figure, so it stays off paper.
 */
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import {formatGoal, formatValue} from "../../i18n/values.js";
import type {AgencyTarget, EditionUnit} from "../../scoring/edition.js";
import {groupRows} from "../../scoring/group-rows.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {bullet} from "./bullet.js";
import {indicatorLink} from "./leaf-link.js";
import {stateMark} from "./state-mark.js";

export function unitBullets(context: PageContext, unit: EditionUnit): Markup {
  const {index} = context;
  const shares = (index.targets.get(unit.id) ?? []).filter(
    (target) => target.status === "in-force" && index.indicator.get(target.indicator)?.unit === "percent"
  );
  const lines = [...groupRows(shares, ({indicator}) => indicator).values()].map((targets) =>
    bulletLine(
      context,
      targets.toSorted((a, b) => a.year - b.year)
    )
  );
  return html`${lines.length > 0 && html`<div class="noprint">${lines}</div>`}`;
}

/** @param targets of one indicator, at least one, the earliest first */
function bulletLine(context: PageContext, targets: readonly AgencyTarget[]): Markup {
  const {index, lang} = context;
  const words = textsIn(OVERVIEW, lang);
  const {year} = index.edition.info;
  const last = targets.at(-1)!;
  const first = targets.length > 1 ? targets[0]! : null;
  const path = pathOf(context, last);
  const goal = (target: AgencyTarget) => `${target.year}: ${formatGoal(target.target, "percent", lang)}`;
  const drawn = bullet({
    // Nothing reported: anything up to the target is possible, which is what the hatch says.
    lower: last.value ?? 0,
    value: last.value,
    upper: last.value ?? last.target,
    path,
    pathLabel: path === null ? null : words.pathLabel(year, formatValue(path, "percent", lang)),
    first: first && {value: first.target, label: goal(first)},
    last: {value: last.target, label: goal(last)},
    short: last.state === "off-path" || last.state === "not-met"
  });
  return html`<div class="bl"><div><b>${indicatorLink(context, last.indicator)}</b></div><div class="v">${formatValue(last.value, "percent", lang)}</div>${drawn}<div class="need">${stateMark(last.state, lang)}</div></div>`;
}

/** Where the straight path to a unit's target stands in the edition's year; null where there is none. */
function pathOf({index}: PageContext, {unit, indicator, year}: AgencyTarget): number | null {
  const row = index.edition.gaps.find(
    (gap) => gap.unit === unit && gap.indicator === indicator && gap.year === year && gap.status === "in-force"
  );
  return row?.path ?? null;
}
