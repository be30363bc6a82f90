import type {Group} from "../framework-model.js";
import type {OpenCase} from "./book.js";
import {judgeDuel, makeFormula} from "./formula.js";
import type {Duel, Formula} from "./formula-model.js";
import type {DerivedNode} from "./model.js";

/** The formula of a group of one unit, with its figures; only of a group that has a score. */
export function deriveFormula(open: OpenCase, group: Group, children: readonly DerivedNode[]): Formula {
  const shares = children.flatMap(({node, score, weight_used}) =>
    score === null ? [] : [{node, score, weight: weight_used!}]
  );
  const duels = group.aggregate === "copeland" ? listDuels(open, group) : [];
  return makeFormula(group.aggregate, shares, {power: group.power, duels});
}

/** The unit against every peer that has a score on the group, by id. */
function listDuels({book, number, ranking}: OpenCase, {id, children}: Group): readonly Duel[] {
  const rowOf = (i: number) => children.map(({id: child}) => book.scores[i]!.get(child)!.score);
  const own = rowOf(number);
  const weights = children.map(({weight}) => weight!);
  const rivals = ranking.filter((i) => i !== number && book.scores[i]!.get(id)!.score !== null);
  return rivals.map((i) => {
    const row = rowOf(i);
    const scores = children.map(({id: node}, k) => ({node, score: row[k]!}));
    return {rival: book.leaves.cases[i]!.member.unit, scores, ...judgeDuel(own, row, weights)};
  });
}
