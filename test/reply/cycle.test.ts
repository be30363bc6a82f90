/**
 * The whole way, with the commands and a file of confirmations: sent, answered, mended and confirmed in the reply, sent
 * again, recorded by the institute, carried on, lapsed with another value.
 */
import {strFromU8, strToU8} from "fflate";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import type {FormUnit} from "../../loaders/form/form.js";
import {fillDocument} from "../../loaders/form/word/write-document.js";
import {fillForm} from "../../loaders/form/write-template.js";
import type {Reply} from "../../src/components/reply/model.js";
import {COMPLETE, FORM} from "./make.js";
import {confirmIn, Project, type Ran, typeInto} from "./project.js";

const UNIT: FormUnit = {id: "ha-noi", kind: "province", name: {vi: "Hà Nội", en: "Ha Noi"}};
const TASKS = assignedTasks(FORM, UNIT, readFormTasks());
const LINK = "ha-noi/not-a-link/qd699/open-data-link";
const VALUES = new Map(
  Object.entries({
    ...Object.fromEntries(Object.entries(COMPLETE).filter(([item]) => !item.startsWith("nhiem-vu["))),
    ...Object.fromEntries(TASKS.map(({id}) => [`nhiem-vu[${id}].state`, "not-started"])),
    "doc-date": "2025-11-05",
    gpu: "mười hai",
    headcount: 5200,
    "dvc-total": 150,
    "open-data-link": "cổng dữ liệu của thành phố"
  })
);
const OPTIONS = {edition: "2025", tasks: TASKS};
const WORKBOOK = () => fillForm(FORM, UNIT, VALUES, OPTIONS);
const ids = (rows: readonly {readonly id: string}[]) => rows.map(({id}) => id).toSorted();
const rowOf = ({rows}: Reply, id: string) => rows.find((row) => row.id === id)!;

let project: Project;
beforeAll(() => {
  project = new Project();
});
afterAll(() => project.remove());

describe("a workbook that is answered, mended, confirmed and sent again", () => {
  let sent: Uint8Array;
  let first: ReturnType<Project["reply"]>;
  let returned: Uint8Array;
  let second: ReturnType<Project["reply"]>;
  beforeAll(async () => {
    sent = await WORKBOOK();
    project.receive(UNIT.id, {"lan-1.xlsx": sent});
    first = project.reply(UNIT.id);
    const confirmed = confirmIn(first.workbook, first.reply, "not-a-link");
    const gpu = rowOf(first.reply, "ha-noi/not-a-number/san-sang/gpu");
    const mended = typeInto(confirmed, gpu.sheet, {[gpu.cell]: 7});
    returned = typeInto(mended, "1 Thông tin chung", {D8: "31/11/2025"});
    project.receive(UNIT.id, {"lan-1.xlsx": sent, "lan-2.xlsx": returned});
    second = project.reply(UNIT.id);
  }, 120_000);

  it("is answered with its findings, those of the comparisons among them, and nothing is compared yet", () => {
    expect(first.reply.rows.every(({status}) => status === "first")).toBe(true);
    expect(ids(first.reply.rows)).toContain(LINK);
    expect(first.reply.rows.map(({code}) => code)).toContain("base-disagrees");
    expect(first.out).toBe("");
  });

  it("shows what was fixed, what is new, and all else as still open", () => {
    expect(second.reply.file).toBe("lan-2.xlsx");
    expect(ids(second.reply.fixed)).toEqual(["ha-noi/not-a-number/san-sang/gpu"]);
    const fresh = second.reply.rows.filter(({status}) => status === "new");
    expect(ids(fresh)).toEqual(["ha-noi/not-a-date/thong-tin/doc-date"]);
    const open = second.reply.rows.filter(({status}) => status === "open");
    expect(open).toHaveLength(first.reply.rows.length - 1);
  });

  it("has its confirmation proposed by reply and by intake, as a line to be copied", () => {
    expect(second.out.trim().split("\n")).toEqual([
      "finding_id,unit,raw,who,when,note",
      `${LINK},ha-noi,cổng dữ liệu của thành phố,Phòng Kế hoạch,2025-12-02,`
    ]);
    const intake = project.run("intake", "--edition", "2025", "--out", project.path("tables"));
    expect(intake.out).toMatch(/Xác nhận “số đúng” của cơ quan, chờ viện xem: 1\n/);
    expect(intake.out).toContain(`${LINK}  cổng dữ liệu của thành phố`);
    expect(strFromU8(project.read("tables/confirmations.csv"))).toContain(`${LINK},ha-noi,cổng dữ liệu`);
  }, 60_000);

  describe("and whose confirmation was recorded", () => {
    let recorded: ReturnType<Project["reply"]>;
    beforeAll(() => {
      project.write("data/acknowledgements/2025.csv", second.out);
      recorded = project.reply(UNIT.id);
    }, 60_000);

    it("has the finding as a note that says who and when, and is not asked to record it again", () => {
      const {severity, status, acknowledged, confirmable} = rowOf(recorded.reply, LINK);
      expect({severity, status, confirmable}).toEqual({severity: "info", status: "open", confirmable: false});
      expect(acknowledged).toEqual({who: "Phòng Kế hoạch", when: "2025-12-02"});
      expect(recorded.out).toBe("");
      expect(project.run("intake", "--edition", "2025").out).not.toContain("chờ viện xem");
    }, 60_000);

    it("carries it into the published findings", () => {
      const ran = project.run("assess", "--edition", "2025", "--quiet");
      expect([ran.code, ran.err]).toEqual([0, expect.any(String)]);
      const line = strFromU8(project.read("data/editions/2025/findings.csv"))
        .split("\n")
        .find((row) => row.startsWith(`${LINK},`))!;
      expect(line).toContain(",info,");
      expect(line.trimEnd()).toMatch(/,Phòng Kế hoạch,2025-12-02$/);
    }, 120_000);

    it("carries it on to a later file with the same value, and lets it lapse with another", () => {
      project.receive(UNIT.id, {"lan-1.xlsx": sent, "lan-2.xlsx": returned, "lan-3.xlsx": recorded.workbook});
      expect(rowOf(project.reply(UNIT.id).reply, LINK).acknowledged).not.toBeNull();
      const {sheet, cell} = rowOf(recorded.reply, LINK);
      const other = typeInto(recorded.workbook, sheet, {[cell]: "cổng khác"});
      project.receive(UNIT.id, {"lan-1.xlsx": sent, "lan-2.xlsx": returned, "lan-3.xlsx": other});
      const lapsed = project.reply(UNIT.id);
      const {severity, acknowledged, earlier} = rowOf(lapsed.reply, LINK);
      expect({severity, acknowledged}).toEqual({severity: "warning", acknowledged: null});
      expect(earlier).toMatchObject({lapsed: true, who: "Phòng Kế hoạch", raw: "cổng dữ liệu của thành phố"});
      expect(lapsed.out).toBe("");
      const page = strFromU8(project.read("out/ha-noi/phan-hoi-lan-3.html"));
      expect(page).toContain("nay giá trị khác nên xác nhận đó không còn hiệu lực");
    }, 120_000);

    it("is tried with the same findings as when it was received", () => {
      project.write("thu.xlsx", returned);
      project.receive(UNIT.id, {"lan-1.xlsx": sent});
      project.run("reply", "--edition", "2025", "--unit", UNIT.id, "--file", project.path("thu.xlsx"), "--out", "out");
      const tried = JSON.parse(strFromU8(project.read("out/ha-noi/phan-hoi-thu.json"))) as Reply;
      expect(ids(tried.rows)).toEqual(ids(recorded.reply.rows));
      expect(ids(tried.fixed)).toEqual(ids(recorded.reply.fixed));
    }, 60_000);
  });
});

describe.each(["csv", "docx"] as const)("a .%s, which goes back as a copy", (format) => {
  async function make(): Promise<Uint8Array> {
    if (format === "docx") return fillDocument(FORM, UNIT, VALUES, OPTIONS);
    const identity = {_form: FORM.id, _version: FORM.version, _unit: UNIT.id, _edition: "2025"};
    const choices: Record<string, string> = {true: "Có", false: "Chưa", "not-started": "Chưa bắt đầu"};
    const rows = [...Object.entries(identity), ...VALUES].map(([code, value]) => {
      const text = String(value);
      return `${code},"${choices[text] ?? text}",`;
    });
    return strToU8(["code,value,note", ...rows].join("\n"));
  }

  it("is confirmed in the copy, sent along with it, which never stands in place of the report", async () => {
    project.write("data/acknowledgements/2025.csv", "finding_id,unit,raw,who,when,note\n");
    const sent = await make();
    project.receive(UNIT.id, {[`lan-1.${format}`]: sent});
    const first = project.reply(UNIT.id);
    expect(ids(first.reply.rows)).toContain(LINK);
    const copy = confirmIn(first.workbook, first.reply, "not-a-link");
    project.receive(UNIT.id, {[`lan-1.${format}`]: sent, "ban-sao.xlsx": copy});
    const second: Ran & {reply: Reply} = project.reply(UNIT.id);
    expect(second.reply.file).toBe(`lan-1.${format}`);
    expect(ids(second.reply.rows)).toEqual(ids(first.reply.rows));
    expect(second.out.trim()).toBe(`${LINK},ha-noi,cổng dữ liệu của thành phố,Phòng Kế hoạch,2025-12-02,`);
    project.run("reply", "--edition", "2025", "--unit", UNIT.id, "--file", "ban-sao.xlsx", "--out", "out");
    const about = JSON.parse(strFromU8(project.read("out/ha-noi/phan-hoi-ban-sao.json"))) as Reply;
    expect([about.verdict, about.rows.map(({code}) => code)]).toEqual(["sent-back", ["returned-copy"]]);
  }, 120_000);
});
