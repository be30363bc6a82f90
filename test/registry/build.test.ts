import {describe, expect, it} from "vitest";
import {buildRegistry, type RegistryTables} from "../../loaders/registry/build.js";

const old = {id: "a-63", code: "01", name_vi: "A", name_en: "A", valid_from: "2008-08-01", valid_to: "2025-06-30"};
const now = {
  ...old,
  id: "a",
  valid_from: "2025-07-01",
  valid_to: "",
  successor: "",
  legal_basis: "",
  confidence: "high"
};
const type = {type: "province", legal_basis: "", confidence: "high"};
const tables: RegistryTables = {
  provinces: [{...old, successor: "a", legal_basis: "", confidence: "high"}, now],
  ministries: [],
  types: [
    {unit: "a-63", ...type, valid_from: "2008-08-01", valid_to: "2025-06-30"},
    {unit: "a", ...type, valid_from: "2025-07-01", valid_to: ""}
  ],
  regions: [],
  membership: [],
  transfers: [],
  aliases: [],
  tileGrid: []
};
const alias = {
  alias: "AA",
  unit: "a-63",
  valid_from: "2008-08-01",
  valid_to: "2025-06-30",
  kind: "informal",
  confidence: "low"
};

const tile = {...now, tile: "a", unit: "a", kind: "province", row: "0", col: "0", label_vi: "A", label_en: "A"};

describe("buildRegistry", () => {
  it("joins a small registry, predecessors included", () => {
    const {units} = buildRegistry({...tables, aliases: [alias], tileGrid: [tile]});
    expect(units.map(({id, successor, predecessors}) => [id, successor, predecessors])).toEqual([
      ["a-63", "a", []],
      ["a", null, ["a-63"]]
    ]);
  });

  it.each<[string, Partial<RegistryTables>, RegExp]>([
    ["an unknown successor", {provinces: [{...tables.provinces[0], successor: "b"}, now]}, /a-63.*unknown successor b/],
    ["an ended unit without heir", {provinces: [{...tables.provinces[0], successor: ""}, now]}, /a-63.*successor/],
    ["an id that occurs twice", {provinces: [now, now]}, /twice/],
    [
      "a gap in the types",
      {types: [{...tables.types[0], valid_to: "2025-06-29"}, tables.types[1] ?? {}]},
      /a-63.*types/
    ],
    ["an alias that outlives its unit", {aliases: [{...alias, valid_to: ""}]}, /a-63.*AA outlives/],
    ["an alias of nobody", {aliases: [{...alias, unit: "b"}]}, /unit b.*AA/],
    ["a date that is none", {aliases: [{...alias, valid_from: "2024-02-30"}]}, /AA.*dates/],
    ["a word outside its list", {aliases: [{...alias, kind: "nickname"}]}, /kind "nickname" is none of abbreviation/],
    ["a square without a place", {tileGrid: [{...tile, row: ""}]}, /row "" is no whole number/],
    ["a missing column", {aliases: [{alias: "AA"}]}, /no column kind/]
  ])("refuses %s, and names it", (_, change, message) => {
    expect(() => buildRegistry({...tables, ...change})).toThrow(message);
  });
});
