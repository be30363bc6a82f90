/**
 * `san-sang import` and decisions in `san-sang unit`: what they take and what they refuse.
 */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {unitCommand} from "../../loaders/cli/unit.js";
import {folder, make, rowsOf, run} from "./import-run.js";

describe("san-sang unit", () => {
  it("follows a decision that holds everywhere, on its days, and says which is refused", async () => {
    const heading = "raw,context,id,from,to,who,when,why,candidates";
    const why = "chuyên viên,2024-01-15,lỗi gõ dấu,";
    const lines = [`Hả Nam,any,ha-nam-63,2023-01-01,2023-12-31,${why}`, `Xứ sở,any,hue,2023-01-01,,${why}`];
    const decisions = make("everywhere.csv", [heading, ...lines].join("\n"));
    const [out, err]: [string[], string[]] = [[], []];
    const ask = (on: string) =>
      unitCommand(
        ["Hả Nam", "--on", on, "--decisions", decisions],
        (line) => out.push(line),
        (line) => err.push(line)
      );
    expect(await ask("2023-12-31")).toBe(0);
    expect(JSON.parse(out[0]!)).toEqual({
      raw: "Hả Nam",
      id: "ha-nam-63",
      rule: "decision",
      confidence: 1,
      candidates: []
    });
    expect(err).toEqual([
      expect.stringMatching(/^decision refused: everywhere\.csv, line 3: .* did not exist on 2023-01-01/)
    ]);
    await ask("2024-12-31");
    expect(JSON.parse(out[1]!)).toMatchObject({id: null, candidates: ["ha-nam-63"]});
  });
});

describe("san-sang import", () => {
  const whole = JSON.stringify({
    id: "m",
    title: {vi: "Bảng", en: "Table"},
    header: {rows: [1, 1]},
    period: {value: "2025"},
    unit: {column: "A"},
    columns: [{indicator: "n", kind: "count", column: "B"}]
  });

  it("reads a CSV, on the day it is told, and writes the account where it is told", async () => {
    const table = make("table.csv", "Tỉnh,Số\nHải Dương (năm 2025),6\nCà Mau,\n");
    const [out, accounts] = [join(folder, "csv.csv"), join(folder, "account.csv")];
    const {code} = await run(
      "--mapping",
      make("m.json", whole),
      table,
      "--out",
      out,
      "--on",
      "2025-06-30",
      "--accounts",
      accounts
    );
    expect(code).toBe(0);
    expect(readFileSync(out, "utf8").split("\n").slice(0, 3)).toEqual([
      "unit,indicator,period,value,numerator,denominator,status,source,rule",
      "ca-mau-63,n,2025,,,,not-reported,table.csv#!B3,unit:name; empty",
      expect.stringMatching(/^hai-duong-63,n,2025,6,,,reported,table\.csv#!B2,unit:note\+name; number/)
    ]);
    expect(rowsOf(accounts).map(({row, verdict}) => `${row} ${verdict}`)).toEqual(["1 excluded", "2 taken", "3 taken"]);
  });

  it("exits 1 only with --strict, where a finding is an error", async () => {
    const table = make("odd.csv", "Tỉnh,Số\nXứ sở,6\nCà Mau,1\n");
    const args = ["--mapping", make("m.json", whole), table, "--out", join(folder, "odd.csv.csv")];
    expect((await run(...args)).code).toBe(0);
    expect((await run(...args, "--strict")).code).toBe(1);
  });

  it("refuses a mapping with the place inside it, and a file in plain words in both languages", async () => {
    const wrong = make("wrong.json", whole.replace("count", "text"));
    const table = make("t.csv", "Tỉnh,Số\nCà Mau,1\n");
    const out = join(folder, "no.csv");
    const refused = await run("--mapping", wrong, table, "--out", out);
    expect([refused.code, refused.err.length]).toEqual([2, 1]);
    expect(refused.err[0]).toMatch(/^wrong\.json \/columns\/0\/kind: must be one of count/);
    const empty = await run("--mapping", make("m.json", whole), make("empty.xlsx", ""), "--out", out);
    expect([empty.code, empty.err.length]).toEqual([2, 1]);
    expect(empty.err[0]).toMatch(/^empty\.xlsx: Tệp rỗng.* The file is empty/);
    const none = await run("--mapping", make("m.json", whole), join(folder, "none.xlsx"), "--out", out);
    expect([none.code, none.err.length]).toEqual([2, 1]);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["nothing", []],
    ["no file", ["--mapping", "m.json", "--out", "o.csv"]],
    ["two files", ["--mapping", "m.json", "a.csv", "b.csv", "--out", "o.csv"]],
    ["no such option", ["--mapping", "m.json", "a.csv", "--out", "o.csv", "--in", "x"]],
    ["decisions that are not there", ["--mapping", "m.json", "a.csv", "--out", "o.csv", "--decisions", "none.csv"]],
    ["a day that is none", ["--mapping", "m.json", "a.csv", "--out", "o.csv", "--on", "2025-02-30"]],
    ["to write over what it reads", ["--mapping", "m.json", "a.csv", "--out", "a.csv"]]
  ])("says in one line what is wrong with the command: %s", async (_, args) => {
    const {code, err} = await run(...args);
    expect([code, err.length]).toEqual([2, 1]);
  });
});
