/**
 * The runs of one variant: the same leaf scores, aggregation and missing rule, under many drawn weights.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {Framework} from "../framework-model.js";
import {type Evaluate, prepareEvaluate} from "../kernel/evaluate.js";
import {type FlatTree, flattenTree} from "../kernel/flat-tree.js";
import {fillGrid, type ScoreGrid} from "../kernel/score-grid.js";
import type {LeafScores} from "../leaf-scores.js";
import {assertFloor} from "../score.js";
import {withWeights} from "./draw-weights.js";
import {limitScores} from "./floor-scores.js";
import {nameAlternative} from "./inputs.js";
import type {Limit} from "./limits.js";
import type {Variant} from "./model.js";
import {refusalOf} from "./refusal.js";
import type {RunSetting} from "./run-setting.js";
import {varyFramework} from "./vary-framework.js";

/** Evaluates runs of one variant; the index of a case without a score is NaN. */
export interface PreparedVariant {
  readonly evaluate: Evaluate;
  readonly ownScale: boolean;
  readonly limits: readonly Limit[];
}

/** Prepares a variant; parameters and errors as `fillVariant`. */
export function prepareVariant(
  setting: RunSetting,
  variant: Variant,
  leaves: LeafScores,
  set: number | null
): PreparedVariant {
  const {tree, grid, ownScale, limits} = fillVariant(setting, variant, leaves, set);
  return {evaluate: prepareEvaluate(tree, grid, OWN_MEANS), ownScale, limits};
}

/** The tree of a variant, with the aggregation drawn, and the leaf scores that its runs start from. */
export interface FilledVariant extends Omit<PreparedVariant, "evaluate"> {
  readonly tree: FlatTree;
  readonly grid: ScoreGrid;
}

/**
 * @param leaves the leaf scores of the varied framework
 * @param set number of the weight set that stands apart (`WeightDraws.setApart`); null for drawn weights
 * @throws {RangeError} naming the node of which a drawn mean can't be taken
 */
export function fillVariant(
  setting: RunSetting,
  variant: Variant,
  leaves: LeafScores,
  set: number | null
): FilledVariant {
  const own = set === null ? setting.framework : withWeights(setting.framework, setting.weightSets![set]!);
  const varied = varyFramework(own, variant);
  const floored = limitScores(own, varied.framework, variant.aggregate, leaves);
  const rule = ruleFor(varied.framework, variant.missing);
  const tree = flattenTree(varied.framework);
  const grid = fillGrid(varied.framework, tree, floored.leaves, setting.numbers, variant.aggregate, rule.rule);
  return {
    tree,
    grid,
    ownScale: varied.ownScale,
    limits: [
      ...varied.limits,
      ...rule.limits,
      ...limitOfFloor(variant, floored.limited),
      ...limitOfSpread(
        variant,
        flatLeaves(leaves).filter((leaf) => !flatLeaves(setting.leaves).includes(leaf))
      )
    ]
  };
}

/** The aggregation drawn is in the varied framework already. */
const OWN_MEANS = {method: null, at: "index"} as const;

/** Where a missing score can't count 0, it is left out, as by the framework's own rule. */
function ruleFor(framework: Framework, missing: MissingRule): {rule: MissingRule; limits: readonly Limit[]} {
  const refusal = missing === "zero" ? refusalOf(() => assertFloor(framework)) : null;
  if (refusal === null) return {rule: missing, limits: []};
  const why = `weights are renormalised instead (${refusal})`;
  return {rule: "renormalise", limits: [{input: "missing", choice: missing, why, nodes: []}]};
}

function limitOfFloor({normalise, aggregate}: Variant, nodes: readonly string[]): readonly Limit[] {
  if (nodes.length === 0) return [];
  const input = normalise === null ? "aggregate" : "normalise";
  const choice = nameAlternative({normalise, aggregate}[input]);
  return [{input, choice, why: "scores too low for a geometric or harmonic mean were lifted to its floor on", nodes}];
}

/** Leaves whose method tells nobody of some pool apart. */
function flatLeaves({notes}: LeafScores): readonly string[] {
  return notes.flatMap(({code, node}) => (code === "no-spread" ? [node] : []));
}

/** Which choice left a leaf without spread: the first, in the order of the inputs, that was made. */
function limitOfSpread({normalise, treat, impute}: Variant, nodes: readonly string[]): readonly Limit[] {
  if (nodes.length === 0) return [];
  const [input, choice] = (
    [
      ["normalise", normalise],
      ["treat", treat],
      ["impute", impute],
      ["data", "drawn"]
    ] as const
  ).find(([, made]) => made !== null)!;
  return [{input, choice: nameAlternative(choice), why: "can't tell units apart by, so without a score", nodes}];
}
