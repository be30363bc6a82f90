import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {parseShapes} from "../../loaders/map/parse-shapes.js";
import {provinceShapes} from "../../loaders/map/province-shapes.js";
import {MOST_BYTES, readShapes} from "../../loaders/map/read-shapes.js";
import type {Edition} from "../../src/scoring/edition.js";
import {AS_OF, asJson, feature, NOWHERE, provincesOn, REGISTRY, square, wholeMap} from "./make.js";

describe("provinceShapes", () => {
  const edition = {as_of: AS_OF, units: provincesOn(AS_OF)};
  const check = (features: readonly unknown[], of = edition) =>
    provinceShapes(parseShapes(asJson(features)).value!, of, REGISTRY);
  const map = wholeMap();
  const without = (name: string) => map.filter(({properties}) => properties.name !== name);

  it("gives every province its shape, in the order of the edition, the archipelagos with those who administer them", () => {
    const {value} = check(map);
    expect(value!.map(({unit}) => unit)).toEqual(edition.units.map(({id}) => id));
    expect(value!.find(({unit}) => unit === "da-nang")!.polygons).toHaveLength(2);
    expect(value!.find(({unit}) => unit === "khanh-hoa")!.polygons).toHaveLength(2);
  });

  it("reads names as they are written, and ids", () => {
    const renamed = [
      ...without("Thành phố Huế").filter(({properties}) => properties.name !== "Huế"),
      feature({unit: "hue"}, square(107, 16))
    ];
    expect(check(renamed).fault).toBeUndefined();
    const former = map.map((one) =>
      one.properties.name === "Đắk Lắk" ? {...one, properties: {name: "tỉnh Đắc Lắc"}} : one
    );
    expect(check(former).fault).toBeUndefined();
  });

  it("refuses a map without a province", () => {
    expect(check(without("Cà Mau")).fault).toBe("it has no shape for Cà Mau");
  });

  it("refuses a map of the provinces of another day", () => {
    expect(check(wholeMap("2024-12-31")).fault).toMatch(/is no province on 2025-12-31$/);
    expect(check(map, {as_of: "2024-12-31", units: provincesOn("2024-12-31")}).fault).toMatch(/^it has no shape for /);
    expect(check(wholeMap("2024-12-31"), {as_of: "2024-12-31", units: provincesOn("2024-12-31")}).value).toHaveLength(
      63
    );
  });

  it.each(["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"])("refuses a map without %s", (name) => {
    expect(check(without(name)).fault).toBe(`it does not show ${name}`);
  });

  it("refuses an archipelago that is drawn elsewhere", () => {
    const moved = [...without("Quần đảo Trường Sa"), feature({name: "Đặc khu Trường Sa"}, square(109.5, 12, 0.3))];
    expect(check(moved).fault).toBe("it does not show Quần đảo Trường Sa");
  });

  it("finds an archipelago that is a part of its province", () => {
    const [part] = wholeMap().filter(({properties}) => properties.name === "Quần đảo Hoàng Sa");
    expect(check([...without("Quần đảo Hoàng Sa"), {...part, properties: {name: "Đà Nẵng"}}]).fault).toBeUndefined();
  });

  it.each(["Vương quốc X", "constructor", "__proto__"])("refuses the feature %s", (name) => {
    expect(check([...map, feature({name}, square(105, 20))]).fault).toBe(
      `feature ${map.length + 1} ("${name}") is no province on 2025-12-31`
    );
    expect(check([...map, feature({unit: name}, square(105, 20))]).fault).toMatch(/is no province/);
  });
});

describe("readShapes", () => {
  const folder = mkdtempSync(join(tmpdir(), "map-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const edition = {info: {year: 2025, as_of: AS_OF}, units: provincesOn(AS_OF)} as unknown as Edition;
  const read = (name: string, files: Readonly<Record<string, string>>) => {
    const at = join(folder, name);
    mkdirSync(at);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
    const said: string[] = [];
    return {shapes: readShapes(edition, REGISTRY, (line) => said.push(line), at), said};
  };

  it("is silent where there is no map", () => {
    const said: string[] = [];
    expect(readShapes(edition, REGISTRY, (line) => said.push(line), NOWHERE)).toBeUndefined();
    expect(said).toEqual([]);
  });

  it("takes a map that passes", () => {
    const {shapes, said} = read("good", {"provinces.geojson": asJson(wholeMap())});
    expect(shapes).toHaveLength(34);
    expect(said).toEqual([]);
  });

  it("says in one line which check a map failed", () => {
    const {shapes, said} = read("bad", {"provinces.geojson": asJson(wholeMap().slice(1))});
    expect(shapes).toBeUndefined();
    expect(said).toEqual([
      expect.stringMatching(/^data\/map\/provinces\.geojson is not drawn in edition 2025: it has no shape for [^\n]+$/)
    ]);
  });

  it("prefers the map of the edition's year", () => {
    const {said} = read("year", {"provinces-2025.geojson": "{", "provinces.geojson": asJson(wholeMap())});
    expect(said).toEqual(["data/map/provinces-2025.geojson is not drawn in edition 2025: it is not JSON"]);
  });

  it("does not read a file that is too large", () => {
    const {said} = read("large", {"provinces.geojson": " ".repeat(MOST_BYTES + 1)});
    expect(said[0]).toMatch(/it has 4000001 bytes, more than 4000000/);
  });
});
