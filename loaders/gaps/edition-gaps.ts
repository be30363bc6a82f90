/**
 * What is still missing for each target, how fast it closes, and which units close most of the national gap.
 */
import {closeGap} from "../../src/scoring/gaps/closing.js";
import {type Against, gapRow} from "../../src/scoring/gaps/gap-row.js";
import type {ClosingRow, GapRow} from "../../src/scoring/gaps/model.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import {pathBase} from "../../src/scoring/targets/path-base.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";
import {agencyMove, indexMoves, nationSpread} from "./moves.js";
import {earlierOfNation, nationBefore} from "./national-earlier.js";

export interface EditionGaps {
  readonly gaps: readonly GapRow[];
  readonly closing: readonly ClosingRow[];
}

/** Gaps in the order of the targets; closing rows by target, then by order. */
export function editionGaps(
  inputs: EditionInputs,
  targets: readonly TargetRow[],
  trends: readonly TrendRow[]
): EditionGaps {
  const against = comparisons(inputs, trends);
  return {gaps: targets.map((target) => gapRow(target, against(target))), closing: closingRows(targets)};
}

type Compare = (target: TargetRow) => Against;

function comparisons(inputs: EditionInputs, trends: readonly TrendRow[]): Compare {
  const byId = new Map(inputs.indicators.map((indicator) => [indicator.id, indicator]));
  const moves = indexMoves(inputs, trends);
  const seeds = new Map(inputs.targets.map((target) => [target.id, target]));
  const before = nationBefore(inputs);
  const {year} = inputs.settings;
  return (target) => {
    const indicator = byId.get(target.indicator)!;
    const own = moves(indicator);
    const base = pathBase(seeds.get(target.target)!, inputs.targets, year);
    if (target.unit !== null) return {year, base, ...agencyMove(own, target.unit)};
    const earlier = earlierOfNation(
      {now: target, earlier: before.get(target.target), indicator, trends: own.trends},
      inputs
    );
    return {year, base, earlier, spread: nationSpread(own)};
  };
}

/** For each national target in force, the agencies' own rows of the same indicator, year and version. */
function closingRows(targets: readonly TargetRow[]): readonly ClosingRow[] {
  const inForce = targets.filter(({status}) => status === "in-force");
  const partOf = ({indicator, year, version}: TargetRow) => `${indicator}|${year}|${version}`;
  const agencies = groupRows(
    inForce.filter(({level}) => level === "agency"),
    partOf
  );
  return inForce
    .filter(({level}) => level === "national")
    .flatMap((national) => closeGap(national, agencies.get(partOf(national)) ?? []));
}
