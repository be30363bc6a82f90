/**
 * What a gap was filled from.
 */
import type {Impute, ImputeFromPanel, Leaf} from "../framework-model.js";
import {impliedDirection} from "../impute-leaf.js";
import {readLeaf} from "../read-leaf.js";
import {hasSpread, reportedIn, type Sample} from "../sample.js";
import {periodTime} from "../steps/period-time.js";
import {isGroup} from "../tree.js";
import {type OpenCase, outcomeOf} from "./book.js";
import type {FillFromPanel, FillFromPeers, FillFromRow, FillSource, FillStep, RowScale} from "./step-model.js";

/** Only where a gap of the leaf was filled. */
export function deriveFill(open: OpenCase, leaf: Leaf, after: number): FillStep {
  return {step: "fill", source: findSource(open, leaf, leaf.impute!), before: null, after};
}

function findSource(open: OpenCase, leaf: Leaf, impute: Impute): FillSource {
  switch (impute.by) {
    case "row":
      return fromRow(open, leaf);
    case "mean":
    case "median":
      return fromPeers(open, leaf, impute);
    default:
      return fromPanel(open, leaf, impute);
  }
}

function fromPeers(
  open: OpenCase,
  leaf: Leaf,
  {by, within}: Extract<Impute, {readonly within?: string}>
): FillFromPeers {
  const {cases} = open.book.leaves;
  const groupOf = (i: number) => (within === undefined ? null : cases[i]!.member.groups[within]!);
  const group = groupOf(open.number);
  const {given} = open.book.traces.get(leaf.id)!;
  const donors = takingPart(open, leaf).flatMap((i) => {
    const {member, period} = cases[i]!;
    const value = given[i]!;
    return value === null || groupOf(i) !== group ? [] : [{unit: member.unit, period, value}];
  });
  return {by, within: within ?? null, group, donors};
}

/** Case numbers of the pool that the leaf applies to and that are not screened out. */
function takingPart({book, pool}: OpenCase, {id}: Leaf): readonly number[] {
  return pool.filter((i) => !["not-applicable", "screened"].includes(outcomeOf(book, i, id).state));
}

function fromRow(open: OpenCase, leaf: Leaf): FillFromRow {
  const {book, number} = open;
  const numbers = takingPart(open, leaf);
  const columnOf = (id: string): Sample => {
    const {given} = book.traces.get(id)!;
    return numbers.map((i) => given[i]!);
  };
  const {parent} = book.places.find(({node}) => node.id === leaf.id)!;
  const donors = parent!.children.flatMap((sibling) => {
    if (isGroup(sibling) || sibling.id === leaf.id) return [];
    const scale = scaleOf(columnOf(sibling.id), sibling);
    const value = book.traces.get(sibling.id)!.given[number]!;
    return scale === null || scale.lowest === scale.highest || value === null
      ? []
      : [{node: sibling.id, value, ...scale}];
  });
  return {by: "row", scale: scaleOf(columnOf(leaf.id), leaf)!, donors};
}

/** The ends of a leaf's signed values; one end for both where all are alike; null where nobody reported. */
function scaleOf(sample: Sample, leaf: Leaf): RowScale | null {
  const sign = impliedDirection(leaf) === "lower" ? -1 : 1;
  const values = reportedIn(sample).map((value) => sign * value);
  if (values.length === 0) return null;
  const lowest = values.reduce((a, b) => Math.min(a, b));
  return {sign, lowest, highest: hasSpread(values) ? values.reduce((a, b) => Math.max(a, b)) : lowest};
}

/** The figure before, and for a line the one after. */
function fromPanel({book, at}: OpenCase, leaf: Leaf, {by}: ImputeFromPanel): FillFromPanel {
  const {framework, table} = book;
  const time = periodTime(at.period);
  const known = table.periods.flatMap((period) => {
    const value = readLeaf(framework, leaf, {member: at.member, period}, table, []);
    return typeof value === "number" ? [{period, time: periodTime(period), value}] : [];
  });
  const sorted = known.toSorted((a, b) => a.time - b.time);
  const before = sorted.findLast((point) => point.time < time);
  const after = by === "last" ? undefined : sorted.find((point) => point.time > time);
  return {by, time, donors: [before, after].filter((point) => point !== undefined)};
}
