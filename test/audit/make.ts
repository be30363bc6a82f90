/** An index with known flaws, for the tests of this folder. */
import type {Framework, Observation, UnitRow} from "../../src/scoring/index.js";
import {auditReport} from "../../src/scoring/statistics/audit/audit-report.js";
import {group, index, leaf, observe, unitRow} from "../scoring/make.js";

const WILD = [3, 17, 8, 29, 12, 24, 5, 20, 14, 27, 10, 22];

/**
 * p: a and b say the same, c goes against them. q: d belongs to p, e is noise of its own, f has one far unit. Values by
 * unit: a rises evenly; e is WILD.
 */
export const table = Object.fromEntries(
  WILD.map((wild, i) => [
    `u${String(i).padStart(2, "0")}`,
    {a: 5 * i, b: 5 * i + 1, c: 90 - 4 * i, d: 5 * i + (i % 2), e: wild, f: i === 11 ? 95 : 2 + (i % 3)}
  ])
);

export const framework: Framework = index([
  group("p", [leaf("a"), leaf("b"), leaf("c")], {title: {vi: "Trụ cột <P>", en: "Pillar <P>"}}),
  group("q", [leaf("d"), leaf("e"), leaf("f")])
]);

export const observations: readonly Observation[] = observe(table);
export const units: readonly UnitRow[] = Object.keys(table).map((unit, i) =>
  unitRow(unit, {}, {people: 40 + ((i * 5) % 7)})
);
export const report = auditReport({framework, observations, units});
