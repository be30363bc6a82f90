/**
 * How a tree is best worked out. Arithmetic means of arithmetic means are one weighted sum of their leaves, so such
 * subtrees are products of a matrix and a vector; the few other nodes are worked out one after another.
 */
import type {AggregateMethod} from "../framework-model.js";
import type {FlatTree} from "./flat-tree.js";
import type {ScoreGrid} from "./score-grid.js";

/**
 * `product`: one weighted sum of leaves, of their logarithms (geometric) or their inverses (harmonic). `mean`: a mean of
 * the children's scores. `power` and `copeland` are worked out by the engine's own functions.
 */
export type StepKind = "product" | "mean" | "power" | "copeland";

/** A group that is worked out by itself. */
export interface Step {
  readonly node: number;
  readonly kind: StepKind;
  readonly method: AggregateMethod;
}

/** The groups that are worked out by themselves, children before parents, the index last. */
export function planSteps(
  tree: FlatTree,
  methods: readonly (AggregateMethod | null)[],
  {minimums}: ScoreGrid
): readonly Step[] {
  const children = childrenOf(tree);
  const capped = new Set(minimums.map(({group}) => group));
  const isSum = (node: number): boolean =>
    methods[node] === null || (methods[node] === "arithmetic" && !capped.has(node) && children[node]!.every(isSum));
  const isLeaf = (node: number): boolean => methods[node] === null;
  const kindOf = (node: number): StepKind => {
    const method = methods[node]!;
    if (method === "power" || method === "copeland") return method;
    return children[node]!.every(method === "arithmetic" ? isSum : isLeaf) ? "product" : "mean";
  };
  const steps: Step[] = [];
  const visit = (node: number): void => {
    const kind = kindOf(node);
    const tested = minimums.filter(({group}) => group === node).map(({child}) => child);
    const needed = kind === "product" ? tested : children[node]!;
    for (const child of new Set(needed)) if (!isLeaf(child)) visit(child);
    steps.push({node, kind, method: methods[node]!});
  };
  visit(0);
  return steps;
}

/** Numbers of each node's children, in tree order. */
export function childrenOf({parents}: FlatTree): readonly (readonly number[])[] {
  const children = Array.from(parents, (): number[] => []);
  parents.forEach((parent, node) => {
    if (parent >= 0) children[parent]!.push(node);
  });
  return children;
}
