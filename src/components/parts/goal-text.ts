import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import {GOALS} from "../../i18n/method-goals.js";
import {formatGoal, formatReading} from "../../i18n/values.js";
import type {EditionIndicator} from "../../scoring/edition.js";
import type {Leaf, MarkCase} from "../../scoring/framework-model.js";
import {type Marks, marksOf} from "../../scoring/marks.js";
import type {UnitKind} from "../../scoring/model.js";

/**
 * By what a leaf's values are scored: one line for the leaf, then one for each case of a kind of unit or a year.
 *
 * @param indicator says in which unit the marks are; without it they are bare numbers
 * @example goalLines(leaf, indicator, "vi"); // ["0% và 80%", "bộ, từ 2026: 0% và 60%"]
 */
export function goalLines(leaf: Leaf, indicator: EditionIndicator | undefined, lang: Language): readonly string[] {
  const {normalise, direction, transform = "none"} = leaf;
  const words = textsIn(GOALS, lang);
  const remarks = [...(direction === "lower" ? [words.lower] : []), ...(transform === "none" ? [] : [words.log])];
  const own = markText(normalise.method, normalise, indicator, lang);
  return [
    [own, ...remarks].join("; "),
    ...(normalise.cases ?? []).map((each) =>
      caseText(each, markText(normalise.method, marksOf(normalise, each), indicator, lang), lang)
    )
  ];
}

function markText(
  method: Leaf["normalise"]["method"],
  {worst, best, target}: Marks,
  indicator: EditionIndicator | undefined,
  lang: Language
): string {
  const words = textsIn(GOALS, lang);
  if (method === "goalposts") return words.goalposts(lowEnd(worst!, indicator, lang), markEnd(best!, indicator, lang));
  return method === "distance-to-target" ? words.target(markEnd(target!, indicator, lang)) : words.methods[method];
}

/** What is counted is named once, at the higher end. */
function lowEnd(value: number, indicator: EditionIndicator | undefined, lang: Language): string {
  const bare = indicator === undefined || (indicator.unit !== "percent" && indicator.unit !== "yes-no");
  return bare ? formatNumber(value, lang) : markEnd(value, indicator, lang);
}

function markEnd(value: number, indicator: EditionIndicator | undefined, lang: Language): string {
  if (indicator === undefined) return formatNumber(value, lang);
  return indicator.unit === "percent" ? formatGoal(value, "percent", lang) : formatReading(value, indicator, lang);
}

function caseText({kind, from}: MarkCase, goal: string, lang: Language): string {
  const words = textsIn(GOALS, lang);
  const named: Readonly<Record<string, string>> = textsIn(METHOD, lang).kind;
  const name = kind === undefined ? undefined : (named[kind as UnitKind] ?? kind);
  if (name !== undefined && from !== undefined) return words.caseKindFrom(name, from, goal);
  return name === undefined ? words.caseFrom(from ?? "", goal) : words.caseKind(name, goal);
}
