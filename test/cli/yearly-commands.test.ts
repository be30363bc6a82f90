/** Wrong use of the commands that print and write what an edition holds: one line, exit 2, nothing written. */
import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {main} from "../../loaders/cli/main.js";

const dir = mkdtempSync(join(tmpdir(), "san-sang-commands-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

async function run(args: readonly string[]) {
  const printed = {out: "", err: ""};
  const catchAll = (stream: "out" | "err") => (text: string | Uint8Array) => {
    printed[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(catchAll("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(catchAll("err"))
  ];
  const code = await main(args);
  for (const spy of spies) spy.mockRestore();
  return {code, ...printed};
}

const place = join(dir, "x.docx");

describe.each([
  ["tasks", ["tasks", "--out", dir]],
  ["outline-report", ["outline-report", "--national", "--out", place]],
  ["report", ["report", "--out", place]]
])("san-sang %s", (name, args) => {
  /** Modules may warn as they are loaded. */
  beforeAll(() => run([name]));

  it.each([
    ["a year that is none", ["--edition", "abc"], 'must be a year such as 2025, got "abc"'],
    ["a number that is no year", ["--edition", "0x7E9"], 'must be a year such as 2025, got "0x7E9"'],
    ["an edition that does not exist", ["--edition", "2031"], "no edition 2031: data/editions/editions.csv has"],
    ["an unknown option", ["--edition", "2025", "--foo"], `usage: san-sang ${name}`],
    ["no edition", [], `usage: san-sang ${name}`]
  ])("refuses %s in one line", async (_, more, message) => {
    const {code, out, err} = await run([...args, ...more]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(place)).toBe(false);
  });
});
