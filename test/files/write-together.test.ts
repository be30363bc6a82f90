import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeEach, describe, expect, it} from "vitest";
import {makeFolder, WriteError, writeTogether} from "../../loaders/files/write-together.js";

const root = mkdtempSync(join(tmpdir(), "san-sang-together-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));

let folder: string;
let n = 0;
beforeEach(() => {
  folder = join(root, String(n++));
  mkdirSync(folder);
});

describe("files that belong together", () => {
  it("are all there, tables with their mark, and nothing else", () => {
    writeTogether(folder, [
      ["a.docx", new Uint8Array([80, 75])],
      ["a.csv", "unit\nHuế\n"]
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.csv", "a.docx"]);
    expect([...readFileSync(join(folder, "a.docx"))]).toEqual([80, 75]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("\uFEFFunit\nHuế\n");
  });

  it("are left as they were if one of them can't be written", () => {
    writeFileSync(join(folder, "a.txt"), "old");
    mkdirSync(join(folder, "b.txt"));
    const write = () =>
      writeTogether(folder, [
        ["a.txt", "new"],
        ["b.txt", "new"]
      ]);
    expect(write).toThrow(WriteError);
    expect(write).toThrow(/can't write .*b\.txt: it is a folder/);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
    expect(readdirSync(folder).toSorted()).toEqual(["a.txt", "b.txt"]);
  });

  it.each([
    ["a folder that is not there", "none", "the folder does not exist"],
    ["a file in place of the folder", "file", "a file is where the folder should be"]
  ])("name %s", (_, name, reason) => {
    writeFileSync(join(folder, "file"), "");
    expect(() => writeTogether(join(folder, name), [["a.txt", "x"]])).toThrow(reason);
  });
});

describe("a folder", () => {
  it("is made with those above it, or the reason is said", () => {
    makeFolder(join(folder, "x", "y"));
    expect(readdirSync(join(folder, "x"))).toEqual(["y"]);
    writeFileSync(join(folder, "file"), "");
    expect(() => makeFolder(join(folder, "file"))).toThrow("a file is where the folder should be");
  });
});
