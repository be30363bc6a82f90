import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatWeights, parseWeights} from "../../../src/components/scenario/url-weights.js";

const PILLARS = [
  {id: "policy", official: 1},
  {id: "data", official: 1},
  {id: "people", official: 0.5}
];
const MOST = 4;
const OFFICIAL = {policy: 1, data: 1, people: 0.5};
const parse = (search: string) => parseWeights(search, PILLARS, MOST);

describe("formatWeights and parseWeights", () => {
  it.each([
    [{}, ""],
    [{policy: 2}, "w.policy=2"],
    [{data: 0.5, people: 0}, "w.data=0.5&w.people=0"],
    [{policy: 4, data: 0.0001}, "w.policy=4&w.data=0.0001"]
  ])("writes what differs in %j as %s and reads it back", (changes, search) => {
    const weights = {...OFFICIAL, ...changes};
    expect(formatWeights(weights, PILLARS).toString()).toBe(search);
    expect(parse(`?${search}`)).toEqual({weights, ignored: []});
  });

  it("give back all weights that the page can be in", () => {
    const weight = fc.integer({min: 0, max: MOST * 10_000}).map((n) => n / 10_000);
    const all = fc.record({policy: weight, data: weight, people: weight});
    fc.assert(
      fc.property(
        all.filter((weights) => Object.values(weights).some((value) => value > 0)),
        (weights) => {
          expect(parse(formatWeights(weights, PILLARS).toString())).toEqual({weights, ignored: []});
        }
      )
    );
  });

  it.each([
    ["?w.policy=5", ["policy"]],
    ["?w.policy=-1", ["policy"]],
    ["?w.policy=1e0", ["policy"]],
    ["?w.policy=0x1", ["policy"]],
    ["?w.policy=NaN", ["policy"]],
    ["?w.policy=Infinity", ["policy"]],
    ["?w.policy=%201", ["policy"]],
    ["?w.policy=1%2C5", ["policy"]],
    ["?w.policy=1.23456", ["policy"]],
    ["?w.policy=2&w.policy=3", ["policy"]],
    ["?w.policy=&w.policy=3", ["policy"]],
    ["?w.=2", [""]],
    ["?w.__proto__=2", ["__proto__"]],
    ["?w.constructor=2", ["constructor"]],
    ["?w.index=2", ["index"]]
  ])("takes nothing of %s, and names it", (search, ignored) => {
    expect(parse(search)).toEqual({weights: OFFICIAL, ignored});
  });

  it("takes the good weights beside a bad one", () => {
    expect(parse("?w.policy=2&w.data=9")).toEqual({weights: {...OFFICIAL, policy: 2}, ignored: ["data"]});
  });

  it("takes none of the weights where they weigh nothing", () => {
    expect(parse("?w.policy=0&w.data=0&w.people=0")).toEqual({
      weights: OFFICIAL,
      ignored: ["policy", "data", "people"]
    });
  });

  it.each(["", "?", "?q=hue&sort=-score&fbclid=1", "?w.policy=", "?W.policy=2"])("asks nothing by %j", (search) =>
    expect(parse(search)).toEqual({weights: OFFICIAL, ignored: []})
  );

  it("never fails on what anybody types, and never leaves the bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("policy", "data", "x"), (text, id) => {
        const {weights} = parse(`?w.${id}=${text}&${text}`);
        expect(Object.keys(weights)).toEqual(["policy", "data", "people"]);
        for (const weight of Object.values(weights)) expect(weight >= 0 && weight <= MOST).toBe(true);
      })
    );
  });
});
