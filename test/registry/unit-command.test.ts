import {describe, expect, it} from "vitest";
import {unitCommand} from "../../loaders/cli/unit.js";

async function run(...args: readonly string[]): Promise<{code: number; out: string[]; err: string[]}> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await unitCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line)
  );
  return {code, out, err};
}

describe("san-sang unit", () => {
  it("prints one JSON line per name, in order", async () => {
    const {code, out, err} = await run("TPHCM", "Bộ TT&TT", "--on", "2025-07-01");
    expect(code).toBe(0);
    expect(err).toEqual([]);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      {raw: "TPHCM", id: "ho-chi-minh", rule: "city+alias:abbreviation", confidence: 0.95, candidates: []},
      {raw: "Bộ TT&TT", id: null, rule: "not-valid-on-date", confidence: 0, candidates: ["most"]}
    ]);
  });

  it("takes today where no date is given", async () => {
    const {out} = await run("Cà Mau");
    expect(JSON.parse(out[0] ?? "").id).toBe("ca-mau");
  });

  it("takes --on=DATE, and names after --", async () => {
    const {out} = await run("--on=2024-12-31", "--", "Cà Mau", "--on");
    expect(out.map((line) => JSON.parse(line).id)).toEqual(["ca-mau-63", null]);
  });

  it.each([
    ["no name", []],
    ["no name", ["--on", "2025-07-01"]],
    ["a date that is none", ["An Giang", "--on", "2025-02-30"]],
    ["a date in another form", ["An Giang", "--on", "1/7/2025"]],
    ["--on without a date", ["An Giang", "--on"]],
    ["an unknown option", ["An Giang", "--in", "2025"]]
  ])("says in one line what is wrong: %s", async (_, args) => {
    const {code, out, err} = await run(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/usage: san-sang unit/);
    expect(err[0]).not.toContain("\n");
  });
});
