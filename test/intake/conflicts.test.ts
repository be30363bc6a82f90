import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {holdConflicts} from "../../loaders/intake/conflicts.js";
import {trackSubmissions} from "../../loaders/intake/tracker.js";
import type {CellReading, ReceivedRow, SubmissionReading} from "../../loaders/intake/types.js";
import {FORM} from "../form/sample.js";
import {cellsOf, type Values} from "./rules/make.js";

const reading = (file: string, values: Values, changed: Partial<SubmissionReading> = {}): SubmissionReading => ({
  ...{file, fit: true, unit: null, edition: null, form: null, contacts: [], findings: []},
  cells: cellsOf(values),
  ...changed
});
const logged = (path: string, received_at: string): ReceivedRow => {
  const [unit_folder, file] = path.split("/") as [string, string];
  return {unit_folder, file, received_at, channel: "thu-dien-tu"};
};
const DAY = "2024-12-05";
const sameDay = (...files: readonly string[]) => files.map((file) => logged(file, DAY));
const cellAt = (one: SubmissionReading, item: string) => one.cells.find((cell) => cell.item === item);
const held = (one: SubmissionReading) =>
  one.cells.filter(({rule}) => rule === "conflicting-files").map(({item}) => item);

describe("two files of one unit and day that say different things", () => {
  const first = reading("a/1.xlsx", {"dvc-ai": 30, "dvc-total": 100, "open-data": true});
  const second = reading("a/2.xlsx", {"dvc-ai": 45, "dvc-total": 100, "open-data": true});
  const log = sameDay("a/1.xlsx", "a/2.xlsx");

  it("hold back what differs in the file that counts, and keep what agrees", () => {
    const [one, two] = holdConflicts(FORM, [first, second], log) as [SubmissionReading, SubmissionReading];
    expect(one).toBe(first);
    expect(held(two)).toEqual(["dvc-ai"]);
    expect(cellAt(two, "dvc-ai")).toMatchObject({status: "error", value: null, raw: "45"});
    expect(cellAt(two, "dvc-total")).toMatchObject({status: "reported", value: 100});
  });

  it("make one error that names the other file and every cell that differs", () => {
    const more = reading("a/2.xlsx", {"dvc-ai": 45, "dvc-total": 100, "open-data": false});
    const {findings, cells} = holdConflicts(FORM, [first, more], log)[1]!;
    const at = (item: string) => cells.find((cell) => cell.item === item)!.cell;
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({id: "a/conflicting-files", severity: "error", file: "a/2.xlsx", cell: ""});
    expect(findings[0]!.raw).toBe(`1.xlsx: Trang: ${at("dvc-ai")}, ${at("open-data")}`);
  });

  it("give the same figures whichever of them the log has last", () => {
    const values = (log: readonly ReceivedRow[], readings: readonly SubmissionReading[]) => {
      const judged = holdConflicts(FORM, readings, log);
      const rows = trackSubmissions({readings: judged, received: log, units: new Set(["a"]), deadline: "2024-12-15"});
      const counts = rows.find(({verdict}) => verdict.startsWith("accepted"))!.file;
      const cells = judged.find(({file}) => file === counts)!.cells;
      return cells.map(({item, value}) => [item, value] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
    };
    const value = fc.option(fc.nat(3), {nil: null});
    const items = fc.record({"dvc-ai": value, "dvc-total": value, headcount: value, "ung-dung[1].users": value});
    fc.assert(
      fc.property(items, items, (a, b) => {
        const [one, two] = [reading("a/1.xlsx", a), reading("a/2.xlsx", b)];
        expect(values(log.toReversed(), [one, two])).toEqual(values(log, [one, two]));
      })
    );
  });

  it("hold back an answer that only one of them gives", () => {
    const [, two] = holdConflicts(FORM, [first, reading("a/2.xlsx", {"dvc-ai": 30, "dvc-total": 100})], log);
    expect(held(two!)).toEqual(["open-data"]);
  });

  it("hold back rows that only the other has, so that no count is taken of half a list", () => {
    const row = {"ung-dung[2].state": "operating", "ung-dung[2].name": "Trợ lý"};
    const [, two] = holdConflicts(FORM, [reading("a/1.xlsx", row), reading("a/2.xlsx", {})], log);
    expect(held(two!)).toEqual(["ung-dung[2].state", "ung-dung[2].name"]);
    expect(cellAt(two!, "ung-dung[2].state")).toMatchObject({status: "error", value: null, cell: ""});
    expect(two!.findings[0]!.raw).toBe("1.xlsx: ung-dung[2].state, ung-dung[2].name");
  });

  it("are held against all files of that time", () => {
    const third = reading("a/3.xlsx", {"dvc-ai": 45, "dvc-total": 90, "open-data": true});
    const judged = holdConflicts(FORM, [first, second, third], sameDay("a/1.xlsx", "a/2.xlsx", "a/3.xlsx"));
    expect(held(judged[2]!)).toEqual(["dvc-ai", "dvc-total"]);
    const at = (item: string) => cellAt(third, item)!.cell;
    expect(judged[2]!.findings.map(({raw}) => raw)).toEqual([
      `1.xlsx: Trang: ${at("dvc-ai")}, ${at("dvc-total")}`,
      `2.xlsx: Trang: ${at("dvc-total")}`
    ]);
  });
});

describe("files that do not conflict", () => {
  const one = reading("a/1.xlsx", {"dvc-ai": 30});
  const other = reading("a/2.xlsx", {"dvc-ai": 45});
  const untouched = (readings: readonly SubmissionReading[], log: readonly ReceivedRow[]) =>
    expect(holdConflicts(FORM, readings, log)).toEqual(readings);

  it("came on different days, or at different hours: the later one counts", () => {
    untouched([one, other], [logged("a/1.xlsx", DAY), logged("a/2.xlsx", "2024-12-06")]);
    untouched([one, other], [logged("a/1.xlsx", `${DAY}T09:00`), logged("a/2.xlsx", `${DAY}T10:00`)]);
  });

  it("say the same, or differ in free text alone", () => {
    untouched([one, {...one, file: "a/2.xlsx"}], sameDay("a/1.xlsx", "a/2.xlsx"));
    const text = (said: string): CellReading[] =>
      one.cells.map((cell) => (cell.item === "context-need" ? {...cell, status: "reported", value: said} : cell));
    const texts = [
      {...one, cells: text("x")},
      {...one, file: "a/2.xlsx", cells: text("y")}
    ];
    untouched(texts, sameDay("a/1.xlsx", "a/2.xlsx"));
  });

  it("are of two units, or one of them can't be used", () => {
    untouched([one, reading("b/2.xlsx", {"dvc-ai": 45})], sameDay("a/1.xlsx", "b/2.xlsx"));
    untouched([one, {...other, fit: false}], sameDay("a/1.xlsx", "a/2.xlsx"));
  });
});

describe("files of which no hour or no day is known", () => {
  const both = [reading("a/1.xlsx", {"dvc-ai": 30}), reading("a/2.xlsx", {"dvc-ai": 45})];
  const conflict = (log: readonly ReceivedRow[]) =>
    holdConflicts(FORM, both, log).some((each) => held(each).length > 0);

  it.each([
    ["one of a day with an hour, one without", [logged("a/1.xlsx", DAY), logged("a/2.xlsx", `${DAY}T10:00`)], true],
    ["neither logged", [], true],
    ["both logged without a day", [logged("a/1.xlsx", ""), logged("a/2.xlsx", "")], true],
    ["one logged, one not: the logged one counts, which its finding says", [logged("a/1.xlsx", DAY)], false]
  ])("%s", (_, log, expected) => {
    expect(conflict(log)).toBe(expected);
  });
});
