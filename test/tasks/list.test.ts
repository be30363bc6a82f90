import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {tasksCommand, writeTasks} from "../../loaders/cli/tasks.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {type TaskListOptions, taskLines} from "../../loaders/tasks/task-lines.js";
import {SOURCES, smallEdition} from "./small-edition.js";

const edition = smallEdition({
  hue: {"qd699-pl2-1": ["done-late", "2024-10-05", "Báo cáo"], "qd699-pl2-2": ["in-progress"]}
});
const lines = (options: Partial<TaskListOptions> = {}, of = edition) =>
  taskLines(of, SOURCES.documents, {by: "document", overdue: false, lang: "vi", ...options});
/** Lines that stand alone before a table. */
const headings = (all: readonly string[]) => all.filter((_, i) => i > 0 && all[i - 1] === "");

describe("the list of tasks", () => {
  it("says of what it is, and that it is illustrative", () => {
    expect(lines().slice(0, 2)).toEqual([
      "Nhiệm vụ của các kế hoạch, ấn bản 2025, tính đến 31/12/2025: 133 lượt",
      "Số liệu minh họa, không phải báo cáo của cơ quan nào."
    ]);
  });

  it("is grouped by document unless asked otherwise", () => {
    expect(headings(lines())).toEqual([
      "699/QĐ-BTTTT: Kế hoạch năm 2024 triển khai Chiến lược AI ứng dụng",
      expect.stringMatching(/^1678\/QĐ-BKHCN: /)
    ]);
  });

  it("by lead stands under the body that answers now, with the names it had", () => {
    const heads = headings(lines({by: "lead"}));
    expect(heads).toContain("Vụ Khoa học kỹ thuật và công nghệ (trước là Vụ Công nghệ cao)");
    expect(heads).toContain(
      "Học viện Chiến lược Khoa học và Công nghệ (trước là Viện Chiến lược Thông tin và Truyền thông; Trường Đào tạo, bồi dưỡng cán bộ Thông tin và Truyền thông)"
    );
    expect(heads).toContain("Vụ Khoa học và Công nghệ (nay chưa rõ đơn vị nào)");
    expect(heads).toContain("Cục Chuyển đổi số quốc gia");
  });

  it("by lead has a task of two leads with both", () => {
    const of = (text: string) => lines({by: "lead"}).filter((line) => line.includes(text)).length;
    expect(of("Cung cấp dữ liệu mở trên cổng quốc gia")).toBe(2 * 2);
  });

  it("by month goes from the first month to the last", () => {
    const heads = headings(lines({by: "month"}));
    expect(heads.slice(0, 3)).toEqual(["Tháng 12/2021", "Tháng 12/2022", "Tháng 12/2023"]);
    expect(heads.at(-1)).toBe("Tháng 12/2030");
    expect(headings(lines({by: "month", lang: "en"}))[3]).toBe("2024-05");
  });

  it("tells state, lateness and what was reported", () => {
    const row = (text: string) => lines().filter((line) => line.includes("hue") && line.includes(text));
    expect(row("STT 1")[0]).toMatch(
      /^ *30\/9\/2024 +5 +hoàn thành muộn +hue +QĐ 699 Phụ lục 2, STT 1 +Tham mưu đưa AI/
    );
    expect(row("STT 2")[0]).toContain("quá hạn (báo: đang thực hiện)");
    expect(row("STT 3")[0]).toContain("quá hạn (chưa có báo cáo)");
  });

  it("holds only what is overdue where that is asked", () => {
    const rows = lines({overdue: true}).filter((line) => /^ *\d+\/\d+\/\d{4}/.test(line));
    expect(rows).toHaveLength(edition.tasks.filter(({state}) => state === "overdue").length);
    expect(rows.filter((line) => !line.includes("quá hạn"))).toEqual([]);
  });

  it("says so where there is nothing", () => {
    const done = {...edition, tasks: edition.tasks.filter(({state}) => state === "done-late")};
    expect(lines({overdue: true}, done)).toEqual(["Không có nhiệm vụ nào quá hạn."]);
    expect(lines({lang: "en"}, {...edition, tasks: []})).toEqual(["No task to list."]);
  });
});

describe("the files of the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "tasks-"));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const write = async (name: string, overdue: boolean) => {
    const out = join(folder, name);
    await writeTasks(edition, SOURCES.documents, {overdue, lang: "vi"}, out);
    return out;
  };
  const table = (out: string) => parseCsv(readFileSync(join(out, "tasks.csv"), "utf8"), "tasks.csv");

  it("are a table, a calendar and a letter, the same bytes each time", async () => {
    const [one, two] = [await write("one", false), await write("two", false)];
    expect(readdirSync(one).toSorted()).toEqual(["overdue.docx", "tasks.csv", "tasks.ics"]);
    for (const file of readdirSync(one)) {
      expect([file, readFileSync(join(one, file)).equals(readFileSync(join(two, file)))]).toEqual([file, true]);
    }
    expect(table(one)).toHaveLength(edition.tasks.length);
  });

  it("hold only the overdue rows where that is asked, the calendar all", async () => {
    const out = await write("overdue", true);
    expect(new Set(table(out).map(({state}) => state))).toEqual(new Set(["overdue"]));
    expect(readFileSync(join(out, "tasks.ics"), "utf8")).toContain("qd1678-7.3@");
  });

  it("name in the table an unknown heir by a question mark", async () => {
    const row = table(join(folder, "one")).find(({task}) => task === "qd1678-4.4")!;
    expect(row).toMatchObject({
      lead: "Cục Ứng dụng và Phát triển công nghệ;Viện Nghiên cứu sáng chế và Khai thác công nghệ",
      lead_ids: "most-cuc-ung-dung;most-vien-sang-che",
      lead_now: "most-2025-cuc-doi-moi-sang-tao;?",
      lead_now_vi: "Cục Đổi mới sáng tạo;?"
    });
  });
});

describe("wrong use of the command", () => {
  const run = (args: readonly string[]) =>
    tasksCommand(
      args,
      () => {},
      () => {}
    );
  it.each([
    [[], /--edition is missing; usage: san-sang tasks/],
    [["--edition", "2025", "--by", "unit"], /--by must be document, lead, month, got "unit"/],
    [["--edition", "2025", "--lang", "fr"], /--lang must be vi or en, got "fr"/],
    [["--edition", "1999"], /no edition 1999/],
    [["--edition", "2025", "--late"], /--late/]
  ])("%j is told in one line", async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
