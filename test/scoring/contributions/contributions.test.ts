import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {changeSince, contributions, distanceFromLeader} from "../../../src/scoring/contributions/contributions.js";
import {score} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, pillars} from "../make.js";
import {randomIndex, tables} from "./random-index.js";

const sum = (lines: readonly {readonly points: number | null}[]) =>
  lines.reduce((total, {points}) => total + (points ?? 0), 0);
const pointsOf = (lines: readonly {readonly node: string; readonly points: number | null}[]) =>
  Object.fromEntries(lines.map(({node, points}) => [node, points]));
const MEANS = ["arithmetic", "geometric", "harmonic", "power"] as const;
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9);

describe("contributions", () => {
  it("gives each leaf its used weight times its score, worked by hand, and nothing to a missing one", () => {
    const [only] = contributions(pillars, observe({a: {p1: 30, p2: 60, p3: null, q: 80}}));
    expect(pointsOf(only!.lines)).toEqual({p1: 3.75, p2: 7.5, p3: null, q: 60});
    expect(only!.lines.map(({weight}) => weight)).toEqual([0.125, 0.125, null, 0.75]);
    expect(only!.score).toBe(71.25);
  });

  it("under a geometric mean each leaf gives its weight's share of the score", () => {
    const framework = index([leaf("a", {weight: 3}), leaf("b")], {aggregate: "geometric"});
    const [only] = contributions(framework, observe({u: {a: 16, b: 81}}));
    close(only!.score!, 24);
    close(only!.lines[0]!.points!, 18);
    close(only!.lines[1]!.points!, 6);
  });

  it("names what a minimum takes away, and the group that Copeland decides", () => {
    const framework = index([
      group("p", [leaf("a"), leaf("b")], {minimums: [{child: "a", least: 50, cap: 40}]}),
      group("c", [leaf("d"), leaf("e")], {aggregate: "copeland"})
    ]);
    const found = contributions(framework, observe({u: {a: 20, b: 100, d: 1, e: 1}, v: {a: 60, b: 60, d: 2, e: 2}}));
    expect(found[0]!.lines.map(({node, kind, points}) => [node, kind, points])).toEqual([
      ["a", "leaf", 5],
      ["b", "leaf", 25],
      ["p", "cap", -10],
      ["c", "copeland", -0.5]
    ]);
    expect(sum(found[0]!.lines)).toBe(found[0]!.score);
  });

  it("adds up to the index of any tree, with gaps, zeros, caps and coverage rules", () => {
    fc.assert(
      fc.property(randomIndex(MEANS), tables, (framework, values) => {
        const rows = score(framework, observe(values)).scores.filter(({level}) => level === 0);
        contributions(framework, observe(values)).forEach(({score: own, lines}, i) => {
          expect(own).toBe(rows[i]!.score);
          if (own === null) expect(lines).toEqual([]);
          else close(sum(lines), own);
          for (const {points} of lines) expect(points === null || Number.isFinite(points)).toBe(true);
        });
      }),
      {numRuns: 300}
    );
  });

  it("a leaf has no points where it, or a group above it, has no score", () => {
    const strict = index([group("p", [leaf("a"), leaf("b")]), leaf("c")], {coverage: {index: 0, group: 1}});
    const [only] = contributions(strict, observe({u: {a: 10, b: null, c: 50}}));
    expect(pointsOf(only!.lines)).toEqual({a: null, b: null, c: 50});
  });
});

describe("distance from the leader", () => {
  it("adds up to the distance, whatever is missing on either side", () => {
    fc.assert(
      fc.property(randomIndex(MEANS), tables, (framework, values) => {
        for (const {distance, lines} of distanceFromLeader(framework, observe(values))) {
          expect(distance).toBeGreaterThanOrEqual(0);
          close(sum(lines), distance);
          for (const {points} of lines) expect(Number.isFinite(points)).toBe(true);
        }
      }),
      {numRuns: 300}
    );
  });

  it("is nominal weight times the difference of scores where both have all leaves", () => {
    const [, second] = distanceFromLeader(
      pillars,
      observe({a: {p1: 90, p2: 60, p3: 30, q: 80}, b: {p1: 0, p2: 90, p3: 30, q: 40}})
    );
    expect(second!.leader).toBe("a");
    const points = pointsOf(second!.lines);
    close(points.p1!, 7.5);
    close(points.p2!, -2.5);
    close(points.p3!, 0);
    close(points.q!, 30);
  });

  it("a missing leaf stands at the mean of its siblings: that is what renormalised weights come to", () => {
    const flat = index([leaf("a"), leaf("b"), leaf("c")]);
    const [, late] = distanceFromLeader(flat, observe({u: {a: 90, b: 90, c: 90}, v: {a: 30, b: 60, c: null}}));
    expect(late!.lines.map(({node, first, second}) => [node, first, second])).toEqual([
      ["a", 90, 30],
      ["b", 90, 60],
      ["c", 90, null]
    ]);
    close(late!.lines[0]!.points, 20);
    close(late!.lines[1]!.points, 10);
    close(late!.lines[2]!.points, 15);
  });

  it("the leader, and one tied with it, is at no distance from itself; a unit that is not ranked has no entry", () => {
    const flat = index([leaf("a")], {coverage: {index: 1, group: 0}});
    const found = distanceFromLeader(flat, observe({u: {a: 50}, v: {a: 50}, w: {a: null}}));
    expect(found.map(({unit, leader, distance}) => [unit, leader, distance])).toEqual([
      ["u", "u", 0],
      ["v", "v", 0]
    ]);
  });

  it("keeps to the peers of a unit", () => {
    const framework = {...index([leaf("a")]), peers: "kind"};
    const units = ["u", "v", "w"].map((unit) => ({unit, groups: {kind: unit === "w" ? "x" : "y"}, denominators: {}}));
    const found = distanceFromLeader(framework, observe({u: {a: 10}, v: {a: 20}, w: {a: 90}}), {units});
    expect(found.map(({leader, distance}) => [leader, distance])).toEqual([
      ["v", 10],
      ["v", 0],
      ["w", 0]
    ]);
  });

  it("puts a geometric fall to zero on the children that are at zero", () => {
    const framework = index([leaf("a", {weight: 1}), leaf("b", {weight: 3}), leaf("c")], {aggregate: "geometric"});
    const found = distanceFromLeader(framework, observe({u: {a: 50, b: 50, c: 50}, v: {a: 0, b: 0, c: 90}}));
    const points = pointsOf(found[1]!.lines);
    close(points.a!, 12.5);
    close(points.b!, 37.5);
    expect(points.c).toBe(0);
  });

  it("is the limit of small scores: a child near zero takes nearly all", () => {
    const framework = index([leaf("a"), leaf("b")], {aggregate: "geometric"});
    const share = (near: number) => {
      const [, low] = distanceFromLeader(framework, observe({u: {a: 50, b: 50}, v: {a: near, b: 40}}));
      return low!.lines[0]!.points / low!.distance;
    };
    expect(share(0)).toBe(1);
    expect(share(1e-300)).toBeGreaterThan(share(1e-30));
    expect(share(1e-300)).toBeLessThan(1);
  });
});

describe("change between two periods", () => {
  const both = (now: Record<string, number | null>, then: Record<string, number | null>) => [
    ...observe({u: now}, "2025"),
    ...observe({u: then}, "2024")
  ];
  const options = {before: "2024", after: "2025"};

  it("adds up to the change, and is the other way round when the years are", () => {
    fc.assert(
      fc.property(randomIndex(MEANS), tables, (framework, values) => {
        const [u0, u1] = [values.u0!, values.u1!];
        const rows = score(framework, both(u0, u1)).scores.filter(({level}) => level === 0);
        const [forth] = changeSince(framework, both(u0, u1), options);
        const [back] = changeSince(framework, both(u1, u0), options);
        const [then, now] = rows.map((row) => row.score) as [number | null, number | null];
        if (now === null || then === null) expect([forth!.change, forth!.lines]).toEqual([null, []]);
        else {
          close(forth!.change!, now - then);
          close(sum(forth!.lines), now - then);
          forth!.lines.forEach((line, i) => {
            close(line.points, -back!.lines[i]!.points);
          });
        }
      })
    );
  });

  it("a leaf reported for the first time, below its siblings, pulls the index down and says so", () => {
    const [only] = changeSince(index([leaf("a"), leaf("b")]), both({a: 60, b: 20}, {a: 60, b: null}), options);
    expect(only).toMatchObject({unit: "u", change: -20});
    expect(pointsOf(only!.lines)).toEqual({a: 0, b: -20});
  });

  it("refuses a period that nobody reported for", () => {
    expect(() => changeSince(pillars, both({p1: 1}, {p1: 2}), {before: "2020", after: "2025"})).toThrow(/period 2020/);
  });

  it("the order of observations and of children changes no points", () => {
    fc.assert(
      fc.property(randomIndex(MEANS), tables, (framework, values) => {
        const turned = {...framework, index: {...framework.index, children: [...framework.index.children].reverse()}};
        const plain = distanceFromLeader(framework, observe(values));
        distanceFromLeader(turned, [...observe(values)].reverse()).forEach(({distance, lines}, i) => {
          close(distance, plain[i]!.distance);
          const points = pointsOf(plain[i]!.lines);
          if (plain[i]!.leader === plain[i]!.unit) return;
          for (const line of lines.filter(({kind}) => kind === "leaf")) close(line.points, points[line.node]!);
        });
      })
    );
  });
});
