import {hasSpread} from "../sample.js";
import {checkColumns, completePlaces, type NamedColumn, numbersAt, type Why} from "./column.js";
import {eigenSymmetric} from "./jacobi.js";
import {pearsonOf} from "./pearson.js";

/** One principal component. */
export interface Component {
  /** Variance along it; the variances of all components sum to the number of columns. */
  readonly eigenvalue: number;
  /** Its share of all variance, 0–1. */
  readonly explained: number;
  /** One entry per column, squares summing to 1; the largest is positive. */
  readonly vector: readonly number[];
  /** Correlation of each column with the component: the vector times √eigenvalue. */
  readonly loadings: readonly number[];
}

/** Principal components, the one that explains most first; none where they cannot be told, and `why` says why. */
export interface Pca {
  /** Ids of the columns, in the order of every vector. */
  readonly columns: readonly string[];
  /** Units used: those with a number in every column. */
  readonly n: number;
  /** Units left out because a number is missing. */
  readonly left: number;
  readonly components: readonly Component[];
  readonly why: Why | null;
  /** The first column without spread, where that is why. */
  readonly about: string | null;
}

/**
 * Principal components of columns that are centred and scaled: the eigenvectors of their correlation matrix, over the
 * units that have every number. Signs of vectors mean nothing; they are fixed so that the largest entry is positive.
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 * @example principalComponents([{id: "a", values: [1, 2, 3]}, {id: "b", values: [2, 4, 6]}]).components[0]!.explained; // 1
 * Source: COINr `get_PCA` (R `prcomp`, centred and scaled); Handbook (2008), step 4.
 */
export function principalComponents(columns: readonly NamedColumn[]): Pca {
  checkColumns(columns);
  const places = completePlaces(columns);
  const length = columns[0]?.values.length ?? 0;
  const found = {columns: columns.map(({id}) => id), n: places.length, left: length - places.length, components: []};
  if (columns.length === 0 || places.length < 2) return {...found, why: "too-few", about: null};
  const data = columns.map((column) => numbersAt(column, places));
  const flat = data.findIndex((values) => !hasSpread(values));
  if (flat >= 0) return {...found, why: "no-spread", about: columns[flat]!.id};
  return {...found, components: decompose(data), why: null, about: null};
}

function decompose(data: readonly (readonly number[])[]): readonly Component[] {
  const correlations = data.map((a, i) => data.map((b, j) => (i === j ? 1 : pearsonOf(a, b))));
  return eigenSymmetric(correlations).map(({value, vector}) => {
    const eigenvalue = Math.max(0, value);
    const length = Math.sqrt(eigenvalue);
    return {eigenvalue, explained: eigenvalue / data.length, vector, loadings: vector.map((entry) => entry * length)};
  });
}
