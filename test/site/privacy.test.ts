import {spawnSync} from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import type {WriteOptions} from "hucre/xlsx";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {parseCsv} from "../../loaders/files/csv.js";
import {ROOT} from "../../loaders/files/paths.js";
import type {FormUnit} from "../../loaders/form/form.js";
import {layWorkbook, packWorkbook} from "../../loaders/form/write-template.js";
import {bareText} from "../../loaders/privacy/bare-text.js";
import {MASKED} from "../../loaders/privacy/mask-text.js";
import {FORM, optionsFor} from "../form/sample.js";
import {setCell} from "../intake/sample.js";

/** Nobody: a made-up name, number and address. */
const NAME = "Trần Thị Kiểm Thử";
const PHONE = "0987 000 111";
const EMAIL = "kiem.thu@example.vn";
const HUE: FormUnit = {id: "hue", kind: "province", name: {vi: "Huế", en: "Hue"}};
const YEAR = 2025;

const copy = mkdtempSync(join(tmpdir(), "san-sang-privacy-"));
const SITE = join(copy, "dist");
const TABLES = join(copy, "tables");
const LEFT_BEHIND =
  /^(node_modules|dist|\.build|\.git|out|test|src\/\.observablehq|data\/contacts|data\/editions\/\d{4})$/;

/** A submission with the three in every place an agency may type them in. */
async function plantedWorkbook(): Promise<Uint8Array> {
  const values = {
    "contact-name": `Bà ${NAME}`,
    "contact-phone": PHONE,
    "contact-email": EMAIL,
    "doc-number": "12/BC-UBND",
    "dvc-ai": `khoảng 30, hỏi ${NAME} 0987.000.111`,
    "dvc-total": 120,
    "dvc-total.note": `Số liệu do ${NAME} (+84 987 000 111) cung cấp`,
    "open-data": `Có, xem ${EMAIL}`,
    recommendations: `Xin liên hệ ${NAME.toUpperCase()}, 0987000111, ${EMAIL}`,
    "ung-dung-count": 1,
    "ung-dung[1].state": `theo ${NAME}`,
    "ung-dung[1].name": `Trợ lý ảo của ${NAME}`
  };
  const book = layWorkbook(FORM, HUE, new Map(Object.entries(values)), optionsFor(HUE, String(YEAR)));
  const sheets = book.sheets.map((sheet, i) => {
    if (i !== 2) return sheet;
    const stray = setCell(sheet, "40,3", {value: `Người lập biểu: ${NAME}, ĐT 0987 000 111, ${EMAIL}`});
    return setCell(stray, "3,7", {value: "", comment: {author: NAME, text: `${NAME} ${PHONE} ${EMAIL}`}});
  });
  const extra = {name: `DS ${NAME}`, rows: [[NAME, PHONE, EMAIL]]};
  const properties = {...book.properties, creator: NAME, lastModifiedBy: NAME, description: `${PHONE} ${EMAIL}`};
  return packWorkbook({...book, properties, sheets: [...sheets, extra]} as WriteOptions, String(YEAR));
}

async function plant(): Promise<void> {
  const below = (...parts: readonly string[]) => join(copy, "data", "submissions", String(YEAR), ...parts);
  const file = `bao cao ${NAME} ${PHONE}.xlsx`;
  rmSync(below("hue"), {recursive: true, force: true});
  mkdirSync(below("hue"), {recursive: true});
  writeFileSync(below("hue", file), await plantedWorkbook());
  mkdirSync(below(`gửi từ ${EMAIL}`));
  writeFileSync(below(`gửi từ ${EMAIL}`, "0987.000.111.xlsx"), await plantedWorkbook());
  const log = readFileSync(below("received.csv"), "utf8").trimEnd().split("\n");
  const kept = log.filter((line) => !line.startsWith("hue,"));
  writeFileSync(below("received.csv"), `${[...kept, `hue,${file},${YEAR}-12-10,${NAME}`].join("\n")}\n`);
  const editions = readFileSync(join(copy, "data", "editions", "editions.csv"), "utf8").split("\n");
  const only = editions.filter((line, i) => i === 0 || line.startsWith(`${YEAR},`));
  writeFileSync(join(copy, "data", "editions", "editions.csv"), `${only.join("\n")}\n`);
}

function run(...args: readonly string[]): void {
  const {status, stderr} = spawnSync(process.execPath, [join(copy, "bin", "san-sang.js"), ...args], {
    cwd: copy,
    encoding: "utf8"
  });
  expect(status, stderr).toBe(0);
}

/** An edition with planted personal data, published by the one path there is, in a copy of the project. */
beforeAll(async () => {
  const name = (path: string) => relative(ROOT, path).replaceAll("\\", "/");
  cpSync(ROOT, copy, {recursive: true, filter: (path) => !LEFT_BEHIND.test(name(path))});
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  await plant();
  run("rebuild", "--quiet");
  run("intake", "--edition", String(YEAR), "--out", TABLES, "--contacts");
}, 600_000);

afterAll(() => rmSync(copy, {recursive: true, force: true}));

const filesBelow = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const gap = "(?:[\\s\\u00A0.,()_\\-]|%20|&nbsp;)*";
const LEAKS: readonly RegExp[] = [
  new RegExp(["tran", "thi", "kiem", "thu"].join(gap), "u"),
  new RegExp([..."987000111"].join(gap), "u"),
  /kiem\.thu|@example/u
];

function leaksIn(text: string): readonly string[] {
  const bare = bareText(text.normalize("NFC"));
  return LEAKS.flatMap((leak) => leak.exec(bare)?.[0] ?? []);
}

/** Files that hold one of the three, in their text or their name. */
function leaky(folder: string): readonly string[] {
  return filesBelow(folder).flatMap((path) =>
    leaksIn(`${relative(folder, path)}\n${readFileSync(path, "utf8")}`).map(
      (found) => `${relative(folder, path)}: ${found}`
    )
  );
}

describe("personal data typed all over a submission", () => {
  it("would be found by the search, were it there", () => {
    for (const text of [NAME, "TRAN-THI-KIEM-THU", PHONE, "+84 (0)987.000.111", "0 9 8 7 0 0 0 1 1 1", EMAIL])
      expect(leaksIn(`x ${text} y`), text).not.toEqual([]);
    expect(leaky(join(copy, "data", "submissions", String(YEAR))).length).toBeGreaterThan(0);
  });

  it("is in no file of the site: page, table, script or style", () => {
    const files = filesBelow(SITE);
    expect(files.filter((file) => file.endsWith(".html")).length).toBeGreaterThan(100);
    expect(files.some((file) => file.endsWith(join("data", String(YEAR), "findings.csv")))).toBe(true);
    expect(leaky(SITE)).toEqual([]);
  });

  it("is in no file of the edition's results, nor in the tables of intake", () => {
    const results = join(copy, "data", "editions", String(YEAR));
    expect(filesBelow(results).length).toBeGreaterThan(10);
    expect(leaky(results)).toEqual([]);
    expect(filesBelow(TABLES)).toHaveLength(6);
    expect(leaky(TABLES)).toEqual([]);
  });

  it("is masked where it stood, and the agency is told in which cells, in the file's name and in the sheet's", () => {
    const page = readFileSync(join(SITE, String(YEAR), "don-vi", "hue.html"), "utf8");
    expect(page).toContain(MASKED);
    const findings = parseCsv(readFileSync(join(SITE, "data", String(YEAR), "findings.csv"), "utf8"), "findings.csv");
    const told = findings.filter(({unit, code}) => unit === "hue" && code === "personal-data-masked");
    const places = told.map(({advice_vi}) => / ở (.*?);/.exec(advice_vi!)![1]);
    expect(places).toEqual(expect.arrayContaining(["tên tệp", "tên trang"]));
    expect(places.filter((place) => /^ô [A-Z]+\d+$/.test(place!)).length).toBeGreaterThan(3);
    expect(told.every(({severity}) => severity === "info")).toBe(true);
  });

  it("goes, as contacts, into one file that its owner alone may read, outside of what is published", () => {
    const path = join(copy, "data", "contacts", `${YEAR}.csv`);
    const rows = parseCsv(readFileSync(path, "utf8"), path).filter(({unit}) => unit === "hue");
    expect(rows.map(({item, value}) => [item, value])).toEqual([
      ["contact-name", `Bà ${NAME}`],
      ["contact-phone", PHONE],
      ["contact-email", EMAIL]
    ]);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
