import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {parseDocuments, readDocuments} from "../../loaders/seeds/documents.js";
import {parseIndicators, readIndicators} from "../../loaders/seeds/indicators.js";
import {parseOutline, readOutline} from "../../loaders/seeds/outline.js";
import {parseTargets} from "../../loaders/seeds/targets.js";
import {parseTasks} from "../../loaders/seeds/tasks.js";

const read = (name: string) => readFileSync(inProject("seeds", name), "utf8");

describe("every seed file", () => {
  it.each(["documents", "indicators", "targets", "tasks", "report-outline"])(
    "%s.csv is NFC, LF, and ends with a line",
    (name) => {
      const text = read(`${name}.csv`);
      expect(text === text.normalize("NFC")).toBe(true);
      expect(text).not.toContain("\r");
      expect(text.endsWith("\n")).toBe(true);
    }
  );

  it.each([
    // file, parser, what is spoilt, what the error must name
    ["documents.csv", parseDocuments, ["in-force", "in force"], /documents\.csv, row qd699, column status: "in force"/],
    ["indicators.csv", parseIndicators, ["sum-over-sum", "mean"], /indicators\.csv, row qd699-1, column roll_up/],
    ["indicators.csv", parseIndicators, [",percent,", ",%,"], /row qd699-1, column unit: "%"/],
    [
      "targets.csv",
      parseTargets,
      [",30,,percent", ",30 %,,percent"],
      /row qd699-1-2024-national, column value: "30 %"/
    ],
    ["targets.csv", parseTargets, [">=,30,", ">,30,"], /column comparator: ">" is not what "reach" asks for/],
    [
      "targets.csv",
      parseTargets,
      ["approx,6,,percent,0.5", "approx,6,,percent,"],
      /cl2026-a5-2030-national, column tol/
    ],
    ["targets.csv", parseTargets, ["range,8,10", "range,8,"], /cl2026-c2c-2030-national, column value_high/],
    ["targets.csv", parseTargets, ["draft,false", "draft,true"], /column default_on: "true"/],
    ["tasks.csv", parseTasks, ["2024-Q3", "2024-Q5"], /row qd699-pl1-10, column deadline: "2024-Q5"/],
    ["tasks.csv", parseTasks, ["qd699-pl1-2,", "qd699-pl1-1,"], /row qd699-pl1-1, column id/],
    ["report-outline.csv", parseOutline, ["personal,1,,,true", "personal,1,,,false"], /row 4409-c1, column personal/],
    ["report-outline.csv", parseOutline, ["section_source", "section"], /report-outline\.csv: columns are/]
  ] as const)("%s: a bad cell throws and is named (%#)", (name, parse, [good, bad], message) => {
    const text = read(name);
    expect(text).toContain(good);
    expect(() => parse(text.replace(good, bad), name)).toThrow(message);
  });
});

describe("references between seed files", () => {
  it("documents name documents that exist, and only the draft lacks number and date of the four sources", () => {
    const documents = readDocuments();
    const known = new Set(documents.map(({id}) => id));
    const named = documents.flatMap((d) => [...d.supersedes, ...d.superseded_by, ...d.amends_or_implements]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const sources = documents.filter(({status}) => ["in-force", "draft", "one-off"].includes(status));
    expect(sources.filter((d) => d.number === "" || d.date === "").map(({id}) => id)).toEqual(["draft2026"]);
    expect(sources).toHaveLength(4);
  });

  it("outline parents are totals of the outline, and what a field feeds is an indicator", () => {
    const fields = new Map(readOutline().map((field) => [field.id, field]));
    const children = [...fields.values()].filter(({parent}) => parent !== "");
    expect(children).toHaveLength(9);
    for (const {id, parent} of children) expect([id, fields.get(parent)?.type]).toEqual([id, "count"]);
    const known = new Set(readIndicators().map(({id}) => id));
    expect([...fields.values()].flatMap(({feeds}) => feeds).filter((id) => !known.has(id))).toEqual([]);
  });
});
