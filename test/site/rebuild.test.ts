import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {ROOT} from "../../loaders/files/paths.js";
import {getSiteFolder} from "./site-folder.js";

const first = getSiteFolder();
const copy = mkdtempSync(join(tmpdir(), "san-sang-rebuild-"));
const second = join(copy, "dist");
const SUBMISSION = join("data", "submissions", "2025", "thanh-hoa", "bao-cao-ai-2025.csv");
const LEFT_BEHIND = new Set([
  "node_modules",
  "dist",
  ".build",
  ".git",
  "out",
  "src/.observablehq",
  "data/editions/2024",
  "data/editions/2025"
]);

/** A cold rebuild in another folder, in which one cell of one submission of 2025 says another number. */
beforeAll(() => {
  cpSync(ROOT, copy, {recursive: true, filter: (path) => !LEFT_BEHIND.has(relative(ROOT, path).replaceAll("\\", "/"))});
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  const text = readFileSync(join(copy, SUBMISSION), "utf8");
  const changed = text.replace(
    /^(\uFEFF?dvc-ai[,;])(\d+)/m,
    (_all, head: string, n: string) => `${head}${Number(n) + 7}`
  );
  expect(changed).not.toBe(text);
  writeFileSync(join(copy, SUBMISSION), changed);
  const {status, stderr} = spawnSync(process.execPath, [join(copy, "bin", "san-sang.js"), "rebuild", "--quiet"], {
    cwd: copy,
    encoding: "utf8"
  });
  expect(status, stderr).toBe(0);
}, 600_000);

afterAll(() => rmSync(copy, {recursive: true, force: true}));

const files = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: "utf8", withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
const same = (file: string) =>
  existsSync(join(second, file)) && readFileSync(join(first, file)).equals(readFileSync(join(second, file)));

describe("a second cold build, one cell apart", () => {
  it("gives the very same bytes for everything that the cell doesn't reach: the whole of 2024, scripts, styles, fonts", () => {
    const untouched = files(first).filter(
      (file) => file.includes("2024") || /^(_observablehq|_npm|_node|_import|fonts)\//.test(file)
    );
    expect(untouched.length).toBeGreaterThan(180);
    expect(untouched.filter((file) => !same(file))).toEqual([]);
  });

  it("changes every page that the cell reaches; nothing stale survives", () => {
    const reached = [
      "index.html",
      "2025/index.html",
      "en/2025/don-vi/thanh-hoa.html",
      "2025/don-vi/thanh-hoa.html",
      "2025/xep-hang/tinh.html",
      "2025/khoang-cach.html",
      "phuong-phap.html",
      "data/2025/observations.csv",
      "data/2025/manifest.json"
    ];
    expect(reached.filter(same)).toEqual([]);
    const notebook = (folder: string) =>
      files(folder).find((file) => /^_file\/data\/notebook-2025\..*json$/.test(file));
    expect(notebook(second)).not.toBe(notebook(first));
  });

  it("shows the new figure on the unit's page and adds exactly it to the nation's", () => {
    const numerator = (folder: string) => {
      const row = readFileSync(join(folder, "data/2025/national.csv"), "utf8")
        .split("\n")
        .find((line) => line.startsWith("qd699-1,2024"))!;
      return Number(row.split(",")[7]);
    };
    expect(numerator(second)).toBe(numerator(first) + 7);
  });
});
