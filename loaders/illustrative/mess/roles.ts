/**
 * Who misbehaves, and how: every illustrative edition holds the same kinds of trouble, at units drawn by lot.
 */
import type {UnitFacts} from "../facts.js";
import {populate} from "../population.js";
import {shuffle} from "../random.js";
import {chosenRoles, likestPair} from "./chosen.js";

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
  | "csv-tcvn3"
  | "csv-vni"
  | "csv-1258"
  | "csv-utf16"
  | "ods"
  | "docx"
  | "wordy"
  | "approximate"
  | "dotted"
  | "above"
  | "negative"
  | "masters"
  | "careless"
  | "unlisted"
  | "tables"
  | "out-of-scale"
  | "rounded"
  | "off-base"
  | "contradictory"
  | "typos"
  | "formulas"
  | "copied"
  | "unlike-last-year"
  | "repeated"
  | "extra-sheet"
  | "renamed-sheet";

type Quota = readonly (readonly [Role, number])[];

/** How many provinces play each role that only a province, or only this edition, can play. */
const QUOTAS: Readonly<Record<string, Quota>> = {
  "2024": [
    ["silent", 2],
    ["unreadable", 1],
    ["contradictory", 1],
    ["typos", 1],
    ["formulas", 1]
  ],
  "2025": [["silent", 1]]
};

const PROVINCES: Quota = [
  ["tables", 1],
  ["off-base", 1]
];

/** Roles of any unit; one ministry is `silent` besides. */
const COMMON: Quota = [
  ["unreadable-then-good", 1],
  ["duplicate", 1],
  ["barely", 2],
  ["partial", 6],
  ["late", 5],
  ["csv", 2],
  ["csv-tcvn3", 1],
  ["csv-vni", 1],
  ["csv-1258", 1],
  ["csv-utf16", 1],
  ["ods", 1],
  ["docx", 1],
  ["wordy", 2],
  ["approximate", 1],
  ["dotted", 1],
  ["above", 1],
  ["negative", 1],
  ["masters", 1],
  ["out-of-scale", 1],
  ["rounded", 1],
  ["extra-sheet", 1],
  ["renamed-sheet", 1]
];

/** Units that lead or assign tasks always send a clean report, so that every page of the edition has something on it. */
const SPARED: ReadonlySet<string> = new Set([
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

/** Ministries beyond this many, in the drawn order, stay clean. */
const MINISTRIES = 12;

/** Roles by unit id; a unit without one sends a clean workbook in time. */
export function assignRoles(units: readonly UnitFacts[], edition: string): ReadonlyMap<string, Role> {
  const mayMisbehave = units.filter(({unit}) => !SPARED.has(unit.id));
  const before = edition === "2024" ? null : assignRoles(populate("2024"), "2024");
  const {roles: chosen, reserved} = chosenRoles(mayMisbehave, edition, before);
  const ids = (kind: string) =>
    shuffle(
      mayMisbehave.filter(({unit}) => unit.kind === kind && !reserved.has(unit.id)).map(({unit}) => unit.id),
      edition,
      kind
    );
  const [ministry, ...ministries] = ids("ministry");
  const provinces = ids("province");
  const first = [...(QUOTAS[edition] ?? []), ...PROVINCES].flatMap(repeated);
  const others = shuffle([...provinces.slice(first.length), ...ministries.slice(0, MINISTRIES)], edition, "others");
  const rest = COMMON.flatMap(repeated);
  if (rest.length > others.length)
    throw new RangeError(`${rest.length} roles for ${others.length} units of ${edition}`);
  return new Map<string, Role>([
    ...chosen,
    ...first.map((role, i) => [provinces[i]!, role] as const),
    ...(ministry === undefined ? [] : [[ministry, "silent"] as const]),
    ...rest.map((role, i) => [others[i]!, role] as const)
  ]);
}

/** The unit whose report another one copies from: it stays clean. */
export function donorOf(units: readonly UnitFacts[]): UnitFacts {
  return likestPair(units.filter(({unit}) => !SPARED.has(unit.id))).donor;
}

function repeated([role, count]: readonly [Role, number]): readonly Role[] {
  return Array.from({length: count}, () => role);
}
