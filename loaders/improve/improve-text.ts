/**
 * The answers of `san-sang improve` as lines of text.
 */
import {countedText} from "../../src/i18n/counted.js";
import {formatNumber} from "../../src/i18n/format.js";
import {IMPROVE} from "../../src/i18n/improve.js";
import {type Language, textsIn} from "../../src/i18n/language.js";
import type {Combination, LeastChange, LeastChanges, LeftOut, UnitStanding} from "../../src/scoring/analysis.js";
import {type Framework, leavesUnder} from "../../src/scoring/index.js";
import {alignColumns} from "./align.js";
import {formatBound, formatCost, formatNeeded, formatPlain, scoreDigits} from "./numbers.js";

/** What the texts are about. */
export interface ImproveText {
  readonly framework: Framework;
  readonly alone: LeastChanges;
  readonly together: Combination;
  /** Was a cost set for every indicator? If not, the default is explained. */
  readonly costed: boolean;
  readonly lang: Language;
}

/** The place now, the goal, a table of least changes, then the cheapest combination. */
export function improveText(text: ImproveText): readonly string[] {
  const {alone, lang} = text;
  const words = textsIn(IMPROVE, lang);
  const {unit, period, now, reached} = alone;
  const head = [words.now({unit, period, place: placeText(text, now)}), goalText(text)];
  if (reached) return [...head, words.reached];
  return [...head, "", ...aloneLines(text), ...reportLines(text), "", ...togetherLines(text)];
}

function goalText({framework, alone: {goal, rank, band}, lang}: ImproveText): string {
  const words = textsIn(IMPROVE, lang);
  const points = (score: number) => formatNumber(score, lang, scoreDigits(framework));
  const aim = framework.bands?.find(({id}) => id === band);
  if (aim) return words.goalBand({band: aim.title?.[lang] ?? aim.id, from: points(aim.from)});
  return "score" in goal ? words.goalScore(formatPlain(goal.score, lang)) : words.goalRank(rank!);
}

function placeText({framework, lang}: ImproveText, {score, rank}: UnitStanding): string {
  const words = textsIn(IMPROVE, lang);
  return score === null
    ? words.notRanked
    : words.place({rank: rank!, score: formatNumber(score, lang, scoreDigits(framework))});
}

function aloneLines(text: ImproveText): readonly string[] {
  const words = textsIn(IMPROVE, text.lang);
  const head = [words.indicator, words.current, words.needed, words.change, words.things, words.result];
  const rows = text.alone.changes.map((change) => aloneRow(text, change));
  const scanned = text.alone.changes.some(({outcome, search}) => outcome === "reaches" && search === "scan");
  return [words.alone, ...alignColumns([head, ...rows]), words.rounded, ...(scanned ? [words.scanned] : [])];
}

function aloneRow(text: ImproveText, found: LeastChange): readonly string[] {
  const {lang} = text;
  const words = textsIn(IMPROVE, lang);
  const {indicator, outcome, now, needed, best, things, place, search} = found;
  const name = nameOf(text, indicator);
  const current = now === null ? words.notReported : formatPlain(now, lang);
  if (outcome !== "reaches" && outcome !== "not-enough") return [name, current, "", "", "", words.none[outcome]];
  if (outcome === "not-enough") {
    return [
      name,
      current,
      "",
      "",
      "",
      words.notEnough({best: formatPlain(best!, lang), place: placeText(text, place!)})
    ];
  }
  const printed = formatNeeded(now, needed!, found.better!, lang);
  const star = search === "scan" ? "*" : "";
  const todo = things === null ? "" : countedText(things, indicator, lang);
  return [name, printed.now ?? current, printed.needed + star, printed.change, todo, placeText(text, place!)];
}

function reportLines(text: ImproveText): readonly string[] {
  const {reports} = text.alone;
  if (reports === null) return [];
  const list = reports.indicators.map((indicator) => nameOf(text, indicator)).join("; ");
  return [textsIn(IMPROVE, text.lang).reports({list, least: reports.least})];
}

function togetherLines(text: ImproveText): readonly string[] {
  const {together, lang, costed} = text;
  const words = textsIn(IMPROVE, lang);
  const {outcome, changes, cost, certainty, place} = together;
  if (outcome === "not-ranked") return [words.noStart];
  if (outcome !== "reaches") return [words.noCombination(placeText(text, place!)), ...leftOutLines(text)];
  const head = [words.indicator, words.current, words.needed, words.change, words.things, words.cost];
  const rows = changes.map(({indicator, now, needed, things, cost: own}) => {
    const printed = formatNeeded(now, needed, needed > now ? 1 : -1, lang);
    const todo = things === null ? "" : countedText(things, indicator, lang);
    return [nameOf(text, indicator), printed.now!, printed.needed, printed.change, todo, formatCost(own, lang)];
  });
  const sure =
    certainty!.kind === "within" ? words.within(formatBound(certainty!.share, lang)) : words[certainty!.kind];
  return [
    words.together,
    ...alignColumns([head, ...rows]),
    `${words.result}: ${placeText(text, place!)}. ${words.total(formatCost(cost!, lang))} ${sure}`,
    ...(costed ? [] : [words.defaultCost]),
    ...leftOutLines(text)
  ];
}

function leftOutLines(text: ImproveText): readonly string[] {
  const words = textsIn(IMPROVE, text.lang);
  const {leftOut} = text.together;
  return [...new Set(leftOut.map(({why}) => why))].map((why: LeftOut["why"]) => {
    const own = leftOut.filter((each) => each.why === why).map(({indicator}) => nameOf(text, indicator));
    return words.leftOut({list: own.join("; "), why: words.whyLeftOut[why]});
  });
}

/** The indicator's id, and its title where the framework has one. */
function nameOf({framework, lang}: ImproveText, indicator: string): string {
  const title = leavesUnder(framework.index).find((leaf) => leaf.indicator === indicator)?.title?.[lang];
  return title === undefined ? indicator : `${title} (${indicator})`;
}
