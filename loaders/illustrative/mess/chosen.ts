/**
 * Roles that not every unit can play: they need a like neighbour, or a clean report the year before.
 */

import {drawYes, hasIssued} from "../answers/policy.js";
import type {UnitFacts} from "../facts.js";
import {shuffle} from "../random.js";
import type {Role} from "./roles.js";

/** `reserved` are the units with such a role, and the one copied from, which stays clean. */
export interface Chosen {
  readonly roles: ReadonlyMap<string, Role>;
  readonly reserved: ReadonlySet<string>;
}

/** Roles that rest on what the unit answers this year. */
const FITTING: readonly Fitting[] = [
  ["careless", ({openData}) => openData],
  ["unlisted", (facts) => facts.openData && hasIssued(facts, "plan") && hasIssued(facts, "standards")]
];

/** Roles that rest on last year's report, and on what it said. */
const AFTER_A_YEAR: readonly Fitting[] = [
  ["repeated", ({before}) => before.length === 1],
  ["unlike-last-year", ({before}) => before.every((part) => drawYes(part, "data-manage", 0.4))]
];

/** Last year's roles that left every answer as it was. */
const HARMLESS: ReadonlySet<Role | undefined> = new Set([
  ...([undefined, "late", "unreadable-then-good", "ods", "docx", "extra-sheet", "renamed-sheet"] as const),
  ...(["csv", "csv-tcvn3", "csv-vni", "csv-1258", "csv-utf16"] as const)
]);

type Fitting = readonly [Role, (facts: UnitFacts) => boolean];

/**
 * @param units those that may misbehave
 * @param rolesBefore the roles of last year's units; null in the first edition, which has nothing to be unlike
 */
export function chosenRoles(
  units: readonly UnitFacts[],
  edition: string,
  rolesBefore: ReadonlyMap<string, Role> | null
): Chosen {
  const {copier, donor} = likestPair(units);
  const roles = new Map<string, Role>([[copier.unit.id, "copied"]]);
  const reserved = new Set([copier.unit.id, donor.unit.id]);
  const provinces = units.filter(({unit}) => unit.kind === "province");
  const isCalm = ({unit}: UnitFacts) => HARMLESS.has(rolesBefore?.get(unit.id));
  const calm = provinces.filter(({before}) => before.every(isCalm));
  const asked = [
    ...(rolesBefore === null ? [] : AFTER_A_YEAR.map((fitting) => [...fitting, calm] as const)),
    ...FITTING.map((fitting) => [...fitting, provinces] as const)
  ];
  for (const [role, fits, pool] of asked) {
    const ids = pool.filter((facts) => fits(facts) && !reserved.has(facts.unit.id)).map(({unit}) => unit.id);
    const [id] = shuffle(ids, edition, role);
    if (id === undefined) throw new RangeError(`no unit of ${edition} can play "${role}"`);
    roles.set(id, role);
    reserved.add(id);
  }
  return {roles, reserved};
}

/** The two provinces most like each other: copying between them disturbs no comparison with another year. */
export function likestPair(units: readonly UnitFacts[]): {copier: UnitFacts; donor: UnitFacts} {
  const provinces = units.filter(({unit}) => unit.kind === "province");
  const pairs = provinces.flatMap((copier, i) => provinces.slice(i + 1).map((donor) => ({copier, donor})));
  const [likest] = pairs.toSorted((a, b) => unlikeness(a.copier, a.donor) - unlikeness(b.copier, b.donor));
  if (!likest) throw new RangeError("fewer than two provinces may misbehave");
  return likest;
}

function unlikeness(a: UnitFacts, b: UnitFacts): number {
  const apart = (x: number, y: number) => Math.abs(Math.log(x / y));
  return (
    apart(a.stock.headcount, b.stock.headcount) +
    apart(a.stock.spending, b.stock.spending) +
    2 * apart(a.capacity, b.capacity)
  );
}
