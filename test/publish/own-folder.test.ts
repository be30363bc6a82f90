import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {assertReplaceable, markSite} from "../../loaders/publish/own-folder.js";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "san-sang-own-"));
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

describe("the folder a rebuild replaces", () => {
  it("may be absent, empty, or one that a rebuild made", () => {
    expect(() => assertReplaceable(join(dir, "absent"))).not.toThrow();
    expect(() => assertReplaceable(dir)).not.toThrow();
    writeFileSync(join(dir, "index.html"), "");
    markSite(dir);
    expect(() => assertReplaceable(dir)).not.toThrow();
  });

  it("is never one with somebody's files in it", () => {
    writeFileSync(join(dir, "luan-an.txt"), "quý");
    expect(() => assertReplaceable(dir)).toThrow("holds files that no rebuild made");
    expect(existsSync(join(dir, "luan-an.txt"))).toBe(true);
  });
});
