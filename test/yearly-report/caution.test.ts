/** What a reader would take amiss: an aim without its comparison, a total that hangs on a number in doubt, silence as failure. */
import {beforeAll, describe, expect, it} from "vitest";
import {unmarked} from "../../loaders/yearly-report/marked-text.js";
import type {Edition} from "../../src/scoring/edition.js";
import {chapterOf, markedTexts, reportOf, sampleEdition} from "./sample.js";

let edition: Edition;
beforeAll(async () => {
  edition = await sampleEdition();
});

const said = (words: string, from: Edition = edition) =>
  markedTexts(chapterOf(reportOf(from, "vi"), words)).map(unmarked);

describe("an aim of the draft", () => {
  const aims = () => {
    const tables = chapterOf(reportOf(edition, "vi"), "dự thảo").filter((block) => block.type === "table");
    const known = tables.find(({columns}) => columns[1]?.heading === "Yêu cầu")!;
    return new Map(known.rows.map((row) => [row[0], unmarked(row[1]!)]));
  };

  it.each([
    ["Doanh nghiệp nhỏ và vừa dùng dịch vụ AI", "trên 40%"],
    ["Thứ hạng sẵn sàng AI trên thế giới", "thuộc nhóm 30"],
    ["Cơ sở dữ liệu ưu tiên sẵn sàng cho AI", "80%"],
    ["Sáng chế AI được khai thác thương mại", "8% đến 10%"]
  ])("%s is printed as it is compared", (name, aim) => {
    expect(aims().get(name)).toBe(aim);
  });

  it("is called a draft once in a caption", () => {
    const captions = chapterOf(reportOf(edition, "vi"), "dự thảo").flatMap((block) =>
      block.type === "table" ? [block.caption] : []
    );
    expect(captions.filter((text) => text.includes("dự thảo")).length).toBeGreaterThan(1);
    expect(captions.filter((text) => text.includes("dự thảo (dự thảo)"))).toEqual([]);
  });
});

describe("totals of the outline", () => {
  it("name the numbers about which an agency is asked", () => {
    const [doubt] = said("đề cương").filter((text) => text.startsWith("Phú Thọ: "));
    expect(doubt).toBe("Phú Thọ: Nhân lực chuyên trách CNTT, AI: 7.800.");
    const settled = {...edition, findings: []};
    expect(said("đề cương", settled).filter((text) => text.startsWith("Phú Thọ"))).toEqual([]);
  });

  it("have no 0 for a part of which no entry says anything", () => {
    const names = said("đề cương");
    const at = names.indexOf("Ứng dụng đã có kế hoạch");
    expect(names.slice(at, at + 10).filter((text) => text.includes("trong đó"))).toEqual([
      expect.stringContaining("không ghi phục vụ ai")
    ]);
  });
});

describe("the summary", () => {
  it("says by which year's figures targets of an earlier year are met", () => {
    expect(said("Tóm tắt")[0]).toMatch(/^Theo số liệu năm 2025, trong 4 mục tiêu quốc gia .* cho năm 2024,/);
  });

  it("tells overdue tasks of which there is no record from those reported as not done", () => {
    const overdue = edition.tasks.filter(({state}) => state === "overdue");
    const silent = overdue.filter(({source}) => source === "");
    expect(silent.length * (overdue.length - silent.length)).toBeGreaterThan(0);
    const [line] = said("Tóm tắt").filter((text) => text.includes("lượt nhiệm vụ"));
    expect(line).toMatch(new RegExp(`^${overdue.length} trong .* ${silent.length} lượt trong đó chưa có báo cáo`));
  });
});

describe("the notes", () => {
  it("name a body, not its id", () => {
    const bodies = edition.tasks.flatMap(({lead, cooperating}) => [...lead, ...cooperating]);
    const ids = new Set(bodies.map(({id}) => id));
    expect(edition.notes.some(({subject}) => ids.has(subject))).toBe(true);
    expect(said("Mức độ chắc chắn").filter((text) => ids.has(text))).toEqual([]);
  });
});
