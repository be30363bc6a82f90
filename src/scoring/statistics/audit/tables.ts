/**
 * The tables of an audit: descriptions, correlations, components, weights, ranks without each node.
 */
import {isGroup} from "../../tree.js";
import type {CorrelationMethod} from "../correlation.js";
import {correlateAll, correlateBetween} from "../correlation-table.js";
import {describeColumn} from "../describe.js";
import type {EffectiveWeight} from "../effective-weights.js";
import {principalComponents} from "../pca.js";
import {cutAt, cutLevels, nodesOf} from "./cuts.js";
import type {AuditData} from "./data.js";
import {childrenOf, groupsOf} from "./groups.js";
import type {AuditCheck} from "./model.js";
import type {
  AuditNode,
  BetweenLine,
  ComponentLine,
  ComponentLoading,
  CorrelationLine,
  IndicatorLine,
  LeftOutLine,
  LoadingLine,
  WeightLine
} from "./report-model.js";

const METHODS: readonly CorrelationMethod[] = ["pearson", "spearman", "kendall"];

/** Every leaf twice: as given and as treated. */
export function describeLeaves({values, treated}: AuditData): readonly IndicatorLine[] {
  return [...values.values()].flatMap((column) => [
    {...describeColumn(column), stage: "given" as const},
    {...describeColumn(treated.get(column.id)!), stage: "treated" as const}
  ]);
}

/** Every pair of nodes that stand side by side, once, by three methods. */
export function correlateSideBySide(data: AuditData): readonly CorrelationLine[] {
  const nodes = nodesOf(data);
  const levels = new Map(nodes.map(({id, level}) => [id, level]));
  return cutLevels(nodes).flatMap((level) => {
    const columns = cutAt(nodes, level).map(({id}) => data.scores.get(id)!);
    return METHODS.flatMap((method) =>
      correlateAll(columns, method)
        .filter(({a, b}) => Math.max(levels.get(a)!, levels.get(b)!) === level)
        .map((row) => ({level, method, ...row}))
    );
  });
}

/** Every node against its parent and all above that, by three methods. */
export function correlateBetweenLevels(data: AuditData): readonly BetweenLine[] {
  const nodes = new Map(nodesOf(data).map((node) => [node.id, node]));
  return [...nodes.values()].flatMap((node) => {
    const above = ancestorsOf(node, nodes).map((id) => data.scores.get(id)!);
    return METHODS.flatMap((method) =>
      correlateBetween([data.scores.get(node.id)!], above, method).map(({a, b, ...found}) => ({
        node: a,
        above: b,
        method,
        ...found
      }))
    );
  });
}

function ancestorsOf({parent}: AuditNode, nodes: ReadonlyMap<string, AuditNode>): readonly string[] {
  return parent === null ? [] : [parent, ...ancestorsOf(nodes.get(parent)!, nodes)];
}

/** Every node against every group of its parent's level: does it go with its own most? */
export function crossLoadNodes({places, scores}: AuditData): readonly LoadingLine[] {
  return places.flatMap(({node, parent, level}) => {
    const groups = places.filter((place) => place.level === level - 1 && isGroup(place.node));
    const columns = groups.map((place) => scores.get(place.node.id)!);
    return correlateBetween([scores.get(node.id)!], columns, "pearson").map(({a, b, ...found}) => ({
      node: a,
      group: b,
      own: b === parent!.id,
      ...found
    }));
  });
}

/** The principal components of every group of more than one child, and what each child has to do with them. */
export function componentsOf(data: AuditData): {
  readonly components: readonly ComponentLine[];
  readonly componentLoadings: readonly ComponentLoading[];
} {
  const found = groupsOf(data).map((group) => ({group: group.id, ...principalComponents(childrenOf(data, group))}));
  const components = found.flatMap(({group, n, left, why, components: all}): readonly ComponentLine[] => {
    if (why !== null) {
      return [{group, component: null, eigenvalue: null, explained: null, cumulative: null, n, left, why}];
    }
    let cumulative = 0;
    return all.map(({eigenvalue, explained}, i) => {
      cumulative = Math.min(1, cumulative + explained);
      return {group, component: i + 1, eigenvalue, explained, cumulative, n, left, why};
    });
  });
  const componentLoadings = found.flatMap(({group, columns, components: all}) =>
    all.flatMap(({loadings}, i) => columns.map((node, k) => ({group, component: i + 1, node, loading: loadings[k]!})))
  );
  return {components, componentLoadings};
}

/** Weights of every node below the index beside what the check of importance found. */
export function listWeights(
  weights: readonly EffectiveWeight[],
  {places}: AuditData,
  checks: readonly AuditCheck[]
): readonly WeightLine[] {
  const found = new Map(checks.filter(({check}) => check === "importance").map((line) => [line.about[0]!, line]));
  const parents = new Map(places.map(({node, parent}) => [node.id, parent?.id]));
  return weights.flatMap(({node, level, share, effective}): readonly WeightLine[] => {
    const parent = parents.get(node);
    if (parent === undefined) return [];
    const line = found.get(node);
    const figure = (name: string) => line?.result[name] ?? null;
    return [
      {
        ...{node, parent, level, nominal: share, effective, n: line?.n ?? 0},
        ...{squared: figure("squared"), ratio: figure("ratio")},
        ...{squaredShare: figure("squaredShare"), ratioShare: figure("ratioShare")},
        why: line === undefined ? "only-child" : line.why
      }
    ];
  });
}

/** Every unit's rank without each node. */
export function listLeftOut({removals}: AuditData): readonly LeftOutLine[] {
  return removals.flatMap(({node, rows}) =>
    rows.map(({unit, nominal, rank, change}) => ({node, unit, nominal, rank, change}))
  );
}
