import {describe, expect, it} from "vitest";
import {parseBases, readBases} from "../../loaders/assess/bases.js";
import {formUnits} from "../../loaders/form/form-units.js";

const KNOWN = new Set(["ha-noi-63", "mic"]);
const row = (unit: string, denominator: string, indicator = "qd699-1") => ({unit, indicator, denominator, source: "x"});
const parse = (...rows: ReturnType<typeof row>[]) => parseBases(rows, "data/bases/2024.csv", KNOWN);

describe("bases", () => {
  it("are found by indicator and unit; 0 is a base, and no row is none", () => {
    const bases = parse(row("ha-noi-63", "120"), row("mic", "0"), row("mic", "3", "qd699-2"));
    expect(bases.get("qd699-1")?.get("ha-noi-63")).toBe(120);
    expect(bases.get("qd699-1")?.get("mic")).toBe(0);
    expect(bases.get("qd699-2")?.get("ha-noi-63")).toBeUndefined();
  });

  it.each([
    [[row("ha-noi", "5")], 'data/bases/2024.csv: ha-noi qd699-1: no unit of the edition has the id "ha-noi"'],
    [[row("mic", "")], "data/bases/2024.csv: mic qd699-1 has no denominator"],
    [[row("mic", "1.234,5")], "data/bases/2024.csv: mic qd699-1 has no denominator"],
    [[row("mic", "-3")], "data/bases/2024.csv: mic qd699-1 has no denominator"],
    [[row("mic", "3"), row("mic", "3")], "data/bases/2024.csv: mic qd699-1 is given twice"]
  ])("stop the run with one clear line: %j", (rows, line) => {
    expect(() => parse(...rows)).toThrow(line);
  });

  it("of an edition name its own units only", () => {
    for (const edition of ["2024", "2025"]) {
      const units = new Set(formUnits(edition).map(({id}) => id));
      expect(readBases(Number(edition), units).get("qd699-1")!.size).toBeGreaterThan(40);
    }
    expect(() => readBases(2025, new Set(["ha-noi-63"]))).toThrow(/no unit of the edition/);
  });
});
