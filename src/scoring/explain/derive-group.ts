/**
 * A group of one unit: what counted for coverage, how the score comes from the children, and what held it down.
 */
import {addCounts, type Counts, leastCoverage, reachesCoverage} from "../coverage.js";
import type {Group, Minimum} from "../framework-model.js";
import {fallsShort} from "../minimums.js";
import type {Place} from "../tree.js";
import type {OpenCase} from "./book.js";
import {deriveBase} from "./derive-base.js";
import {deriveFormula} from "./derive-formula.js";
import {evaluateFormula} from "./formula.js";
import type {Counted, DerivedBase, DerivedGroup, DerivedMinimum, DerivedNode, GroupGap} from "./model.js";

/** @param children derived already, in tree order */
export function deriveGroup(
  open: OpenCase,
  place: Place,
  group: Group,
  children: readonly DerivedNode[]
): DerivedGroup {
  const base = deriveBase(open, place);
  const formula = base.score === null ? null : deriveFormula(open, group, children);
  const counted = countPresent(open, base, children);
  return {
    kind: "group",
    ...base,
    counted,
    formula,
    own: formula === null ? null : evaluateFormula(formula),
    minimums: (group.minimums ?? []).map((rule) => deriveMinimum(rule, children)),
    why: base.score === null ? whyNoScore(open, base, counted, children) : null,
    children
  };
}

function countPresent({book}: OpenCase, {level}: DerivedBase, children: readonly DerivedNode[]): Counted {
  const {coverage} = book.framework;
  const least = book.missing === "zero" ? null : leastCoverage(coverage, level);
  if (coverage.by !== "children") return {by: "leaves", ...addCounts(children.map(countLeaves)), least};
  const applying = children.filter(({status}) => status !== "not-applicable");
  const present = applying.filter(({status}) => status === "scored").length;
  return {by: "children", present, total: applying.length, least};
}

/** Leaves under a node that the unit gave a value for, of those that apply to it. */
function countLeaves(node: DerivedNode): Counts {
  if (node.kind === "group") return addCounts(node.children.map(countLeaves));
  return {present: node.coverage ?? 0, total: node.coverage === null ? 0 : 1};
}

function deriveMinimum({child, least, cap}: Minimum, children: readonly DerivedNode[]): DerivedMinimum {
  const {score, status} = children.find(({node}) => node === child)!;
  return {child, least, cap, score, short: status !== "not-applicable" && fallsShort(least, score)};
}

function whyNoScore(
  {book, number}: OpenCase,
  {status}: DerivedBase,
  {present, total, least}: Counted,
  children: readonly DerivedNode[]
): GroupGap {
  if (status === "not-applicable") return "not-applicable";
  if ([...book.leaves.outcomes[number]!.values()].some(({state}) => state === "screened")) return "screened";
  if (least !== null && !reachesCoverage({present, total}, least)) return "below-coverage";
  return children.some(({score}) => score !== null) ? "no-weight" : "no-child";
}
