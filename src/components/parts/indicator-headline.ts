import {figureText} from "../../i18n/aims.js";
import {INDICATORS} from "../../i18n/indicators.js";
import {textsIn} from "../../i18n/language.js";
import {formatReading} from "../../i18n/values.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {unitsAt} from "./indicator-levels.js";
import {metByUnits} from "./indicator-targets.js";
import {levelText, middleReading} from "./indicator-value.js";

/** The finding of an indicator's page: who reported, what it comes to, how many meet the last target in force. */
export function indicatorHeadline({index, lang}: Pick<PageContext, "index" | "lang">, facts: IndicatorFacts): string {
  const words = textsIn(INDICATORS, lang);
  const {indicator, definition, kinds, national} = facts;
  const sum = (of: (kind: (typeof kinds)[number]) => number) => kinds.reduce((total, kind) => total + of(kind), 0);
  const reported = {label: indicator.label[lang], n: sum(({stat}) => stat.n), asked: sum(({stat}) => stat.asked)};
  if (reported.n === 0) return words.ofNobody(reported);
  if (reported.n === 1) return words.ofOne({...reported, ...onlyOne({index, lang}, facts)});
  const {top} = definition;
  if (top !== null) {
    const best = sum(({levels}) => unitsAt(levels, top));
    if (indicator.unit === "yes-no") return words.ofYesNo({...reported, yes: best});
    return words.ofLevels({...reported, top: best, level: levelText(top, indicator, lang)});
  }
  const goal = national.filter(({status}) => status === "in-force").toSorted((a, b) => b.year - a.year)[0];
  if (definition.roll_up === "sum" && goal && goal.value !== null)
    return words.ofSum({
      ...reported,
      sum: figureText(goal.value, goal, lang),
      goal: figureText(goal.aim, goal, lang),
      year: goal.year
    });
  const medians = kinds.flatMap(({kind, stat}) =>
    stat.median === null ? [] : [{kind, text: middleReading(stat.median, indicator, lang)}]
  );
  return words.ofFigures({...reported, medians, met: metByUnits(facts)});
}

/** The one unit with a figure. */
function onlyOne({index, lang}: Pick<PageContext, "index" | "lang">, {indicator, kinds}: IndicatorFacts) {
  const unit = kinds.flatMap(({places}) => [...places.keys()])[0]!;
  const {value} = index.observation.get(keyOf(unit, indicator.id))!;
  return {name: index.unit.get(unit)!.name[lang], value: formatReading(value!, indicator, lang)};
}
