/** The units table that goes with a framework: which columns it must have, and which cells may be empty. */
import {describe, expect, it} from "vitest";
import {columnsNeeded, readUnits} from "../../loaders/framework/units.js";
import type {Framework} from "../../src/scoring/index.js";
import {index, leaf} from "../scoring/make.js";
import {makeFile, runScore} from "./run.js";

const needs = (framework: Framework) => columnsNeeded(framework).map(({column}) => column);
const within = leaf("x", {impute: {by: "mean", within: "region"}});
const marks = leaf("y", {normalise: {method: "goalposts", worst: 0, best: 9, cases: [{kind: "ministry", best: 3}]}});

describe("columnsNeeded", () => {
  it("asks for the column that gaps are filled within, and for kinds where marks or leaves differ by them", () => {
    expect(columnsNeeded(index([within]))).toEqual([
      {column: "region", reason: "x fills gaps among units that share it", mayBeEmpty: true}
    ]);
    expect(needs(index([marks]))).toEqual(["kind"]);
    expect(needs(index([leaf("z", {applies: ["ministry"]})]))).toEqual(["kind"]);
  });

  it("asks for the column that a robustness run fills gaps within, though no leaf does", () => {
    const drawn = {replications: 10, weights: 0.25, impute: ["own", "none", {by: "median", within: "region"}]} as const;
    expect(columnsNeeded(index([leaf("x")], {robustness: drawn}))).toEqual([
      {column: "region", reason: "a run fills gaps among units that share it", mayBeEmpty: true}
    ]);
  });

  it("asks for no kind where all units are of one, or marks differ by period alone", () => {
    expect(needs(index([marks], {units: ["ministry"]}))).toEqual([]);
    expect(needs(index([leaf("y", {normalise: {...marks.normalise, cases: [{from: "2025", best: 3}]}})]))).toEqual([]);
  });

  it("asks for each column once", () => {
    const framework = index([leaf("x", {denominator: "staff"}), leaf("z", {denominator: "staff"}), marks], {
      peers: "kind"
    });
    expect(needs(framework)).toEqual(["kind", "staff"]);
  });
});

describe("readUnits", () => {
  const read = (text: string, ...leaves: readonly ReturnType<typeof leaf>[]) =>
    readUnits(makeFile("u.csv", text), index(leaves));

  it("refuses a table without the column that gaps are filled within; a unit may belong to no group of it", () => {
    expect(read("unit\nhue\n", within).errors).toEqual([
      expect.stringMatching(/u\.csv: no column "region": x fills gaps among units that share it$/)
    ]);
    expect(read("unit,region\nhue,\nmoc,north\n", within)).toMatchObject({
      errors: [],
      units: [{groups: {region: ""}}, {groups: {region: "north"}}]
    });
  });

  it("takes an edition's own units.csv, which names units in the column id", () => {
    const text = "id,kind,name_vi\nhue,province,Huế\n";
    expect(read(text, marks)).toEqual({
      errors: [],
      units: [{unit: "hue", groups: {kind: "province", name_vi: "Huế"}, denominators: {}}]
    });
    expect(read("id,kind\n,province\n", marks).errors).toEqual([expect.stringMatching(/u\.csv, line 2: id is empty$/)]);
    expect(read("unit,id,kind\nhue,46,province\n", marks).units[0]).toMatchObject({unit: "hue", groups: {id: "46"}});
  });

  it("refuses a unit without a kind where marks differ by it", () => {
    expect(read("unit,kind\nhue,\n", marks).errors).toEqual([expect.stringMatching(/u\.csv, line 2: kind is empty$/)]);
  });
});

describe("the score command", () => {
  it("scores by minimums and by marks that differ, from files alone", async () => {
    const framework = index([marks, leaf("x")], {units: ["province", "ministry"]});
    const minimums = [{child: "x", least: 40, cap: 20}];
    const file = makeFile("f.json", JSON.stringify({...framework, index: {...framework.index, minimums}}));
    const observations =
      "unit,indicator,period,value,low,high\nhue,x,2024,80,,\nhue,y,2024,9,8,9\nmoh,x,2024,30,,\nmoh,y,2024,3,,\n";
    const {code, err, scores} = await runScore(
      ...["--framework", file, "--observations", makeFile("o.csv", observations)],
      ...["--units", makeFile("u.csv", "unit,kind\nhue,province\nmoh,ministry\n")]
    );
    expect(code).toBe(0);
    expect(scores!.map(({unit, node, score}) => [unit, node, score])).toEqual([
      ["hue", "index", "90"],
      ["hue", "y", "100"],
      ["hue", "x", "80"],
      ["moh", "index", "20"],
      ["moh", "y", "100"],
      ["moh", "x", "30"]
    ]);
    expect(err.join("\n")).toContain("unit moh, 2024: index held at 20: x scores 30, and must reach 40");
  });
});
