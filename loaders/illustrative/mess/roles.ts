/**
 * Who misbehaves, and how: every illustrative edition holds the same kinds of trouble, at units drawn by lot.
 */
import type {UnitFacts} from "../facts.js";
import {shuffle} from "../random.js";

/** One kind of trouble; a unit has at most one. */
export type Role =
  | "silent"
  | "unreadable"
  | "unreadable-then-good"
  | "duplicate"
  | "barely"
  | "partial"
  | "late"
  | "csv"
  | "wordy"
  | "approximate"
  | "dotted"
  | "above"
  | "negative"
  | "masters"
  | "extra-sheet"
  | "renamed-sheet";

type Quota = readonly (readonly [Role, number])[];

/** How many provinces play each role; `silent` has one ministry besides. */
const QUOTAS: Readonly<Record<string, Quota>> = {
  "2024": [
    ["silent", 2],
    ["unreadable", 1]
  ],
  "2025": [["silent", 1]]
};

const COMMON: Quota = [
  ["unreadable-then-good", 1],
  ["duplicate", 1],
  ["barely", 2],
  ["partial", 6],
  ["late", 5],
  ["csv", 5],
  ["wordy", 2],
  ["approximate", 1],
  ["dotted", 1],
  ["above", 1],
  ["negative", 1],
  ["masters", 1],
  ["extra-sheet", 1],
  ["renamed-sheet", 1]
];

/** Units that lead or assign tasks always send a clean report, so that every page of the edition has something on it. */
const SPARED = new Set([
  "ha-noi-63",
  "ho-chi-minh-63",
  "ha-noi",
  "ho-chi-minh",
  "mic",
  "most-2021",
  "most",
  "mps",
  "mod"
]);

/** Roles by unit id; a unit without one sends a clean workbook in time. */
export function assignRoles(units: readonly UnitFacts[], edition: string): ReadonlyMap<string, Role> {
  const ids = (kind: string) =>
    shuffle(
      units.filter(({unit}) => unit.kind === kind && !SPARED.has(unit.id)).map(({unit}) => unit.id),
      edition,
      kind
    );
  const [ministry, ...ministries] = ids("ministry");
  const provinces = ids("province");
  const own = QUOTAS[edition] ?? [];
  const first = own.flatMap(([role, count]) => Array.from({length: count}, () => role));
  const rest = COMMON.flatMap(([role, count]) => Array.from({length: count}, () => role));
  const others = shuffle([...provinces.slice(first.length), ...ministries.slice(0, 8)], edition, "others");
  return new Map<string, Role>([
    ...first.map((role, i) => [provinces[i]!, role] as const),
    ...(ministry === undefined ? [] : [[ministry, "silent"] as const]),
    ...rest.map((role, i) => [others[i]!, role] as const)
  ]);
}
