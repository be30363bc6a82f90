/** What the commands write: tables that a double click in Excel opens rightly. */
import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {formatCsv} from "../../loaders/files/csv.js";
import {writeFiles} from "../../loaders/files/write-files.js";

describe("writeFiles", () => {
  it("begins a table with a byte order mark where it has letters beyond ASCII, and no other file", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "files-")), "deep", "er");
    const files = [
      ["names.csv", "unit\nHuế\n"],
      ["ids.csv", "unit\nhue\n"],
      ["names.txt", "Huế\n"]
    ] as const;
    writeFiles(folder, files);
    expect(files.map(([name]) => readFileSync(join(folder, name), "utf8"))).toEqual([
      "\uFEFFunit\nHuế\n",
      "unit\nhue\n",
      "Huế\n"
    ]);
  });
});

describe("formatCsv", () => {
  it("writes no blank line where there are no rows", () => {
    expect(formatCsv<{code: string; message: string}>(["code", "message"], [])).toBe("code,message\n");
    expect(formatCsv(["code"], [{code: ""}, {code: "=1"}])).toBe('code\n\n"\'=1"\n');
  });
});
