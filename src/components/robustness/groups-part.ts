import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {ROBUSTNESS} from "../../i18n/robustness.js";
import type {AlikeGroup} from "../../scoring/robustness/results/tell-apart.js";
import {html, type Markup} from "../html.js";
import {spanText} from "../parts/rank-text.js";
import {table} from "../parts/table.js";

/** A group longer than this is named by its ends. */
const NAMED = 12;

/**
 * Groups of two or more units that can't be told apart; a unit alone has nothing to be told apart from.
 *
 * @param groups null where the pairs of the pool were not counted
 */
export function groupsPart(
  groups: readonly AlikeGroup[] | null,
  unitNames: ReadonlyMap<string, string>,
  lang: Language
): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  if (groups === null) return html`<p>${words.groupsNotCounted}</p>`;
  const shared = groups.filter(({units}) => units.length > 1);
  if (shared.length === 0) return html`<p>${words.groupsNone}</p>`;
  const nameOf = (unit: string) => unitNames.get(unit) ?? unit;
  const members = ({units}: AlikeGroup) =>
    units.length <= NAMED
      ? units.map(nameOf).join(", ")
      : `${units.slice(0, 3).map(nameOf).join(", ")} … ${units.slice(-3).map(nameOf).join(", ")}`;
  return table<AlikeGroup>(
    words.groupsHeading,
    [
      {heading: words.group, rowHeader: true, cell: ({number}) => String(number)},
      {
        heading: words.ranks,
        className: "r",
        cell: ({first, last}) => spanText(formatNumber(first, lang), formatNumber(last, lang))
      },
      {heading: words.size, className: "r", cell: ({units}) => formatNumber(units.length, lang)},
      {heading: words.members, className: "w", cell: members}
    ],
    shared,
    {hint: words.scrollHint}
  );
}
