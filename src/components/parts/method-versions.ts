/**
 * Which edition was made by which version of the method, and what changed between them.
 */
import {formatFigure} from "../../i18n/explain.js";
import {formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD_VERSIONS} from "../../i18n/method-versions.js";
import type {FrameworkChange} from "../../scoring/change/framework-changes.js";
import type {Coverage, Leaf, Normalise} from "../../scoring/framework-model.js";
import {html, type Markup} from "../html.js";
import type {MethodVersion} from "../method-facts.js";
import {goalLines} from "./goal-text.js";
import {section} from "./section.js";
import {table} from "./table.js";

/** Names a node of this framework or of an earlier one. */
export type NameNode = (node: string) => string;

export function versionsSection(versions: readonly MethodVersion[], nameOf: NameNode, lang: Language): Markup {
  const words = textsIn(METHOD_VERSIONS, lang);
  return section(
    versionsHeading(versions, lang),
    null,
    table<MethodVersion>(
      words.caption,
      [
        {heading: words.edition, rowHeader: true, cell: ({year}) => String(year)},
        {heading: words.version, cell: ({version}) => version},
        {heading: words.framework, cell: ({framework}) => html`<code>${framework}.json</code>`},
        {heading: words.changes, cell: (row) => changesCell(row, nameOf, lang)}
      ],
      versions,
      {className: "lst"}
    ),
    "",
    "phien-ban"
  );
}

function versionsHeading(versions: readonly MethodVersion[], lang: Language): string {
  const words = textsIn(METHOD_VERSIONS, lang);
  if (versions.length < 2) return words.headingOne;
  const changed = versions.filter((row) => row.changed !== null && row.changed.changes.length > 0);
  const years = versions.map(({year}) => String(year)).toReversed();
  return changed.length === 0 ? words.headingSame(years.join(", ")) : words.headingChanged(changed.length);
}

function changesCell({changed}: MethodVersion, nameOf: NameNode, lang: Language): Markup | string {
  const words = textsIn(METHOD_VERSIONS, lang);
  if (changed === null) return words.first;
  if (changed.changes.length === 0) return words.same(changed.since);
  return html`<ul>${changed.changes.map((change) => html`<li>${changeText(change, nameOf, lang)}</li>`)}</ul>`;
}

/** One change in words. */
export function changeText(change: FrameworkChange, nameOf: NameNode, lang: Language): string {
  const words = textsIn(METHOD_VERSIONS, lang);
  switch (change.what) {
    case "weight": {
      const [before, after] = [change.before, change.after].map((weight) => formatFigure(weight, lang));
      return words.weight(nameOf(change.node), before!, after!);
    }
    case "marks":
      return words.marks(nameOf(change.node), marksText(change.before, lang), marksText(change.after, lang));
    case "coverage":
      return words.coverage(coverageText(change.before, lang), coverageText(change.after, lang));
    case "robustness":
    case "rules":
      return words[change.what];
    default:
      return words[change.what](nameOf(change.node));
  }
}

/** Bare numbers: the indicator may be one that this edition no longer has. */
function marksText(normalise: Normalise, lang: Language): string {
  const leaf: Leaf = {id: "", indicator: "", normalise};
  return goalLines(leaf, undefined, lang).join("; ");
}

function coverageText({index, group}: Coverage, lang: Language): string {
  const percent = (share: number) => formatPercent(100 * share, lang, 0);
  return textsIn(METHOD_VERSIONS, lang).thresholds(percent(index), percent(group));
}
