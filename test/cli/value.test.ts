import {describe, expect, it} from "vitest";
import {valueCommand} from "../../loaders/cli/value.js";

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await valueCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line)
  );
  return {code, out, err, read: out.map((line) => JSON.parse(line))};
}

describe("san-sang value", () => {
  it("prints one JSON line for each value, with every key the contract names", async () => {
    const {code, read, err} = await run("ratio", "45/150 (30%)", "3/10");
    expect([code, err]).toEqual([0, []]);
    expect(read[0]).toEqual({
      ...{raw: "45/150 (30%)", status: "reported", value: 30, numerator: 45, denominator: 150},
      ...{unit: "percent", qualifier: null, rule: "ratio+percent-agrees", confidence: 1}
    });
    expect(read[1]).toMatchObject({raw: "3/10", numerator: 3, denominator: 10});
  });

  it("reads the values of one call as one column", async () => {
    const column = await run("amount", "25.908", "1.234,5", "--unit", "triệu đồng");
    expect(column.read.map(({value}) => value)).toEqual([25_908_000_000, 1_234_500_000]);
    expect((await run("amount", "25.908")).read[0]).toMatchObject({status: "error", value: null});
  });

  it("takes a dash and a negative number as values, wherever they stand", async () => {
    const {read} = await run("number", "-", "-5", "--", "-7", "--unit");
    expect(read.map(({raw, value}) => [raw, value])).toEqual([
      ["-", null],
      ["-5", -5],
      ["-7", -7],
      ["--unit", null]
    ]);
    expect((await run("count", "---")).read[0]).toMatchObject({raw: "---", status: "not-reported"});
  });

  it("takes options before, between and after the values, in both writings", async () => {
    expect((await run("percent", "--format", "0%", "0.3")).read[0].value).toBe(30);
    expect((await run("percent", "0.3", "--format=0%")).read[0].value).toBe(30);
    expect((await run("--year=2024", "date", "30/11")).read[0].value).toBe("2024-11-30");
  });

  it("takes an empty value for a cell left empty", async () => {
    expect((await run("count", "")).read[0]).toMatchObject({raw: "", status: "not-reported", value: null});
  });

  it("holds figures back where the unit is not understood, since it may be a power of ten", async () => {
    const {code, read} = await run("count", "12", "0", "chưa có", "--unit", "1.000.000/năm");
    expect(code).toBe(0);
    expect(read.map(({status, value}) => [status, value])).toEqual([
      ["error", null],
      ["reported", 0],
      ["not-yet", 0]
    ]);
  });

  it("never shows what is secret", async () => {
    const {out} = await run("count", "Mật (25 GPU)", "tối mật");
    expect(out.join("\n")).not.toMatch(/25|GPU|tối/);
  });

  it.each([
    ["no kind", []],
    ["an unknown kind", ["counts", "12"]],
    ["no value", ["count"]],
    ["no value, only options", ["count", "--unit", "người"]],
    ["an option without its value", ["count", "12", "--unit"]],
    ["an unknown option", ["count", "12", "--units", "người"]],
    ["a year that is none", ["date", "30/11", "--year", "24"]]
  ])("says in one line what is wrong, and exits 2: %s", async (_, args) => {
    const {code, out, err} = await run(...args);
    expect([code, out]).toEqual([2, []]);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/usage: san-sang value/);
    expect(err[0]).not.toContain("\n");
  });
});
