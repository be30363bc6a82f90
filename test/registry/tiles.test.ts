import {describe, expect, it} from "vitest";
import {readRegistry, tilesOn, unitById, unitsOn} from "../../loaders/registry/registry.js";

const registry = readRegistry();

describe.each(["2024-06-30", "2025-01-01", "2025-06-30", "2025-07-01", "2026-11-21"])("the tile grid on %s", (day) => {
  const tiles = tilesOn(registry, day);
  const provinces = tiles.filter(({kind}) => kind === "province");

  it("has one square per province", () => {
    const units = unitsOn(registry, day, {kind: "province"}).map(({id}) => id);
    expect(provinces.map(({unit}) => unit).toSorted()).toEqual(units.toSorted());
  });

  it("has both archipelagos, with the province they belong to", () => {
    const islands = tiles.filter(({kind}) => kind === "archipelago");
    expect(islands.map(({name, unit}) => [name.vi, unitById(registry, unit).name.vi])).toEqual([
      ["Quần đảo Hoàng Sa", "Đà Nẵng"],
      ["Quần đảo Trường Sa", "Khánh Hòa"]
    ]);
  });

  it("puts no two squares in one place", () => {
    const places = tiles.map(({row, col}) => `${row},${col}`);
    expect(new Set(places).size).toBe(tiles.length);
    expect(tiles.every(({row, col}) => Number.isInteger(row) && Number.isInteger(col))).toBe(true);
  });

  it("names its provinces as the registry does", () => {
    for (const {unit, name} of provinces) expect(name).toEqual(unitById(registry, unit).name);
  });
});
