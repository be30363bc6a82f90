import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {makeFile, runScore} from "./run.js";
import {framework, observations, units} from "./small.js";

describe("san-sang score", () => {
  it("writes scores and weights in full precision, units by id, nodes in tree order", async () => {
    const {code, err, text, weights} = await runScore(
      "--framework",
      framework,
      "--observations",
      observations,
      "--units",
      units
    );
    expect([code, err]).toEqual([0, []]);
    expect(text).toBe(
      [
        "unit,node,level,period,score,rank,coverage,status",
        "hue,index,0,2024,77.77777777777779,1,1,scored",
        "hue,a,1,2024,33.333333333333336,1,1,scored",
        "hue,b,1,2024,100,1,1,scored",
        "moh,index,0,2024,100,1,1,scored",
        "moh,a,1,2024,100,1,1,scored",
        "moh,b,1,2024,,,,not-applicable",
        "son-la,index,0,2024,,,0,not-ranked",
        "son-la,a,1,2024,,,0,missing",
        "son-la,b,1,2024,,,0,missing",
        ""
      ].join("\n")
    );
    expect(weights!.map((row) => Object.values(row).join(" "))).toEqual([
      "hue a 0.3333333333333333 0.3333333333333333",
      "hue b 0.6666666666666666 0.6666666666666666",
      "moh a 1 1",
      "son-la a 0.3333333333333333 ",
      "son-la b 0.6666666666666666 "
    ]);
  });

  it("puts the period into weights.csv where several are scored, and scores one where asked", async () => {
    const two = makeFile("o.csv", "unit,indicator,period,value\nhue,a,2023,10\nhue,a,2024,10\n");
    const args = ["--framework", framework, "--observations", two, "--units", units];
    const both = await runScore(...args);
    expect(Object.keys(both.weights![0]!)).toEqual(["unit", "node", "weight_nominal", "weight_used", "period"]);
    const one = await runScore(...args, "--period", "2023");
    expect(Object.keys(one.weights![0]!)).toEqual(["unit", "node", "weight_nominal", "weight_used"]);
    expect(new Set(one.scores!.map((row) => row.period))).toEqual(new Set(["2023"]));
  });

  it("the order of the input files changes not a byte", async () => {
    const lines = ["hue,a,2024,10", "hue,b,2024,1", "moh,a,2024,30", "son-la,a,2024,"];
    const turned = makeFile("o.csv", `unit,indicator,period,value\n${lines.reverse().join("\n")}\n`);
    const [first, second] = await Promise.all(
      [observations, turned].map((file) => runScore("--framework", framework, "--observations", file, "--units", units))
    );
    expect(second!.text).toBe(first!.text);
  });

  it("tells on stderr what a reader should know, and still succeeds", async () => {
    const some = makeFile("o.csv", "unit,indicator,period,value\nhue,a,2024,10\n");
    const {code, err} = await runScore("--framework", framework, "--observations", some, "--units", units);
    expect([code, err]).toEqual([0, ["note: b: no observation of indicator b"]]);
  });

  it("scores the shipped readiness index with a units table", async () => {
    const table = makeFile("u.csv", "unit,kind\nhue,province\nmoh,ministry\n");
    const given = makeFile("o.csv", "unit,indicator,period,value\nhue,fw-1.1,2024,3\nmoh,fw-1.1,2024,6\n");
    const {code, scores} = await runScore(
      "--framework",
      inProject("seeds", "frameworks", "ai-readiness-2024.json"),
      "--observations",
      given,
      "--units",
      table
    );
    expect(code).toBe(0);
    expect(scores!.find((row) => row.unit === "hue" && row.node === "fw-1.1")).toMatchObject({score: "50", rank: "1"});
    expect(scores!.find((row) => row.unit === "moh" && row.node === "qd699-2")!.status).toBe("not-applicable");
    expect(scores!.find((row) => row.unit === "moh" && row.node === "index")).toMatchObject({
      score: "",
      rank: "",
      status: "not-ranked"
    });
  });
});
