/**
 * From one coordinate to the weights of all nodes.
 *
 * Weights are drawn in the order of node ids, so the order of the framework's file changes nothing.
 */
import {assertFramework} from "../check/check-framework.js";
import type {Framework, FrameworkNode, WeightDraw} from "../framework-model.js";
import type {FlatTree} from "../kernel/flat-tree.js";
import {compareIds} from "../order.js";
import {seedRandom} from "../random.js";
import {isGroup, walk} from "../tree.js";
import {drawShares} from "./draw-shares.js";
import {drawsWeights, numberAt, seedAt} from "./inputs.js";
import type {WeightSet} from "./model.js";
import {refusalOf} from "./refusal.js";

/** Draws of the weights of one framework. */
export interface WeightDraws {
  /** Numbers of the nodes whose weights are drawn, in id order. */
  readonly nodes: readonly number[];
  /** Writes the weights of all nodes, nominal where they are not drawn; a u of null is the nominal ones. */
  readonly fill: (u: number | null, out: Float64Array) => void;
  /**
   * Number of the weight set chosen, if it has zeros where the framework has none, or the other way round: then who has a
   * score hangs on it. null otherwise.
   */
  readonly setApart: (u: number | null) => number | null;
}

/**
 * Prepares drawing. `within`: each weight is nominal · (1 + share · (2u − 1)), u uniform. `dirichlet`: the weights of each
 * group's children are shares of 1 around their nominal ones (`drawShares`). With sets, u chooses one of them.
 *
 * @param sets checked by `checkWeightSets`
 */
export function prepareWeights(framework: Framework, tree: FlatTree, sets?: readonly WeightSet[]): WeightDraws {
  if (sets) return chooseSets(tree, sets);
  const {robustness} = framework;
  const nominal = (out: Float64Array) => out.set(tree.weights);
  const none = {nodes: [], fill: (_: number | null, out: Float64Array) => nominal(out), setApart: () => null};
  if (!robustness || !drawsWeights(robustness)) return none;
  const rule: WeightDraw =
    typeof robustness.weights === "number" ? {draw: "within", share: robustness.weights} : robustness.weights;
  const {nodes, draw} = rule.draw === "within" ? drawWithin(framework, tree, rule) : drawDirichlet(tree, rule);
  const fill = (u: number | null, out: Float64Array) => {
    nominal(out);
    if (u !== null) draw(seedAt(u), out);
  };
  return {nodes, fill, setApart: () => null};
}

type Draw = {readonly nodes: readonly number[]; readonly draw: (seed: number, out: Float64Array) => void};

function drawWithin(
  framework: Framework,
  tree: FlatTree,
  {share, levels}: Extract<WeightDraw, {readonly draw: "within"}>
): Draw {
  const levelOf = walk(framework).map(({level}) => level);
  const isDrawn = (node: number) => levels === undefined || levels.includes(levelOf[node]!);
  const draw = (seed: number, out: Float64Array) => {
    const random = seedRandom(seed);
    // Every node takes its number, so that the levels chosen don't change the draws of the others.
    for (const node of tree.drawOrder) {
      const factor = 1 + share * (2 * random() - 1);
      if (isDrawn(node)) out[node]! *= factor;
    }
  };
  return {nodes: tree.drawOrder.filter(isDrawn), draw};
}

function drawDirichlet(tree: FlatTree, {concentration}: Extract<WeightDraw, {readonly draw: "dirichlet"}>): Draw {
  const groups = tree.ids
    .map((_, group) => ({group, children: tree.drawOrder.filter((node) => tree.parents[node] === group)}))
    .filter(({children}) => children.length > 0)
    .sort((a, b) => compareIds(tree.ids[a.group]!, tree.ids[b.group]!));
  const draw = (seed: number, out: Float64Array) => {
    const random = seedRandom(seed);
    for (const {children} of groups) {
      const nominal = children.map((node) => tree.weights[node]!);
      drawShares(nominal, concentration, random).forEach((share, k) => {
        out[children[k]!] = share;
      });
    }
  };
  return {nodes: tree.drawOrder, draw};
}

function chooseSets(tree: FlatTree, sets: readonly WeightSet[]): WeightDraws {
  const vectors = sets.map((set) => tree.weights.map((weight, node) => set[tree.ids[node]!] ?? weight));
  const apart = vectors.map((vector) => vector.some((weight, node) => (weight === 0) !== (tree.weights[node] === 0)));
  const setAt = (u: number | null) => (u === null ? null : numberAt(u, sets.length));
  return {
    nodes: tree.drawOrder,
    fill: (u, out) => out.set(u === null ? tree.weights : vectors[setAt(u)!]!),
    setApart: (u) => (u !== null && apart[setAt(u)!]! ? setAt(u) : null)
  };
}

/** The framework with the weights of a set. */
export function withWeights(framework: Framework, set: WeightSet): Framework {
  const visit = (node: FrameworkNode): FrameworkNode => {
    const weighed = Object.hasOwn(set, node.id) ? {...node, weight: set[node.id]!} : node;
    return isGroup(weighed) ? {...weighed, children: weighed.children.map(visit)} : weighed;
  };
  return {...framework, index: visit(framework.index) as Framework["index"]};
}

/**
 * @throws {RangeError} naming the set, from 1, if there is none, it names a node that is not below the index, a weight is
 * not a number of 0 or more, or all weights of a group are 0
 */
export function checkWeightSets(framework: Framework, sets: readonly WeightSet[]): void {
  if (sets.length === 0) throw new RangeError("there must be at least one set of weights");
  const known = new Set(
    walk(framework)
      .slice(1)
      .map(({node}) => node.id)
  );
  sets.forEach((set, i) => {
    const stranger = Object.keys(set).find((id) => !known.has(id));
    if (stranger !== undefined) throw new RangeError(`weight set ${i + 1}: ${stranger} is no node below the index`);
    const refusal = refusalOf(() => assertFramework(withWeights(framework, set)));
    if (refusal !== null) throw new RangeError(`weight set ${i + 1}: ${refusal}`);
  });
}
