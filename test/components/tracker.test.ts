import {describe, expect, it} from "vitest";
import {type ReceiptLane, receiptsSpec} from "../../src/components/chart/receipts-spec.js";
import {dayNumber} from "../../src/components/day-number.js";
import {trackerPage} from "../../src/components/pages/tracker.js";
import type {EditionIndex} from "../../src/components/select.js";
import type {ReportingRow, SubmissionRow} from "../../src/scoring/submission-model.js";

const row = (unit: string, changes: Partial<ReportingRow>): ReportingRow => ({
  ...{unit, kind: "province", name: {vi: `Tỉnh ${unit}`, en: `Province ${unit}`}, due: "2025-12-15", clause: "Điều 1"},
  ...{basis: "draft", state: "accepted", file: `${unit}/1.xlsx`, received_at: "2025-12-10", late: false, days_late: 0},
  ...{asked: 50, answered: 49, with_value: 48, completeness: 0.98, errors: 0, warnings: 0, files: 1, ...changes}
});
const NOTHING: Partial<ReportingRow> = {
  ...{state: "not-sent", file: null, received_at: null, late: null, days_late: null, asked: null, answered: null},
  ...{with_value: null, completeness: null, files: 0}
};
const REPORTING = [
  row("a", {}),
  row("b", {received_at: "2025-12-15", late: true, days_late: 1, state: "accepted-with-notes", errors: 2}),
  row("c", NOTHING),
  row("d", {kind: "science-unit", due: "2025-11-30", clause: "Điều 2", basis: "in-force", asked: null, answered: null})
];
const file = (unit: string, name: string, verdict: SubmissionRow["verdict"]) =>
  ({unit, file: `${unit}/${name}`, received_at: "2025-12-01", verdict}) as SubmissionRow;
const SUBMISSIONS = [
  file("a", "0.xlsx", "superseded"),
  file("a", "1.xlsx", "accepted"),
  file("b", "1.xlsx", "accepted-with-notes"),
  file("<i>ai</i>", "x.xlsx", "sent-back")
];

async function draw(lang: "vi" | "en", reporting = REPORTING): Promise<string> {
  const info = {year: 2025, as_of: "2025-12-31", status: "draft", illustrative: true, method_version: "1.0"};
  const index = {
    edition: {info, reporting, submissions: SUBMISSIONS},
    unit: new Map(["a", "b", "c"].map((id) => [id, {}])),
    submissions: new Map(["a", "b"].map((unit) => [unit, SUBMISSIONS.filter((one) => one.unit === unit)]))
  } as unknown as EditionIndex;
  return (await trackerPage({index, lang, path: "/2025/tiep-nhan", years: [2025]})).text;
}

describe("the page of who has sent what", async () => {
  const [vi, en] = [await draw("vi"), await draw("en")];

  it("says the sentence first, of those that are assessed", () => {
    expect(vi).toContain("<h1>2 trên 3 cơ quan đã gửi báo cáo; 1 gửi muộn; 1 còn lỗi cần bổ sung.</h1>");
    expect(en).toContain("<h1>2 of 3 agencies have reported; 1 late; 1 has errors still to mend.</h1>");
  });

  it("gives each deadline with its clause, and says where that is a draft", () => {
    expect(vi).toContain("Hạn: trước ngày 15/12/2025 (Điều 1). Ngày này theo văn bản dự thảo, chưa có hiệu lực.");
    expect(vi).toContain("Hạn: trước ngày 30/11/2025 (Điều 2).");
  });

  it("lists the silent with their day, those with most to do first, and links to their pages", () => {
    expect(vi).toContain('<a href="./don-vi/c.html">Tỉnh c</a></span> <span class="mute">hạn trước ngày 15/12/2025');
    const names = [...vi.slice(vi.indexOf("<table")).matchAll(/<th scope="row">(?:<a[^>]*>)?([^<]*)/g)].map(
      ([, name]) => name
    );
    expect(names).toEqual(["Tỉnh c", "Tỉnh b", "Tỉnh a", "Tỉnh d"]);
  });

  it("tracks the science ministry's own units without scoring or linking them", () => {
    expect(vi).toMatch(/<th scope="row">Tỉnh d<\/th>/);
    expect(vi).toContain("không chấm điểm, không xếp hạng");
    expect(vi).not.toContain("chưa có danh sách các đơn vị");
  });

  it("says so where it knows none of them", async () => {
    const assessed = REPORTING.filter(({kind}) => kind !== "science-unit");
    expect(await draw("vi", assessed)).toContain("chưa có danh sách các đơn vị");
  });

  it("shows what a later file replaced, and escapes the names of folders", () => {
    expect(vi).toContain("bản nhận 1/12/2025 đã được bản sau thay thế");
    expect(vi).toContain("&lt;i&gt;ai&lt;/i&gt;/x.xlsx");
  });

  it("needs no date to be drawn", async () => {
    const silent = REPORTING.map((one) => ({...one, ...NOTHING}));
    expect(await draw("vi", silent)).toContain("0 trên 3 cơ quan đã gửi báo cáo; không nơi nào gửi muộn");
  });
});

describe("the picture of receipts", () => {
  const lane = (days: readonly string[]): ReceiptLane => ({
    ...{label: "x", due: "2025-12-15", dueLabel: "hạn"},
    receipts: days.map((day) => ({day, state: day < "2025-12-15" ? "in-time" : "late"}))
  });
  const drawn = (spec: ReturnType<typeof receiptsSpec>) =>
    (spec as unknown as {layer: {data: {values: {x?: number; y?: number; due?: number}[]}}[]}).layer.map(
      ({data}) => data.values
    );

  it("puts the last day in time before the line of the deadline, and the day itself after it", () => {
    const layers = drawn(receiptsSpec([lane(["2025-12-14", "2025-12-15"])], 680, "%d"));
    const due = dayNumber("2025-12-15");
    expect(layers[0]![0]!.due).toBe(due);
    const marks = layers.flat().filter(({x}) => x !== undefined);
    expect(marks.map(({x}) => x)).toEqual([due - 0.5, due + 0.5]);
  });

  it("stacks the reports of one day without one hiding another", () => {
    const days = Array.from({length: 40}, () => "2025-12-10");
    const marks = drawn(receiptsSpec([lane(days)], 340, "%d"))
      .flat()
      .filter(({y}) => y !== undefined);
    expect(new Set(marks.map(({y}) => y)).size).toBe(40);
  });
});
