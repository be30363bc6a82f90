import {describe, expect, it} from "vitest";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {readRegistry, unitById, unitsOn} from "../../loaders/registry/registry.js";
import {editionRegister, otherNames} from "../../loaders/site/edition-register.js";
import {findAttribute} from "../../src/components/parts/row-names.js";
import {findName} from "../../src/components/table-tools/find-name.js";
import type {RowNames} from "../../src/components/table-tools/model.js";
import type {EditionInfo} from "../../src/scoring/edition.js";

const registry = readRegistry();
const editionOn = (as_of: string) => ({info: {as_of} as EditionInfo, units: editionUnits(registry, as_of)});
const namesOf = (id: string) => otherNames(registry, unitById(registry, id));

/** Display names of the units found on a day, with the old name by which. */
function find(query: string, as_of: string, kind: "province" | "ministry") {
  const edition = editionOn(as_of);
  const {names} = editionRegister(registry, edition);
  return edition.units
    .filter((unit) => unit.kind === kind)
    .flatMap((unit) => {
      const found = findName(query, JSON.parse(findAttribute(unit.name, names.get(unit.id), "vi")) as RowNames);
      return found === null ? [] : [[unit.id, found.old] as const];
    });
}

describe("otherNames", () => {
  it("knows what was merged, the part of the same name aside", () => {
    const {former, merged} = namesOf("bac-ninh");
    expect(former.map(({name}) => name.vi)).toEqual(["Bắc Giang"]);
    expect(merged).toBe(true);
  });

  it("goes back through a change of name", () => {
    const {former, merged} = namesOf("hue");
    expect(former.map(({name}) => name.vi)).toEqual(["Thừa Thiên Huế"]);
    expect(merged).toBe(false);
  });

  it("has no former names of a unit that never changed", () => {
    expect(namesOf("cao-bang")).toMatchObject({former: [], merged: false});
  });
});

describe("searching by every name of 2024 in the edition of 2025", () => {
  const successor = (id: string) => {
    let unit = unitById(registry, id);
    while (unit.valid_to !== null && unit.valid_to < "2025-12-31") unit = unitById(registry, unit.successor!);
    return unit.id;
  };

  it.each(unitsOn(registry, "2024-12-31", {kind: "province"}).map(({id, name}) => [name.vi, id]))(
    "%s leads to its heir, and says so where the heir has another name",
    (name, id) => {
      const heir = successor(id!);
      const found = new Map(find(name!, "2025-12-31", "province"));
      expect(found.has(heir)).toBe(true);
      const today = unitById(registry, heir).name.vi;
      expect(found.get(heir)).toBe(today === name || today.includes(name!) ? null : name);
    }
  );

  it.each(unitsOn(registry, "2024-12-31", {kind: "ministry"}).map(({id, name}) => [name.vi, id]))(
    "%s leads to its main heir",
    (name, id) => {
      expect(find(name!, "2025-12-31", "ministry").map(([unit]) => unit)).toContain(successor(id!));
    }
  );
});

describe("the tiles of an edition", () => {
  it.each([
    ["2024-12-31", 63],
    ["2025-12-31", 34]
  ])("on %s are one for each of the %d provinces and two archipelagos, none on another", (as_of, count) => {
    const edition = editionOn(as_of!);
    const {tiles} = editionRegister(registry, edition);
    const provinces = edition.units.filter(({kind}) => kind === "province").map(({id}) => id);
    expect(
      tiles
        .filter(({archipelago}) => !archipelago)
        .map(({unit}) => unit)
        .toSorted()
    ).toEqual(provinces.toSorted());
    expect(provinces).toHaveLength(count);
    expect(tiles.filter(({archipelago}) => archipelago).map(({name}) => name.vi)).toEqual([
      "Quần đảo Hoàng Sa",
      "Quần đảo Trường Sa"
    ]);
    expect(new Set(tiles.map(({row, col}) => `${row} ${col}`)).size).toBe(count + 2);
  });
});
