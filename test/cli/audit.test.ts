import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {folderOf, sharedFolders} from "../../loaders/audit/peer-groups.js";
import {auditCommand} from "../../loaders/cli/audit.js";
import {formatCsv} from "../../loaders/files/csv.js";
import type {Framework, Observation} from "../../src/scoring/index.js";
import {framework, observations, table} from "../audit/make.js";
import {makeFile, makeFolder, readRows} from "../framework/run.js";

const COLUMNS = ["unit", "indicator", "period", "value", "status"] as const;
const write = (rows: readonly Observation[]) => makeFile("o.csv", formatCsv(COLUMNS, rows));
const writeFramework = (extra: Partial<Framework> = {}) => makeFile("f.json", JSON.stringify({...framework, ...extra}));
const KINDS = formatCsv(
  ["unit", "kind"],
  Object.keys(table).map((unit, i) => ({unit, kind: i % 2 ? "province" : "ministry"}))
);

async function run(...args: readonly string[]) {
  const out = join(makeFolder(), "out");
  const err: string[] = [];
  const code = await auditCommand(
    [...args, "--out", out],
    () => {},
    (line) => err.push(line)
  );
  return {code, err, out};
}

const FILES: Readonly<Record<string, string>> = {
  "audit.csv": "check,about,rule,result,n,verdict,why,basis,source",
  "between-levels.csv": "node,above,method,n,r,p,why",
  "correlations.csv": "level,a,b,method,n,r,p,why",
  "indicators.csv": "id,stage,n,missing,zeros,min,max,mean,median,sd,skew,kurtosis,unique,ties,mostCommon",
  "leave-one-out.csv": "node,unit,nominal,rank,change",
  "loadings.csv": "node,group,own,n,r,p,why",
  "pca-loadings.csv": "group,component,node,loading",
  "pca.csv": "group,component,eigenvalue,explained,cumulative,n,left,why",
  "weights.csv": "node,parent,level,nominal,effective,n,squared,ratio,squaredShare,ratioShare,why"
};

describe("san-sang audit", () => {
  it("writes every table with its header and rows, the data, the text and the page, and one sentence", async () => {
    const {code, err, out} = await run(
      "--framework",
      writeFramework(),
      "--observations",
      write(observations),
      "--lang",
      "en"
    );
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringMatching(/^Of 11 checks with a limit/)]);
    expect(readdirSync(out).sort()).toEqual([...Object.keys(FILES), "audit.html", "audit.json", "audit.txt"].sort());
    for (const [name, header] of Object.entries(FILES)) {
      expect(readFileSync(join(out, name), "utf8").split("\n")[0]).toBe(header);
      expect(readRows(join(out, name)).length, name).toBeGreaterThan(0);
    }
    expect(readRows(join(out, "audit.csv"))).toContainEqual(
      expect.objectContaining({
        check: "redundancy",
        about: "a; b; p",
        verdict: "flag",
        result: expect.stringMatching(/^r=1; p=0$/)
      })
    );
    const data = JSON.parse(readFileSync(join(out, "audit.json"), "utf8"));
    expect([data.group, data.units.length, data.nodes.length]).toEqual([null, 12, 9]);
    expect(readFileSync(join(out, "audit.txt"), "utf8")).toContain("3. STATISTICAL COHERENCE");
    expect(readFileSync(join(out, "audit.html"), "utf8")).toMatch(/style-src &#39;sha256-[\w+/=]+&#39;/);
  });

  it("speaks Vietnamese unless told, and writes the same tables in both languages", async () => {
    const files = ["--framework", writeFramework(), "--observations", write(observations)];
    const [vi, en] = [await run(...files), await run(...files, "--lang", "en")];
    expect(vi.err[0]).toMatch(/^Trong 11 phép kiểm/);
    expect(readFileSync(join(vi.out, "audit.html"), "utf8")).toContain('<html lang="vi">');
    for (const name of [...Object.keys(FILES), "audit.json"])
      expect(readFileSync(join(vi.out, name), "utf8")).toBe(readFileSync(join(en.out, name), "utf8"));
  });

  it("audits groups of peers apart, each in a folder", async () => {
    const files = ["--framework", writeFramework({peers: "kind"}), "--observations", write(observations)];
    const {code, err, out} = await run(...files, "--units", makeFile("u.csv", KINDS), "--lang", "en");
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["ministry", "province"]);
    expect(err.map((line) => line.split(":")[0])).toEqual(["ministry", "province"]);
    const units = new Set(readRows(join(out, "province", "leave-one-out.csv")).map(({unit}) => unit));
    expect(units.size).toBe(6);
  });

  it("leaves no row out in silence: a unit of no group is refused, and nothing is written", async () => {
    const stranger: Observation = {...observations[0]!, unit: "stranger"};
    const files = [
      "--framework",
      writeFramework({peers: "kind"}),
      "--observations",
      write([...observations, stranger])
    ];
    const {code, err, out} = await run(...files, "--units", makeFile("u.csv", KINDS));
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining("stranger")]);
    expect(existsSync(out)).toBe(false);
  });

  it("asks which of several periods, and takes the one named", async () => {
    const both = write([...observations, ...observations.map((row) => ({...row, period: "2025"}))]);
    const files = ["--framework", writeFramework(), "--observations", both];
    expect(await run(...files)).toMatchObject({
      code: 2,
      err: ["an audit is of one period: choose one of 2024, 2025 with --period"]
    });
    expect((await run(...files, "--period", "2025")).code).toBe(0);
  });

  it.each([
    [["--lang", "fr"], /--lang must be vi or en, got fr/],
    [["--colour", "red"], /colour/],
    [["--period", "1999"], /no observation of period 1999/]
  ])("refuses %o in one line", async (args, message) => {
    const {code, err} = await run("--framework", writeFramework(), "--observations", write(observations), ...args);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringMatching(message)]);
  });
});

describe("folders of groups", () => {
  it("never lead out of the folder asked for", () => {
    expect(["a/b", "..", "", "C:x", "Bắc bộ"].map(folderOf)).toEqual(["a-b", "-", "-", "C-x", "Bắc bộ"]);
  });

  it("that would be one are refused", () => {
    expect(sharedFolders(["a/b", "a:b"])).toEqual(['groups "a/b" and "a:b" would share the folder "a-b"']);
    expect(sharedFolders(["a", "b"])).toEqual([]);
  });
});
