import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";

const dir = mkdtempSync(join(tmpdir(), "san-sang-cli-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [inProject("bin", "san-sang.js"), ...args], {
    encoding: "utf8"
  });
  return {status, stdout, lines: stderr.trim().split("\n")};
}

describe("san-sang", () => {
  it("says what there is, and exits 2, when called without a command or with an unknown one", () => {
    expect(run().status).toBe(2);
    const unknown = run("publihs");
    expect([unknown.status, unknown.lines[0]]).toEqual([2, 'san-sang: no command "publihs"']);
  });

  it.each([
    ["an edition there is none of", ["assess", "--edition", "1999"], /no edition 1999/],
    ["an unknown option", ["assess", "--editon", "2024"], /--editon/],
    [
      "a framework file that is missing",
      [
        "score",
        "--framework",
        "none.json",
        "--observations",
        inProject("data", "published", "hdi-2022-observations.csv"),
        "--out",
        dir
      ],
      /none\.json/
    ],
    [
      "a unit without a template",
      ["template", "--edition", "2025", "--unit", "atlantis", "--out", join(dir, "x.xlsx")],
      /atlantis/
    ],
    [
      "a format there is no form in",
      ["template", "--edition", "2025", "--unit", "hue", "--format", "pdf", "--out", join(dir, "x.pdf")],
      /unknown format "pdf".*xlsx\|docx/
    ]
  ])("exits 2 with one clear line and no stack on %s", (_what, args, said) => {
    const {status, lines, stdout} = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(said);
    expect(lines[0]).not.toMatch(/^\s+at /);
  });

  it("writes the form in Excel or in Word", () => {
    for (const format of ["xlsx", "docx"]) {
      const out = join(dir, `form.${format}`);
      const {status, stdout} = run("template", "--edition", "2025", "--unit", "hue", "--format", format, "--out", out);
      expect([status, stdout]).toEqual([0, ""]);
      expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    }
  });

  it("names the place inside a framework file whose weight is missing", () => {
    const framework = join(dir, "bad.json");
    const leaf = {id: "a", indicator: "a", normalise: {method: "goalposts", worst: 0, best: 1}};
    const children = [leaf, {...leaf, id: "b", weight: 1}];
    writeFileSync(
      framework,
      JSON.stringify({
        id: "bad",
        title: {vi: "x", en: "x"},
        units: "any",
        rank: {ties: "competition"},
        coverage: {index: 0.8, group: 0.66},
        index: {id: "index", aggregate: "arithmetic", children}
      })
    );
    const {status, lines} = run("score", "--framework", framework, "--observations", "o.csv", "--out", dir);
    expect(status).toBe(2);
    expect(lines.join("\n")).toMatch(/bad\.json \/index\/children\/0.*weight/);
  });

  it("resolves a name from the shell", () => {
    const {status, stdout} = run("unit", "TP Huế", "--on", "2024-06-01");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({raw: "TP Huế", id: null, candidates: ["thua-thien-hue-63"]});
  });
});
