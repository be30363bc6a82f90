/**
 * The invented decree of docs/new-decree.md, put into a copy of the project by the rows of that page and nothing else;
 * 2026 is then assessed as a process. Every expected figure is worked out here by hand.
 */
import {cpSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type CsvRow, parseCsv} from "../../loaders/files/csv.js";
import {ROOT} from "../../loaders/files/paths.js";
import {formUnits} from "../../loaders/form/form-units.js";
import {readForm} from "../../loaders/form/read-form.js";
import {formatSubmissionCsv} from "../../loaders/illustrative/csv-submission.js";
import {Project} from "../reply/project.js";
import {addRows, applyBlocks, blocksOf} from "./apply-page.js";

const PAGE = readFileSync(join(ROOT, "docs", "new-decree.md"), "utf8");
const LOG = "unit_folder,file,received_at,channel";

/** What came for 2026; all others are silent. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  "lang-thai": {
    ...{"dvc-ai": 900, "dvc-total": 2200, "thpt-ai": 30, "thpt-total": 60, "ai-lead": true},
    ...{"nhiem-vu[nd00-pl-1].state": "done-on-time", "nhiem-vu[nd00-pl-1].done": "2026-09-15"},
    "nhiem-vu[nd00-pl-1].evidence": "Kế hoạch số 1"
  },
  "ha-noi": {
    ...{"dvc-ai": 700, "dvc-total": 1300, "thpt-ai": 120, "thpt-total": 200, "ai-lead": true},
    ...{"nhiem-vu[nd00-pl-1].state": "done-late", "nhiem-vu[nd00-pl-1].done": "2026-10-20"},
    "nhiem-vu[nd00-pl-1].evidence": "Kế hoạch số 2"
  },
  "bac-ninh": {
    ...{"dvc-ai": 420, "dvc-total": 1700, "thpt-ai": 10, "thpt-total": 100, "ai-lead": false},
    "nhiem-vu[nd00-pl-1].state": "in-progress"
  },
  moh: {"dvc-ai": 80, "dvc-total": 180, "ai-lead": true},
  mof: {"dvc-ai": 200, "dvc-total": 540, "ai-lead": false}
};
const PROVINCES = ["lang-thai", "ha-noi", "bac-ninh"];
/** Reports of 2025 that are left in the copy. */
const BEFORE = ["lang-son", "thai-nguyen", "ha-noi", "bac-ninh", "moh", "mof"];

const project = new Project();
afterAll(() => project.remove());

beforeAll(() => {
  applyBlocks(project.root, blocksOf(PAGE));
  addBases();
  keepReports2025();
  sendReports2026();
  const {code, err} = project.run("assess", "--edition", "2026", "--quiet");
  expect(code, err).toBe(0);
}, 120_000);

/** The 30 provinces that are silent have 50 schools each: Cao Bằng by the page, the others in the same way. */
function addBases(): void {
  const merged = new Set(["thai-nguyen", "lang-son", ...PROVINCES]);
  const silent = formUnits("2026").filter(({id, kind}) => kind === "province" && !merged.has(id));
  expect(silent).toHaveLength(30);
  addRows(
    project.path("data/bases/2026.csv"),
    silent.map(({id}) => ({unit: id, indicator: "nd00-1", denominator: "50", source: "ví dụ"}))
  );
}

function keepReports2025(): void {
  const from = join(ROOT, "data", "submissions", "2025");
  for (const unit of BEFORE) cpSync(join(from, unit), project.path("data/submissions/2025", unit), {recursive: true});
  const kept = readFileSync(join(from, "received.csv"), "utf8")
    .split("\n")
    .filter((line) => BEFORE.includes(line.split(",")[0]!));
  project.write("data/submissions/2025/received.csv", [LOG, ...kept, ""].join("\n"));
}

function sendReports2026(): void {
  const form = readForm(project.path("seeds/forms/annual-report-2026.json"));
  const log = Object.entries(ANSWERS).map(([id, answers]) => {
    const unit = {id, kind: PROVINCES.includes(id) ? "province" : "ministry", name: {vi: id, en: id}} as const;
    const style = {encoding: "utf-8", delimiter: ","} as const;
    const bytes = formatSubmissionCsv(form, unit, "2026", new Map(Object.entries(answers)), style);
    project.write(`data/submissions/2026/${id}/bao-cao.csv`, bytes);
    return `${id},bao-cao.csv,2026-12-01,thu-dien-tu`;
  });
  project.write("data/submissions/2026/received.csv", [LOG, ...log, ""].join("\n"));
}

const read = (name: string): readonly CsvRow[] =>
  parseCsv(new TextDecoder().decode(project.read(`data/editions/2026/${name}.csv`)), name);
const rowOf = (name: string, wanted: Readonly<Record<string, string>>): CsvRow => {
  const found = read(name).filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));
  expect(found, JSON.stringify(wanted)).toHaveLength(1);
  return found[0]!;
};
/** Columns as numbers; null where a cell is empty. */
const numbers = (row: CsvRow, ...columns: readonly string[]) =>
  columns.map((column) => (row[column] === "" ? null : Number(row[column])));

describe("the page", () => {
  it("says that the decree is invented, and names files that take its rows", () => {
    expect(PAGE).toContain("không có thật");
    const paths = blocksOf(PAGE).map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("seeds/"))).toHaveLength(5);
    expect(paths.filter((path) => path.startsWith("data/"))).toHaveLength(6);
  });
});

const NATION = {level: "national", unit: ""};
const BOUNDED = ["value", "lower", "upper", "numerator", "denominator", "reported", "expected"] as const;

describe("the ratio of the decree, 30 of 60, 120 of 200 and 10 of 100 schools", () => {
  it("is 160 of 360 for the nation; the 30 silent provinces have 1,500 schools: 160 to 1,660 of 1,860", () => {
    const row = rowOf("targets", {...NATION, target: "nd00-1-2027-national"});
    const [value, lower, upper, ...rest] = numbers(row, ...BOUNDED);
    expect(value).toBeCloseTo(44.444444, 6);
    expect(lower).toBeCloseTo(8.602151, 6);
    expect(upper).toBeCloseTo(89.247312, 6);
    expect(rest).toEqual([160, 360, 3, 33]);
    expect(row).toMatchObject({state: "uncertain", aim: "40", clause: "NĐ 00 Điều 3.1 (ví dụ)", status: "in-force"});
    expect(numbers(rowOf("national", {indicator: "nd00-1", year: "2030"}), ...BOUNDED)).toEqual(
      numbers(row, ...BOUNDED)
    );
  });

  it("still lacks 128 schools for 80 % of 360 in 2030: 35.6 points in four years", () => {
    const row = rowOf("gaps", {...NATION, target: "nd00-1-2030-national"});
    const [gap, to_do, pace] = numbers(row, "gap", "to_do", "needed_pace");
    expect(gap).toBeCloseTo(35.555556, 6);
    expect(to_do).toBe(128);
    expect(pace).toBeCloseTo(8.888889, 6);
  });

  it.each([
    // 50 % of 60: over 40 in 2027; 48 of 60 in 2030 are 18 more, 30 points in four years
    ["lang-thai", "met", "on-path", [-10, 0, 0], [30, 18, 7.5]],
    // 60 % of 200: 160 of 200 are 40 more
    ["ha-noi", "met", "on-path", [-20, 0, 0], [20, 40, 5]],
    // 10 % of 100: 40 are 30 more within one year, 80 are 70 more
    ["bac-ninh", "not-met", "off-path", [30, 30, 30], [70, 70, 17.5]]
  ] as const)("of %s stands %s in 2027 and %s to 2030", (unit, first, last, in2027, in2030) => {
    const gap = (target: string) => rowOf("gaps", {unit, target});
    const left = (row: CsvRow) => numbers(row, "gap", "to_do", "needed_pace");
    expect(gap("nd00-1-2027-agency").state).toBe(first);
    expect(gap("nd00-1-2030-agency").state).toBe(last);
    expect(left(gap("nd00-1-2027-agency"))).toEqual(in2027);
    expect(left(gap("nd00-1-2030-agency"))).toEqual(in2030);
  });

  it("is not reported, and never 0, for a province that is silent; no ministry has it", () => {
    const row = rowOf("targets", {unit: "cao-bang", target: "nd00-1-2027-agency"});
    expect(row).toMatchObject({state: "not-reported", value: "", gap: ""});
    expect(read("targets").filter(({unit, indicator}) => unit === "moh" && indicator === "nd00-1")).toEqual([]);
  });
});

describe("the yes or no of the decree, three of five that reported", () => {
  it("is 60 % for the nation, and 3 to 48 of 50 agencies", () => {
    const row = rowOf("targets", {...NATION, target: "nd00-2-2027-national"});
    expect(numbers(row, ...BOUNDED)).toEqual([60, 6, 96, 3, 5, 5, 50]);
    expect(row).toMatchObject({state: "uncertain", clause: "NĐ 00 Điều 3.2 (ví dụ)"});
    expect(rowOf("national", {indicator: "nd00-2", year: "2030"}).state).toBe("not-met");
  });

  it("is met by those that say yes", () => {
    const state = (unit: string) => rowOf("targets", {unit, target: "nd00-2-2030-agency"}).state;
    expect(["lang-thai", "ha-noi", "moh", "bac-ninh", "mof", "moj"].map(state)).toEqual([
      ...["met", "met", "met", "not-met", "not-met", "not-reported"]
    ]);
  });
});

describe("the task of the decree, due on 30 September 2026", () => {
  it("is given to all 33 provinces, and stands as each reported", () => {
    const rows = read("tasks").filter(({task}) => task === "nd00-pl-1");
    expect(rows).toHaveLength(33);
    const of = (id: string) => rows.find(({unit}) => unit === id)!;
    const due = {due: "2026-09-30", clause: "NĐ 00 Phụ lục, STT 1 (ví dụ)"};
    expect(of("lang-thai")).toMatchObject({...due, state: "done-on-time", done_on: "2026-09-15", days_late: ""});
    expect(of("ha-noi")).toMatchObject({...due, state: "done-late", done_on: "2026-10-20", days_late: "20"});
    // 31 days of October, 30 of November, 31 of December
    expect(of("bac-ninh")).toMatchObject({...due, state: "overdue", days_late: "92"});
    expect(of("cao-bang").state).toBe("overdue");
  });
});

describe("the merged province", () => {
  it("is held against its predecessors' sum: 126 + 563 of 683 + 1,446, then 900 of 2,200", () => {
    const row = rowOf("trends", {unit: "lang-thai", indicator: "qd699-1"});
    const [numerator, denominator, before, value, change] = numbers(
      row,
      ...["before_numerator", "before_denominator", "before", "value", "change"]
    );
    expect([numerator, denominator]).toEqual([689, 2129]);
    expect(before).toBeCloseTo(32.362612, 6);
    expect(value).toBeCloseTo(40.909091, 6);
    expect(change).toBeCloseTo(8.546479, 6);
    expect(row).toMatchObject({comparable: "yes", reason: "merged-sum"});
    expect(row.predecessors!.split(";").toSorted()).toEqual(["lang-son", "thai-nguyen"]);
  });

  it("has no earlier figure of what nobody was asked", () => {
    const row = rowOf("trends", {unit: "lang-thai", indicator: "nd00-1"});
    expect(row).toMatchObject({before: "", change: "", comparable: "no", reason: "not-asked-before"});
  });
});

describe("the edition of the year before", () => {
  it("is not asked what a decree of 2026 asks", () => {
    const {code, err} = project.run("assess", "--edition", "2025", "--quiet");
    expect(code, err).toBe(0);
    const rows = parseCsv(new TextDecoder().decode(project.read("data/editions/2025/targets.csv")), "targets");
    expect(rows.some(({indicator}) => indicator === "qd699-1")).toBe(true);
    expect(rows.filter(({target}) => target!.startsWith("nd00"))).toEqual([]);
  });
});
