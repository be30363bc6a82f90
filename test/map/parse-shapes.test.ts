import {describe, expect, it} from "vitest";
import {MOST_POSITIONS, parseShapes} from "../../loaders/map/parse-shapes.js";
import {asJson, type Feature, feature, square} from "./make.js";

const faultOf = (...features: readonly unknown[]) => parseShapes(asJson(features)).fault;

describe("parseShapes", () => {
  it("turns outer rings clockwise and holes the other way, whichever way they came", () => {
    const [outer, hole] = [square(105, 20, 1), square(105.2, 20.2, 0.2)];
    for (const rings of [
      [outer, hole],
      [outer.toReversed(), hole.toReversed()]
    ]) {
      const [shape] = parseShapes(asJson([feature({unit: "hue"}, ...rings)])).value!;
      expect(shape).toEqual({number: 1, key: "unit", text: "hue", polygons: [[outer.toReversed(), hole]]});
    }
  });

  it("reads several polygons, and names by what they are called", () => {
    const geometry = {type: "MultiPolygon", coordinates: [[square(105, 20)], [square(106, 20)]]};
    const read = parseShapes(asJson([{type: "Feature", properties: {NAME_1: "Huế", code: 7}, geometry}]));
    expect(read.value![0]).toMatchObject({key: "name", text: "Huế"});
    expect(read.value![0]!.polygons).toHaveLength(2);
  });

  it.each([
    ["not JSON", "{", "it is not JSON"],
    ["NaN, which JSON does not have", '{"type": NaN}', "it is not JSON"],
    ["nothing", "", "it is not JSON"],
    ["another kind", '{"type": "Topology"}', "it is no FeatureCollection"],
    ["a type that is only inherited", '{"__proto__": {"type": "FeatureCollection"}}', "it is no FeatureCollection"],
    ["no features", '{"type": "FeatureCollection", "features": []}', "it has no features"],
    ["features that are none", '{"type": "FeatureCollection", "features": {"0": 1}}', "it has no features"]
  ])("refuses %s", (_, text, fault) => {
    expect(parseShapes(text).fault).toBe(fault);
  });

  it.each([
    ["null", [null, 20]],
    ["text", ["105", 20]],
    ["one number", [105]],
    ["no list", 105]
  ])("refuses a position of %s", (_, position) => {
    expect(faultOf(feature({unit: "hue"}, [position, ...square(105, 20)]))).toMatch(
      /^feature 1 \("hue"\) has .* (two numbers|no list)$/
    );
  });

  it("refuses a number too large for one", () => {
    expect(parseShapes(asJson([feature({unit: "hue"}, square(105, 20))]).replace("105.5", "1e999")).fault).toMatch(
      /not two numbers/
    );
  });

  it("refuses latitude before longitude, and places that are not in Việt Nam", () => {
    expect(faultOf(feature({unit: "hue"}, square(20, 105)))).toMatch(/20, 105, which is not in Việt Nam/);
    expect(faultOf(feature({unit: "hue"}, square(2, 48)))).toMatch(/not in Việt Nam/);
  });

  it("refuses rings that are open, too short or flat", () => {
    expect(faultOf(feature({unit: "hue"}, square(105, 20).slice(1)))).toMatch(/not closed/);
    expect(
      faultOf(
        feature({unit: "hue"}, [
          [105, 20],
          [105, 20]
        ])
      )
    ).toMatch(/not closed/);
    expect(
      faultOf(
        feature({unit: "hue"}, [
          [105, 20],
          [106, 20],
          [107, 20],
          [105, 20]
        ])
      )
    ).toMatch(/without an area/);
  });

  it("refuses what is no polygon, or has no name of its own", () => {
    expect(
      faultOf({type: "Feature", properties: {unit: "hue"}, geometry: {type: "Point", coordinates: [105, 20]}})
    ).toMatch(/neither a Polygon nor a MultiPolygon/);
    expect(faultOf({type: "Feature", properties: {unit: "hue"}, geometry: null})).toMatch(/neither a Polygon/);
    expect(faultOf(feature({constructor: "x", toString: "y"} as Feature["properties"], square(105, 20)))).toMatch(
      /neither a property unit nor a name/
    );
    expect(faultOf(feature({name: " "}, square(105, 20)))).toMatch(/neither a property unit nor a name/);
    expect(faultOf(null)).toBe("feature 1 is no Feature");
  });

  it("refuses more positions than a page can bear", () => {
    const turn = (i: number) => (2 * Math.PI * i) / MOST_POSITIONS;
    const ring = Array.from({length: MOST_POSITIONS}, (_, i) => [105 + Math.cos(turn(i)), 20 + Math.sin(turn(i))]);
    expect(faultOf(feature({unit: "hue"}, [...ring, ring[0]]))).toBe(
      `it has ${MOST_POSITIONS + 1} positions, more than ${MOST_POSITIONS}: simplify its lines`
    );
  });

  it("is not slowed by brackets without end", () => {
    expect(parseShapes("[".repeat(1_000_000)).fault).toBe("it is not JSON");
  });
});
