/**
 * Levers: the indicators of a unit, each with the values that may be proposed for it and what they cost.
 */
import type {Leaf} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import {marksFor} from "../marks.js";
import type {IndicatorId} from "../model.js";
import {areTied} from "../rank.js";
import {leavesUnder} from "../tree.js";
import {type Lattice, lastBefore, latticeOf} from "./lattice.js";
import {checkLimits} from "./limits.js";
import type {Limit} from "./model.js";
import {movesNobody} from "./moves-nobody.js";
import {overDenominator, valuesOfPeers} from "./own-case.js";
import type {WhatIf} from "./what-if.js";

/** Values are in the indicator's own unit, before any denominator. */
export interface Lever {
  readonly indicator: IndicatorId;
  /** Those that apply to the unit. */
  readonly leaves: readonly Leaf[];
  /** null where not reported. */
  readonly now: number | null;
  /** Where proposals start: now; where not reported, the worst value. */
  readonly from: number;
  /** The best value proposed; on the other side of `from`, or at it, where there is nothing to propose. */
  readonly to: number;
  readonly better: 1 | -1;
  /** null where any value may be. */
  readonly lattice: Lattice | null;
  /** Cost of one unit of change. */
  readonly cost: number;
  /** The values between which scores move: where its curve may bend. */
  readonly bends: readonly number[];
  /** Does no value between `from` and `to` move another unit's score? */
  readonly alone: boolean;
}

/** An indicator that no value can be proposed for, and why. */
export interface Blocked extends Pick<Lever, "indicator" | "leaves" | "now"> {
  readonly why: "no-denominator" | "no-peers";
}

/**
 * The levers of a unit. Indicators that don't apply to it have none; one whose denominator is not known, or that
 * is measured by peers of whom none reported it, has no values to propose. In tree order.
 *
 * @throws {RangeError} naming the indicator of a limit that the framework lacks or that contradicts itself
 */
export function listLevers(whatIf: WhatIf, limits: readonly Limit[] = []): readonly (Lever | Blocked)[] {
  const {framework, leaves, number} = whatIf.own;
  checkLimits(framework, limits);
  const applying = leavesUnder(framework.index).filter(
    ({id}) => leaves.outcomes[number]!.get(id)!.state !== "not-applicable"
  );
  return [...groupRows(applying, ({indicator}) => indicator)].map(([indicator, own]) =>
    makeLever(whatIf, own, limits.find((limit) => limit.indicator === indicator) ?? {indicator})
  );
}

export function isLever(lever: Lever | Blocked): lever is Lever {
  return "lattice" in lever;
}

function makeLever(whatIf: WhatIf, leaves: readonly Leaf[], limit: Limit): Lever | Blocked {
  const {indicator} = limit;
  const row = whatIf.rowOf(indicator);
  const now = row?.value ?? null;
  const measured = leaves.map((leaf) => scaleOf(whatIf, leaf));
  const why = measured.find((scale) => typeof scale === "string");
  if (why !== undefined) return {indicator, leaves, now, why};
  const scales = measured.filter((scale) => typeof scale !== "string");
  const {better} = scales[0]!;
  const further = (a: number, b: number) => (better * a > better * b ? a : b);
  const best = scales.map((scale) => scale.best).reduce(further);
  const worst = scales.map((scale) => scale.worst).reduce((a, b) => (further(a, b) === a ? b : a));
  const {max = Number.POSITIVE_INFINITY, min = Number.NEGATIVE_INFINITY} = limit;
  const end = better > 0 ? limit.max : limit.min;
  const to = Math.min(max, Math.max(min, end ?? best));
  const from = now ?? Math.min(max, Math.max(min, worst));
  const same = scales.every((scale) => scale.better === better);
  return {
    indicator,
    leaves,
    now,
    from,
    to,
    better,
    lattice: latticeOf(row, limit.step),
    cost: limit.cost ?? (best === worst ? 1 : 1 / Math.abs(best - worst)),
    bends: scales.flatMap((scale) => [scale.worst, scale.best]),
    alone: same && leaves.every((leaf) => movesNobody(whatIf.own, leaf, [from, to]))
  };
}

interface Scale {
  readonly worst: number;
  readonly best: number;
  readonly better: 1 | -1;
}

/** The worst and best raw values of a leaf: its marks, or those of the peers; or why there are none. */
function scaleOf({own}: WhatIf, leaf: Leaf): Scale | Blocked["why"] {
  const {member, period} = own.leaves.cases[own.number]!;
  const per = overDenominator(leaf, member, 1);
  if (per === null) return "no-denominator";
  const {worst, best, target} = marksFor(leaf, {...member, period});
  if (leaf.normalise.method === "goalposts") {
    return {worst: worst! / per, best: best! / per, better: best! > worst! ? 1 : -1};
  }
  const better = leaf.direction === "lower" ? -1 : 1;
  const others = [...valuesOfPeers(own, leaf)].sort((a, b) => better * (a - b));
  if (others.length === 0) return "no-peers";
  const top = leaf.normalise.method === "distance-to-target" ? target! : others.at(-1)!;
  return {worst: others[0]! / per, best: top / per, better};
}

/** The best value that can be proposed: `to`, or the last of the lattice before it. */
export function bestValue({lattice, to, better}: Lever): number {
  return lattice === null ? to : lastBefore(lattice, to, better);
}

/** May the value be proposed: is it one of the lattice? */
export function isProposable({lattice}: Lever, value: number): boolean {
  return lattice === null || areTied(lattice.valueOf(Math.round(value / lattice.step)), value);
}

/** Is a value better than another, by more than rounding? */
export function isBeyond({better}: Pick<Lever, "better">, value: number, than: number): boolean {
  return better * value > better * than && !areTied(value, than);
}
