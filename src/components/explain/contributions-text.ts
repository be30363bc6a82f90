/**
 * What each indicator gives to a unit's index, to its distance from the best and to its change, as lines of text.
 */
import {CONTRIBUTIONS} from "../../i18n/contributions.js";
import {formatFigure} from "../../i18n/explain.js";
import {inLanguage, type Language, textsIn} from "../../i18n/language.js";
import type {
  ChangeByLeaf,
  DifferenceLine,
  LeaderDistance,
  UnitContributions
} from "../../scoring/contributions/model.js";
import type {Profile, StandOut} from "../../scoring/contributions/strengths.js";
import type {Framework} from "../../scoring/framework-model.js";
import {walk} from "../../scoring/tree.js";

/** All that is told of one unit. `distance` and `profile` are null where the unit is not ranked. */
export interface UnitParts {
  readonly contributions: UnitContributions;
  readonly distance: LeaderDistance | null;
  /** null where the observations have no period before. */
  readonly change: (ChangeByLeaf & {readonly before: string}) | null;
  readonly profile: Profile | null;
}

/**
 * The parts of a unit's index, largest first, then those of its distance and its change, then where it stands out.
 *
 * @example contributionsText(framework, parts, "en")[0]; // "VNM: an index of 0.726 points, made of"
 */
export function contributionsText(framework: Framework, parts: UnitParts, lang: Language): readonly string[] {
  const names = new Map(
    walk(framework).map(({node}) => [node.id, node.title ? inLanguage(node.title, lang) : node.id])
  );
  const nameBy = (id: string) => names.get(id)!;
  return [
    ...scoreLines(parts.contributions, nameBy, lang),
    ...distanceLines(parts.distance, nameBy, lang),
    ...changeLines(parts.change, nameBy, lang),
    ...profileLines(parts.profile, nameBy, lang)
  ];
}

type NameBy = (id: string) => string;

const indent = (line: string) => `  ${line}`;

function scoreLines({unit, score, lines}: UnitContributions, nameBy: NameBy, lang: Language): readonly string[] {
  const texts = textsIn(CONTRIBUTIONS, lang);
  if (score === null) return [texts.unscored(unit)];
  const sorted = lines.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const told = sorted.map(({node, points, score: own}) => {
    if (points === null) return texts.nothing(nameBy(node));
    const figure = formatFigure(points, lang);
    return own === null ? texts.cap(nameBy(node), figure) : texts.points(nameBy(node), figure, formatFigure(own, lang));
  });
  return [texts.score(unit, formatFigure(score, lang)), ...told.map(indent)];
}

function distanceLines(given: LeaderDistance | null, nameBy: NameBy, lang: Language): readonly string[] {
  if (given === null) return [];
  const texts = textsIn(CONTRIBUTIONS, lang);
  if (given.leader === given.unit) return [texts.leads];
  return [
    texts.distance(given.leader, formatFigure(given.distance, lang)),
    ...differenceLines(given.lines, nameBy, lang)
  ];
}

function changeLines(given: UnitParts["change"], nameBy: NameBy, lang: Language): readonly string[] {
  if (given === null) return [];
  const texts = textsIn(CONTRIBUTIONS, lang);
  if (given.change === null) return [texts.noChange(given.before)];
  return [texts.change(given.before, signed(given.change, lang)), ...differenceLines(given.lines, nameBy, lang)];
}

/** Largest first, whichever way; those that moved nothing are left out. */
function differenceLines(lines: readonly DifferenceLine[], nameBy: NameBy, lang: Language): readonly string[] {
  const texts = textsIn(CONTRIBUTIONS, lang);
  return lines
    .filter(({points}) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({node, kind, points}) =>
      kind === "cap" ? texts.cap(nameBy(node), signed(points, lang)) : texts.moved(nameBy(node), signed(points, lang))
    )
    .map(indent);
}

function signed(value: number, lang: Language): string {
  const text = formatFigure(Math.abs(value), lang);
  return value < 0 ? `−${text}` : `+${text}`;
}

function profileLines(profile: Profile | null, nameBy: NameBy, lang: Language): readonly string[] {
  if (profile === null) return [];
  const texts = textsIn(CONTRIBUTIONS, lang);
  const list = (rows: readonly StandOut[]) =>
    (rows.length === 0 ? [texts.none] : rows.map(({node, rank, of}) => texts.standOut(nameBy(node), rank, of))).map(
      indent
    );
  const names = (ids: readonly string[]) => ids.map(nameBy).join("; ");
  return [
    texts.strengths,
    ...list(profile.strengths),
    texts.weaknesses,
    ...list(profile.weaknesses),
    ...(profile.ignored.length === 0 ? [] : [texts.ignored(names(profile.ignored))]),
    ...(profile.missing.length === 0 ? [] : [texts.missing(names(profile.missing))])
  ];
}
