import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {replaceParams} from "../../../src/components/page-tools/keep-params.js";
import {isWeightName} from "../../../src/components/scenario/url-weights.js";
import {isTableParam} from "../../../src/components/table-tools/page-address.js";

const table = (search: string, asked: string) => replaceParams(search, new URLSearchParams(asked), isTableParam);
const weights = (search: string, asked: string) => replaceParams(search, new URLSearchParams(asked), isWeightName);

describe("replaceParams", () => {
  it("leaves the parameters of other tools", () => {
    expect(table("?q=hue&w.policy=2", "sort=-score")).toBe("?w.policy=2&sort=-score");
    expect(weights("?q=hue&w.policy=2", "w.data=3")).toBe("?q=hue&w.data=3");
  });

  it("leaves nothing of a tool that asks nothing", () => {
    expect(table("?q=hue&fbclid=1", "")).toBe("");
    expect(weights("w.policy=2", "")).toBe("");
    expect(weights("", "")).toBe("");
  });

  it("has two tools of a page never take each other's", () => {
    const search = fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(search, (text) => {
        const both = [...new URLSearchParams(text).keys()].filter((name) => isTableParam(name) && isWeightName(name));
        expect(both).toEqual([]);
        const rest = [...new URLSearchParams(text)].filter(([name]) => !isTableParam(name));
        expect([...new URLSearchParams(table(text, "q=x"))]).toEqual([...rest, ["q", "x"]]);
      })
    );
  });
});
