/**
 * A unit against its targets: those in force first, the draft's apart and never counted.
 */
import {COMMON} from "../../i18n/common.js";
import {countedText, thingsText} from "../../i18n/counted.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import {formatGoal, formatValue} from "../../i18n/values.js";
import type {AgencyTarget, EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {indicatorLink} from "./leaf-link.js";
import {spanText} from "./rank-text.js";
import {section} from "./section.js";
import {stateMark} from "./state-mark.js";
import {type Column, table} from "./table.js";
import {unitBullets} from "./unit-bullets.js";
import {targetYearsOf} from "./unit-hero.js";

export function unitTargets(context: PageContext, unit: EditionUnit): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const targets = index.targets.get(unit.id) ?? [];
  const block = (status: "in-force" | "draft", heading: string) => {
    const rows = targets.filter((target) => target.status === status);
    return rows.length > 0 && html`<h3 class="grp">${heading}</h3>${targetTable(context, heading, rows, status)}`;
  };
  return section(
    targetsHeading(context, unit),
    words.targetsNote,
    html`${unitBullets(context, unit)}${block("in-force", words.inForce)}${contribution(context, unit)}${block("draft", words.draft)}${dataLink(context, "targets.csv", "gaps.csv")}`,
    "own-targets"
  );
}

/** The finding: targets in force of the last year that are met, a range while one is not reported. */
function targetsHeading({index, lang}: PageContext, unit: EditionUnit): string {
  const words = textsIn(UNIT, lang);
  const year = targetYearsOf(index, unit).at(-1);
  const share = year === undefined ? undefined : index.share.get(keyOf(unit.id, year));
  if (!share || share.applicable === 0) return words.targetsHeading(null);
  if (share.not_reported === share.applicable) return words.targetsSilent(share.year);
  const met = spanText(String(share.met), String(share.met + share.not_reported));
  return words.targetsHeading({met, all: share.applicable, year: share.year});
}

function targetTable(
  context: PageContext,
  caption: string,
  rows: readonly AgencyTarget[],
  status: AgencyTarget["status"]
): Markup {
  const hint = textsIn(COMMON, context.lang).scrollHint;
  return table<AgencyTarget>(caption, targetColumns(context), rows, {className: `lst ${status}`, hint});
}

function targetColumns(context: PageContext): readonly Column<AgencyTarget>[] {
  const {index, lang} = context;
  const [words, common] = [textsIn(UNIT, lang), textsIn(COMMON, lang)];
  const unitOf = (target: AgencyTarget) => index.indicator.get(target.indicator)?.unit ?? "";
  const {year} = index.edition.info;
  const isDue = (target: AgencyTarget) => target.status === "in-force" && target.year <= year;
  return [
    {
      heading: common.indicator,
      rowHeader: true,
      cell: (target) =>
        html`${indicatorLink(context, target.indicator)}<br><span class="mute tiny">${target.clause}</span>`
    },
    {heading: words.year, className: "r", cell: (target) => String(target.year)},
    {heading: common.target, className: "r", cell: (target) => formatGoal(target.target, unitOf(target), lang)},
    {
      heading: common.value,
      className: "r",
      cell: (target) => ({content: formatValue(target.value, unitOf(target), lang), value: target.value})
    },
    {heading: words.parts, className: "r", cell: (target) => partsText(target.numerator, target.denominator, lang)},
    {heading: words.state, cell: (target) => stateMark(target.state, lang, {due: isDue(target)})},
    {heading: words.left, className: "r", cell: (target) => ({content: leftText(target, lang), value: target.to_do})}
  ];
}

/** @example "361 / 842"; "–" where the indicator has no parts */
export function partsText(
  numerator: number | null | undefined,
  denominator: number | null | undefined,
  lang: PageContext["lang"]
): string {
  if (numerator == null || denominator == null) return "–";
  return `${formatNumber(numerator, lang)} / ${formatNumber(denominator, lang)}`;
}

function leftText(target: AgencyTarget, lang: PageContext["lang"]): string {
  const words = textsIn(UNIT, lang);
  if (target.state === "met") return words.nothing;
  if (target.to_do === null) return "–";
  return target.denominator === null ? words.toFulfil : thingsText(target.to_do, target.indicator, lang, false);
}

function contribution({index, lang}: PageContext, unit: EditionUnit): Markup | null {
  const words = textsIn(UNIT, lang);
  const row = index.observation.get(keyOf(unit.id, "qd699-3"));
  if (!row) return null;
  const said =
    row.value === null ? words.status[row.status] : words.contribution(countedText(row.value, "qd699-3", lang));
  return html`<p class="small mute">${index.indicator.get("qd699-3")?.label[lang]}: ${said}.</p>`;
}
