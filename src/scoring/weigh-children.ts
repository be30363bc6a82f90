import type {Group} from "./framework-model.js";

/** A child of one unit within its parent: shares of 1. `weight_used` null where the child or its parent has no score. */
export interface NodeWeight {
  readonly node: string;
  readonly weight_nominal: number;
  readonly weight_used: number | null;
}

/** What became of a child: does it apply to the unit, and its score. */
export interface ChildState {
  readonly applies: boolean;
  readonly score: number | null;
}

/**
 * The weights of a group's children for one unit: nominal over those that apply to it, used over those that have a
 * score. A child that does not apply has no row; where those with a score all weigh 0, none was used.
 *
 * @param scored whether the group itself has a score; if not, no weight was used
 * @returns one array of one row or none per child, in tree order
 */
export function weighChildren(
  group: Group,
  states: readonly ChildState[],
  scored: boolean
): readonly (readonly NodeWeight[])[] {
  const total = sumWeights(group, (i) => states[i]!.applies);
  const present = sumWeights(group, (i) => states[i]!.score !== null);
  return group.children.map(({id, weight}, i) => {
    const {applies, score} = states[i]!;
    if (!applies) return [];
    const weight_nominal = total === 0 ? 0 : weight! / total;
    const used = scored && score !== null && present > 0;
    return [{node: id, weight_nominal, weight_used: used ? weight! / present : null}];
  });
}

function sumWeights(group: Group, include: (i: number) => boolean): number {
  return group.children.reduce((total, {weight}, i) => (include(i) ? total + weight! : total), 0);
}
