import {formatFigure} from "../../i18n/explain.js";
import {MARKS, STATUSES_TOLD, STEPS} from "../../i18n/explain-steps.js";
import {formatList} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {DerivedMarks} from "../../scoring/explain/marks-model.js";
import type {DerivedLeaf} from "../../scoring/explain/model.js";
import type {FillStep, NormaliseStep, Step, TreatStep} from "../../scoring/explain/step-model.js";

/** An indicator's lines: what was reported, where, and each step to the score. */
export function leafLines({observation, steps}: DerivedLeaf, lang: Language): readonly string[] {
  return [...observationLine(observation, lang), ...steps.map((step) => stepLine(step, lang))];
}

function observationLine(observation: DerivedLeaf["observation"], lang: Language): readonly string[] {
  if (observation === null) return [];
  const texts = textsIn(STEPS, lang);
  const {value, numerator = null, denominator = null, source = null, status} = observation;
  if (value === null) return [texts.notReported(STATUSES_TOLD[status][lang])];
  const say = (amount: number) => formatFigure(amount, lang);
  const parted = numerator !== null && denominator !== null;
  return [texts.reported(parted ? texts.ratio(say(value), say(numerator), say(denominator)) : say(value), source)];
}

function stepLine(step: Step, lang: Language): string {
  const texts = textsIn(STEPS, lang);
  const say = (value: number) => formatFigure(value, lang);
  switch (step.step) {
    case "denominate": {
      const {before, after, per, amount, denominator: name} = step;
      return texts.denominate({before: say(before), after: say(after), per: say(per), amount: say(amount), name});
    }
    case "fill":
      return fillLine(step, lang);
    case "treat":
      return treatLine(step, lang);
    case "transform": {
      const formula = step.transform === "log" ? "ln x" : `Box–Cox λ ${say(step.lambda!)}`;
      return texts.transform({formula, before: say(step.before), after: say(step.after)});
    }
    case "normalise":
      return normaliseLine(step, lang);
    case "count-zero":
      return texts.zero;
  }
}

function fillLine({source, after}: FillStep, lang: Language): string {
  const texts = textsIn(STEPS, lang);
  const value = formatFigure(after, lang);
  switch (source.by) {
    case "mean":
      return texts.fillMean(value, source.donors.length);
    case "median":
      return texts.fillMedian(value, source.donors.length);
    case "row":
      return texts.fillRow(
        value,
        formatList(
          source.donors.map(({node}) => node),
          lang
        )
      );
    default: {
      const figures = source.donors.map((donor) => `${donor.period}: ${formatFigure(donor.value, lang)}`);
      return texts.fillPanel(value, figures.join("; "));
    }
  }
}

function treatLine({treatment, test, label, points, before, after}: TreatStep, lang: Language): string {
  const texts = textsIn(STEPS, lang);
  const ends = {before: formatFigure(before, lang), after: formatFigure(after, lang)};
  if (treatment.outcome === "untouched") return test.pass ? texts.passes : texts.untouched;
  if (treatment.outcome === "winsorised") return label === null ? texts.notDrawn(points!) : texts.drawnIn(ends);
  const say = (value: number) => formatFigure(value, lang);
  const {transform, mirrored, lambda, lowest, highest, margin} = treatment;
  const shifted = mirrored ? `−ln(${say(highest + margin)} − x)` : `ln(x − ${say(lowest - margin)})`;
  const formula = transform === "boxcox" ? `Box–Cox λ ${say(lambda!)} (x − ${say(lowest)} + 1)` : shifted;
  return texts.transformed({formula, ...ends});
}

function normaliseLine({marks, sign, compared, clamped, before, after}: NormaliseStep, lang: Language): string {
  const texts = textsIn(STEPS, lang);
  const against = marksText(marks, sign, compared, lang);
  const remarks = [
    ...(sign === -1 ? [texts.turned] : []),
    ...(clamped === null ? [] : [clamped === "high" ? texts.clampedHigh : texts.clampedLow])
  ];
  const end = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
  return `${formatFigure(before, lang)} → ${formatFigure(after, lang)}: ${against}${end}`;
}

/** Marks as the values stand: turned back where lower is better. */
function marksText(marks: DerivedMarks, sign: 1 | -1, compared: number, lang: Language): string {
  const texts = textsIn(MARKS, lang);
  const say = (value: number) => formatFigure(sign * value, lang);
  switch (marks.method) {
    case "goalposts":
      return texts.goalposts(say(marks.worst), say(marks.best));
    case "minmax":
    case "distance-to-max": {
      const [low, high] = sign === 1 ? [marks.lowest, marks.highest] : [marks.highest, marks.lowest];
      return texts.minmax(say(low), say(high), compared);
    }
    case "zscore":
      return texts.zscore(say(marks.mean), formatFigure(marks.deviation, lang), compared);
    case "rank":
    case "borda":
    case "percentile":
      return sign === 1
        ? texts.above(marks.below, marks.tied, compared)
        : texts.under(marks.below, marks.tied, compared);
    case "distance-to-target":
    case "distance-to-reference":
      return marks.reached ? texts.reached(say(marks.mark)) : texts.distance(say(marks.lowest), say(marks.mark));
    case "fraction-of-max":
      return texts.top(say(marks.highest));
    case "none":
      return texts.none;
  }
}
