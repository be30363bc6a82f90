/**
 * What must hold of a framework's robustness section before anything is drawn. `score` does not need it.
 */

import type {FrameworkProblem} from "../check/check-framework.js";
import {checkLeaf} from "../check/check-leaf.js";
import type {
  AggregateMethod,
  Framework,
  Impute,
  Leaf,
  Normalise,
  NormaliseMethod,
  Robustness
} from "../framework-model.js";
import {AVAILABLE_AGGREGATES} from "../means.js";
import {AVAILABLE_NORMALISERS} from "../normalise.js";
import {assertFloor} from "../score.js";
import type {TreatRule} from "../steps/treat.js";
import {isGroup, leavesUnder, walk} from "../tree.js";
import {floorScore} from "./floor-scores.js";
import type {Variant} from "./model.js";
import {refusalOf} from "./refusal.js";
import {varyFramework} from "./vary-framework.js";

/** Means that take no score below 0, which a Copeland score may be. */
const ABOVE_ZERO: readonly AggregateMethod[] = ["geometric", "harmonic"];

/**
 * The robustness section, once it is sound.
 *
 * @throws {RangeError} naming the place: there is no section, weights that can't be drawn so, a choice that is wrong in
 * itself or can't be made by any leaf, an aggregation that can't be drawn for this tree, or a missing rule that fits none
 * of the methods
 */
export function checkRobustness(framework: Framework): Robustness {
  const {robustness, id} = framework;
  if (!robustness) throw new RangeError(`framework ${id}: no robustness section says what may change`);
  const problems = [
    ...checkReplications(robustness),
    ...checkWeights(framework, robustness),
    ...checkChoices(robustness),
    ...checkAggregates(framework, robustness),
    ...checkMissing(framework, robustness)
  ];
  const [first] = problems;
  if (first) throw new RangeError(`framework ${id} /robustness/${first.path}: ${first.message}`);
  return robustness;
}

type Problems = readonly FrameworkProblem[];

const one = (path: string, message: string): Problems => [{path, message}];

function checkReplications({replications}: Robustness): Problems {
  if (Number.isInteger(replications) && replications >= 1) return [];
  return one("replications", `must be a whole number above 0, got ${replications}`);
}

function checkWeights(framework: Framework, {weights}: Robustness): Problems {
  if (typeof weights === "number") return checkShare("weights", weights);
  if (weights.draw === "dirichlet") {
    const {concentration} = weights;
    if (concentration > 0 && Number.isFinite(concentration)) return [];
    return one("weights/concentration", `must be above 0, got ${concentration}`);
  }
  const levels = new Set(walk(framework).map(({level}) => level));
  const strange = weights.levels?.findIndex((level) => level < 1 || !levels.has(level)) ?? -1;
  if (strange === -1) return checkShare("weights/share", weights.share);
  const message = `there are no weights on level ${weights.levels![strange]}, only on 1 to ${Math.max(...levels)}`;
  return one(`weights/levels/${strange}`, message);
}

function checkShare(path: string, share: number): Problems {
  return share >= 0 && share < 1 ? [] : one(path, `must be from 0 to below 1, got ${share}`);
}

/** Methods and rules given in full must be sound by themselves, whatever the leaf. */
function checkChoices({normalise = [], treat = [], impute = []}: Robustness): Problems {
  const blank: Leaf = {id: "any", indicator: "any", normalise: {method: "minmax"}};
  const checkAll = <T>(list: string, choices: readonly (string | T)[], make: (choice: T) => Partial<Leaf>): Problems =>
    choices.flatMap((choice, i) => {
      if (typeof choice === "string") return [];
      const problems = checkLeaf({...blank, ...make(choice)}, "");
      return problems.map(({path, message}) => ({path: `${list}/${i}${path.replace(/^\/[^/]*/, "")}`, message}));
    });
  const unknown = normalise.findIndex((each) => typeof each === "string" && !AVAILABLE_NORMALISERS.includes(each));
  return [
    ...(unknown === -1 ? [] : one(`normalise/${unknown}`, `method ${normalise[unknown]} is not known`)),
    ...checkAll<Normalise>("normalise", normalise, (choice) => ({normalise: choice})),
    ...checkAll<TreatRule>("treat", treat, (choice) => ({treat: choice})),
    ...checkAll<Impute>("impute", impute, (choice) => ({impute: choice}))
  ];
}

function checkAggregates(framework: Framework, {aggregate = []}: Robustness): Problems {
  return aggregate.flatMap((method, i) => {
    const problem = whyNotDrawn(framework, method);
    return problem === null ? [] : one(`aggregate/${i}`, problem);
  });
}

function whyNotDrawn(framework: Framework, method: AggregateMethod): string | null {
  if (!AVAILABLE_AGGREGATES.includes(method)) return `method ${method} is not known`;
  if (method === "power") return "a power mean can't be drawn, since there is no exponent to draw it with";
  if (!ABOVE_ZERO.includes(method)) return null;
  for (const normalise of normalisations(framework)) {
    const varied = varyFramework(framework, {...NO_CHANGE, normalise, aggregate: method}).framework;
    const crossed = walk(varied).find(({node}) => isGroup(node) && node.aggregate === "copeland");
    if (crossed) return `a ${method} mean can't take copeland scores, which go below 0 (${crossed.node.id})`;
    const problem = refusalOf(() => leavesUnder(varied.index).map((leaf) => floorScore(leaf, 1)));
    if (problem !== null) return problem;
  }
  return null;
}

/** Missing may count 0 under one of the normalisations at least; under the others it is left out, with a note. */
function checkMissing(framework: Framework, {missing = []}: Robustness): Problems {
  const place = missing.indexOf("zero");
  if (place === -1) return [];
  const refusals = normalisations(framework).map((normalise) =>
    refusalOf(() => assertFloor(varyFramework(framework, {...NO_CHANGE, normalise}).framework))
  );
  return refusals.includes(null) ? [] : one(`missing/${place}`, refusals[0]!);
}

const NO_CHANGE: Variant = {normalise: null, treat: null, impute: null, aggregate: null, missing: "renormalise"};

function normalisations({robustness}: Framework): readonly (NormaliseMethod | Normalise | null)[] {
  return robustness?.normalise?.length ? robustness.normalise : [null];
}
