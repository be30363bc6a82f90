/**
 * What a run may change, and which choices a point of the unit cube stands for.
 */
import type {Framework, Robustness} from "../framework-model.js";
import {INPUT_IDS, type InputId, type RobustnessInput, type Variant, type WeightSet} from "./model.js";

/** The inputs that are chosen from a list. */
type ListedId = Exclude<InputId, "weights" | "data">;

/**
 * The inputs of a framework, in the order of `INPUT_IDS`: what its robustness section names. Weights that may change by
 * 0 % are no input, and a list of one alternative is one (it may not be the framework's own).
 *
 * @param weightSets sets to choose from instead of drawing weights
 * @returns [] without a robustness section
 * @example listInputs(framework).map(({id}) => id); // ["weights", "aggregate", "missing"]
 */
export function listInputs({robustness}: Framework, weightSets?: readonly WeightSet[]): readonly RobustnessInput[] {
  if (!robustness) return [];
  return INPUT_IDS.flatMap((id): readonly RobustnessInput[] => {
    if (id === "weights") {
      if (weightSets) return [{id, alternatives: weightSets.map((_, i) => String(i + 1))}];
      return drawsWeights(robustness) ? [{id, alternatives: null}] : [];
    }
    if (id === "data") return robustness.data?.length ? [{id, alternatives: null}] : [];
    const list: readonly unknown[] = robustness[id] ?? [];
    return list.length === 0 ? [] : [{id, alternatives: list.map(nameAlternative)}];
  });
}

/** Does the section let weights change at all? */
export function drawsWeights({weights}: Robustness): boolean {
  if (typeof weights === "number") return weights > 0;
  return weights.draw === "dirichlet" || weights.share > 0;
}

/**
 * The choices that a point stands for. What is no input is the framework's own.
 *
 * @param point one coordinate in [0, 1) per input
 */
export function variantAt(
  {robustness}: Framework,
  inputs: readonly RobustnessInput[],
  point: ArrayLike<number>
): Variant {
  const choose = <T>(id: ListedId, list: readonly T[] | undefined): T | null => {
    const place = inputs.findIndex((input) => input.id === id);
    return place === -1 || !list ? null : list[numberAt(point[place]!, list.length)]!;
  };
  return {
    normalise: choose("normalise", robustness?.normalise),
    treat: choose("treat", robustness?.treat),
    impute: choose("impute", robustness?.impute),
    aggregate: choose("aggregate", robustness?.aggregate),
    missing: choose("missing", robustness?.missing) ?? "renormalise"
  };
}

/** The coordinate of an input; null where it is none. */
export function coordinateOf(inputs: readonly RobustnessInput[], id: InputId, point: ArrayLike<number>): number | null {
  const place = inputs.findIndex((input) => input.id === id);
  return place === -1 ? null : point[place]!;
}

/** Number ⌊u · k⌋ of k alternatives, from 0. */
export function numberAt(u: number, k: number): number {
  return Math.min(Math.floor(u * k), k - 1);
}

/** The seed that a coordinate stands for: ⌊u · 2³²⌋. */
export function seedAt(u: number): number {
  return Math.floor(u * 2 ** 32);
}

/** An alternative in one line: its own name, or its method and settings. */
export function nameAlternative(choice: unknown): string {
  if (typeof choice !== "object" || choice === null) return String(choice);
  return Object.entries(choice)
    .map(([key, value]) => (key === "method" || key === "by" ? String(value) : `${key} ${JSON.stringify(value)}`))
    .join(", ");
}
