/**
 * A project of its own in a temporary folder: the code and seeds of this one, the data that a test puts there.
 */
import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {ROOT} from "../../loaders/files/paths.js";
import {columnLetters} from "../../loaders/form/workbook/grid.js";
import {type ColumnId, columnIndex} from "../../loaders/reply/report/columns.js";
import {HEADING_LINE, REPORT_NAME} from "../../loaders/reply/report/report-sheet.js";
import type {Reply} from "../../src/components/reply/model.js";
import {sheetParts} from "./compare.js";

const PARTS = [
  "bin",
  "loaders",
  "seeds",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "src/scoring",
  "src/components",
  "src/i18n"
];
const DATA = ["bases", "decisions", "national", "registry", "published", "tasks", "editions/editions.csv"];

/** What a command left. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The project; `remove` it in the end. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), "san-sang-"));

  constructor() {
    for (const part of [...PARTS, ...DATA.map((name) => `data/${name}`)])
      if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(this.root, part), {recursive: true});
    symlinkSync(join(ROOT, "node_modules"), join(this.root, "node_modules"));
    for (const year of ["2024", "2025"]) this.write(`data/submissions/${year}/received.csv`, `${LOG}\n`);
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(join(this.root, path, ".."), {recursive: true});
    writeFileSync(join(this.root, path), content);
  }

  read(path: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(path)));
  }

  /** Puts the files of one unit into the edition 2025, received a day apart, in place of those that were there. */
  receive(unit: string, files: Readonly<Record<string, Uint8Array>>): void {
    rmSync(this.path("data/submissions/2025", unit), {recursive: true, force: true});
    const rows = Object.entries(files).map(([name, bytes], i) => {
      this.write(`data/submissions/2025/${unit}/${name}`, bytes);
      return `${unit},${name},2025-12-0${i + 1},email`;
    });
    this.write("data/submissions/2025/received.csv", [LOG, ...rows, ""].join("\n"));
  }

  run(...args: readonly string[]): Ran {
    const {status, stdout, stderr} = spawnSync(process.execPath, [this.path("bin/san-sang.js"), ...args], {
      encoding: "utf8",
      cwd: this.root
    });
    return {code: status, out: stdout, err: stderr};
  }

  /** Answers the unit's file that counts. */
  reply(unit: string): Ran & {readonly reply: Reply; readonly workbook: Uint8Array} {
    rmSync(this.path("out"), {recursive: true, force: true});
    const ran = this.run("reply", "--edition", "2025", "--unit", unit, "--out", this.path("out"));
    if (ran.code !== 0) throw new Error(ran.err);
    const name = /tệp “(.*?)\.[a-z]+”/.exec(ran.err)![1]!;
    const at = (ending: string) => this.read(`out/${unit}/phan-hoi-${name}.${ending}`);
    return {...ran, reply: JSON.parse(strFromU8(at("json"))) as Reply, workbook: at("xlsx")};
  }

  remove(): void {
    rmSync(this.root, {recursive: true, force: true});
  }
}

const LOG = "unit_folder,file,received_at,channel";

/** Cells typed into a workbook, by tab and address; texts as they are, numbers as numbers. */
export function typeInto(bytes: Uint8Array, tab: string, cells: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetParts(parts).get(tab)!;
  let xml = strFromU8(parts[path]!);
  for (const [cell, value] of Object.entries(cells)) {
    const old = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`);
    const found = old.exec(xml);
    if (!found) throw new Error(`no cell ${tab}!${cell}`);
    const style = / s="\d+"/.exec(found[1]!)?.[0] ?? "";
    const content = typeof value === "number" ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
    xml = xml.replace(old, () => `<c r="${cell}"${style}${content}</c>`);
  }
  return zipSync({...parts, [path]: strToU8(xml)});
}

/** Confirms one finding in the sheet Phản hồi of a reply, as an agency would. */
export function confirmIn(workbook: Uint8Array, reply: Reply, code: string): Uint8Array {
  const line = HEADING_LINE + 1 + reply.rows.findIndex((row) => row.code === code);
  const at = (id: ColumnId) => `${columnLetters(columnIndex(id))}${line}`;
  return typeInto(workbook, REPORT_NAME, {
    [at("confirm")]: "Đúng",
    [at("office")]: "Phòng Kế hoạch",
    [at("date")]: "2/12/2025"
  });
}
