import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {parseCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";

const dir = mkdtempSync(join(tmpdir(), "san-sang-intake-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [inProject("bin", "san-sang.js"), "intake", ...args], {
    encoding: "utf8"
  });
  return {status, stdout, lines: stdout.split("\n"), stderr};
}

const rowsOf = (name: string) => parseCsv(readFileSync(join(dir, name), "utf8"), name);

describe("san-sang intake", () => {
  const first = run("--edition", "2025", "--out", dir);

  it("says the sentence first, then each group with its deadline and clause, then who is silent", () => {
    expect(first.status).toBe(0);
    expect(first.lines[0]).toBe("Ấn bản 2025 (số liệu minh họa)");
    expect(first.lines[1]).toMatch(/^\d+ trên 51 cơ quan đã gửi báo cáo; \d+ gửi muộn; \d+ còn lỗi cần bổ sung\.$/);
    expect(first.stdout).toContain("Hạn: trước ngày 15/12/2025 (Dự thảo 2026 Điều 2.9.a)");
    expect(first.stdout).toMatch(/^ {2}\p{L}.* Chưa gửi$/mu);
  });

  it("keeps progress off the table: plain lines on stderr where that is no terminal", () => {
    expect(first.stderr).toMatch(/đọc báo cáo \d+\/\d+\n/);
    expect(first.stderr).not.toContain("\r");
    expect(first.stdout).not.toContain("đọc báo cáo");
  });

  it("writes tables that agree with each other and with what it says", () => {
    const [reporting, submissions, missing] = ["reporting.csv", "submissions.csv", "missing.csv"].map(rowsOf);
    expect(reporting).toHaveLength(51);
    const silent = reporting!.filter(({state}) => state === "not-sent");
    const late = reporting!.filter((row) => row.late === "true");
    const errors = reporting!.filter((row) => Number(row.errors) > 0);
    expect(first.lines[1]).toBe(
      `${51 - silent.length} trên 51 cơ quan đã gửi báo cáo; ${late.length} gửi muộn; ${errors.length} còn lỗi cần bổ sung.`
    );
    const senders = new Set(submissions!.map(({unit}) => unit));
    for (const {unit} of silent) expect(senders.has(unit)).toBe(false);
    const lacking = missing!.filter(({what, status}) => what === "report" && status === "not-sent");
    expect(lacking.map(({unit}) => unit)).toEqual(silent.map(({unit}) => unit));
    for (const {unit, asked, answered} of reporting!.filter((row) => row.asked !== ""))
      expect(missing!.filter((row) => row.unit === unit && row.what === "question")).toHaveLength(
        Number(asked) - Number(answered)
      );
  });

  it("gives every question of every file that could be read, with what stood there and the rule", () => {
    const cells = rowsOf("cells.csv");
    const cell = cells.find(({unit, item, counts}) => unit === "da-nang" && item === "dvc-total" && counts === "true")!;
    expect(cell).toMatchObject({
      status: "reported",
      rule: expect.stringMatching(/./),
      sheet: expect.stringMatching(/./)
    });
    expect(cell.raw).toBe(cell.value);
    expect(cells.some(({counts}) => counts === "false")).toBe(true);
    expect(cells.some(({item}) => item!.startsWith("contact-"))).toBe(false);
  });

  it("exits 1 with --strict while an error is open, and speaks English when asked to", () => {
    const {status, lines, stdout} = run("--edition", "2024", "--strict", "--lang", "en");
    expect(status).toBe(1);
    expect(lines[1]).toMatch(/^\d+ of 85 agencies have reported; \d+ late; \d+ have errors still to mend\.$/);
    expect(stdout).toContain("Due before 30 November 2024 (QĐ 1678 III.3)");
  });

  it.each([
    [[], /--edition is missing/],
    [["--edition", "1999"], /no edition 1999/],
    [["--edition", "2025", "--lang", "fr"], /--lang must be vi or en, got "fr"/],
    [["--edition", "2025", "--ot", "x"], /--ot/]
  ])("exits 2 with one line on %j", (args, said) => {
    const {status, stdout, stderr} = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(said);
  });
});
