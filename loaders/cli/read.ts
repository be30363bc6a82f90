/**
 * `san-sang read`: what the reader sees in a file.
 */
import {once} from "node:events";
import {existsSync, statSync} from "node:fs";
import {basename, resolve} from "node:path";
import {inProject} from "../files/paths.js";
import {refusalLine} from "../intake/findings/refusal-line.js";
import {BoundedChild} from "../reader/child/bounded-child.js";
import type {FileSummary, ReadAnswer, ReadTask, WriteTask} from "../reader/child/read-messages.js";
import {LIMITS} from "../reader/guard/limits.js";
import type {EncodingChoice, Refusal} from "../reader/model.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("read");
const ENCODINGS: readonly string[] = ["unicode", "utf-8", "utf-16le", "utf-16be", "tcvn3", "vni", "windows-1258"];

/** Writing the cells out takes as long as whoever reads them. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** What was asked for; `sheet` null for all. */
interface Request extends ReadTask {
  readonly sheet: string | null;
}

/**
 * `san-sang read FILE [--sheet S] [--encoding E]`: one JSON line per cell on `out`, what the file is on `err`.
 *
 * The file is read in a child process with bounds: whatever is in it, this process goes on.
 *
 * @param out called with many lines at once
 * @returns exit code: 0, or 2 with one line on `err` for wrong use, or one sentence in Vietnamese and in English for a
 *   file that is not read
 */
export async function readCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const request = parseArgs(args);
  if (typeof request === "string") return complain(request, err);
  const {sheet, name, ...task} = request;
  const child = new BoundedChild(inProject("loaders", "reader", "child", "read-child.ts"));
  const outcome = await child.ask<ReadAnswer>({...task, name}, LIMITS.time);
  if ("failed" in outcome) return refuse(name, REFUSED[outcome.failed], "", err);
  const {answer} = outcome;
  if ("refused" in answer || isMissing(sheet, answer)) child.kill();
  if ("refused" in answer) return refuse(name, answer.refused, answer.detail, err);
  if (isMissing(sheet, answer)) return complain(`${name}: no sheet "${sheet}"; it has ${namesOf(answer)}`, err);
  err(describe(name, answer));
  await Promise.all([child.ask({write: sheet} satisfies WriteTask, NO_LIMIT), passLines(child, out)]);
  return 0;
}

const REFUSED = {"too-slow": "too-slow", "too-much-memory": "too-much-memory", died: "unreadable"} as const;

function isMissing(sheet: string | null, {sheets}: FileSummary): boolean {
  return sheet !== null && !sheets.some(({name}) => name === sheet);
}

function namesOf({sheets}: FileSummary): string {
  return sheets.length === 0 ? "none" : sheets.map(({name}) => `"${name}"`).join(", ");
}

/** Whole lines, many at a time, so that no more than a piece of the output is held; until nobody reads on (`| head`). */
async function passLines(child: BoundedChild, out: Print): Promise<void> {
  const closed = new Promise<void>((resolve) => process.stdout.once("error", () => resolve()));
  closed.then(() => child.kill());
  let rest = "";
  for await (const piece of child.output.setEncoding("utf8")) {
    const text = rest + piece;
    const end = text.lastIndexOf("\n");
    rest = text.slice(end + 1);
    if (end >= 0) out(text.slice(0, end));
    if (process.stdout.writableNeedDrain) await Promise.race([closed, once(process.stdout, "drain")]);
  }
  if (rest !== "") out(rest);
}

function complain(line: string, err: Print): number {
  err(line);
  return 2;
}

function refuse(name: string, refused: Refusal, detail: string, err: Print): number {
  return complain(refusalLine(name, refused, detail), err);
}

/** `bieu-1.xls: xls, tcvn3 (by font, 1), 2 sheets, 52 cells; hidden-rows: Biểu 1: 9` */
function describe(name: string, {kind, encoding, delimiter, notes, sheets}: FileSummary): string {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  const parted = delimiter === undefined ? "" : `, parted by ${delimiter === "\t" ? "tab" : delimiter}`;
  const counted = kind === "docx" ? "" : `, ${sheets.length} sheets, ${cells} cells`;
  const said = notes.map((note) => `; ${note.code}${note.detail === "" ? "" : `: ${note.detail}`}`).join("");
  return `${name}: ${kind}${parted}, ${encoding.name} (by ${encoding.by}, ${encoding.confidence})${counted}${said}`;
}

/** The request, or the complaint. After `--`, what follows is the file. */
function parseArgs(args: readonly string[]): Request | string {
  const dashes = args.indexOf("--");
  const before = dashes < 0 ? args : args.slice(0, dashes);
  const files = dashes < 0 ? [] : [...args.slice(dashes + 1)];
  const given: Record<string, string> = {};
  for (let i = 0; i < before.length; i++) {
    const [option, inline] = /^(--sheet|--encoding)(?:=(.*))?$/s.exec(before[i]!)?.slice(1) ?? [];
    if (option !== undefined) given[option] = inline ?? before[++i] ?? "";
    else if (before[i]!.startsWith("--")) return `unknown option ${before[i]}; ${USAGE}`;
    else files.push(before[i]!);
  }
  return toRequest(files, given["--sheet"], given["--encoding"]);
}

function toRequest(
  files: readonly string[],
  sheet: string | undefined,
  encoding: string | undefined
): Request | string {
  if (files.length !== 1) return `${files.length === 0 ? "no file given" : "one file at a time"}; ${USAGE}`;
  if (encoding !== undefined && !ENCODINGS.includes(encoding)) return `no encoding "${encoding}"; ${USAGE}`;
  const path = resolve(files[0]!);
  if (!existsSync(path) || !statSync(path).isFile()) return `no file ${files[0]}`;
  return {
    ...{path, name: basename(path), sheet: sheet?.normalize("NFC") ?? null},
    ...(encoding === undefined ? {} : {encoding: encoding as EncodingChoice["name"]})
  };
}
