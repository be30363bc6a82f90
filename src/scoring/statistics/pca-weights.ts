/**
 * Weights from principal components, as the Handbook makes them: squared rotated loadings, weighted by what each
 * factor explains. Never the raw loadings of the first component, whose sign is arbitrary and which may be negative.
 *
 * Source: Handbook (2008), step 6, "Weights based on principal components analysis or factor analysis", pp. 89–90;
 * Nicoletti, Scarpetta & Boylaud (2000).
 */
import type {NamedColumn, Why} from "./column.js";
import {type Component, principalComponents} from "./pca.js";
import {varimax} from "./varimax.js";

/** Weights of 0 or more that sum to 1, in the order of the columns; none where they cannot be told. */
export interface PcaWeights {
  readonly columns: readonly string[];
  readonly n: number;
  /** Factors kept. */
  readonly factors: number;
  /** Share of all variance that the factors kept explain, 0–1. */
  readonly explained: number;
  /** Loadings after rotation, one row per column, one entry per factor. */
  readonly rotated: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly why: Why | null;
}

/**
 * @param above eigenvalue above which a factor is kept (`factorsToKeep`)
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 * @example pcaWeights(columns).weights; // [0.21, 0.17, …]
 */
export function pcaWeights(columns: readonly NamedColumn[], above = 1): PcaWeights {
  const {columns: ids, n, components, why} = principalComponents(columns);
  if (why !== null) return {columns: ids, n, factors: 0, explained: 0, rotated: [], weights: [], why};
  const kept = components.slice(0, factorsToKeep(components, above));
  const rotated = varimax(ids.map((_, i) => kept.map(({loadings}) => loadings[i]!)));
  const explained = kept.reduce((sum, component) => sum + component.explained, 0);
  return {columns: ids, n, factors: kept.length, explained, rotated, weights: weightsFromLoadings(rotated), why: null};
}

/**
 * How many components to keep: those with an eigenvalue above a limit that explain more than 10 % each; more, in
 * order, until they explain more than 60 % together; at least one.
 *
 * @param above 1, the Handbook's rule; its own example (Table 16) also keeps eigenvalues "close to" 1, down to 0.9
 */
export function factorsToKeep(components: readonly Pick<Component, "eigenvalue" | "explained">[], above = 1): number {
  let kept = 0;
  let together = 0;
  for (const {eigenvalue, explained} of components) {
    const strong = eigenvalue > above && explained > 0.1;
    if (kept > 0 && !strong && together > 0.6) break;
    kept += 1;
    together += explained;
  }
  return kept;
}

/**
 * Each column belongs to the factor on which its squared loading, scaled to sum 1 over the columns, is largest once
 * the factor's own share of what all factors explain is taken in; that product is its weight, and the weights are
 * brought to sum 1.
 *
 * @param loadings rotated; one row per column, one entry per factor
 * @returns all weights equal where every loading is 0
 */
export function weightsFromLoadings(loadings: readonly (readonly number[])[]): readonly number[] {
  const best = loadings.map((row) => row.reduce((most, entry) => Math.max(most, entry * entry), 0));
  const total = best.reduce((sum, value) => sum + value, 0);
  return best.map((value) => (total === 0 ? 1 / loadings.length : value / total));
}
