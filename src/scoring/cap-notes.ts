import type {CaseScore} from "./aggregate-case.js";
import type {Framework} from "./framework-model.js";
import type {Case, Note} from "./leaf-scores.js";
import {isGroup, walk} from "./tree.js";

/** A note on every score that a minimum holds down: whose, at which node, by which children. */
export function noteCaps(framework: Framework, cases: readonly Case[], trees: readonly CaseScore[]): readonly Note[] {
  const groups = new Map(walk(framework).flatMap(({node}) => (isGroup(node) ? [[node.id, node] as const] : [])));
  return trees.flatMap(({scores}, i) => {
    const {period, member} = cases[i]!;
    const scoreOf = new Map(scores.map(({node, score}) => [node, score]));
    return scores.flatMap(({node, score, capped = []}) => {
      if (capped.length === 0) return [];
      const reasons = capped.flatMap((id) =>
        groups
          .get(node)!
          .minimums!.filter(({child}) => child === id)
          .map(({least}) => `${id} ${saying(scoreOf.get(id) ?? null)}, and must reach ${least}`)
      );
      const message = `unit ${member.unit}, ${period}: ${node} held at ${score}: ${reasons.join("; ")}`;
      return [{code: "capped" as const, node, unit: member.unit, period, message}];
    });
  });
}

function saying(score: number | null): string {
  return score === null ? "has no score" : `scores ${score}`;
}
