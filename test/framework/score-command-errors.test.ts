import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {scoreCommand} from "../../loaders/cli/score.js";
import {makeFile, makeFolder, runScore} from "./run.js";
import {framework, observations, units} from "./small.js";

describe("san-sang score, given something wrong", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["a framework that is not there", {framework: "/nowhere/f.json"}, /^\/nowhere\/f\.json: can't be read$/],
    ["no units table where one is needed", {units: ""}, /^f needs --units with a column "kind"/],
    [
      "a units table without a column",
      {units: "unit,kind\nhue,province\n"},
      /u\.csv: no column "staff": values are divided by it$/
    ],
    [
      "a denominator that is no number",
      {units: "unit,kind,staff\nhue,province,many\n"},
      /u\.csv, line 2: staff "many" is not a number$/
    ],
    [
      "a denominator of 0",
      {units: "unit,kind,staff\nhue,province,0\n"},
      /u\.csv, line 2: staff must be above 0, got 0$/
    ],
    ["a unit without peers", {units: "unit,kind,staff\nhue,,1\n"}, /u\.csv, line 2: kind is empty$/],
    [
      "a unit twice",
      {units: "unit,kind,staff\nhue,province,1\nhue,province,1\n"},
      /u\.csv, line 3: unit hue is there twice$/
    ],
    [
      "an unknown unit",
      {units: "unit,kind,staff\nhue,province,1\n"},
      /^unit moh has observations but is not in the units table$/
    ],
    [
      "a bad number",
      {observations: "unit,indicator,period,value\nhue,a,2024,x\n"},
      /o\.csv, line 2: value "x" is not a number$/
    ],
    [
      "an unknown status",
      {observations: "unit,indicator,period,value,status\nhue,a,2024,1,ok\n"},
      /o\.csv, line 2: status "ok" is not known/
    ],
    ["no observations", {observations: "unit,indicator,period,value\n"}, /o\.csv: has no observations$/],
    ["a period that is not there", {period: "2030"}, /o\.csv: no observation of period 2030, only of 2024$/]
  ])("exits 2 with one clear line and writes nothing: %s", async (_, change, line) => {
    const file = (name: "units" | "observations", given: string) =>
      change[name] === undefined ? given : makeFile(`${name[0]}.csv`, change[name]!);
    const {code, err, scores} = await runScore(
      ...["--framework", change.framework ?? framework, "--observations", file("observations", observations)],
      ...(change.units === "" ? [] : ["--units", file("units", units)]),
      ...(change.period ? ["--period", change.period] : [])
    );
    expect(code).toBe(2);
    expect(err[0]).toMatch(line);
    expect(err.every((each) => !each.includes("\n"))).toBe(true);
    expect(scores).toBeNull();
  });

  it.each([[[]], [["--framework", "f.json"]], [["--frame", "f.json"]], [["extra"]]])(
    "wrong use %o is one line and exit 2",
    async (args) => {
      const err: string[] = [];
      expect(
        await scoreCommand(
          args,
          () => {},
          (line) => err.push(line)
        )
      ).toBe(2);
      expect(err).toHaveLength(1);
      expect(err[0]).toContain("usage: san-sang score --framework");
    }
  );

  it("is one line where the folder can't be made", async () => {
    const blocked = join(makeFolder(), "file");
    writeFileSync(blocked, "");
    const err: string[] = [];
    const args = [
      "--framework",
      framework,
      "--observations",
      observations,
      "--units",
      units,
      "--out",
      join(blocked, "out")
    ];
    expect(
      await scoreCommand(
        args,
        () => {},
        (line) => err.push(line)
      )
    ).toBe(2);
    expect(err).toHaveLength(1);
  });
});
