import {mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {afterAll, beforeEach, describe, expect, it} from "vitest";
import {ROOT} from "../../loaders/files/paths.js";
import {keepBundle, keptBundle, removeOldBundles} from "../../loaders/reader/child/kept-bundle.js";

const folder = mkdtempSync(join(tmpdir(), "bundles-"));
const source = join(folder, "source.ts");
const path = join(folder, "one-0123456789abcdef.mjs");
const HOURS_AGO = Date.now() / 1000 - 7200;

function keep(start: number): void {
  const sources = [relative(ROOT, source)];
  keepBundle({path, text: "bundle", folder, name: "one", settings: "a", sources, start});
}

describe("a kept bundle", () => {
  beforeEach(() => {
    rmSync(join(folder, "one.json"), {force: true});
    writeFileSync(source, "export {};");
    utimesSync(source, HOURS_AGO, HOURS_AGO);
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it("is taken again while its sources and settings are the same", () => {
    expect(keptBundle(folder, "one", "a")).toBeNull();
    keep(Date.now());
    expect(keptBundle(folder, "one", "a")).toBe(path);
    expect(readFileSync(path, "utf8")).toBe("bundle");
    expect(keptBundle(folder, "one", "b")).toBeNull();
  });

  it("is not taken when one source differs by a byte, whatever its time says", () => {
    keep(Date.now());
    writeFileSync(source, "export {}; ");
    utimesSync(source, HOURS_AGO, HOURS_AGO);
    expect(keptBundle(folder, "one", "a")).toBeNull();
  });

  it("is not taken when a source or the bundle itself is gone", () => {
    keep(Date.now());
    rmSync(path);
    expect(keptBundle(folder, "one", "a")).toBeNull();
    keep(Date.now());
    rmSync(source);
    expect(keptBundle(folder, "one", "a")).toBeNull();
  });

  it("is not kept for others if a source was changed while it was read", () => {
    writeFileSync(source, "export {};");
    keep(Date.now() - 500);
    expect(keptBundle(folder, "one", "a")).toBeNull();
  });

  it("outlives younger ones for an hour, and no longer", () => {
    const older = join(folder, "one-fedcba9876543210.mjs");
    const other = join(folder, "two-fedcba9876543210.mjs");
    for (const file of [older, other, path]) {
      writeFileSync(file, "");
      removeOldBundles(folder, "one", path);
      expect(readFileSync(file, "utf8")).toBe("");
      utimesSync(file, HOURS_AGO, HOURS_AGO);
    }
    removeOldBundles(folder, "one", path);
    expect(() => readFileSync(older)).toThrow("ENOENT");
    for (const file of [other, path]) expect(readFileSync(file, "utf8")).toBe("");
  });
});
