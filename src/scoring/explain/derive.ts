/**
 * Explanation: any score as the tree of figures that it was made of.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {Framework, FrameworkNode} from "../framework-model.js";
import type {Observation, UnitId} from "../model.js";
import type {ScoreOptions} from "../score.js";
import {isGroup, type Place} from "../tree.js";
import {openCase, prepareBook, type ScoreBook} from "./book.js";
import {deriveGroup} from "./derive-group.js";
import {deriveLeaf} from "./derive-leaf.js";
import type {Derivation, DerivedNode} from "./model.js";

/** Whose score: the unit, the period (the only one unless given) and the node (the index unless given). */
export interface DerivationOf {
  readonly unit: UnitId;
  readonly period?: string;
  readonly node?: string;
}

/** Explains one score after another of the same scoring. */
export type Derive = (of: DerivationOf) => Derivation;

/**
 * Scores once, and then explains any score asked for: for a workbook of all units, or a page that is clicked through.
 *
 * @throws {RangeError} as `score`; what it returns throws where the unit, period or node is none of the scoring's
 * @example
 * const derive = prepareDerivations(framework, observations, {units});
 * units.map(({unit}) => derive({unit}).root.score);
 */
export function prepareDerivations(
  framework: Framework,
  observations: readonly Observation[],
  options: ScoreOptions = {}
): Derive {
  const book = prepareBook(framework, observations, options);
  return (of) => deriveFrom(book, of, options.missing ?? "renormalise");
}

/**
 * Explains one score: the tree from the node down to the reported cells, with every weight, mark, sample figure and
 * rule that was used, and the reason wherever there is no score. `recompute` gives the same scores from it alone.
 *
 * @param of `period` must be given where several are scored
 * @throws {RangeError} as `score`, and naming a unit, period or node that is not there
 * @example deriveScore(framework, observations, {unit: "hue"}).root.score;
 */
export function deriveScore(
  framework: Framework,
  observations: readonly Observation[],
  {unit, node, ...options}: ScoreOptions & DerivationOf
): Derivation {
  return prepareDerivations(framework, observations, options)({unit, node, period: options.period});
}

function deriveFrom(book: ScoreBook, {unit, period, node}: DerivationOf, missing: MissingRule): Derivation {
  const {framework} = book;
  const open = openCase(book, unit, period);
  const derive = (place: Place): DerivedNode => {
    const {node: own} = place;
    if (!isGroup(own)) return deriveLeaf(open, place, own);
    const children = own.children.map((child) => derive(placeOf(book, child)));
    return deriveGroup(open, place, own, children);
  };
  const root = book.places.find((place) => place.node.id === (node ?? framework.index.id));
  if (!root) throw new RangeError(`${node}: no such node in framework ${framework.id}`);
  return {framework: framework.id, unit, period: open.at.period, missing, root: derive(root)};
}

function placeOf({places}: ScoreBook, node: FrameworkNode): Place {
  return places.find((place) => place.node === node)!;
}
