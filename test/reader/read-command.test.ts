import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {readCommand} from "../../loaders/cli/read.js";
import {oddWorkbook} from "./odd-workbook.js";

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const fixture = (name: string) => join(import.meta.dirname, "..", "fixtures", "reader", name);

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await readCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line)
  );
  const cells = out.flatMap((lines) => lines.split("\n")).map((line) => JSON.parse(line));
  return {code, cells, err: err.join("\n")};
}

describe("san-sang read", () => {
  it("writes one line per cell with its keys in order, and what the file is", async () => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, oddWorkbook());
    const {code, cells, err} = await run(path);
    expect(code).toBe(0);
    expect(Object.keys(cells[0])).toEqual("sheet cell raw type format formula cached decoded font".split(" "));
    expect(cells.find(({cell, sheet}) => cell === "A3" && sheet === "Biểu 1")).toMatchObject({
      formula: "A2+1",
      cached: true
    });
    expect(err).toMatch(
      /^a\.xlsx: xlsx, tcvn3 \(by font, 1\), 2 sheets, \d+ cells; legacy-text: .*; hidden-sheet: Ẩn$/
    );
    expect((await run(path, "--sheet", "Ẩn")).cells).toHaveLength(1);
  });

  it.each([
    ["tcvn3.xls", /xls, tcvn3 \(by font/],
    ["tcvn3-biff5.xls", /xls, tcvn3 \(by font/],
    ["vni.csv", /csv, parted by ;, vni \(by syllables/],
    ["windows-1258.csv", /csv, parted by ;, windows-1258 \(by syllables/]
  ])("shows the text of %s decoded", async (name, about) => {
    const {code, cells, err} = await run(fixture(name));
    expect(code).toBe(0);
    expect(err).toMatch(about);
    const names = cells.map(({decoded}) => decoded.toLocaleLowerCase("vi"));
    expect(names).toEqual(expect.arrayContaining(["hà nội", "hải phòng"]));
    expect(cells.find(({decoded}) => /^hải phòng$/i.test(decoded)).raw).not.toMatch(/hải/i);
  });

  it("takes the encoding it is given", async () => {
    const {cells, err} = await run(fixture("vni.csv"), "--encoding=tcvn3");
    expect(err).toContain("tcvn3 (by given, 1)");
    expect(cells[2].decoded).not.toBe("Hà Nội");
  });

  it("shows a Word document by paragraph, cell and control", async () => {
    const {code, cells} = await run(fixture("letter.docx"));
    expect(code).toBe(0);
    expect(cells[0]).toMatchObject({sheet: "", cell: "p1", type: "text"});
    expect(cells.every(({cell}) => cell !== "")).toBe(true);
  });

  it("refuses a file with one sentence in each language", async () => {
    const {code, cells, err} = await run(fixture("password.xls"));
    expect({code, cells}).toEqual({code: 2, cells: []});
    expect(err).toMatch(/^password\.xls: Tệp có mật khẩu.* \| The file is protected by a password.*$/);
  });

  it.each([
    [[], /^no file given; usage/],
    [["a.csv", "b.csv"], /^one file at a time; usage/],
    [["--what", "a.csv"], /^unknown option --what; usage/],
    [["nowhere.csv"], /^no file nowhere\.csv$/],
    [[fixture("vni.csv"), "--encoding", "viscii"], /^no encoding "viscii"; usage/],
    [[fixture("tcvn3.xls"), "--sheet", "x"], /^tcvn3\.xls: no sheet "x"; it has "Bieu 1"/]
  ])("says in one line what is wrong with %j", async (args, said) => {
    const {code, err} = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(err.split("\n")).toHaveLength(1);
  });
});
