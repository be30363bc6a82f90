import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {lockRebuild} from "../../loaders/publish/lock-rebuild.js";
import {recoverSite, swapSite} from "../../loaders/publish/swap-site.js";

let dir: string;
const at = (name: string): string => join(dir, name);
const makeSite = (name: string, text: string): void => {
  mkdirSync(at(name), {recursive: true});
  writeFileSync(join(at(name), "index.html"), text);
};
const readSite = (): string => readFileSync(join(at("dist"), "index.html"), "utf8");
const fail = (code: string): never => {
  throw Object.assign(new Error(code), {code});
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "san-sang-swap-"));
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

describe("the swap", () => {
  it("puts the first site in place", async () => {
    makeSite("next", "new");
    await swapSite(at("next"), at("dist"));
    expect(readSite()).toBe("new");
  });

  it("replaces a site and leaves nothing behind", async () => {
    makeSite("dist", "old");
    makeSite("next", "new");
    await swapSite(at("next"), at("dist"));
    expect(readSite()).toBe("new");
    expect(["next", "dist.previous", "dist.incoming"].map((name) => existsSync(at(name)))).toEqual([
      false,
      false,
      false
    ]);
  });

  it("restores the old site when the new one can't be put in place", async () => {
    makeSite("dist", "old");
    makeSite("next", "new");
    const rename = (from: string, to: string): void =>
      from.endsWith(".incoming") ? fail("EIO") : renameSync(from, to);
    await expect(swapSite(at("next"), at("dist"), {rename})).rejects.toThrow("EIO");
    expect(readSite()).toBe("old");
  });

  it("keeps the old site when there is no new one", async () => {
    makeSite("dist", "old");
    await expect(swapSite(at("next"), at("dist"))).rejects.toThrow("no new site");
    expect(readSite()).toBe("old");
  });

  it("copies from another disk", async () => {
    makeSite("dist", "old");
    makeSite("next", "new");
    const rename = (from: string, to: string): void => (from.endsWith("next") ? fail("EXDEV") : renameSync(from, to));
    await swapSite(at("next"), at("dist"), {rename});
    expect(readSite()).toBe("new");
  });

  it("waits for a virus scanner to let go", async () => {
    makeSite("next", "new");
    let refusals = 2;
    await swapSite(at("next"), at("dist"), {
      rename: (from, to) => (refusals-- > 0 ? fail("EPERM") : renameSync(from, to))
    });
    expect(readSite()).toBe("new");
  });

  it("puts back what a crash left aside", () => {
    makeSite("dist.previous", "old");
    makeSite("dist.incoming", "half");
    recoverSite(at("dist"));
    expect(readSite()).toBe("old");
    expect(existsSync(at("dist.incoming"))).toBe(false);
  });

  it("removes what a crash left when the new site is in place", () => {
    makeSite("dist.previous", "old");
    makeSite("dist", "new");
    recoverSite(at("dist"));
    expect(readSite()).toBe("new");
    expect(existsSync(at("dist.previous"))).toBe(false);
  });
});

describe("the lock", () => {
  const lock = (holder: object | string): void =>
    writeFileSync(at("lock"), typeof holder === "string" ? holder : JSON.stringify(holder));

  it("keeps a second rebuild out until it is given back", () => {
    const release = lockRebuild(at("lock"));
    expect(() => lockRebuild(at("lock"))).toThrow(String(process.pid));
    release();
    lockRebuild(at("lock"))();
    expect(existsSync(at("lock"))).toBe(false);
  });

  it("is taken over from a dead process", () => {
    lock({pid: 2 ** 22 + 1, host: hostname(), since: Date.now()});
    lockRebuild(at("lock"))();
  });

  it("is taken over when the machine has started since", () => {
    lock({pid: process.pid, host: hostname(), since: 1});
    lockRebuild(at("lock"))();
  });

  it("is respected when another machine holds it", () => {
    lock({pid: 1, host: "elsewhere", since: 1});
    expect(() => lockRebuild(at("lock"))).toThrow("elsewhere");
  });

  it("is respected while it is being written", () => {
    lock("");
    expect(() => lockRebuild(at("lock"))).toThrow("starting");
  });

  it("is not given back by one who lost it", () => {
    const release = lockRebuild(at("lock"));
    lock({pid: 1, host: "elsewhere", since: 1});
    release();
    expect(existsSync(at("lock"))).toBe(true);
  });
});
