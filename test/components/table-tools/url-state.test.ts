import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {NOTHING_ASKED, type TableState} from "../../../src/components/table-tools/model.js";
import {LONGEST_QUERY, parseState, stateParams} from "../../../src/components/table-tools/url-state.js";

const OFFERED = {
  filters: new Map([
    ["region", new Set(["dong-nam-bo", "bac-trung-bo"])],
    ["type", new Set(["province"])]
  ]),
  columns: new Set(["rank", "score", "met-2030"])
};
const formatState = (state: TableState) => {
  const text = stateParams(state).toString();
  return text === "" ? "" : `?${text}`;
};
const asked = (changes: Partial<TableState>): TableState => ({...NOTHING_ASKED, ...changes});

describe("stateParams and parseState", () => {
  it.each([
    [asked({}), ""],
    [asked({query: "bac giang"}), "?q=bac+giang"],
    [asked({query: "Đắk Lắk"}), "?q=%C4%90%E1%BA%AFk+L%E1%BA%AFk"],
    [asked({filters: {region: "dong-nam-bo", type: "province"}}), "?region=dong-nam-bo&type=province"],
    [asked({sort: {column: "score", descending: true}}), "?sort=-score"],
    [asked({sort: {column: "met-2030", descending: false}}), "?sort=met-2030"]
  ])("writes %j as %s and reads it back", (state, search) => {
    expect(formatState(state)).toBe(search);
    expect(parseState(search, OFFERED)).toEqual({state, ignored: []});
  });

  it("give back every state that a page can be in", () => {
    const states = fc.record({
      query: fc
        .string({unit: "grapheme", maxLength: LONGEST_QUERY})
        .map((text) =>
          text
            .normalize("NFC")
            .replace(/\p{Cc}/gu, "")
            .trim()
        )
        .filter(({length}) => length <= LONGEST_QUERY),
      filters: fc.record(
        {region: fc.constantFrom("dong-nam-bo", "bac-trung-bo"), type: fc.constant("province")},
        {requiredKeys: []}
      ),
      sort: fc.option(fc.record({column: fc.constantFrom("rank", "score", "met-2030"), descending: fc.boolean()}))
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state), OFFERED)).toEqual({state, ignored: []});
      })
    );
  });

  it.each([
    ["?region=atlantis", ["region"]],
    ["?region=dong-nam-bo&region=bac-trung-bo", ["region"]],
    ["?sort=--score", ["sort"]],
    ["?sort=-", ["sort"]],
    ["?sort=constructor", ["sort"]],
    ["?type=toString", ["type"]],
    [`?q=${"a".repeat(LONGEST_QUERY + 1)}`, ["q"]],
    ["?q=a%00b", ["q"]],
    ["?q=%0A&sort=SCORE&region=", ["q", "sort"]],
    ["?q=%FF%FE&type=x", ["type"]]
  ])("names what it does not take of %s", (search, ignored) => {
    expect(parseState(search, OFFERED).ignored).toEqual(ignored);
  });

  it("takes the good part of an address beside the bad one", () => {
    const {state, ignored} = parseState("?q=hue&region=atlantis&sort=-score", OFFERED);
    expect(state).toEqual(asked({query: "hue", sort: {column: "score", descending: true}}));
    expect(ignored).toEqual(["region"]);
  });

  it.each(["", "?", "?fbclid=1&utm_source=x", "?q=&region=&sort="])("asks nothing by %j", (search) =>
    expect(parseState(search, OFFERED)).toEqual({state: NOTHING_ASKED, ignored: []})
  );

  it("never fails on what anybody types into an address", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {state} = parseState(`?${text}`, OFFERED);
        expect(state.query.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(state.sort === null || OFFERED.columns.has(state.sort.column)).toBe(true);
      })
    );
  });
});
