import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {readXlsx} from "hucre/xlsx";
import {afterAll, describe, expect, it} from "vitest";
import {replyCommand} from "../../loaders/cli/reply.js";
import {fillForm} from "../../loaders/form/write-template.js";
import {COMPLETE, FORM, TASKS, TWELVE_ERRORS, UNIT} from "./make.js";

const folder = mkdtempSync(join(tmpdir(), "reply-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function run(...args: readonly string[]): Promise<{code: number; out: string[]; err: string[]}> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await replyCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line)
  );
  return {code, out, err};
}

describe("san-sang reply", () => {
  it.each([
    [[]],
    [["--edition", "2024"]],
    [["--edition", "2024", "--unit", "moh", "--all"]],
    [["--edition", "2024", "--all", "--file", "a.xlsx"]],
    [["--edition", "24", "--unit", "moh"]],
    [["--edition", "2024", "--unit", "moh", "--colour"]]
  ])("ends with 2 and one line for wrong use: %j", async (args) => {
    const {code, err} = await run(...args);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
  });

  it("answers a received file and tries one that was not, four files each", async () => {
    const values = new Map(Object.entries({...COMPLETE, ...TWELVE_ERRORS}));
    const trial = join(folder, "thu.xlsx");
    writeFileSync(trial, await fillForm(FORM, UNIT, values, {edition: "2024", tasks: TASKS}));
    const received = await run("--edition", "2024", "--unit", UNIT.id, "--out", folder);
    expect(received.code).toBe(0);
    expect(received.err[0]).toMatch(/^ha-noi-63: Báo cáo .* nhận ngày \d+\/12\/2024/);
    const tried = await run("--edition", "2024", "--unit", UNIT.id, "--file", trial, "--out", folder);
    expect(tried.err[0]).toMatch(/^ha-noi-63: Bản kiểm tra thử/);
    const names = readdirSync(join(folder, UNIT.id));
    expect(names).toHaveLength(8);
    for (const ending of ["csv", "html", "json", "xlsx"]) expect(names).toContain(`phan-hoi-thu.${ending}`);
    const {sheets} = await readXlsx(readFileSync(join(folder, UNIT.id, "phan-hoi-thu.xlsx")));
    expect(sheets[0]!.name).toBe("Phản hồi");
    const json = JSON.parse(readFileSync(join(folder, UNIT.id, "phan-hoi-thu.json"), "utf8"));
    expect(json.copy).toBeNull();
    expect(json.rows.filter((row: {severity: string}) => row.severity === "error")).toHaveLength(12);
    const none = await run("--edition", "2024", "--unit", UNIT.id, "--file", "no-such.xlsx", "--out", folder);
    expect([none.code, none.err.length]).toEqual([2, 1]);
    const nobody = await run("--edition", "2024", "--unit", "no-such-unit", "--out", folder);
    expect([nobody.code, nobody.err.length]).toEqual([2, 1]);
  }, 240_000);
});
