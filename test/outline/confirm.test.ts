import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {outlineCommand} from "../../loaders/cli/outline.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {sha256} from "../../loaders/files/hash.js";
import {inProject} from "../../loaders/files/paths.js";
import {CONFIRM_COLUMNS, readConfirmCsv} from "../../loaders/outline/confirm-csv.js";
import {readConfirmations, withConfirmations} from "../../loaders/outline/confirmations.js";
import {mappedItems} from "../../loaders/outline/mapped-items.js";
import {readOutline} from "../../loaders/seeds/outline.js";
import {FORM} from "../form/sample.js";
import {docx, p} from "../reader/docx/build.js";

const LETTER = inProject("test", "fixtures", "reader", "letter.docx");
const HASH = sha256(readFileSync(LETTER));
const folder = mkdtempSync(join(tmpdir(), "outline-"));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await outlineCommand(
    args,
    () => {},
    (line) => lines.push(line)
  );
  return {code, lines};
}

const row = (over: Readonly<Record<string, string>>) => {
  const cells: Record<string, string> = {
    sha256: HASH,
    field: "4409-2.2c-2a",
    value_read: "1250",
    vai_tro: "Chuyên viên",
    ngay: "2024-12-05"
  };
  return CONFIRM_COLUMNS.map((name) => ({...cells, ...over})[name] ?? "").join(";");
};
const csv = (...rows: readonly string[]) => `\uFEFF${[CONFIRM_COLUMNS.join(";"), ...rows].join("\r\n")}\r\n`;

describe("san-sang outline", () => {
  it("writes what was read as a table for Excel, without the contact person", async () => {
    const out = join(folder, "confirm.csv");
    expect(await run(LETTER, "--out", out)).toMatchObject({code: 0});
    const text = readFileSync(out, "utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text).not.toMatch(/Nguyễn Văn A|0000 000|example/);
    const rows = parseCsv(text, "confirm.csv");
    const of = (field: string) => rows.find((one) => one.field === `4409-${field}`);
    expect(rows).toHaveLength(35);
    expect(of("2.2c-2c")).toMatchObject({
      ...{sha256: HASH, item: "ai-masters", label: "Cán bộ làm việc về AI: Thạc sĩ", text: "340", value_read: "340"},
      ...{unit: "người", place: "p21", xac_nhan: ""}
    });
    expect(of("2.7b1")).toMatchObject({item: "spend-state", value_read: "12500", unit: "triệu đồng"});
    expect(of("2.2c-4a")).toMatchObject({item: "it-need", text: "", value_read: ""});
    expect(of("2.1")).toMatchObject({item: "", value_read: ""});
  });

  it("leaves a value that has to be asked about to be typed", async () => {
    const out = join(folder, "asked.csv");
    await run(LETTER, "--out", out);
    const rows = parseCsv(readFileSync(out, "utf8"), "asked.csv");
    expect(rows.find(({field}) => field === "4409-2.7c2")).toMatchObject({text: "1.234", value_read: ""});
  });

  it("refuses wrong use and files that are no such letter, with one line", async () => {
    const other = join(folder, "other.docx");
    writeFileSync(other, docx(p("Giấy mời họp")));
    const table = join(folder, "a.csv");
    writeFileSync(table, "a,b\n1,2\n");
    for (const args of [[], [LETTER], [other, "--out", "x"], [table, "--out", "x"]]) {
      const {code, lines} = await run(...args);
      expect([code, lines.length]).toEqual([2, 1]);
    }
  });
});

describe("confirmations", () => {
  it("take the value read where it is said to be right, and otherwise the value typed", () => {
    const typed = (said: string) => readConfirmCsv(csv(row({xac_nhan: said})), "t.csv").map(({value}) => value);
    expect(["đúng", "Dung", "x", "OK"].map(typed)).toEqual([["1250"], ["1250"], ["1250"], ["1250"]]);
    expect(typed("1260")).toEqual(["1260"]);
    expect([typed(""), typed("bỏ")]).toEqual([[], []]);
  });

  it("keep who and when, by position, and know Excel's dates", () => {
    expect(readConfirmCsv(csv(row({xac_nhan: "x", ngay: "5/12/2024"})), "t.csv")).toEqual([
      {sha256: HASH, field: "4409-2.2c-2a", value: "1250", role: "Chuyên viên", date: "2024-12-05"}
    ]);
  });

  it("give back text as it was, without the apostrophe that keeps it from being a formula", () => {
    const [one] = readConfirmCsv(csv(row({xac_nhan: "đúng", value_read: "'- Thiếu nhân lực"})), "t.csv");
    expect(one?.value).toBe("- Thiếu nhân lực");
  });

  it.each([
    [{xac_nhan: "x", vai_tro: ""}, /line 2, field 4409-2.2c-2a: vai_tro/],
    [{xac_nhan: "x", ngay: "31/11/2024"}, /ngay must be a day/],
    [{xac_nhan: "x", value_read: ""}, /nothing was read there/],
    [{xac_nhan: "x", sha256: "12"}, /no SHA-256/]
  ])("stop the run where one can't be relied on: %j", (over, reason) => {
    expect(() => readConfirmCsv(csv(row(over)), "t.csv")).toThrow(reason);
  });

  it("stop the run where a field is confirmed twice or a column is gone", () => {
    expect(() => readConfirmCsv(csv(row({xac_nhan: "x"}), row({xac_nhan: "7"})), "t.csv")).toThrow(/confirmed twice/);
    expect(() => readConfirmCsv("field,xac_nhan\na,x\n", "t.csv")).toThrow(/no column "sha256"/);
  });

  it("are none where an edition has no file, and go only with the file they are of", () => {
    expect(readConfirmations("1999")).toEqual([]);
    const [one] = readConfirmCsv(csv(row({xac_nhan: "x"})), "t.csv");
    const file = {path: "a", context: {edition: "2024"}};
    expect(withConfirmations(file, [one!], "other")).toBe(file);
    expect(withConfirmations(file, [one!], HASH).context).toEqual({edition: "2024", confirmations: [one]});
  });
});

describe("fields that may become answers", () => {
  it("are those that one item of the like type answers", () => {
    const items = mappedItems(FORM, readOutline());
    const ids = [...items]
      .filter(([, {type}]) => type !== "personal")
      .map(([field, {id}]) => `${field.slice(5)} ${id}`);
    expect(ids).toEqual([
      ...["1.1 context-need", "1.2 context-conditions", "2.2c-1 it-staff"],
      ...["2.2c-2a ai-staff", "2.2c-2b ai-engineers", "2.2c-2c ai-masters", "2.2c-2d ai-phd"],
      ...["2.2c-3a it-trained", "2.2c-3b it-trained-engineers", "2.2c-3c it-trained-masters", "2.2c-3d it-trained-phd"],
      ...["2.2c-4a it-need", "2.2c-4b it-need-engineers", "2.2c-4c it-need-masters", "2.2c-4d it-need-phd"],
      ...["2.3a application-need", "2.7b1 spend-state", "2.7b2 spend-other", "2.7c1 budget-short", "2.7c2 budget-long"],
      ...["3.1 recommendations", "3.2 science-issues"]
    ]);
  });
});
